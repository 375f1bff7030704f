// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/paths.h"

#include "repository/filestore.h"

#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

bool liesIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(pathIn(folder, {}));
}

QString resolvedPath(const QString &path)
{
    const Result<QString> target = followLinks(path);
    if (!target)
        return {};
    QString existing = *target;
    QString rest;
    QString canonical = QFileInfo(existing).canonicalFilePath();
    while (canonical.isEmpty()) {
        const QFileInfo info(existing);
        if (info.fileName() == u".."_s || info.path() == existing)
            return {};
        rest.prepend(u'/' + info.fileName());
        existing = info.path();
        canonical = QFileInfo(existing).canonicalFilePath();
    }
    return canonical + rest;
}

QString pathIn(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? QString(folder + name) : QString(folder + u'/' + name);
}

} // namespace Jianbao
