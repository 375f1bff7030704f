// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/textchange.h"
#include "issue/itemdraft.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// The canonical Markdown of an entry (FORMAT.md §15): title line, fields in the draft's order, summary, paragraphs;
/// every line but list lines ends in a hard break and LF, none is blank. What would be read as something else is
/// adapted, and only that: "[" and "]" of a title or source become "【" and "】" (titles never have them, §7.1), the
/// bar of a source or of a title without source loses its spaces, spaces and parentheses of a URL are
/// percent-encoded, list lines at column 0 get four spaces, a line that would be a heading or a rule gets a backslash.
/// Without URL the title is plain text: "]()" is an error of the format, a title without link is not (§12, T2, T3).
[[nodiscard]] QString itemText(const ItemDraft &draft, const Profile &profile);

/// What a form shows of an existing entry. Its fields are those at the margin; those of nested items, blank lines
/// left out, are lines of the body like any other.
/// @param text that the item was scanned from. The section is not set: an item does not know it.
[[nodiscard]] ItemDraft draftOf(const Item &item, QStringView text);

/// The edits that change what a form changed, and nothing else: further links, stray text and lines that a form does
/// not show stay. A line that is written ends in a hard break, as does the text line above an inserted one
/// (FORMAT.md §7.3).
/// @param before draftOf() when the form was opened, @param after what it is now; their sections do not matter.
/// Errors: Conflict when fields or body changed in the form and, meanwhile, in the text.
[[nodiscard]] Result<QList<TextChange>> itemEdits(QStringView text, const Item &item, const ItemDraft &before,
                                                  const ItemDraft &after, const Profile &profile);

} // namespace Jianbao
