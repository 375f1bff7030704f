// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What the actions and the workspace's signals do: the wiring of MainWindow, apart from its work.
#include "editor/editor.h"
#include "editor/findbar.h"
#include "outline/outlinepanel.h"
#include "preview/previewfindbar.h"
#include "preview/previewview.h"
#include "window/aboutdialog.h"
#include "window/actions.h"
#include "window/checking.h"
#include "window/diskwatch.h"
#include "window/documentcommands.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/entrycommands.h"
#include "window/entrycomposer.h"
#include "window/issuecommands.h"
#include "window/linkcheckcommands.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/previewcommands.h"
#include "window/previewoutput.h"
#include "window/problemcommands.h"
#include "window/problemspanel.h"
#include "window/problemview.h"
#include "window/profilecommands.h"
#include "window/statusfields.h"
#include "window/theme.h"
#include "window/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyleHints>

namespace Jianbao {

namespace {

constexpr std::chrono::seconds sessionPause{2};
constexpr int noticeMilliseconds = 8000;

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions->openRepository, &QAction::triggered, this, &MainWindow::chooseRepository);
    connect(m_actions->openFile, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->newIssue, &QAction::triggered, m_commands, &DocumentCommands::newIssue);
    connect(m_actions->newDocument, &QAction::triggered, m_commands, &DocumentCommands::newDocument);
    connect(m_actions->saveAll, &QAction::triggered, m_commands, &DocumentCommands::saveAll);
    connect(m_actions->recover, &QAction::triggered, this, [this] {
        if (!offerRecovery())
            statusBar()->showMessage(tr("There is no unsaved text to recover."), noticeMilliseconds);
    });
    const auto onPage = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, m_commands, [this, method] {
            if (DocumentPage *page = m_draft->tabs()->currentPage())
                (m_commands->*method)(page);
        });
    };
    onPage(m_actions->save, &DocumentCommands::save);
    onPage(m_actions->saveAs, &DocumentCommands::saveAs);
    onPage(m_actions->revert, &DocumentCommands::revert);
    onPage(m_actions->rename, &DocumentCommands::rename);
    onPage(m_actions->moveToTrash, &DocumentCommands::moveToTrash);
    onPage(m_actions->restoreVersion, &DocumentCommands::restoreVersion);
    onPage(m_actions->closeTab, &DocumentCommands::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseRepository);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::repositoryActivated, this, [this](const QString &root) { tell(open(root)); });
}

void MainWindow::connectEditActions()
{
    const auto onEditor = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, this, [this, method] {
            if (DocumentPage *page = m_draft->tabs()->currentPage())
                (page->editor()->*method)();
        });
    };
    onEditor(m_actions->undo, &Editor::undo);
    onEditor(m_actions->redo, &Editor::redo);
    onEditor(m_actions->cut, &Editor::cut);
    onEditor(m_actions->paste, &Editor::paste);
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copy);
    connect(m_actions->selectAll, &QAction::triggered, this, &MainWindow::selectAll);
    const auto onFindBar = [this](QAction *action, auto inEditor, auto inPreview) {
        connect(action, &QAction::triggered, this, [this, inEditor, inPreview] {
            if (m_previewCommands->hasFocus())
                (m_draft->preview()->findBar()->*inPreview)();
            else
                (m_draft->findBar()->*inEditor)();
        });
    };
    onFindBar(m_actions->find, &FindBar::openFind, &PreviewFindBar::open);
    onFindBar(m_actions->findNext, &FindBar::findNext, &PreviewFindBar::findNext);
    onFindBar(m_actions->findPrevious, &FindBar::findPrevious, &PreviewFindBar::findPrevious);
    connect(m_actions->replace, &QAction::triggered, m_draft->findBar(), &FindBar::openReplace);
    connect(m_actions->goToLine, &QAction::triggered, this, &MainWindow::goToLine);
    onEditor(m_actions->complete, &Editor::complete);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::editPreferences);
}

void MainWindow::copy()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *field = qobject_cast<QLineEdit *>(focus))
        field->copy();
    else if (m_previewCommands->hasFocus())
        m_draft->preview()->copy();
    else if (const DocumentPage *page = m_draft->tabs()->currentPage())
        page->editor()->copy();
}

void MainWindow::selectAll()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *field = qobject_cast<QLineEdit *>(focus))
        field->selectAll();
    else if (m_previewCommands->hasFocus())
        m_draft->preview()->selectAll();
    else if (const DocumentPage *page = m_draft->tabs()->currentPage())
        page->editor()->selectAll();
}

void MainWindow::connectIssueActions()
{
    connect(m_actions->newEntry, &QAction::triggered, m_composer, &EntryComposer::newEntry);
    connect(m_actions->editEntry, &QAction::triggered, m_composer, &EntryComposer::editEntry);
    connect(m_actions->pasteEntry, &QAction::triggered, m_composer, &EntryComposer::paste);
    connect(m_draft, &DraftWorkspace::textInserted, m_composer, &EntryComposer::offerAfterPaste);
    connect(m_actions->duplicateEntry, &QAction::triggered, m_entries, &EntryCommands::duplicate);
    connect(m_actions->removeEntry, &QAction::triggered, m_entries, &EntryCommands::remove);
    connect(m_actions->moveEntryUp, &QAction::triggered, m_entries, &EntryCommands::moveUp);
    connect(m_actions->moveEntryDown, &QAction::triggered, m_entries, &EntryCommands::moveDown);
    connect(m_actions->sectionMenu, &QMenu::aboutToShow, this,
            [this] { m_entries->fillSectionMenu(m_actions->sectionMenu); });
    connect(m_issue, &IssueCommands::renameRequested, m_commands, &DocumentCommands::rename);
    connect(m_actions->editHeading, &QAction::triggered, m_issue, &IssueCommands::editHeading);
    connect(m_actions->syncLead, &QAction::triggered, m_issue, &IssueCommands::syncLead);
    connect(m_actions->repairBreaks, &QAction::triggered, m_issue, &IssueCommands::repairBreaks);
    connect(m_actions->repairLinks, &QAction::triggered, m_issue, &IssueCommands::repairLinks);
    connect(m_actions->normaliseWarmUp, &QAction::triggered, m_issue, &IssueCommands::normaliseWarmUp);

    connect(m_actions->checkLinks, &QAction::triggered, m_links, &LinkCheckCommands::open);
    connect(m_links, &LinkCheckCommands::placeRequested, this,
            [this](const QString &path, int line, int column) { tell(openIssue(path, line, column)); });
    connect(m_links, &LinkCheckCommands::linkActivated, this, &MainWindow::openLink);
    connect(m_links, &LinkCheckCommands::failed, this, &MainWindow::tell);
    connect(m_actions->publish, &QAction::triggered, m_issue, &IssueCommands::publish);
    connectOutline();
}

void MainWindow::connectOutline()
{
    OutlinePanel *outline = m_draft->outline();
    outline->setItemText([this](ItemPlace place) { return m_entries->textOf(place); });
    // Its places count in the structure that it shows: when the text is newer, the user has to look again.
    const auto ifShown = [this](const auto &command) {
        if (m_draft->isStructureShown())
            command();
        m_draft->refresh();
    };
    connect(outline, &OutlinePanel::itemsMoveRequested, m_entries,
            [this, ifShown](const QList<ItemPlace> &items, int section, int position) {
                ifShown([&] { m_entries->moveItems(items, {section, position}); });
            });
    connect(outline, &OutlinePanel::itemsTransferRequested, m_entries,
            [this, ifShown](const QString &source, const QList<ItemPlace> &items, int section, int position) {
                ifShown([&] { m_entries->transferItems(source, items, {section, position}); });
            });
    connect(outline, &OutlinePanel::itemsDroppedOnIssue, m_entries,
            [this, ifShown](const QString &target, const QList<ItemPlace> &items, const QString &source) {
                ifShown([&] { m_entries->sendItems(target, items, source); });
            });
    connect(outline, &OutlinePanel::itemsRemoveRequested, m_entries,
            [this, ifShown](const QList<ItemPlace> &items) { ifShown([&] { m_entries->removeItems(items); }); });
    connect(outline, &OutlinePanel::itemMenuRequested, this, &MainWindow::showEntryMenu);
}

void MainWindow::connectProblems()
{
    connect(m_actions->nextProblem, &QAction::triggered, this, [this] { m_problemView->goToNext(1); });
    connect(m_actions->previousProblem, &QAction::triggered, this, [this] { m_problemView->goToNext(-1); });
    connect(m_actions->checkAll, &QAction::triggered, this, [this] {
        m_actions->showProblems->setChecked(true);
        m_problemView->checkAll();
    });
    connect(m_actions->showFixes, &QAction::triggered, m_problems, &ProblemCommands::showFixes);
    connect(m_actions->fixKind, &QAction::triggered, m_problems, &ProblemCommands::fixKind);
    connect(m_actions->fixSafe, &QAction::triggered, m_problems, &ProblemCommands::fixSafe);
    connect(m_actions->ignoreProblem, &QAction::triggered, m_problems, &ProblemCommands::ignore);
    connect(m_actions->switchOffRule, &QAction::triggered, m_problems, &ProblemCommands::switchOff);
    connect(m_actions->chooseRules, &QAction::triggered, this, &MainWindow::chooseRules);
    connect(m_draft->problems(), &ProblemsPanel::menuRequested, m_problems, &ProblemCommands::showProblemMenu);
    connect(m_draft->problems(), &ProblemsPanel::closeRequested, this,
            [this] { m_actions->showProblems->setChecked(false); });
    connect(m_problemView, &ProblemView::counted, m_status, &StatusFields::setProblems);
    connect(m_status, &StatusFields::problemsRequested, m_actions->showProblems, &QAction::toggle);
    connect(m_problemView, &ProblemView::placeRequested, this, [this](const QString &path, int line, int column) {
        tell(openIssue(path, line, column));
        if (DocumentPage *page = m_draft->tabs()->currentPage())
            page->setFocus();
    });
    // The conventions in it count, too.
    connect(&m_draft->checking()->keeper(), &ArchiveKeeper::profileChanged, this, &MainWindow::reloadRepository);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->showOutline, &QAction::toggled, m_draft->outline(), &QWidget::setVisible);
    const auto onPreference = [this](QAction *action, bool Preferences::*field) {
        connect(action, &QAction::toggled, this, [this, field](bool on) {
            Preferences changed = m_preferences;
            changed.*field = on;
            if (changed != m_preferences)
                setPreferences(changed);
        });
    };
    onPreference(m_actions->wrapLines, &Preferences::wrapLines);
    onPreference(m_actions->showLineNumbers, &Preferences::showLineNumbers);
    onPreference(m_actions->showTrailingSpaces, &Preferences::showTrailingSpaces);
    onPreference(m_actions->followScrolling, &Preferences::followScrolling);
    onPreference(m_actions->mendTyping, &Preferences::mendTyping);
    onPreference(m_actions->leadOnSave, &Preferences::leadOnSave);
    onPreference(m_actions->showProblems, &Preferences::showProblems);

    const auto zoomEditor = [this](int step) {
        if (m_previewCommands->hasFocus()) {
            m_previewCommands->zoom(step);
            return;
        }
        Editor *editor = m_draft->tabs()->currentPage()->editor();
        editor->setZoomSteps(step == 0 ? 0 : editor->zoomSteps() + step);
    };
    connect(m_actions->zoomIn, &QAction::triggered, this, [zoomEditor] { zoomEditor(1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [zoomEditor] { zoomEditor(-1); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [zoomEditor] { zoomEditor(0); });
    auto *output = new PreviewOutput(m_draft, m_actions, this);
    connect(output, &PreviewOutput::message, this,
            [this](const QString &text) { statusBar()->showMessage(text, noticeMilliseconds); });
    connect(m_previewCommands, &PreviewCommands::preferencesChanged, this, &MainWindow::setPreferences);
    connect(m_profiles, &ProfileCommands::preferencesChanged, this, &MainWindow::setPreferences);

    connect(m_actions->filterOutline, &QAction::triggered, this, [this] {
        m_actions->showOutline->setChecked(true);
        m_draft->outline()->focusFilter();
    });
    connect(m_actions->focusEditor, &QAction::triggered, this, [this] {
        DocumentPage *page = m_draft->tabs()->currentPage();
        if (!page->editor()->hasFocus() || !page->notice()->focusChoices())
            page->setFocus();
    });
    connect(m_actions->nextTab, &QAction::triggered, this, [this] { m_draft->tabs()->showNext(1); });
    connect(m_actions->previousTab, &QAction::triggered, this, [this] { m_draft->tabs()->showNext(-1); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_actions->aboutQt, &QAction::triggered, this, [] { QApplication::aboutQt(); });
}

void MainWindow::connectWorkspace()
{
    connect(m_draft, &DraftWorkspace::issueActivated, this, [this](const QString &path) { tell(openIssue(path, 0)); });
    connect(m_draft, &DraftWorkspace::issueChanged, m_status, &StatusFields::setIssue);
    connect(m_draft, &DraftWorkspace::caretMoved, m_status, &StatusFields::setCaret);
    connect(m_draft, &DraftWorkspace::linkActivated, this, &MainWindow::openLink);
    connect(m_draft, &DraftWorkspace::message, this, [this](const QString &text) { statusBar()->showMessage(text); });
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_preferences.theme == Preferences::Theme::System)
            applyTheme(m_preferences.theme);
    });
    connect(m_draft->outline(), &OutlinePanel::issueMenuRequested, this, &MainWindow::showIssueMenu);
    connect(m_disk, &DiskWatch::folderChanged, this, &MainWindow::reloadRepository);

    DocumentTabs *tabs = m_draft->tabs();
    connect(tabs, &DocumentTabs::closeRequested, m_commands, &DocumentCommands::close);
    connect(tabs, &DocumentTabs::currentPageChanged, this, &MainWindow::showPage);
    connect(tabs, &DocumentTabs::pagesChanged, this, &MainWindow::showFileState);
    connect(tabs, &DocumentTabs::pageOpened, this, &MainWindow::joinPage);
    connect(tabs, &DocumentTabs::pageClosed, this, &MainWindow::showSaving);
    m_rememberSession.setSingleShot(true);
    m_rememberSession.setInterval(sessionPause);
    connect(&m_rememberSession, &QTimer::timeout, this, &MainWindow::saveSession);
    for (auto happened : {&DocumentTabs::pageOpened, &DocumentTabs::pageClosed})
        connect(tabs, happened, &m_rememberSession, qOverload<>(&QTimer::start));
    connect(m_commands, &DocumentCommands::filesChanged, this, &MainWindow::reloadRepository);
}

void MainWindow::joinPage(DocumentPage *page)
{
    m_middle->setCurrentWidget(m_draft); // a new document may be the first thing
    connect(page, &DocumentPage::saveRequested, m_commands, [this, page] { m_commands->save(page); });
    connect(page, &DocumentPage::saveAsRequested, m_commands, [this, page] { m_commands->saveAs(page); });
    connect(page, &DocumentPage::savingChanged, this, &MainWindow::showSaving);
    connect(page, &DocumentPage::saveFailed, this, [this, page] {
        m_draft->tabs()->setCurrentPage(page);
        QApplication::alert(this);
    });
    const auto enable = [this, page](QAction *action, bool available) {
        if (page == m_draft->tabs()->currentPage())
            action->setEnabled(available);
    };
    const QTextDocument *document = page->editor()->document();
    connect(document, &QTextDocument::undoAvailable, this, [=, this](bool on) { enable(m_actions->undo, on); });
    connect(document, &QTextDocument::redoAvailable, this, [=, this](bool on) { enable(m_actions->redo, on); });
}

} // namespace Jianbao
