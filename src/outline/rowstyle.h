// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace Jianbao {

// What the sidebar's lists share: two tones of text, a selection that steps back while another widget has the focus.
// All colours come from the palette.

/// Space around the text of a row, in logical pixels.
inline constexpr int RowMargin = 6;

/// Whether light text stands on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// An icon of the program, ":/icons/{light,dark}/NAME.svg"; null if there is none.
/// @param dark for light ink, that is seen on dark ground.
[[nodiscard]] QIcon programIcon(const QString &name, bool dark);

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
