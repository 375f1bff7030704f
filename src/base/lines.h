// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QStringView>

namespace Jianbao {

/// The lines of a text whose lines end in LF: where each of them is.
/// "a\nb" and "a\nb\n" both have two lines; the empty text has none. Keeps a view: the text must outlive it.
class Lines
{
public:
    explicit Lines(QStringView text);

    [[nodiscard]] int count() const { return int(m_starts.size()); }
    /// The text of a 1-based line, without its LF; empty outside 1…count().
    [[nodiscard]] QStringView at(int line) const;
    /// The range of a 1-based line, without its LF.
    [[nodiscard]] TextRange range(int line) const;
    /// The 1-based line of a position, an LF being its line's end; the nearest outside of the text, 1 in an empty one.
    [[nodiscard]] int lineAt(qsizetype position) const;
    /// The range of whole lines, with the LF of the last one if it has one.
    [[nodiscard]] TextRange range(LineSpan lines) const;

private:
    QStringView m_text;
    QList<qsizetype> m_starts;
};

/// All lines of a text, as views without their LF.
[[nodiscard]] QList<QStringView> splitLines(QStringView text);

/// The same, each with its LF: a last line without one is another line than the same with one.
[[nodiscard]] QList<QStringView> linesWithEnds(QStringView text);

} // namespace Jianbao
