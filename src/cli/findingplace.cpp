// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/findingplace.h"

#include <algorithm>

namespace Jianbao {

namespace {

struct Point
{
    int line;
    int column;
};

Point pointAt(const Lines &lines, qsizetype position)
{
    const int line = lines.lineAt(position);
    const TextRange range = lines.range(line);
    if (position > range.end)
        return {line + 1, 1}; // behind the last line end
    const QStringView before = lines.at(line).first(position - range.start);
    return {line, 1 + int(std::ranges::count_if(before, [](QChar unit) { return !unit.isLowSurrogate(); }))};
}

} // namespace

FindingPlace exactPlace(const Lines &lines, TextRange range)
{
    const Point start = pointAt(lines, range.start);
    const Point end = pointAt(lines, std::max(range.start, range.end));
    return {start.line, start.column, end.line, end.column};
}

FindingPlace shownPlace(const Lines &lines, TextRange range)
{
    range.start = std::min(range.start, lines.range(lines.lineAt(range.start)).end);
    const TextRange last = lines.range(lines.lineAt(range.end));
    if (range.end > range.start && range.end == last.start)
        --range.end;
    return exactPlace(lines, {range.start, std::min(range.end, std::max(last.end, range.start))});
}

} // namespace Jianbao
