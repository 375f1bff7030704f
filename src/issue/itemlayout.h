// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/itemdraft.h"
#include "issue/model.h"

namespace Jianbao {

/// Where the fields and the body of a draft stand in the text of their entry.
struct ItemLayout
{
    QList<const Field *> fields; ///< of the item
    QList<int> body;             ///< line numbers
    QList<TextRange> bodyRanges; ///< what the draft shows of these lines
    bool hasLabel = false;       ///< the first line of the body is that of the summary
};

[[nodiscard]] ItemLayout layoutOf(const Item &item, const Lines &lines, QStringView text);

} // namespace Jianbao
