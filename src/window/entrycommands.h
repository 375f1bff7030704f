// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "issue/itemedits.h"

#include <QObject>

class QMenu;
class QWidget;

namespace Jianbao {

class DocumentPage;
class DraftWorkspace;

/// What is done to the entries of the open issues at the user's word; each is one undo step.
class EntryCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft must outlive the commands. @param window the parent of what is asked
    EntryCommands(DraftWorkspace *draft, QWidget *window);

    /// Moves entries of the current issue before another one (as Jianbao::moveItems()).
    void moveItems(const QList<ItemPlace> &items, ItemPlace before);
    /// Moves entries of another open issue into the current one.
    void transferItems(const QString &sourcePath, const QList<ItemPlace> &items, ItemPlace before);
    /// Moves entries to the end of the same sections of another issue, which is opened for it.
    void sendItems(const QString &targetPath, const QList<ItemPlace> &items, const QString &sourcePath);
    void removeItems(const QList<ItemPlace> &items);

    // The entry at the caret of the current issue.
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void duplicate();
    void remove();

    /// Fills a menu with what can be done to entries; it may stay open for a while.
    void fillEntryMenu(QMenu *menu, const QList<ItemPlace> &items);
    /// Fills a menu with the sections to which entries can be moved; without entries, the one at the caret.
    void fillSectionMenu(QMenu *menu, QList<ItemPlace> items = {});
    /// The Markdown of an entry of the current issue; empty: there is none.
    [[nodiscard]] QString textOf(ItemPlace place) const;

private:
    void moveBy(int step);
    void apply(DocumentPage &page, const Result<ItemEdit> &edit);
    void moveBetween(DocumentPage *source, const QList<ItemPlace> &items, DocumentPage *target, ItemPlace before);
    void tell(const Error &error);

    DraftWorkspace *m_draft;
    QWidget *m_window;
};

} // namespace Jianbao
