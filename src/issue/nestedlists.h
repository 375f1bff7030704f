// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "base/textchange.h"
#include "issue/model.h"

namespace Jianbao {

/// What puts the lists of one entry right, all of it together (FORMAT.md §7.2; §12, B11, B13).
struct ListRepair
{
    QList<TextChange> changes; ///< at the starts of lines
    LineSpan lines;            ///< from the first changed line to the last; not valid without changes
    QList<int> becomeLists;    ///< lines that are text now and list lines then
};

/// The repair of an entry's lists; without changes if they are right, or if their levels cannot be told for sure.
[[nodiscard]] ListRepair repairedLists(const Lines &lines, const Item &item);

} // namespace Jianbao
