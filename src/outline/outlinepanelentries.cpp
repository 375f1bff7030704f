// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The part of OutlinePanel that moves and removes entries.
#include "outline/draggeditems.h"
#include "outline/itemplaces.h"
#include "outline/outlinefilter.h"
#include "outline/outlinemodel.h"
#include "outline/outlinepanel.h"
#include "ui_outlinepanel.h"

#include <QKeyEvent>
#include <QToolTip>

#include <utility>

namespace Jianbao {

void OutlinePanel::setUpEntries()
{
    OutlineView *tree = m_ui->outlineTree;
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree, &QWidget::customContextMenuRequested, this, &OutlinePanel::requestMenu);
    connect(tree, &OutlineView::itemsDropped, this, &OutlinePanel::acceptDrop);
    m_ui->issueList->setDragOrigin(m_model->dragOrigin());
    connect(m_ui->issueList, &IssueList::itemsDropped, this, [this](const QString &path, const DraggedItems &dragged) {
        Q_EMIT itemsDroppedOnIssue(path, dragged.items, dragged.path);
    });
}

void OutlinePanel::setItemText(std::function<QString(ItemPlace)> text)
{
    m_model->setItemText(std::move(text));
}

QList<ItemPlace> OutlinePanel::selectedItems() const
{
    QList<ItemPlace> items;
    const QModelIndexList selected = m_ui->outlineTree->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const ItemPlace place = m_model->place(m_filter->mapToSource(index)); place.item >= 0)
            items.append(place);
    }
    return inOrder(items);
}

/// @param isOverride the key is only claimed, before a shortcut of the window takes it
bool OutlinePanel::treeKey(const QKeyEvent *event, bool isOverride)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool up = event->key() == Qt::Key_Up;
    if (modifiers == Qt::AltModifier && (up || event->key() == Qt::Key_Down)) {
        if (isOverride)
            return true;
        const QList<ItemPlace> items = selectedItems();
        const auto target = stepTarget(items, m_model->itemCounts(), up ? Step::Up : Step::Down);
        if (target && m_filter->isActive()) {
            const QPoint below = m_ui->outlineTree->visualRect(m_ui->outlineTree->currentIndex()).bottomLeft();
            QToolTip::showText(m_ui->outlineTree->viewport()->mapToGlobal(below),
                               tr("Clear the filter to move entries within the issue."), m_ui->outlineTree);
        } else if (target) {
            requestMove(items, *target);
        }
        return true;
    }
    if (modifiers != Qt::NoModifier || event->key() != Qt::Key_Delete)
        return false;
    if (!isOverride)
        requestRemove();
    return true;
}

void OutlinePanel::requestMove(const QList<ItemPlace> &items, ItemPlace before)
{
    m_moved = {.places = placesAfterMove(items, before), .rows = {}};
    for (const ItemPlace item : items)
        m_moved.rows.append(m_model->row(m_model->indexForPlace(item)));
    // The caret goes with the text; the selection stays with the entries, so that they can be moved on.
    m_isBrowsing = m_ui->outlineTree->hasFocus();
    Q_EMIT itemsMoveRequested(items, before.section, before.item);
}

void OutlinePanel::requestRemove()
{
    const QList<ItemPlace> items = selectedItems();
    if (items.isEmpty())
        return;
    ItemPlace next{items.last().section, items.last().item + 1};
    if (!m_model->indexForPlace(next).isValid()) {
        do {
            --next.item;
        } while (items.contains(next));
    }
    m_successor = m_model->indexForPlace(next);
    m_isBrowsing = m_ui->outlineTree->hasFocus();
    Q_EMIT itemsRemoveRequested(items);
}

void OutlinePanel::acceptDrop(const DraggedItems &dragged, ItemPlace before)
{
    if (dragged.path == m_path) {
        requestMove(dragged.items, before);
        return;
    }
    // What is selected here has nothing to do with it: the caret tells where the entries went.
    m_isBrowsing = false;
    Q_EMIT itemsTransferRequested(dragged.path, dragged.items, before.section, before.item);
}

/// After the issue has changed: selects what was moved, or what stands where entries were removed.
void OutlinePanel::selectWhatMoved()
{
    const Moved moved = std::exchange(m_moved, {});
    const QPersistentModelIndex successor = std::exchange(m_successor, {});
    QItemSelectionModel *selection = m_ui->outlineTree->selectionModel();
    if (!m_isBrowsing)
        return;
    if (!selection->hasSelection() && successor.isValid())
        selectOnly(m_filter->mapFromSource(successor));

    QModelIndexList indexes;
    for (qsizetype i = 0; i < moved.places.size(); ++i) {
        // Whoever was asked for the move may not have done it.
        const QModelIndex index = m_model->indexForPlace(moved.places[i]);
        if (!index.isValid() || !showSame(m_model->row(index), moved.rows[i]))
            return;
        indexes.append(m_filter->mapFromSource(index));
    }
    if (indexes.isEmpty())
        return;
    selectOnly(indexes.first());
    for (const QModelIndex &index : std::as_const(indexes))
        selection->select(index, QItemSelectionModel::Select);
    m_ui->outlineTree->scrollTo(indexes.last());
    m_ui->outlineTree->scrollTo(indexes.first());
}

void OutlinePanel::requestMenu(QPoint position)
{
    // From the keyboard, the position is the middle of the current row.
    const QModelIndex index = m_ui->outlineTree->indexAt(position);
    const ItemPlace place = m_model->place(m_filter->mapToSource(index));
    if (place.section < 0)
        return;
    const QPoint global = m_ui->outlineTree->viewport()->mapToGlobal(position);
    if (place.item < 0) {
        Q_EMIT sectionMenuRequested(place.section, global);
        return;
    }
    const QList<ItemPlace> selected = selectedItems();
    Q_EMIT itemMenuRequested(selected.contains(place) ? selected : QList{place}, global);
}

} // namespace Jianbao
