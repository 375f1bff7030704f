// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/rowmatch.h"

#include <QMultiHash>

#include <algorithm>
#include <vector>

namespace Jianbao {

namespace {

/// More rows than these are not moved one by one: then another text was put there, and rows change where they stand.
constexpr int MostMoves = 16;

/// A group's count is no part of what it is.
bool isSame(const OutlineRow &a, const OutlineRow &b)
{
    return a.kind == b.kind && a.title == b.title && a.detail == b.detail && a.sectionId == b.sectionId;
}

/// Matches old and new rows that look the same, in order of appearance.
void matchEqual(std::span<const OutlineRow> before, std::span<const OutlineRow> after, int first, int lastBefore,
                int lastAfter, QList<RowMatch> &matches)
{
    QMultiHash<QStringView, int> left;
    for (int i = lastBefore - 1; i >= first; --i)
        left.insert(before[i].title, i);
    for (int i = first; i < lastAfter; ++i) {
        const auto [begin, end] = left.equal_range(after[i].title);
        const auto found = std::find_if(begin, end, [&](int old) { return isSame(before[old], after[i]); });
        if (found == end)
            continue;
        matches[i].source = *found;
        left.erase(found);
    }
}

/// Marks as moved whatever is not in the longest increasing run of sources.
/// @return how many are.
int markMoved(QList<RowMatch> &matches)
{
    std::vector<int> tails; // tails[n]: the row that ends the best run of n + 1 rows
    std::vector<int> previous(matches.size(), -1);
    int matched = 0;
    for (int i = 0; i < matches.size(); ++i) {
        if (matches[i].source < 0)
            continue;
        ++matched;
        const auto place =
            std::ranges::lower_bound(tails, matches[i].source, {}, [&](int row) { return matches[row].source; });
        if (place != tails.begin())
            previous[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    for (RowMatch &match : matches)
        match.moved = match.source >= 0;
    for (int row = tails.empty() ? -1 : tails.back(); row >= 0; row = previous[row])
        matches[row].moved = false;
    return matched - int(tails.size());
}

/// Old and new rows that are still without partner between two rows that stay where they are.
struct Gap
{
    std::vector<int> before;
    std::vector<int> after;
};

/// Pairs rows of a gap without crossing: those with the same link, and between them one after the other.
void matchGap(std::span<const OutlineRow> before, std::span<const OutlineRow> after, const Gap &gap,
              QList<RowMatch> &matches)
{
    std::size_t old = 0;
    for (std::size_t i = 0; i < gap.after.size() && old < gap.before.size(); ++i) {
        const OutlineRow &row = after[gap.after[i]];
        const auto linked = std::find_if(gap.before.begin() + old, gap.before.end(), [&](int candidate) {
            return !row.url.isEmpty() && before[candidate].url == row.url && before[candidate].kind == row.kind;
        });
        if (linked != gap.before.end()) {
            old = std::size_t(linked - gap.before.begin());
        } else {
            // Leave an old row to the new one that has its link, if there is one further on.
            const OutlineRow &candidate = before[gap.before[old]];
            const bool wanted =
                !candidate.url.isEmpty() && std::any_of(gap.after.begin() + i + 1, gap.after.end(),
                                                        [&](int other) { return after[other].url == candidate.url; });
            if (wanted || candidate.kind != row.kind)
                continue;
        }
        matches[gap.after[i]].source = gap.before[old];
        ++old;
    }
}

/// Finds the gaps between the rows that stay, and pairs what is in them.
void matchEdited(std::span<const OutlineRow> before, std::span<const OutlineRow> after, QList<RowMatch> &matches)
{
    std::vector<bool> taken(before.size(), false);
    for (const RowMatch &match : std::as_const(matches)) {
        if (match.source >= 0)
            taken[match.source] = true;
    }
    Gap gap;
    int old = 0;
    const auto close = [&](int end) {
        for (; old < end; ++old) {
            if (!taken[old])
                gap.before.push_back(old);
        }
        matchGap(before, after, gap, matches);
        gap = {};
    };
    for (int i = 0; i < matches.size(); ++i) {
        if (matches[i].source < 0) {
            gap.after.push_back(i);
        } else if (!matches[i].moved) {
            close(matches[i].source);
            old = matches[i].source + 1;
        }
    }
    close(int(before.size()));
}

} // namespace

QList<RowMatch> matchRows(std::span<const OutlineRow> before, std::span<const OutlineRow> after)
{
    const int oldCount = int(before.size());
    const int newCount = int(after.size());
    QList<RowMatch> matches(newCount);
    int first = 0;
    while (first < oldCount && first < newCount && isSame(before[first], after[first])) {
        matches[first].source = first;
        ++first;
    }
    int lastBefore = oldCount;
    int lastAfter = newCount;
    while (lastBefore > first && lastAfter > first && isSame(before[lastBefore - 1], after[lastAfter - 1]))
        matches[--lastAfter].source = --lastBefore;
    if (first == lastBefore && first == lastAfter)
        return matches;

    matchEqual(before, after, first, lastBefore, lastAfter, matches);
    if (markMoved(matches) > MostMoves) {
        for (RowMatch &match : matches) {
            if (match.moved)
                match = {};
        }
    }
    matchEdited(before, after, matches);
    return matches;
}

} // namespace Jianbao
