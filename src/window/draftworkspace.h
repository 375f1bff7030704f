// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"
#include "repository/repository.h"
#include "window/preferences.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace Jianbao {

struct CompletionList;
class Checking;
class DocumentPage;
class DocumentTabs;
struct DocumentServices;
class FindBar;
class IssueCounter;
class OutlinePanel;
class PreviewView;
class ProblemsPanel;
class ScrollSync;
class Rendering;

/// The Draft workspace: outline, editor and preview side by side over the open issues, problems below. It joins them,
/// as they do not know one another.
class DraftWorkspace : public QWidget
{
    Q_OBJECT

public:
    /// @param services must outlive the workspace
    explicit DraftWorkspace(DocumentServices &services, QWidget *parent = nullptr);

    [[nodiscard]] DocumentTabs *tabs() const { return m_tabs; }
    [[nodiscard]] OutlinePanel *outline() const { return m_outline; }
    [[nodiscard]] PreviewView *preview() const { return m_preview; }
    [[nodiscard]] Rendering *rendering() const { return m_rendering; }
    [[nodiscard]] ProblemsPanel *problems() const { return m_problems; }
    [[nodiscard]] Checking *checking() const { return m_checking; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] const Repository &repository() const { return m_repository; }
    [[nodiscard]] const Issue &issue() const { return m_issue; }
    /// The conventions of the open repository; without one the built-in ones.
    [[nodiscard]] const Profile &profile() const;
    /// The current page, if it may be edited; else nullptr. It can become another one while a dialog is open.
    [[nodiscard]] DocumentPage *editablePage() const;
    /// Where a page's file is, or where a new document will be at a guess: links and images are looked up from there.
    [[nodiscard]] QString placeOf(const DocumentPage &page) const;
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Whether the outline shows the text as it is now; it follows the keys a moment later.
    [[nodiscard]] bool isStructureShown() const { return !m_structure.isActive() && !m_refresh.isActive(); }
    /// Shows the current text everywhere at once.
    void refresh() { showText(); }
    /// The sources that the repository's issues name, the most usual first.
    [[nodiscard]] QStringList knownSources() const;

    /// Whose issues the outline lists and whose conventions the text is read by.
    void setRepository(const Repository &repository);
    void applyPreferences(const Preferences &preferences);
    void setDark(bool dark);

    /// The preview is about to get a window of its own; placePreview() gives it its place beside the editor again.
    void releasePreview();
    void placePreview();
    [[nodiscard]] QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void issueActivated(const QString &path);                            ///< the user chose an issue of the list
    void issueChanged(const Jianbao::Issue &issue, int words);           ///< the current text was read anew
    void caretMoved(int line, int column);                               ///< 1-based; column in code points
    void textInserted(Jianbao::DocumentPage *page, const QString &text); ///< pasted or dropped into its editor
    void linkActivated(const QUrl &url); ///< clicked in the preview; nothing has been opened
    void message(const QString &text);   ///< for the status bar; empty: none

private:
    void setUpLayout();
    void joinEditor(DocumentPage *page);
    void showPage(DocumentPage *page);
    void showPlace();  ///< where the current file is, for everything that depends on it
    void followText(); ///< after an edit
    void showText();
    void showStructure();
    void showRendering(const QString &text);
    void showCaret();
    void showPreviewColors();
    void showProfile(RenderProfile profile);
    void updateIssueList();
    void importImages(DocumentPage *page, const QStringList &paths);
    /// What a page's editor offers at a position of its text: words of its own and of the other issues.
    [[nodiscard]] CompletionList completionsIn(const DocumentPage &page, const QString &text, qsizetype position) const;
    void rememberWords(const DocumentPage &page); ///< of an issue that was saved

    Repository m_repository;
    Preferences m_preferences;
    Issue m_issue;
    bool m_dark = false;
    IssueCounter *m_counter;
    OutlinePanel *m_outline;
    DocumentTabs *m_tabs;
    FindBar *m_findBar;
    PreviewView *m_preview;
    ScrollSync *m_sync;
    Rendering *m_rendering;
    Checking *m_checking;
    ProblemsPanel *m_problems;
    QSplitter *m_splitter; ///< outline | m_right
    QSplitter *m_right;    ///< m_panes over problems
    QSplitter *m_panes;    ///< editor | preview
    QByteArray m_released; ///< the state of m_panes from before the preview left it
    QTimer m_refresh;      ///< until typing pauses
    QTimer m_structure;    ///< until editor and preview have drawn the key
    std::chrono::milliseconds m_structureTime{0}; ///< that showStructure() took last
};

} // namespace Jianbao
