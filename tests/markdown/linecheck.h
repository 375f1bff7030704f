// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

#include <QString>

namespace Jianbao::Test {

/// How elements with data-line may follow one another in a block.
enum class ElementOrder {
    Rising, ///< in the order of their lines
    Any,    ///< raw HTML may move them: what stands wrongly in a table goes before it
};

/// What must hold of the lines of any document's blocks: they are in order, do not overlap, lie inside the given span;
/// a list is what its items are; elements stand on lines of their block. The first thing that is wrong, or nothing.
[[nodiscard]] QString lineFault(const QList<Block> &blocks, LineSpan around, ElementOrder order = ElementOrder::Rising);

} // namespace Jianbao::Test
