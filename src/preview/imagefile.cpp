// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/imagefile.h"

#include "repository/imageimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("Jianbao::ImageFile", english);
}

std::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &path)
{
    return std::unexpected(
        Error{.code = code, .message = message.arg(QDir::toNativeSeparators(path)), .path = path, .line = 0});
}

bool isInGitFolder(QStringView relative)
{
    const auto parts = relative.split(u'/');
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](QStringView part) { return part.compare(".git"_L1, Qt::CaseInsensitive) == 0; });
}

/// Where the path leads inside the root, canonical and absolute.
Result<QString> resolve(const QString &root, const QString &path)
{
    const QString inside = QFileInfo(root).canonicalFilePath();
    if (inside.isEmpty() || path.contains(QChar::Null))
        return failure(ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "There is no image “%1”.")),
                       path);
    const QString canonical = QFileInfo(inside + u'/' + path).canonicalFilePath();
    if (canonical.isEmpty())
        return failure(ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "There is no image “%1”.")),
                       path);
    const QString prefix = inside.endsWith(u'/') ? inside : inside + u'/';
    if (!canonical.startsWith(prefix) || isInGitFolder(QStringView(canonical).sliced(prefix.size()))) {
        return failure(
            ErrorCode::NotPermitted,
            text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "“%1” is not shown: it lies outside the repository.")), path);
    }
    return canonical;
}

bool startsLikeSvg(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return bytes.trimmed().startsWith('<') && bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains("<svg");
}

} // namespace

QByteArray imageType(QByteArrayView bytes)
{
    if (const QString suffix = imageSuffix(bytes); !suffix.isEmpty())
        return suffix == "jpg"_L1 ? "image/jpeg"_ba : "image/" + suffix.toLatin1();
    // These are not imported, but an issue may have them.
    if (bytes.startsWith("BM") && bytes.size() > 26)
        return "image/bmp"_ba;
    return startsLikeSvg(bytes) ? "image/svg+xml"_ba : QByteArray();
}

Result<ImageFile> readImage(const QString &root, const QString &path)
{
    const Result<QString> canonical = resolve(root, path);
    if (!canonical)
        return std::unexpected(canonical.error());

    // Opened without waiting, so that a FIFO is seen to be one instead of blocking for a writer.
    const int handle =
        ::open(QFile::encodeName(*canonical).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    QFile file;
    if (handle < 0 || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return failure(errno == EACCES ? ErrorCode::NotPermitted : ErrorCode::Io,
                       text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "“%1” cannot be read.")), path);
    }
    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorCode::NotRegular, text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "“%1” is not a file.")),
                       path);
    if (status.st_size > maximumImageSize) {
        return failure(ErrorCode::TooLarge,
                       text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "“%1” is not shown: it is larger than 32 MiB.")),
                       path);
    }
    ImageFile image{.bytes = file.read(maximumImageSize), .mimeType = {}};
    image.mimeType = imageType(image.bytes);
    if (image.mimeType.isEmpty())
        return failure(ErrorCode::NotText, text(QT_TRANSLATE_NOOP("Jianbao::ImageFile", "“%1” is not an image.")),
                       path);
    return image;
}

} // namespace Jianbao
