// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"
#include "outline/outlinerow.h"
#include "outline/problemcounts.h"
#include "outline/rowmatch.h"

#include <QAbstractItemModel>
#include <QUuid>

#include <functional>
#include <memory>
#include <vector>

namespace Jianbao {

/// The open issue as a tree of two levels. A new state of the text changes, adds, removes or moves only the rows that
/// differ, so that selection and expansion survive; the model is never reset.
///
/// Entries can be dragged, and dropped into sections; the model says where, and itself moves nothing.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the OutlineRow
        PlaceRole,                  ///< the ItemPlace of an entry; of a section's heading, its item is -1
        ProblemsRole,               ///< the ProblemCounts of the row's lines
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Shows an issue. A row whose lines alone have changed emits nothing: they are not shown.
    void setIssue(const Issue &issue);
    /// No row is left.
    void clear();
    /// Shows how many problems the lines of each row have.
    void setProblems(const QList<LineProblem> &problems);

    /// Of which issue the rows are, for drags; empty for one that has no file yet.
    void setPath(const QString &path) { m_path = path; }
    /// Gives the Markdown of an entry, which a drag carries to other programs.
    void setItemText(std::function<QString(ItemPlace)> text) { m_itemText = std::move(text); }
    /// Tells this model's drags from others.
    [[nodiscard]] QUuid dragOrigin() const { return m_origin; }
    /// A hash of what the rows show: places stay valid while it is the same.
    [[nodiscard]] size_t shape() const;

    /// Where an entry is; of a section's heading, its item is -1; both are -1 for other rows.
    [[nodiscard]] ItemPlace place(const QModelIndex &index) const;
    /// The row of an entry, or with item -1 of a section. Invalid if there is none.
    [[nodiscard]] QModelIndex indexForPlace(ItemPlace place) const;
    /// The number of entries of each section.
    [[nodiscard]] QList<int> itemCounts() const;

    /// The row of a valid index of this model.
    [[nodiscard]] const OutlineRow &row(const QModelIndex &index) const;
    /// The innermost row that holds a 1-based line; blank lines after a section belong to it. Invalid if there is none.
    [[nodiscard]] QModelIndex indexForLine(int line) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The entries among the indexes, in the order of the text, as DraggedItems and as text; null if there are none.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Whether entries that come from here can go to a row of a section, and would not be where they are already.
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;

private:
    struct Group
    {
        OutlineRow row;
        std::vector<OutlineRow> children;
    };
    using Groups = std::vector<std::unique_ptr<Group>>;

    [[nodiscard]] QModelIndex groupIndex(const Group *group) const;
    [[nodiscard]] ProblemCounts problemsIn(LineSpan lines) const;
    void syncGroups(const QList<OutlineGroup> &wanted);
    void syncChildren(Group *group, const OutlineGroup &wanted);
    void moveBetweenGroups(const QList<OutlineGroup> &wanted);
    void moveChild(Group *from, int row, Group *to, int before);
    template <typename Rows, typename Make>
    void rearrange(const QModelIndex &parent, Rows &rows, const QList<RowMatch> &matches, Make make);

    Groups m_groups;
    QList<LineProblem> m_problems;
    QUuid m_origin = QUuid::createUuid();
    QString m_path;
    std::function<QString(ItemPlace)> m_itemText;
};

} // namespace Jianbao
