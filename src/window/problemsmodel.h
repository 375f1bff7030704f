// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/problemcounts.h"
#include "window/checkcontext.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QSet>

namespace Jianbao {

/// A finding, and in which file.
struct Problem
{
    QString path; ///< of the file, absolute; empty: a new document
    QString file; ///< its name, to show
    Finding finding;
    FindingPlace place;
    int index = -1; ///< in the findings of its text

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// By what problems stand together.
enum class ProblemGrouping { Section, Rule, Severity, Issue };

/// Problems in groups: a tree of two levels. Groups stand in the order in which they first occur, those of severities
/// from grave to slight; problems in the order in which they were given.
class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, RuleColumn, PlaceColumn, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    void setGrouping(ProblemGrouping grouping);
    /// Leaves out what does not have a text in its message, rule or file, or has one of these severities.
    void setFilter(const QString &text, const QSet<Severity> &hidden);
    /// Which icons are seen.
    void setDark(bool dark);

    /// How many there are, whatever is filtered.
    [[nodiscard]] const ProblemCounts &counts() const { return m_counts; }
    /// How many are shown.
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] bool isShown(const Finding &finding, const QString &file) const;
    /// nullptr: it is a group.
    [[nodiscard]] const Problem *problem(const QModelIndex &index) const;
    /// By what a group is known when the problems are others.
    [[nodiscard]] QString groupKey(const QModelIndex &group) const;
    /// The row of the problem that is most like one that was shown: of the same file, rule and message, nearest to its
    /// line.
    [[nodiscard]] QModelIndex indexLike(const Problem &problem) const;
    /// The row of a finding of the text that is checked while it is edited.
    [[nodiscard]] QModelIndex indexOf(int finding) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString key;
        QString title;
        QList<qsizetype> problems; ///< indexes in m_problems
        ProblemCounts counts;
    };

    void regroup();
    [[nodiscard]] Group groupOf(const Problem &problem) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant problemData(const Problem &problem, int column, int role) const;

    QList<Problem> m_problems;
    QList<Group> m_groups;
    ProblemCounts m_counts;
    ProblemGrouping m_grouping = ProblemGrouping::Section;
    QString m_filter;
    QSet<Severity> m_hidden;
    QHash<Severity, QIcon> m_icons;
};

} // namespace Jianbao
