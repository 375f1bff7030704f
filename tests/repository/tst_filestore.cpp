// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "repository/filestore.h"
#include "repository/temporaryfile.h"
#include "repository/textfile.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QDeadlineTimer>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::save;
using Test::Scratch;
using Test::statusOf;

class TestFileStore : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNotThere();
    void refusesWhatIsNotReadable();
    void writesNewAndOldFiles();
    void leavesNothingBeside();
    void conflicts_data();
    void conflicts();
    void conflictWithNothing();
    void conflictWithTheSameIsNone();
    void folderVanished();
    void longNames();
    void namesWithPlaceMarkers();
    void relativePaths();
    void removesStaleTemporaryFiles();
    void cleansAtTheStart();
    void cleansNothingOfTheLiving();
    void cleansOnlyWhatMayBeChanged();
    void othersReplacingMeanwhile();
    void limitsWhatIsWritten();
};

void TestFileStore::readsWhatIsThere()
{
    const Scratch scratch;
    const QByteArray bytes("\0\xFF\r\n text", 9);
    const QString path = scratch.make(u"图 1.md"_s, bytes);
    const auto content = readFile(path);
    QVERIFY(content);
    QCOMPARE(content->bytes, bytes);
    QCOMPARE(content->stamp, FileStamp::ofBytes(bytes));
    QCOMPARE(content->stamp.size, 9);
    QCOMPARE(*stampOf(path), content->stamp);
    QCOMPARE(readFile(scratch.make(u"empty"_s, ""))->bytes, QByteArray());
    QVERIFY(stampOf(scratch.path(u"empty"_s))->exists());

    const QByteArray large(3'000'000, 'x');
    QCOMPARE(readFile(scratch.make(u"large"_s, large))->bytes, large);
    // Files of /proc have no size.
    QVERIFY(readFile(u"/proc/self/status"_s)->bytes.startsWith("Name:"));
}

void TestFileStore::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("pipe") << u"fifo"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("link to a device") << u"link"_s;
}

void TestFileStore::refusesWhatIsNoFile()
{
    QFETCH(QString, kind);
    const Scratch scratch;
    scratch.make(u"folder/"_s);
    QCOMPARE(::mkfifo(scratch.systemPath(u"fifo"_s).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, scratch.path(u"link"_s)));
    const QString path = kind.startsWith(u'/') ? kind : scratch.path(kind);
    COMPARE_FAILURE(readFile(path), ErrorCode::NotRegular, path);
    COMPARE_FAILURE(stampOf(path), ErrorCode::NotRegular, path);
    const auto written = writeFile(path, "text", {});
    QVERIFY(!written);
    // A device's folder is not ours to write in.
    QVERIFY(written.error().code == ErrorCode::NotRegular || path.startsWith(u"/dev/"));
    QVERIFY(!S_ISREG(statusOf(path).st_mode));
    QCOMPARE(scratch.files(), (QStringList{u"fifo"_s, u"folder"_s, u"link"_s}));
}

void TestFileStore::refusesWhatIsTooLarge()
{
    const Scratch scratch;
    const QString path = scratch.make(u"sparse"_s);
    QVERIFY(QFile::resize(path, 2LL << 30));
    COMPARE_FAILURE(readFile(path), ErrorCode::TooLarge, path);
    COMPARE_FAILURE(writeFile(path, "text", {}), ErrorCode::TooLarge, path);
    QVERIFY(QFile::resize(path, maximumFileSize + 1));
    COMPARE_FAILURE(readFile(path), ErrorCode::TooLarge, path);
    QVERIFY(QFile::resize(path, maximumFileSize));
    QCOMPARE(readFile(path)->bytes.size(), maximumFileSize);
}

void TestFileStore::refusesWhatIsNotThere()
{
    const Scratch scratch;
    scratch.make(u"file"_s);
    for (const QString &path : {scratch.path(u"none"_s), scratch.path(u"no/folder"_s), scratch.path(u"file/below"_s)}) {
        COMPARE_FAILURE(readFile(path), ErrorCode::NotFound, path);
        QCOMPARE(*stampOf(path), FileStamp());
        QVERIFY(!stampOf(path)->exists());
    }
    QCOMPARE(readFile({}).error().code, ErrorCode::NotFound);
    QCOMPARE(readFile(scratch.path(u"file"_s) + QChar(u'\0') + u"x").error().code, ErrorCode::NotFound);
    QVERIFY(!writeFile(scratch.path(u"file"_s) + QChar(u'\0') + u"x", "text", {}));
    QVERIFY(!writeFile({}, "text", {}));
    QVERIFY(!writeFile(scratch.path(u"new/"_s), "text", {}));
    QCOMPARE(scratch.files(), QStringList{u"file"_s});
}

void TestFileStore::refusesWhatIsNotReadable()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may read everything");
    const Scratch scratch;
    const QString path = scratch.make(u"secret"_s);
    QCOMPARE(::chmod(scratch.systemPath(u"secret"_s).constData(), 0), 0);
    COMPARE_FAILURE(readFile(path), ErrorCode::NotPermitted, path);
    COMPARE_FAILURE(stampOf(path), ErrorCode::NotPermitted, path);
    COMPARE_FAILURE(writeFile(path, "text", {}), ErrorCode::NotPermitted, path);
}

void TestFileStore::writesNewAndOldFiles()
{
    const Scratch scratch;
    const QString path = scratch.path(u"a.md"_s);
    for (const QByteArray &bytes : QByteArrayList{"one\n", "", QByteArray(5'000'000, 'x'), QByteArray("\0\r\n", 3)}) {
        const auto stamp = save(path, bytes);
        QVERIFY2(stamp, qPrintable(stamp ? QString() : stamp.error().message));
        QCOMPARE(*stamp, FileStamp::ofBytes(bytes));
        QCOMPARE(*stampOf(path), *stamp);
        QCOMPARE(Test::readAll(path), bytes);
    }
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
}

/// Whoever has the old file open goes on reading the old bytes: it was replaced, not written over.
void TestFileStore::leavesNothingBeside()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "old\n");
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(save(path, "new\n"));
    QCOMPARE(reader.readAll(), QByteArray("old\n"));
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
}

void TestFileStore::conflicts_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("longer") << QByteArray("another text\n");
    QTest::newRow("same size") << QByteArray("TEXT\n");
    QTest::newRow("emptied") << QByteArray();
}

void TestFileStore::conflicts()
{
    QFETCH(QByteArray, other);
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "text\n");
    const struct stat before = statusOf(path);
    const FileStamp read = *stampOf(path);
    Scratch::put(path, other);
    const timespec times[2] = {before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, scratch.systemPath(u"a.md"_s).constData(), times, 0), 0);
    COMPARE_FAILURE(writeFile(path, "mine\n", read), ErrorCode::Conflict, path);
    QCOMPARE(Test::readAll(path), other);
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
    // Who has seen what is there may replace it.
    QVERIFY(writeFile(path, "mine\n", *stampOf(path)));
}

void TestFileStore::conflictWithNothing()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    COMPARE_FAILURE(writeFile(path, "mine\n", {}), ErrorCode::Conflict, path);
    const FileStamp read = *stampOf(path);
    QVERIFY(QFile::remove(path));
    COMPARE_FAILURE(writeFile(path, "mine\n", read), ErrorCode::Conflict, path);
    QCOMPARE(scratch.files(), QStringList());
    QVERIFY(writeFile(path, "mine\n", {}));
}

void TestFileStore::conflictWithTheSameIsNone()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "mine\n");
    QVERIFY(writeFile(path, "mine\n", FileStamp::ofBytes("older\n")));
    QVERIFY(writeFile(path, "mine\n", {}));
}

void TestFileStore::folderVanished()
{
    const Scratch scratch;
    const QString path = scratch.make(u"folder/a.md"_s);
    const FileStamp read = *stampOf(path);
    QVERIFY(QDir(scratch.path(u"folder"_s)).removeRecursively());
    const auto written = writeFile(path, "mine\n", read);
    COMPARE_FAILURE(written, ErrorCode::NotFound, path);
    QVERIFY(written.error().message.contains(u"Save As"_s));
}

void TestFileStore::longNames()
{
    const Scratch scratch;
    const QString longest = scratch.path(QString(255, u'a'));
    QVERIFY(save(longest, "one\n"));
    QVERIFY(save(longest, "two\n"));
    QCOMPARE(Test::readAll(longest), QByteArray("two\n"));
    const QString odd = scratch.path(u"-o 'x' \"y\"\n\u202E*.md"_s);
    QVERIFY(save(odd, "one\n"));
    QVERIFY(save(odd, "two\n"));
    const QString tooLong = scratch.path(QString(256, u'a'));
    COMPARE_FAILURE(writeFile(tooLong, "one\n", {}), ErrorCode::Io, tooLong);
    QCOMPARE(scratch.files().size(), 2);
}

/// "%1" in a name is a name, whatever is put into a message after it.
void TestFileStore::namesWithPlaceMarkers()
{
    const Scratch scratch;
    const auto message = [](const auto &outcome) {
        return outcome ? QString() : outcome.error().message;
    };
    const QString path = scratch.make(u"a%1b%2c%3.md"_s, QByteArray(maximumLineLength + 1, 'x'));
    const QString line = message(TextFile::open(path));
    QVERIFY2(line.contains(path) && line.contains(u"line 1 "_s), qPrintable(line));
    QVERIFY(QFile::resize(path, maximumFileSize + 1));
    const QString size = message(readFile(path));
    QVERIFY2(size.contains(path) && size.contains(u" 16 MB"_s), qPrintable(size));
    const QString name = message(writeFile(scratch.path(u"%2%1"_s + QString(256, u'a')), "text", {}));
    QVERIFY2(name.contains(u"/%2%1a"_s) && name.contains(qt_error_string(ENAMETOOLONG)), qPrintable(name));
}

void TestFileStore::relativePaths()
{
    const Scratch scratch;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(scratch.path()));
    const auto written = writeFile(u"a.md"_s, "new\n", {});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(written);
    QCOMPARE(Test::readAll(scratch.path(u"a.md"_s)), QByteArray("new\n"));
}

void TestFileStore::removesStaleTemporaryFiles()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    scratch.make(u".jianbao-4000000-1.tmp"_s);      // its process is gone
    scratch.make(u".jianbao-4000000-2.old"_s);      // somebody's only copy
    scratch.make(u"jianbao-4000000-3.tmp"_s);       // not ours
    scratch.make(u".jianbao-4000000-4.tmp/file"_s); // no file
    const QString living = scratch.make(u".jianbao-4000000-5.tmp"_s);
    QFile held(living);
    QVERIFY(held.open(QIODevice::ReadOnly));
    QCOMPARE(::flock(held.handle(), LOCK_EX), 0);
    QVERIFY(save(path, "new\n"));
    QCOMPARE(scratch.files(), (QStringList{u".jianbao-4000000-2.old"_s, u".jianbao-4000000-4.tmp"_s,
                                           u".jianbao-4000000-5.tmp"_s, u"a.md"_s, u"jianbao-4000000-3.tmp"_s}));
}

void TestFileStore::cleansAtTheStart()
{
    const Scratch scratch;
    scratch.make(u"a.md"_s);
    scratch.make(u".jianbao-4000000-1.tmp"_s);
    const QString orphan = scratch.make(u".jianbao-4000000-2.old"_s);
    const QString second = scratch.make(u".jianbao-4000000-10.old"_s);
    scratch.make(u".jianbao-4000000-3.old/file"_s);
    QVERIFY(QFile::link(u"a.md"_s, scratch.path(u".jianbao-4000000-4.old"_s)));
    const QString living = scratch.make(u".jianbao-4000000-5.old"_s);
    QFile held(living);
    QVERIFY(held.open(QIODevice::ReadOnly));
    QCOMPARE(::flock(held.handle(), LOCK_EX), 0);
    QStringList files = scratch.files();
    QVERIFY(files.removeOne(u".jianbao-4000000-1.tmp"_s));

    QCOMPARE(orphanedCopies(scratch.path()), (QStringList{second, orphan}));
    cleanTemporaryFiles(scratch.path());
    QCOMPARE(scratch.files(), files);
    QCOMPARE(orphanedCopies(scratch.path()), (QStringList{second, orphan}));
    QVERIFY(held.isOpen());
}

/// Some look for what the dead left while others make files: those of the living stay, however close it is.
void TestFileStore::cleansNothingOfTheLiving()
{
    const Scratch scratch;
    const QDeadlineTimer end(2'000);
    std::atomic<int> made = 0;
    std::atomic<int> lost = 0;
    const auto make = [&](const FileDescriptor &folder) {
        const auto file = TemporaryFile::create(folder, TemporaryFile::Kind::NewText, 0600);
        for (int i = 0; file && i < 20; ++i) {
            std::this_thread::yield();
            lost += file->file().status()->st_nlink == 0;
        }
        made += file.has_value();
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, isMaker = i % 2 == 0] {
                const auto folder = FileDescriptor::openFolder(QFile::encodeName(scratch.path()));
                while (!end.hasExpired())
                    isMaker ? make(*folder) : TemporaryFile::removeStale(*folder);
            });
        }
    }
    QVERIFY(made > 0);
    QCOMPARE(lost, 0);
}

/// Nobody is told of a folder that is none, or that belongs to somebody else.
void TestFileStore::cleansOnlyWhatMayBeChanged()
{
    const Scratch scratch;
    for (const QString &folder : {QString(), scratch.path(u"none"_s), scratch.make(u"file"_s)}) {
        cleanTemporaryFiles(folder);
        QCOMPARE(orphanedCopies(folder), QStringList());
    }
    if (::geteuid() == 0)
        QSKIP("the superuser may change every folder");
    scratch.make(u"theirs/.jianbao-4000000-1.tmp"_s);
    QCOMPARE(::chmod(scratch.systemPath(u"theirs"_s).constData(), 0500), 0);
    cleanTemporaryFiles(scratch.path(u"theirs"_s));
    QCOMPARE(::chmod(scratch.systemPath(u"theirs"_s).constData(), 0700), 0);
    QCOMPARE(scratch.files(u"theirs"_s), QStringList{u".jianbao-4000000-1.tmp"_s});
}

/// Another program replaces the file again and again while we save: each save either fails with a conflict or is
/// complete, and what is read is always one of the whole versions.
void TestFileStore::othersReplacingMeanwhile()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "theirs 0\n");
    std::jthread other([&path](const std::stop_token &stop) {
        for (int round = 1; !stop.stop_requested(); ++round) {
            Scratch::replace(path, "theirs " + QByteArray::number(round) + '\n');
            std::this_thread::yield();
        }
    });
    int saved = 0;
    int conflicts = 0;
    for (int round = 0; round < 400 && (saved < 20 || conflicts < 20); ++round) {
        const auto content = readFile(path);
        QVERIFY(content);
        QVERIFY(content->bytes.endsWith('\n'));
        const auto written = writeFile(path, content->bytes + "mine\n", content->stamp);
        written ? ++saved : ++conflicts;
        if (!written)
            QCOMPARE(written.error().code, ErrorCode::Conflict);
    }
    other.request_stop();
    other.join();
    QVERIFY(conflicts > 0);
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
}

void TestFileStore::limitsWhatIsWritten()
{
    const Scratch scratch;
    const QString path = scratch.path(u"a.md"_s);
    COMPARE_FAILURE(writeFile(path, QByteArray(maximumFileSize + 1, 'x'), {}), ErrorCode::TooLarge, path);
    QCOMPARE(scratch.files(), QStringList());
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
