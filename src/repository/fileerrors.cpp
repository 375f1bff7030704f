// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/fileerrors.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace Jianbao {

namespace {

QString sentence(const char *text, const QString &path)
{
    return QCoreApplication::translate("FileStore", text).arg(QDir::toNativeSeparators(path));
}

/// Both at once: what a path or a reason holds is never taken for a place of the other.
QString sentence(const char *text, const QString &path, const QString &detail)
{
    return QCoreApplication::translate("FileStore", text).arg(QDir::toNativeSeparators(path), detail);
}

ErrorCode codeOf(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
    case EBUSY: // a file that something is mounted on, or that is in use as swap
    case ETXTBSY:
        return ErrorCode::NotPermitted;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::NoSpace;
    case EISDIR:
        return ErrorCode::NotRegular;
    case EFBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Io;
    }
}

const char *readSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” does not exist. It may have been moved, renamed or deleted.");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be read: %2. Ask its owner for the right to read it.");
    default:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be read: %2.");
    }
}

const char *writeSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be saved: its folder is not there any more. "
                                              "Save the text elsewhere with “Save As…”.");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be saved: %2. Nothing was changed on disk. "
                                              "Save the text elsewhere with “Save As…”.");
    case ErrorCode::NoSpace:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be saved: %2. The file on disk is as it was. Make room and "
                                              "save again, or save the text elsewhere with “Save As…”.");
    default:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be saved: %2. The file on disk is as it was. "
                                              "Save again, or save the text elsewhere with “Save As…”.");
    }
}

const char *writeImageSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("FileStore", "The image “%1” cannot be written: its folder is not there any more. "
                                              "Insert the image again.");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("FileStore", "The image “%1” cannot be written: %2. Ask the owner of its folder for "
                                              "the right to write there.");
    case ErrorCode::NoSpace:
        return QT_TRANSLATE_NOOP("FileStore", "The image “%1” cannot be written: %2. Make room and insert the image "
                                              "again.");
    default:
        return QT_TRANSLATE_NOOP("FileStore", "The image “%1” cannot be written: %2. Insert the image again.");
    }
}

const char *renameSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return readSentence(code);
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be renamed: %2. Nothing was changed on disk. Ask the owner "
                                              "of its folder for the right to write there.");
    default:
        return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be renamed: %2. Nothing was changed on disk.");
    }
}

const char *deleteSentence(ErrorCode code)
{
    if (code == ErrorCode::NotFound)
        return readSentence(code);
    return QT_TRANSLATE_NOOP("FileStore", "“%1” cannot be deleted: %2. Nothing was changed on disk.");
}

const char *sentenceFor(FileAction action, FileKind kind, ErrorCode code)
{
    switch (action) {
    case FileAction::Read:
        return readSentence(code);
    case FileAction::Rename:
        return renameSentence(code);
    case FileAction::Delete:
        return deleteSentence(code);
    case FileAction::Write:
        break;
    }
    return kind == FileKind::Image ? writeImageSentence(code) : writeSentence(code);
}

} // namespace

Error systemError(FileAction action, int errnoValue, const QString &path, FileKind kind)
{
    const ErrorCode code = codeOf(errnoValue);
    if (code == ErrorCode::NotRegular)
        return notRegularError(path);
    const char *text = sentenceFor(action, kind, code);
    return {.code = code,
            .message =
                code == ErrorCode::NotFound ? sentence(text, path) : sentence(text, path, qt_error_string(errnoValue)),
            .path = path};
}

Error notRegularError(const QString &path)
{
    return {.code = ErrorCode::NotRegular,
            .message =
                sentence(QT_TRANSLATE_NOOP("FileStore", "“%1” is no ordinary file but a folder, a device or a pipe. "
                                                        "Choose a file."),
                         path),
            .path = path};
}

Error tooLargeError(const QString &path, FileKind kind)
{
    const bool isImage = kind == FileKind::Image;
    const char *text =
        isImage ? QT_TRANSLATE_NOOP("FileStore", "The image “%1” is larger than %2 MB, the most that is taken here. "
                                                 "Make it smaller first.")
                : QT_TRANSLATE_NOOP("FileStore", "“%1” is larger than %2 MB, the most that can be edited "
                                                 "here. Split it, or use another program for it.");
    const qint64 most = isImage ? maximumImageSize : maximumFileSize;
    return {.code = ErrorCode::TooLarge,
            .message = sentence(text, path, QString::number(most / (1024 * 1024))),
            .path = path};
}

Error conflictError(const QString &path)
{
    return {.code = ErrorCode::Conflict,
            .message = sentence(
                QT_TRANSLATE_NOOP("FileStore", "“%1” was changed on disk by another program and was not overwritten. "
                                               "Compare the two versions, or save yours elsewhere with “Save As…”."),
                path),
            .path = path};
}

Error changedError(const QString &path)
{
    return {.code = ErrorCode::Conflict,
            .message = sentence(QT_TRANSLATE_NOOP("FileStore", "“%1” was changed on disk by another program and was "
                                                               "not renamed. Look at what it holds now first."),
                                path),
            .path = path};
}

Error existsError(const QString &path)
{
    return {.code = ErrorCode::Conflict,
            .message = sentence(QT_TRANSLATE_NOOP("FileStore", "There is something called “%1” already, and it was not "
                                                               "replaced. Choose another name."),
                                path),
            .path = path};
}

Error unconfirmedError(int errnoValue, const QString &path)
{
    return {.code = ErrorCode::Unconfirmed,
            .message = sentence(QT_TRANSLATE_NOOP("FileStore", "“%1” was written, but the disk did not confirm it: %2. "
                                                               "Save again before you rely on it."),
                                path, qt_error_string(errnoValue)),
            .path = path};
}

} // namespace Jianbao
