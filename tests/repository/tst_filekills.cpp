// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "faulttesting.h"
#include "filetesting.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QHash>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::FaultTable;
using Test::Outcome;
using Test::SavedFile;
using Test::Way;

namespace {

/// One system call of a save: "the third openat".
struct Call
{
    QString name;
    int number = 0;
};

/// The calls on files that a save makes, without those of the program's start.
QList<Call> callsOf(const SavedFile &file)
{
    QList<Call> calls;
    QHash<QString, int> numbers;
    for (const QString &line : file.save({u"-e"_s, u"trace=%file,%desc"_s}).errors.split(u'\n')) {
        const QString name = line.section(u'(', 0, 0);
        if (!line.contains(u'(') || name.contains(u' '))
            continue;
        const int number = ++numbers[name];
        if (!calls.isEmpty() || (name != u"execve"_s && line.contains(file.path())))
            calls.append({name, number});
    }
    return calls;
}

} // namespace

/// The process is killed while it saves.
class TestFileKills : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_TRACE(); }
    void cleanupTestCase() { m_table.print(); }
    void atEveryCall_data();
    void atEveryCall();

private:
    FaultTable m_table;
};

void TestFileKills::atEveryCall_data()
{
    QTest::addColumn<Way>("way");
    for (const Way way : {Way::Replaced, Way::InPlace, Way::New})
        QTest::newRow(qPrintable(nameOf(way))) << way;
}

/// Killed at each system call on files: a whole version is in the file, or (in place) in the copy beside it, and the
/// next save clears up.
void TestFileKills::atEveryCall()
{
    QFETCH(Way, way);
    const SavedFile counted(way);
    const QList<Call> calls = callsOf(counted);
    QVERIFY2(calls.size() >= 15, qPrintable(QString::number(calls.size())));
    for (const Call &call : calls) {
        FaultTable::Attempt attempt(m_table, u"SIGKILL at every call, "_s + nameOf(way));
        const SavedFile file(way);
        const Outcome outcome = file.save({u"-e"_s, u"trace="_s + call.name, u"-e"_s,
                                           u"inject=%1:signal=KILL:when=%2"_s.arg(call.name).arg(call.number)});
        QCOMPARE(outcome.status, -1);
        QVERIFY2(file.isWhole() || (way == Way::InPlace && file.hasCopy()), qPrintable(outcome.errors));
        const auto present = stampOf(file.path());
        QVERIFY(present && writeFile(file.path(), "next\n", *present));
        const QStringList left = file.folder().files();
        QVERIFY2(std::ranges::none_of(left, Test::isTemporary), qPrintable(left.join(u' ')));
        QVERIFY2(way == Way::InPlace || file.isAlone(), qPrintable(left.join(u' ')));
        attempt.kept();
    }
}

QTEST_GUILESS_MAIN(TestFileKills)
#include "tst_filekills.moc"
