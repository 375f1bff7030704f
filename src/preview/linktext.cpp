// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/linktext.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

bool isVisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        return true;
    }
}

} // namespace

QString visibleText(const QString &text)
{
    QString visible;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        visible += isVisible(point) ? one : QString::fromLatin1(one.toUtf8().toPercentEncoding());
    }
    return visible;
}

QString linkText(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo);
    const QString host = url.host(QUrl::FullyEncoded);
    QString text = shown.toString(QUrl::PrettyDecoded);
    if (const QString pretty = shown.host(QUrl::PrettyDecoded); pretty != host)
        text.replace(text.indexOf(pretty), pretty.size(), host);
    return visibleText(text);
}

} // namespace Jianbao
