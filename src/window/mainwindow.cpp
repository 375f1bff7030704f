// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "editor/editor.h"
#include "highlight/palette.h"
#include "outline/outlinepanel.h"
#include "preview/linktext.h"
#include "preview/previewview.h"
#include "repository/copytree.h"
#include "repository/gitbranch.h"
#include "repository/repository.h"
#include "window/actions.h"
#include "window/checking.h"
#include "window/diskwatch.h"
#include "window/documentcommands.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/entrycommands.h"
#include "window/entrycomposer.h"
#include "window/issuecommands.h"
#include "window/linkcheckcommands.h"
#include "window/linkdialog.h"
#include "window/linktarget.h"
#include "window/noticebar.h"
#include "window/previewcommands.h"
#include "window/problemcommands.h"
#include "window/problemview.h"
#include "window/profilecommands.h"
#include "window/recovery.h"
#include "window/session.h"
#include "window/statusfields.h"
#include "window/theme.h"
#include "window/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeMilliseconds = 8000;

} // namespace

MainWindow::MainWindow(QSettings &settings, DocumentServices &services, const QString &sampleFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_services(services)
    , m_sampleFolder(sampleFolder)
    , m_preferences(Preferences::load(settings))
    , m_actions(new Actions(this))
    , m_draft(new DraftWorkspace(services, this))
    , m_welcome(new WelcomePage(this))
    , m_middle(new QStackedWidget(this))
    , m_status(new StatusFields(statusBar()))
    , m_disk(new DiskWatch(m_draft->tabs(), this))
    , m_commands(new DocumentCommands(m_draft, services, this))
    , m_entries(new EntryCommands(m_draft, this))
    , m_composer(new EntryComposer(m_draft, this))
    , m_issue(new IssueCommands(m_draft, services.backups, this))
    , m_links(new LinkCheckCommands(m_draft, LinkStore::pathOfUser(), this))
    , m_previewCommands(new PreviewCommands(m_draft, m_actions, this))
    , m_problemView(new ProblemView(m_draft, this))
    , m_problems(new ProblemCommands(m_draft, services, this))
{
    m_actions->fillMenuBar(menuBar());
    m_profiles = new ProfileCommands(m_draft, m_actions, this);
    m_status->setPreviewMenu(m_actions->profileMenu);
    auto *tools = addToolBar(tr("Tools"));
    tools->setObjectName("tools"_L1);
    tools->setMovable(false);
    m_actions->fillToolBar(tools);
    m_actions->openSample->setEnabled(!sampleFolder.isEmpty());

    m_middle->addWidget(m_welcome);
    m_middle->addWidget(m_draft);
    setCentralWidget(m_middle);
    resize(1280, 800);
    restoreLayout();

    connectFileActions();
    connectEditActions();
    connectIssueActions();
    connectProblems();
    connectViewActions();
    connectWorkspace();
    applyTheme(m_preferences.theme);
    showPreferences();
    updateRecentMenu();
    showFileState();
}

MainWindow::~MainWindow() = default;

Result<void> MainWindow::open(const QString &path, int line)
{
    const bool isFile = QFileInfo(path).exists() && !QFileInfo(path).isDir();
    if (isFile) {
        // Before anything is closed for it; and what is no text is told about as that, not as a missing newsletter.
        if (const Result<TextFile> file = TextFile::open(path); !file)
            return std::unexpected(file.error());
    }
    const Result<Repository> repository = Repository::open(path);
    if (!repository)
        return std::unexpected(repository.error());
    const Repository &before = m_draft->repository(); // none: what is open is new, or recovered, and stays
    if (before.isOpen() && repository->root() != before.root() && !leaveRepository())
        return {};
    setRepository(*repository);
    if (isFile)
        return openIssue(path, line);
    const QList<DocumentPage *> pages = m_draft->tabs()->pages();
    const bool isAnyIssueOpen =
        std::ranges::any_of(pages, [](const DocumentPage *page) { return !page->path().isEmpty(); });
    if (!isAnyIssueOpen && !repository->issues().isEmpty())
        return openIssue(repository->issues().first().path, line);
    return {};
}

bool MainWindow::leaveRepository()
{
    const QList<DocumentPage *> pages = m_draft->tabs()->pages();
    if (!m_commands->mayClose(pages))
        return false;
    for (DocumentPage *page : pages)
        m_draft->tabs()->close(page);
    return true;
}

void MainWindow::setRepository(const Repository &repository)
{
    m_draft->setRepository(repository);
    m_middle->setCurrentWidget(m_draft);
    m_disk->watchFolder(repository.issueFolder());
    m_status->setBranch(checkedOutBranch(repository.root()));
    addRecentRepository(m_settings, repository.openedPath());
    tidy(repository);
    updateRecentMenu();
    showFileState();
}

void MainWindow::tidy(const Repository &repository)
{
    cleanTemporaryFiles(repository.issueFolder());
    cleanTemporaryFiles(repository.imageFolder());
    const QStringList copies = orphanedCopies(repository.issueFolder());
    if (copies.isEmpty())
        return;
    // Shown when the window is there: the repository may be opened before it.
    QMetaObject::invokeMethod(
        this,
        [this, copies] {
            QMessageBox::information(this, tr("Jianbao"),
                                     tr("A save was interrupted earlier. The whole text from before it is in:\n%1\n"
                                        "Compare it with the issue, then delete it.")
                                         .arg(copies.join(u'\n')));
        },
        Qt::QueuedConnection);
}

void MainWindow::reloadRepository()
{
    const Result<Repository> repository = m_draft->repository().reopened();
    if (repository)
        m_draft->setRepository(*repository);
    else
        statusBar()->showMessage(repository.error().message, noticeMilliseconds);
    m_status->setBranch(checkedOutBranch(m_draft->repository().root()));
}

Result<void> MainWindow::openIssue(const QString &path, int line, int column)
{
    const Result<DocumentPage *> page = m_draft->tabs()->open(path);
    if (!page)
        return std::unexpected(page.error());
    if (line > 0)
        (*page)->editor()->goToLine(line, column);
    return {};
}

void MainWindow::tell(const Result<void> &result)
{
    if (!result)
        QMessageBox::warning(this, tr("Jianbao"), result.error().message);
}

void MainWindow::openSample()
{
    const QString copy = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/sample"_L1;
    if (const Result<void> copied = copyTree(m_sampleFolder, copy); copied)
        tell(open(copy));
    else
        tell(copied);
}

void MainWindow::chooseRepository()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a Repository"), m_draft->repository().root());
    if (!folder.isEmpty())
        tell(open(folder));
}

void MainWindow::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open Issue Files"), m_draft->repository().root(),
                                                            tr("Markdown (*.md *.markdown);;All files (*)"));
    for (const QString &path : paths)
        tell(open(path));
}

void MainWindow::openLink(const QUrl &url)
{
    const DocumentPage *page = m_draft->tabs()->currentPage();
    if (!page)
        return;
    const LinkTarget target =
        classifyLink(url, QFileInfo(m_draft->placeOf(*page)).absolutePath(), m_draft->repository().root());
    switch (target.kind) {
    case LinkTarget::Kind::Web:
        LinkDialog(target.url, this).exec();
        break;
    case LinkTarget::Kind::Issue:
        tell(openIssue(target.path, 0));
        break;
    case LinkTarget::Kind::Fragment:
        break;
    case LinkTarget::Kind::Empty:
        page->notice()->show(NoticeBar::Kind::Information, tr("This link has no address."));
        break;
    case LinkTarget::Kind::Refused:
        page->notice()->show(
            NoticeBar::Kind::Information,
            tr("Not opened: %1")
                .arg(target.path.isEmpty() ? linkText(url) : visibleText(QDir::toNativeSeparators(target.path))));
        break;
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_draft->setDark(isDark(QApplication::palette()));
        m_actions->updateIcons();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        checkDisk();
}

void MainWindow::checkDisk()
{
    m_disk->checkNow();
    m_draft->checking()->keeper().checkNow();
    m_draft->checking()->keeper().renew();
    m_status->setBranch(checkedOutBranch(m_draft->repository().root()));
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    // WebEngine takes a while to start: the editor is to be seen first.
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        m_previewCommands->restore(Session::load(m_settings));
        m_draft->preview()->start();
    });
}

void MainWindow::showPage(DocumentPage *page)
{
    m_actions->setIssueOpen(page != nullptr);
    if (!page) {
        m_status->clear();
    } else {
        m_actions->undo->setEnabled(page->editor()->document()->isUndoAvailable());
        m_actions->redo->setEnabled(page->editor()->document()->isRedoAvailable());
    }
    showFileState();
}

void MainWindow::showIssueMenu(const QString &path, QPoint position)
{
    QMenu menu(this);
    menu.addAction(tr("&Open"), this, [this, path] { tell(openIssue(path, 0)); });
    menu.addSeparator();
    // These ask about what is in the text: the issue is opened for it.
    const auto afterOpening = [this, path](const QAction *like, auto command) {
        return [this, path, like, command] {
            const Result<void> opened = openIssue(path, 0);
            tell(opened);
            if (opened && like->isEnabled())
                (m_commands->*command)(m_draft->tabs()->currentPage());
        };
    };
    for (const auto &[action, command] : {std::pair{m_actions->restoreVersion, &DocumentCommands::restoreVersion},
                                          std::pair{m_actions->rename, &DocumentCommands::rename},
                                          std::pair{m_actions->moveToTrash, &DocumentCommands::moveToTrash}})
        menu.addAction(action->text(), this, afterOpening(action, command));
    menu.exec(position);
}

void MainWindow::showEntryMenu(const QList<ItemPlace> &items, QPoint position)
{
    QMenu menu(this);
    m_entries->fillEntryMenu(&menu, items);
    if (!menu.isEmpty())
        menu.exec(position);
}

void MainWindow::goToLine()
{
    Editor *editor = m_draft->tabs()->currentPage()->editor();
    bool chosen = false;
    const int line = QInputDialog::getInt(this, tr("Go to Line"), tr("Line (1–%1):").arg(editor->blockCount()),
                                          editor->currentLine(), 1, editor->blockCount(), 1, &chosen);
    if (chosen)
        editor->goToLine(line);
    editor->setFocus();
}

void MainWindow::showFileState()
{
    const DocumentPage *page = m_draft->tabs()->currentPage();
    const QString newsletter = m_draft->repository().name();
    if (page)
        setWindowTitle(tr("%1[*] — %2 — Jianbao").arg(page->title(), newsletter));
    else
        setWindowTitle(newsletter.isEmpty() ? tr("Jianbao") : tr("%1 — Jianbao").arg(newsletter));
    setWindowModified(page && page->isModified());
    if (!page)
        return;
    m_status->setFile(*page);
    for (QAction *action : {m_actions->cut, m_actions->paste, m_actions->replace})
        action->setEnabled(!page->isReadOnly());
    for (QAction *action : {m_actions->revert, m_actions->restoreVersion})
        action->setEnabled(!page->path().isEmpty());
}

void MainWindow::showSaving()
{
    QStringList titles;
    const QList<DocumentPage *> pages = m_draft->tabs()->pages();
    for (const DocumentPage *page : pages) {
        if (page->isSaving())
            titles.append(page->title());
    }
    m_status->setSaving(titles);
    showFileState();
}

bool MainWindow::offerRecovery()
{
    const auto openFile = [this](const QString &path) -> Result<DocumentPage *> {
        if (!m_draft->repository().isOpen()) {
            if (const Result<void> opened = open(path); !opened)
                return std::unexpected(opened.error());
        }
        return m_draft->tabs()->open(path);
    };
    return Recovery(m_draft->tabs(), m_services, openFile, m_preferences.editorFont, this).run();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_commands->mayClose(m_draft->tabs()->pages())) {
        event->ignore();
        return;
    }
    saveSession();
    event->accept();
}

} // namespace Jianbao
