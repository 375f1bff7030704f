// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/actions.h"

#include "window/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace Jianbao {

using namespace Qt::StringLiterals;

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    makeFileActions();
    makeEditActions();
    makeIssueActions();
    makeCheckActions();
    makeViewActions();
    makePreviewActions();
    makeProfileActions();
    makeHelpActions();
    updateIcons();
    setIssueOpen(false);
}

QAction *Actions::add(const QString &text, const QList<QKeySequence> &shortcuts, const QString &iconName,
                      const QString &bundledIcon)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    if (!iconName.isEmpty())
        m_icons.append({action, iconName, bundledIcon});
    return action;
}

QAction *Actions::addToggle(const QString &text, const QKeySequence &shortcut)
{
    QAction *action = add(text, {shortcut});
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void Actions::makeFileActions()
{
    newIssue = add(tr("&New Issue…"), {QKeySequence::New}, u"document-new"_s, u"new-entry"_s);
    newDocument = add(tr("New Empt&y Text"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    openRepository = add(tr("&Open Repository…"), {QKeySequence::Open}, u"folder-open"_s, u"open"_s);
    openFile = add(tr("Open &Issue File…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, u"document-open"_s, u"open"_s);
    openSample = add(tr("Open Sam&ple Newsletter"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    save = add(tr("&Save"), {QKeySequence::Save}, u"document-save"_s, u"save"_s);
    saveAs = add(tr("Save &As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    saveAll = add(tr("Save A&ll"), {Qt::CTRL | Qt::ALT | Qt::Key_S});
    revert = add(tr("Re&vert to File…"), {Qt::SHIFT | Qt::Key_F5});
    restoreVersion = add(tr("Restore an &Earlier Version…"), {Qt::CTRL | Qt::ALT | Qt::Key_Z});
    rename = add(tr("Rena&me…"), {Qt::Key_F2});
    moveToTrash = add(tr("Move to &Trash…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete});
    recover = add(tr("Recover &Unsaved Text…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    print = add(tr("P&rint…"), {QKeySequence::Print});
    printPreview = add(tr("Print Previe&w…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    exportPdf = add(tr("Export as PD&F…"), {Qt::CTRL | Qt::ALT | Qt::Key_E});
    closeTab = add(tr("&Close Tab"), {QKeySequence::Close});
    quit = add(tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    m_needIssue << save << saveAs << saveAll << revert << restoreVersion << rename << moveToTrash << closeTab << print
                << printPreview << exportPdf;
}

void Actions::makeEditActions()
{
    undo = add(tr("&Undo"), {QKeySequence::Undo}, u"edit-undo"_s, u"undo"_s);
    redo = add(tr("&Redo"), {QKeySequence::Redo}, u"edit-redo"_s, u"redo"_s);
    cut = add(tr("Cu&t"), {QKeySequence::Cut});
    copy = add(tr("&Copy"), {QKeySequence::Copy});
    copyRich = add(tr("Copy as Ric&h Text"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    copyHtml = add(tr("C&opy as HTML"), {Qt::CTRL | Qt::ALT | Qt::Key_H});
    paste = add(tr("&Paste"), {QKeySequence::Paste});
    selectAll = add(tr("Select &All"), {QKeySequence::SelectAll});
    find = add(tr("&Find…"), {QKeySequence::Find}, u"edit-find"_s, u"find"_s);
    replace = add(tr("Rep&lace…"), {Qt::CTRL | Qt::Key_H, Qt::CTRL | Qt::Key_R});
    findNext = add(tr("Find &Next"), {Qt::Key_F3});
    findPrevious = add(tr("Find Pre&vious"), {Qt::SHIFT | Qt::Key_F3});
    goToLine = add(tr("&Go to Line…"), {Qt::CTRL | Qt::Key_G});
    complete = add(tr("Co&mplete"), {Qt::CTRL | Qt::Key_Space, Qt::ALT | Qt::Key_Slash});
    preferences = add(tr("Pr&eferences…"), {Qt::CTRL | Qt::Key_Comma});
    preferences->setMenuRole(QAction::PreferencesRole);
    m_needIssue << undo << redo << cut << copy << copyRich << copyHtml << paste << selectAll << find << replace
                << findNext << findPrevious << goToLine << complete;
}

void Actions::makeIssueActions()
{
    newEntry = add(tr("&New Entry…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, u"list-add"_s, u"new-entry"_s);
    editEntry = add(tr("&Edit Entry…"), {Qt::CTRL | Qt::Key_Return});
    pasteEntry = add(tr("&Paste as Entry…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, u"edit-paste"_s, u"paste-entry"_s);
    duplicateEntry = add(tr("&Duplicate Entry"), {Qt::CTRL | Qt::Key_D});
    removeEntry = add(tr("&Remove Entry"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    moveEntryUp = add(tr("Move Entry &Up"), {Qt::ALT | Qt::Key_Up});
    moveEntryDown = add(tr("Move Entry Do&wn"), {Qt::ALT | Qt::Key_Down});
    editHeading = add(tr("&Title and Date…"), {Qt::CTRL | Qt::ALT | Qt::Key_T});
    syncLead = add(tr("Update the &Lead"), {Qt::CTRL | Qt::ALT | Qt::Key_L});
    repairBreaks = add(tr("Repair &Breaks and Lists…"), {Qt::CTRL | Qt::ALT | Qt::Key_B});
    repairLinks = add(tr("Repair Lin&ks…"), {Qt::CTRL | Qt::ALT | Qt::Key_K});
    normaliseWarmUp = add(tr("Tid&y the Warm-up…"), {Qt::CTRL | Qt::ALT | Qt::Key_W});
    publish = add(tr("Publis&h…"), {Qt::CTRL | Qt::ALT | Qt::Key_P});
    mendTyping = addToggle(tr("&Mend Links and Breaks While Typing"), Qt::CTRL | Qt::ALT | Qt::Key_M);
    leadOnSave = addToggle(tr("Update the Lead When Sa&ving"), Qt::CTRL | Qt::ALT | Qt::Key_V);
    m_needIssue << newEntry << editEntry << pasteEntry << duplicateEntry << removeEntry << moveEntryUp << moveEntryDown
                << editHeading << syncLead << repairBreaks << repairLinks << normaliseWarmUp << publish;
}

void Actions::makeCheckActions()
{
    nextProblem = add(tr("&Next Problem"), {Qt::Key_F4});
    previousProblem = add(tr("&Previous Problem"), {Qt::SHIFT | Qt::Key_F4});
    showFixes = add(tr("&Show Fixes…"), {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter});
    fixKind = add(tr("Fix All of This &Kind"), {Qt::CTRL | Qt::ALT | Qt::Key_J});
    fixSafe = add(tr("Fix All Safe &Ones"), {Qt::CTRL | Qt::ALT | Qt::Key_A});
    ignoreProblem = add(tr("&Ignore Here"), {Qt::CTRL | Qt::ALT | Qt::Key_I});
    switchOffRule = add(tr("Switch This Rule O&ff"), {Qt::CTRL | Qt::ALT | Qt::Key_O});
    checkAll = add(tr("Check &All Issues"), {Qt::CTRL | Qt::ALT | Qt::Key_R});
    checkLinks = add(tr("&Check Links…"), {Qt::SHIFT | Qt::Key_F7});
    chooseRules = add(tr("&Rules…"), {Qt::CTRL | Qt::ALT | Qt::Key_U});
    showProblems = addToggle(tr("Show Pro&blems"), Qt::Key_F7);
    m_needIssue << nextProblem << previousProblem << showFixes << fixKind << fixSafe << ignoreProblem << checkLinks
                << switchOffRule;
}

void Actions::makeViewActions()
{
    showOutline = addToggle(tr("Show &Outline"), Qt::Key_F9);
    showPreview = addToggle(tr("Show &Preview"), Qt::Key_F8);
    followScrolling = addToggle(tr("Scroll &Together"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    wrapLines = addToggle(tr("&Wrap Lines"), Qt::ALT | Qt::Key_Z);
    showLineNumbers = addToggle(tr("&Line Numbers"), Qt::ALT | Qt::Key_N);
    showTrailingSpaces = addToggle(tr("Trailing &Spaces"), Qt::ALT | Qt::Key_S);
    zoomIn = add(tr("Zoom &In"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(tr("Zoom O&ut"), {Qt::CTRL | Qt::Key_Minus});
    zoomReset = add(tr("&Normal Size"), {Qt::CTRL | Qt::Key_0});
    filterOutline = add(tr("&Filter Outline"), {Qt::CTRL | Qt::Key_E});
    focusEditor = add(tr("Go to &Editor"), {Qt::Key_F6});
    nextTab = add(tr("Ne&xt Tab"), {QKeySequence::NextChild});
    previousTab = add(tr("P&revious Tab"), {QKeySequence::PreviousChild});
    fullScreen = addToggle(tr("Full S&creen"), Qt::Key_F11);
    fullScreen->setChecked(false);
    m_needIssue << zoomIn << zoomOut << zoomReset << filterOutline << focusEditor << nextTab << previousTab;
}

void Actions::makePreviewActions()
{
    auto *widths = new QActionGroup(this);
    widthFull = addToggle(tr("Full Wi&dth"), Qt::CTRL | Qt::ALT | Qt::Key_7);
    widthTablet = addToggle(tr("T&ablet (768 Pixels)"), Qt::CTRL | Qt::ALT | Qt::Key_8);
    widthPhone = addToggle(tr("P&hone (375 Pixels)"), Qt::CTRL | Qt::ALT | Qt::Key_9);
    for (QAction *width : {widthTablet, widthPhone, widthFull})
        widths->addAction(width);
    previewZoomIn = add(tr("Zoom Preview In"), {Qt::CTRL | Qt::ALT | Qt::Key_Plus, Qt::CTRL | Qt::ALT | Qt::Key_Equal});
    previewZoomOut = add(tr("Zoom Preview Out"), {Qt::CTRL | Qt::ALT | Qt::Key_Minus});
    previewZoomReset = add(tr("Normal Preview Size"), {Qt::CTRL | Qt::ALT | Qt::Key_0});
    previewContrast = addToggle(tr("Hi&gh Contrast"), Qt::CTRL | Qt::ALT | Qt::Key_C);
    previewContrast->setChecked(false);
    previewWindow = addToggle(tr("&Move to Its Own Window"), Qt::SHIFT | Qt::Key_F8);
    previewWindow->setChecked(false);
    findInPreview = add(tr("Find in Preview…"), {Qt::CTRL | Qt::ALT | Qt::Key_F});
    printAddresses = addToggle(tr("Print Link Addresses"), Qt::CTRL | Qt::ALT | Qt::Key_D);
    printAddresses->setChecked(false);
    m_needIssue << findInPreview << previewZoomIn << previewZoomOut << previewZoomReset;
}

void Actions::makeProfileActions()
{
    auto *profiles = new QActionGroup(this);
    profileGitHub = addToggle(tr("GitHub"), Qt::CTRL | Qt::ALT | Qt::Key_4);
    profilePages = addToggle(tr("Site (GitHub Pages)"), Qt::CTRL | Qt::ALT | Qt::Key_5);
    profileWeChat = addToggle(tr("WeChat"), Qt::CTRL | Qt::ALT | Qt::Key_6);
    for (QAction *profile : {profileWeChat, profilePages, profileGitHub})
        profiles->addAction(profile);
}

void Actions::makeHelpActions()
{
    about = add(tr("&About Jianbao"), {Qt::SHIFT | Qt::Key_F1}, u"help-about"_s, u"about"_s);
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(tr("About &Qt"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F1});
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newIssue, newDocument, openRepository, openFile});
    recentMenu = file->addMenu(tr("Open &Recent"));
    file->addAction(openSample);
    file->addSeparator();
    file->addActions({save, saveAs, saveAll});
    file->addSeparator();
    file->addActions({revert, restoreVersion, recover, rename, moveToTrash});
    file->addSeparator();
    file->addActions({print, printPreview, exportPdf});
    file->addSeparator();
    file->addActions({closeTab, quit});

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, copyRich, copyHtml, paste, selectAll});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious, replace, goToLine});
    edit->addSeparator();
    edit->addAction(complete);
    edit->addSeparator();
    edit->addAction(preferences);

    QMenu *issue = bar->addMenu(tr("&Issue"));
    issue->addActions({newEntry, editEntry, pasteEntry});
    issue->addSeparator();
    issue->addActions({duplicateEntry, removeEntry, moveEntryUp, moveEntryDown});
    sectionMenu = issue->addMenu(tr("Move Entry to &Section"));
    issue->addSeparator();
    issue->addActions({editHeading, syncLead, normaliseWarmUp});
    issue->addSeparator();
    issue->addActions({repairBreaks, repairLinks});
    issue->addSeparator();
    issue->addActions({mendTyping, leadOnSave});
    issue->addSeparator();
    issue->addAction(publish);

    QMenu *check = bar->addMenu(tr("&Check"));
    check->addActions({nextProblem, previousProblem, showFixes});
    check->addSeparator();
    check->addActions({fixKind, fixSafe});
    check->addSeparator();
    check->addActions({ignoreProblem, switchOffRule, chooseRules});
    check->addSeparator();
    check->addActions({checkAll, checkLinks, showProblems});

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({showOutline, showPreview, followScrolling});
    view->addSeparator();
    view->addActions({wrapLines, showLineNumbers, showTrailingSpaces});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    previewMenu = view->addMenu(tr("Pre&view"));
    fillPreviewMenu();
    view->addSeparator();
    view->addActions({filterOutline, focusEditor, nextTab, previousTab});
    view->addSeparator();
    view->addAction(fullScreen);

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({about, aboutQt});
}

void Actions::fillPreviewMenu()
{
    profileMenu = new QMenu(previewMenu);
    profileMenu->addActions({profileGitHub, profilePages, profileWeChat});
    previewMenu->addActions(profileMenu->actions());
    previewMenu->addSeparator();
    previewMenu->addActions({widthFull, widthTablet, widthPhone});
    previewMenu->addSeparator();
    previewMenu->addActions({previewZoomIn, previewZoomOut, previewZoomReset});
    previewMenu->addSeparator();
    previewMenu->addActions({previewContrast, previewWindow});
    previewMenu->addSeparator();
    previewMenu->addActions({findInPreview, printAddresses});
}

void Actions::fillToolBar(QToolBar *bar)
{
    bar->addActions({openRepository, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({newEntry, pasteEntry});
    bar->addSeparator();
    bar->addAction(find);
}

void Actions::updateIcons()
{
    for (const Icon &icon : std::as_const(m_icons))
        icon.action->setIcon(themedIcon(icon.name, icon.bundled));
}

void Actions::setIssueOpen(bool open)
{
    for (QAction *action : std::as_const(m_needIssue))
        action->setEnabled(open);
}

} // namespace Jianbao
