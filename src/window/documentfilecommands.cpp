// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The commands that rename, delete and bring back files, and what is asked when an issue is published already.
#include "editor/editor.h"
#include "issue/headingedits.h"
#include "repository/fileoperations.h"
#include "window/documentcommands.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/heldpage.h"
#include "window/pageedits.h"
#include "window/savedialog.h"
#include "window/versionsdialog.h"

#include <QApplication>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameDialogWidth = 420;

} // namespace

DocumentCommands::Decision DocumentCommands::decideLoss(const QString &path, Loss loss)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    // Writing goes through a link, a new name does not.
    const Result<QString> written = loss == Loss::Replace ? followLinks(path) : path;
    const Publication publication = publicationOf(m_draft->repository(), written.value_or(path));
    QApplication::restoreOverrideCursor();
    if (!publication.needsWarning())
        return Decision::Proceed;
    QMessageBox box(QMessageBox::Warning, tr("A Published Issue"), publication.warning(loss), QMessageBox::Cancel,
                    m_window);
    const QAbstractButton *newIssue = box.addButton(tr("&New Issue Instead"), QMessageBox::AcceptRole);
    QString anyway;
    switch (loss) {
    case Loss::Rename:
        anyway = tr("&Rename Anyway");
        break;
    case Loss::Replace:
        anyway = tr("&Replace Anyway");
        break;
    case Loss::Delete:
        anyway = tr("&Delete Anyway");
        break;
    }
    const QAbstractButton *proceed = box.addButton(anyway, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == newIssue)
        return Decision::NewIssue;
    return box.clickedButton() == proceed ? Decision::Proceed : Decision::Cancel;
}

void DocumentCommands::rename(DocumentPage *page)
{
    if (!waitForSaves({page}))
        return;
    if (!page->file().stamp().exists()) {
        saveAs(page);
        return;
    }
    const QString path = askForName(page);
    if (path.isEmpty() || path == page->path())
        return;
    switch (decideLoss(page->path(), Loss::Rename)) {
    case Decision::Cancel:
        return;
    case Decision::NewIssue:
        startNewIssue(page, path);
        return;
    case Decision::Proceed:
        break;
    }
    if (tabs()->pageOf(path)) { // one that is not saved yet
        tell(openElsewhere(path));
        return;
    }
    const QString oldPath = page->path();
    const Result<void> renamed = renameFile(oldPath, path, page->file().stamp());
    if (!renamed && renamed.error().code != ErrorCode::Unconfirmed) {
        tell(renamed.error());
        return;
    }
    page->setPath(path); // before anything is told: meanwhile the old name would be missed
    followName(page, oldPath);
    const Result<void> moved = m_services.backups.moved(oldPath, path);
    Q_EMIT filesChanged();
    for (const Result<void> &done : {renamed, moved}) {
        if (!done)
            tell(done.error());
    }
}

/// The title's date goes with the file's name where it did before; Undo takes it back.
void DocumentCommands::followName(DocumentPage *page, const QString &oldPath)
{
    const QString date = QFileInfo(page->path()).completeBaseName();
    const PageIssue now = scannedPage(*page, m_draft->profile());
    if (!now.issue.heading || now.issue.date != QFileInfo(oldPath).completeBaseName() || !isIssueDate(date))
        return;
    if (const auto changes = setHeading(now.text, now.issue, m_draft->profile(), date, now.issue.heading->topics))
        applyEdits(*page, *changes);
}

/// @return a path in the page's folder; empty: the user does not want to
QString DocumentCommands::askForName(const DocumentPage *page)
{
    const QFileInfo file(page->path());
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(tr("Rename %1").arg(page->title()));
    dialog.setLabelText(tr("New name:"));
    dialog.setTextValue(file.fileName());
    dialog.resize(nameDialogWidth, dialog.sizeHint().height());
    // What changes is the date, not the ".md".
    dialog.findChild<QLineEdit *>()->setSelection(0, int(file.completeBaseName().size()));
    QString name = dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
    if (name.isEmpty())
        return {};
    if (name.contains(u'/')) {
        tell({ErrorCode::NotFound, tr("“%1” is no file name: it contains a slash.").arg(name), name});
        return {};
    }
    if (QFileInfo(name).suffix().isEmpty())
        name += u'.' + file.suffix();
    return file.path() + u'/' + name;
}

/// The text of a page becomes a new issue, and the published one stays what its file holds.
void DocumentCommands::startNewIssue(DocumentPage *page, const QString &path)
{
    const QString text = page->editor()->text();
    QString target = QFileInfo::exists(path) ? newIssuePath(m_draft->repository(), QDate::currentDate()) : path;
    if (tabs()->pageOf(target))
        target.clear(); // one that is not saved yet has that name: saving asks for another one
    if (page->isModified())
        page->revert();
    DocumentPage *issue = tabs()->openWithoutFile(TextFile::withoutFile(target));
    (void)issue->restore(QString(), text); // nothing to merge with: it is empty
    followName(issue, page->path());
}

void DocumentCommands::moveToTrash(DocumentPage *page)
{
    if (!waitForSaves({page}))
        return;
    const QString path = page->path();
    if (path.isEmpty()) {
        close(page);
        return;
    }
    switch (decideLoss(path, Loss::Delete)) {
    case Decision::Cancel:
        return;
    case Decision::NewIssue:
        newDocument();
        return;
    case Decision::Proceed:
        break;
    }
    const QString question = tr("Move %1 to the trash?");
    if (QMessageBox::question(m_window, tr("Move to Trash"), question.arg(page->title())) != QMessageBox::Yes)
        return;
    if (const Result<FileContent> content = readFile(path); content) {
        if (const Result<void> kept = m_services.backups.keep(path, content->bytes); !kept)
            tell(kept.error());
    }
    if (const Result<QString> trashed = Jianbao::moveToTrash(path); !trashed) {
        tell(trashed.error());
        return;
    }
    // What was not saved is only here now: such a page stays, and says that its file is gone.
    if (page->isModified())
        page->checkDisk();
    else
        tabs()->close(page);
    Q_EMIT filesChanged();
}

void DocumentCommands::restoreVersion(DocumentPage *page)
{
    const Result<QList<Backup>> kept = m_services.backups.of(page->path());
    if (!kept) {
        tell(kept.error());
        return;
    }
    const QList<Backup> &backups = *kept;
    QList<KeptVersion> versions;
    for (const Backup &backup : backups)
        versions.append({backup.time, backup.size});
    const auto load = [&](int index) -> Result<QString> {
        const Result<QByteArray> bytes = Backups::read(backups.at(index));
        if (!bytes)
            return std::unexpected(bytes.error());
        const SourceText source = SourceText::fromBytes(*bytes);
        // Its bytes would not survive the editor; a copy is what it was.
        if (source.isReadOnly())
            return std::unexpected(Error{ErrorCode::NotText, source.readOnlyReason(), page->path()});
        return source.text();
    };
    VersionsDialog dialog(page->title(), page->editor()->text(), versions, load, m_window);
    dialog.setTextFont(page->editor()->font());
    dialog.setReadOnly(page->isReadOnly());
    connect(&dialog, &VersionsDialog::saveCopyRequested, &dialog, [&](int index) {
        const auto show = [&dialog](const QString &message) {
            dialog.showError(message);
        };
        if (const Result<QByteArray> bytes = Backups::read(backups.at(index)); bytes)
            saveVersionCopy(page->path(), *bytes, show);
        else
            show(bytes.error().message);
    });
    const HeldPage held(m_draft, page);
    if (dialog.exec() != QDialog::Accepted || dialog.selected() < 0)
        return;
    if (const DocumentPage *present = held.unchanged())
        present->editor()->replaceText(dialog.selectedText());
}

void DocumentCommands::saveVersionCopy(const QString &path, const QByteArray &bytes,
                                       const std::function<void(QString)> &showError)
{
    const QFileInfo file(path);
    const QString proposal =
        file.path() + u'/' + file.completeBaseName() + tr("-earlier", "part of a file name") + u'.' + file.suffix();
    const QString chosen = askWhereToSave(m_window, tr("Save a Copy"), proposal);
    if (chosen.isEmpty() || decideLoss(chosen, Loss::Replace) != Decision::Proceed)
        return;
    if (const Result<void> written = m_services.writeCopy(chosen, bytes); !written)
        showError(written.error().message);
}

} // namespace Jianbao
