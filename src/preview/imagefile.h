// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace Jianbao {

/// An image that may be shown.
struct ImageFile
{
    QByteArray bytes;
    QByteArray mimeType; ///< "image/png", …; from the bytes, never from the name
};

/// Reads an image of the repository, by the rules of SAFETY.md "The preview" §4: the canonical path lies in the root
/// and not in a .git folder, it is a regular file of at most 32 MiB, and it starts as an image does. Never blocks on a
/// FIFO.
/// @param root the repository, absolute. @param path relative to the root; "." and ".." and links are resolved.
/// Errors: NotFound, NotPermitted (outside the root, in .git, no right), NotRegular, TooLarge, NotText (no image), Io.
[[nodiscard]] Result<ImageFile> readImage(const QString &root, const QString &path);

/// The media type of an image by its first bytes; empty when it is none that the preview shows.
[[nodiscard]] QByteArray imageType(QByteArrayView bytes);

} // namespace Jianbao
