// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/itemdraft.h"
#include "issue/model.h"

namespace Jianbao {

/// The changes of a title line that a form changed, in no order; its hard break is left alone. A title that was no
/// link becomes one as a whole, one that loses its URL becomes plain text; further links and stray text stay.
/// @param line of the text, without LF
[[nodiscard]] QList<TextChange> titleEdits(QStringView text, TextRange line, const Item &item, const ItemDraft &before,
                                           const ItemDraft &after);

} // namespace Jianbao
