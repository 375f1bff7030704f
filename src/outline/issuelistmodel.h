// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/issueentry.h"

#include <QAbstractListModel>
#include <QList>
#include <QUuid>

namespace Jianbao {

/// The issues of one year, newest first.
class IssueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< the IssueEntry
        CurrentRole,                  ///< whether it is the issue in the editor
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows these issues; when they are the ones that are shown already, only those that differ change.
    void setEntries(const QList<IssueEntry> &entries);
    /// The issue in the editor; none with an empty path.
    void setCurrentPath(const QString &path);
    /// The sidebar whose entries the issues take.
    void setDragOrigin(const QUuid &origin) { m_dragOrigin = origin; }
    /// Invalid if the issue is not in the list.
    [[nodiscard]] QModelIndex indexForPath(const QString &path) const;
    [[nodiscard]] const IssueEntry &entry(const QModelIndex &index) const { return m_entries[index.row()]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Whether the parent, an issue, takes entries: all but the one that they are in. Entries of an issue that has no
    /// file yet are taken only while that one is in the editor, for nothing else would tell which one it is.
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;

private:
    [[nodiscard]] QString accessibleText(const IssueEntry &entry) const;
    void changed(int row);

    QList<IssueEntry> m_entries;
    QString m_currentPath;
    QUuid m_dragOrigin;
};

} // namespace Jianbao

Q_DECLARE_METATYPE(Jianbao::IssueEntry)
