// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/archivekeeper.h"
#include "window/workers.h"

#include <QHash>

namespace Jianbao {

class DocumentPage;
class DocumentTabs;
class PageChecks;

/// Checks all open issues, each when its text or what it is checked against has changed, and marks in their editors
/// what was found.
class Checking : public QObject
{
    Q_OBJECT

public:
    /// @param tabs must outlive it
    explicit Checking(DocumentTabs *tabs, QObject *parent = nullptr);

    [[nodiscard]] ArchiveKeeper &keeper() { return m_keeper; }
    [[nodiscard]] Workers &workers() { return m_workers; }
    /// Of a page that is open.
    [[nodiscard]] PageChecks *checksOf(const DocumentPage *page) const { return m_pages.value(page); }
    /// Of the page that is shown; nullptr: there is none.
    [[nodiscard]] PageChecks *current() const;

Q_SIGNALS:
    /// It is known what there is to be found in the present text of a page.
    void checked(Jianbao::DocumentPage *page);

private:
    void join(DocumentPage *page);
    static void mark(const DocumentPage &page, const PageChecks &checks);

    DocumentTabs *m_tabs;
    ArchiveKeeper m_keeper;
    QHash<const DocumentPage *, PageChecks *> m_pages;
    Workers m_workers;
};

} // namespace Jianbao
