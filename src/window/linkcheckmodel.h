// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/linkanswer.h"
#include "window/listedlinks.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace Jianbao {

/// Links with what became of them: one row for each place, however many have the same address.
class LinkCheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Title, Address, Place, Line, Checked, ColumnCount };
    static constexpr int ProblemRole = Qt::UserRole;  ///< bool
    static constexpr int SortRole = Qt::UserRole + 1; ///< what a column is sorted by

    explicit LinkCheckModel(QObject *parent = nullptr);

    /// @param known what earlier checks found out, by LinkCache::askedUrl()
    void setLinks(const QList<ListedLink> &links, const QHash<QUrl, LinkAnswer> &known);
    void setAnswer(const QUrl &askedUrl, const LinkAnswer &answer);
    [[nodiscard]] const QList<ListedLink> &links() const { return m_links; }
    [[nodiscard]] std::optional<LinkAnswer> answer(int row) const;
    /// A sentence about a row for people.
    [[nodiscard]] QString message(int row) const;
    [[nodiscard]] qsizetype count(LinkState state) const; ///< of rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString stateWord(LinkState state);

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    QList<ListedLink> m_links;
    QHash<QUrl, LinkAnswer> m_answers;
    QHash<QUrl, QList<int>> m_rows; ///< by address
};

/// A drawing for a state that differs in form as well as in colour, for the palette's light or dark.
[[nodiscard]] QIcon linkStateIcon(LinkState state, bool dark);
/// Nothing, as large as the others, so that words stand below one another.
[[nodiscard]] QIcon emptyStateIcon();

} // namespace Jianbao
