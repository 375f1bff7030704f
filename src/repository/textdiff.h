// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QString>

namespace Jianbao {

/// One row of a unified diff of two texts.
struct DiffRow
{
    enum class Kind {
        Context,   ///< a line that both texts have
        Removed,   ///< a line of the old text only
        Added,     ///< a line of the new text only
        NoLineEnd, ///< the row above ends its text and has no LF
        Gap,       ///< equal lines that are left out
        Cut,       ///< rows that are left out because there are too many of them; the last row
    };

    Kind kind = Kind::Context;
    int oldLine = 0;          ///< 1-based; 0: not a line of the old text. Of a gap, its first line
    int newLine = 0;          ///< the same for the new text
    int count = 0;            ///< of a gap: its lines; of a cut: the rows that are not there; otherwise 0
    QString text;             ///< without LF; empty for a NoLineEnd, a gap and a cut
    QList<TextRange> changed; ///< UTF-16 units in `text` that the line's counterpart does not have, in order; empty for
                              ///< a line without counterpart, too: all of it differs

    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

struct TextDiff
{
    QList<DiffRow> rows; ///< empty: the texts are equal
    int added = 0;       ///< lines, those that were cut too
    int removed = 0;
};

/// How many lines differ.
struct LineCounts
{
    int added = 0;
    int removed = 0;

    friend bool operator==(const LineCounts &, const LineCounts &) = default;
};

/// The diff of two texts whose lines end in LF. A changed line is paired with the most similar one of the other side,
/// and the words that differ in the two are marked: Chinese by the character, other scripts by the word, with stretches
/// too short to mean anything taken in. Time is bounded: very long lines and very many changes have no such marks.
/// @param context equal lines around a change; negative: all lines. @param maximumRows more than these are cut.
[[nodiscard]] TextDiff diffTexts(const QString &before, const QString &after, int context = 3,
                                 int maximumRows = 20'000);

/// The counts of diffTexts() alone.
[[nodiscard]] LineCounts countChangedLines(const QString &before, const QString &after);

} // namespace Jianbao
