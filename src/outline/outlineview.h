// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/draggeditems.h"
#include "outline/dropplace.h"

#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QTreeView>

namespace Jianbao {

class DragScroller;

/// The tree of the outline. Up and Down only move the selection; Enter or a click chooses a row, Ctrl and Shift select
/// several. Entries can be dragged; where they would go is marked, and nothing is moved here.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// What is shown while there is no row.
    void setPlaceholder(const QString &text);
    /// What marks the place where dragged entries would go, in the viewport; null if there is none.
    [[nodiscard]] QRect insertionMark() const { return m_place.mark; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    /// Entries were dropped where the model takes them.
    /// @param before counts as they are now
    void itemsDropped(const Jianbao::DraggedItems &dragged, Jianbao::ItemPlace before);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void follow(QDropEvent *event);
    void updatePlace();
    void setPlace(const DropPlace &place);
    void endDrag();
    void openHovered();
    void announce(const DropPlace &place);
    [[nodiscard]] static QString titleOf(const QModelIndex &index);

    QString m_placeholder;
    Qt::KeyboardModifiers m_clickModifiers;
    bool m_canDrag = false;    ///< the mouse went down on an entry
    bool m_hasDragged = false; ///< and entries have been dragged since

    // While something is dragged over the view:
    QPointer<const QMimeData> m_data;
    QPoint m_position;
    DropPlace m_place;
    QPersistentModelIndex m_hovered; ///< a closed section that opens soon
    QTimer m_openTimer;
    DragScroller *m_scroller;
};

} // namespace Jianbao
