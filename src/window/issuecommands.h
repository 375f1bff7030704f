// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/textchange.h"

#include <QObject>

class QWidget;

namespace Jianbao {

class DocumentPage;
class Backups;
class DraftWorkspace;

/// The bookkeeping of the current issue at the user's word: lead, title, breaks, warm-up, links. Each is one undo step,
/// and says in the notice bar when there is nothing to do.
class IssueCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft, @param backups must outlive the commands. @param window the parent of what is asked
    IssueCommands(DraftWorkspace *draft, const Backups &backups, QWidget *window);

    void syncLead();
    /// Asks for date and topics.
    void editHeading();
    /// Of the selected lines; without selection of the whole issue, after showing what would change.
    void repairBreaks();
    void repairLinks();
    void normaliseWarmUp();
    /// Shows what there is to say of the issue, and writes it with the index when the user agrees.
    void publish();

Q_SIGNALS:
    /// The title has another date than the file's name, and the user wants to give the file another name.
    void renameRequested(Jianbao::DocumentPage *page);

private:
    /// Makes changes that somebody has seen, or that are small.
    void apply(DocumentPage &page, const QList<TextChange> &changes, const QString &nothingToDo);
    /// Shows what would change, and makes the changes if the user agrees.
    void propose(DocumentPage &page, const QString &title, const QList<TextChange> &changes,
                 const QString &nothingToDo);

    DraftWorkspace *m_draft;
    const Backups &m_backups;
    QWidget *m_window;
};

} // namespace Jianbao
