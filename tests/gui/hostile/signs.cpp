// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/hostile/signs.h"

#include "gui/hostile/hostileplace.h"
#include "support/testsupport.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

void Signs::add(const QString &sign, const QString &reason)
{
    const QString found = sign + ": "_L1 + reason;
    if (!m_found.contains(found))
        m_found.append(found);
}

void Signs::add(const QStringList &found)
{
    for (const QString &each : found)
        add(each.section(u": "_s, 0, 0), each.section(u": "_s, 1));
}

void Signs::add(const HostilePlace &place)
{
    for (const QByteArray &request : place.requests())
        add(request.contains("/js/") && !request.endsWith(" as a page") ? u"js"_s : u"net"_s,
            QString::fromUtf8(request));
    if (place.connections() > place.requests().size())
        add(u"net"_s, u"a connection"_s);
}

QStringList Signs::names() const
{
    QStringList names;
    for (const QString &found : m_found)
        names.append(found.section(u':', 0, 0));
    names.sort();
    names.removeDuplicates();
    return names;
}

bool Signs::fired(const Payload &payload) const
{
    const QStringList seen = names();
    return std::ranges::any_of(payload.mustNot, [&seen](const QString &sign) { return seen.contains(sign); });
}

QString textToShow(const Payload &payload, const QByteArray &markdown)
{
    if (!payload.mustNot.contains("text_loss"_L1))
        return {};
    QString text = QString::fromUtf8(markdown).trimmed();
    text = text.sliced(text.lastIndexOf(u"\n\n"_s) + 1).trimmed();
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

QString probe(const QString &heading, const QString &shell, qsizetype lines, const QString &mustShow)
{
    const QJsonArray arguments{heading, shell, qint64(lines), mustShow};
    const QByteArray list = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    const QString script = QString::fromUtf8(readAll(testFile(u"gui/hostile/probe.js"_s)));
    return script.trimmed() + u'(' + QString::fromUtf8(list.sliced(1).chopped(1)) + u')';
}

QStringList signsOfCopy(const QString &html)
{
    static const QRegularExpression tag(u"<([a-z][^\\s>/]*)((?:\"[^\"]*\"|[^>\"])*)>"_s);
    static const QRegularExpression attribute(u"([^\\s=\"]+)=\"([^\"]*)\""_s);
    static const QRegularExpression strangeTag(
        u"^(script|style|link|meta|base|template|dialog|form|plaintext|object|embed|i?frame|noscript|select|textarea|"
        "button|input|svg|math|marquee|video|audio|area|map|portal)$"_s);
    static const QRegularExpression strangeAttribute(u"^(on.*|id|name|style|class|srcset|ping|download|data-.*)$"_s);
    static const QRegularExpression known(u"^(https?:|mailto:|data:image/(png|jpeg|gif|webp|bmp|avif);base64,)"_s);
    QStringList signs;
    for (const QRegularExpressionMatch &element : tag.globalMatch(html)) {
        if (element.capturedView(1).contains(strangeTag))
            signs.append("copy: "_L1 + element.captured().left(80));
        for (const QRegularExpressionMatch &each : attribute.globalMatch(element.captured(2))) {
            const QString value = each.captured(2);
            if (each.capturedView(1).contains(strangeAttribute) ||
                ((each.captured(1) == "href"_L1 || each.captured(1) == "src"_L1) && !value.contains(known)))
                signs.append("copy: "_L1 + each.captured().left(80));
            const QImage image = QImage::fromData(QByteArray::fromBase64(value.section(u',', 1).toLatin1()));
            if (value.startsWith("data:"_L1) && image.size() == QSize(37, 41))
                signs.append(u"file: the secret picture is copied"_s);
        }
    }
    return signs;
}

QString tableLine(const Payload &payload, const QStringList &columns, const QString &verdict)
{
    QString line = payload.id.leftJustified(34) + payload.vector.leftJustified(12);
    for (const QString &column : columns)
        line += (column.isEmpty() ? u"-"_s : column).leftJustified(12) + u' ';
    return line + verdict;
}

} // namespace Jianbao::Test
