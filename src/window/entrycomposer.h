// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/capture.h"
#include "issue/itemedits.h"
#include "web/pagefetch.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace Jianbao {

class DocumentPage;
class DraftWorkspace;
class EntryDialog;
class HeldPage;
struct HeldEntry;
struct PageIssue;

/// Entries that are written in a form: new ones, what is in the clipboard, the one at the caret. Each is one undo step.
class EntryComposer : public QObject
{
    Q_OBJECT

public:
    /// @param draft must outlive it. @param window the parent of the dialogs
    EntryComposer(DraftWorkspace *draft, QWidget *window);

    void newEntry();
    void editEntry();
    /// Turns what is in the clipboard into entries.
    void paste();
    /// Offers that for a plain paste that looks like entries.
    void offerAfterPaste(DocumentPage *page, const QString &text);

private:
    /// An entry to insert, and where it belongs.
    struct Written
    {
        QString sectionId;
        QString markdown;
    };

    [[nodiscard]] Captures captured(const QMimeData &data) const;
    void prepare(EntryDialog &dialog, const DocumentPage &page, const PageIssue &now, ItemPlace current) const;
    void joinFetch(EntryDialog &dialog);
    /// Into the text as it is now.
    /// @param place index into the names that prepare() gave. @param neighbour the entry that they speak of
    void insert(const HeldPage &held, const QList<Written> &entries, int place, const HeldEntry &neighbour);
    void change(const HeldPage &held, const HeldEntry &entry, const ItemDraft &after);

    DraftWorkspace *m_draft;
    QWidget *m_window;
    PageFetch m_fetch;
};

} // namespace Jianbao
