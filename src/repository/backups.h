// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "repository/statefolder.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Jianbao {

/// An earlier version of a file.
struct Backup
{
    QString file;    ///< where it is kept, absolute
    QDateTime time;  ///< UTC: when it was kept, but always after the version before it
    qint64 size = 0; ///< bytes

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// What of the backups stays; the rest goes, oldest first, when something is kept.
struct BackupLimits
{
    int mostPerFile = 20;
    int days = 180;
    int alwaysPerFile = 3;             ///< stay, however old
    qint64 bytes = 64LL * 1024 * 1024; ///< of all files together; the newest of each file goes last
};

/// Earlier versions of the user's files, in the state folder. Files are known by their path with links resolved.
/// Several processes may use it at the same time.
class Backups
{
public:
    explicit Backups(StateFolder folder, BackupLimits limits = {});

    /// Keeps what a file holds, before the first save of a session; nothing is done when the newest backup holds the
    /// same. On disk when it returns. Errors: NoSpace, NotPermitted, Io.
    [[nodiscard]] Result<void> keep(const QString &path, const QByteArray &bytes,
                                    const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

    /// Newest first; empty when there are none. Errors: NotPermitted, Io.
    [[nodiscard]] Result<QList<Backup>> of(const QString &path) const;

    /// The bytes. Errors: as readFile(); Malformed when they are not the ones that were kept.
    [[nodiscard]] static Result<QByteArray> read(const Backup &backup);

    /// The file was renamed: its backups are now those of the new path, with what that had before.
    /// Errors: NoSpace, NotPermitted, Io.
    [[nodiscard]] Result<void> moved(const QString &oldPath, const QString &newPath) const;

private:
    [[nodiscard]] QString folderOf(const QString &path) const;
    void prune(const QDateTime &now) const;

    StateFolder m_folder;
    BackupLimits m_limits;
};

} // namespace Jianbao
