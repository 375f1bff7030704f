// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace Jianbao {

/// How grave it is what a mark is about. Each has a line and a sign of its own, so that colour is not all that tells
/// them apart.
enum class MarkKind {
    Error,   ///< a wave; a disc with a cross
    Warning, ///< dashes; a triangle
    Info,    ///< dots; a ring
};

/// @param dark for dark ground
[[nodiscard]] QColor markColor(MarkKind kind, bool dark);

/// Draws the sign of a kind. @param ground behind it, for the cross
void paintSign(QPainter &painter, QRectF box, MarkKind kind, const QColor &color, const QColor &ground);

} // namespace Jianbao
