// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/itemplaces.h"

#include <algorithm>

namespace Jianbao {

namespace {

bool standTogether(const QList<ItemPlace> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i] != ItemPlace{items.first().section, items.first().item + int(i)})
            return false;
    }
    return true;
}

} // namespace

QList<ItemPlace> inOrder(QList<ItemPlace> items)
{
    std::ranges::sort(items);
    const auto repeated = std::ranges::unique(items);
    items.erase(repeated.begin(), repeated.end());
    return items;
}

QList<ItemPlace> placesAfterMove(const QList<ItemPlace> &items, ItemPlace before)
{
    const auto passed = std::ranges::count_if(
        items, [before](ItemPlace item) { return item.section == before.section && item.item < before.item; });
    QList<ItemPlace> places;
    for (int i = 0; i < items.size(); ++i)
        places.append({before.section, before.item - int(passed) + i});
    return places;
}

std::optional<ItemPlace> stepTarget(const QList<ItemPlace> &items, const QList<int> &counts, Step step)
{
    if (items.isEmpty())
        return {};
    const bool together = standTogether(items);
    if (step == Step::Up) {
        const auto [section, item] = items.first();
        if (!together)
            return ItemPlace{section, item};
        if (item > 0)
            return ItemPlace{section, item - 1};
        return section > 0 ? std::optional(ItemPlace{section - 1, counts[section - 1]}) : std::nullopt;
    }
    const auto [section, item] = items.last();
    if (!together)
        return ItemPlace{section, item + 1};
    if (item + 1 < counts[section])
        return ItemPlace{section, item + 2};
    return section + 1 < counts.size() ? std::optional(ItemPlace{section + 1, 0}) : std::nullopt;
}

} // namespace Jianbao
