// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/rowtransfer.h"

#include <QHash>

#include <algorithm>

namespace Jianbao {

namespace {

/// More rows than these are not moved one by one: then a heading came or went, or it is another issue.
constexpr std::size_t MostTransfers = 16;

using Tally = QHash<QStringView, int>;

Tally tally(std::span<const OutlineRow> rows)
{
    Tally tally;
    for (const OutlineRow &row : rows)
        ++tally[row.title];
    return tally;
}

/// The rows of one list that another has not, by index. Rows without title are all alike: none of them counts.
std::vector<int> missing(std::span<const OutlineRow> rows, std::span<const OutlineRow> other)
{
    Tally there = tally(other);
    std::vector<int> found;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (!rows[i].title.isEmpty() && there[rows[i].title]-- <= 0)
            found.push_back(i);
    }
    return found;
}

struct Origin
{
    int group = 0;
    const OutlineRow *row = nullptr;
};

} // namespace

std::vector<RowTransfer> findTransfers(std::span<const RowLists> groups)
{
    QMultiHash<QStringView, Origin> surplus;
    std::vector<int> differing;
    for (int i = 0; i < int(groups.size()); ++i) {
        if (std::ranges::equal(groups[i].before, groups[i].after, showSame))
            continue;
        differing.push_back(i);
        for (const int row : missing(groups[i].before, groups[i].after))
            surplus.insert(groups[i].before[row].title, {i, &groups[i].before[row]});
    }
    std::vector<RowTransfer> transfers;
    if (surplus.isEmpty() || differing.size() < 2)
        return transfers;
    for (const int group : differing) {
        const auto after = groups[group].after;
        for (const int row : missing(after, groups[group].before)) {
            const auto [begin, end] = surplus.equal_range(after[row].title);
            const auto origin = std::find_if(
                begin, end, [&](const Origin &o) { return o.group != group && showSame(*o.row, after[row]); });
            if (origin == end)
                continue;
            transfers.push_back({origin->group, group, after[row], {}});
            if (row > 0)
                transfers.back().after = after[row - 1];
            surplus.erase(origin);
        }
    }
    if (transfers.size() > MostTransfers)
        transfers.clear();
    return transfers;
}

} // namespace Jianbao
