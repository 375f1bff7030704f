// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/render.h"

#include <QString>

namespace Jianbao::Test {

/// What is wrong with sanitised HTML: tags that do not balance as they are written, what SAFETY.md forbids, the same
/// when the HTML is parsed, written out and parsed again. Empty when it is fine.
/// @param remoteImages as for violations()
[[nodiscard]] QString htmlFault(const QByteArray &html, bool remoteImages = false);

/// What is wrong with the blocks of a document: their lines, and where they are sanitised, their HTML. Empty: nothing.
[[nodiscard]] QString blockFault(const QList<Block> &blocks, const QByteArray &utf8, const RenderOptions &options);

} // namespace Jianbao::Test
