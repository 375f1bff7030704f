// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"

#include <QByteArrayView>
#include <QString>

namespace Jianbao {

/// Puts an image into a repository, unless it is there already, and tells how an issue refers to it. Nothing is ever
/// overwritten: the same image under the same name is used again, another one gets a number ("name-2.png").
/// @param image absolute path of a PNG, JPEG, GIF or WebP file, by its content.
/// @param issue absolute path of the issue file. @param root of the repository, canonical.
/// @param imageFolder Repository::imageFolder(); made if it does not exist.
/// @return the address for Markdown: relative to the issue, percent-encoded.
/// Errors: NotFound, NotPermitted, NotRegular, TooLarge (maximumImageSize), NotText (no image), NoSpace, Unconfirmed,
/// Io.
[[nodiscard]] Result<QString> importImage(const QString &image, const QString &issue, const QString &root,
                                          const QString &imageFolder);

/// The kind of image that bytes are, by the first of them: "png", "jpg", "gif", "webp" or "bmp", which is also its
/// usual suffix; empty for anything else. The one place that knows these kinds; SVG is a text, and only the preview's.
/// @param bytes the whole file, or at least its first 30 bytes.
[[nodiscard]] QString imageSuffix(QByteArrayView bytes);

/// A name for an image file that every system can hold: the given one without path, control characters and the
/// characters that Windows forbids, at most 200 bytes of UTF-8, with a suffix that fits its kind.
[[nodiscard]] QString safeImageName(const QString &name, const QString &suffix);

} // namespace Jianbao
