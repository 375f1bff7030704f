// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/statefolder.h"

#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <sys/stat.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

StateFolder::StateFolder(QString root)
    : m_root(std::move(root))
{
}

StateFolder StateFolder::ofUser()
{
    return StateFolder(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/jianbao"_s);
}

QString StateFolder::journals() const
{
    return m_root + u"/journals"_s;
}

QString StateFolder::backups() const
{
    return m_root + u"/backups"_s;
}

QString StateFolder::locks() const
{
    return m_root + u"/locks"_s;
}

SystemResult<FileDescriptor> openPrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    auto folder = FileDescriptor::openFolder(name);
    const qsizetype slash = name.lastIndexOf('/');
    if (folder || folder.error() != ENOENT || slash < 1)
        return folder;
    const auto above = openPrivateFolder(QFile::decodeName(name.first(slash)));
    if (!above)
        return std::unexpected(above.error());
    if (::mkdirat(above->number(), name.sliced(slash + 1).constData(), 0700) != 0 && errno != EEXIST)
        return std::unexpected(errno);
    if (const auto synced = above->sync(); !synced)
        return std::unexpected(synced.error());
    return FileDescriptor::openFolder(name);
}

} // namespace Jianbao
