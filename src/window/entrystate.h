// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"
#include "issue/profile.h"

namespace Jianbao {

/// What a web page says about an entry; empty where it says nothing, or nothing that is asked about.
struct FetchedEntry
{
    QString title;
    QString source;
    QString description;
    QStringList tags;

    friend bool operator==(const FetchedEntry &, const FetchedEntry &) = default;
};

/// One entry of the entry dialog.
struct EntryState
{
    ItemDraft draft;
    bool isSectionGuessed = false; ///< it follows what is typed until the user chooses
    bool isSectionUnsure = false;  ///< guessed, and nothing spoke for any
    FetchedEntry offer;            ///< what its page says where the user has something else
    QString note;                  ///< what came of loading its page
    bool isNoteError = false;
};

/// Puts what a page says where a draft has nothing; "owner/name: " alone is no title if the page's begins with it.
/// @return what the draft has other values for
[[nodiscard]] FetchedEntry filled(ItemDraft &draft, const FetchedEntry &fetched);

/// Puts the entry where it seems to belong; where nothing speaks for any section, the first one, unsure.
void guessSection(EntryState &state, const Profile &profile);

} // namespace Jianbao
