// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QRect>

class QPainter;
class QWidget;

namespace Jianbao {

// What one sees while entries are dragged. All colours come from the palette.

/// A line between two rows, with a dot at its start.
void drawDropLine(QPainter &painter, const QWidget &widget, const QRect &line);

/// A frame around a row that takes what is dropped on it.
void drawDropFrame(QPainter &painter, const QWidget &widget, const QRect &row);

/// What has to be painted again when such a line or frame comes or goes.
[[nodiscard]] QRect dropMarkArea(const QRect &mark);

/// What hangs on the pointer: one line of text on a small plate.
[[nodiscard]] QPixmap dragPlate(const QWidget &widget, const QString &text);

} // namespace Jianbao
