// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/journalformat.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString applied(QString text, const JournalChange &change)
{
    return text.replace(change.position, change.removed, change.added);
}

/// A journal, and what it says at each length at which a record is whole.
struct Sample
{
    JournalBase base{u"/home/用户/2021-07-18.md"_s, u"Untitled 1"_s, "---\nbase\r\n"};
    QByteArray bytes;
    QList<qsizetype> ends; ///< of the records, in bytes
    QStringList texts;     ///< after the record that ends there

    explicit Sample(int changes)
    {
        QRandomGenerator random(7);
        QString text = u"导读：本期15条。\n"_s;
        bytes = encodeJournal(base, text, timeOf(0));
        ends.append(bytes.size());
        texts.append(text);
        for (int i = 1; i <= changes; ++i) {
            const qsizetype from = random.bounded(text.size() + 1);
            const qsizetype removed = random.bounded(std::min<qsizetype>(4, text.size() - from) + 1);
            const QString now = applied(text, {from, removed, i % 3 ? u"新x"_s : QString()});
            add(text, now, i);
            text = now;
        }
    }

    static QDateTime timeOf(int i) { return QDateTime::fromMSecsSinceEpoch(1'600'000'000'123 + i, QTimeZone::UTC); }

private:
    void add(const QString &before, const QString &now, int i)
    {
        bytes += encodeChange(changeBetween(before, now), timeOf(i), QByteArrayView(bytes).last(journalChecksumSize));
        ends.append(bytes.size());
        texts.append(now);
    }
};

/// Whether a journal says what it said when it was whole up to a byte; nothing that was never written.
bool saysWhatWasThere(const JournalContent &content, const Sample &sample, qsizetype wholeUpTo)
{
    qsizetype last = -1;
    while (last + 1 < sample.ends.size() && sample.ends[last + 1] <= wholeUpTo)
        ++last;
    if (last < 0) // in the part that is written as one
        return content.state == JournalState::Unreadable
                   ? content.text.isEmpty() && content.base.bytes.isEmpty()
                   : content.state == JournalState::BaseLost && content.text == sample.texts.first() &&
                         content.base.bytes.isEmpty();
    return content.text == sample.texts[last] && content.changed == Sample::timeOf(int(last)) &&
           content.base == sample.base;
}

} // namespace

class TestJournalFormat : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void reads();
    void truncated();
    void flipped();
    void otherRecords();
    void impossibleChanges_data();
    void impossibleChanges();
    void garbage();
};

void TestJournalFormat::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<JournalChange>("change");
    QTest::newRow("nothing") << u"ab"_s << u"ab"_s << JournalChange{2, 0, {}};
    QTest::newRow("both empty") << QString() << QString() << JournalChange{0, 0, {}};
    QTest::newRow("typed") << u"ac"_s << u"abc"_s << JournalChange{1, 0, u"b"_s};
    QTest::newRow("typed at the end") << u"ab"_s << u"abc"_s << JournalChange{2, 0, u"c"_s};
    QTest::newRow("typed at the start") << u"bc"_s << u"abc"_s << JournalChange{0, 0, u"a"_s};
    QTest::newRow("typed the same again") << u"aa"_s << u"aaa"_s << JournalChange{2, 0, u"a"_s};
    QTest::newRow("removed") << u"abc"_s << u"ac"_s << JournalChange{1, 1, {}};
    QTest::newRow("removed one of the same") << u"aaa"_s << u"aa"_s << JournalChange{2, 1, {}};
    QTest::newRow("all removed") << u"abc"_s << QString() << JournalChange{0, 3, {}};
    QTest::newRow("replaced") << u"a-b-c"_s << u"a+++c"_s << JournalChange{1, 3, u"+++"_s};
    QTest::newRow("half a surrogate pair")
        << u"a\U0001F600b"_s << u"a\U0001F601b"_s << JournalChange{2, 1, u"\U0001F601"_s.last(1)};
}

void TestJournalFormat::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(JournalChange, change);
    QCOMPARE(changeBetween(before, now), change);
    QCOMPARE(applied(before, change), now);
}

void TestJournalFormat::reads()
{
    const Sample sample(60);
    const JournalContent content = decodeJournal(sample.bytes);
    QCOMPARE(content.state, JournalState::Whole);
    QCOMPARE(content.base, sample.base);
    QCOMPARE(content.baseHash, QCryptographicHash::hash(sample.base.bytes, QCryptographicHash::Sha256));
    QCOMPARE(content.text, sample.texts.last());
    QCOMPARE(content.changed, Sample::timeOf(60));

    // Half a surrogate pair is no text for a file, but one for an editor.
    const QString odd = u"\xD83D \uFDD0 \u00A0"_s + QChar(0);
    QCOMPARE(decodeJournal(encodeJournal({}, odd, Sample::timeOf(0))).text, odd);
    QCOMPARE(decodeJournal(encodeJournal({}, {}, Sample::timeOf(0))).state, JournalState::Whole);
}

void TestJournalFormat::truncated()
{
    const Sample sample(60);
    for (qsizetype size = 0; size < sample.bytes.size(); ++size) {
        const JournalContent content = decodeJournal(sample.bytes.first(size));
        QVERIFY2(saysWhatWasThere(content, sample, size), qPrintable(QString::number(size)));
        QCOMPARE(content.state == JournalState::Whole, sample.ends.contains(size));
    }
}

/// Every bit: what was written before the damaged record counts, nothing after it.
void TestJournalFormat::flipped()
{
    const Sample sample(60);
    for (qsizetype at = 0; at < sample.bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = sample.bytes;
            bytes[at] = char(bytes[at] ^ (1 << bit));
            const JournalContent content = decodeJournal(bytes);
            QVERIFY2(saysWhatWasThere(content, sample, at), qPrintable(QString::number(at)));
            QVERIFY(content.state != JournalState::Whole);
        }
    }
}

/// A record that is whole, but was not written after the one before it.
void TestJournalFormat::otherRecords()
{
    const Sample sample(20);
    const auto record = [&sample](qsizetype i) {
        return sample.bytes.sliced(sample.ends[i - 1], sample.ends[i] - sample.ends[i - 1]);
    };
    const QByteArray start = sample.bytes.first(sample.ends[4]);
    QVERIFY(saysWhatWasThere(decodeJournal(start + record(5)), sample, sample.ends[5]));
    for (const QByteArray &wrong : QByteArrayList{record(4), record(6), record(5) + record(5)}) {
        const JournalContent content = decodeJournal(start + wrong);
        QCOMPARE(content.state, JournalState::ChangesLost);
        QVERIFY(sample.texts.indexOf(content.text) == (wrong.startsWith(record(5)) ? 5 : 4));
    }
}

void TestJournalFormat::impossibleChanges_data()
{
    QTest::addColumn<JournalChange>("change");
    QTest::newRow("before the start") << JournalChange{-1, 0, u"x"_s};
    QTest::newRow("after the end") << JournalChange{4, 0, u"x"_s};
    QTest::newRow("more than there is") << JournalChange{2, 2, {}};
    QTest::newRow("less than nothing") << JournalChange{2, -1, {}};
    QTest::newRow("overflowing") << JournalChange{3, std::numeric_limits<qsizetype>::max(), {}};
}

void TestJournalFormat::impossibleChanges()
{
    QFETCH(JournalChange, change);
    const QByteArray start = encodeJournal({}, u"abc"_s, Sample::timeOf(0));
    const auto content =
        decodeJournal(start + encodeChange(change, Sample::timeOf(1), start.last(journalChecksumSize)));
    QCOMPARE(content.state, JournalState::ChangesLost);
    QCOMPARE(content.text, u"abc"_s);
}

void TestJournalFormat::garbage()
{
    const Sample sample(5);
    QRandomGenerator random(3);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bytes(random.bounded(200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        QCOMPARE(decodeJournal(bytes).state, JournalState::Unreadable);
        const qsizetype kept = random.bounded(sample.bytes.size());
        QVERIFY(saysWhatWasThere(decodeJournal(sample.bytes.first(kept) + bytes), sample, kept));
    }
}

QTEST_GUILESS_MAIN(TestJournalFormat)
#include "tst_journalformat.moc"
