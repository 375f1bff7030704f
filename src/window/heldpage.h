// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"
#include "issue/itemedits.h"

#include <QCoreApplication>
#include <QPointer>

namespace Jianbao {

class DocumentPage;
class DraftWorkspace;
struct PageIssue;

/// A page and its text as they are when the user is asked something. Until the answer comes, the page may be closed or
/// become read-only, and its text may follow its file (SAFETY.md "No lost work"): nothing goes by what was before then.
class HeldPage
{
    Q_DECLARE_TR_FUNCTIONS(HeldPage)

public:
    /// @param draft must outlive it
    HeldPage(DraftWorkspace *draft, DocumentPage *page);

    /// The page, shown, for what is computed from its present text. nullptr: it is closed or cannot be edited any more,
    /// and the user is told so.
    [[nodiscard]] DocumentPage *editable() const;
    /// The same for ranges and places of the text that was: also nullptr, with a notice, if it is another one now.
    [[nodiscard]] DocumentPage *unchanged() const;

    /// Tells the user that what was asked about is not there any more, so that nothing was done.
    static void tellChanged(const DocumentPage &page);

private:
    DraftWorkspace *m_draft;
    QPointer<DocumentPage> m_page;
    QString m_text;
};

/// An entry as it is when the user is asked about it.
struct HeldEntry
{
    ItemPlace place;
    ItemDraft draft; ///< with its section
};

/// @param place section -1: no entry
[[nodiscard]] HeldEntry heldEntry(const PageIssue &now, ItemPlace place);

/// Where the same entry is in another text: at its old place or, if that is another one, the only one like it.
/// Section -1: nowhere.
[[nodiscard]] ItemPlace placeOf(const HeldEntry &entry, const PageIssue &now);

} // namespace Jianbao
