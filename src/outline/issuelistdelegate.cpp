// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/issuelistdelegate.h"

#include "outline/issuelistmodel.h"
#include "outline/rowstyle.h"

#include <QPainter>
#include <QWidget>

namespace Jianbao {

namespace {

constexpr qreal DotSize = 6;
constexpr int DotColumn = 18;

} // namespace

void IssueListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(IssueListModel::EntryRole).value<IssueEntry>();
    const bool current = index.data(IssueListModel::CurrentRole).toBool();
    QStyleOptionViewItem calm = option;
    softenSelection(calm, option.widget && option.widget->hasFocus());

    painter->save();
    drawRowBackground(painter, calm);
    QRect rect = calm.rect.adjusted(DotColumn, 0, -RowMargin, 0);
    if (entry.open) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(rowColor(calm, !current));
        const QPointF centre(calm.rect.left() + DotColumn / 2.0, QRectF(calm.rect).center().y());
        painter->drawEllipse(centre, DotSize / 2, DotSize / 2);
    }
    if (entry.items >= 0) {
        const int width = drawElided(painter, rect, smallFont(calm.font), rowColor(calm, true),
                                     tr("%n item(s)", nullptr, entry.items), Qt::AlignRight);
        rect.setRight(rect.right() - width - RowMargin);
    }
    QFont font = calm.font;
    if (current)
        font.setWeight(QFont::DemiBold);
    const QString date = entry.date.isEmpty() ? tr("No date") : entry.date;
    drawElided(painter, rect, font, rowColor(calm, false), entry.modified ? tr("%1 *").arg(date) : date);
    painter->restore();
}

QSize IssueListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + 8};
}

} // namespace Jianbao
