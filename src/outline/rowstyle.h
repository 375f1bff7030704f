// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "highlight/palette.h"

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace Jianbao {

// What the sidebar's lists share: two tones of text, a selection that steps back while another widget has the focus.
// All colours come from the palette.

/// Space around the text of a row, in logical pixels.
inline constexpr int RowMargin = 6;

/// Makes the selection of a list without focus a tint of the highlight under the usual text.
void softenSelection(QStyleOptionViewItem &option, bool hasFocus);

/// Background and hover of a row.
void drawRowBackground(QPainter *painter, const QStyleOptionViewItem &option);

/// The colour of a row's text; "dim" is the second tone.
[[nodiscard]] QColor rowColor(const QStyleOptionViewItem &option, bool dim);

/// The font of second lines and counts.
[[nodiscard]] QFont smallFont(const QFont &font);

/// Draws one line of text, elided at the right.
/// @return the width that it took.
int drawElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft);

} // namespace Jianbao
