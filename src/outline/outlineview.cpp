// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlineview.h"

#include "outline/rowstyle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Jianbao {

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
{
    connect(this, &QTreeView::clicked, this, &OutlineView::chosen);
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

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
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
    softenSelection(calm, hasFocus());
    QTreeView::drawRow(painter, calm, index);
}

} // namespace Jianbao
