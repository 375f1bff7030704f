// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinefilter.h"

#include "outline/outlinemodel.h"

#include <algorithm>

namespace Jianbao {

OutlineFilter::OutlineFilter(OutlineModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void OutlineFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

Qt::ItemFlags OutlineFilter::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    if (isActive())
        flags.setFlag(Qt::ItemIsDropEnabled, false);
    return flags;
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    return holdsAllWords(m_model->index(row, 0, parent)) || (parent.isValid() && holdsAllWords(parent));
}

bool OutlineFilter::holdsAllWords(const QModelIndex &index) const
{
    const OutlineRow &row = m_model->row(index);
    return std::ranges::all_of(m_words, [&row](const QString &word) {
        return row.title.contains(word, Qt::CaseInsensitive) || row.detail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace Jianbao
