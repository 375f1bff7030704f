// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Saving and closing: the part of MainWindow that asks before text could be lost.
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/mainwindow.h"
#include "window/unsaveddialog.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>

#include <algorithm>

namespace Jianbao {

bool MainWindow::saveAs(DocumentPage *page)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save %1 As").arg(page->title()), page->path(),
                                                      tr("Markdown (*.md *.markdown);;All files (*)"));
    if (path.isEmpty())
        return false;
    if (const DocumentPage *other = m_draft->tabs()->pageOf(path); other && other != page) {
        tell(std::unexpected(
            Error{ErrorCode::Conflict,
                  tr("%1 is open in another tab. Close that tab first, or choose another name.").arg(path), path}));
        return false;
    }
    if (!page->saveAs(path))
        return false;
    m_mayWrite.insert(page->path());
    return true;
}

bool MainWindow::save(DocumentPage *page)
{
    const Repository &repository = m_draft->repository();
    const QString path = page->path();
    const bool isOutside = !repository.contains(path) || repository.leadsOutside(path);
    if (repository.isOpen() && isOutside && !m_mayWrite.contains(path)) {
        const QString question = tr("%1 is outside the repository: a link in it leads there. Write that file?");
        if (QMessageBox::question(this, tr("Save Outside the Repository"), question.arg(path)) != QMessageBox::Yes)
            return false;
        m_mayWrite.insert(path);
    }
    return page->save();
}

bool MainWindow::save(const QList<DocumentPage *> &pages)
{
    const auto failed =
        std::ranges::find_if(pages, [this](DocumentPage *page) { return page->isModified() && !save(page); });
    if (failed != pages.end())
        m_draft->tabs()->setCurrentPage(*failed);
    return failed == pages.end();
}

void MainWindow::revert()
{
    DocumentPage *page = m_draft->tabs()->currentPage();
    if (!page)
        return;
    const QString question =
        tr("Take %1 as it is on disk? Your changes since the last save go; Undo brings them back.");
    if (page->isModified() &&
        QMessageBox::question(this, tr("Revert to File"), question.arg(page->title())) != QMessageBox::Yes)
        return;
    page->revert();
}

bool MainWindow::mayClose(const QList<DocumentPage *> &pages)
{
    QList<DocumentPage *> modified;
    std::ranges::copy_if(pages, std::back_inserter(modified),
                         [](const DocumentPage *page) { return page->isModified(); });
    if (modified.isEmpty())
        return true;
    UnsavedDialog dialog(modified, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return save(dialog.selectedPages());
}

void MainWindow::closePage(DocumentPage *page)
{
    if (page && mayClose({page}))
        m_draft->tabs()->close(page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose(m_draft->tabs()->pages())) {
        event->ignore();
        return;
    }
    saveSession();
    event->accept();
}

} // namespace Jianbao
