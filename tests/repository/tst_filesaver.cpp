// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filesaver.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::Scratch;

class TestFileSaver : public Test::TestCase
{
    Q_OBJECT

    static Backups backupsIn(const Scratch &scratch) { return Backups(StateFolder(scratch.path(u"state"_s))); }

private Q_SLOTS:
    void aFastDiskIsDoneBeforeSaveReturns()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        FileSaver saver(backupsIn(scratch), 60s);
        int calls = 0;
        saver.save({.file = TextFile::open(path).value(), .text = u"two\n"_s, .elsewhere = {}}, this,
                   [&](const FileSaver::Outcome &outcome) {
                       ++calls;
                       QVERIFY(outcome.saved);
                       QVERIFY(!outcome.notBackedUp);
                       QCOMPARE(outcome.text, u"two\n"_s);
                       QCOMPARE(outcome.file.stamp(), FileStamp::ofBytes("two\n"));
                   });
        QCOMPARE(calls, 1);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QCOMPARE(Test::readAll(path), QByteArray("two\n"));
    }

    void aSlowDiskIsWaitedForInTheEventLoop()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        FileSaver saver(backupsIn(scratch), 0ms);
        bool done = false;
        saver.save({.file = TextFile::open(path).value(), .text = u"two\n"_s, .elsewhere = {}}, this,
                   [&](const FileSaver::Outcome &) { done = true; });
        QVERIFY(!done);
        QTRY_VERIFY(done);
        QCOMPARE(Test::readAll(path), QByteArray("two\n"));
    }

    void whoIsGoneIsNotTold()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        FileSaver saver(backupsIn(scratch), 0ms);
        auto context = std::make_unique<QObject>();
        saver.save({.file = TextFile::open(path).value(), .text = u"two\n"_s, .elsewhere = {}}, context.get(),
                   [](const FileSaver::Outcome &) { QFAIL("told"); });
        context.reset();
        QTRY_COMPARE(Test::readAll(path), QByteArray("two\n"));
        QCoreApplication::processEvents();
    }

    void theEndWaitsForWhatIsOnItsWay()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        {
            FileSaver saver(backupsIn(scratch), 0ms);
            saver.save({.file = TextFile::open(path).value(), .text = u"two\n"_s, .elsewhere = {}}, this,
                       [](const FileSaver::Outcome &) {});
        }
        QCOMPARE(Test::readAll(path), QByteArray("two\n"));
    }

    void aFailureComesBackWithTheFileAsItWas()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        const TextFile file = TextFile::open(path).value();
        Scratch::put(path, "another\n");
        FileSaver saver(backupsIn(scratch), 60s);
        bool done = false;
        saver.save({.file = file, .text = u"two\n"_s, .elsewhere = {}}, this, [&](const FileSaver::Outcome &outcome) {
            done = true;
            QVERIFY(!outcome.saved);
            QCOMPARE(outcome.saved.error().code, ErrorCode::Conflict);
            QCOMPARE(outcome.file.stamp(), file.stamp());
        });
        QVERIFY(done);
        QCOMPARE(Test::readAll(path), QByteArray("another\n"));
    }

    void whatIsReplacedIsKept_data()
    {
        QTest::addColumn<QString>("elsewhere");
        QTest::addColumn<bool>("overwrite");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("in place") << QString() << false << QByteArray("one\n");
        QTest::newRow("overwritten") << QString() << true << QByteArray("another\n");
        QTest::newRow("save as") << u"other.md"_s << false << QByteArray("other\n");
    }

    void whatIsReplacedIsKept()
    {
        QFETCH(QString, elsewhere);
        QFETCH(bool, overwrite);
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        const QString other = scratch.make(u"other.md"_s, "other\n");
        const TextFile file = TextFile::open(path).value();
        if (overwrite)
            Scratch::put(path, "another\n");
        const Backups backups = backupsIn(scratch);
        FileSaver saver(backups, 60s);
        const QString target = elsewhere.isEmpty() ? QString() : other;
        saver.save({.file = file, .text = u"two\n"_s, .elsewhere = target, .overwrite = overwrite}, this,
                   [](const FileSaver::Outcome &outcome) { QVERIFY(outcome.saved); });
        const QList<Backup> kept = backups.of(target.isEmpty() ? path : target).value();
        QCOMPARE(kept.size(), 1);
        QTEST(Backups::read(kept.first()).value(), "kept");
    }

    void withoutBackupTheTextIsSavedAllTheSame()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        scratch.make(u"state"_s, "a file where the folder should be");
        FileSaver saver(backupsIn(scratch), 60s);
        bool told = false;
        saver.save({.file = TextFile::open(path).value(), .text = u"two\n"_s, .elsewhere = {}}, this,
                   [&](const FileSaver::Outcome &outcome) {
                       QVERIFY(outcome.saved);
                       told = outcome.notBackedUp.has_value();
                   });
        QVERIFY(told);
        QCOMPARE(Test::readAll(path), QByteArray("two\n"));
    }

    void aSaveThatFailedIsNotTheFirst()
    {
        const Scratch scratch;
        const QString path = scratch.make(u"issue.md"_s, "one\n");
        const QString obstacle = scratch.make(u"state"_s, "a file where the folder should be");
        const Backups backups = backupsIn(scratch);
        FileSaver saver(backups, 60s);
        const TextFile file = TextFile::open(path).value();
        Scratch::put(path, "another\n");
        saver.save({.file = file, .text = u"two\n"_s, .elsewhere = {}}, this, [](const FileSaver::Outcome &outcome) {
            QVERIFY(!outcome.saved);
            QVERIFY(outcome.notBackedUp);
        });
        Scratch::put(path, "one\n");
        QVERIFY(QFile::remove(obstacle));
        saver.save({.file = file, .text = u"two\n"_s, .elsewhere = {}}, this,
                   [](const FileSaver::Outcome &outcome) { QVERIFY(outcome.saved); });
        const QList<Backup> kept = backups.of(path).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(Backups::read(kept.first()).value(), QByteArray("one\n"));
    }
};

QTEST_GUILESS_MAIN(TestFileSaver)
#include "tst_filesaver.moc"
