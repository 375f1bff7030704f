// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/recovery.h"

#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/recoverydialog.h"
#include "window/savedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace Jianbao {

namespace {

/// Whether a save in place of this content was interrupted: then its copy is still there, and the file may be a
/// mixture.
bool isHalfWritten(const QString &path, const QByteArray &baseHash)
{
    const QStringList copies = orphanedCopies(QFileInfo(path).absolutePath());
    return std::ranges::any_of(copies, [&baseHash](const QString &copy) {
        const Result<FileStamp> stamp = stampOf(copy);
        return stamp && stamp->hash == baseHash;
    });
}

} // namespace

Recovery::Recovery(DocumentTabs *tabs, DocumentServices &services, const Opener &open, const QFont &font,
                   QWidget *window)
    : m_tabs(tabs)
    , m_services(services)
    , m_open(open)
    , m_font(font)
    , m_window(window)
{
}

bool Recovery::run()
{
    look();
    if (m_found.isEmpty())
        return false;
    RecoveryDialog dialog(rows(), m_window);
    dialog.setTextFont(m_font);
    connect(&dialog, &RecoveryDialog::restoreRequested, this, [&](int id) { restore(dialog, id); });
    connect(&dialog, &RecoveryDialog::saveElsewhereRequested, this, [&](int id) { saveElsewhere(dialog, id); });
    connect(&dialog, &RecoveryDialog::discardRequested, this, [&](int id) { discard(dialog, id); });
    dialog.exec();
    return true;
}

void Recovery::look()
{
    const Result<QList<RecoverableText>> texts = recoverableTexts(m_services.state);
    if (!texts) {
        QMessageBox::warning(m_window, tr("Recovery"), texts.error().message);
        return;
    }
    for (const RecoverableText &text : *texts) {
        const Found found = examined(text);
        const bool holdsNothing = text.state != JournalState::Unreadable && found.fileText == text.text;
        // Saved, but killed before the journal was removed: the file has every character of it.
        if (!holdsNothing || !discardRecoverable(text.journal))
            m_found.append(found);
    }
}

Recovery::Found Recovery::examined(const RecoverableText &text)
{
    Found found{.text = text, .fileText = {}, .base = SourceText::fromBytes(text.base).text(), .note = {}};
    if (text.state == JournalState::Unreadable) {
        found.note = tr("The text cannot be read any more.");
        return found;
    }
    const Result<TextFile> file = text.path.isEmpty() ? TextFile::withoutFile() : TextFile::open(text.path);
    found.isGone = !file;
    if (file)
        found.fileText = file->source().text();
    else
        found.base.clear(); // it is put into an empty page
    if (text.state != JournalState::Whole)
        found.note = tr("The last changes could not be read.");
    else if (!file)
        found.note = file.error().code == ErrorCode::NotFound ? tr("The file is gone.") : file.error().message;
    if (text.state == JournalState::BaseLost)
        found.base = found.fileText; // what it was before is not known: nothing to merge
    else if (file && file->stamp().exists() && file->stamp().hash != text.baseHash) {
        if (isHalfWritten(text.path, text.baseHash))
            found.base = found.fileText; // nobody else's change
        else if (text.state == JournalState::Whole)
            found.note = tr("The file was changed meanwhile; both are merged.");
    }
    return found;
}

QList<RecoveryRow> Recovery::rows() const
{
    QList<RecoveryRow> rows;
    for (const Found &found : m_found) {
        const QFileInfo file(found.text.path);
        const bool hasPath = !found.text.path.isEmpty();
        rows.append({.id = int(rows.size()),
                     .title = hasPath ? file.fileName() : found.text.title,
                     .folder = hasPath ? QDir::toNativeSeparators(file.path()) : QString(),
                     .changed = found.text.changed.toLocalTime(),
                     .note = found.note,
                     .fileText = found.fileText,
                     .text = found.text.text});
    }
    return rows;
}

bool Recovery::isReadable(RecoveryDialog &dialog, int id) const
{
    const RecoverableText &text = m_found.at(id).text;
    if (text.state != JournalState::Unreadable)
        return true;
    dialog.showError(
        tr("The text cannot be read any more. It was kept in %1; discard it, or copy that file for somebody "
           "who may get something out of it.")
            .arg(QDir::toNativeSeparators(text.journal)));
    return false;
}

void Recovery::restore(RecoveryDialog &dialog, int id)
{
    if (!isReadable(dialog, id))
        return;
    const Found &found = m_found.at(id);
    const QString &path = found.text.path;
    Result<DocumentPage *> page = m_tabs->pageOf(path);
    if (!*page && !path.isEmpty() && !found.isGone)
        page = m_open(path);
    else if (!*page)
        page = m_tabs->openWithoutFile(TextFile::withoutFile(path), found.text.title);
    if (!page) {
        dialog.showError(page.error().message);
        return;
    }
    if ((*page)->isReadOnly()) {
        dialog.showError(tr("%1 is read-only here. Save the text elsewhere.").arg((*page)->title()));
        return;
    }
    if (!(*page)->restore(found.base, found.text.text))
        return;
    Result<void> done = (*page)->secure();
    if (done)
        done = discardRecoverable(found.text.journal);
    if (!done)
        dialog.showError(done.error().message);
    else
        dialog.remove(id);
}

void Recovery::saveElsewhere(RecoveryDialog &dialog, int id)
{
    if (!isReadable(dialog, id))
        return;
    const RecoverableText &text = m_found.at(id).text;
    const QString path = askWhereToSave(&dialog, tr("Save the Recovered Text"), text.path);
    if (path.isEmpty())
        return;
    Result<void> done = m_services.writeCopy(path, SourceText::fromBytes(text.base).bytesFor(text.text));
    if (done)
        done = discardRecoverable(text.journal);
    if (done)
        dialog.remove(id);
    else
        dialog.showError(done.error().message);
}

void Recovery::discard(RecoveryDialog &dialog, int id)
{
    if (const Result<void> discarded = discardRecoverable(m_found.at(id).text.journal); discarded)
        dialog.remove(id);
    else
        dialog.showError(discarded.error().message);
}

} // namespace Jianbao
