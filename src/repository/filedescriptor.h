// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <expected>
#include <sys/stat.h>
#include <utility>

namespace Jianbao {

/// A result of system calls: the value, or errno.
template <typename T>
using SystemResult = std::expected<T, int>;

/// Owns an open file; the POSIX calls on it, each with its result checked and EINTR tried again.
class FileDescriptor
{
public:
    enum class Lock { Shared, Exclusive };

    FileDescriptor() = default;
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    /// openat(2) with O_CLOEXEC. @param folder a folder's number, or AT_FDCWD.
    [[nodiscard]] static SystemResult<FileDescriptor> open(int folder, const QByteArray &name, int flags,
                                                           mode_t mode = 0);
    /// Opens a folder for *at() calls and sync().
    [[nodiscard]] static SystemResult<FileDescriptor> openFolder(const QByteArray &path);

    [[nodiscard]] int number() const { return m_number; }
    /// Gives the file up to whoever closes it.
    void release() { m_number = -1; }
    [[nodiscard]] SystemResult<struct stat> status() const;

    /// All bytes from the current position on; EFBIG when there are more than @p most.
    [[nodiscard]] SystemResult<QByteArray> readAll(qint64 most) const;
    /// Writes all bytes from a position on, however many calls that takes.
    [[nodiscard]] SystemResult<void> writeAll(const QByteArray &bytes, qint64 from = 0) const;
    /// Waits until everything is on the disk. A folder on a file system that cannot sync folders counts as synced.
    [[nodiscard]] SystemResult<void> sync() const;
    /// The same for what was written into a file, without its times.
    [[nodiscard]] SystemResult<void> syncData() const;
    [[nodiscard]] SystemResult<void> truncate(qint64 size) const;
    /// flock(2) without waiting. @return false: another one has it.
    [[nodiscard]] SystemResult<bool> lock(Lock kind) const;

private:
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }

    int m_number = -1;
};

/// Renames in one step, or fails with EEXIST when there is something of the new name. On a file system without such a
/// step it is done with a link for a moment, and where there are no links either, after a look.
[[nodiscard]] SystemResult<void> renameWithoutReplacing(int fromFolder, const QByteArray &from, int toFolder,
                                                        const QByteArray &to);

} // namespace Jianbao
