// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinedelegate.h"

#include "highlight/marksign.h"
#include "highlight/palette.h"
#include "outline/outlinemodel.h"
#include "outline/rowstyle.h"

#include <QPainter>

#include <utility>

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
    QRect rect = option.rect.adjusted(2, 0, -RowMargin, 0);
    const auto problems = index.data(OutlineModel::ProblemsRole).value<ProblemCounts>();
    if (const int width = paintProblems(painter, option, rect, problems); width > 0)
        rect.setRight(rect.right() - width - RowMargin);
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

int OutlineDelegate::paintProblems(QPainter *painter, const QStyleOptionViewItem &option, QRect rect,
                                   const ProblemCounts &problems)
{
    const QFont font = smallFont(option.font);
    const bool isDark = rowColor(option, false).lightness() > 127;
    const bool isSelected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const int size = QFontMetrics(font).ascent();
    const int right = rect.right();
    for (const auto &[kind, count] :
         {std::pair{MarkKind::Warning, problems.warnings}, std::pair{MarkKind::Error, problems.errors}}) {
        if (count == 0)
            continue;
        const QColor color = isSelected ? rowColor(option, false) : markColor(kind, isDark);
        const QColor ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        const int width = drawElided(painter, rect, font, color, QString::number(count), Qt::AlignRight);
        const int left = rect.right() - width - size - 2;
        paintSign(*painter, QRectF(left, rect.center().y() - size / 2.0 + 1, size, size), kind, color, ground);
        rect.setRight(left - RowMargin);
    }
    return right - rect.right();
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
