// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "faulttesting.h"
#include "filetesting.h"
#include "repository/textfile.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::FaultTable;
using Test::Outcome;
using Test::SavedFile;
using Test::Scratch;
using Test::Way;

namespace {

void setTime(const QString &path, time_t seconds)
{
    const timespec times[2] = {{.tv_sec = seconds, .tv_nsec = 0}, {.tv_sec = seconds, .tv_nsec = 0}};
    if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) != 0)
        qFatal("cannot set the time of %s", qPrintable(path));
}

} // namespace

/// Files that must not be written as any other file is: what they are, what they have, what others did to them.
class TestFileTargets : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();
    void immutable_data();
    void immutable();
    void foreignOwner();
    void keepsModeAndAttributes();
    void links();
    void longNames();
    void refused_data();
    void refused();
    void changedUnseen_data();
    void changedUnseen();
    void replacedTwice();
    void changedBetweenTheLooks();
    void mixedTexts();
    void unshowableTexts();

private:
    FaultTable m_table;
};

void TestFileTargets::cleanupTestCase()
{
    m_table.print();
}

void TestFileTargets::immutable_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("injections");
    QTest::addColumn<Way>("way");
    // The calls that fail on such files (ioctl_iflags(2), path_resolution(7)); only the superuser makes real ones.
    const QString access = u"faccessat2:error=EPERM"_s;
    const QString rename = u"rename:error=EPERM"_s;
    QTest::newRow("file +i") << u"chattr +i"_s << QStringList{access} << Way::Replaced;
    QTest::newRow("file +i, hard link") << u"chattr +i"_s << QStringList{access} << Way::InPlace;
    QTest::newRow("file +a") << u"chattr +a"_s << QStringList{rename} << Way::Replaced;
    QTest::newRow("folder +a") << u"chattr +a"_s << QStringList{rename, u"unlinkat:error=EPERM"_s} << Way::Replaced;
}

/// An immutable file, or one that may only grow.
void TestFileTargets::immutable()
{
    QFETCH(QString, fault);
    QFETCH(QStringList, injections);
    QFETCH(Way, way);
    if (!Test::canTrace()) {
        m_table.skipped(fault, QString::fromLatin1(Test::cannotTrace));
        QSKIP(Test::cannotTrace);
    }
    FaultTable::Attempt attempt(m_table, fault);
    const SavedFile file(way);
    QStringList strace;
    for (const QString &injection : injections)
        strace << u"-e"_s << u"inject="_s + injection;
    const Outcome outcome = file.save(strace);
    QVERIFY2(outcome.status == 3 && outcome.errors.contains(u"(INJECTED)"_s), qPrintable(outcome.errors));
    const QString refused = QString::number(int(ErrorCode::NotPermitted)) + u' ';
    const bool isTold = outcome.output.startsWith(refused) && outcome.output.contains(file.path()) &&
                        outcome.output.contains(u"Save As"_s);
    QVERIFY2(isTold, qPrintable(outcome.output));
    QVERIFY(file.isOld());
    QVERIFY(file.isAlone() || injections.size() > 1); // nothing can be removed from such a folder
    attempt.kept();
}

/// A file of another user that we may write: it is not ours to give away, so it is written in place. The system is made
/// to say that its owner is user 0.
void TestFileTargets::foreignOwner()
{
#ifndef Q_PROCESSOR_X86_64
    QSKIP("the layout of struct stat is known for x86-64 only");
#endif
    JIANBAO_NEEDS_TRACE();
    FaultTable::Attempt attempt(m_table, u"owner cannot be kept"_s);
    const SavedFile counted(Way::Replaced);
    const QStringList calls = counted.save({u"-e"_s, u"trace=fstat"_s}).errors.split(u'\n').filter(u"fstat("_s);
    const auto filled =
        std::ranges::find_if(calls, [](const QString &line) { return line.contains(u"st_size=60000"_s); });
    QVERIFY(filled != calls.end()); // the new file's; the call before it is the old file's
    const SavedFile file(Way::Replaced);
    const ino_t inode = Test::statusOf(file.path()).st_ino;
    // st_dev 0, st_ino 0, st_nlink 1, st_mode 0100644, st_uid 0
    const QString owner = u"00000000000000000000000000000000"_s + u"0100000000000000a481000000000000"_s;
    const Outcome outcome =
        file.save({u"-e"_s, u"trace=fstat,fchown"_s, u"-e"_s, u"inject=fchown:error=EPERM"_s, u"-e"_s,
                   u"inject=fstat:poke_exit=@arg2=%1:when=%2"_s.arg(owner).arg(filled - calls.begin())});
    QVERIFY2(outcome.errors.contains(u"fchown("_s), qPrintable(outcome.errors));
    QVERIFY2(outcome.status == 0 && file.isNew() && file.isAlone(), qPrintable(outcome.output));
    QCOMPARE(Test::statusOf(file.path()).st_ino, inode);
    attempt.kept();
}

void TestFileTargets::keepsModeAndAttributes()
{
    for (const mode_t mode : {0600, 0664, 0755, 02755, 04755, 01644}) {
        FaultTable::Attempt attempt(m_table, u"mode, setgid, attributes kept"_s);
        for (const bool linked : {false, true}) {
            const SavedFile file(linked ? Way::InPlace : Way::Replaced);
            const QByteArray name = QFile::encodeName(file.path());
            QCOMPARE(::chmod(name.constData(), mode), 0);
            const bool hasAttributes = ::setxattr(name.constData(), "user.note", "kept", 4, 0) == 0;
            QVERIFY(Test::save(file.path(), "new\n"));
            QCOMPARE(Test::statusOf(file.path()).st_mode & 07777, mode);
            char value[5] = {};
            if (hasAttributes)
                QCOMPARE(::getxattr(name.constData(), "user.note", value, 4), 4);
            QCOMPARE(QByteArray(value), QByteArray(hasAttributes ? "kept" : ""));
        }
        attempt.kept();
    }
}

void TestFileTargets::links()
{
    {
        FaultTable::Attempt attempt(m_table, u"symbolic link, out of the folder too"_s);
        const Scratch folder;
        const Scratch elsewhere;
        const QString target = elsewhere.make(u"a.md"_s, "old\n");
        QVERIFY(QFile::link(target, folder.path(u"a.md"_s)));
        QVERIFY(Test::save(folder.path(u"a.md"_s), "new\n"));
        QVERIFY(QFileInfo(folder.path(u"a.md"_s)).isSymLink());
        QCOMPARE(Test::readAll(target), QByteArray("new\n"));
        QCOMPARE(folder.files() + elsewhere.files(), (QStringList{u"a.md"_s, u"a.md"_s}));
        attempt.kept();
    }
    FaultTable::Attempt attempt(m_table, u"hard link"_s);
    const SavedFile file(Way::InPlace);
    QVERIFY(Test::save(file.path(), "new\n"));
    QCOMPARE(Test::readAll(file.folder().path(u"b.md"_s)), QByteArray("new\n"));
    QCOMPARE(Test::statusOf(file.path()).st_nlink, nlink_t(2));
    attempt.kept();
}

/// The names of what is put beside a file are short, whatever its own name is.
void TestFileTargets::longNames()
{
    for (int length = 245; length <= 255; ++length) {
        FaultTable::Attempt attempt(m_table, u"name of 245 to 255 bytes"_s);
        const Scratch scratch;
        const QString path = scratch.make(QString(length - 3, u'a') + u".md"_s, "old\n");
        QVERIFY(Test::save(path, "new\n"));
        QCOMPARE(Test::readAll(path), QByteArray("new\n"));
        attempt.kept();
    }
}

void TestFileTargets::refused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"pipe", "device", "folder", "socket", "2 GiB"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// At once: a pipe without a writer would block, a device would never end.
void TestFileTargets::refused()
{
    QFETCH(QString, kind);
    FaultTable::Attempt attempt(m_table, u"refused: "_s + kind);
    const Scratch scratch;
    QString path = scratch.path(u"a.md"_s);
    const QByteArray name = QFile::encodeName(path);
    if (kind == u"pipe"_s)
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    if (kind == u"device"_s)
        path = u"/dev/zero"_s;
    if (kind == u"folder"_s)
        QVERIFY(QDir().mkdir(path));
    if (kind == u"2 GiB"_s)
        QVERIFY(QFile::resize(scratch.make(u"a.md"_s), 2LL << 30));
    if (kind == u"socket"_s) {
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
        std::ranges::copy(name, address.sun_path);
        const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(number, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(number);
    }
    QElapsedTimer timer;
    timer.start();
    const ErrorCode code = kind == u"2 GiB"_s ? ErrorCode::TooLarge : ErrorCode::NotRegular;
    COMPARE_FAILURE(TextFile::open(path), code, path);
    const mode_t before = Test::statusOf(path).st_mode;
    QVERIFY(!writeFile(path, "mine\n", {}));
    QCOMPARE(Test::statusOf(path).st_mode, before);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(scratch.files().size() <= 1);
    attempt.kept();
}

void TestFileTargets::changedUnseen_data()
{
    QTest::addColumn<qint64>("time");
    QTest::newRow("now") << qint64(::time(nullptr));
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("2099") << qint64(4'070'908'800);
    QTest::newRow("before the epoch") << qint64(-86'400);
}

/// Another text of the same size and time, whatever the clock says.
void TestFileTargets::changedUnseen()
{
    QFETCH(qint64, time);
    FaultTable::Attempt attempt(m_table, u"same time and size, clock skew"_s);
    for (const bool linked : {false, true}) {
        const SavedFile saved(linked ? Way::InPlace : Way::Replaced);
        setTime(saved.path(), time);
        auto file = TextFile::open(saved.path());
        QVERIFY(file);
        const QByteArray theirs(Test::oldSize, 't');
        Scratch::put(saved.path(), theirs);
        setTime(saved.path(), time);
        const auto written = file->save(u"mine\n"_s);
        COMPARE_FAILURE(written, ErrorCode::Conflict, saved.path());
        QCOMPARE(Test::readAll(saved.path()), theirs);
        // And the time alone is no change.
        auto again = TextFile::open(saved.path());
        setTime(saved.path(), time + 1000);
        QVERIFY(again && again->save(u"mine\n"_s));
    }
    attempt.kept();
}

void TestFileTargets::replacedTwice()
{
    FaultTable::Attempt attempt(m_table, u"replaced twice by rename, deleted"_s);
    const SavedFile saved(Way::Replaced);
    auto file = TextFile::open(saved.path());
    QVERIFY(file);
    Scratch::replace(saved.path(), "once\n");
    Scratch::replace(saved.path(), "twice\n");
    COMPARE_FAILURE(file->save(u"mine\n"_s), ErrorCode::Conflict, saved.path());
    QCOMPARE(Test::readAll(saved.path()), QByteArray("twice\n"));
    // Back to what was read: nobody's work is lost by saving.
    Scratch::replace(saved.path(), QByteArray(Test::oldSize, 'o'));
    QVERIFY(file->save(u"mine\n"_s));
    QVERIFY(QFile::remove(saved.path()));
    // Gone: whoever asks for what was there is told, an editor's text comes back.
    COMPARE_FAILURE(writeFile(saved.path(), "more\n", file->stamp()), ErrorCode::Conflict, saved.path());
    QVERIFY(!QFileInfo::exists(saved.path()));
    QVERIFY(file->save(u"more\n"_s));
    QCOMPARE(Test::readAll(saved.path()), QByteArray("more\n"));
    attempt.kept();
}

/// Another program replaces the file after it was first compared: the save is stopped while that happens.
void TestFileTargets::changedBetweenTheLooks()
{
    if (!Test::canTrace()) {
        m_table.skipped(u"changed while it is saved"_s, QString::fromLatin1(Test::cannotTrace));
        QSKIP(Test::cannotTrace);
    }
    for (const Way way : {Way::Replaced, Way::InPlace}) {
        FaultTable::Attempt attempt(m_table, u"changed while it is saved"_s);
        const SavedFile file(way);
        // The first fsync waits for two seconds; meanwhile the shell writes.
        const QString script = u"strace -f -e trace=fsync -e inject=fsync:delay_enter=2000000:when=1 '%1' '%2' n %3 & "
                               "until ls -A '%4' | grep -q '^[.]jianbao'; do sleep 0.05; done; sleep 0.3; "
                               "printf theirs > '%2'; wait $!"_s.arg(QStringLiteral(JIANBAO_SAVEFILE), file.path())
                                   .arg(Test::newSize)
                                   .arg(file.folder().path());
        const Outcome outcome = Test::run(u"sh"_s, {u"-c"_s, script});
        QVERIFY2(outcome.status == 3, qPrintable(outcome.errors));
        QVERIFY2(outcome.output.startsWith(QString::number(int(ErrorCode::Conflict)) + u' '),
                 qPrintable(outcome.output));
        QCOMPARE(Test::readAll(file.path()), QByteArray("theirs"));
        QVERIFY(file.isAlone());
        attempt.kept();
    }
}

/// Every mixture of line ends and of characters that a text widget changes: saving gives the same bytes, and editing
/// one line changes that line only.
void TestFileTargets::mixedTexts()
{
    QRandomGenerator random(3);
    const QByteArrayList lines{"plain",          "两行",    "",          " ",        "\t-\ta",
                               "NBSP\u00A0here", "trail  ", "LS\u2028x", "\uFEFFbom"};
    const QByteArrayList ends{"\n", "\r\n", "\r"};
    const auto pick = [&random](const QByteArrayList &list) {
        return list[random.bounded(list.size())];
    };
    const Scratch scratch;
    for (int round = 0; round < 250; ++round) {
        FaultTable::Attempt attempt(m_table, u"line ends, BOM, NBSP, final newline mixed"_s);
        const bool isMixed = round % 2 == 0;
        const QByteArray end = pick(ends);
        QByteArray before = random.bounded(2) ? "\xEF\xBB\xBF" : "";
        for (int line = random.bounded(6); line > 0; --line)
            before += pick(lines) + (isMixed ? pick(ends) : end);
        QByteArray after;
        for (int line = random.bounded(6); line > 0; --line)
            after += (isMixed ? pick(ends) : end) + pick(lines);
        const QString path = scratch.make(u"a.md"_s, before + "MARK" + after);
        auto file = TextFile::open(path);
        QVERIFY(file && !file->source().isReadOnly());
        const QString text = file->source().text();
        QVERIFY(file->save(text));
        QCOMPARE(Test::readAll(path), before + "MARK" + after);
        QVERIFY(file->save(QString(text).replace(u"MARK"_s, u"edited"_s)));
        QCOMPARE(Test::readAll(path), before + "edited" + after);
        attempt.kept();
    }
}

/// What cannot be shown is never saved changed.
void TestFileTargets::unshowableTexts()
{
    const Scratch scratch;
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        FaultTable::Attempt attempt(m_table, u"invalid UTF-8, NUL"_s);
        QByteArray bytes(random.bounded(1, 60), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        bytes.insert(random.bounded(bytes.size()), round % 2 ? "\xC3(" : QByteArrayView("\0", 1));
        const QString path = scratch.make(u"a.md"_s, bytes);
        auto file = TextFile::open(path);
        QVERIFY(file && file->source().isReadOnly());
        QVERIFY(file->source().readOnlyReason().endsWith(u'.'));
        (void)file->save(u"something else\n"_s);
        QCOMPARE(Test::readAll(path), bytes);
        attempt.kept();
    }
}

QTEST_GUILESS_MAIN(TestFileTargets)
#include "tst_filetargets.moc"
