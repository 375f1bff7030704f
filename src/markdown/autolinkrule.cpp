// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The rules of cmark-gfm's autolink extension, 0.29.0.gfm.6 to gfm.13, for single addresses.
#include "markdown/autolink.h"

#include <QString>

#include <array>
#include <cstring>

namespace Jianbao {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAlnum(char c)
{
    return isAlpha(c) || (c >= '0' && c <= '9');
}

bool isAsciiPunctuation(char c)
{
    return c > ' ' && c < 0x7f && !isAlnum(c);
}

// The code point at the start of valid UTF-8.
char32_t firstCodePoint(QByteArrayView text)
{
    const auto lead = static_cast<unsigned char>(text.at(0));
    const int full = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const int length = std::min(full, int(text.size()));
    char32_t code = length == 1 ? lead : lead & (0xff >> (length + 1));
    for (int i = 1; i < length; ++i)
        code = (code << 6) | (static_cast<unsigned char>(text.at(i)) & 0x3f);
    return code;
}

bool isHostCharacter(QByteArrayView text)
{
    const bool inside = !text.isEmpty() && (text.at(0) & 0xc0) == 0x80; // cmark stops inside of a character
    if (text.isEmpty() || inside)
        return false;
    const char32_t code = firstCodePoint(text);
    if (code < 0x80)
        return !isSpace(char(code)) && !isAsciiPunctuation(char(code));
    switch (QChar::category(code)) {
    case QChar::Separator_Space:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return false;
    default:
        return true;
    }
}

// The length of the host at the start of data; 0 if it is none. The first and the last byte are never looked at.
qsizetype hostLength(QByteArrayView data, bool mayLackDot)
{
    qsizetype i = 1;
    int dots = 0;
    int underscoresBefore = 0;
    int underscores = 0;
    for (; i < data.size() - 1; ++i) {
        if (data.at(i) == '\\' && i < data.size() - 2)
            ++i;
        if (data.at(i) == '_') {
            ++underscores;
        } else if (data.at(i) == '.') {
            underscoresBefore = underscores;
            underscores = 0;
            ++dots;
        } else if (data.at(i) != '-' && !isHostCharacter(data.sliced(i))) {
            break;
        }
    }
    constexpr int dotsOfAnyHost = 10; // cmark's guard against quadratic time
    if ((underscoresBefore > 0 || underscores > 0) && dots <= dotsOfAnyHost)
        return 0;
    return mayLackDot || dots > 0 ? i : 0;
}

qsizetype withoutEntity(QByteArrayView data, qsizetype end)
{
    qsizetype start = end - 2;
    while (start > 0 && isAlpha(data.at(start)))
        --start;
    return start >= 0 && start < end - 2 && data.at(start) == '&' ? start : end - 1;
}

// Cuts trailing punctuation, unbalanced parentheses and what looks like an entity off an address.
qsizetype trimmedEnd(QByteArrayView data, qsizetype end)
{
    qsizetype open = 0;
    qsizetype closed = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (data.at(i) == '<')
            end = i;
        else if (data.at(i) == '(')
            ++open;
        else if (data.at(i) == ')')
            ++closed;
    }
    while (end > 0) {
        const char last = data.at(end - 1);
        if (last == ')') {
            if (closed <= open)
                return end;
            --closed;
            --end;
        } else if (last == ';') {
            end = withoutEntity(data, end);
        } else if (std::strchr("?!.,:*_~'\"", last)) {
            --end;
        } else {
            return end;
        }
    }
    return 0;
}

qsizetype addressEnd(QByteArrayView data, qsizetype end)
{
    while (end < data.size() && !isSpace(data.at(end)) && data.at(end) != '<')
        ++end;
    return trimmedEnd(data, end);
}

bool hasSafeScheme(QByteArrayView address)
{
    static constexpr std::array<QByteArrayView, 3> schemes{"http://", "https://", "ftp://"};
    for (QByteArrayView scheme : schemes) {
        if (address.size() > scheme.size() && qstrnicmp(address.data(), scheme.data(), size_t(scheme.size())) == 0)
            return isHostCharacter(address.sliced(scheme.size()));
    }
    return false;
}

// Whether a mail's name ends a "mailto:" at this colon's end.
bool endsScheme(QByteArrayView text, QByteArrayView scheme)
{
    if (!text.endsWith(scheme))
        return false;
    return text.size() == scheme.size() || !isAlnum(text.at(text.size() - scheme.size() - 1));
}

qsizetype mailNameStart(QByteArrayView text, qsizetype from, qsizetype at, bool &needsScheme, bool &isXmpp)
{
    qsizetype start = at;
    for (; start > from; --start) {
        const char c = text.at(start - 1);
        if (isAlnum(c) || (c != '\0' && std::strchr(".+-_", c)))
            continue;
        const QByteArrayView before = text.sliced(from, start - from);
        if (c == ':' && endsScheme(before, "mailto:")) {
            needsScheme = false;
        } else if (c == ':' && endsScheme(before, "xmpp:")) {
            needsScheme = false;
            isXmpp = true;
        } else {
            break;
        }
    }
    return start;
}

// The end of the host after an "@", which may stop at another "@".
qsizetype mailHostEnd(QByteArrayView text, qsizetype at, bool isXmpp, int &dots)
{
    qsizetype end = at + 1;
    for (; end < text.size(); ++end) {
        const char c = text.at(end);
        if (isAlnum(c))
            continue;
        if (c == '.' && end + 1 < text.size() && isAlnum(text.at(end + 1)))
            ++dots;
        else if (!(c == '/' && isXmpp) && c != '-' && c != '_')
            break;
    }
    return end;
}

} // namespace

int matchBareUrl(QByteArrayView source, int colon, int lineStart, int end, int &start)
{
    if (end - colon < 4 || source.at(colon + 1) != '/' || source.at(colon + 2) != '/')
        return -1;
    start = colon;
    while (start > lineStart && isAlpha(source.at(start - 1)))
        --start;
    if (!hasSafeScheme(source.sliced(start, end - start)))
        return -1;
    const QByteArrayView data = source.sliced(colon, end - colon);
    const qsizetype host = hostLength(data.sliced(3), true);
    const qsizetype length = host == 0 ? 0 : addressEnd(data, 3 + host);
    return length == 0 ? -1 : int(colon + length);
}

int matchBareWww(QByteArrayView source, int position, bool atStart, int end)
{
    const QByteArrayView data = source.sliced(position, end - position);
    if (!data.startsWith("www."))
        return -1;
    const char before = atStart ? ' ' : source.at(position - 1);
    if (!isSpace(before) && (before == '\0' || !std::strchr("*_~(", before)))
        return -1;
    const qsizetype host = hostLength(data, false);
    const qsizetype length = host == 0 ? 0 : addressEnd(data, host);
    return length == 0 ? -1 : int(position + length);
}

BareMail findBareMail(QByteArrayView text, qsizetype from)
{
    BareMail mail;
    bool isXmpp = false;
    int dots = 0;
    qsizetype at = text.indexOf('@', from);
    while (at >= 0) {
        const qsizetype start = mailNameStart(text, from, at, mail.needsScheme, isXmpp);
        const qsizetype end = start == at ? at + 1 : mailHostEnd(text, at, isXmpp, dots);
        if (start < at && end < text.size() && text.at(end) == '@') {
            from = at + 1; // the host is a name itself; what it has counted so far, cmark keeps
            at = end;
            continue;
        }
        const char last = text.at(end - 1);
        const bool isHost = start < at && end - at >= 2 && dots > 0 && (isAlpha(last) || last == '.');
        const qsizetype length = isHost ? trimmedEnd(text.sliced(at), end - at) : 0;
        if (length > 0) {
            mail.start = start;
            mail.end = at + length;
            return mail;
        }
        from = end;
        at = text.indexOf('@', from);
        mail = {};
        isXmpp = false;
        dots = 0;
    }
    return {};
}

} // namespace Jianbao
