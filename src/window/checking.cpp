// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/checking.h"

#include "editor/editor.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/findingtext.h"
#include "window/pagechecks.h"

namespace Jianbao {

namespace {

/// The rest of the machine belongs to whoever types.
constexpr int threads = 2;

} // namespace

Checking::Checking(DocumentTabs *tabs, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_workers(threads)
{
    connect(tabs, &DocumentTabs::pageOpened, this, &Checking::join);
    connect(tabs, &DocumentTabs::pageClosed, this, [this](const DocumentPage *page) { m_pages.remove(page); });
}

PageChecks *Checking::current() const
{
    const DocumentPage *page = m_tabs->currentPage();
    return page ? checksOf(page) : nullptr;
}

void Checking::join(DocumentPage *page)
{
    auto *checks = new PageChecks(page, m_keeper, m_workers);
    m_pages.insert(page, checks);
    connect(checks, &PageChecks::finished, this, [this, page, checks] {
        mark(*page, *checks);
        Q_EMIT checked(page);
    });
    // Another issue is saved now, or this one by another name.
    connect(page, &DocumentPage::fileChanged, &m_keeper, &ArchiveKeeper::renew);
}

void Checking::mark(const DocumentPage &page, const PageChecks &checks)
{
    const QList<Finding> &findings = checks.checked().findings;
    page.editor()->setMarks(marksOf(findings), [findings](const QList<int> &marks) {
        QList<Finding> told;
        for (const int mark : marks)
            told.append(findings.at(mark));
        return findingTip(told);
    });
}

} // namespace Jianbao
