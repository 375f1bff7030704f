// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/problemview.h"

#include "editor/editor.h"
#include "outline/outlinepanel.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/findingtext.h"
#include "window/pagechecks.h"
#include "window/problemspanel.h"
#include "window/repositorycheck.h"

#include <algorithm>

namespace Jianbao {

ProblemView::ProblemView(DraftWorkspace *draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_all(new RepositoryCheck(this))
{
    ProblemsPanel *panel = draft->problems();
    connect(draft->tabs(), &DocumentTabs::currentPageChanged, this, &ProblemView::show);
    connect(draft->checking(), &Checking::checked, this, [this](const DocumentPage *page) {
        if (page == m_draft->tabs()->currentPage())
            show(page);
    });
    connect(panel, &ProblemsPanel::activated, this, &ProblemView::goTo);
    connect(panel, &ProblemsPanel::checkAllRequested, this, &ProblemView::checkAll);
    connect(panel, &ProblemsPanel::cancelRequested, this, [this] {
        m_all->cancel();
        m_draft->problems()->setProgress(0, 0);
    });
    connect(m_all, &RepositoryCheck::progressed, panel, &ProblemsPanel::setProgress);
    connect(m_all, &RepositoryCheck::finished, panel, [panel](const QList<Problem> &problems) {
        panel->setProgress(0, 0);
        panel->setAllProblems(problems);
    });
    connect(&draft->checking()->keeper(), &ArchiveKeeper::settingsFailed, this,
            [this](const Error &error) { Q_EMIT m_draft->message(error.message); });
}

void ProblemView::show(const DocumentPage *page)
{
    if (!page) {
        m_draft->problems()->setProblems({}, false);
        m_draft->outline()->setProblems({});
        Q_EMIT cleared();
        return;
    }
    const PageChecks *checks = m_draft->checking()->checksOf(page);
    const CheckedText &checked = checks->checked();
    m_draft->problems()->setProblems(problemsOf(checked, page->path(), page->title(), true), checks->isCurrent());
    QList<LineProblem> lines;
    for (qsizetype i = 0; i < checked.findings.size(); ++i)
        lines.append({checked.places.at(i).line, checked.findings.at(i).severity});
    m_draft->outline()->setProblems(lines);
    Q_EMIT counted(countOf(checked.findings));
}

void ProblemView::goTo(const Problem &problem)
{
    const DocumentPage *page = m_draft->tabs()->currentPage();
    if (problem.index < 0)
        Q_EMIT placeRequested(problem.path, problem.place.line, problem.place.column);
    else if (page && page->path() == problem.path)
        goToFinding(*page, problem.index);
    if (const DocumentPage *shown = m_draft->tabs()->currentPage())
        shown->editor()->setFocus();
}

void ProblemView::goToFinding(const DocumentPage &page, int finding)
{
    const QList<TextMark> &marks = page.editor()->marks().all();
    if (finding >= marks.size() || TextMarks::isGone(marks.at(finding)))
        return; // edited away; what there is now comes in a moment
    const qsizetype start = marks.at(finding).range.start;
    page.editor()->select({start, start});
    m_draft->problems()->select(finding);
    Q_EMIT m_draft->message(m_draft->checking()->checksOf(&page)->checked().findings.at(finding).message);
}

void ProblemView::goToNext(int step)
{
    const DocumentPage *page = m_draft->tabs()->currentPage();
    if (!page)
        return;
    const QList<TextMark> &marks = page->editor()->marks().all();
    const QList<Finding> &findings = m_draft->checking()->checksOf(page)->checked().findings;
    QList<int> shown;
    for (int i = 0; i < std::min(marks.size(), findings.size()); ++i) {
        if (!TextMarks::isGone(marks.at(i)) && m_draft->problems()->model().isShown(findings.at(i), page->title()))
            shown.append(i);
    }
    if (shown.isEmpty()) {
        Q_EMIT m_draft->message(findings.isEmpty() ? tr("There are no problems in this issue.")
                                                   : tr("The filter of the problems hides all of them."));
        return;
    }
    const auto startOf = [&marks](int index) {
        return marks.at(index).range.start;
    };
    std::ranges::stable_sort(shown, {}, startOf);
    const qsizetype caret = page->editor()->textCursor().position();
    if (step < 0) {
        const auto before = std::ranges::lower_bound(shown, caret, {}, startOf);
        goToFinding(*page, before == shown.begin() ? shown.constLast() : *std::prev(before));
    } else {
        const auto after = std::ranges::upper_bound(shown, caret, {}, startOf);
        goToFinding(*page, after == shown.end() ? shown.constFirst() : *after);
    }
}

void ProblemView::checkAll()
{
    const CheckContext &context = m_draft->checking()->keeper().context();
    if (context.root.isEmpty()) {
        Q_EMIT m_draft->message(tr("No newsletter is open whose issues could be checked."));
        return;
    }
    if (!context.archive) { // still being read
        connect(&m_draft->checking()->keeper(), &ArchiveKeeper::changed, this, &ProblemView::checkAll,
                Qt::SingleShotConnection);
        return;
    }
    QHash<QString, QString> open;
    const QList<DocumentPage *> pages = m_draft->tabs()->pages();
    for (const DocumentPage *page : pages)
        open.insert(page->path(), page->editor()->text());
    m_draft->problems()->setProgress(0, 1);
    m_all->start(context, open);
}

} // namespace Jianbao
