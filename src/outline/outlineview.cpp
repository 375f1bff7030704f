// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlineview.h"

#include "outline/dragscroller.h"
#include "outline/dropmark.h"
#include "outline/outlinemodel.h"
#include "outline/rowstyle.h"

#include <QAccessible>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

/// How long one hovers over a closed section before it opens.
constexpr auto OpenDelay = 700ms;
/// Where the pointer holds the plate.
constexpr QPoint PlateHotSpot(-8, -4);

} // namespace

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
    , m_scroller(new DragScroller(this))
{
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(OpenDelay);
    connect(&m_openTimer, &QTimer::timeout, this, &OutlineView::openHovered);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // With Ctrl and Shift one gathers rows.
        if (!(m_clickModifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            Q_EMIT chosen(index);
    });
}

void OutlineView::setPlaceholder(const QString &text)
{
    if (text == m_placeholder)
        return;
    m_placeholder = text;
    viewport()->update();
}

void OutlineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    // QTreeView leaves the lowest pixel of a row outside when it scrolls down pixel by pixel.
    if (hint == EnsureVisible && visualRect(index).bottom() == viewport()->rect().bottom() + 1)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    // Not QAbstractItemView::activated(): with some styles it comes with a click, too.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    m_hasDragged = false;
    m_canDrag = indexAt(event->position().toPoint()).flags().testFlag(Qt::ItemIsDragEnabled);
    QTreeView::mousePressEvent(event);
}

void OutlineView::mouseMoveEvent(QMouseEvent *event)
{
    // Only an entry can be dragged, and only with the left button; no rows are selected by the way, nor when a drag
    // was cancelled and the button is still held down.
    const Qt::MouseButtons buttons = event->buttons();
    if (buttons == Qt::NoButton || (m_canDrag && !m_hasDragged && buttons == Qt::LeftButton))
        QTreeView::mouseMoveEvent(event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent *event)
{
    // It comes after a drag, too, and over no row it would clear the selection.
    if (m_hasDragged)
        return;
    m_clickModifiers = event->modifiers();
    QTreeView::mouseReleaseEvent(event);
}

void OutlineView::startDrag(Qt::DropActions)
{
    QModelIndexList dragged = selectedIndexes();
    dragged.removeIf([](const QModelIndex &index) { return !index.flags().testFlag(Qt::ItemIsDragEnabled); });
    if (dragged.isEmpty())
        return;
    m_hasDragged = true;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(dragged));
    drag->setPixmap(dragPlate(*this, dragged.size() > 1 ? tr("%n entries", nullptr, int(dragged.size()))
                                                        : titleOf(dragged.first())));
    drag->setHotSpot(PlateHotSpot);
    // Other programs get a copy; within the sidebar entries are moved.
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    follow(event);
    // Otherwise no move would be told.
    event->setAccepted(DraggedItems::of(event->mimeData()).has_value());
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    follow(event);
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void OutlineView::dropEvent(QDropEvent *event)
{
    follow(event);
    const DropPlace place = m_place;
    endDrag();
    if (!place.isValid())
        return;
    const int section = place.section.data(OutlineModel::PlaceRole).value<ItemPlace>().section;
    Q_EMIT itemsDropped(*DraggedItems::of(event->mimeData()), {section, place.row});
}

void OutlineView::follow(QDropEvent *event)
{
    if (!m_data)
        viewport()->update();
    m_data = event->mimeData();
    m_position = event->position().toPoint();
    updatePlace();
    m_scroller->follow(m_position);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_place.isValid());
}

/// The place that the pointer is at; it changes when the rows move below the pointer, too.
void OutlineView::updatePlace()
{
    const DropPlace place = dropPlaceAt(*this, m_position);
    const bool fits = place.isValid() && model()->canDropMimeData(m_data, Qt::MoveAction, place.row, 0, place.section);
    setPlace(fits ? place : DropPlace());

    const QModelIndex hovered = place.onHeading && place.row > 0 ? place.section : QModelIndex();
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    if (hovered.isValid() && DraggedItems::of(m_data))
        m_openTimer.start();
    else
        m_openTimer.stop();
}

void OutlineView::setPlace(const DropPlace &place)
{
    if (place == m_place)
        return;
    viewport()->update(dropMarkArea(m_place.mark));
    viewport()->update(dropMarkArea(place.mark));
    m_place = place;
    if (place.isValid())
        announce(place);
}

void OutlineView::endDrag()
{
    m_data = nullptr;
    m_hovered = QModelIndex();
    m_openTimer.stop();
    m_scroller->stop();
    setPlace({});
    viewport()->update();
}

void OutlineView::openHovered()
{
    if (!m_hovered.isValid())
        return;
    expand(m_hovered);
    updatePlace();
}

QString OutlineView::titleOf(const QModelIndex &index)
{
    const QString title = index.data().toString();
    return title.isEmpty() ? tr("Untitled") : title;
}

void OutlineView::announce(const DropPlace &place)
{
    const QString section = place.section.data().toString();
    const QModelIndex next = model()->index(place.row, 0, place.section);
    QAccessibleAnnouncementEvent event(this, next.isValid() ? tr("%1, before %2").arg(section, titleOf(next))
                                                            : tr("%1, at the end").arg(section));
    QAccessible::updateAccessibility(&event);
}

void OutlineView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (!m_data)
        return;
    updatePlace();
    // What was painted of the mark has been scrolled with the rows.
    viewport()->update();
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_place.isValid()) {
        QPainter painter(viewport());
        if (m_place.onHeading)
            drawDropFrame(painter, *this, m_place.mark);
        else
            drawDropLine(painter, *this, m_place.mark);
    }
    if (m_placeholder.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 16, -12, -12), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_placeholder);
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem calm = option;
    // The dragged rows are often next to the mark, which has the selection's colour.
    softenSelection(calm, hasFocus() && !m_data);
    QTreeView::drawRow(painter, calm, index);
}

} // namespace Jianbao
