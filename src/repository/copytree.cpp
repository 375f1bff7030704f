// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/copytree.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyTree)
};

std::unexpected<Error> failure(const QString &path)
{
    return std::unexpected(Error{
        ErrorCode::Io, Text::tr("%1 could not be written. Is there room, and may you write there?").arg(path), path});
}

} // namespace

Result<void> copyTree(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return {};
    const QDir source(from);
    if (!source.exists())
        return std::unexpected(Error{ErrorCode::NotFound, Text::tr("There is no folder %1.").arg(from), from});

    const QString part = to + ".part"_L1;
    if (!QDir(part).removeRecursively() || !QDir().mkpath(part))
        return failure(part);
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString target = part + u'/' + source.relativeFilePath(entry.filePath());
        const bool made = entry.isDir()
                              ? QDir().mkpath(target)
                              : QDir().mkpath(QFileInfo(target).path()) && QFile::copy(entry.filePath(), target) &&
                                    QFile::setPermissions(target, QFile::permissions(target) | QFileDevice::WriteOwner);
        if (!made)
            return failure(target);
    }
    return QDir().rename(part, to) ? Result<void>() : failure(to);
}

} // namespace Jianbao
