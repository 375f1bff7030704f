// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/textchange.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

// Adding, removing and moving whole entries. An entry keeps its bytes, and so does text that belongs to no entry; only
// blank lines and the LF at the end of the file adapt:
// * A moved entry takes the blank lines with it that part it from the next entry (the last one of a section: from what
//   is above it). Usually there are none (FORMAT.md §2), and none are added. So moving it back restores the text.
// * The first entry of a section is set off from the heading by as many blank lines as most other sections have; the
//   blank lines before the next heading stay. Removing a section's only entry takes the former away again; were they
//   more or fewer than usual, it takes blank lines with it that say so.
// * Text that belongs to no entry stays above or below: scraps and the note on repositories above the first entry, tail
//   text and other notes below the last one, "-" lines that are no entries yet above a new last one.
// * A heading that follows an empty section's without a blank line gets its two when an entry comes between.
// * A file without LF at its end stays without.
// Every edit is checked: where the text below a blank line in an entry would change hands, because the entry becomes
// or ceases to be the last one of its section (FORMAT.md §6), a move is refused with Malformed.

/// An entry by its indexes in the model, 0-based; as a target, the entry before which to insert, or the number of
/// entries for the end of the section.
struct ItemPlace
{
    int section = -1;
    int item = -1;

    friend auto operator<=>(const ItemPlace &, const ItemPlace &) = default;
};

/// An edit, and where things are afterwards.
struct ItemEdit
{
    QList<TextChange> changes; ///< empty: all is as asked for
    /// In the new text: the entries that were written, from the first title to the end of the last; after a removal
    /// empty, where they were. Its start is the place for the caret.
    TextRange range;
    ItemPlace place; ///< of the first one, in the model of the new text; after a removal, of what follows it

    friend bool operator==(const ItemEdit &, const ItemEdit &) = default;
};

/// Inserts one or more entries.
/// @param before in its section the entries are counted as they are now
/// @param entries whole lines: itemText(), or what takeItems() took; LF at the end may be missing
/// Errors: NotFound, no such place; Malformed, the text does not start with an entry, or see above.
[[nodiscard]] Result<ItemEdit> addItem(QStringView text, const Issue &issue, const Profile &profile, ItemPlace before,
                                       QStringView entries);

/// Removes entries, in any order. Errors: NotFound.
[[nodiscard]] Result<ItemEdit> removeItems(QStringView text, const Issue &issue, const Profile &profile,
                                           const QList<ItemPlace> &items);

/// Moves entries before another one, in the order of the text, whatever the order of the list.
/// @param before in its section the entries are counted as they are now, those that move included
/// Errors: NotFound, no such place; Malformed, see above.
[[nodiscard]] Result<ItemEdit> moveItems(QStringView text, const Issue &issue, const Profile &profile,
                                         const QList<ItemPlace> &items, ItemPlace before);

/// Inserts a copy right after an entry. Errors: NotFound; Malformed, see above.
[[nodiscard]] Result<ItemEdit> duplicateItem(QStringView text, const Issue &issue, const Profile &profile,
                                             ItemPlace item);

/// One half of a move between two issues; the other is addItem() in the other one.
struct TakenItems
{
    ItemEdit edit;   ///< that removes them
    QString entries; ///< for addItem(): their bytes, and the blank lines that they take with them
};

/// Errors: NotFound; Malformed, see above.
[[nodiscard]] Result<TakenItems> takeItems(QStringView text, const Issue &issue, const Profile &profile,
                                           const QList<ItemPlace> &items);

/// Writes the heading of a section that the issue lacks, at its canonical place (FORMAT.md §2), and its first entries.
/// @param entries as for addItem(); may be empty
/// Errors: NotFound, the profile has no such section; Conflict, the issue has it; Malformed as for addItem().
[[nodiscard]] Result<ItemEdit> createSection(QStringView text, const Issue &issue, const Profile &profile,
                                             const QString &sectionId, QStringView entries);

} // namespace Jianbao
