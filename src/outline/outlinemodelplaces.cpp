// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The part of OutlineModel that knows where entries are, for drags and other moves.
#include "outline/draggeditems.h"
#include "outline/itemplaces.h"
#include "outline/outlinemodel.h"

#include <QMimeData>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

size_t OutlineModel::shape() const
{
    const auto hash = [](size_t seed, const OutlineRow &row) {
        return qHashMulti(seed, int(row.kind), row.sectionId, row.title, row.detail, row.url, row.count);
    };
    size_t shape = 0;
    for (const auto &group : m_groups) {
        shape = hash(shape, group->row);
        for (const OutlineRow &child : group->children)
            shape = hash(shape, child);
    }
    return shape;
}

ItemPlace OutlineModel::place(const QModelIndex &index) const
{
    const QModelIndex group = index.parent().isValid() ? index.parent() : index;
    if (!group.isValid() || row(group).kind != OutlineRow::Kind::Section)
        return {};
    const auto end = m_groups.begin() + group.row();
    const auto section = std::count_if(m_groups.begin(), end,
                                       [](const auto &above) { return above->row.kind == OutlineRow::Kind::Section; });
    return {int(section), index == group ? -1 : index.row()};
}

QModelIndex OutlineModel::indexForPlace(ItemPlace place) const
{
    int section = 0;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_groups[i]->row.kind != OutlineRow::Kind::Section || section++ != place.section)
            continue;
        const QModelIndex group = index(i, 0);
        return place.item < 0 ? group : index(place.item, 0, group);
    }
    return {};
}

QList<int> OutlineModel::itemCounts() const
{
    QList<int> counts;
    for (const auto &group : m_groups) {
        if (group->row.kind == OutlineRow::Kind::Section)
            counts.append(int(group->children.size()));
    }
    return counts;
}

Qt::DropActions OutlineModel::supportedDragActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList OutlineModel::mimeTypes() const
{
    return {DraggedItems::mimeType(), u"text/plain"_s};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    DraggedItems dragged{.origin = m_origin, .path = m_path, .shape = shape(), .items = {}};
    for (const QModelIndex &index : indexes) {
        if (flags(index).testFlag(Qt::ItemIsDragEnabled))
            dragged.items.append(place(index));
    }
    dragged.items = inOrder(dragged.items);
    if (dragged.items.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    dragged.store(*data);
    if (m_itemText) {
        QString text;
        for (const ItemPlace item : std::as_const(dragged.items)) {
            text += m_itemText(item);
            if (!text.isEmpty() && !text.endsWith(u'\n'))
                text += u'\n';
        }
        data->setText(text);
    }
    return data.release();
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const ItemPlace section = place(parent);
    const std::optional<DraggedItems> dragged = DraggedItems::of(data);
    if (!dragged || dragged->origin != m_origin || section.section < 0 || section.item >= 0 || row < 0 ||
        row > rowCount(parent))
        return false;
    if (dragged->path != m_path)
        return !dragged->path.isEmpty();
    return dragged->shape == shape() && placesAfterMove(dragged->items, {section.section, row}) != dragged->items;
}

} // namespace Jianbao
