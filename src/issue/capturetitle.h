// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"

#include <QStringView>

namespace Jianbao {

// What the lines above a URL become (FORMAT.md §14). The draft's URL is set before.

/// The outlet of a source line: "原创：name  account" and "account  AccountId" become "account".
[[nodiscard]] QString sourceName(QStringView line);

/// Fills tags, title and, where the line itself names it, the source from a title as it was copied: "venue |title",
/// "[2104.01234] title", "title - 知乎", "title | source", "GitHub - owner/repo: …", a lost "《". A source that the
/// draft has stays.
void readTitle(QStringView line, ItemDraft &draft);

/// What the URL says: the tag of an arXiv paper, "owner/repo: " before the title of a repository.
void readUrl(ItemDraft &draft);

} // namespace Jianbao
