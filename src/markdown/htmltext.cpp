// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/htmltext.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Jianbao {

namespace {

constexpr std::array<bool, 256> makeTable(const char *set, bool alphanumeric)
{
    std::array<bool, 256> table{};
    for (; *set; ++set)
        table[static_cast<unsigned char>(*set)] = true;
    for (int c = 0; alphanumeric && c < 128; ++c)
        table[c] = table[c] || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return table;
}

constexpr QByteArrayView replacementCharacter("\xef\xbf\xbd");

constexpr auto addressSafe = makeTable("-_.+!*(),%#@?=;:/$~", true);

// GFM, "Disallowed Raw HTML".
constexpr std::array<QByteArrayView, 9> filteredTags{"title",   "textarea", "style",  "xmp",      "iframe",
                                                     "noembed", "noframes", "script", "plaintext"};

bool isFiltered(QByteArrayView afterBracket)
{
    if (afterBracket.startsWith('/'))
        afterBracket = afterBracket.sliced(1);
    for (QByteArrayView tag : filteredTags) {
        if (afterBracket.size() < tag.size() || qstrnicmp(afterBracket.data(), tag.data(), size_t(tag.size())) != 0)
            continue;
        const QByteArrayView rest = afterBracket.sliced(tag.size());
        if (rest.isEmpty() || std::strchr(" \t\n\v\f\r>", rest.at(0)) || rest.startsWith("/"))
            return true;
    }
    return false;
}

} // namespace

void appendText(QByteArray &html, QByteArrayView text)
{
    const char *from = text.data();
    const char *const end = from + text.size();
    for (const char *at = from; at != end; ++at) {
        QByteArrayView replacement;
        qsizetype taken = 1;
        switch (*at) {
        case '&':
            replacement = "&amp;";
            break;
        case '<':
            replacement = "&lt;";
            break;
        case '>':
            replacement = "&gt;";
            break;
        case '"':
            replacement = "&quot;";
            break;
        case '\0':
            replacement = replacementCharacter;
            break;
        case '\xf4':
            if (!QByteArrayView(at, end).startsWith(ownMark))
                continue;
            replacement = replacementCharacter;
            taken = ownMark.size();
            break;
        default:
            continue;
        }
        html.append(from, at - from);
        html.append(replacement);
        at += taken - 1;
        from = at + 1;
    }
    html.append(from, end - from);
}

void appendAddress(QByteArray &html, QByteArrayView address)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (addressSafe[byte]) {
            html.append(c);
        } else if (c == '&') {
            html.append("&amp;");
        } else if (c == '\'') {
            html.append("&#x27;");
        } else {
            const char encoded[] = {'%', digits[byte >> 4], digits[byte & 0xf]};
            html.append(encoded, sizeof encoded);
        }
    }
}

void appendRawHtml(QByteArray &html, QByteArrayView raw, bool tagFilter)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const QByteArrayView rest = raw.sliced(at);
        const bool filtered = tagFilter && rest.startsWith('<') && isFiltered(rest.sliced(1));
        const bool forged = rest.startsWith(ownMark);
        if (!filtered && !forged)
            continue;
        html.append(raw.sliced(from, at - from));
        html.append(filtered ? QByteArrayView("&lt;") : replacementCharacter);
        at += forged ? ownMark.size() - 1 : 0;
        from = at + 1;
    }
    html.append(raw.sliced(from));
}

} // namespace Jianbao
