// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/profile.h"
#include "repository/textfile.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace Jianbao {

class DocumentPage;
struct DocumentServices;

/// The open issues as tabs. Knows nothing of what is asked before a tab closes.
class DocumentTabs : public QWidget
{
    Q_OBJECT

public:
    /// @param services must outlive the tabs
    explicit DocumentTabs(DocumentServices &services, QWidget *parent = nullptr);

    /// Opens a file, or shows its tab if it is open. Errors: as TextFile::open().
    [[nodiscard]] Result<DocumentPage *> open(const QString &path);
    /// Opens a document that has no file yet, or no more.
    /// @param title what to call it when it has no path; empty: "Untitled 1" and so on
    DocumentPage *openWithoutFile(const TextFile &file, const QString &title = {});
    [[nodiscard]] DocumentPage *currentPage() const; ///< nullptr if there is none
    [[nodiscard]] QList<DocumentPage *> pages() const;
    [[nodiscard]] DocumentPage *pageOf(const QString &path) const;
    void setCurrentPage(DocumentPage *page);
    /// The conventions of the open newsletter.
    void setProfile(const Profile &profile);
    /// The tab step places to the right, around the end.
    void showNext(int step);
    /// Closes without asking; what was not saved is gone.
    void close(DocumentPage *page);

Q_SIGNALS:
    void pageOpened(Jianbao::DocumentPage *page);
    void pageClosed(Jianbao::DocumentPage *page);         ///< it is deleted afterwards
    void currentPageChanged(Jianbao::DocumentPage *page); ///< nullptr: none is left
    void closeRequested(Jianbao::DocumentPage *page);
    void pagesChanged(); ///< opened, closed, moved, renamed, modified or saved

protected:
    void changeEvent(QEvent *event) override;

private:
    DocumentPage *add(TextFile file, const QString &title);
    [[nodiscard]] QString freeTitle() const;
    void addCloseButton(int index, DocumentPage *page);
    void updateTab(DocumentPage *page);
    void updateEmpty();

    DocumentServices &m_services;
    Profile m_profile;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_empty; ///< shown instead of the stack while nothing is open
};

} // namespace Jianbao
