// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkcheckmodel.h"

#include "highlight/palette.h"
#include "web/linkcache.h"
#include "window/whentext.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

LinkCheckModel::LinkCheckModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LinkCheckModel::setLinks(const QList<ListedLink> &links, const QHash<QUrl, LinkAnswer> &known)
{
    beginResetModel();
    m_links = links;
    m_answers = known;
    m_rows.clear();
    for (int row = 0; row < links.size(); ++row)
        m_rows[LinkCache::askedUrl(links.at(row).url)].append(row);
    endResetModel();
}

void LinkCheckModel::setAnswer(const QUrl &askedUrl, const LinkAnswer &answer)
{
    m_answers.insert(askedUrl, answer);
    const QList<int> rows = m_rows.value(askedUrl);
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::optional<LinkAnswer> LinkCheckModel::answer(int row) const
{
    const auto found = m_answers.constFind(LinkCache::askedUrl(m_links.at(row).url));
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

QString LinkCheckModel::message(int row) const
{
    const auto found = answer(row);
    return found ? found->message(m_links.at(row).url) : tr("This link has not been checked yet.");
}

qsizetype LinkCheckModel::count(LinkState state) const
{
    qsizetype rows = 0;
    for (auto address = m_rows.cbegin(); address != m_rows.cend(); ++address) {
        const auto found = m_answers.constFind(address.key());
        if (found != m_answers.cend() && found->state() == state)
            rows += address->size();
    }
    return rows;
}

int LinkCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_links.size());
}

int LinkCheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkCheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto found = answer(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Status ? message(index.row()) : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Status ? text(index.row(), Status) + u". "_s + message(index.row())
                                        : text(index.row(), index.column());
    case Qt::DecorationRole:
        if (index.column() != Status)
            return {};
        return found ? linkStateIcon(found->state(), isDark(QApplication::palette())) : emptyStateIcon();
    case ProblemRole:
        return found && found->isProblem();
    case SortRole:
        return sortKey(index.row(), index.column());
    default:
        return {};
    }
}

QVariant LinkCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Status");
    case Title:
        return tr("Link");
    case Address:
        return tr("Address");
    case Place:
        return tr("Issue and Section");
    case Line:
        return tr("Line");
    default:
        return tr("Checked");
    }
}

QString LinkCheckModel::stateWord(LinkState state)
{
    switch (state) {
    case LinkState::Alive:
        return tr("Alive");
    case LinkState::Moved:
        return tr("Moved");
    case LinkState::Dead:
        return tr("Dead");
    case LinkState::Blocked:
        return tr("Blocked");
    case LinkState::Unreachable:
        break;
    }
    return tr("Unreachable");
}

QString LinkCheckModel::text(int row, int column) const
{
    const ListedLink &link = m_links.at(row);
    const auto found = answer(row);
    switch (column) {
    case Status:
        return found ? stateWord(found->state()) : tr("Not checked");
    case Title:
        return link.title;
    case Address:
        return link.written;
    case Place:
        return link.section.isEmpty() ? link.issue : link.issue + u" · "_s + link.section;
    case Line:
        return QString::number(link.line);
    default:
        return found ? whenText(found->checked, QDateTime::currentDateTime()) : QString();
    }
}

/// The worst state first; places by their order in the text.
QVariant LinkCheckModel::sortKey(int row, int column) const
{
    static constexpr std::array worstFirst{LinkState::Dead, LinkState::Moved, LinkState::Unreachable,
                                           LinkState::Blocked, LinkState::Alive};
    const auto found = answer(row);
    if (column == Status)
        return found ? int(std::ranges::find(worstFirst, found->state()) - worstFirst.begin()) : int(worstFirst.size());
    if (column == Line)
        return m_links.at(row).line;
    if (column == Place)
        return u"%1\n%2"_s.arg(m_links.at(row).issue).arg(row, 8, 10, QChar(u'0'));
    if (column == Checked)
        return found ? found->checked : QDateTime();
    return text(row, column);
}

} // namespace Jianbao
