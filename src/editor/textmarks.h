// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"
#include "highlight/marksign.h"

#include <QList>

namespace Jianbao {

/// A mark under a part of a text.
struct TextMark
{
    TextRange range; ///< UTF-16 units of the text; empty: the place where something is missing
    MarkKind kind = MarkKind::Warning;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// The marks of a text that is being edited: each stays with what it marks, and goes when that is replaced. Known by
/// their indexes in the list that was set.
class TextMarks
{
public:
    /// @return false: they are the same already
    bool set(const QList<TextMark> &marks);
    /// Moves the marks with a change of the text, as QTextDocument::contentsChange() tells it. In linear time.
    void follow(qsizetype position, qsizetype removed, qsizetype added);

    /// All of them, in the order that they were set; those that went have isGone().
    [[nodiscard]] const QList<TextMark> &all() const { return m_marks; }
    [[nodiscard]] static bool isGone(const TextMark &mark) { return mark.range.start < 0; }
    /// The indexes of the marks that touch a range, the gravest first, then the shortest.
    [[nodiscard]] QList<int> touching(TextRange range) const;

private:
    QList<TextMark> m_marks;
};

} // namespace Jianbao
