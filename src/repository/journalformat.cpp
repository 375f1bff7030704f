// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/journalformat.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace Jianbao {

namespace {

constexpr QByteArrayView firstLine("Jianbao journal 1\n");
constexpr qsizetype headSize = 5; ///< of a record: length and kind

enum class RecordKind : quint8 { Document = 1, Text = 2, Base = 3, Change = 4 };

/// Values in the one form that journals hold them in.
class Stream : public QDataStream
{
public:
    explicit Stream(QByteArray *bytes)
        : QDataStream(bytes, QIODevice::WriteOnly)
    {
        setVersion(Qt_6_8);
    }
    explicit Stream(const QByteArray &bytes)
        : QDataStream(bytes)
    {
        setVersion(Qt_6_8);
    }
};

template <typename... Values>
QByteArray streamed(const Values &...values)
{
    QByteArray bytes;
    Stream stream(&bytes);
    (stream << ... << values);
    return bytes;
}

/// Takes values that fill a record's content exactly.
template <typename... Values>
bool take(const QByteArray &content, Values &...values)
{
    Stream stream(content);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

QByteArray checksumOf(QByteArrayView before, QByteArrayView record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(record);
    return hash.result().first(journalChecksumSize);
}

QByteArray encodeRecord(RecordKind kind, const QByteArray &content, QByteArrayView checksum)
{
    QByteArray record(headSize, Qt::Uninitialized);
    qToLittleEndian(quint32(content.size()), record.data());
    record[headSize - 1] = char(kind);
    record += content;
    return record + checksumOf(checksum, record);
}

QByteArrayView lastChecksum(const QByteArray &bytes)
{
    return QByteArrayView(bytes).last(journalChecksumSize);
}

struct Record
{
    RecordKind kind;
    QByteArray content;
};

/// Reads records one after another, as long as each is as it was written.
class RecordReader
{
public:
    explicit RecordReader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_checksum(firstLine.last(journalChecksumSize))
        , m_position(QByteArrayView(bytes).startsWith(firstLine) ? firstLine.size() : -1)
    {
    }

    [[nodiscard]] std::optional<Record> next()
    {
        if (m_position < 0 || m_bytes.size() - m_position < headSize + journalChecksumSize)
            return std::nullopt;
        const QByteArrayView rest = m_bytes.sliced(m_position);
        const qsizetype length = qFromLittleEndian<quint32>(rest.data());
        if (length > rest.size() - headSize - journalChecksumSize)
            return std::nullopt;
        const QByteArrayView record = rest.first(headSize + length);
        const QByteArrayView checksum = rest.sliced(record.size(), journalChecksumSize);
        if (checksumOf(m_checksum, record) != checksum)
            return std::nullopt;
        m_checksum = checksum;
        m_position += record.size() + checksum.size();
        return Record{RecordKind(record[headSize - 1]), record.sliced(headSize).toByteArray()};
    }

    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    QByteArrayView m_checksum; ///< of the record before
    qsizetype m_position;      ///< -1: no journal
};

bool takeDocument(const std::optional<Record> &record, JournalContent &content)
{
    return record && record->kind == RecordKind::Document &&
           take(record->content, content.base.path, content.base.title, content.baseHash);
}

bool takeText(const std::optional<Record> &record, JournalContent &content)
{
    qint64 time = 0;
    if (!record || record->kind != RecordKind::Text || !take(record->content, time, content.text))
        return false;
    content.changed = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
    return true;
}

bool takeBase(const std::optional<Record> &record, JournalContent &content)
{
    return record && record->kind == RecordKind::Base && take(record->content, content.base.bytes);
}

bool takeChange(const Record &record, JournalContent &content)
{
    qint64 time = 0;
    qint64 position = 0;
    qint64 removed = 0;
    QString added;
    if (record.kind != RecordKind::Change || !take(record.content, time, position, removed, added) || position < 0 ||
        removed < 0 || position > content.text.size() || removed > content.text.size() - position)
        return false;
    content.text.replace(position, removed, added);
    content.changed = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
    return true;
}

} // namespace

JournalChange changeBetween(QStringView before, QStringView now)
{
    const auto start = std::ranges::mismatch(before, now).in1 - before.begin();
    const QStringView oldRest = before.sliced(start);
    const QStringView newRest = now.sliced(start);
    const qsizetype most = std::min(oldRest.size(), newRest.size());
    qsizetype end = 0;
    while (end < most && oldRest[oldRest.size() - 1 - end] == newRest[newRest.size() - 1 - end])
        ++end;
    return {start, oldRest.size() - end, newRest.chopped(end).toString()};
}

QByteArray encodeJournal(const JournalBase &base, const QString &text, const QDateTime &changed)
{
    const QByteArray hash = QCryptographicHash::hash(base.bytes, QCryptographicHash::Sha256);
    QByteArray journal = firstLine.toByteArray();
    const auto add = [&journal](RecordKind kind, const QByteArray &content) {
        journal += encodeRecord(kind, content, lastChecksum(journal));
    };
    add(RecordKind::Document, streamed(base.path, base.title, hash));
    add(RecordKind::Text, streamed(changed.toMSecsSinceEpoch(), text));
    add(RecordKind::Base, streamed(base.bytes));
    return journal;
}

QByteArray encodeChange(const JournalChange &change, const QDateTime &changed, QByteArrayView checksum)
{
    const QByteArray content =
        streamed(changed.toMSecsSinceEpoch(), qint64(change.position), qint64(change.removed), change.added);
    return encodeRecord(RecordKind::Change, content, checksum);
}

JournalContent decodeJournal(const QByteArray &bytes)
{
    JournalContent content;
    RecordReader records(bytes);
    if (!takeDocument(records.next(), content) || !takeText(records.next(), content))
        return content;
    content.state = JournalState::BaseLost;
    if (!takeBase(records.next(), content))
        return content;
    content.state = JournalState::ChangesLost;
    while (const auto record = records.next()) {
        if (!takeChange(*record, content))
            return content;
    }
    if (records.atEnd())
        content.state = JournalState::Whole;
    return content;
}

} // namespace Jianbao
