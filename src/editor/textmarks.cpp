// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/textmarks.h"

#include <algorithm>
#include <tuple>

namespace Jianbao {

bool TextMarks::set(const QList<TextMark> &marks)
{
    if (m_marks == marks)
        return false;
    m_marks = marks;
    return true;
}

void TextMarks::follow(qsizetype position, qsizetype removed, qsizetype added)
{
    const qsizetype end = position + removed;
    for (TextMark &mark : m_marks) {
        TextRange &range = mark.range;
        if (isGone(mark) || range.end < position || (range.end == position && !range.isEmpty()))
            continue;
        if (range.start >= end)
            range = {range.start + added - removed, range.end + added - removed};
        else if (range.start <= position && end <= range.end && (position != range.start || end != range.end))
            range.end += added - removed; // typed within what is marked
        else
            range = {-1, -1};
    }
}

QList<int> TextMarks::touching(TextRange range) const
{
    QList<int> found;
    for (int i = 0; i < m_marks.size(); ++i) {
        const TextMark &mark = m_marks.at(i);
        if (!isGone(mark) && mark.range.start <= range.end && range.start <= mark.range.end)
            found.append(i);
    }
    std::ranges::stable_sort(found, {}, [this](int index) {
        const TextMark &mark = m_marks.at(index);
        return std::tuple(mark.kind, mark.range.length());
    });
    return found;
}

} // namespace Jianbao
