// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

#include <QByteArray>
#include <QList>

namespace Jianbao {

/// What turns one list of blocks, as the page shows it, into another: a JSON array of steps, walked in step with the
/// old list. Blocks whose HTML is equal are never sent again; what lies behind the last step is kept as it is.
///
///     [0, n, d]              keep n entries, their lines moved by d
///     [1, [first, last, …]]  keep one entry with these lines; a list's are followed by its items' lines
///     [2, n]                 remove n entries
///     [3, entry]             insert an entry
///     [4, entry]             replace an entry by another of its kind
///     [5, first, last, […]]  keep a list, walk its items with the inner steps
///
/// An entry is [first, last, html], a list [first, last, start tag, [item, …]]. Lines are 1-based and inclusive.
/// "[]" when nothing changed.
[[nodiscard]] QByteArray blockPatch(const QList<Block> &before, const QList<Block> &after);

} // namespace Jianbao
