// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

constexpr int oldSize = 20'000;
constexpr int newSize = 60'000;

struct Outcome
{
    int status = -1; ///< -1: killed
    QString output;
    QString errors;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(program));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

const QString saveFile = QStringLiteral(JIANBAO_SAVEFILE);

bool canMount()
{
    static const bool can =
        run(u"unshare"_s, {u"-Urm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, u"/mnt"_s}).status == 0;
    return can;
}

bool canTrace()
{
    static const bool can = !QStandardPaths::findExecutable(u"strace"_s).isEmpty() &&
                            run(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}).status == 0;
    return can;
}

bool isTemporary(const QString &name)
{
    return name.startsWith(u".jianbao-"_s) && name.endsWith(u".tmp"_s);
}

} // namespace

class TestFileFaults : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_data();
    void fullDisk();
    void failingCalls_data();
    void failingCalls();
    void unconfirmedSave_data();
    void unconfirmedSave();
    void unknownAttributes_data();
    void unknownAttributes();
    void killed_data();
    void killed();
    void syncsInOrder();
};

void TestFileFaults::fullDisk_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("prepare");
    QTest::newRow("bytes") << u"size=64k"_s << u"true"_s;
    QTest::newRow("bytes, hard link") << u"size=64k"_s << u"ln a.md b.md"_s;
    QTest::newRow("bytes, copy does not fit") << u"size=32k"_s << u"ln a.md b.md"_s;
    QTest::newRow("inodes") << u"nr_inodes=2"_s << u"true"_s;
    QTest::newRow("inodes, hard link") << u"nr_inodes=3"_s << u"ln a.md b.md"_s;
}

void TestFileFaults::fullDisk()
{
    if (!canMount())
        QSKIP("this system does not let users mount in a name space of their own (unshare -Urm)");
    QFETCH(QString, options);
    QFETCH(QString, prepare);
    const Scratch scratch;
    const QString script =
        u"mount -t tmpfs -o %1 none '%2' && cd '%2' && head -c %3 /dev/zero | tr '\\0' o > a.md && %4 || exit 9\n"
        "'%5' '%2/a.md' n %6; echo \"status $?\"\n"
        "test \"$(tr -d o < a.md | wc -c) $(wc -c < a.md)\" = '0 %3' && echo whole; ls -A | grep -v '^[ab].md$'; true"_s
            .arg(options, scratch.path())
            .arg(oldSize)
            .arg(prepare, saveFile)
            .arg(newSize);
    const Outcome outcome = run(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    const QStringList lines = outcome.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3); // nothing is left beside
    QVERIFY2(lines[0].startsWith(QString::number(int(ErrorCode::NoSpace)) + u' '), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(scratch.path(u"a.md"_s)), qPrintable(lines[0]));
    QCOMPARE(lines[1], u"status 3"_s);
    QCOMPARE(lines[2], u"whole"_s);
}

void TestFileFaults::failingCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("linked");
    const QByteArrayList both{"write ENOSPC",  "write EIO",    "write EDQUOT", "fsync EIO", "openat EMFILE",
                              "openat EACCES", "flock ENOLCK", "read EIO",     "lseek EIO"};
    const QByteArrayList replacing{"rename EIO", "rename EBUSY", "fchmod EPERM"};
    const QByteArrayList inPlace{"ftruncate EIO"};
    const auto add = [](const QByteArray &fault, bool linked) {
        const QStringList parts = QString::fromLatin1(fault).split(u' ');
        const QByteArray row = fault + (linked ? ", hard link" : "");
        QTest::newRow(row.constData()) << parts[0] << parts[1] << linked;
    };
    for (const QByteArray &fault : both + replacing)
        add(fault, false);
    for (const QByteArray &fault : both + inPlace)
        add(fault, true);
}

/// The Nth call of a kind fails, for every N: the file is whole afterwards, old or new, and the status tells which.
void TestFileFaults::failingCalls()
{
    if (!canTrace())
        QSKIP("strace is not here or may not trace");
    QFETCH(QString, call);
    QFETCH(QString, error);
    QFETCH(bool, linked);
    int tried = 0;
    for (bool injected = true; injected; ++tried) {
        QVERIFY(tried < 200);
        const Scratch scratch;
        const QString path = scratch.make(u"a.md"_s, QByteArray(oldSize, 'o'));
        if (linked)
            QCOMPARE(::link(scratch.systemPath(u"a.md"_s).constData(), scratch.systemPath(u"b.md"_s).constData()), 0);
        const QString inject = u"inject=%1:error=%2:when=%3"_s.arg(call, error).arg(tried + 1);
        const Outcome outcome = run(u"strace"_s, {u"-f"_s, u"-e"_s, u"trace="_s + call, u"-e"_s, inject, saveFile, path,
                                                  u"n"_s, QString::number(newSize)});
        injected = outcome.errors.contains(u"(INJECTED)"_s);
        const QByteArray bytes = Test::readAll(path);
        const bool isOld = bytes == QByteArray(oldSize, 'o');
        const bool isNew = bytes == QByteArray(newSize, 'n');
        const QByteArray told = qPrintable(inject + u"\n" + outcome.output + outcome.errors);
        QVERIFY2(isOld || isNew, told);
        if (outcome.status == 0)
            QVERIFY2(isNew, told);
        if (outcome.status == 3) // only a folder that cannot be synced leaves the new bytes and says so
            QVERIFY2(isOld || outcome.output.contains(u"was written"_s), told);
        if (!injected)
            QVERIFY2(outcome.status == 0, told);
        const QStringList files = scratch.files();
        QVERIFY2(std::ranges::none_of(files, isTemporary), told);
        QVERIFY2(files.size() == (linked ? 2 : 1), told);
    }
    QVERIFY(tried > 1);
    qInfo("%s %s: %d times tried, 0 times lost", qPrintable(call), qPrintable(error), tried - 1);
}

void TestFileFaults::unconfirmedSave_data()
{
    QTest::addColumn<bool>("linked");
    QTest::addColumn<int>("last"); // the fsync of the folder at the end of a save
    QTest::newRow("replaced") << false << 2;
    QTest::newRow("in place") << true << 4;
}

/// New bytes that the disk did not confirm are told, and are the ones that the next save starts from.
void TestFileFaults::unconfirmedSave()
{
    if (!canTrace())
        QSKIP("strace is not here or may not trace");
    QFETCH(bool, linked);
    QFETCH(int, last);
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, QByteArray(oldSize, 'o'));
    if (linked)
        QCOMPARE(::link(scratch.systemPath(u"a.md"_s).constData(), scratch.systemPath(u"b.md"_s).constData()), 0);
    const auto save = [&](const QString &letters) {
        const QString inject = u"inject=fsync:error=EIO:when=%1"_s.arg(last);
        return run(u"strace"_s, {u"-f"_s, u"-e"_s, u"trace=fsync"_s, u"-e"_s, inject, saveFile, path, letters,
                                 QString::number(newSize)});
    };
    const QString unconfirmed = QString::number(int(ErrorCode::Unconfirmed)) + u' ';
    const Outcome one = save(u"n"_s);
    QVERIFY2(one.status == 3 && one.output.startsWith(unconfirmed), qPrintable(one.output + one.errors));
    QCOMPARE(Test::readAll(path), QByteArray(newSize, 'n'));

    const Outcome two = save(u"xy"_s);
    QVERIFY2(two.status == 0 && two.output.startsWith(unconfirmed), qPrintable(two.output + two.errors));
    QCOMPARE(Test::readAll(path), QByteArray(newSize, 'y'));
}

void TestFileFaults::unknownAttributes_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("a file system without attributes") << u"EOPNOTSUPP"_s << true;
    QTest::newRow("no memory") << u"ENOMEM"_s << false;
    QTest::newRow("broken") << u"EIO"_s << false;
}

/// A file whose attributes cannot be listed is written in place, so that it keeps them.
void TestFileFaults::unknownAttributes()
{
    if (!canTrace())
        QSKIP("strace is not here or may not trace");
    QFETCH(QString, error);
    QFETCH(bool, replaced);
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, QByteArray(oldSize, 'o'));
    const ino_t inode = Test::statusOf(path).st_ino;
    const Outcome outcome =
        run(u"strace"_s, {u"-f"_s, u"-e"_s, u"trace=flistxattr"_s, u"-e"_s, u"inject=flistxattr:error="_s + error,
                          saveFile, path, u"n"_s, QString::number(newSize)});
    QVERIFY2(outcome.status == 0 && outcome.errors.contains(u"(INJECTED)"_s), qPrintable(outcome.errors));
    QCOMPARE(Test::readAll(path), QByteArray(newSize, 'n'));
    QCOMPARE(Test::statusOf(path).st_ino != inode, replaced);
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
}

void TestFileFaults::killed_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("linked");
    for (const bool linked : {false, true}) {
        for (const char *call : {"write", "fsync", "rename", "ftruncate", "openat", "unlinkat"}) {
            QTest::newRow(qPrintable(QString::fromLatin1(call) + QLatin1StringView(linked ? ", hard link" : "")))
                << QString::fromLatin1(call) << linked;
        }
    }
}

/// Killed at the Nth call: a whole version is in the file, or (hard links) in the copy beside it, and the next save
/// clears up.
void TestFileFaults::killed()
{
    if (!canTrace())
        QSKIP("strace is not here or may not trace");
    QFETCH(QString, call);
    QFETCH(bool, linked);
    int tried = 0;
    for (bool died = true; died; ++tried) {
        QVERIFY(tried < 200);
        const Scratch scratch;
        const QString path = scratch.make(u"a.md"_s, QByteArray(oldSize, 'o'));
        if (linked)
            QCOMPARE(::link(scratch.systemPath(u"a.md"_s).constData(), scratch.systemPath(u"b.md"_s).constData()), 0);
        const QString inject = u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(tried + 1);
        const Outcome outcome = run(u"strace"_s, {u"-f"_s, u"-e"_s, u"trace="_s + call, u"-e"_s, inject, saveFile, path,
                                                  u"n"_s, QString::number(newSize)});
        died = outcome.status != 0;
        const auto isWhole = [](const QByteArray &bytes) {
            return bytes == QByteArray(oldSize, 'o') || bytes == QByteArray(newSize, 'n');
        };
        bool whole = isWhole(Test::readAll(path));
        for (const QString &name : scratch.files())
            whole = whole || (name.endsWith(u".old"_s) && isWhole(Test::readAll(scratch.path(name))));
        QVERIFY2(whole, qPrintable(inject));
        QVERIFY(writeFile(path, "next\n", *stampOf(path)));
        const QStringList files = scratch.files();
        QVERIFY2(std::ranges::none_of(files, isTemporary), qPrintable(inject));
    }
}

void TestFileFaults::syncsInOrder()
{
    if (!canTrace())
        QSKIP("strace is not here or may not trace");
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, QByteArray(oldSize, 'o'));
    const Outcome outcome = run(u"strace"_s, {u"-f"_s, u"-y"_s, u"-e"_s, u"trace=write,fsync,rename"_s, saveFile, path,
                                              u"n"_s, QString::number(newSize)});
    QCOMPARE(outcome.status, 0);
    QStringList calls;
    for (const QString &line : outcome.errors.split(u'\n')) {
        if (!line.contains(scratch.path()))
            continue;
        const QString call = line.section(u'(', 0, 0).section(u' ', -1);
        const QString object = line.contains(u".tmp"_s) ? u" file"_s : u" folder"_s;
        calls.append(call + object);
    }
    QCOMPARE(calls, (QStringList{u"write file"_s, u"fsync file"_s, u"rename file"_s, u"fsync folder"_s}));
}

QTEST_GUILESS_MAIN(TestFileFaults)
#include "tst_filefaults.moc"
