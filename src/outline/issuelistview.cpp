// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/issuelistview.h"

#include "outline/dragscroller.h"
#include "outline/dropmark.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

/// Longer than a section's: another issue in the window is more of a surprise.
constexpr auto LingerDelay = 900ms;

} // namespace

IssueListView::IssueListView(QWidget *parent)
    : QListView(parent)
    , m_scroller(new DragScroller(this))
{
    setAcceptDrops(true);
    m_lingerTimer.setSingleShot(true);
    m_lingerTimer.setInterval(LingerDelay);
    connect(&m_lingerTimer, &QTimer::timeout, this, [this] {
        if (m_hovered.isValid())
            Q_EMIT lingered(m_hovered);
    });
}

void IssueListView::dragEnterEvent(QDragEnterEvent *event)
{
    follow(event);
    // Otherwise no move would be told.
    event->setAccepted(DraggedItems::of(event->mimeData()).has_value());
}

void IssueListView::dragMoveEvent(QDragMoveEvent *event)
{
    follow(event);
}

void IssueListView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void IssueListView::dropEvent(QDropEvent *event)
{
    follow(event);
    const QModelIndex target = m_target;
    endDrag();
    if (target.isValid())
        Q_EMIT itemsDropped(target, *DraggedItems::of(event->mimeData()));
}

void IssueListView::follow(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool takes = index.isValid() && model()->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index);
    setTarget(takes ? index : QModelIndex());
    if (m_hovered != index) {
        m_hovered = index;
        if (index.isValid() && DraggedItems::of(event->mimeData()))
            m_lingerTimer.start();
        else
            m_lingerTimer.stop();
    }
    m_scroller->follow(position);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(takes);
}

void IssueListView::setTarget(const QModelIndex &index)
{
    if (m_target == index)
        return;
    m_target = index;
    viewport()->update();
}

void IssueListView::endDrag()
{
    m_lingerTimer.stop();
    m_scroller->stop();
    m_hovered = QModelIndex();
    setTarget({});
}

void IssueListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    drawDropFrame(painter, *this, visualRect(m_target));
}

} // namespace Jianbao
