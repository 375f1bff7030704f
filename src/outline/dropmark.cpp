// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/dropmark.h"

#include "highlight/palette.h"
#include "outline/rowstyle.h"

#include <QPainter>
#include <QWidget>

namespace Jianbao {

namespace {

constexpr int DotRadius = 3;
constexpr int PlateWidth = 240; ///< at most
constexpr qreal Rounding = 4;

QColor markColor(const QWidget &widget)
{
    return widget.palette().color(QPalette::Active, QPalette::Highlight);
}

} // namespace

void drawDropLine(QPainter &painter, const QWidget &widget, const QRect &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(widget));
    painter.drawRect(line);
    painter.drawEllipse(QPointF(line.left(), QRectF(line).center().y()), DotRadius, DotRadius);
    painter.restore();
}

void drawDropFrame(QPainter &painter, const QWidget &widget, const QRect &row)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = markColor(widget);
    painter.setPen(QPen(tint, 1.5));
    tint.setAlphaF(0.15F);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(row).adjusted(2, 1, -2, -1), Rounding, Rounding);
    painter.restore();
}

QRect dropMarkArea(const QRect &mark)
{
    const int margin = DotRadius + 1;
    return mark.adjusted(-margin, -margin, margin, margin);
}

QPixmap dragPlate(const QWidget &widget, const QString &text)
{
    const QFontMetrics metrics(widget.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, PlateWidth - 4 * RowMargin);
    const QSize size(metrics.horizontalAdvance(shown) + 4 * RowMargin, metrics.height() + 2 * RowMargin);
    const qreal ratio = widget.devicePixelRatio();
    QPixmap plate(size * ratio);
    plate.setDevicePixelRatio(ratio);
    plate.fill(Qt::transparent);

    const QColor base = widget.palette().color(QPalette::Base);
    const QColor color = widget.palette().color(QPalette::Text);
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(base, color, 0.3F));
    painter.setBrush(base);
    const QRect area(QPoint(), size);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Rounding, Rounding);
    drawElided(&painter, area.adjusted(2 * RowMargin, 0, -RowMargin, 0), widget.font(), color, shown);
    return plate;
}

} // namespace Jianbao
