// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/textchanges.h"

#include "base/linediff.h"
#include "base/lines.h"

#include <algorithm>

namespace Jianbao {

namespace {

TextChange narrowed(QStringView before, TextRange range, QStringView now)
{
    const QStringView then = before.sliced(range.start, range.length());
    const auto [thenEnd, nowEnd] = std::ranges::mismatch(then, now);
    qsizetype head = thenEnd - then.begin();
    if (head > 0 && then.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    const qsizetype most = std::min(then.size(), now.size()) - head;
    while (tail < most && then.at(then.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    if (tail > 0 && then.at(then.size() - tail).isLowSurrogate())
        --tail;
    return {{range.start + head, range.end - tail}, now.sliced(head, now.size() - head - tail).toString()};
}

} // namespace

QList<TextChange> textChanges(const QString &before, const QString &after)
{
    QList<TextChange> changes;
    const QList<QStringView> oldLines = linesWithEnds(before);
    const QList<QStringView> newLines = linesWithEnds(after);
    const auto startOf = [](const QList<QStringView> &lines, const QString &text, qsizetype line) {
        return line < lines.size() ? lines[line].begin() - QStringView(text).begin() : text.size();
    };
    for (const LineChange &hunk : diffLines(oldLines, newLines)) {
        const TextRange then{startOf(oldLines, before, hunk.oldFirst),
                             startOf(oldLines, before, hunk.oldFirst + hunk.oldCount)};
        const TextRange now{startOf(newLines, after, hunk.newFirst),
                            startOf(newLines, after, hunk.newFirst + hunk.newCount)};
        const TextChange change = narrowed(before, then, QStringView(after).sliced(now.start, now.length()));
        if (!change.range.isEmpty() || !change.text.isEmpty())
            changes.append(change);
    }
    return changes;
}

} // namespace Jianbao
