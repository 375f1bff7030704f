// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// How a page is saved: perhaps in the background, with the text still editable.
#include "editor/editor.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/noticebar.h"

#include <QFileInfo>

#include <utility>

namespace Jianbao {

void DocumentPage::save()
{
    start({});
}

void DocumentPage::saveAs(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString canonical = folder.canonicalFilePath() + u'/' + QFileInfo(path).fileName();
    start({.elsewhere = folder.exists() ? canonical : path});
}

void DocumentPage::start(const Target &target)
{
    if (m_isSaving) {
        // "Save As" stays asked for: it saves what a save in place would, too.
        if (!m_next || m_next->elsewhere.isEmpty() || !target.elsewhere.isEmpty())
            m_next = target;
        return;
    }
    m_isSaving = true;
    m_notice->hide(); // what it offers must not be chosen before the outcome is known
    // What is typed from now on is a change to the text that is on its way.
    m_editor->document()->setModified(false);
    m_services.saver.save(
        {.file = m_file, .text = m_editor->text(), .elsewhere = target.elsewhere, .overwrite = target.overwrites}, this,
        [this, target](const FileSaver::Outcome &outcome) { finish(outcome, target); });
    if (m_isSaving)
        Q_EMIT savingChanged(true);
}

void DocumentPage::finish(const FileSaver::Outcome &outcome, const Target &target)
{
    m_file = outcome.file;
    m_notice->hide();
    if (!outcome.saved)
        setModified(true); // while still saving, so that nobody sees it unmodified
    m_isSaving = false;
    journalText();
    if (outcome.saved) {
        takeLock();
        if (m_editor->document()->isModified())
            m_journal->noteChange();
        m_editor->setAccessibleName(tr("Text of %1").arg(title()));
        showStanding();
        if (outcome.notBackedUp)
            m_notice->show(NoticeBar::Kind::Warning, tr("%1 is saved, but its earlier text could not be kept: %2")
                                                         .arg(title(), outcome.notBackedUp->message));
    }
    updateModified();
    Q_EMIT savingChanged(false);
    Q_EMIT fileChanged();
    if (!outcome.saved)
        report(outcome.saved.error(), target);
    if (std::exchange(m_checkDisk, false))
        checkDisk();
    const std::optional<Target> next = std::exchange(m_next, std::nullopt);
    if (next && (!next->elsewhere.isEmpty() || (outcome.saved && isModified())))
        start(*next);
}

void DocumentPage::report(const Error &error, const Target &target)
{
    if (error.code == ErrorCode::Conflict && target.elsewhere.isEmpty()) {
        followDisk();
        return;
    }
    m_notice->show(NoticeBar::Kind::Error, error.message,
                   {{tr("Try Again"),
                     [this, target] {
                         start(target);
                     }},
                    {tr("Save As…"), [this] {
                         Q_EMIT saveAsRequested();
                     }}});
    Q_EMIT saveFailed();
}

} // namespace Jianbao
