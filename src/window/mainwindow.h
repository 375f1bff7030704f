// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "window/preferences.h"

#include <QMainWindow>

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

    /// Opens a repository, a folder of issues (and its newest issue), or an issue file.
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

    void setRepository(const Repository &repository);
    void reloadRepository();
    [[nodiscard]] Result<void> openIssue(const QString &path, int line, int column = 1);
    /// Shows the user an error, if it is one.
    void tell(const Result<void> &result);
    void openSample();
    void chooseRepository();
    void chooseFile();
    void openLink(const QUrl &url);

    bool saveAs(DocumentPage *page);
    void saveAll();
    void revert();
    /// Asks about unsaved changes and saves what is wanted; false: the user wants to stay.
    bool mayClose(const QList<DocumentPage *> &pages);
    void closePage(DocumentPage *page);

    void showPage(DocumentPage *page);
    void goToLine();
    void updateTitle();
    void updateRecentMenu();
    void editPreferences();
    void setPreferences(const Preferences &preferences);
    void zoomPreview(qreal factor);
    void saveSession();

    QSettings &m_settings;
    QString m_sampleFolder;
    Preferences m_preferences;
    bool m_painted = false;
    Actions *m_actions;
    DraftWorkspace *m_draft;
    WelcomePage *m_welcome;
    QStackedWidget *m_middle;
    StatusFields *m_status;
    DiskWatch *m_disk;
};

} // namespace Jianbao
