// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/textchanges.h"

#include <algorithm>
#include <vector>

namespace Jianbao {

namespace {

// Myers' greedy search keeps a row per difference: this bounds it to a few MB and milliseconds.
constexpr int maximumDifferences = 400;

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(start, next - start));
        start = next;
    }
    return lines;
}

/// Replace lines [oldStart, oldEnd) by lines [newStart, newEnd).
struct Hunk
{
    qsizetype oldStart, oldEnd, newStart, newEnd;
};

using Row = std::vector<qsizetype>;

QList<Hunk> tracedBack(const std::vector<Row> &rows, qsizetype x, qsizetype y)
{
    QList<Hunk> hunks;
    const auto add = [&hunks](qsizetype oldLine, qsizetype oldCount, qsizetype newLine, qsizetype newCount) {
        if (!hunks.isEmpty() && hunks.first().oldStart == oldLine + oldCount &&
            hunks.first().newStart == newLine + newCount) {
            hunks.first().oldStart = oldLine;
            hunks.first().newStart = newLine;
        } else {
            hunks.prepend({oldLine, oldLine + oldCount, newLine, newLine + newCount});
        }
    };
    for (auto d = qsizetype(rows.size()) - 1; d > 0; --d) {
        const Row &row = rows[size_t(d - 1)]; // its diagonals run from -(d-1) to d-1
        const auto reach = [&row, d](qsizetype k) {
            return std::abs(k) < d ? row[size_t(k + d - 1)] : qsizetype(-1);
        };
        const qsizetype k = x - y;
        const bool inserted = k == -d || (k != d && reach(k - 1) < reach(k + 1));
        const qsizetype previousX = reach(inserted ? k + 1 : k - 1);
        const qsizetype previousY = previousX - (inserted ? k + 1 : k - 1);
        add(previousX, inserted ? 0 : 1, previousY, inserted ? 1 : 0);
        x = previousX;
        y = previousY;
    }
    return hunks;
}

QList<Hunk> hunksBetween(const QList<QStringView> &a, const QList<QStringView> &b)
{
    std::vector<Row> rows;
    for (qsizetype d = 0; d <= maximumDifferences; ++d) {
        Row row(size_t(2 * d + 1));
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = 0;
            if (d > 0) {
                const Row &last = rows.back();
                const auto reach = [&last, d](qsizetype at) {
                    return std::abs(at) < d ? last[size_t(at + d - 1)] : qsizetype(-1);
                };
                const bool inserted = k == -d || (k != d && reach(k - 1) < reach(k + 1));
                x = inserted ? reach(k + 1) : reach(k - 1) + 1;
            }
            while (x < a.size() && x - k < b.size() && a[x] == b[x - k])
                ++x;
            row[size_t(k + d)] = x;
            if (x >= a.size() && x - k >= b.size()) {
                rows.push_back(std::move(row));
                return tracedBack(rows, a.size(), b.size());
            }
        }
        rows.push_back(std::move(row));
    }
    return {{0, a.size(), 0, b.size()}};
}

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
    const QList<QStringView> oldLines = linesOf(before);
    const QList<QStringView> newLines = linesOf(after);
    const auto startOf = [](const QList<QStringView> &lines, const QString &text, qsizetype line) {
        return line < lines.size() ? lines[line].begin() - QStringView(text).begin() : text.size();
    };
    for (const Hunk &hunk : hunksBetween(oldLines, newLines)) {
        const TextRange then{startOf(oldLines, before, hunk.oldStart), startOf(oldLines, before, hunk.oldEnd)};
        const TextRange now{startOf(newLines, after, hunk.newStart), startOf(newLines, after, hunk.newEnd)};
        const TextChange change = narrowed(before, then, QStringView(after).sliced(now.start, now.length()));
        if (!change.range.isEmpty() || !change.text.isEmpty())
            changes.append(change);
    }
    return changes;
}

} // namespace Jianbao
