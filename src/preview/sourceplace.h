// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QMetaType>
#include <QString>

namespace Jianbao {

/// A place of the source that the user pointed at in the preview.
struct SourcePlace
{
    int line = 0;       ///< 1-based
    LineSpan lines;     ///< of the block
    QString word;       ///< as shown; empty: there was none under the pointer
    int occurrence = 0; ///< how often the word stood in the block's shown text before, overlapping ones counted
    int offset = 0;     ///< of the pointer in the word; UTF-16 units
    double y = 0;       ///< of the pointer in the page's widget; device-independent pixels
};

/// Where a source line is to be shown.
struct LinePlace
{
    double line = 1;      ///< 1-based, fractional
    double y = 0;         ///< below the upper edge of what is visible; device-independent pixels
    double tolerance = 0; ///< nothing moves for less; same unit as y
    double lowest = 0;    ///< a line not before `line` that has to be visible, too; 0: none

    friend bool operator==(const LinePlace &, const LinePlace &) = default;
};

} // namespace Jianbao
