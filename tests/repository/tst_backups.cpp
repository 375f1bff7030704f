// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "processes.h"
#include "repository/backups.h"
#include "scratch.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QTest>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Outcome;
using Test::Scratch;

namespace {

const QString helper = QStringLiteral(JIANBAO_STATEHELPER);
const QDateTime today = QDateTime::fromMSecsSinceEpoch(1'600'000'000'123, QTimeZone::UTC);

} // namespace

class TestBackups : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingKept();
    void keepsAndReads();
    void theSameTwice();
    void isPrivate();
    void linkedNames();
    void lastTwenty();
    void clockSetBack();
    void oldOnesGo();
    void room_data();
    void room();
    void moved();
    void movedOver();
    void foreignFiles();
    void damaged();
    void cannotKeep();
    void twoProcesses();
    void failingCalls_data();
    void failingCalls();
    void fullDisk();
    void syncsInOrder();
    void cleanupTestCase() { m_table.print(); }

private:
    /// As many versions of m_path as are kept at most.
    void fill(const Backups &backups) const;
    /// The contents of a file's backups, newest first.
    [[nodiscard]] static QByteArrayList contents(const Backups &backups, const QString &path);

    std::unique_ptr<Scratch> m_scratch;
    StateFolder m_state{{}};
    QString m_path;
    Test::FaultTable m_table;
};

void TestBackups::init()
{
    TestCase::init();
    m_scratch = std::make_unique<Scratch>();
    m_state = StateFolder(m_scratch->path(u"jianbao"_s));
    m_path = m_scratch->make(u"a.md"_s);
}

void TestBackups::fill(const Backups &backups) const
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(backups.keep(m_path, "old " + QByteArray::number(i), today.addSecs(i)));
}

QByteArrayList TestBackups::contents(const Backups &backups, const QString &path)
{
    QByteArrayList contents;
    for (const Backup &backup : backups.of(path).value_or(QList<Backup>()))
        contents.append(Backups::read(backup).value_or("?"));
    return contents;
}

void TestBackups::nothingKept()
{
    const Backups backups(m_state);
    QVERIFY(backups.of(m_path)->isEmpty());
    QVERIFY(backups.moved(m_path, m_scratch->path(u"b.md"_s)));
    QVERIFY(!QFileInfo::exists(m_state.root()));
}

void TestBackups::keepsAndReads()
{
    const Backups backups(m_state);
    QVERIFY(backups.keep(m_path, "one\r\n\xff", today));
    QVERIFY(backups.keep(m_path, "", today.addSecs(1)));
    QVERIFY(backups.keep(m_scratch->path(u"b.md"_s), "other", today));
    const auto kept = backups.of(m_path);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).time, today.addSecs(1));
    QCOMPARE(kept->at(0).size, 0);
    QCOMPARE(kept->at(1).time, today);
    QCOMPARE(kept->at(1).size, 6);
    QCOMPARE(contents(backups, m_path), (QByteArrayList{"", "one\r\n\xff"}));
}

void TestBackups::theSameTwice()
{
    const Backups backups(m_state);
    for (int i = 0; i < 3; ++i)
        QVERIFY(backups.keep(m_path, "one", today.addSecs(i)));
    QCOMPARE(backups.of(m_path)->size(), 1);
    QVERIFY(backups.keep(m_path, "two", today.addSecs(4)));
    QVERIFY(backups.keep(m_path, "one", today.addSecs(5))); // the newest counts
    QCOMPARE(contents(backups, m_path), (QByteArrayList{"one", "two", "one"}));
}

void TestBackups::isPrivate()
{
    const mode_t mask = ::umask(0);
    const Backups backups(m_state);
    const auto kept = backups.keep(m_path, "secret", today);
    ::umask(mask);
    QVERIFY(kept);
    const QString file = backups.of(m_path)->value(0).file;
    const QString folder = QFileInfo(file).path();
    QCOMPARE(Test::statusOf(file).st_mode & 07777, mode_t(0600));
    QCOMPARE(Test::statusOf(folder).st_mode & 07777, mode_t(0700));
    QCOMPARE(Test::statusOf(m_state.backups()).st_mode & 07777, mode_t(0700));
    QCOMPARE(Test::readAll(folder + u"/path.txt"_s), QFile::encodeName(m_path) + '\n');
}

void TestBackups::linkedNames()
{
    const QString odd = m_scratch->make(u"新 \n%1 '\".md"_s);
    QCOMPARE(::symlink(QFile::encodeName(odd).constData(), m_scratch->systemPath(u"link.md"_s).constData()), 0);
    const Backups backups(m_state);
    QVERIFY(backups.keep(m_scratch->path(u"link.md"_s), "one", today));
    QCOMPARE(contents(backups, odd), QByteArrayList{"one"});
    const QString loop = m_scratch->path(u"loop.md"_s);
    QCOMPARE(::symlink("loop.md", QFile::encodeName(loop).constData()), 0);
    QVERIFY(backups.of(loop)->isEmpty());
    QVERIFY(backups.keep(loop, "two", today));
    QCOMPARE(contents(backups, loop), QByteArrayList{"two"});
    QVERIFY(QFile::remove(odd)); // history outlives the file
    QCOMPARE(contents(backups, odd), QByteArrayList{"one"});
}

void TestBackups::lastTwenty()
{
    const Backups backups(m_state);
    for (int i = 0; i < 25; ++i)
        QVERIFY(backups.keep(m_path, QByteArray::number(i), today.addSecs(i)));
    const QByteArrayList kept = contents(backups, m_path);
    QCOMPARE(kept.size(), 20);
    QCOMPARE(kept.first(), "24");
    QCOMPARE(kept.last(), "5");
}

void TestBackups::clockSetBack()
{
    const Backups backups(m_state);
    fill(backups);
    for (const char *content : {"new", "newer"})
        QVERIFY(backups.keep(m_path, content, today.addDays(-1)));
    QCOMPARE(contents(backups, m_path).first(3), (QByteArrayList{"newer", "new", "old 19"}));
}

void TestBackups::oldOnesGo()
{
    const Backups backups(m_state);
    const QString other = m_scratch->path(u"b.md"_s);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(backups.keep(m_path, QByteArray::number(i), today.addDays(i)));
        QVERIFY(backups.keep(other, QByteArray::number(i), today.addDays(i)));
    }
    QVERIFY(backups.keep(m_path, "new", today.addDays(180 + 2)));
    QCOMPARE(contents(backups, m_path), (QByteArrayList{"new", "4", "3", "2"})); // the last is 180 days old
    QCOMPARE(contents(backups, other), (QByteArrayList{"4", "3", "2"}));
    QVERIFY(backups.keep(m_path, "newer", today.addDays(1'000)));
    QCOMPARE(contents(backups, m_path), (QByteArrayList{"newer", "new", "4"}));
    QCOMPARE(contents(backups, other), (QByteArrayList{"4", "3", "2"})); // the newest three stay
}

void TestBackups::room_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArrayList>("ofFirst");
    QTest::addColumn<QByteArrayList>("ofSecond");
    QTest::newRow("enough") << qint64(400) << QByteArrayList{"c", "a"} << QByteArrayList{"d", "b"};
    QTest::newRow("for three") << qint64(399) << QByteArrayList{"c"} << QByteArrayList{"d", "b"};
    QTest::newRow("for the newest") << qint64(200) << QByteArrayList{"c"} << QByteArrayList{"d"};
    QTest::newRow("for the newest one") << qint64(199) << QByteArrayList{} << QByteArrayList{"d"};
}

void TestBackups::room()
{
    QFETCH(qint64, bytes);
    QFETCH(QByteArrayList, ofFirst);
    QFETCH(QByteArrayList, ofSecond);
    const QString other = m_scratch->path(u"b.md"_s);
    const Backups roomy(m_state);
    QVERIFY(roomy.keep(m_path, QByteArray(100, 'a'), today));
    QVERIFY(roomy.keep(other, QByteArray(100, 'b'), today.addSecs(1)));
    QVERIFY(roomy.keep(m_path, QByteArray(100, 'c'), today.addSecs(2)));
    BackupLimits limits;
    limits.bytes = bytes;
    const Backups backups(m_state, limits);
    QVERIFY(backups.keep(other, QByteArray(100, 'd'), today.addSecs(3)));
    const auto letters = [&backups](const QString &path) {
        QByteArrayList kept = contents(backups, path);
        for (QByteArray &content : kept)
            content.truncate(1);
        return kept;
    };
    QCOMPARE(letters(m_path), ofFirst);
    QCOMPARE(letters(other), ofSecond);
    QCOMPARE(m_scratch->files(u"jianbao/backups"_s).size(), ofFirst.isEmpty() ? 1 : 2);
}

void TestBackups::moved()
{
    const Backups backups(m_state);
    const QString other = m_scratch->path(u"folder/b.md"_s);
    QVERIFY(backups.keep(m_path, "one", today));
    QVERIFY(backups.keep(m_path, "two", today.addSecs(1)));
    QVERIFY(backups.moved(m_path, other));
    QCOMPARE(contents(backups, other), (QByteArrayList{"two", "one"}));
    QVERIFY(backups.of(m_path)->isEmpty());
    QCOMPARE(m_scratch->files(u"jianbao/backups"_s).size(), 1);
    QVERIFY(backups.moved(other, other));
    QCOMPARE(contents(backups, other), (QByteArrayList{"two", "one"}));
    QVERIFY(backups.keep(m_path, "a new one", today));
    QCOMPARE(contents(backups, m_path), QByteArrayList{"a new one"});
}

void TestBackups::movedOver()
{
    const Backups backups(m_state);
    const QString other = m_scratch->path(u"b.md"_s);
    QVERIFY(backups.keep(other, "other", today.addSecs(1)));
    QVERIFY(backups.keep(m_path, "one", today));
    QVERIFY(backups.keep(m_path, "three", today.addSecs(2)));
    QVERIFY(backups.moved(m_path, other));
    QCOMPARE(contents(backups, other), (QByteArrayList{"three", "other", "one"}));
}

void TestBackups::foreignFiles()
{
    const Backups backups(m_state);
    QVERIFY(backups.keep(m_path, "one", today));
    const QString folder = QFileInfo(backups.of(m_path)->value(0).file).path();
    const QString hash(64, u'0');
    for (const QString &name : {u"notes"_s, QString(u"20201399T000000000-" + hash), QString(u"x" + hash),
                                QString(u"20200101T000000000+" + hash)})
        Scratch::put(folder + u'/' + name, "foreign");
    QVERIFY(backups.keep(m_path, "two", today.addDays(1'000)));
    QCOMPARE(contents(backups, m_path), (QByteArrayList{"two", "one"}));
    QVERIFY(QFileInfo::exists(folder + u"/notes"_s));
}

void TestBackups::damaged()
{
    const Backups backups(m_state);
    QVERIFY(backups.keep(m_path, "one", today));
    const Backup backup = backups.of(m_path)->value(0);
    Scratch::put(backup.file, "onf");
    COMPARE_FAILURE(Backups::read(backup), ErrorCode::Malformed, backup.file);
    QVERIFY(QFile::remove(backup.file));
    COMPARE_FAILURE(Backups::read(backup), ErrorCode::NotFound, backup.file);
}

void TestBackups::cannotKeep()
{
    const QString inTheWay = m_scratch->make(u"jianbao"_s);
    const Backups backups(m_state);
    COMPARE_FAILURE(backups.keep(m_path, "one", today), ErrorCode::NotFound, m_path);
    COMPARE_FAILURE(backups.of(m_path), ErrorCode::NotFound, m_path);
    QVERIFY(QFile::remove(inTheWay));
    QVERIFY(backups.keep(m_path, "one", today));
}

/// Ten processes keep 40 versions in all, while the oldest are pruned.
void TestBackups::twoProcesses()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 10; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        const QChar letter(u'a' + i);
        QStringList arguments{u"backup"_s, m_state.root(), m_path};
        for (int size = 1; size <= 4; ++size)
            arguments.append(u"%1:%2"_s.arg(letter).arg(size));
        processes.back()->start(helper, arguments);
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->readAllStandardOutput(), "1 ok\n2 ok\n3 ok\n4 ok\n");
    }
    const Backups backups(m_state);
    const QByteArrayList kept = contents(backups, m_path);
    QCOMPARE(kept.size(), 20);
    QVERIFY(!kept.contains("?"));
    const QString folder = QFileInfo(backups.of(m_path)->value(0).file).path();
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 21);
}

void TestBackups::failingCalls_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"write:error=ENOSPC", "write:error=EIO", "fsync:error=EIO", "openat:error=EMFILE",
                              "rename:error=EIO", "mkdirat:error=ENOSPC", "unlink:error=EACCES", "write:signal=KILL",
                              "fsync:signal=KILL", "rename:signal=KILL", "openat:signal=KILL", "unlink:signal=KILL"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

/// The Nth call of a kind fails or kills, for every N: all that is kept is whole, and what was said to be kept is.
void TestBackups::failingCalls()
{
    JIANBAO_NEEDS_TRACE();
    QFETCH(QString, fault);
    const QString call = fault.section(u':', 0, 0);
    int tried = 0;
    for (bool goesOn = true; goesOn; ++tried) {
        QVERIFY(tried < 200);
        Test::FaultTable::Attempt attempt(m_table, u"backup: "_s + fault);
        const StateFolder state(m_scratch->path(u"state-%1"_s.arg(tried)));
        if (call == u"unlink"_s) // so that there is something to prune
            fill(Backups(state));
        const Outcome outcome = Test::run(u"strace"_s, {u"-f"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                                        u"inject=%1:when=%2"_s.arg(fault).arg(tried + 1), helper,
                                                        u"backup"_s, state.root(), m_path, u"a:50000"_s, u"b:100"_s});
        goesOn = outcome.errors.contains(u"(INJECTED)"_s) || outcome.status == -1;
        const QByteArray told = qPrintable(outcome.output + outcome.errors);
        QVERIFY2(goesOn || outcome.status == 0, told);
        const QByteArrayList kept = contents(Backups(state), m_path);
        for (const QByteArray &content : kept)
            QVERIFY2(content.startsWith("old ") || content == QByteArray(50'000, 'a') ||
                         content == QByteArray(100, 'b'),
                     told);
        QVERIFY2(kept.contains(QByteArray(50'000, 'a')) || !outcome.output.contains(u"1 ok"_s), told);
        QVERIFY2(kept.contains(QByteArray(100, 'b')) || !outcome.output.contains(u"2 ok"_s), told);
        attempt.kept();
    }
    QVERIFY(tried > 1);
}

void TestBackups::fullDisk()
{
    JIANBAO_NEEDS_MOUNT();
    const QString script = u"mount -t tmpfs -o size=64k none '%1' && cd '%1' || exit 9\n"
                           "'%2' backup '%1/jianbao' '%1/a.md' a:20000 b:60000 | cut -c 1-3; find . -type f -name '2*' "
                           "| xargs cat | wc -c\n"
                           "find . -name '.jianbao*' | wc -l"_s.arg(m_scratch->path(), helper);
    const Outcome outcome = Test::run(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    const QString noSpace = QString::number(int(ErrorCode::NoSpace));
    QCOMPARE(outcome.output.trimmed().split(u'\n'), (QStringList{u"1 o"_s, u"2 "_s + noSpace, u"20000"_s, u"0"_s}));
}

void TestBackups::syncsInOrder()
{
    JIANBAO_NEEDS_TRACE();
    QVERIFY(Backups(m_state).keep(m_path, "one", today));
    const Outcome outcome = Test::run(u"strace"_s, {u"-f"_s, u"-y"_s, u"-e"_s, u"trace=write,fsync,rename"_s, helper,
                                                    u"backup"_s, m_state.root(), m_path, u"b:100"_s});
    QCOMPARE(outcome.status, 0);
    QStringList calls;
    for (const QString &line : outcome.errors.split(u'\n')) {
        if (line.contains(m_state.backups()))
            calls.append(line.section(u'(', 0, 0).section(u' ', -1) +
                         (line.contains(u".tmp"_s) ? u" new"_s : u" folder"_s));
    }
    QCOMPARE(calls, (QStringList{u"write new"_s, u"fsync new"_s, u"rename new"_s, u"fsync folder"_s}));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
