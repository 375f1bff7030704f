// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/issuelistmodel.h"

#include "outline/draggeditems.h"

#include <QDir>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

void IssueListModel::setEntries(const QList<IssueEntry> &entries)
{
    if (!std::ranges::equal(entries, m_entries, {}, &IssueEntry::path, &IssueEntry::path)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = entries[row];
        changed(row);
    }
}

void IssueListModel::setCurrentPath(const QString &path)
{
    if (path == m_currentPath)
        return;
    const QModelIndex before = indexForPath(m_currentPath);
    m_currentPath = path;
    const QModelIndex after = indexForPath(m_currentPath);
    for (const QModelIndex &index : {before, after}) {
        if (index.isValid())
            changed(index.row());
    }
}

QModelIndex IssueListModel::indexForPath(const QString &path) const
{
    const auto found = std::ranges::find(m_entries, path, &IssueEntry::path);
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IssueEntry &shown = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.date;
    case Qt::ToolTipRole:
        return QString(u"<p>"_s + QDir::toNativeSeparators(shown.path).toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole:
        return accessibleText(shown);
    case EntryRole:
        return QVariant::fromValue(shown);
    case CurrentRole:
        return !m_currentPath.isEmpty() && shown.path == m_currentPath;
    default:
        return {};
    }
}

bool IssueListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const std::optional<DraggedItems> dragged = DraggedItems::of(data);
    if (!parent.isValid() || !dragged || dragged->origin != m_dragOrigin)
        return false;
    return dragged->path.isEmpty() ? m_currentPath.isEmpty() : dragged->path != entry(parent).path;
}

QString IssueListModel::accessibleText(const IssueEntry &entry) const
{
    QStringList parts{entry.date.isEmpty() ? tr("No date") : entry.date};
    if (entry.items >= 0)
        parts.append(tr("%n item(s)", nullptr, entry.items));
    if (entry.open)
        parts.append(tr("open"));
    if (entry.modified)
        parts.append(tr("modified"));
    return parts.join(u", "_s);
}

void IssueListModel::changed(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace Jianbao
