// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/imagefiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace Jianbao {

using namespace Qt::StringLiterals;

QStringList imageFilesOf(const QMimeData &data)
{
    // What importImage() takes; it looks at the bytes, too.
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s};
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        if (!suffixes.contains(QFileInfo(path).suffix().toLower()))
            return {};
        paths.append(path);
    }
    return paths;
}

QString imageMarkdown(const QString &address, const QString &name)
{
    QString text;
    for (const QChar unit : name) {
        if (unit == u'[' || unit == u']' || unit == u'\\')
            text += u'\\';
        text += unit == u'\n' ? u' ' : unit;
    }
    QString target = address;
    target.replace(u' ', "%20"_L1).replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    return u"!["_s + text + u"]("_s + target + u')';
}

} // namespace Jianbao
