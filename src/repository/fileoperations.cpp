// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/fileoperations.h"

#include "repository/filedescriptor.h"
#include "repository/fileerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("FileOperations", text);
}

/// A file by its folder, which is open, and its name in it.
struct Place
{
    FileDescriptor folder;
    QByteArray name;
};

Result<Place> placeOf(const QString &path, FileAction action)
{
    const QFileInfo info(path);
    auto folder = FileDescriptor::openFolder(QFile::encodeName(info.path()));
    if (info.fileName().isEmpty() || path.contains(QChar(u'\0')))
        return std::unexpected(systemError(action, ENOENT, path));
    if (!folder)
        return std::unexpected(systemError(action, folder.error(), path));
    return Place{std::move(*folder), QFile::encodeName(info.fileName())};
}

/// What a name itself means, without following it. Errors: NotRegular for all but ordinary files and symbolic links.
Result<struct stat> ownStatus(const Place &place, const QString &path, FileAction action)
{
    struct stat status{};
    if (::fstatat(place.folder.number(), place.name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return std::unexpected(systemError(action, errno, path));
    if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
        return std::unexpected(notRegularError(path));
    return status;
}

Error relativeLinkError(const QString &path)
{
    return {.code = ErrorCode::NotPermitted,
            .message = sentence(QT_TRANSLATE_NOOP("FileOperations",
                                                  "“%1” is a link that would lead nowhere from another folder and was "
                                                  "not moved. Keep it in its folder, or move what it leads to."))
                           .arg(QDir::toNativeSeparators(path)),
            .path = path};
}

Error renameError(int errnoValue, const QString &oldPath, const QString &newPath)
{
    if (errnoValue != EXDEV)
        return systemError(FileAction::Rename, errnoValue, oldPath);
    return {.code = ErrorCode::Io,
            .message = sentence(QT_TRANSLATE_NOOP("FileOperations",
                                                  "“%1” cannot be moved to “%2”, which is on another disk. Save the "
                                                  "text there with “Save As…”, then delete the old file."))
                           .arg(QDir::toNativeSeparators(oldPath), QDir::toNativeSeparators(newPath)),
            .path = oldPath};
}

Error noTrashError(const QString &path)
{
    return {.code = ErrorCode::NotPermitted,
            .message = sentence(QT_TRANSLATE_NOOP("FileOperations",
                                                  "“%1” was not deleted: it cannot be moved to the trash. Look whether "
                                                  "you may change its folder, and whether its disk has a trash."))
                           .arg(QDir::toNativeSeparators(path)),
            .path = path};
}

/// Takes a second name of a file back out of the trash. @param status of the file itself, which keeps its first name.
void removeFromTrash(const QString &path, const struct stat &status)
{
    struct stat found{};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &found) != 0 || found.st_ino != status.st_ino || found.st_dev != status.st_dev)
        return;
    const QFileInfo info(path);
    (void)::unlink(name.constData());
    QFile::remove(QFileInfo(info.path()).path() + "/info/"_L1 + info.fileName() + ".trashinfo"_L1);
}

} // namespace

Result<void> renameFile(const QString &oldPath, const QString &newPath, const FileStamp &expected)
{
    const auto from = placeOf(oldPath, FileAction::Rename);
    if (!from)
        return std::unexpected(from.error());
    const auto to = placeOf(newPath, FileAction::Write);
    if (!to)
        return std::unexpected(to.error());
    const auto status = ownStatus(*from, oldPath, FileAction::Rename);
    if (!status)
        return std::unexpected(status.error());
    const QFileInfo link(oldPath);
    const auto folderOf = [](const QFileInfo &info) {
        return QFileInfo(info.path()).canonicalFilePath();
    };
    if (link.isSymLink() && QDir::isRelativePath(link.readSymLink()) && folderOf(link) != folderOf(QFileInfo(newPath)))
        return std::unexpected(relativeLinkError(oldPath));
    const auto present = stampOf(oldPath);
    if (!present)
        return std::unexpected(present.error());
    if (*present != expected)
        return std::unexpected(changedError(oldPath));

    const auto renamed = renameWithoutReplacing(from->folder.number(), from->name, to->folder.number(), to->name);
    if (!renamed && renamed.error() == EEXIST)
        return std::unexpected(existsError(newPath));
    if (!renamed)
        return std::unexpected(renameError(renamed.error(), oldPath, newPath));
    // The new name first: for a moment two names are better than none.
    if (const auto synced = to->folder.sync().and_then([&from] { return from->folder.sync(); }); !synced)
        return std::unexpected(unconfirmedError(synced.error(), newPath));
    return {};
}

Result<QString> moveToTrash(const QString &path)
{
    const auto place = placeOf(path, FileAction::Delete);
    if (!place)
        return std::unexpected(place.error());
    const auto before = ownStatus(*place, path, FileAction::Delete);
    if (!before)
        return std::unexpected(before.error());
    // Qt makes the trash in the user's data folder, but not that folder.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    QString now;
    if (!QFile::moveToTrash(path, &now))
        return std::unexpected(noTrashError(path));
    // Qt links the file into the trash and says nothing when it cannot remove it from its folder.
    const auto after = ownStatus(*place, path, FileAction::Delete);
    if (!after || after->st_ino != before->st_ino || after->st_dev != before->st_dev)
        return now;
    removeFromTrash(now, *after);
    return std::unexpected(noTrashError(path));
}

} // namespace Jianbao
