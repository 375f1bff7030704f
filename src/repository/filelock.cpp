// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filelock.h"

#include "repository/fileerrors.h"
#include "repository/paths.h"
#include "repository/temporaryfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 100; ///< each means that another window took or gave back the lock in between
constexpr qint64 maximumLockFileSize = 64LL * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

Error errorFor(int errnoValue, const QString &path)
{
    return {.code = systemError(FileAction::Write, errnoValue, path).code,
            .message =
                Text::tr("Whether “%1” is open in another window cannot be told: %2. Edit it in one window only.")
                    .arg(QDir::toNativeSeparators(path), qt_error_string(errnoValue)),
            .path = path};
}

QByteArray lockName(const QString &canonicalPath)
{
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(canonicalPath), QCryptographicHash::Sha256);
    return hash.first(16).toHex() + QByteArray(".lock");
}

qint64 pidIn(const FileDescriptor &file)
{
    const auto bytes = file.readAll(maximumLockFileSize);
    return bytes ? bytes->left(bytes->indexOf('\n')).toLongLong() : 0;
}

bool isAlive(qint64 pid)
{
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno != ESRCH);
}

/// A locked file that names this process, not yet under the name that others look for: so that they find either no lock
/// or one with its owner.
SystemResult<TemporaryFile> makeLockFile(const FileDescriptor &folder, const QString &canonicalPath)
{
    auto file = TemporaryFile::create(folder, TemporaryFile::Kind::NewText, 0600);
    if (!file)
        return file;
    const QByteArray content = QByteArray::number(qint64(::getpid())) + '\n' + QFile::encodeName(canonicalPath) + '\n';
    if (const auto written = file->file().writeAll(content); !written)
        return std::unexpected(written.error());
    return file;
}

} // namespace

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    release();
    m_folder = std::move(other.m_folder);
    m_file = std::move(other.m_file);
    m_name = std::exchange(other.m_name, {});
    m_otherPid = other.m_otherPid;
    return *this;
}

FileLock::~FileLock()
{
    release();
}

Result<FileLock> FileLock::acquire(const StateFolder &folder, const QString &path)
{
    const QString canonicalPath = resolvedPath(path);
    if (canonicalPath.isEmpty())
        return std::unexpected(errorFor(ENOENT, path));
    FileLock lock;
    lock.m_name = lockName(canonicalPath);
    auto opened = openPrivateFolder(folder.locks());
    if (!opened)
        return std::unexpected(errorFor(opened.error(), path));
    lock.m_folder = std::move(*opened);
    TemporaryFile::removeStale(lock.m_folder);
    auto made = makeLockFile(lock.m_folder, canonicalPath);
    if (!made)
        return std::unexpected(errorFor(made.error(), path));
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto taken = lock.tryToTake(*made, folder.locks());
        if (!taken)
            return std::unexpected(errorFor(taken.error(), path));
        // Nobody alive: whoever takes it over has not said so yet, or lives where its number means nothing here.
        if (*taken && (lock.isHeld() || isAlive(lock.m_otherPid)))
            return lock;
    }
    return lock;
}

SystemResult<bool> FileLock::tryToTake(TemporaryFile &made, const QString &folder)
{
    const int number = m_folder.number();
    if (::linkat(number, made.name().constData(), number, m_name.constData(), 0) == 0) {
        (void)::unlinkat(number, made.name().constData(), 0); // its second name is the lock's now
        made.keep();
        m_file = made.takeFile();
        return true;
    }
    if (errno != EEXIST)
        return std::unexpected(errno);

    const auto present = FileDescriptor::open(number, m_name, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    if (!present && present.error() == ENOENT)
        return false; // given back in between
    if (!present)
        return std::unexpected(present.error());
    const auto locked = present->lock(FileDescriptor::Lock::Exclusive);
    if (!locked)
        return std::unexpected(locked.error());
    if (!*locked) {
        m_otherPid = pidIn(*present);
        return true;
    }
    const auto status = present->status();
    if (!status || status->st_nlink == 0)
        return false;
    // Its process died. Whoever has it locked may replace it.
    if (const auto renamed = made.renameOver(QFile::encodeName(folder + u'/'), m_name); !renamed)
        return std::unexpected(renamed.error());
    m_file = made.takeFile();
    return true;
}

void FileLock::release()
{
    if (!isHeld())
        return;
    struct stat named{};
    const auto own = m_file.status();
    // Where somebody emptied the folder, another window may have a lock of that name by now.
    if (own && ::fstatat(m_folder.number(), m_name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
        named.st_ino == own->st_ino)
        (void)::unlinkat(m_folder.number(), m_name.constData(), 0); // or it is found without its process
    m_file = FileDescriptor();
}

} // namespace Jianbao
