// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/documentcommands.h"

#include "editor/editor.h"
#include "issue/leadedits.h"
#include "issue/newissue.h"
#include "issue/scan.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/newissuedialog.h"
#include "window/pageedits.h"
#include "window/savedialog.h"
#include "window/unsaveddialog.h"

#include <QDate>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

#include <algorithm>

namespace Jianbao {

namespace {

/// The one name of a file that may not be there yet.
QString canonicalPath(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return folder.exists() ? QString(folder.canonicalFilePath() + u'/' + QFileInfo(path).fileName()) : path;
}

bool isAnySaving(const QList<DocumentPage *> &pages)
{
    return std::ranges::any_of(pages, [](const DocumentPage *page) { return page->isSaving(); });
}

QList<DocumentPage *> modifiedOf(const QList<DocumentPage *> &pages)
{
    QList<DocumentPage *> modified;
    std::ranges::copy_if(pages, std::back_inserter(modified),
                         [](const DocumentPage *page) { return page->isModified(); });
    return modified;
}

} // namespace

DocumentCommands::DocumentCommands(DraftWorkspace *draft, DocumentServices &services, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_services(services)
    , m_window(window)
{
}

DocumentTabs *DocumentCommands::tabs() const
{
    return m_draft->tabs();
}

void DocumentCommands::tell(const Error &error)
{
    QMessageBox::warning(m_window, tr("Jianbao"), error.message);
}

void DocumentCommands::newDocument()
{
    tabs()->openWithoutFile(TextFile::withoutFile());
}

void DocumentCommands::newIssue()
{
    const Repository &repository = m_draft->repository();
    if (!repository.isOpen()) {
        newDocument();
        return;
    }
    NewIssueDialog dialog(repository, QDate::currentDate(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (DocumentPage *open = tabs()->pageOf(dialog.path())) { // made before and not saved yet
        tabs()->setCurrentPage(open);
        return;
    }
    QString text = newIssueText(dialog.date(), m_draft->profile());
    if (!dialog.previousPath().isEmpty()) {
        const Result<TextFile> previous = TextFile::open(dialog.previousPath());
        if (!previous) {
            tell(previous.error());
            return;
        }
        const QString before = previous->source().text();
        text = newIssueText(dialog.date(), before, scanIssue(before, m_draft->profile()), m_draft->profile());
    }
    DocumentPage *page = tabs()->openWithoutFile(TextFile::withoutFile(dialog.path()));
    (void)page->restore(QString(), text); // nothing to merge with: it is empty
}

bool DocumentCommands::save(DocumentPage *page)
{
    const Repository &repository = m_draft->repository();
    const QString path = page->path();
    if (path.isEmpty())
        return saveAs(page);
    const bool isOutside = !repository.contains(path) || repository.leadsOutside(path);
    if (repository.isOpen() && isOutside && !m_mayWrite.contains(path)) {
        const QString question = tr("%1 is outside the repository: a link in it leads there. Write that file?");
        if (QMessageBox::question(m_window, tr("Save Outside the Repository"), question.arg(path)) != QMessageBox::Yes)
            return false;
        m_mayWrite.insert(path);
    }
    if (m_draft->preferences().leadOnSave && !page->isReadOnly()) {
        const PageIssue now = scannedPage(*page, m_draft->profile());
        if (now.issue.lead) // none is made unasked
            applyEdits(*page, syncLead(now.text, now.issue, m_draft->profile()));
    }
    page->save();
    return true;
}

bool DocumentCommands::saveAs(DocumentPage *page)
{
    const Repository &repository = m_draft->repository();
    QString proposal = page->path();
    if (proposal.isEmpty() && repository.isOpen())
        proposal = newIssuePath(repository, QDate::currentDate());
    for (;;) {
        const QString path = askForPath(page, proposal);
        if (path.isEmpty())
            return false;
        const bool replaces = path != page->path() && QFileInfo::exists(path);
        const Decision decision = replaces ? decideLoss(path, Loss::Replace) : Decision::Proceed;
        if (decision == Decision::Cancel)
            return false;
        if (decision == Decision::NewIssue) {
            proposal = newIssuePath(repository, QDate::currentDate());
            continue;
        }
        m_mayWrite.insert(path);
        page->saveAs(path);
        return true;
    }
}

/// @return canonical; empty: the user does not want to
QString DocumentCommands::askForPath(DocumentPage *page, const QString &proposal)
{
    const QString chosen = askWhereToSave(m_window, tr("Save %1 As").arg(page->title()), proposal);
    if (chosen.isEmpty())
        return {};
    const QString path = canonicalPath(chosen);
    const DocumentPage *other = tabs()->pageOf(path);
    if (!other || other == page)
        return path;
    tell(openElsewhere(path));
    return {};
}

Error DocumentCommands::openElsewhere(const QString &path)
{
    return {ErrorCode::Conflict,
            tr("%1 is open in another tab. Close that tab first, or choose another name.").arg(path), path};
}

void DocumentCommands::saveAll()
{
    const QList<DocumentPage *> modified = modifiedOf(tabs()->pages());
    std::ranges::all_of(modified, [this](DocumentPage *page) { return save(page); });
}

void DocumentCommands::revert(DocumentPage *page)
{
    if (!waitForSaves({page}))
        return;
    const QString question =
        tr("Take %1 as it is on disk? Your changes since the last save go; Undo brings them back.");
    if (page->isModified() &&
        QMessageBox::question(m_window, tr("Revert to File"), question.arg(page->title())) != QMessageBox::Yes)
        return;
    page->revert();
}

void DocumentCommands::close(DocumentPage *page)
{
    if (page && mayClose({page}))
        tabs()->close(page);
}

bool DocumentCommands::mayClose(const QList<DocumentPage *> &pages)
{
    if (!waitForSaves(pages))
        return false;
    const QList<DocumentPage *> modified = modifiedOf(pages);
    if (modified.isEmpty())
        return true;
    UnsavedDialog dialog(modified, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QList<DocumentPage *> wanted = dialog.selectedPages();
    if (!std::ranges::all_of(wanted, [this](DocumentPage *page) { return save(page); }) || !waitForSaves(wanted))
        return false;
    const QList<DocumentPage *> failed = modifiedOf(wanted);
    if (!failed.isEmpty()) {
        tabs()->setCurrentPage(failed.first());
        return false;
    }
    for (DocumentPage *page : modified) {
        if (!wanted.contains(page))
            page->forgetChanges();
    }
    return true;
}

/// Holds the window until these pages are saved, or not; false: the user would rather go on working.
bool DocumentCommands::waitForSaves(const QList<DocumentPage *> &pages)
{
    if (!isAnySaving(pages))
        return true;
    QProgressDialog progress(tr("Saving… The disk takes its time."), tr("Keep Working"), 0, 0, m_window);
    progress.setWindowTitle(tr("Saving"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    QEventLoop loop;
    for (DocumentPage *page : pages)
        connect(page, &DocumentPage::savingChanged, &loop, &QEventLoop::quit);
    connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    progress.show();
    // Looked at when the signal has done its work: one save may be followed by the next.
    while (isAnySaving(pages) && !progress.wasCanceled())
        loop.exec();
    return !progress.wasCanceled();
}

} // namespace Jianbao
