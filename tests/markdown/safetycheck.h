// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Jianbao::Test {

/// Where relative images of safe HTML lead in the tests.
inline constexpr QByteArrayView imagePrefix("jianbao-preview://repository/issues/");

/// What SAFETY.md "The preview" forbids and the HTML, read as a browser reads it, holds all the same: elements,
/// attributes, addresses, and end tags that reach out of the block. Empty when it is safe.
/// @param remoteImages whether images of the web may be there, by the preview's scheme (RenderOptions)
[[nodiscard]] QStringList violations(const QByteArray &html, bool remoteImages = false);

} // namespace Jianbao::Test
