// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/pagecharset.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

const auto latin = u"windows-1252"_s;

/// The charset that browsers take for a label; empty for what is no label.
QString charsetOf(const QString &label)
{
    static const QRegularExpression plain(u"^[a-z0-9][a-z0-9._:-]{0,39}$"_s);
    static const QStringList latins{u"iso-8859-1"_s, u"iso8859-1"_s, u"latin1"_s,      u"latin-1"_s,
                                    u"us-ascii"_s,   u"ascii"_s,     u"windows-1252"_s};
    const QString name = label.trimmed().toLower();
    if (!plain.match(name).hasMatch())
        return {};
    if (name.startsWith("gb"_L1) || name == "x-gbk"_L1 || name == "hz-gb-2312"_L1)
        return u"GB18030"_s;
    if (name == "utf8"_L1)
        return u"UTF-8"_s;
    return latins.contains(name) ? latin : name;
}

QString metaCharset(const QByteArray &html)
{
    static const QRegularExpression meta(uR"(<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40}))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString charset =
        charsetOf(meta.match(QString::fromLatin1(html.first(std::min(html.size(), qsizetype(4096))))).captured(1));
    // Such a tag could not be read if it were true.
    return charset.startsWith("utf-16"_L1) || charset.startsWith("utf-32"_L1) ? u"UTF-8"_s : charset;
}

/// The text, if nearly all of the bytes are characters of the charset: real pages have a broken one here and there.
std::optional<QString> decoded(const QByteArray &html, const QString &charset)
{
    QStringDecoder decoder(charset);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(html);
    const auto broken = std::ranges::count(text, QChar(QChar::ReplacementCharacter));
    const auto special = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 127; });
    if (broken * 50 > special)
        return std::nullopt;
    return text;
}

/// Beyond doubt: no other charset makes bytes that are, without a fault, several characters of three bytes in UTF-8.
bool isSurelyUtf8(const QString &text)
{
    constexpr auto several = 4;
    return !text.contains(QChar::ReplacementCharacter) &&
           std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x800; }) >= several;
}

} // namespace

QString decodePage(const QByteArray &html, const QString &declared)
{
    if (const auto mark = QStringConverter::encodingForData(html))
        return QStringDecoder(*mark)(html);
    const QString utf8 = QString::fromUtf8(html);
    if (isSurelyUtf8(utf8))
        return utf8;
    QStringList charsets{charsetOf(declared), metaCharset(html), u"UTF-8"_s};
    const bool claimsLatin = charsets.removeAll(latin) > 0;
    charsets.append(claimsLatin ? latin : u"GB18030"_s);
    for (const QString &charset : std::as_const(charsets)) {
        if (const auto text = decoded(html, charset))
            return *text;
    }
    return utf8;
}

} // namespace Jianbao
