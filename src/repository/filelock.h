// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "repository/statefolder.h"

namespace Jianbao {

class TemporaryFile;

/// Says to the other windows of this user that a document is being edited here. Advisory; given back with this object,
/// and by the system when the process dies (flock: there are no stale locks, whatever process ids are used again).
///
/// The document is known by its path with symbolic links resolved: a second hard link to it is another document, and so
/// is the same folder mounted elsewhere. It need not exist.
class FileLock
{
public:
    /// Not held.
    FileLock() = default;
    FileLock(FileLock &&other) noexcept = default;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    /// Takes the lock without waiting; where another window has it (of this process too), isHeld() is false.
    /// Errors: NoSpace, NotPermitted, Io: nobody can tell whether it is edited elsewhere.
    [[nodiscard]] static Result<FileLock> acquire(const StateFolder &folder, const QString &path);

    [[nodiscard]] bool isHeld() const { return m_file.number() >= 0; }
    /// Of the process that has the lock, when it is not held here; 0: not known.
    [[nodiscard]] qint64 otherPid() const { return m_otherPid; }
    void release();

private:
    /// @return false: something changed in between, try again.
    [[nodiscard]] SystemResult<bool> tryToTake(TemporaryFile &made, const QString &folder);

    FileDescriptor m_folder;
    FileDescriptor m_file;
    QByteArray m_name;
    qint64 m_otherPid = 0;
};

} // namespace Jianbao
