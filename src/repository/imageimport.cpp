// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/imageimport.h"

#include "repository/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 1000;
constexpr qsizetype longestBase = 200; // bytes; file systems take 255 with suffix and number

QString text(const char *sentence, const QString &path)
{
    return QCoreApplication::translate("ImageImport", sentence).arg(QDir::toNativeSeparators(path));
}

Error noImage(const QString &path)
{
    return {.code = ErrorCode::NotText,
            .message =
                text(QT_TRANSLATE_NOOP("ImageImport", "“%1” is not inserted: its content is no PNG, JPEG, GIF or "
                                                      "WebP image. Convert it first."),
                     path),
            .path = path};
}

Error folderOutside(const QString &path)
{
    return {.code = ErrorCode::NotPermitted,
            .message = text(QT_TRANSLATE_NOOP("ImageImport", "The image is not copied: the folder “%1” is a link that "
                                                             "leads out of the repository."),
                            path),
            .path = path};
}

Error noFolder(const QString &path)
{
    return {.code = ErrorCode::NotPermitted,
            .message = text(QT_TRANSLATE_NOOP("ImageImport", "The image is not copied: the folder “%1” cannot be made. "
                                                             "Check the rights to the folder above it."),
                            path),
            .path = path};
}

QString addressOf(const QString &image, const QString &issue)
{
    const QDir folder(resolvedPath(QFileInfo(issue).absolutePath()));
    return QString::fromLatin1(QUrl::toPercentEncoding(folder.relativeFilePath(image), "/"));
}

/// The image's path in the folder: of an equal one that is there, or of a new copy.
Result<QString> copied(const FileContent &image, const QString &folder, const QString &name)
{
    const QFileInfo parts(name);
    for (int number = 1; number <= mostNames; ++number) {
        const QString base =
            number == 1 ? parts.completeBaseName() : parts.completeBaseName() + u'-' + QString::number(number);
        const QString path = pathIn(folder, QString(base + u'.' + parts.suffix()));
        const Result<FileStamp> present = stampOf(path, FileKind::Image);
        if (present && *present == image.stamp)
            return path;
        if (!present || present->exists())
            continue; // a folder, a link to nowhere, another image
        const Result<FileStamp> written = writeFile(path, image.bytes, {}, FileKind::Image);
        if (written)
            return path;
        if (written.error().code != ErrorCode::Conflict)
            return std::unexpected(written.error());
    }
    return std::unexpected(noFolder(folder));
}

} // namespace

QString imageSuffix(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return u"png"_s;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"jpg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"gif"_s;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return u"webp"_s;
    if (bytes.size() > 26 && bytes.startsWith("BM")) // the two headers are that long
        return u"bmp"_s;
    return {};
}

QString safeImageName(const QString &name, const QString &suffix)
{
    const QFileInfo given(name.normalized(QString::NormalizationForm_C));
    const QString ending = given.suffix().toLower();
    const bool fits = ending == suffix || (suffix == u"jpg"_s && ending == u"jpeg"_s);
    QString base;
    for (const char32_t c : given.completeBaseName().toUcs4()) {
        const bool forbidden = !QChar::isPrint(c) || QStringView(u"/\\:*?\"<>|").contains(QChar::fromUcs4(c));
        const QString kept = forbidden ? u"-"_s : QString::fromUcs4(&c, 1);
        if (base.toUtf8().size() + kept.toUtf8().size() > longestBase)
            break;
        base += kept;
    }
    while (base.startsWith(u'.') || base.startsWith(u' '))
        base.removeFirst();
    while (base.endsWith(u'.') || base.endsWith(u' '))
        base.chop(1);
    return (base.isEmpty() ? u"image"_s : base) + u'.' + (fits ? given.suffix() : suffix);
}

Result<QString> importImage(const QString &image, const QString &issue, const QString &root, const QString &imageFolder)
{
    const Result<FileContent> content = readFile(image, FileKind::Image);
    if (!content)
        return std::unexpected(content.error());
    const QString suffix = imageSuffix(content->bytes);
    if (suffix.isEmpty() || suffix == u"bmp"_s) // too bulky for a repository
        return std::unexpected(noImage(image));

    const QString source = resolvedPath(image);
    if (liesIn(source, root) && !liesIn(source, pathIn(root, u".git"_s)))
        return addressOf(source, issue);

    const QString folder = resolvedPath(imageFolder);
    if (folder.isEmpty() || !liesIn(folder, root))
        return std::unexpected(folderOutside(imageFolder));
    if (!QDir().mkpath(folder))
        return std::unexpected(noFolder(folder));
    const Result<QString> target = copied(*content, folder, safeImageName(QFileInfo(image).fileName(), suffix));
    if (!target)
        return std::unexpected(target.error());
    return addressOf(*target, issue);
}

} // namespace Jianbao
