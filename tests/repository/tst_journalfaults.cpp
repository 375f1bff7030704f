// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "processes.h"
#include "repository/journal.h"
#include "scratch.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Outcome;
using Test::Scratch;

namespace {

const QString helper = QStringLiteral(JIANBAO_STATEHELPER);

/// Written whole, appended to, written anew, synced. The letters rise, so that of two texts the later one is known.
const QStringList steps{u"a:20000"_s, u"b:20000"_s, u"sync"_s,    u"base:new"_s, u"c:20000"_s,
                        u"d:20000"_s, u"e:40000"_s, u"f:20000"_s, u"sync"_s,     u"f:20000"_s};

Outcome traced(const QString &call, const QString &fault, const StateFolder &state)
{
    return Test::run(u"strace"_s, QStringList{u"-f"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                              u"inject=%1:%2"_s.arg(call, fault), helper, u"journal"_s, state.root()} +
                                      steps);
}

/// The last text that the helper said it wrote; before the first one a character before all letters.
QChar lastWritten(const QString &output)
{
    QChar last = u' ';
    for (const QString &line : output.split(u'\n')) {
        const QString step = steps.value(line.section(u' ', 0, 0).toInt() - 1);
        if (line.endsWith(u" ok"_s) && step.indexOf(u':') == 1)
            last = step.front();
    }
    return last;
}

/// Whether what can be recovered is one of the texts, whole, and none older than the last one that was written.
bool isNoOlder(const StateFolder &state, QChar last)
{
    const auto texts = recoverableTexts(state);
    if (!texts || texts->size() > 1)
        return false;
    const QString text = texts->value(0).text;
    if (text.isEmpty())
        return last == u' ';
    const qsizetype size = text.front() == u'e' ? 40'000 : 20'000;
    return text.front() >= last && text == QString(size, text.front());
}

} // namespace

class TestJournalFaults : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void failingCalls_data();
    void failingCalls();
    void killed_data();
    void killed();
    void fullDisk_data();
    void fullDisk();
    void syncsInOrder();
    void cleanupTestCase() { m_table.print(); }

private:
    Test::FaultTable m_table;
};

void TestJournalFaults::failingCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    for (const char *fault :
         {"write ENOSPC", "write EIO", "write EDQUOT", "fsync EIO", "fdatasync EIO", "openat EMFILE", "openat EACCES",
          "rename EIO", "flock ENOLCK", "lseek EIO", "mkdirat ENOSPC"}) {
        const QString row = QString::fromLatin1(fault);
        QTest::newRow(fault) << row.section(u' ', 0, 0) << row.section(u' ', 1);
    }
}

/// The Nth call of a kind fails, for every N: what was said to be written stays, and the next attempt works again.
void TestJournalFaults::failingCalls()
{
    JIANBAO_NEEDS_TRACE();
    QFETCH(QString, call);
    QFETCH(QString, error);
    int tried = 0;
    for (bool injected = true; injected; ++tried) {
        QVERIFY(tried < 200);
        Test::FaultTable::Attempt attempt(m_table, u"journal: %1 fails: %2"_s.arg(call, error));
        const Scratch scratch;
        const StateFolder state(scratch.path(u"jianbao"_s));
        const Outcome outcome = traced(call, u"error=%1:when=%2"_s.arg(error).arg(tried + 1), state);
        injected = outcome.errors.contains(u"(INJECTED)"_s);
        const QByteArray told = qPrintable(outcome.output + outcome.errors);
        QVERIFY2(isNoOlder(state, lastWritten(outcome.output)), told);
        QCOMPARE_LE(outcome.output.count(u"recovery copy"_s), 1);
        // Either the program did not start, or its last text is there.
        QVERIFY2(outcome.output.isEmpty() || recoverableTexts(state)->value(0).text.startsWith(u'f'), told);
        QVERIFY2(injected || outcome.status == 0, told);
        for (const QString &name : scratch.files(u"jianbao/journals"_s))
            QVERIFY2(name.endsWith(u".journal"_s), told);
        attempt.kept();
    }
    QVERIFY(tried > 1);
}

void TestJournalFaults::killed_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"write", "fsync", "fdatasync", "rename", "openat", "mkdirat"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestJournalFaults::killed()
{
    JIANBAO_NEEDS_TRACE();
    QFETCH(QString, call);
    int tried = 0;
    for (bool died = true; died; ++tried) {
        QVERIFY(tried < 200);
        Test::FaultTable::Attempt attempt(m_table, u"journal: SIGKILL at %1"_s.arg(call));
        const Scratch scratch;
        const StateFolder state(scratch.path(u"jianbao"_s));
        const Outcome outcome = traced(call, u"signal=KILL:when=%1"_s.arg(tried + 1), state);
        died = outcome.status != 0;
        QVERIFY2(isNoOlder(state, lastWritten(outcome.output)), qPrintable(outcome.output + outcome.errors));
        for (const QString &name : scratch.files(u"jianbao/journals"_s))
            QVERIFY2(name.endsWith(u".journal"_s), qPrintable(outcome.errors));
        attempt.kept();
    }
    QVERIFY(tried > 1);
}

void TestJournalFaults::fullDisk_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("largest");
    QTest::newRow("bytes, appending") << u"size=256k"_s << 90'000;
    QTest::newRow("bytes, at once") << u"size=256k"_s << 200'000;
    QTest::newRow("inodes") << u"nr_inodes=4"_s << 0;
}

/// The text before is whole, and the next attempt works when there is room again.
void TestJournalFaults::fullDisk()
{
    JIANBAO_NEEDS_MOUNT();
    QFETCH(QString, options);
    QFETCH(int, largest);
    const Scratch scratch;
    const QString steps =
        largest > 0 ? u"a:1000 b:%1 remove:filler b:10000"_s.arg(largest) : u"sync b:10000 remove:filler b:10000"_s;
    const QString script =
        u"mount -t tmpfs -o %1 none '%2' && cd '%2' && head -c 120000 /dev/zero > filler || exit 9\n"
        "'%3' journal '%2/jianbao' %4 | cut -c 1-3; '%3' list '%2/jianbao'; ls -A jianbao/journals | grep -vc journal; true"_s
            .arg(options, scratch.path(), helper, steps);
    const Outcome outcome = Test::run(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    const QString noSpace = QString::number(int(ErrorCode::NoSpace));
    QCOMPARE(outcome.output.trimmed().split(u'\n'),
             (QStringList{u"1 o"_s, u"2 "_s + noSpace, u"3 o"_s, u"4 o"_s, u"0 10000 b"_s, u"0"_s}));
}

/// On disk before it replaces the last one; the first one, which replaces nothing, at once.
void TestJournalFaults::syncsInOrder()
{
    JIANBAO_NEEDS_TRACE();
    const Scratch scratch;
    const StateFolder state(scratch.make(u"jianbao/journals/"_s).chopped(10));
    const Outcome outcome = Test::run(u"strace"_s, {u"-f"_s, u"-y"_s, u"-e"_s, u"trace=write,fsync,fdatasync,rename"_s,
                                                    helper, u"journal"_s, state.root(), u"a:100"_s, u"b:100"_s,
                                                    u"sync"_s, u"base:x"_s, u"c:100"_s});
    QCOMPARE(outcome.status, 0);
    QStringList calls;
    for (const QString &line : outcome.errors.split(u'\n')) {
        if (!line.contains(state.journals()))
            continue;
        const QString call = line.section(u'(', 0, 0).section(u' ', -1);
        calls.append(call + (line.contains(u".tmp"_s)       ? u" new"_s
                             : line.contains(u".journal"_s) ? u" journal"_s
                                                            : u" folder"_s));
    }
    const QStringList first{u"write new"_s, u"rename new"_s, u"fsync journal"_s, u"fsync folder"_s};
    const QStringList appended{u"write journal"_s, u"fdatasync journal"_s};
    const QStringList anew{u"write new"_s, u"fsync new"_s, u"rename new"_s, u"fsync folder"_s};
    QCOMPARE(calls, first + appended + anew);
}

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
