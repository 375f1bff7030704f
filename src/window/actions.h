// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace Jianbao {

/// Every action of the main window, with text, shortcut and icon, and its place in the menus. What they do is
/// connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    void fillMenuBar(QMenuBar *bar);
    void fillToolBar(QToolBar *bar);
    /// Icons follow light and dark.
    void updateIcons();
    /// Enables what needs an open issue, and only then.
    void setIssueOpen(bool open);

    QAction *newIssue, *newDocument, *openRepository, *openFile, *openSample, *save, *saveAs, *saveAll, *revert,
        *restoreVersion, *rename, *moveToTrash, *recover, *print, *printPreview, *exportPdf, *closeTab, *quit;
    QAction *undo, *redo, *cut, *copy, *copyRich, *copyHtml, *paste, *selectAll, *find, *replace, *findNext,
        *findPrevious, *goToLine, *complete, *preferences;
    QAction *newEntry, *editEntry, *pasteEntry, *duplicateEntry, *removeEntry, *moveEntryUp, *moveEntryDown;
    QAction *editHeading, *syncLead, *repairBreaks, *repairLinks, *normaliseWarmUp, *publish, *mendTyping, *leadOnSave;
    QAction *nextProblem, *previousProblem, *showFixes, *fixKind, *fixSafe, *ignoreProblem, *switchOffRule, *checkAll,
        *checkLinks, *chooseRules, *showProblems;
    QAction *showOutline, *showPreview, *followScrolling, *wrapLines, *showLineNumbers, *showTrailingSpaces;
    QAction *zoomIn, *zoomOut, *zoomReset, *previewZoomIn, *previewZoomOut, *previewZoomReset;
    QAction *widthFull, *widthTablet, *widthPhone, *previewContrast, *previewWindow, *findInPreview, *printAddresses;
    QAction *profileGitHub, *profilePages, *profileWeChat;
    QAction *filterOutline, *focusEditor, *nextTab, *previousTab, *fullScreen;
    QAction *about, *aboutQt;
    QMenu *recentMenu = nullptr;  ///< filled by the window
    QMenu *sectionMenu = nullptr; ///< where the entry can be moved; filled by the window
    QMenu *previewMenu = nullptr; ///< View ▸ Preview: how the preview looks
    QMenu *profileMenu = nullptr; ///< whose rendering the preview shows, for the status bar

private:
    struct Icon
    {
        QAction *action;
        QString name;
        QString bundled;
    };

    QAction *add(const QString &text, const QList<QKeySequence> &shortcuts = {}, const QString &iconName = {},
                 const QString &bundledIcon = {});
    QAction *addToggle(const QString &text, const QKeySequence &shortcut = {});
    void makeFileActions();
    void makeEditActions();
    void makeIssueActions();
    void makeCheckActions();
    void makeViewActions();
    void makePreviewActions();
    void makeHelpActions();
    void makeProfileActions();
    void fillPreviewMenu();

    QList<Icon> m_icons;
    QList<QAction *> m_needIssue;
};

} // namespace Jianbao
