// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/tickdelegate.h"

#include "highlight/palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Jianbao {

namespace {

constexpr int boxMargin = 8;

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

int boxWidth(const QStyleOptionViewItem &option)
{
    return styleOf(option)->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
}

/// The style's own box can hardly be seen on a dark ground.
void paintBox(QPainter &painter, const QRectF &box, const QPalette &palette, bool ticked)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(ground, ink, 0.5F));
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (ticked) {
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QList<QPointF>{at(0.24, 0.52), at(0.43, 0.72), at(0.78, 0.28)});
    }
    painter.restore();
}

/// The part of a row that ticks it: what is left of the text.
QRect tickArea(const QStyleOptionViewItem &option)
{
    return {option.rect.topLeft(), QSize(boxMargin + boxWidth(option) + boxMargin, option.rect.height())};
}

} // namespace

TickDelegate::TickDelegate(QObject *parent)
    : DetailDelegate(parent)
{
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = styleOf(option);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);

    QStyleOptionViewItem text = option;
    text.rect.setLeft(tickArea(option).right() - boxMargin);
    DetailDelegate::paint(painter, text, index);

    const int size = boxWidth(option);
    const QRectF box(option.rect.left() + boxMargin, option.rect.center().y() - size / 2, size, size);
    paintBox(*painter, box, option.palette, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !tickArea(option).contains(mouse->position().toPoint()))
            return false;
    } else {
        return false;
    }
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    DetailDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
}

} // namespace Jianbao
