// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinedelegate.h"

#include "highlight/palette.h"
#include "outline/outlinemodel.h"
#include "outline/rowstyle.h"

#include <QPainter>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 16;

QFont headingFont(const QFont &font)
{
    QFont heading = font;
    heading.setWeight(QFont::DemiBold);
    return heading;
}

} // namespace

void OutlineDelegate::setSectionIcons(const QHash<QString, QString> &names)
{
    m_icons = names;
}

QString OutlineDelegate::iconName(const OutlineRow &row) const
{
    switch (row.kind) {
    case OutlineRow::Kind::WarmUp:
        return u"warm-up"_s;
    case OutlineRow::Kind::Section:
        return row.isUnknownSection() ? u"warning"_s : m_icons.value(row.sectionId, row.sectionId);
    default:
        return {};
    }
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(OutlineModel::RowRole).value<OutlineRow>();
    painter->save();
    drawRowBackground(painter, option);
    const QRect rect = option.rect.adjusted(2, 0, -RowMargin, 0);
    switch (row.kind) {
    case OutlineRow::Kind::Item:
        paintItem(painter, option, rect, row);
        break;
    case OutlineRow::Kind::WarmUpItem:
        paintBullet(painter, option, rect, row);
        break;
    default:
        paintGroup(painter, option, rect, row, row.isGroup() ? index.model()->rowCount(index) : row.count);
        break;
    }
    painter->restore();
}

void OutlineDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, QRect rect,
                                 const OutlineRow &row, int shown) const
{
    // The icon has the tone of the text beside it: that of a selected row may be another than the palette's.
    const bool onDark = rowColor(option, false).lightness() > 127;
    if (const QIcon icon = programIcon(iconName(row), onDark); !icon.isNull()) {
        const QRect place(rect.left(), rect.top() + (rect.height() - IconSize) / 2, IconSize, IconSize);
        icon.paint(painter, place);
        rect.setLeft(place.right() + RowMargin);
    }
    const bool empty = row.isGroup() && row.count == 0;
    if (row.count >= 0) {
        const QString count = empty               ? tr("empty")
                              : shown < row.count ? tr("%1 of %2").arg(shown).arg(row.count)
                                                  : QString::number(row.count);
        const int width =
            drawElided(painter, rect, smallFont(option.font), rowColor(option, true), count, Qt::AlignRight);
        rect.setRight(rect.right() - width - RowMargin);
    }
    const bool plain = empty || !row.isGroup();
    drawElided(painter, rect, plain ? option.font : headingFont(option.font), rowColor(option, plain), row.title);
}

void OutlineDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option, QRect rect,
                                const OutlineRow &row) const
{
    const QFont second = smallFont(option.font);
    QRect title = rect;
    if (!row.detail.isEmpty()) {
        const int titleHeight = QFontMetrics(option.font).height();
        const int detailHeight = QFontMetrics(second).height();
        title.setTop(rect.top() + (rect.height() - titleHeight - detailHeight) / 2);
        title.setHeight(titleHeight);
        drawElided(painter, QRect(rect.left(), title.bottom() + 1, rect.width(), detailHeight), second,
                   rowColor(option, true), row.detail);
    }
    const bool untitled = row.title.isEmpty();
    drawElided(painter, title, option.font, rowColor(option, untitled), untitled ? tr("Untitled") : row.title);
}

void OutlineDelegate::paintBullet(QPainter *painter, const QStyleOptionViewItem &option, QRect rect,
                                  const OutlineRow &row) const
{
    if (!row.detail.isEmpty()) {
        const int width = drawElided(painter, rect, option.font, rowColor(option, false), row.detail);
        rect.setLeft(rect.left() + width + RowMargin);
    }
    const bool untitled = row.title.isEmpty() && row.detail.isEmpty();
    drawElided(painter, rect, option.font, rowColor(option, untitled || !row.detail.isEmpty()),
               untitled ? tr("Untitled") : row.title);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(OutlineModel::RowRole).value<OutlineRow>();
    const int line = QFontMetrics(option.font).height();
    int height = qMax(line, IconSize) + 10;
    if (row.kind == OutlineRow::Kind::Item && !row.detail.isEmpty())
        height = line + QFontMetrics(smallFont(option.font)).height() + 8;
    else if (!row.isGroup())
        height = line + 6;
    return {100, height};
}

} // namespace Jianbao
