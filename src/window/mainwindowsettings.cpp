// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What MainWindow remembers: preferences, layout, what was open.
#include "editor/editor.h"
#include "highlight/palette.h"
#include "outline/outlinepanel.h"
#include "window/actions.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/mainwindow.h"
#include "window/preferencesdialog.h"
#include "window/previewcommands.h"
#include "window/problemcommands.h"
#include "window/profilecommands.h"
#include "window/rulespage.h"
#include "window/session.h"
#include "window/settingsfile.h"
#include "window/statusfields.h"
#include "window/theme.h"
#include "window/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QStackedWidget>

namespace Jianbao {

void MainWindow::restoreLayout()
{
    const Session session = Session::load(m_settings);
    restoreGeometry(session.geometry);
    restoreState(session.windowState);
    m_draft->restoreSplitter(session.splitter);
    m_draft->outline()->restoreState(session.outlineSplitter);
}

void MainWindow::restoreSession()
{
    // What is gone since then is left out without a word: nobody asked for it now.
    const Session session = Session::load(m_settings);
    if (const Result<Repository> repository = Repository::open(session.repository); repository)
        setRepository(*repository);
    for (const Session::Tab &tab : session.tabs)
        (void)openIssue(tab.path, tab.line, tab.column);
    if (session.current >= 0 && session.current < session.tabs.size()) {
        if (DocumentPage *page = m_draft->tabs()->pageOf(session.tabs.at(session.current).path))
            m_draft->tabs()->setCurrentPage(page);
    }
    if (!m_draft->tabs()->pages().isEmpty())
        m_middle->setCurrentWidget(m_draft);
}

void MainWindow::saveSession()
{
    Session session;
    session.repository = m_draft->repository().openedPath();
    const QList<DocumentPage *> pages = m_draft->tabs()->pages();
    for (const DocumentPage *page : pages) {
        if (page->path().isEmpty())
            continue;
        if (page == m_draft->tabs()->currentPage())
            session.current = int(session.tabs.size());
        session.tabs.append({page->path(), page->editor()->currentLine(), page->editor()->currentColumn()});
    }
    session.geometry = saveGeometry();
    session.windowState = saveState();
    session.splitter = m_draft->saveSplitter();
    session.outlineSplitter = m_draft->outline()->saveState();
    m_previewCommands->save(session);
    session.save(m_settings);
}

void MainWindow::editPreferences()
{
    showPreferencesDialog(false);
}

void MainWindow::chooseRules()
{
    showPreferencesDialog(true);
}

void MainWindow::showPreferencesDialog(bool isAboutRules)
{
    PreferencesDialog dialog(m_preferences, this);
    const CheckContext &context = m_draft->checking()->keeper().context();
    auto *rules = new RulesPage(context.settings, m_draft->repository().name(), &dialog);
    dialog.addPage(rules, tr("R&ules"));
    if (isAboutRules)
        dialog.showLastPage();
    if (dialog.exec() != QDialog::Accepted)
        return;
    setPreferences(dialog.preferences());
    if (const RuleChanges changes = rules->changes(); !changes.severities.empty())
        m_problems->settings()->change(
            [changes](const QString &toml, const QString &path) { return changes.applied(toml, path); });
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const bool sameTheme = preferences.theme == m_preferences.theme;
    m_preferences = preferences;
    m_preferences.save(m_settings);
    if (!sameTheme)
        applyTheme(preferences.theme);
    showPreferences();
}

void MainWindow::showPreferences()
{
    m_draft->setDark(isDark(QApplication::palette()));
    m_draft->applyPreferences(m_preferences);
    m_previewCommands->show(m_preferences);
    m_profiles->show(m_preferences);
    m_status->setPreview(previewName(m_preferences.previewLook.profile));
    m_actions->wrapLines->setChecked(m_preferences.wrapLines);
    m_actions->showLineNumbers->setChecked(m_preferences.showLineNumbers);
    m_actions->showTrailingSpaces->setChecked(m_preferences.showTrailingSpaces);
    m_actions->followScrolling->setChecked(m_preferences.followScrolling);
    m_actions->mendTyping->setChecked(m_preferences.mendTyping);
    m_actions->leadOnSave->setChecked(m_preferences.leadOnSave);
    m_actions->showProblems->setChecked(m_preferences.showProblems);
}

void MainWindow::updateRecentMenu()
{
    const QStringList roots = recentRepositories(m_settings);
    m_actions->recentMenu->clear();
    for (const QString &root : roots)
        m_actions->recentMenu->addAction(QDir::toNativeSeparators(root), this, [this, root] { tell(open(root)); });
    m_actions->recentMenu->setEnabled(!roots.isEmpty());
    m_welcome->setRecentRepositories(roots);
}

} // namespace Jianbao
