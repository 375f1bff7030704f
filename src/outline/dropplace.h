// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QRect>

class QTreeView;

namespace Jianbao {

/// Where entries that are dragged over the outline would go, and how that is shown.
struct DropPlace
{
    QModelIndex section;    ///< of the view's model
    int row = -1;           ///< before which; the number of rows: at the end
    QRect mark;             ///< in the viewport: a line between two rows, or the heading
    bool onHeading = false; ///< the section shows no rows to drop between: its heading is the mark

    [[nodiscard]] bool isValid() const { return section.isValid(); }
    friend bool operator==(const DropPlace &, const DropPlace &) = default;
};

/// The place at a point of the viewport. Over the upper half of an entry it is before that one, over the lower half
/// after it; over the heading of an open section at its start, of a closed or empty one at its end. Invalid elsewhere,
/// and where the model takes no drop.
[[nodiscard]] DropPlace dropPlaceAt(const QTreeView &view, QPoint position);

} // namespace Jianbao
