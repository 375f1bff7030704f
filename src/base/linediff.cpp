// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/linediff.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace Jianbao {

namespace {

constexpr qsizetype maximumDistance = 1000;   // Myers keeps the square of it, in integers
constexpr qsizetype maximumWork = 50'000'000; // and takes up to lines times distance steps
constexpr int maximumDepth = 64;

/// Two lists of numbered lines (equal numbers: equal lines), and which lines of theirs have been matched.
class Differ
{
public:
    Differ(std::span<const QStringView> before, std::span<const QStringView> after);

    [[nodiscard]] QList<LineChange> changes();

private:
    /// Lines [oldStart, oldEnd) against [newStart, newEnd).
    struct Range
    {
        qsizetype oldStart, oldEnd, newStart, newEnd;
        int depth;
    };
    using Matches = std::vector<std::pair<qsizetype, qsizetype>>; ///< (old line, new line), both ascending

    void match(qsizetype oldLine, qsizetype newLine) { m_matchOfNew[size_t(newLine)] = oldLine; }
    [[nodiscard]] Range withoutEqualEnds(Range range);
    [[nodiscard]] Matches uniqueMatches(const Range &range);
    [[nodiscard]] static Matches longestIncreasing(const Matches &sortedByOld);
    void matchShortest(const Range &range);
    void matchAlongTrace(const Range &range, const std::vector<std::vector<qsizetype>> &trace);

    std::vector<qsizetype> m_old;
    std::vector<qsizetype> m_new;
    std::vector<qsizetype> m_matchOfNew; ///< the old line; -1: none
    std::vector<qsizetype> m_countInOld; ///< per number, and all 0 between calls
    std::vector<qsizetype> m_countInNew;
    std::vector<qsizetype> m_newLineOf;
};

Differ::Differ(std::span<const QStringView> before, std::span<const QStringView> after)
{
    QHash<QStringView, qsizetype> numbers;
    numbers.reserve(qsizetype(before.size()));
    const auto numberOf = [&numbers](QStringView line) {
        const auto known = numbers.constFind(line);
        return known != numbers.cend() ? *known : *numbers.insert(line, numbers.size());
    };
    const auto numbered = [&numberOf](std::span<const QStringView> lines) {
        std::vector<qsizetype> result;
        result.reserve(lines.size());
        for (const QStringView line : lines)
            result.push_back(numberOf(line));
        return result;
    };
    m_old = numbered(before);
    m_new = numbered(after);
    m_matchOfNew.assign(m_new.size(), -1);
    m_countInOld.assign(size_t(numbers.size()), 0);
    m_countInNew = m_countInOld;
    m_newLineOf = m_countInOld;
}

QList<LineChange> Differ::changes()
{
    std::vector<Range> work{{0, qsizetype(m_old.size()), 0, qsizetype(m_new.size()), 0}};
    while (!work.empty()) {
        const Range range = withoutEqualEnds(work.back());
        work.pop_back();
        if (range.oldStart == range.oldEnd || range.newStart == range.newEnd)
            continue;
        const Matches anchors = range.depth < maximumDepth ? uniqueMatches(range) : Matches();
        if (anchors.empty()) {
            matchShortest(range);
            continue;
        }
        Range gap{range.oldStart, 0, range.newStart, 0, range.depth + 1};
        for (const auto &[oldLine, newLine] : anchors) {
            match(oldLine, newLine);
            gap.oldEnd = oldLine;
            gap.newEnd = newLine;
            work.push_back(gap);
            gap.oldStart = oldLine + 1;
            gap.newStart = newLine + 1;
        }
        work.push_back({gap.oldStart, range.oldEnd, gap.newStart, range.newEnd, gap.depth});
    }

    QList<LineChange> result;
    LineChange change;
    const auto flush = [&](qsizetype oldLine, qsizetype newLine) {
        change.oldCount = oldLine - change.oldFirst;
        change.newCount = newLine - change.newFirst;
        if (change.oldCount > 0 || change.newCount > 0)
            result.append(change);
        change = {oldLine + 1, 0, newLine + 1, 0};
    };
    for (qsizetype line = 0; line < qsizetype(m_new.size()); ++line) {
        if (m_matchOfNew[size_t(line)] >= 0)
            flush(m_matchOfNew[size_t(line)], line);
    }
    flush(qsizetype(m_old.size()), qsizetype(m_new.size()));
    return result;
}

Differ::Range Differ::withoutEqualEnds(Range range)
{
    while (range.oldStart < range.oldEnd && range.newStart < range.newEnd &&
           m_old[size_t(range.oldStart)] == m_new[size_t(range.newStart)])
        match(range.oldStart++, range.newStart++);
    while (range.oldStart < range.oldEnd && range.newStart < range.newEnd &&
           m_old[size_t(range.oldEnd - 1)] == m_new[size_t(range.newEnd - 1)])
        match(--range.oldEnd, --range.newEnd);
    return range;
}

Differ::Matches Differ::uniqueMatches(const Range &range)
{
    for (qsizetype line = range.oldStart; line < range.oldEnd; ++line)
        ++m_countInOld[size_t(m_old[size_t(line)])];
    for (qsizetype line = range.newStart; line < range.newEnd; ++line) {
        ++m_countInNew[size_t(m_new[size_t(line)])];
        m_newLineOf[size_t(m_new[size_t(line)])] = line;
    }
    Matches matches;
    for (qsizetype line = range.oldStart; line < range.oldEnd; ++line) {
        const size_t number = size_t(m_old[size_t(line)]);
        if (m_countInOld[number] == 1 && m_countInNew[number] == 1)
            matches.emplace_back(line, m_newLineOf[number]);
    }
    for (qsizetype line = range.oldStart; line < range.oldEnd; ++line)
        m_countInOld[size_t(m_old[size_t(line)])] = 0;
    for (qsizetype line = range.newStart; line < range.newEnd; ++line)
        m_countInNew[size_t(m_new[size_t(line)])] = 0;
    return longestIncreasing(matches);
}

Differ::Matches Differ::longestIncreasing(const Matches &sortedByOld)
{
    std::vector<qsizetype> tails; // tails[n]: the match that ends the best row of n + 1 matches
    std::vector<qsizetype> previous(sortedByOld.size(), -1);
    for (size_t i = 0; i < sortedByOld.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, sortedByOld[i].second, {},
                                                    [&](qsizetype match) { return sortedByOld[size_t(match)].second; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(qsizetype(i));
        else
            *place = qsizetype(i);
    }
    Matches result;
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        result.push_back(sortedByOld[size_t(i)]);
    std::ranges::reverse(result);
    return result;
}

/// E. W. Myers, "An O(ND) difference algorithm and its variations" (1986), the greedy form with the trace kept.
void Differ::matchShortest(const Range &range)
{
    const qsizetype oldCount = range.oldEnd - range.oldStart;
    const qsizetype newCount = range.newEnd - range.newStart;
    const qsizetype affordable = std::min(maximumDistance, maximumWork / (oldCount + newCount) + 1);
    const qsizetype limit = std::min(oldCount + newCount, affordable);
    std::vector<qsizetype> furthest(size_t(2 * limit + 3), 0); // per diagonal k, at k + limit + 1
    std::vector<std::vector<qsizetype>> trace;
    for (qsizetype distance = 0; distance <= limit; ++distance) {
        for (qsizetype k = -distance; k <= distance; k += 2) {
            const auto at = furthest.begin() + (k + limit + 1);
            qsizetype x = (k == -distance || (k != distance && *(at - 1) < *(at + 1))) ? *(at + 1) : *(at - 1) + 1;
            while (x < oldCount && x - k < newCount && x - k >= 0 &&
                   m_old[size_t(range.oldStart + x)] == m_new[size_t(range.newStart + x - k)])
                ++x;
            *at = x;
        }
        trace.emplace_back(furthest.begin() + (limit + 1 - distance), furthest.begin() + (limit + 2 + distance));
        const qsizetype goal = oldCount - newCount;
        if (goal >= -distance && goal <= distance && (goal + distance) % 2 == 0 &&
            furthest[size_t(goal + limit + 1)] >= oldCount) {
            matchAlongTrace(range, trace);
            return;
        }
    }
}

void Differ::matchAlongTrace(const Range &range, const std::vector<std::vector<qsizetype>> &trace)
{
    qsizetype x = range.oldEnd - range.oldStart;
    qsizetype y = range.newEnd - range.newStart;
    const auto matchBackTo = [&](qsizetype start) {
        while (x > start) {
            --x;
            --y;
            match(range.oldStart + x, range.newStart + y);
        }
    };
    for (qsizetype distance = qsizetype(trace.size()) - 1; distance > 0; --distance) {
        const std::vector<qsizetype> &before = trace[size_t(distance - 1)]; // diagonals -(distance - 1) … distance - 1
        const auto reached = [&](qsizetype k) {
            return before[size_t(k + distance - 1)];
        };
        const qsizetype k = x - y;
        const bool inserted = k == -distance || (k != distance && reached(k - 1) < reached(k + 1));
        const qsizetype from = inserted ? reached(k + 1) : reached(k - 1);
        matchBackTo(inserted ? from : from + 1);
        x = from;
        y = from - (inserted ? k + 1 : k - 1);
    }
    matchBackTo(0);
}

} // namespace

QList<LineChange> diffLines(std::span<const QStringView> before, std::span<const QStringView> after)
{
    return Differ(before, after).changes();
}

} // namespace Jianbao
