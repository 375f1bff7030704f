// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"
#include "editor/textmarks.h"

#include <QPointF>
#include <QStringView>

class QColor;
class QPainter;
class QTextBlock;

namespace Jianbao {

struct EditorColors;

/// What spaces at the end of a line do to the rendered page (FORMAT.md §7.3).
enum class TrailingSpaces {
    None,
    NoBreak,   ///< one: looks like a hard break and is none
    Break,     ///< two: a hard break
    LongBreak, ///< three or more: a hard break with needless spaces
    BlankLine, ///< a line of spaces only
};

[[nodiscard]] TrailingSpaces trailingSpacesOf(QStringView line);

/// Draws a mark for each space at the end of a laid-out block. @param origin the block's top left corner in the
/// painter's coordinates; @param right the x that no mark may pass; @param caretAtEnd the user is typing there, so a
/// single space is no mistake yet.
void paintTrailingSpaces(QPainter &painter, const QTextBlock &block, QPointF origin, double right,
                         const EditorColors &colors, bool caretAtEnd);

/// Draws the line of a mark under a part of a laid-out block. @param range UTF-16 units within the block; an empty one
/// is drawn as wide as a character. @param strong for high contrast: a bolder line
void paintUnderline(QPainter &painter, const QTextBlock &block, QPointF origin, TextRange range, MarkKind kind,
                    bool dark, bool strong);

/// Fills the ground behind a part of a laid-out block. @param range UTF-16 units within the block
void paintRange(QPainter &painter, const QTextBlock &block, QPointF origin, TextRange range, const QColor &color);

} // namespace Jianbao
