// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/outlinerow.h"
#include "outline/rowmatch.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Jianbao {

/// The open issue as a tree of two levels. A new state of the text changes, adds, removes or moves only the rows that
/// differ, so that selection and expansion survive; the model is never reset.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the OutlineRow
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Shows an issue. A row whose lines alone have changed emits nothing: they are not shown.
    void setIssue(const Issue &issue);
    /// No row is left.
    void clear();

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

private:
    struct Group
    {
        OutlineRow row;
        std::vector<OutlineRow> children;
    };
    using Groups = std::vector<std::unique_ptr<Group>>;

    [[nodiscard]] QModelIndex groupIndex(const Group *group) const;
    void syncGroups(const QList<OutlineGroup> &wanted);
    void syncChildren(Group *group, const OutlineGroup &wanted);
    void moveBetweenGroups(const QList<OutlineGroup> &wanted);
    void moveChild(Group *from, int row, Group *to, int before);
    template <typename Rows, typename Make>
    void rearrange(const QModelIndex &parent, Rows &rows, const QList<RowMatch> &matches, Make make);

    Groups m_groups;
};

} // namespace Jianbao
