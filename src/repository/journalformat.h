// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Jianbao {

/// What the text of a journal is based on: the base of a three-way merge.
struct JournalBase
{
    QString path;     ///< absolute; empty: a new document that has no file yet
    QString title;    ///< what the document is called where it has no file, "Untitled 1"
    QByteArray bytes; ///< of the file, as last read or written; empty in a new document

    friend bool operator==(const JournalBase &, const JournalBase &) = default;
};

/// How much of a journal could be read.
enum class JournalState {
    Whole,
    ChangesLost, ///< the end is torn or damaged: the text is whole, of an earlier moment
    BaseLost,    ///< the same, and the base's bytes are not known, only their hash
    Unreadable,  ///< there is no text; path and title where they could be read
};

/// One stretch of a text replaced by another, in UTF-16 units.
struct JournalChange
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString added;

    friend bool operator==(const JournalChange &, const JournalChange &) = default;
};

struct JournalContent
{
    JournalState state = JournalState::Unreadable;
    JournalBase base;
    QByteArray baseHash; ///< SHA-256 of the base's bytes
    QString text;        ///< lines separated by LF, as in the editor
    QDateTime changed;   ///< UTC: when the text was written to the journal
};

/// What makes @p now out of @p before, by common start and end.
[[nodiscard]] JournalChange changeBetween(QStringView before, QStringView now);

// A journal is a line that names the format, then records: length (of what follows without the checksum, 4 bytes), kind
// (1 byte), content, checksum (8 bytes, over the record and the checksum before it, so that no record can follow
// another one than it was written after). The first three say where the text belongs, the text and its base; changes
// follow.

inline constexpr qsizetype journalChecksumSize = 8;

/// A journal without changes.
[[nodiscard]] QByteArray encodeJournal(const JournalBase &base, const QString &text, const QDateTime &changed);

/// One more record. @param checksum the last journalChecksumSize bytes of the journal so far.
[[nodiscard]] QByteArray encodeChange(const JournalChange &change, const QDateTime &changed, QByteArrayView checksum);

/// Reads whatever bytes there are, up to the first record that is not as it was written: the text is one that was
/// written, never a mixture.
[[nodiscard]] JournalContent decodeJournal(const QByteArray &bytes);

} // namespace Jianbao
