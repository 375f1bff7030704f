// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinemodel.h"

#include "outline/rowtransfer.h"

#include <algorithm>
#include <numeric>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString withCounts(const QString &text, const ProblemCounts &counts)
{
    return counts.all() == 0 ? text : QString(text + u", "_s + countText(counts));
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setIssue(const Issue &issue)
{
    const QList<OutlineGroup> wanted = outlineGroups(issue);
    syncGroups(wanted);
    moveBetweenGroups(wanted);
    for (int i = 0; i < wanted.size(); ++i)
        syncChildren(m_groups[i].get(), wanted[i]);
}

void OutlineModel::setProblems(const QList<LineProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(parent, parent, {ProblemsRole});
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {ProblemsRole});
    }
}

ProblemCounts OutlineModel::problemsIn(LineSpan lines) const
{
    ProblemCounts counts;
    for (const LineProblem &problem : m_problems) {
        if (lines.contains(problem.line))
            counts.add(problem.severity);
    }
    return counts;
}

void OutlineModel::clear()
{
    syncGroups({});
}

const OutlineRow &OutlineModel::row(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? group->children[index.row()] : m_groups[index.row()]->row;
}

QModelIndex OutlineModel::indexForLine(int line) const
{
    // The last group that begins at or before the line: blank lines between groups belong to the one above.
    const Group *found = nullptr;
    for (const auto &group : m_groups) {
        if (group->row.lines.first <= line && (!found || group->row.lines.first >= found->row.lines.first))
            found = group.get();
    }
    if (!found || (found->row.kind != OutlineRow::Kind::Section && !found->row.lines.contains(line)))
        return {};
    const QModelIndex parent = groupIndex(found);
    const auto child =
        std::ranges::find_if(found->children, [line](const OutlineRow &row) { return row.lines.contains(line); });
    return child == found->children.end() ? parent : index(int(child - found->children.begin()), 0, parent);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A child keeps its group, whose address never changes; a group keeps nothing.
    return createIndex(row, column, parent.isValid() ? m_groups[parent.row()].get() : nullptr);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return groupIndex(static_cast<const Group *>(child.internalPointer()));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return int(m_groups[parent.row()]->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineRow &shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
        return toolTip(shown);
    case Qt::AccessibleTextRole:
        return withCounts(accessibleText(shown), problemsIn(shown.lines));
    case Qt::AccessibleDescriptionRole:
        return accessibleDescription(shown);
    case RowRole:
        return QVariant::fromValue(shown);
    case PlaceRole:
        return QVariant::fromValue(place(index));
    case ProblemsRole:
        return QVariant::fromValue(problemsIn(shown.lines));
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const OutlineRow &shown = row(index);
    flags.setFlag(Qt::ItemNeverHasChildren, !shown.isGroup());
    flags.setFlag(Qt::ItemIsDragEnabled, shown.kind == OutlineRow::Kind::Item);
    flags.setFlag(Qt::ItemIsDropEnabled, shown.kind == OutlineRow::Kind::Section);
    return flags;
}

QModelIndex OutlineModel::groupIndex(const Group *group) const
{
    const auto found = std::ranges::find(m_groups, group, &std::unique_ptr<Group>::get);
    return group && found != m_groups.end() ? createIndex(int(found - m_groups.begin()), 0, nullptr) : QModelIndex();
}

void OutlineModel::syncGroups(const QList<OutlineGroup> &wanted)
{
    std::vector<OutlineRow> before;
    for (const auto &group : m_groups)
        before.push_back(group->row);
    std::vector<OutlineRow> after;
    for (const OutlineGroup &group : wanted)
        after.push_back(group.row);
    // A new group comes without rows; they are added to it as to any other.
    rearrange({}, m_groups, matchRows(before, after),
              [&after](int row) { return std::make_unique<Group>(Group{after[row], {}}); });
    for (int i = 0; i < wanted.size(); ++i) {
        const bool same = showSame(m_groups[i]->row, after[i]);
        m_groups[i]->row = after[i];
        if (!same)
            Q_EMIT dataChanged(index(i, 0), index(i, 0));
    }
}

void OutlineModel::syncChildren(Group *group, const OutlineGroup &wanted)
{
    const QList<OutlineRow> &after = wanted.children;
    rearrange(groupIndex(group), group->children, matchRows(group->children, after),
              [&after](int row) { return after[row]; });

    const QModelIndex parent = groupIndex(group);
    const int count = int(after.size());
    for (int first = 0; first < count;) {
        int end = first;
        for (; end < count && !showSame(group->children[end], after[end]); ++end)
            group->children[end] = after[end];
        if (end > first) {
            Q_EMIT dataChanged(index(first, 0, parent), index(end - 1, 0, parent));
            first = end;
        } else {
            group->children[first] = after[first];
            ++first;
        }
    }
}

/// Rows that went from one group to another are moved there first, so that they keep their selection.
void OutlineModel::moveBetweenGroups(const QList<OutlineGroup> &wanted)
{
    std::vector<RowLists> lists;
    for (int i = 0; i < wanted.size(); ++i)
        lists.push_back({m_groups[i]->children, wanted[i].children});
    for (const RowTransfer &transfer : findTransfers(lists)) {
        Group *from = m_groups[transfer.fromGroup].get();
        Group *to = m_groups[transfer.toGroup].get();
        const auto row =
            std::ranges::find_if(from->children, [&](const OutlineRow &r) { return showSame(r, transfer.row); });
        const auto neighbour = std::ranges::find_if(
            to->children, [&](const OutlineRow &r) { return transfer.after && showSame(r, *transfer.after); });
        int before = 0;
        if (transfer.after)
            before = int(std::min(neighbour - to->children.begin() + 1, std::ssize(to->children)));
        moveChild(from, int(row - from->children.begin()), to, before);
    }
}

void OutlineModel::moveChild(Group *from, int row, Group *to, int before)
{
    beginMoveRows(groupIndex(from), row, row, groupIndex(to), before);
    to->children.insert(to->children.begin() + before, std::move(from->children[row]));
    from->children.erase(from->children.begin() + row);
    endMoveRows();
}

/// Makes the rows of a parent correspond to the matches: removes, moves and inserts, and changes none.
/// @param make gives the new row for an index of the matches.
template <typename Rows, typename Make>
void OutlineModel::rearrange(const QModelIndex &parent, Rows &rows, const QList<RowMatch> &matches, Make make)
{
    std::vector<int> sources(rows.size()); // of the rows as they stand: their index before; -1 for inserted ones
    std::iota(sources.begin(), sources.end(), 0);
    std::vector<bool> kept(rows.size(), false);
    for (const RowMatch &match : matches) {
        if (match.source >= 0)
            kept[match.source] = true;
    }
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (kept[last])
            continue;
        const int end = last + 1;
        while (last > 0 && !kept[last - 1])
            --last;
        beginRemoveRows(parent, last, end - 1);
        rows.erase(rows.begin() + last, rows.begin() + end);
        sources.erase(sources.begin() + last, sources.begin() + end);
        endRemoveRows();
    }

    // From the end: whatever comes next stands right before "next".
    int next = int(rows.size());
    for (int i = int(matches.size()) - 1; i >= 0; --i) {
        if (matches[i].source < 0) {
            const int last = i;
            while (i > 0 && matches[i - 1].source < 0)
                --i;
            beginInsertRows(parent, next, next + last - i);
            for (int row = last; row >= i; --row) {
                rows.insert(rows.begin() + next, make(row));
                sources.insert(sources.begin() + next, -1);
            }
            endInsertRows();
            continue;
        }
        const int at = int(std::ranges::find(sources, matches[i].source) - sources.begin());
        if (matches[i].moved && at != next - 1) {
            beginMoveRows(parent, at, at, parent, next);
            const auto shift = [at, next](auto &list) {
                if (at < next)
                    std::rotate(list.begin() + at, list.begin() + at + 1, list.begin() + next);
                else
                    std::rotate(list.begin() + next, list.begin() + at, list.begin() + at + 1);
            };
            shift(rows);
            shift(sources);
            endMoveRows();
            next = at < next ? next - 1 : next;
        } else {
            next = at;
        }
    }
}

} // namespace Jianbao
