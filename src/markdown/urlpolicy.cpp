// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/urlpolicy.h"

#include <QByteArrayList>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Jianbao {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSchemeCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

// What a URL parser does first (WHATWG URL, basic parser 1–3): "java\tscript:" is javascript.
QByteArray asBrowserReads(QByteArrayView address)
{
    const auto isEdge = [](char c) {
        return static_cast<unsigned char>(c) <= ' ';
    };
    while (!address.isEmpty() && isEdge(address.front()))
        address = address.sliced(1);
    while (!address.isEmpty() && isEdge(address.back()))
        address.chop(1);
    QByteArray text = address.toByteArray();
    text.removeIf([](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
    return text;
}

QByteArray schemeOf(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || !isLetter(text.front()) || !std::all_of(text.begin(), text.begin() + colon, isSchemeCharacter))
        return {};
    return text.first(colon).toLower();
}

bool isImageData(const QByteArray &text)
{
    static constexpr std::array<QByteArrayView, 4> types{"data:image/png", "data:image/jpeg", "data:image/gif",
                                                         "data:image/webp"};
    return std::ranges::any_of(types, [&text](QByteArrayView type) {
        return text.size() > type.size() && qstrnicmp(text.constData(), type.data(), size_t(type.size())) == 0 &&
               (text.at(type.size()) == ';' || text.at(type.size()) == ',');
    });
}

// A mail program may take "attach=/etc/passwd" from a link: only the harmless fields stay.
QByteArray harmlessMail(const QByteArray &text)
{
    static constexpr std::array<QByteArrayView, 4> fields{"subject=", "body=", "cc=", "to="};
    const qsizetype question = text.indexOf('?');
    if (question < 0)
        return text;
    QByteArray kept;
    const QByteArrayList parts = text.sliced(question + 1).split('&');
    for (const QByteArray &part : parts) {
        const QByteArray lower = part.toLower();
        if (std::ranges::any_of(fields, [&lower](QByteArrayView field) { return lower.startsWith(field); }))
            kept.append(kept.isEmpty() ? '?' : '&').append(part);
    }
    return text.first(question) + kept;
}

} // namespace

Address judgeAddress(QByteArrayView address)
{
    QByteArray text = asBrowserReads(address);
    const QByteArray scheme = schemeOf(text);
    if (scheme == "http" || scheme == "https")
        return {Target::Remote, text};
    if (scheme == "mailto")
        return {Target::Mail, harmlessMail(text)};
    if (scheme == "data" && isImageData(text))
        return {Target::ImageData, text};
    if (!scheme.isEmpty())
        return {Target::Refused, text};
    if (text.startsWith("//"))
        return {Target::Remote, "https:" + text};
    return {Target::Relative, text};
}

bool isLinkTarget(Target target)
{
    return target == Target::Relative || target == Target::Remote || target == Target::Mail;
}

QByteArray prefixed(const QByteArray &prefix, const QByteArray &relative)
{
    if (!relative.startsWith('/'))
        return prefix + relative;
    const qsizetype host = prefix.indexOf("://");
    const qsizetype path = host < 0 ? -1 : prefix.indexOf('/', host + 3);
    return (path < 0 ? prefix : prefix.first(path)) + relative;
}

} // namespace Jianbao
