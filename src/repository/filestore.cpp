// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filestore.h"

#include "repository/fileattributes.h"
#include "repository/filedescriptor.h"
#include "repository/fileerrors.h"
#include "repository/temporaryfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinks = 40; // as the kernel

qint64 mostBytes(FileKind kind)
{
    return kind == FileKind::Image ? maximumImageSize : maximumFileSize;
}

std::unexpected<Error> failed(FileAction action, int errnoValue, const QString &path, FileKind kind)
{
    return std::unexpected(errnoValue == EFBIG ? tooLargeError(path, kind)
                                               : systemError(action, errnoValue, path, kind));
}

/// A path as the system wants it. Nothing after a NUL would reach the system.
std::optional<QByteArray> systemPath(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return std::nullopt;
    return QFile::encodeName(path);
}

/// Opens a regular file without ever waiting: anything else is refused before it is opened, and once more after that.
Result<FileDescriptor> openRegular(int folder, const QByteArray &name, int flags, FileAction action,
                                   const QString &path, FileKind kind)
{
    struct stat status{};
    if (::fstatat(folder, name.constData(), &status, flags & O_NOFOLLOW ? AT_SYMLINK_NOFOLLOW : 0) != 0)
        return failed(action, errno, path, kind);
    if (!S_ISREG(status.st_mode))
        return std::unexpected(notRegularError(path));
    auto file = FileDescriptor::open(folder, name, flags | O_NONBLOCK | O_NOCTTY);
    if (!file)
        return failed(action, file.error(), path, kind);
    const auto opened = file->status();
    if (!opened)
        return failed(action, opened.error(), path, kind);
    if (!S_ISREG(opened->st_mode))
        return std::unexpected(notRegularError(path));
    return std::move(*file);
}

/// Follows symbolic links, whether or not anything is at their end.
SystemResult<QString> linkTarget(const QString &path)
{
    QString target = path;
    for (int links = 0; links <= mostLinks; ++links) {
        if (QDir::isRelativePath(target))
            target = QDir::currentPath() + u'/' + target;
        const auto name = systemPath(target);
        if (!name)
            return std::unexpected(ENOENT);
        QByteArray link(4096, '\0'); // PATH_MAX, with the system's NUL
        const ssize_t length = ::readlink(name->constData(), link.data(), size_t(link.size()));
        if (length < 0 && (errno == EINVAL || errno == ENOENT || errno == ENOTDIR))
            return target; // no link, or nothing there
        if (length < 0)
            return std::unexpected(errno);
        const QString next = QFile::decodeName(link.first(length));
        target = QDir::isRelativePath(next) ? target.first(target.lastIndexOf(u'/') + 1) + next : next;
    }
    return std::unexpected(ELOOP);
}

/// One save: the steps of writeFile(), in order.
class Save
{
public:
    /// @param path for messages, as the user knows it. @param target the file that it means.
    Save(const QString &path, FileKind kind, const QByteArray &target, const QByteArray &bytes,
         const FileStamp &expected)
        : m_path(path)
        , m_kind(kind)
        , m_folderPath(target.first(target.lastIndexOf('/') + 1))
        , m_name(target.sliced(target.lastIndexOf('/') + 1))
        , m_bytes(bytes)
        , m_expected(expected)
        , m_wanted(FileStamp::ofBytes(bytes))
    {
    }

    [[nodiscard]] Result<FileStamp> run();

private:
    /// What is there before the save.
    struct Present
    {
        FileDescriptor file;
        QByteArray bytes;
    };

    [[nodiscard]] std::unexpected<Error> failure(int errnoValue) const
    {
        return failed(FileAction::Write, errnoValue, m_path, m_kind);
    }
    [[nodiscard]] Result<std::optional<Present>> present() const;
    [[nodiscard]] Result<std::optional<Present>> expectedPresent() const;
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> replace(const Present &old);
    [[nodiscard]] Result<void> writeInPlace(const Present &old);
    [[nodiscard]] Error damagedError(const TemporaryFile &copy) const;

    QString m_path;
    FileKind m_kind;
    QByteArray m_folderPath; ///< with final slash
    QByteArray m_name;
    QByteArray m_bytes;
    FileStamp m_expected;
    FileStamp m_wanted;
    FileDescriptor m_folder;
};

Result<FileStamp> Save::run()
{
    auto folder = FileDescriptor::openFolder(m_folderPath);
    if (!folder)
        return failure(folder.error());
    m_folder = std::move(*folder);
    TemporaryFile::removeStale(m_folder);

    const auto old = expectedPresent();
    if (!old)
        return std::unexpected(old.error());
    Result<void> done;
    if (!*old) {
        done = create();
    } else {
        const Present &file = **old;
        if (::faccessat(m_folder.number(), m_name.constData(), W_OK, AT_EACCESS) != 0)
            return failure(errno);
        const auto status = file.file.status();
        if (!status)
            return failure(status.error());
        done = status->st_nlink > 1 ? writeInPlace(file) : replace(file);
    }
    if (!done)
        return std::unexpected(done.error());
    if (const auto synced = m_folder.sync(); !synced)
        return std::unexpected(unconfirmedError(synced.error(), m_path));
    return m_wanted;
}

Result<std::optional<Save::Present>> Save::present() const
{
    auto file = openRegular(m_folder.number(), m_name, O_RDONLY | O_NOFOLLOW, FileAction::Write, m_path, m_kind);
    if (!file && file.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!file)
        return std::unexpected(file.error());
    auto bytes = file->readAll(mostBytes(m_kind));
    if (!bytes)
        return failure(bytes.error());
    return Present{std::move(*file), std::move(*bytes)};
}

Result<std::optional<Save::Present>> Save::expectedPresent() const
{
    auto found = present();
    if (!found)
        return found;
    const FileStamp stamp = *found ? FileStamp::ofBytes((*found)->bytes) : FileStamp();
    // Equal to what is to be written: an earlier attempt that failed only at the end, or the same change elsewhere.
    if (stamp != m_expected && stamp != m_wanted)
        return std::unexpected(conflictError(m_path));
    return found;
}

Result<void> Save::create()
{
    auto temporary = TemporaryFile::create(m_folder, TemporaryFile::Kind::NewText, 0666);
    if (!temporary)
        return failure(temporary.error());
    if (const auto written = temporary->file().writeAll(m_bytes); !written)
        return failure(written.error());
    if (const auto synced = temporary->file().sync(); !synced)
        return failure(synced.error());
    const auto renamed = temporary->renameToNew(m_name);
    if (!renamed && renamed.error() == EEXIST)
        return std::unexpected(conflictError(m_path));
    if (!renamed)
        return failure(renamed.error());
    return {};
}

Result<void> Save::replace(const Present &old)
{
    auto temporary = TemporaryFile::create(m_folder, TemporaryFile::Kind::NewText, 0600);
    if (!temporary)
        return failure(temporary.error());
    if (const auto written = temporary->file().writeAll(m_bytes); !written)
        return failure(written.error());
    // After the bytes: writing clears the bits of the mode that change user and group.
    if (!copyAttributes(old.file, temporary->file()))
        return writeInPlace(old);
    if (const auto synced = temporary->file().sync(); !synced)
        return failure(synced.error());
    const auto now = expectedPresent();
    if (!now)
        return std::unexpected(now.error());
    if (!*now || (*now)->bytes != old.bytes)
        return std::unexpected(conflictError(m_path));
    const auto renamed = temporary->renameOver(m_folderPath, m_name);
    // Something is mounted on the file: it can be written, but not replaced.
    if (!renamed && renamed.error() == EBUSY)
        return writeInPlace(old);
    if (!renamed)
        return failure(renamed.error());
    return {};
}

Result<void> Save::writeInPlace(const Present &old)
{
    auto copy = TemporaryFile::create(m_folder, TemporaryFile::Kind::OldText, 0600);
    if (!copy)
        return failure(copy.error());
    if (const auto written = copy->file().writeAll(old.bytes); !written)
        return failure(written.error());
    if (const auto synced = copy->file().sync(); !synced)
        return failure(synced.error());
    if (const auto synced = m_folder.sync(); !synced)
        return failure(synced.error());

    const auto file = openRegular(m_folder.number(), m_name, O_RDWR | O_NOFOLLOW, FileAction::Write, m_path, m_kind);
    if (!file)
        return std::unexpected(file.error());
    const auto now = file->readAll(mostBytes(m_kind));
    if (!now)
        return failure(now.error());
    if (*now != old.bytes)
        return std::unexpected(conflictError(m_path));

    const auto put = [&file](const QByteArray &bytes) {
        return file->writeAll(bytes).and_then([&] { return file->truncate(bytes.size()); }).and_then([&] {
            return file->sync();
        });
    };
    const auto status = file->status();
    const auto written = put(m_bytes);
    if (written) {
        // Writing clears the bits that change user and group; where they cannot be put back, that is the system's wish.
        if (status && (status->st_mode & (S_ISUID | S_ISGID)))
            (void)::fchmod(file->number(), status->st_mode & 07777);
        return {};
    }
    if (!put(old.bytes)) {
        const Error error = damagedError(*copy);
        copy->keep();
        return std::unexpected(error);
    }
    return failure(written.error());
}

Error Save::damagedError(const TemporaryFile &copy) const
{
    const QString copyPath = QFile::decodeName(m_folderPath + copy.name());
    return {.code = ErrorCode::Io,
            .message = QCoreApplication::translate("FileStore",
                                                   "“%1” could not be saved, nor could its old content be put back. "
                                                   "The old content is whole in “%2”. "
                                                   "Save the text elsewhere with “Save As…”.")
                           .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(copyPath)),
            .path = m_path};
}

} // namespace

FileStamp FileStamp::ofBytes(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()};
}

Result<FileContent> readFile(const QString &path, FileKind kind)
{
    const auto name = systemPath(path);
    if (!name)
        return failed(FileAction::Read, ENOENT, path, kind);
    const auto file = openRegular(AT_FDCWD, *name, O_RDONLY, FileAction::Read, path, kind);
    if (!file)
        return std::unexpected(file.error());
    auto bytes = file->readAll(mostBytes(kind));
    if (!bytes)
        return failed(FileAction::Read, bytes.error(), path, kind);
    const FileStamp stamp = FileStamp::ofBytes(*bytes);
    return FileContent{std::move(*bytes), stamp};
}

Result<FileStamp> writeFile(const QString &path, const QByteArray &bytes, const FileStamp &expected, FileKind kind)
{
    if (bytes.size() > mostBytes(kind))
        return std::unexpected(tooLargeError(path, kind));
    const auto target = linkTarget(path);
    if (!target)
        return failed(FileAction::Write, target.error(), path, kind);
    const auto name = systemPath(*target);
    if (!name || name->endsWith('/'))
        return std::unexpected(notRegularError(path));
    return Save(path, kind, *name, bytes, expected).run();
}

Result<FileStamp> stampOf(const QString &path, FileKind kind)
{
    auto content = readFile(path, kind);
    if (content)
        return content->stamp;
    if (content.error().code == ErrorCode::NotFound)
        return FileStamp();
    return std::unexpected(content.error());
}

void cleanTemporaryFiles(const QString &folder)
{
    const auto name = systemPath(folder);
    if (!name)
        return;
    if (const auto opened = FileDescriptor::openFolder(*name))
        TemporaryFile::removeStale(*opened);
}

QStringList orphanedCopies(const QString &folder)
{
    const auto name = systemPath(folder);
    if (!name)
        return {};
    const auto opened = FileDescriptor::openFolder(*name);
    QStringList copies;
    if (opened) {
        for (const QByteArray &copy : TemporaryFile::orphans(*opened))
            copies.append(QDir(folder).absoluteFilePath(QFile::decodeName(copy)));
    }
    return copies;
}

Result<QString> followLinks(const QString &path)
{
    const auto target = linkTarget(path);
    if (!target)
        return failed(FileAction::Read, target.error(), path, FileKind::Text);
    return *target;
}

} // namespace Jianbao
