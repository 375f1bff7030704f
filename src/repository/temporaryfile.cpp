// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/temporaryfile.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <unistd.h>

namespace Jianbao {

namespace {

constexpr int mostTries = 1000;
constexpr int mostEntries = 20'000; // a save must not take long in a huge folder
constexpr QLatin1StringView namePrefix(".jianbao-");
constexpr QLatin1StringView newTextSuffix(".tmp");
constexpr QLatin1StringView oldTextSuffix(".old");

std::atomic<quint32> counter = 0;

/// The names in a folder that are ours and end in a suffix. Looks at a limited number of entries.
QByteArrayList namesIn(const FileDescriptor &folder, QLatin1StringView suffix)
{
    auto own = FileDescriptor::open(folder.number(), ".", O_RDONLY | O_DIRECTORY);
    if (!own)
        return {};
    const std::unique_ptr<DIR, decltype([](DIR *dir) { ::closedir(dir); })> entries(::fdopendir(own->number()));
    if (!entries)
        return {};
    own->release();
    QByteArrayList names;
    for (int seen = 0; seen < mostEntries; ++seen) {
        const dirent *entry = ::readdir(entries.get());
        if (!entry)
            break;
        const QLatin1StringView name(entry->d_name);
        if (name.startsWith(namePrefix) && name.endsWith(suffix))
            names.append(entry->d_name);
    }
    return names;
}

/// Locks without waiting. A file system without locks counts as locked by @p ifUnsupported.
bool lock(const FileDescriptor &file, bool ifUnsupported)
{
    return file.lock(FileDescriptor::Lock::Exclusive).value_or(ifUnsupported);
}

/// Opens and locks a file of ours whose maker does not live any more; whoever removes it does so before he gives the
/// lock back, or it may be another's by then. @param unlocked for a file system without locks.
std::optional<FileDescriptor> openStale(int folder, const QByteArray &name, bool unlocked)
{
    auto file = FileDescriptor::open(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file || !lock(*file, unlocked))
        return std::nullopt;
    const auto status = file->status();
    if (!status || status->st_nlink == 0 || !S_ISREG(status->st_mode) || status->st_uid != ::geteuid())
        return std::nullopt;
    return std::move(*file);
}

} // namespace

TemporaryFile::TemporaryFile(int folder, FileDescriptor file, QByteArray name)
    : m_folder(folder)
    , m_file(std::move(file))
    , m_name(std::move(name))
{
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_folder(other.m_folder)
    , m_file(std::move(other.m_file))
    , m_name(std::exchange(other.m_name, {}))
{
}

TemporaryFile::~TemporaryFile()
{
    if (!m_name.isEmpty())
        (void)::unlinkat(m_folder, m_name.constData(), 0); // or the next save does
}

SystemResult<TemporaryFile> TemporaryFile::create(const FileDescriptor &folder, Kind kind, mode_t mode)
{
    const QLatin1StringView suffix = kind == Kind::NewText ? newTextSuffix : oldTextSuffix;
    for (int tries = 0; tries < mostTries; ++tries) {
        const QByteArray name =
            QFile::encodeName(namePrefix + QString::number(::getpid()) + u'-' + QString::number(++counter) + suffix);
        auto file = FileDescriptor::open(folder.number(), name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (!file && file.error() != EEXIST)
            return std::unexpected(file.error());
        if (!file)
            continue;
        TemporaryFile made(folder.number(), std::move(*file), name);
        const bool locked = lock(made.file(), true);
        const auto status = made.file().status();
        if (!status)
            return std::unexpected(status.error());
        // Another process may have taken it for stale before it was locked.
        if (locked && status->st_nlink > 0)
            return made;
    }
    return std::unexpected(EEXIST);
}

SystemResult<void> TemporaryFile::renameOver(const QByteArray &path, const QByteArray &name)
{
    const QByteArray from = path + m_name;
    const QByteArray to = path + name;
    if (::rename(from.constData(), to.constData()) != 0)
        return std::unexpected(errno);
    m_name.clear();
    return {};
}

SystemResult<void> TemporaryFile::renameToNew(const QByteArray &name)
{
    const auto renamed = renameWithoutReplacing(m_folder, m_name, m_folder, name);
    if (renamed)
        m_name.clear();
    return renamed;
}

void TemporaryFile::removeStale(const FileDescriptor &folder)
{
    for (const QByteArray &name : namesIn(folder, newTextSuffix)) {
        if (const auto stale = openStale(folder.number(), name, false))
            (void)::unlinkat(folder.number(), name.constData(), 0); // whoever cannot remove it is no worse off
    }
}

QByteArrayList TemporaryFile::orphans(const FileDescriptor &folder)
{
    QByteArrayList names = namesIn(folder, oldTextSuffix);
    names.removeIf([&folder](const QByteArray &name) { return !openStale(folder.number(), name, true); });
    std::ranges::sort(names);
    return names;
}

} // namespace Jianbao
