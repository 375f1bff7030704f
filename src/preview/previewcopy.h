// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao {

/// Images of the preview's scheme as data: addresses, so that they come along where there is no repository; the text
/// that stands for them where they cannot be read (rules as readImage()), are large or drawings (SVG). Reads files.
/// @param html as the page's serialiser writes it. @param root of the repository, absolute; empty: nothing is read
[[nodiscard]] QString withEmbeddedImages(const QString &html, const QString &root);

} // namespace Jianbao
