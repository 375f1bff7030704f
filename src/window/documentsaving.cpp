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
    start({.file = m_file, .text = m_editor->text(), .elsewhere = {}}, [this] { save(); });
}

void DocumentPage::saveAs(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString canonical = folder.canonicalFilePath() + u'/' + QFileInfo(path).fileName();
    start({.file = m_file, .text = m_editor->text(), .elsewhere = folder.exists() ? canonical : path},
          [this, path] { saveAs(path); });
}

void DocumentPage::overwrite()
{
    start({.file = m_file, .text = m_editor->text(), .elsewhere = {}, .overwrite = true}, [this] { overwrite(); });
}

/// @param again the same once more, for a save that has to wait and for "Try Again"
void DocumentPage::start(const FileSaver::Job &job, const std::function<void()> &again)
{
    if (m_isSaving) {
        m_saveNext = again;
        return;
    }
    m_isSaving = true;
    // What is typed from now on is a change to the text that is on its way.
    m_editor->document()->setModified(false);
    m_services.saver.save(job, this, [this, again](const FileSaver::Outcome &outcome) { finish(outcome, again); });
    if (m_isSaving)
        Q_EMIT savingChanged(true);
}

void DocumentPage::finish(const FileSaver::Outcome &outcome, const std::function<void()> &again)
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
        report(outcome.saved.error(), again);
    if (std::exchange(m_checkDisk, false))
        checkDisk();
    if (const auto next = std::exchange(m_saveNext, nullptr); next && outcome.saved && isModified())
        next();
}

void DocumentPage::report(const Error &error, const std::function<void()> &again)
{
    if (error.code == ErrorCode::Conflict) {
        followDisk();
        return;
    }
    m_notice->show(NoticeBar::Kind::Error, error.message, {{tr("Try Again"), again}, {tr("Save As…"), [this] {
                                                                                          Q_EMIT saveAsRequested();
                                                                                      }}});
    Q_EMIT saveFailed();
}

} // namespace Jianbao
