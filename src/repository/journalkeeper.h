// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "repository/journalformat.h"
#include "repository/statefolder.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Jianbao {

class DocumentJournal;
class JournalThread;
class JournalWriter;

/// Keeps the recovery journals of all open documents, written by one thread of its own. Lives in the thread of the
/// documents; may be destroyed before or after its DocumentJournals.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    explicit JournalKeeper(StateFolder folder, QObject *parent = nullptr);
    ~JournalKeeper() override;

    /// The journal of a document: nothing is written before its first noteChange().
    /// @param text gives the whole text now, lines separated by LF; called in this thread, about twice a second at
    /// most, as long as the DocumentJournal lives (its destructor included).
    [[nodiscard]] std::unique_ptr<DocumentJournal> add(std::function<QString()> text);

    /// DocumentJournal::flush() of every document. Errors: the first one.
    [[nodiscard]] Result<void> flush();

private:
    StateFolder m_folder;
    std::shared_ptr<JournalThread> m_thread;
    QList<QPointer<DocumentJournal>> m_documents;
};

/// The journal of one document, as its window sees it. Destroyed without clear(), it leaves the journal with the last
/// text: nothing is discarded by itself.
class DocumentJournal : public QObject
{
    Q_OBJECT

public:
    ~DocumentJournal() override;

    /// After open, save, Save As, rename, merge. A text that is in the journal is written again with its new base,
    /// unless clear() is called before the event loop runs again.
    void setBase(const JournalBase &base);

    /// The text changed: it is in the journal within a second. Cheap: for every key press.
    void noteChange();

    /// The text is safe in its file, or the user does not want it: the journal goes.
    void clear();

    /// Waits until the text is on the disk, or the journal gone. Errors: NoSpace, NotPermitted, Io.
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    /// The journal cannot be written; once until recovered(). It is tried again with every change and every few
    /// seconds.
    void failed(const Jianbao::Error &error);
    void recovered();

private:
    friend class JournalKeeper;
    DocumentJournal(const StateFolder &folder, std::shared_ptr<JournalThread> thread, std::function<QString()> text);

    void handOver();

    std::shared_ptr<JournalThread> m_thread;
    JournalWriter *m_writer; ///< lives in the thread; destroys itself there after its last write
    std::function<QString()> m_text;
    JournalBase m_base;
    QTimer m_timer;
    bool m_isNoted = false; ///< the text changed since it was handed over
    bool m_isKept = false;  ///< the journal holds a text, or will
};

} // namespace Jianbao
