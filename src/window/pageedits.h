// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/itemedits.h"

#include <QString>

namespace Jianbao {

class DocumentPage;

/// A page's text as it is now, and its structure: what edits are computed from. The outline's may be a moment older.
struct PageIssue
{
    QString text;
    Issue issue;
};

[[nodiscard]] PageIssue scannedPage(const DocumentPage &page, const Profile &profile);

/// The entry at a page's caret; section -1: there is none.
[[nodiscard]] ItemPlace entryAtCaret(const DocumentPage &page, const Issue &issue);

/// Makes the changes as one undo step. @param caret where it goes, a position in the new text; -1: where it was
void applyEdits(DocumentPage &page, const QList<TextChange> &changes, qsizetype caret = -1);

} // namespace Jianbao
