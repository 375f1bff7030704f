// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

namespace Jianbao::Test {

/// What the page does with a patch of blockPatch() (resources/preview/preview.js), on values. Dies of one that is no
/// patch of these blocks.
[[nodiscard]] QList<Block> patched(const QList<Block> &blocks, const QByteArray &patch);

} // namespace Jianbao::Test
