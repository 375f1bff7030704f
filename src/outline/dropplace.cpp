// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/dropplace.h"

#include "outline/rowstyle.h"

#include <QTreeView>

namespace Jianbao {

namespace {

constexpr int LineHeight = 2;

/// @param y where two rows meet
QRect lineAt(const QTreeView &view, int left, int y)
{
    const QRect shown = view.viewport()->rect();
    const int top = qBound(0, y - LineHeight / 2, shown.height() - LineHeight);
    return {left, top, qMax(0, shown.width() - RowMargin - left), LineHeight};
}

} // namespace

DropPlace dropPlaceAt(const QTreeView &view, QPoint position)
{
    const QModelIndex index = view.indexAt(position);
    const QModelIndex section = index.parent().isValid() ? index.parent() : index;
    if (!section.flags().testFlag(Qt::ItemIsDropEnabled))
        return {};
    const QRect rect = view.visualRect(index);
    if (index != section) {
        const bool below = position.y() > rect.center().y();
        return {section, index.row() + (below ? 1 : 0),
                lineAt(view, rect.left(), below ? rect.bottom() + 1 : rect.top())};
    }
    const int rows = view.model()->rowCount(section);
    if (rows > 0 && view.isExpanded(section))
        return {section, 0, lineAt(view, rect.left() + view.indentation(), rect.bottom() + 1)};
    return {section, rows, QRect(0, rect.top(), view.viewport()->width(), rect.height()), true};
}

} // namespace Jianbao
