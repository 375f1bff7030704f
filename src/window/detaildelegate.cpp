// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/detaildelegate.h"

#include "highlight/palette.h"

#include <QApplication>
#include <QPainter>

namespace Jianbao {

namespace {

constexpr int horizontalMargin = 10;
constexpr int verticalMargin = 7;
constexpr int spacing = 3;
constexpr int tickSize = 16;

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void paintTick(QPainter &painter, const QRectF &box, bool ticked, const QColor &ink, const QColor &dim)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (ticked) {
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        painter.drawPolyline(QList<QPointF>{at(0.16, 0.55), at(0.4, 0.78), at(0.86, 0.24)});
    } else {
        painter.setPen(QPen(dim, 1.4));
        painter.drawEllipse(box.adjusted(3, 3, -3, -3));
    }
    painter.restore();
}

} // namespace

DetailDelegate::DetailDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor dim = mixed(ground, ink, selected ? 0.85F : 0.65F);
    const QColor warning = isDark(option.palette) ? QColor(0xe3, 0xb3, 0x41) : QColor(0x9a, 0x5b, 0x00);
    QRect box = option.rect.adjusted(horizontalMargin, verticalMargin, -horizontalMargin, -verticalMargin);

    if (const QVariant tick = index.data(TickRole); tick.isValid()) {
        const int middle = box.top() + option.fontMetrics.height() / 2;
        const QColor accent = selected ? ink : option.palette.color(group, QPalette::Accent);
        paintTick(*painter, QRect(box.left(), middle - tickSize / 2, tickSize, tickSize), tick.toBool(), accent, dim);
        box.setLeft(box.left() + tickSize + 8);
    }
    const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(box.left(), box.top(), box.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideMiddle, box.width()));
        box.setTop(box.top() + metrics.height() + spacing);
    };
    painter->save();
    line(index.data(Qt::DisplayRole).toString(), option.font, ink);
    for (const QString &detail : index.data(DetailRole).toString().split(u'\n'))
        line(detail, detailFont(option.font), dim);
    if (const QString note = index.data(NoteRole).toString(); !note.isEmpty())
        line(note, detailFont(option.font), selected ? ink : warning);
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int detail = QFontMetrics(detailFont(option.font)).height() + spacing;
    const auto details = index.data(DetailRole).toString().count(u'\n') + 1;
    const int notes = index.data(NoteRole).toString().isEmpty() ? 0 : 1;
    // Long lines are elided: the width is the list's.
    return {100, QFontMetrics(option.font).height() + int(details + notes) * detail + 2 * verticalMargin};
}

} // namespace Jianbao
