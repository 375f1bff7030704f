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
    /// Writes all bytes from the file's start on, however many calls that takes.
    [[nodiscard]] SystemResult<void> writeAll(const QByteArray &bytes) const;
    /// Waits until everything is on the disk. A folder on a file system that cannot sync folders counts as synced.
    [[nodiscard]] SystemResult<void> sync() const;
    [[nodiscard]] SystemResult<void> truncate(qint64 size) const;

private:
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }

    int m_number = -1;
};

} // namespace Jianbao
