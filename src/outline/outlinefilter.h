// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace Jianbao {

class OutlineModel;

/// The rows whose title, source or company holds a text, in any case; with their groups, and all rows of a group that
/// holds it itself.
///
/// Entries can be dragged out of filtered rows, not into them: between two rows there may be hidden ones, and nobody
/// could see where the entries went.
class OutlineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutlineFilter(OutlineModel *model, QObject *parent = nullptr);

    /// Words are looked for one by one: a row has to hold them all.
    void setText(const QString &text);
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty(); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool holdsAllWords(const QModelIndex &index) const;

    const OutlineModel *m_model;
    QStringList m_words;
};

} // namespace Jianbao
