// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QString>

namespace Jianbao {

/// Over this no image is taken: the preview would not show it (SAFETY.md "The preview" 4). Bytes.
inline constexpr qint64 maximumImageSize = 32 * 1024 * 1024;

/// Puts an image into a repository, unless it is there already, and tells how an issue refers to it. Nothing is ever
/// overwritten: the same image under the same name is used again, another one gets a number ("name-2.png").
/// @param image absolute path of a PNG, JPEG, GIF or WebP file, by its content.
/// @param issue absolute path of the issue file. @param root of the repository, canonical.
/// @param imageFolder Repository::imageFolder(); made if it does not exist.
/// @return the address for Markdown: relative to the issue, percent-encoded.
/// Errors: NotFound, NotPermitted, NotRegular, TooLarge, NotText (no image), NoSpace, Io.
[[nodiscard]] Result<QString> importImage(const QString &image, const QString &issue, const QString &root,
                                          const QString &imageFolder);

/// The usual suffix of the kind of image that bytes are, "png"; empty if they are none.
[[nodiscard]] QString imageSuffix(QByteArrayView bytes);

/// A name for an image file that every system can hold: the given one without path, control characters and the
/// characters that Windows forbids, at most 200 bytes of UTF-8, with a suffix that fits its kind.
[[nodiscard]] QString safeImageName(const QString &name, const QString &suffix);

} // namespace Jianbao
