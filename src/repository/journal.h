// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"
#include "repository/journalformat.h"
#include "repository/statefolder.h"

#include <QList>

namespace Jianbao {

/// The recovery journal of one open document (SAFETY.md "No lost work"): a file in the state folder that holds the
/// whole text, so that a crash loses nothing. Locked (flock) while this object lives. No threads: JournalKeeper drives
/// it.
class Journal
{
public:
    explicit Journal(StateFolder folder);
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    /// Leaves the file where it is, for the next start.
    ~Journal() = default;

    /// What the texts written from now on are based on: after open, save, Save As, rename, merge. Writes nothing.
    void setBase(const JournalBase &base);

    /// Makes the journal say that this is the text now: appends what changed, or writes the file anew, atomically, when
    /// it is the first text, the base changed, or much has been appended. When it returns, the text outlives this
    /// process; for power failures see sync(). A failed call leaves the last written text readable and may be repeated.
    /// Errors: NoSpace, NotPermitted, Io.
    [[nodiscard]] Result<void> write(const QString &text, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Waits until all that was written is on the disk. Errors: as write().
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] bool isSynced() const { return m_isSynced; }

    /// Removes the file: the text is safe elsewhere, or the user does not want it. The next write() makes a new one.
    /// Errors: as write().
    [[nodiscard]] Result<void> discard();

    /// The file, absolute; empty while there is none.
    [[nodiscard]] QString file() const;

private:
    [[nodiscard]] bool canAppend() const;
    [[nodiscard]] SystemResult<void> append(const QString &text, const QDateTime &now);
    [[nodiscard]] SystemResult<void> writeAnew(const QString &text, const QDateTime &now);
    [[nodiscard]] Error failure(int errnoValue) const;

    StateFolder m_folder;
    JournalBase m_base;
    QByteArray m_name; ///< empty: no file yet
    FileDescriptor m_file;
    QByteArray m_checksum; ///< the last one of the file
    QString m_text;        ///< as it is in the file
    qint64 m_wholeSize = 0;
    qint64 m_size = 0; ///< with the appended records
    bool m_isSynced = true;
    bool m_mustBeAnew = true; ///< nothing may be appended to what is there
};

/// A text that a process which does not live any more left in its journal.
struct RecoverableText
{
    QString journal; ///< the journal's file, for discardRecoverable()
    JournalState state = JournalState::Unreadable;
    QString path;        ///< of the document; empty: it has no file yet
    QString title;       ///< of a document without file
    QByteArray base;     ///< the bytes that the text is based on
    QByteArray baseHash; ///< their SHA-256, as FileStamp::hash
    QString text;        ///< lines separated by LF, as in the editor
    QDateTime changed;   ///< UTC; where the journal cannot be read, the time of its file
};

/// All journals that no living process holds, newest first, damaged ones too; clears temporary files of interrupted
/// writes. Whoever restores a text writes it to a journal of its own and waits for that (DocumentJournal::flush())
/// before it discards the old one. Errors: NotPermitted, Io for the folder.
[[nodiscard]] Result<QList<RecoverableText>> recoverableTexts(const StateFolder &folder);

/// Removes a journal of recoverableTexts(): at the user's word only. One that is gone already is fine.
/// Errors: Conflict when a living process holds it; NotPermitted, Io.
[[nodiscard]] Result<void> discardRecoverable(const QString &journal);

} // namespace Jianbao
