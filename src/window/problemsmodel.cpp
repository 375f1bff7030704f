// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/problemsmodel.h"

#include "check/rules.h"
#include "window/findingtext.h"

#include <algorithm>
#include <cstdlib>

namespace Jianbao {

using namespace Qt::StringLiterals;

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ProblemsModel::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    m_counts = {};
    for (const Problem &problem : problems)
        m_counts.add(problem.finding.severity);
    regroup();
}

void ProblemsModel::setGrouping(ProblemGrouping grouping)
{
    if (std::exchange(m_grouping, grouping) != grouping)
        regroup();
}

void ProblemsModel::setFilter(const QString &text, const QSet<Severity> &hidden)
{
    if (text == m_filter && hidden == m_hidden)
        return;
    m_filter = text;
    m_hidden = hidden;
    regroup();
}

void ProblemsModel::setDark(bool dark)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        m_icons.insert(severity, severityIcon(severity, dark));
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), {Qt::DecorationRole});
    }
}

int ProblemsModel::shownCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.problems.size();
    return int(count);
}

bool ProblemsModel::isShown(const Finding &finding, const QString &file) const
{
    const auto has = [this](const QString &text) {
        return text.contains(m_filter, Qt::CaseInsensitive);
    };
    return !m_hidden.contains(finding.severity) && (has(finding.message) || has(finding.rule) || has(file));
}

void ProblemsModel::regroup()
{
    beginResetModel();
    m_groups.clear();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_problems.size(); ++i) {
        const Problem &problem = m_problems.at(i);
        if (!isShown(problem.finding, problem.file))
            continue;
        const Group wanted = groupOf(problem);
        const auto place = places.find(wanted.key);
        if (place == places.end()) {
            places.insert(wanted.key, m_groups.size());
            m_groups.append(wanted);
        }
        Group &group = m_groups[places.value(wanted.key)];
        group.problems.append(i);
        group.counts.add(problem.finding.severity);
    }
    if (m_grouping == ProblemGrouping::Severity)
        std::ranges::sort(m_groups, {}, &Group::key);
    endResetModel();
}

ProblemsModel::Group ProblemsModel::groupOf(const Problem &problem) const
{
    const auto named = [](const QString &key, const QString &title) {
        return Group{.key = key, .title = title, .problems = {}, .counts = {}};
    };
    const Finding &finding = problem.finding;
    switch (m_grouping) {
    case ProblemGrouping::Issue:
        return named(problem.path, problem.file);
    case ProblemGrouping::Severity:
        return named(QString::number(int(finding.severity)), severityText(finding.severity));
    case ProblemGrouping::Rule: {
        const Rule *rule = findRule(finding.rule);
        return named(finding.rule, rule ? titleOf(*rule) : finding.rule);
    }
    case ProblemGrouping::Section:
        break;
    }
    const QString &section = problem.place.section;
    return named(section, section.isEmpty() ? tr("Before the first section") : section);
}

const Problem *ProblemsModel::problem(const QModelIndex &index) const
{
    if (!index.isValid() || !index.parent().isValid())
        return nullptr;
    return &m_problems.at(m_groups.at(index.parent().row()).problems.at(index.row()));
}

QString ProblemsModel::groupKey(const QModelIndex &group) const
{
    return m_groups.at(group.row()).key;
}

QModelIndex ProblemsModel::indexLike(const Problem &problem) const
{
    QModelIndex best;
    int distance = 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &problems = m_groups.at(group).problems;
        for (int row = 0; row < problems.size(); ++row) {
            const Problem &other = m_problems.at(problems.at(row));
            if (other.path != problem.path || other.finding.rule != problem.finding.rule ||
                other.finding.message != problem.finding.message)
                continue;
            const int its = std::abs(other.place.line - problem.place.line);
            if (!best.isValid() || its < distance) {
                best = index(row, 0, index(group, 0));
                distance = its;
            }
        }
    }
    return best;
}

QModelIndex ProblemsModel::indexOf(int finding) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &problems = m_groups.at(group).problems;
        const auto found =
            std::ranges::find(problems, finding, [this](qsizetype problem) { return m_problems.at(problem).index; });
        if (found != problems.end())
            return index(int(found - problems.begin()), 0, index(group, 0));
    }
    return {};
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A problem keeps the number of its group, from 1 on.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ProblemsModel::parent(const QModelIndex &child) const
{
    return child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return int(m_groups.at(parent.row()).problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Problem *shown = problem(index))
        return problemData(*shown, index.column(), role);
    return groupData(m_groups.at(index.row()), index.column(), role);
}

QVariant ProblemsModel::groupData(const Group &group, int column, int role) const
{
    if (column == MessageColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return tr("%1 (%2)").arg(group.title, countText(group.counts));
    return {};
}

QVariant ProblemsModel::problemData(const Problem &problem, int column, int role) const
{
    const Finding &finding = problem.finding;
    switch (role) {
    case Qt::DisplayRole:
        if (column == MessageColumn)
            return finding.message;
        if (column == RuleColumn)
            return finding.rule;
        return m_grouping == ProblemGrouping::Issue || problem.index >= 0
                   ? tr("line %1").arg(problem.place.line)
                   : tr("%1, line %2").arg(problem.file).arg(problem.place.line);
    case Qt::DecorationRole:
        return column == MessageColumn ? m_icons.value(finding.severity) : QVariant();
    case Qt::ToolTipRole:
        return findingTip({finding});
    case Qt::AccessibleTextRole:
        if (column == MessageColumn)
            return tr("%1: %2 Line %3.").arg(severityText(finding.severity), finding.message).arg(problem.place.line);
        return {};
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == MessageColumn ? tr("Problem") : section == RuleColumn ? tr("Rule") : tr("Place");
}

} // namespace Jianbao
