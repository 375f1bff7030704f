// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/issuecommands.h"

#include "editor/editor.h"
#include "issue/breakedits.h"
#include "issue/headingedits.h"
#include "issue/leadedits.h"
#include "issue/linkrepair.h"
#include "issue/warmupedits.h"
#include "window/diffdialog.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/headingdialog.h"
#include "window/heldpage.h"
#include "window/noticebar.h"
#include "window/pageedits.h"
#include "window/publishdialog.h"
#include "window/publishplan.h"

#include <QDate>
#include <QFileInfo>
#include <QTextBlock>

namespace Jianbao {

namespace {

/// The lines of the selection; none: no lines.
LineSpan selectedLines(const Editor &editor)
{
    const QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection())
        return {};
    const QTextBlock first = editor.document()->findBlock(cursor.selectionStart());
    QTextBlock last = editor.document()->findBlock(cursor.selectionEnd());
    if (last != first && last.position() == cursor.selectionEnd())
        last = last.previous(); // the selection ends before its first character
    return {first.blockNumber() + 1, last.blockNumber() + 1};
}

/// Whether a form shows the same of two titles.
bool saysTheSame(const std::optional<IssueHeading> &one, const std::optional<IssueHeading> &other)
{
    return one.has_value() == other.has_value() && (!one || (one->date == other->date && one->topics == other->topics));
}

} // namespace

IssueCommands::IssueCommands(DraftWorkspace *draft, const Backups &backups, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_backups(backups)
    , m_window(window)
{
}

void IssueCommands::apply(DocumentPage &page, const QList<TextChange> &changes, const QString &nothingToDo)
{
    if (changes.isEmpty())
        page.notice()->show(NoticeBar::Kind::Information, nothingToDo);
    else
        applyEdits(page, changes);
}

void IssueCommands::propose(DocumentPage &page, const QString &title, const QList<TextChange> &changes,
                            const QString &nothingToDo)
{
    if (changes.isEmpty()) {
        apply(page, changes, nothingToDo);
        return;
    }
    const HeldPage held(m_draft, &page);
    const Editor *editor = page.editor();
    DiffDialog dialog(title, editor->text(), applied(editor->text(), changes), editor->font(), m_window);
    dialog.offer(tr("&Apply"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (DocumentPage *present = held.unchanged())
        apply(*present, changes, nothingToDo);
}

void IssueCommands::syncLead()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    apply(*page, Jianbao::syncLead(now.text, now.issue, m_draft->profile()),
          tr("The lead says %n item(s) already.", nullptr, now.issue.itemCount()));
}

void IssueCommands::editHeading()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue asked = scannedPage(*page, m_draft->profile());
    HeadingDialog dialog(asked.issue.heading.value_or(IssueHeading()), m_window);
    const HeldPage held(m_draft, page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    page = held.editable();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    if (!saysTheSame(now.issue.heading, asked.issue.heading)) {
        HeldPage::tellChanged(*page);
        return;
    }
    const Result<QList<TextChange>> changes =
        setHeading(now.text, now.issue, m_draft->profile(), dialog.date(), dialog.topics());
    if (!changes) {
        page->notice()->show(NoticeBar::Kind::Warning, changes.error().message);
        return;
    }
    applyEdits(*page, *changes);
    const QString name = QFileInfo(page->path()).completeBaseName();
    if (!isIssueDate(name) || name == dialog.date())
        return;
    page->notice()->show(NoticeBar::Kind::Information, tr("The file is still called %1.").arg(page->title()),
                         {{tr("Rename…"), [this, page] {
                               Q_EMIT renameRequested(page);
                           }}});
}

void IssueCommands::repairBreaks()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    const LineSpan lines = selectedLines(*page->editor());
    const QList<TextChange> changes = Jianbao::repairBreaks(now.text, now.issue, lines);
    if (lines.isValid())
        apply(*page, changes, tr("The breaks and lists of the selected lines are right."));
    else
        propose(*page, tr("Repair Breaks and Lists"), changes, tr("All breaks and lists are right."));
}

void IssueCommands::repairLinks()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    propose(*page, tr("Repair Links"), Jianbao::repairLinks(now.text, now.issue), tr("All links are closed properly."));
}

void IssueCommands::publish()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page || page->isSaving())
        return;
    const PublishPlan plan =
        planPublishing(m_draft->repository(), page->file(), page->editor()->text(), QDate::currentDate());
    PublishDialog dialog(plan, m_window);
    dialog.setTextFont(page->editor()->font());
    connect(&dialog, &PublishDialog::lineActivated, page, [page](int line) {
        page->editor()->goToLine(line);
        page->editor()->setFocus();
    });
    const HeldPage held(m_draft, page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    page = held.unchanged();
    if (!page || page->isSaving())
        return;
    const Result<void> done = Jianbao::publish(plan, m_backups);
    if (done || done.error().code == ErrorCode::Unconfirmed)
        page->revert(); // the text is in its file now, with what was added to it
    if (done)
        page->notice()->show(
            NoticeBar::Kind::Information,
            tr("%1 and its index are written. Commit and push them to make it public.").arg(page->title()));
    else
        page->notice()->show(NoticeBar::Kind::Error, done.error().message);
}

void IssueCommands::normaliseWarmUp()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    propose(*page, tr("Tidy the Warm-up News"), Jianbao::normaliseWarmUp(now.text, now.issue),
            tr("The warm-up news are tidy."));
}

} // namespace Jianbao
