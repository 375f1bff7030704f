// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"

#include <algorithm>

namespace Jianbao {

Lines::Lines(QStringView text)
    : m_text(text)
{
    qsizetype start = 0;
    while (start < text.size()) {
        m_starts.append(start);
        const qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            break;
        start = end + 1;
    }
}

QStringView Lines::at(int line) const
{
    const TextRange place = range(line);
    return m_text.sliced(place.start, place.length());
}

TextRange Lines::range(int line) const
{
    if (line < 1 || line > count())
        return {};
    const qsizetype start = m_starts.at(line - 1);
    qsizetype end = line < count() ? m_starts.at(line) - 1 : m_text.size();
    if (line == count() && end > start && m_text.at(end - 1) == u'\n')
        --end;
    return {start, end};
}

int Lines::lineAt(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_starts, position);
    return std::max(int(behind - m_starts.begin()), 1);
}

TextRange Lines::range(LineSpan lines) const
{
    if (!lines.isValid() || lines.first > count())
        return {};
    const qsizetype end = lines.last < count() ? m_starts.at(lines.last) : m_text.size();
    return {m_starts.at(lines.first - 1), end};
}

QList<QStringView> splitLines(QStringView text)
{
    const Lines index(text);
    QList<QStringView> lines;
    lines.reserve(index.count());
    for (int line = 1; line <= index.count(); ++line)
        lines.append(index.at(line));
    return lines;
}

QList<QStringView> linesWithEnds(QStringView text)
{
    const Lines index(text);
    QList<QStringView> lines;
    lines.reserve(index.count());
    for (int line = 1; line <= index.count(); ++line) {
        const TextRange range = index.range(LineSpan{line, line});
        lines.append(text.sliced(range.start, range.length()));
    }
    return lines;
}

} // namespace Jianbao
