// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "window/preferences.h"

#include <QMainWindow>
#include <QSet>

class QSettings;
class QStackedWidget;

namespace Jianbao {

class Actions;
class DiskWatch;
class DocumentPage;
class DraftWorkspace;
class Repository;
class StatusFields;
class WelcomePage;

/// The main window: menus, tool bar, status bar, the workspace, and everything that is asked before text could be lost.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param settings where preferences and session are kept; must outlive the window
    /// @param sampleFolder the sample newsletter as installed; empty: there is none
    explicit MainWindow(QSettings &settings, const QString &sampleFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a repository, a folder of issues (and its newest issue), or an issue file. Issues of another repository
    /// are closed first; when the user would rather keep their unsaved text, nothing is opened.
    /// @param line 1-based line for the caret; 0: the top. Errors: as Repository::open() and TextFile::open().
    [[nodiscard]] Result<void> open(const QString &path, int line = 0);
    /// Opens what was open when the program was last closed.
    void restoreSession();

    [[nodiscard]] DraftWorkspace *draft() const { return m_draft; }
    [[nodiscard]] Actions *actionSet() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectWorkspace();

    void restoreLayout();
    void setRepository(const Repository &repository);
    /// Closes the issues of the open repository before another one is opened; false: the user wants to keep them.
    [[nodiscard]] bool leaveRepository();
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

    bool saveAs(DocumentPage *page);
    /// Asks first when a link has led out of the repository (SAFETY.md "No lost work").
    bool save(DocumentPage *page);
    /// Saves these issues, up to the first failure, which is shown.
    bool save(const QList<DocumentPage *> &pages);
    void revert();
    /// Asks about unsaved changes and saves what is wanted; false: the user wants to stay.
    bool mayClose(const QList<DocumentPage *> &pages);
    void closePage(DocumentPage *page);

    void showPage(DocumentPage *page);
    void goToLine();
    void copy();
    void selectAll();
    void checkDisk();
    void updateTitle();
    void updateRecentMenu();
    void editPreferences();
    void setPreferences(const Preferences &preferences);
    void showPreferences();
    void zoomPreview(qreal factor);
    void saveSession();

    QSettings &m_settings;
    QString m_sampleFolder;
    Preferences m_preferences;
    bool m_painted = false;
    QSet<QString> m_mayWrite; ///< files outside the repository that the user agreed to write
    Actions *m_actions;
    DraftWorkspace *m_draft;
    WelcomePage *m_welcome;
    QStackedWidget *m_middle;
    StatusFields *m_status;
    DiskWatch *m_disk;
};

} // namespace Jianbao
