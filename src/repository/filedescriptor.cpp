// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filedescriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Jianbao {

namespace {

constexpr qint64 mostPerCall = 1 << 20;

/// Calls again while a signal interrupts.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    // Nothing to report: whatever was written has been synced, and close() is not to be repeated.
    if (m_number >= 0)
        ::close(m_number);
}

SystemResult<FileDescriptor> FileDescriptor::open(int folder, const QByteArray &name, int flags, mode_t mode)
{
    const int number = uninterrupted([&] { return ::openat(folder, name.constData(), flags | O_CLOEXEC, mode); });
    if (number < 0)
        return std::unexpected(errno);
    return FileDescriptor(number);
}

SystemResult<FileDescriptor> FileDescriptor::openFolder(const QByteArray &path)
{
    return open(AT_FDCWD, path, O_RDONLY | O_DIRECTORY);
}

SystemResult<struct stat> FileDescriptor::status() const
{
    struct stat status{};
    if (::fstat(m_number, &status) < 0)
        return std::unexpected(errno);
    return status;
}

SystemResult<QByteArray> FileDescriptor::readAll(qint64 most) const
{
    const auto known = status();
    if (!known)
        return std::unexpected(known.error());
    if (known->st_size > most)
        return std::unexpected(EFBIG);
    // One byte more than the size, so that the common case sees the end in the second call.
    QByteArray bytes(std::max<qint64>(known->st_size, 0) + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (true) {
        if (filled == bytes.size())
            bytes.resize(std::min(most + 1, bytes.size() + mostPerCall));
        const qint64 wanted = std::min<qint64>(bytes.size() - filled, mostPerCall);
        const ssize_t count = uninterrupted([&] { return ::read(m_number, bytes.data() + filled, size_t(wanted)); });
        if (count < 0)
            return std::unexpected(errno);
        if (count == 0)
            break;
        filled += count;
        if (filled > most)
            return std::unexpected(EFBIG);
    }
    bytes.truncate(filled);
    return bytes;
}

SystemResult<void> FileDescriptor::writeAll(const QByteArray &bytes, qint64 from) const
{
    if (::lseek(m_number, from, SEEK_SET) < 0)
        return std::unexpected(errno);
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 wanted = std::min<qint64>(bytes.size() - written, mostPerCall);
        const ssize_t count =
            uninterrupted([&] { return ::write(m_number, bytes.constData() + written, size_t(wanted)); });
        if (count < 0)
            return std::unexpected(errno);
        if (count == 0)
            return std::unexpected(EIO);
        written += count;
    }
    return {};
}

SystemResult<void> FileDescriptor::sync() const
{
    if (uninterrupted([&] { return ::fsync(m_number); }) == 0 || errno == EINVAL)
        return {};
    return std::unexpected(errno);
}

SystemResult<void> FileDescriptor::syncData() const
{
    if (uninterrupted([&] { return ::fdatasync(m_number); }) == 0 || errno == EINVAL)
        return {};
    return std::unexpected(errno);
}

SystemResult<void> FileDescriptor::truncate(qint64 size) const
{
    if (uninterrupted([&] { return ::ftruncate(m_number, size); }) == 0)
        return {};
    return std::unexpected(errno);
}

SystemResult<bool> FileDescriptor::lock(Lock kind) const
{
    const int operation = (kind == Lock::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    if (uninterrupted([&] { return ::flock(m_number, operation); }) == 0)
        return true;
    if (errno == EWOULDBLOCK)
        return false;
    return std::unexpected(errno);
}

SystemResult<void> renameWithoutReplacing(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to)
{
    const auto done = [](int result) -> SystemResult<void> {
        return result == 0 ? SystemResult<void>() : std::unexpected(errno);
    };
    if (::renameat2(fromFolder, from.constData(), toFolder, to.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return std::unexpected(errno);
    if (::linkat(fromFolder, from.constData(), toFolder, to.constData(), 0) == 0) {
        const auto removed = done(::unlinkat(fromFolder, from.constData(), 0));
        if (!removed)
            (void)::unlinkat(toFolder, to.constData(), 0); // as it was
        return removed;
    }
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return std::unexpected(errno);
    struct stat status{};
    if (::fstatat(toFolder, to.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return std::unexpected(EEXIST);
    return done(::renameat(fromFolder, from.constData(), toFolder, to.constData()));
}

} // namespace Jianbao
