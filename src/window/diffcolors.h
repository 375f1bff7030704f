// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/textdiff.h"

#include <QColor>

class QPalette;

namespace Jianbao {

/// What a diff is painted with, on the ground of a text field.
struct DiffColors
{
    QColor ground; ///< behind a row; invalid: the field's own
    QColor gutter; ///< behind its line numbers
    QColor mark;   ///< behind its changed words; invalid: it has none
    QColor ink;    ///< of its '+' or '−'
    QColor dim;    ///< of line numbers and of what is no text of the file
};

[[nodiscard]] DiffColors diffColors(DiffRow::Kind kind, const QPalette &palette);

} // namespace Jianbao
