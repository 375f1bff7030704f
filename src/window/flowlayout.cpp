// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/flowlayout.h"

#include <algorithm>

namespace Jianbao {

FlowLayout::FlowLayout(int spacing)
    : m_spacing(spacing)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().y() + all.last().height();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> all = places(rect.width());
    for (qsizetype i = 0; i < all.size(); ++i)
        m_items.at(i)->setGeometry(all.at(i).translated(rect.topLeft()));
}

QList<QRect> FlowLayout::places(int width) const
{
    QList<QRect> all;
    QPoint next;
    int rowHeight = 0;
    for (const QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = {0, next.y() + rowHeight + m_spacing};
            rowHeight = 0;
        }
        all.append({next, QSize(std::min(size.width(), width), size.height())});
        next.rx() += size.width() + m_spacing;
        rowHeight = std::max(rowHeight, size.height());
    }
    return all;
}

} // namespace Jianbao
