// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/rowstyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace Jianbao {

namespace {

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

void softenSelection(QStyleOptionViewItem &option, bool hasFocus)
{
    if (hasFocus)
        return;
    option.state.setFlag(QStyle::State_Active, false);
    QPalette &palette = option.palette;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, mixed(base, highlight, isDark(palette) ? 0.35F : 0.2F));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
}

void drawRowBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
}

QColor rowColor(const QStyleOptionViewItem &option, bool dim)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = colorGroup(option);
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    if (!dim)
        return text;
    return mixed(option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base), text, 0.62F);
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.88);
    else
        small.setPixelSize(qMax(9, qRound(font.pixelSize() * 0.88)));
    return small;
}

int drawElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color, const QString &text,
               Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace Jianbao
