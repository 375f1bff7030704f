// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"
#include "window/preferences.h"

#include <QMainWindow>
#include <QTimer>

class QSettings;
class QStackedWidget;

namespace Jianbao {

class Actions;
class DiskWatch;
class DocumentCommands;
class DocumentPage;
class DraftWorkspace;
class EntryCommands;
class EntryComposer;
class IssueCommands;
class LinkCheckCommands;
class PreviewCommands;
class ProblemCommands;
class ProblemView;
class ProfileCommands;
class Repository;
class StatusFields;
class WelcomePage;
struct DocumentServices;

/// The main window: menus, tool bar, status bar, the workspace, and everything that is asked before text could be lost.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param settings where preferences and session are kept; must outlive the window, as must the services
    /// @param sampleFolder the sample newsletter as installed; empty: there is none
    MainWindow(QSettings &settings, DocumentServices &services, const QString &sampleFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a repository, a folder of issues (and its newest issue), or an issue file. Issues of another repository
    /// are closed first; when the user would rather keep their unsaved text, nothing is opened.
    /// @param line 1-based line for the caret; 0: the top. Errors: as Repository::open() and TextFile::open().
    [[nodiscard]] Result<void> open(const QString &path, int line = 0);
    /// Opens what was open when the program was last closed.
    void restoreSession();

    /// Offers what a crash left behind, if there is anything; to be called when the window is shown.
    /// @return false: there is nothing
    bool offerRecovery();

    [[nodiscard]] DraftWorkspace *draft() const { return m_draft; }
    [[nodiscard]] Actions *actionSet() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectFileActions();
    void connectEditActions();
    void connectIssueActions();
    void connectOutline();
    void connectProblems();
    void connectViewActions();
    void connectWorkspace();

    void restoreLayout();
    void setRepository(const Repository &repository);
    /// Closes the issues of the open repository before another one is opened; false: the user wants to keep them.
    [[nodiscard]] bool leaveRepository();
    void joinPage(DocumentPage *page);
    void reloadRepository();
    /// Deletes what interrupted saves left behind, and tells about what must not be deleted.
    void tidy(const Repository &repository);
    [[nodiscard]] Result<void> openIssue(const QString &path, int line, int column = 1);
    /// Shows the user an error, if it is one.
    void tell(const Result<void> &result);
    void openSample();
    void chooseRepository();
    void chooseFile();
    void openLink(const QUrl &url);

    void showPage(DocumentPage *page);
    void showIssueMenu(const QString &path, QPoint position);
    void showEntryMenu(const QList<ItemPlace> &items, QPoint position);
    void goToLine();
    void copy();
    void selectAll();
    void checkDisk();
    void showFileState();
    void updateRecentMenu();
    void editPreferences();
    void chooseRules(); ///< the preferences, with the page of rules in front
    void showPreferencesDialog(bool isAboutRules);
    void setPreferences(const Preferences &preferences);
    void showPreferences();
    void showSaving();
    void saveSession();

    QTimer m_rememberSession; ///< soon after tabs came or went, for the start after a crash
    QSettings &m_settings;
    DocumentServices &m_services;
    QString m_sampleFolder;
    Preferences m_preferences;
    bool m_painted = false;
    Actions *m_actions;
    DraftWorkspace *m_draft;
    WelcomePage *m_welcome;
    QStackedWidget *m_middle;
    StatusFields *m_status;
    DiskWatch *m_disk;
    DocumentCommands *m_commands;
    EntryCommands *m_entries;
    EntryComposer *m_composer;
    IssueCommands *m_issue;
    LinkCheckCommands *m_links;
    PreviewCommands *m_previewCommands;
    ProblemView *m_problemView;
    ProblemCommands *m_problems;
    ProfileCommands *m_profiles = nullptr; ///< made when there are menus
};

} // namespace Jianbao
