// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filewatcher.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

/// A watcher of one file, with everything it said.
struct Watched
{
    explicit Watched(const QString &path) { watcher.watch(path, *stampOf(path)); }
    FileWatcher watcher;
    QSignalSpy changed{&watcher, &FileWatcher::changed};
    QSignalSpy removed{&watcher, &FileWatcher::removed};
    QSignalSpy folder{&watcher, &FileWatcher::folderChanged};
};

} // namespace

class TestFileWatcher : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void replacedTwice();
    void removedAndBack();
    void folderRemovedAndBack();
    void ownSavesAreSilent();
    void touchingIsSilent();
    void burstsAreOneSignal();
    void changedBeforeWatching();
    void sameTimeAndSize();
    void replacedWhileHeldOpen();
    void unwatched();
    void folderEntries();
    void unreadableIsAChange();
    void checkNowFindsWhatHidesItself_data();
    void checkNowFindsWhatHidesItself();
    void checkNowReadsOnlyWhatWasTouched();
};

void TestFileWatcher::changes_data()
{
    QTest::addColumn<bool>("byRename");
    QTest::newRow("in place") << false;
    QTest::newRow("by rename") << true;
}

void TestFileWatcher::changes()
{
    QFETCH(bool, byRename);
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    Watched watched(path);
    byRename ? Scratch::replace(path, "other\n") : Scratch::put(path, "other\n");
    QTRY_COMPARE(watched.changed.size(), 1);
    QCOMPARE(watched.changed.first().first().toString(), path);
    QCOMPARE(watched.removed.size(), 0);
}

void TestFileWatcher::replacedTwice()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    Watched watched(path);
    for (int round = 1; round <= 3; ++round) {
        Scratch::replace(path, "round " + QByteArray::number(round));
        QTRY_COMPARE(watched.changed.size(), 2 * round - 1);
        Scratch::put(path, "in place " + QByteArray::number(round));
        QTRY_COMPARE(watched.changed.size(), 2 * round);
    }
}

void TestFileWatcher::removedAndBack()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    Watched watched(path);
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(watched.removed.size(), 1);
    QCOMPARE(watched.changed.size(), 0);
    // The same text as before is news after "it is gone".
    scratch.make(u"a.md"_s);
    QTRY_COMPARE(watched.changed.size(), 1);
    Scratch::put(path, "more\n");
    QTRY_COMPARE(watched.changed.size(), 2);
}

void TestFileWatcher::folderRemovedAndBack()
{
    const Scratch scratch;
    const QString path = scratch.make(u"branch/a.md"_s);
    Watched watched(path);
    watched.watcher.setFolder(scratch.path(u"branch"_s));
    QVERIFY(QDir(scratch.path(u"branch"_s)).removeRecursively());
    QTRY_COMPARE(watched.removed.size(), 1);
    QTRY_COMPARE(watched.folder.size(), 1);
    scratch.make(u"branch/a.md"_s, "of another branch\n");
    QTRY_COMPARE_WITH_TIMEOUT(watched.changed.size(), 1, 10'000);
    QTRY_COMPARE(watched.folder.size(), 2);
}

void TestFileWatcher::ownSavesAreSilent()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    const QString other = scratch.make(u"b.md"_s);
    Watched watched(path);
    watched.watcher.watch(other, *stampOf(other));
    for (int round = 0; round < 5; ++round) {
        const auto stamp = writeFile(path, QByteArray::number(round), *stampOf(path));
        QVERIFY(stamp);
        watched.watcher.watch(path, *stamp);
    }
    // Whatever the saves set off has been looked at when this one is told.
    Scratch::put(other, "changed\n");
    QTRY_COMPARE(watched.changed.size(), 1);
    QCOMPARE(watched.changed.first().first().toString(), other);
    QCOMPARE(watched.removed.size(), 0);
}

void TestFileWatcher::touchingIsSilent()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    const QString other = scratch.make(u"b.md"_s);
    Watched watched(path);
    watched.watcher.watch(other, *stampOf(other));
    Scratch::put(path, "text\n");
    Scratch::replace(path, "text\n");
    Scratch::put(other, "changed\n");
    QTRY_COMPARE(watched.changed.size(), 1);
    QCOMPARE(watched.changed.first().first().toString(), other);
}

void TestFileWatcher::burstsAreOneSignal()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    Watched watched(path);
    for (int round = 0; round < 50; ++round)
        round % 2 ? Scratch::put(path, QByteArray::number(round)) : Scratch::replace(path, QByteArray::number(round));
    QTRY_COMPARE(watched.changed.size(), 1);
    const QString other = scratch.make(u"b.md"_s);
    watched.watcher.watch(other, {});
    QTRY_COMPARE(watched.changed.size(), 2);
    QCOMPARE(watched.changed.last().first().toString(), other);
}

void TestFileWatcher::changedBeforeWatching()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    const FileStamp read = *stampOf(path);
    Scratch::put(path, "meanwhile\n");
    FileWatcher watcher;
    QSignalSpy changed(&watcher, &FileWatcher::changed);
    watcher.watch(path, read);
    QTRY_COMPARE(changed.size(), 1);
}

void TestFileWatcher::sameTimeAndSize()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "aaaa\n");
    const timespec times[2] = {{.tv_sec = 1, .tv_nsec = 0}, {.tv_sec = 1, .tv_nsec = 0}};
    QCOMPARE(::utimensat(AT_FDCWD, scratch.systemPath(u"a.md"_s).constData(), times, 0), 0);
    Watched watched(path);
    Scratch::put(path, "bbbb\n");
    QCOMPARE(::utimensat(AT_FDCWD, scratch.systemPath(u"a.md"_s).constData(), times, 0), 0);
    QTRY_COMPARE(watched.changed.size(), 1);
}

/// The system goes on watching the file that was replaced as long as somebody has it open.
void TestFileWatcher::replacedWhileHeldOpen()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    Watched watched(path);
    QFile holder(path);
    QVERIFY(holder.open(QIODevice::ReadOnly));
    Scratch::replace(path, "replaced\n");
    QTRY_COMPARE(watched.changed.size(), 1);
    Scratch::put(path, "and written in place\n");
    QTRY_COMPARE(watched.changed.size(), 2);
}

void TestFileWatcher::unwatched()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    const QString other = scratch.make(u"b.md"_s);
    Watched watched(path);
    watched.watcher.watch(other, *stampOf(other));
    watched.watcher.unwatch(path);
    Scratch::put(path, "changed\n");
    Scratch::put(other, "changed\n");
    QTRY_COMPARE(watched.changed.size(), 1);
    QCOMPARE(watched.changed.first().first().toString(), other);
    watched.watcher.checkNow();
    QCOMPARE(watched.changed.size(), 1);
}

void TestFileWatcher::folderEntries()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    FileWatcher watcher;
    QSignalSpy folder(&watcher, &FileWatcher::folderChanged);
    watcher.setFolder(scratch.path());
    scratch.make(u"b.md"_s);
    QTRY_COMPARE(folder.size(), 1);
    QCOMPARE(folder.first().first().toString(), scratch.path());
    QVERIFY(QFile::rename(path, scratch.path(u"c.md"_s)));
    QTRY_COMPARE(folder.size(), 2);
    // A save does not change which files there are.
    QVERIFY(writeFile(scratch.path(u"b.md"_s), "saved\n", *stampOf(scratch.path(u"b.md"_s))));
    watcher.checkNow();
    QCOMPARE(folder.size(), 2);
    watcher.setFolder({});
    scratch.make(u"d.md"_s);
    watcher.checkNow();
    QCOMPARE(folder.size(), 2);
}

void TestFileWatcher::unreadableIsAChange()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    Watched watched(path);
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkdir(path));
    QTRY_COMPARE(watched.changed.size(), 1);
}

void TestFileWatcher::checkNowFindsWhatHidesItself_data()
{
    QTest::addColumn<bool>("byRename");
    QTest::newRow("in place") << false;
    QTest::newRow("by rename") << true;
}

/// Same size, same time, and at once: found without waiting for the system to tell.
void TestFileWatcher::checkNowFindsWhatHidesItself()
{
    QFETCH(bool, byRename);
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "aaaa\n");
    const timespec times[2] = {{.tv_sec = 1, .tv_nsec = 0}, {.tv_sec = 1, .tv_nsec = 0}};
    const auto backdate = [&] {
        return ::utimensat(AT_FDCWD, scratch.systemPath(u"a.md"_s).constData(), times, 0) == 0;
    };
    QVERIFY(backdate());
    Watched watched(path);
    for (int round = 1; round <= 50; ++round) {
        watched.watcher.checkNow();
        QCOMPARE(watched.changed.size(), round - 1);
        const QByteArray text = QByteArray::number(1000 + round) + '\n';
        byRename ? Scratch::replace(path, text) : Scratch::put(path, text);
        QVERIFY(backdate());
        watched.watcher.checkNow();
        QCOMPARE(watched.changed.size(), round);
    }
}

/// A file that nobody touched for long is read once, however often the window becomes active.
void TestFileWatcher::checkNowReadsOnlyWhatWasTouched()
{
    const auto bytesRead = [] {
        QFile counters(u"/proc/self/io"_s);
        return counters.open(QIODevice::ReadOnly) ? counters.readLine().mid(7).trimmed().toLongLong() : -1;
    };
    if (bytesRead() < 0)
        QSKIP("the system does not count what a process reads");
    const QString source = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/repository/tst_sourcetext.cpp");
    const qint64 size = QFileInfo(source).size();
    Watched watched(source);
    const qint64 start = bytesRead();
    watched.watcher.checkNow();
    const qint64 first = bytesRead() - start;
    QVERIFY2(first >= size, qPrintable(QString::number(first)));
    for (int round = 0; round < 10; ++round)
        watched.watcher.checkNow();
    const qint64 rest = bytesRead() - start - first;
    QVERIFY2(rest < size, qPrintable(QString::number(rest)));
    QCOMPARE(watched.changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestFileWatcher)
#include "tst_filewatcher.moc"
