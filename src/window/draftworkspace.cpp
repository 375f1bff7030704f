// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/draftworkspace.h"

#include "base/wordcount.h"
#include "editor/editor.h"
#include "editor/findbar.h"
#include "issue/completion.h"
#include "issue/scan.h"
#include "outline/outlinepanel.h"
#include "preview/previewview.h"
#include "preview/remoteimages.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/issuecounter.h"
#include "window/noticebar.h"
#include "window/problemspanel.h"
#include "window/rendering.h"
#include "window/scrollsync.h"
#include "window/typinghelp.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollBar>
#include <QSplitter>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

/// From this length on, and when rendering takes too long, a text is read anew only when typing pauses.
constexpr qsizetype largeText = 2'000'000;
constexpr std::chrono::milliseconds typingPause = 800ms;
/// The outline and the counts follow when editor and preview have drawn the key.
constexpr std::chrono::milliseconds structurePause = 40ms;
/// That they pause longer than they take keeps them out of the way of what is drawn next.
constexpr int structureRest = 4;
/// Up to this length a text is read at every character, to see whether a word can be completed.
constexpr qsizetype completedText = 300'000;

} // namespace

DraftWorkspace::DraftWorkspace(DocumentServices &services, QWidget *parent)
    : QWidget(parent)
    , m_counter(new IssueCounter(this))
    , m_outline(new OutlinePanel(this))
    , m_tabs(new DocumentTabs(services, this))
    , m_findBar(new FindBar(this))
    , m_preview(new PreviewView(this))
    , m_sync(new ScrollSync(m_preview, this))
    , m_rendering(new Rendering(this))
    , m_checking(new Checking(m_tabs, this))
    , m_problems(new ProblemsPanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_right(new QSplitter(Qt::Vertical, this))
    , m_panes(new QSplitter(Qt::Horizontal, this))
{
    setUpLayout();
    m_refresh.setSingleShot(true);
    m_structure.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &DraftWorkspace::showText);
    connect(&m_structure, &QTimer::timeout, this, &DraftWorkspace::showStructure);

    connect(m_tabs, &DocumentTabs::pageOpened, this, &DraftWorkspace::joinEditor);
    connect(m_tabs, &DocumentTabs::currentPageChanged, this, &DraftWorkspace::showPage);
    connect(m_tabs, &DocumentTabs::pageClosed, this, [this](const DocumentPage *page) {
        m_counter->forgetItemCount(page->path());
        m_counter->setRepository(m_repository);
    });
    connect(m_tabs, &DocumentTabs::pagesChanged, this, &DraftWorkspace::updateIssueList);
    connect(m_counter, &IssueCounter::changed, this, &DraftWorkspace::updateIssueList);

    const auto goToLine = [this](int line) {
        if (DocumentPage *page = m_tabs->currentPage()) {
            page->editor()->goToLine(line);
            page->editor()->setFocus();
        }
    };
    connect(m_outline, &OutlinePanel::lineActivated, this, goToLine);
    connect(m_outline, &OutlinePanel::issueActivated, this, &DraftWorkspace::issueActivated);
    connect(m_rendering, &Rendering::rendered, m_preview, &PreviewView::setBlocks);
    connect(m_rendering, &Rendering::paused, m_preview, &PreviewView::setPaused);
    connect(m_rendering, &Rendering::notice, m_preview, &PreviewView::setNotice);
    connect(m_preview, &PreviewView::linkActivated, this, &DraftWorkspace::linkActivated);
    connect(m_preview, &PreviewView::remoteImagesAllowed, this, &DraftWorkspace::showText);
    connect(m_preview, &PreviewView::linkHovered, this, &DraftWorkspace::message);
}

const Profile &DraftWorkspace::profile() const
{
    return m_repository.isOpen() ? m_repository.profile() : builtInProfile();
}

DocumentPage *DraftWorkspace::editablePage() const
{
    DocumentPage *page = m_tabs->currentPage();
    return page && !page->isReadOnly() ? page : nullptr;
}

void DraftWorkspace::setRepository(const Repository &repository)
{
    m_repository = repository;
    m_tabs->setProfile(repository.profile());
    m_counter->setRepository(repository);
    m_checking->keeper().setRepository(repository);
    QHash<QString, QString> icons;
    for (const Profile::Section &section : repository.profile().sections)
        icons.insert(section.id, section.icon);
    m_outline->setSectionIcons(icons);
}

void DraftWorkspace::applyPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_sync->setFollowing(preferences.followScrolling);
    m_preview->setZoomFactor(preferences.previewZoom);
    m_preview->setLook(preferences.previewLook);
    showProfile(preferences.previewLook.profile);
    showPreviewColors();
    m_problems->setVisible(preferences.showProblems);
    const QList<DocumentPage *> pages = m_tabs->pages();
    for (const DocumentPage *page : pages) {
        Editor *editor = page->editor();
        editor->setStrongMarks(preferences.previewLook.highContrast);
        editor->setPreferredFont(preferences.editorFont);
        editor->setWrapLines(preferences.wrapLines);
        editor->setShowLineNumbers(preferences.showLineNumbers);
        editor->setShowTrailingSpaces(preferences.showTrailingSpaces);
    }
}

void DraftWorkspace::setDark(bool dark)
{
    m_dark = dark;
    showPreviewColors();
    const QList<DocumentPage *> pages = m_tabs->pages();
    for (const DocumentPage *page : pages)
        page->editor()->setDark(dark);
}

void DraftWorkspace::showProfile(RenderProfile profile)
{
    if (m_rendering->profile() == profile)
        return;
    m_rendering->setProfile(profile);
    if (const DocumentPage *page = m_tabs->currentPage())
        showRendering(page->editor()->text());
}

void DraftWorkspace::showPreviewColors()
{
    using enum Preferences::PreviewColors;
    const Preferences::PreviewColors colors = m_preferences.previewColors;
    m_preview->setDark(colors == LikeProgram ? m_dark : colors == Dark);
}

void DraftWorkspace::joinEditor(DocumentPage *page)
{
    Editor *editor = page->editor();
    editor->setDark(m_dark);
    applyPreferences(m_preferences);

    connect(page, &DocumentPage::textEdited, this, [this, page] {
        if (page == m_tabs->currentPage())
            followText();
    });
    editor->setCompleter(
        [this, page](const QString &text, qsizetype position) { return completionsIn(*page, text, position); });
    connect(page, &DocumentPage::fileChanged, this, [this, page] {
        rememberWords(*page);
        if (page == m_tabs->currentPage())
            showPlace();
    });
    connect(editor, &Editor::lineChanged, this, [this, page](int line) {
        if (page != m_tabs->currentPage())
            return;
        m_outline->setCurrentLine(line);
    });
    connect(editor, &Editor::cursorPositionChanged, this, [this, page] {
        if (page == m_tabs->currentPage())
            Q_EMIT caretMoved(page->editor()->currentLine(), page->editor()->currentColumn());
    });
    new TypingHelp(
        editor, [this]() -> const Profile & { return profile(); }, [this] { return m_preferences.mendTyping; });
    connect(editor, &Editor::textInserted, this,
            [this, page](const QString &text) { Q_EMIT textInserted(page, text); });
    connect(editor, &Editor::imagesDropped, this,
            [this, page](const QStringList &paths) { importImages(page, paths); });
}

void DraftWorkspace::showPage(DocumentPage *page)
{
    m_refresh.stop();
    m_structure.stop();
    m_findBar->setEditor(page ? page->editor() : nullptr);
    if (!page) {
        m_sync->setEditor(nullptr);
        m_issue = {};
        m_outline->clearIssue();
        m_outline->setCurrentIssue({});
        m_rendering->beginDocument();
        m_preview->setBlocks({});
        return;
    }
    showPlace();
    showCaret();
    page->setFocus();
}

QString DraftWorkspace::placeOf(const DocumentPage &page) const
{
    return page.path().isEmpty() ? m_repository.issueFolder() + u'/' + page.title() : page.path();
}

QStringList DraftWorkspace::knownSources() const
{
    QStringList sources;
    const QList<WordUse> ranked = m_counter->words().without({}).sources.ranked();
    for (const WordUse &use : ranked)
        sources.append(use.word);
    return sources;
}

void DraftWorkspace::showPlace()
{
    const DocumentPage *page = m_tabs->currentPage();
    m_preview->setFolders(QFileInfo(placeOf(*page)).absolutePath(), m_repository.root());
    m_preview->setDocument(page);
    m_rendering->beginDocument();
    m_outline->setCurrentIssue(page->path());
    showText();
}

void DraftWorkspace::followText()
{
    const Editor *editor = m_tabs->currentPage()->editor();
    if (m_rendering->isPaused() || editor->document()->characterCount() > largeText) {
        m_refresh.start(typingPause);
        return;
    }
    // At once, because another process shows it and can begin while the key is drawn here; the rest comes afterwards.
    showRendering(editor->text());
    if (!m_structure.isActive())
        m_structure.start(std::max(structurePause, structureRest * m_structureTime));
}

void DraftWorkspace::showText()
{
    m_refresh.stop();
    m_structure.stop();
    if (const DocumentPage *page = m_tabs->currentPage()) {
        showRendering(page->editor()->text());
        showStructure();
    }
}

void DraftWorkspace::showStructure()
{
    const DocumentPage *page = m_tabs->currentPage();
    if (!page)
        return;
    QElapsedTimer time;
    time.start();
    const QString text = page->editor()->text();
    m_issue = scanIssue(text, profile());
    m_outline->setIssue(m_issue);
    if (!page->path().isEmpty())
        m_counter->setItemCount(page->path(), m_issue.itemCount());
    Q_EMIT issueChanged(m_issue, wordCount(text));
    m_structureTime = std::chrono::ceil<std::chrono::milliseconds>(time.durationElapsed());
}

void DraftWorkspace::showRendering(const QString &text)
{
    RenderOptions options;
    options.imagePrefix = m_preview->imagePrefix();
    options.remoteImages = m_preview->remoteImages()->isAllowed();
    m_rendering->render(text, options);
}

void DraftWorkspace::showCaret()
{
    const DocumentPage *page = m_tabs->currentPage();
    if (!page)
        return;
    const Editor *editor = page->editor();
    m_outline->setCurrentLine(editor->currentLine());
    m_sync->setEditor(page->editor());
    Q_EMIT caretMoved(editor->currentLine(), editor->currentColumn());
}

void DraftWorkspace::updateIssueList()
{
    QList<IssueEntry> entries = m_counter->entries();
    for (IssueEntry &entry : entries) {
        if (const DocumentPage *page = m_tabs->pageOf(entry.path)) {
            entry.open = true;
            entry.modified = page->isModified();
        }
    }
    m_outline->setIssues(entries);
}

CompletionList DraftWorkspace::completionsIn(const DocumentPage &page, const QString &text, qsizetype position) const
{
    CompletionList nothing;
    nothing.range = {position, position};
    if (text.size() > completedText)
        return nothing;
    const Profile &profile = m_repository.isOpen() ? m_repository.profile() : builtInProfile();
    const Issue issue = scanIssue(text, profile);
    const CompletionContext context = completionAt(text, issue, position);
    if (!context.isAny())
        return nothing;
    Vocabulary words = m_counter->words().without(page.path());
    words.add(issue, QDate::fromString(issue.date, Qt::ISODate));
    return completionsFor(context, profile, words);
}

void DraftWorkspace::rememberWords(const DocumentPage &page)
{
    const Profile &profile = m_repository.isOpen() ? m_repository.profile() : builtInProfile();
    if (page.path().isEmpty() || page.isModified())
        return;
    const Issue issue = scanIssue(page.editor()->text(), profile);
    Vocabulary words;
    words.add(issue, QDate::fromString(issue.date, Qt::ISODate));
    m_counter->setWords(page.path(), words);
}

} // namespace Jianbao
