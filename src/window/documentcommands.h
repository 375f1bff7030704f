// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "repository/publication.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace Jianbao {

class DocumentPage;
class DocumentTabs;
class DraftWorkspace;
struct DocumentServices;

/// What is done to open issues and their files at the user's word, and everything that is asked before text could be
/// lost by it.
class DocumentCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft, @param services must outlive the commands. @param window the parent of what is asked
    DocumentCommands(DraftWorkspace *draft, DocumentServices &services, QWidget *window);

    void newDocument();
    /// Asks for its date, and opens an issue that is not saved yet.
    void newIssue();
    /// Saves in place, perhaps in the background; a new document, where the user says. A link out of the repository is
    /// asked about (SAFETY.md "No lost work"). @return false: the user does not want to save it
    bool save(DocumentPage *page);
    bool saveAs(DocumentPage *page);
    void saveAll();
    void revert(DocumentPage *page);
    void rename(DocumentPage *page);
    void moveToTrash(DocumentPage *page);
    void restoreVersion(DocumentPage *page);
    void close(DocumentPage *page);
    /// Asks about unsaved changes, saves what is wanted, waits for it, and forgets the rest; false: the user wants to
    /// stay, or something could not be saved, and then nothing is forgotten.
    [[nodiscard]] bool mayClose(const QList<DocumentPage *> &pages);

Q_SIGNALS:
    void filesChanged(); ///< files of the repository have come or gone

private:
    /// What the user wants to do about a published issue that would be lost.
    enum class Decision { Proceed, NewIssue, Cancel };

    [[nodiscard]] Decision decideLoss(const QString &path, Loss loss);
    [[nodiscard]] QString askForPath(DocumentPage *page, const QString &proposal);
    [[nodiscard]] QString askForName(const DocumentPage *page);
    void startNewIssue(DocumentPage *page, const QString &path);
    void followName(DocumentPage *page, const QString &oldPath);
    bool waitForSaves(const QList<DocumentPage *> &pages);
    void saveVersionCopy(const QString &path, const QByteArray &bytes, const std::function<void(QString)> &showError);
    void tell(const Error &error);
    [[nodiscard]] static Error openElsewhere(const QString &path);
    [[nodiscard]] DocumentTabs *tabs() const;

    DraftWorkspace *m_draft;
    DocumentServices &m_services;
    QWidget *m_window;
    QSet<QString> m_mayWrite; ///< files outside the repository that the user agreed to write
};

} // namespace Jianbao
