// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"
#include "issue/model.h"
#include "outline/issueentry.h"
#include "outline/outlinerow.h"
#include "outline/problemcounts.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QKeyEvent;

namespace Ui {
class OutlinePanel;
}

namespace Jianbao {

struct DraggedItems;
class OutlineDelegate;
class OutlineFilter;
class OutlineModel;

/// The sidebar: issues of the repository by year at the top, the open issue's structure below, a filter over it.
///
/// A click or Enter on a row activates it; Up and Down only move the selection, so that one can look around without
/// losing the place in the text. Groups are expanded until the user collapses them; a collapsed group stays so, for
/// this section in every issue, and is itself selected when the caret is in it.
///
/// Entries of sections can be selected together and moved, with the mouse or by keys. The panel only asks for it:
/// places are those of the issue that setIssue() showed last. Whoever then edits the text first makes sure that it is
/// still the text of that issue, and shows the edited one by setIssue() before the next event; the entries that were
/// moved stay selected. While a filter is set, entries can be dragged to other issues and removed, but not moved within
/// the issue, as hidden ones may stand between them.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    using IssueEntry = Jianbao::IssueEntry;

    explicit OutlinePanel(QWidget *parent = nullptr);
    ~OutlinePanel() override;

    /// Newest first; keeps the chosen year if it still exists.
    void setIssues(const QList<IssueEntry> &issues);
    /// Marks the issue that is shown in the editor and shows its year; an empty path marks none. When the issue
    /// changes, it is told before setIssue() in the same event: drags carry it.
    void setCurrentIssue(const QString &path);
    /// Icon names by section id, where they are not the id itself (the profile's "icon").
    void setSectionIcons(const QHash<QString, QString> &names);

    /// Shows an issue's structure. Called on every change of the text: only rows that differ are touched.
    void setIssue(const Issue &issue);
    /// No issue is open.
    void clearIssue();
    /// Shows how many problems the rows of the issue have.
    void setProblems(const QList<LineProblem> &problems);
    /// Selects the row that holds a 1-based line, without moving the keyboard focus and without a signal. Selects
    /// nothing when no row holds it, or when the filter hides the row. Whoever looks around in the tree is left alone:
    /// once the user has moved the selection, it comes back when a row is activated or the tree loses the focus.
    void setCurrentLine(int line);
    /// Gives the Markdown of an entry of the issue that is shown, which a drag carries to other programs.
    void setItemText(std::function<QString(ItemPlace)> text);
    /// The selected entries in the order of the text, other rows left out.
    [[nodiscard]] QList<ItemPlace> selectedItems() const;
    /// Moves the keyboard focus to the filter field and selects its text.
    void focusFilter();

    /// The sizes of the two parts, for the session.
    [[nodiscard]] QByteArray saveState() const;
    /// @return false if the state is not one that saveState() gave.
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void lineActivated(int line); ///< the user chose a row; 1-based
    /// The user chose an issue, or holds dragged entries over it: then no dialog may be opened.
    void issueActivated(const QString &path);
    /// The user asked for the context menu of an issue.
    void issueMenuRequested(const QString &path, QPoint globalPosition);

    // Entries are in the order of the text, each once, at least one. What comes from a drop is emitted within the
    // drop: no dialog may be opened before the event is over.

    /// The user moved entries within the issue.
    /// @param targetPosition index of the entry before which they go, counted before the move; the number of entries
    /// for the end of the section
    void itemsMoveRequested(const QList<Jianbao::ItemPlace> &items, int targetSection, int targetPosition);
    /// The user dropped entries of another issue, which was shown when the drag began, into the one that is shown now.
    /// @param items count in the other issue as it was shown then
    void itemsTransferRequested(const QString &sourcePath, const QList<Jianbao::ItemPlace> &items, int targetSection,
                                int targetPosition);
    /// The user dropped entries on an issue of the list.
    /// @param sourcePath of the issue that was shown when the drag began, usually the current one; empty for the
    /// current one when it has no file yet
    void itemsDroppedOnIssue(const QString &targetPath, const QList<Jianbao::ItemPlace> &items,
                             const QString &sourcePath);
    /// The user wants to remove entries.
    void itemsRemoveRequested(const QList<Jianbao::ItemPlace> &items);
    /// The user asked for the context menu of an entry; the selected ones if it is one of them.
    void itemMenuRequested(const QList<Jianbao::ItemPlace> &items, QPoint globalPosition);
    /// The same of a section's heading.
    void sectionMenuRequested(int section, QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTree();
    void setUpFilter();
    void setUpEntries();
    void treeLeft(Qt::FocusReason reason);
    void applyFilter(const QString &text);
    bool filterKey(int key);
    void applyExpansion();
    void rememberExpansion(const QModelIndex &index, bool expanded);
    void followLine();
    void selectOnly(const QModelIndex &index);
    bool treeKey(const QKeyEvent *event, bool isOverride);
    void requestMove(const QList<ItemPlace> &items, ItemPlace before);
    void requestRemove();
    void acceptDrop(const DraggedItems &dragged, ItemPlace before);
    void requestMenu(QPoint position);
    void selectWhatMoved();
    void activate(const QModelIndex &index);
    [[nodiscard]] QModelIndex firstMatch() const;
    void updatePlaceholder();
    void updateIcons();

    std::unique_ptr<Ui::OutlinePanel> m_ui;
    OutlineModel *m_model;
    OutlineFilter *m_filter;
    OutlineDelegate *m_delegate;
    QAction *m_findMark = nullptr;
    QString m_path;            ///< of the issue that is shown
    QSet<QString> m_collapsed; ///< group keys
    int m_line = 0;            ///< of the caret; 0: not known
    bool m_hasIssue = false;
    bool m_expanding = false;   ///< rows are expanded by the program, not by the user
    bool m_isSelecting = false; ///< the same of the selection
    bool m_isBrowsing = false;  ///< the user has moved the selection and not chosen yet

    /// Entries whose move was asked for: what they show, and where they would be then.
    struct Moved
    {
        QList<ItemPlace> places;
        QList<OutlineRow> rows;
    };
    Moved m_moved;
    QPersistentModelIndex m_successor; ///< of the model: to be selected when the entries before it have been removed
};

} // namespace Jianbao
