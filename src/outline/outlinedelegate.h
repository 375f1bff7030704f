// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/outlinerow.h"
#include "outline/problemcounts.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace Jianbao {

/// Draws the rows of the outline: groups with icon and count, items with their source below, bullets after their
/// company.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Icon names by section id; a section that is not in it has the icon of its id.
    void setSectionIcons(const QHash<QString, QString> &names);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString iconName(const OutlineRow &row) const;
    /// @param shown how many of its rows the filter leaves.
    /// Signs and numbers of errors and warnings at the right end. @return the width that they took
    static int paintProblems(QPainter *painter, const QStyleOptionViewItem &option, QRect rect,
                             const ProblemCounts &problems);
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const OutlineRow &row,
                    int shown) const;
    void paintItem(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const OutlineRow &row) const;
    void paintBullet(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const OutlineRow &row) const;

    QHash<QString, QString> m_icons;
};

} // namespace Jianbao
