// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// The entry dialog while a page is loaded, and what it does with what the page says.
#include "ui_entrydialog.h"
#include "window/entrydialog.h"

namespace Jianbao {

void EntryDialog::setFetching(bool fetching, const QString &progress)
{
    if (!fetching)
        m_fetchRow = -1;
    else if (m_fetchRow < 0)
        m_fetchRow = m_row;
    m_form->entry->setFetching(m_fetchRow == m_row, progress);
}

void EntryDialog::setFetched(const QString &title, const QString &source, const QString &description,
                             const QStringList &tags)
{
    if (m_fetchRow < 0)
        return;
    EntryState &state = m_entries[m_fetchRow];
    const ItemDraft before = state.draft;
    state.offer = filled(state.draft, {title, source, description, tags});
    if (state.isSectionGuessed)
        guessSection(state, m_profile);
    QString note = tr("The page says nothing new.");
    if (title.isEmpty() && source.isEmpty() && description.isEmpty() && tags.isEmpty())
        note = tr("The page does not say what it is called.");
    else if (state.offer != FetchedEntry())
        note = tr("The page says something else: choose what to keep.");
    else if (state.draft != before)
        note = tr("Filled in from the page.");
    endFetch(note, false);
}

void EntryDialog::showFetchError(const QString &message)
{
    if (m_fetchRow >= 0)
        endFetch(message, true);
}

/// Shows what came of loading a page in the entry that it was for.
void EntryDialog::endFetch(const QString &note, bool isError)
{
    const int row = m_fetchRow;
    m_entries[row].note = note;
    m_entries[row].isNoteError = isError;
    setFetching(false);
    if (row == m_row) {
        m_form->entry->updateState(m_entries.at(row));
        updateMarkdown(false);
        updateProblems();
    }
    updateRow(row);
    updateButtons();
}

void EntryDialog::cancelFetch()
{
    if (m_fetchRow < 0)
        return;
    setFetching(false);
    Q_EMIT fetchCancelled();
}

} // namespace Jianbao
