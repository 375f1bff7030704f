// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewcopy.h"

#include "preview/imagefile.h"
#include "preview/previewscheme.h"

#include <QRegularExpression>
#include <QUrl>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// What mail programs still take; more would only make the paste slow.
constexpr qsizetype largestEmbedded = qsizetype(4) * 1024 * 1024;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u" %1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(tag).captured(1);
}

/// The tag with the image in it, or the image's text.
QString embedded(QString tag, const QString &root)
{
    const QString source = attribute(tag, u"src"_s);
    const QString path = PreviewScheme::pathInRepository(QUrl(QString(source).replace("&amp;"_L1, "&"_L1)));
    if (path.isNull())
        return tag;
    const Result<ImageFile> image = readImage(root, path);
    // What a drawing has in it may be fetched or run by whoever gets it.
    const bool isDrawing = image && image->mimeType.startsWith("image/svg");
    if (root.isEmpty() || !image || isDrawing || image->bytes.size() > largestEmbedded)
        return attribute(tag, u"alt"_s);
    return tag.replace(source, u"data:%1;base64,%2"_s.arg(QString::fromLatin1(image->mimeType),
                                                          QString::fromLatin1(image->bytes.toBase64())));
}

} // namespace

QString withEmbeddedImages(const QString &html, const QString &root)
{
    static const QRegularExpression imageTag(u"<img(?: [^<>]*)?>"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : imageTag.globalMatch(html)) {
        result += QStringView(html).sliced(end, match.capturedStart() - end);
        result += embedded(match.captured(), root);
        end = match.capturedEnd();
    }
    return result + QStringView(html).sliced(end);
}

} // namespace Jianbao
