// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "faulttesting.h"
#include "repository/filestore.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::FaultTable;
using Test::Outcome;
using Test::Scratch;

namespace {

/// What a script in a name space of its own found after a save.
struct Found
{
    Outcome outcome;
    QString said;     ///< by the save: code and message
    int status = -1;  ///< of the save
    QString size;     ///< "o 20000": letter and number of the file's bytes
    QStringList left; ///< other files in the folder
};

/// Saves a.md in a folder that @p mount makes of %1. @param prepare what is done to the file before.
Found saveIn(const Scratch &scratch, const QString &mount, const QString &prepare, const QString &save)
{
    const QString script =
        QString(mount + u" && cd '%1' && { test -e a.md || head -c %2 /dev/zero | tr '\\0' o > a.md; } "
                        "&& %3 || exit 9\n"
                        "%4 '%1/a.md' n %5; echo \"status $?\"\n"
                        "echo \"$(tr -d '\\n' < a.md | fold -w 1 | sort -u | tr -d '\\n') "
                        "$(wc -c < a.md)\"; ls -A | grep -v '^[ab].md$'; true")
            .arg(scratch.path(), QString::number(Test::oldSize), prepare, save, QString::number(Test::newSize));
    Found found;
    found.outcome = Test::run(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    QStringList lines = found.outcome.output.trimmed().split(u'\n');
    if (!lines.isEmpty() && !lines.first().startsWith(u"status"_s))
        found.said = lines.takeFirst();
    if (!lines.isEmpty())
        found.status = lines.takeFirst().section(u' ', 1).toInt();
    if (!lines.isEmpty())
        found.size = lines.takeFirst();
    found.left = lines;
    return found;
}

const QString saveFile = u"'"_s + QStringLiteral(JIANBAO_SAVEFILE) + u"'"_s;
const QString old = u"o %1"_s.arg(Test::oldSize);
const QString fresh = u"n %1"_s.arg(Test::newSize);

} // namespace

/// Disks that are full, or that cannot be written as a save would like to.
class TestFullDisk : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void full_data();
    void full();
    void shortWrites();
    void newFile();
    void mountPoint_data();
    void mountPoint();
    void readOnlyDisk();

private:
    FaultTable m_table;
};

void TestFullDisk::initTestCase()
{
    JIANBAO_NEEDS_MOUNT();
}

void TestFullDisk::cleanupTestCase()
{
    m_table.print();
}

void TestFullDisk::full_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("prepare");
    const QString bytes = u"disk full: bytes"_s;
    const QString inodes = u"disk full: inodes"_s;
    const QString link = u"ln a.md b.md"_s;
    // Every size from "nothing fits" to "almost everything fits"; a page has 4 kB, the new text 15 pages.
    for (int size = 20; size < 80; size += 4)
        QTest::addRow("%d kB", size) << bytes << u"size=%1k"_s.arg(size) << u"true"_s;
    // In place there is room for the copy of the old text or not, then for the new text.
    for (int size = 20; size < 80; size += 4)
        QTest::addRow("%d kB, hard link", size) << bytes << u"size=%1k"_s.arg(size) << link;
    QTest::newRow("inodes") << inodes << u"nr_inodes=2"_s << u"true"_s;
    QTest::newRow("inodes, hard link") << inodes << u"nr_inodes=3"_s << link;
}

void TestFullDisk::full()
{
    QFETCH(QString, fault);
    QFETCH(QString, options);
    QFETCH(QString, prepare);
    FaultTable::Attempt attempt(m_table, fault);
    const Scratch scratch;
    const Found found = saveIn(scratch, u"mount -t tmpfs -o %1 none '%2'"_s.arg(options, u"%1"_s), prepare, saveFile);
    QVERIFY2(found.outcome.status == 0, qPrintable(found.outcome.errors));
    QVERIFY2(found.said.startsWith(QString::number(int(ErrorCode::NoSpace)) + u' '), qPrintable(found.outcome.output));
    QVERIFY2(found.said.contains(scratch.path(u"a.md"_s)), qPrintable(found.said));
    QCOMPARE(found.status, 3);
    QCOMPARE(found.size, old);
    QCOMPARE(found.left, QStringList());
    attempt.kept();
}

/// The system writes less than it was given, and says so by the number alone: that is no success. QSaveFile took it for
/// one (SAFETY.md).
void TestFullDisk::shortWrites()
{
    JIANBAO_NEEDS_TRACE();
    FaultTable::Attempt attempt(m_table, u"disk full: a write is cut short"_s);
    const Scratch scratch;
    const Found found = saveIn(scratch, u"mount -t tmpfs -o size=64k none '%1'"_s, u"true"_s,
                               u"strace -f -e trace=write "_s + saveFile);
    QVERIFY2(found.outcome.errors.contains(u"60000) = 45056"_s), qPrintable(found.outcome.errors));
    QCOMPARE(found.status, 3);
    QCOMPARE(found.size, old);
    attempt.kept();
}

void TestFullDisk::newFile()
{
    FaultTable::Attempt attempt(m_table, u"disk full: bytes"_s);
    const Scratch scratch;
    const QString script = u"mount -t tmpfs -o size=32k none '%1' && cd '%1' || exit 9\n"
                           "%2 '%1/a.md' n %3; echo \"status $?\"; ls -A"_s.arg(scratch.path(), saveFile)
                               .arg(Test::newSize);
    const Outcome outcome = Test::run(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    const QStringList lines = outcome.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2); // no half of a file
    QVERIFY2(lines[0].startsWith(QString::number(int(ErrorCode::NoSpace)) + u' '), qPrintable(lines[0]));
    QCOMPARE(lines[1], u"status 3"_s);
    attempt.kept();
}

void TestFullDisk::mountPoint_data()
{
    QTest::addColumn<QString>("prepare");
    QTest::addColumn<int>("status");
    QTest::newRow("on itself") << u"mount --bind a.md a.md"_s << 0;
    QTest::newRow("on another file") << u"mv a.md b.md && touch a.md && mount --bind b.md a.md"_s << 0;
    QTest::newRow("read-only") << u"mount --bind a.md a.md && mount -o remount,bind,ro a.md"_s << 3;
}

/// A file that something is mounted on cannot be replaced: it is written in place, or an error says why not.
void TestFullDisk::mountPoint()
{
    QFETCH(QString, prepare);
    QFETCH(int, status);
    FaultTable::Attempt attempt(m_table, u"mount point"_s);
    const Scratch scratch;
    const Found found = saveIn(scratch, u"mount -t tmpfs none '%1'"_s, prepare, saveFile);
    QVERIFY2(found.outcome.status == 0 && found.status == status, qPrintable(found.outcome.errors + found.said));
    QCOMPARE(found.size, status == 0 ? fresh : old);
    QCOMPARE(found.said.isEmpty(), status == 0);
    QVERIFY2(status == 0 || found.said.startsWith(QString::number(int(ErrorCode::NotPermitted)) + u' '),
             qPrintable(found.said));
    QCOMPARE(found.left, QStringList());
    attempt.kept();
}

void TestFullDisk::readOnlyDisk()
{
    FaultTable::Attempt attempt(m_table, u"read-only disk"_s);
    const Scratch scratch;
    const Found found =
        saveIn(scratch, u"mount -t tmpfs none '%1'"_s, u"mount -o remount,ro '%1'"_s.arg(scratch.path()), saveFile);
    QVERIFY2(found.said.startsWith(QString::number(int(ErrorCode::NotPermitted)) + u' '), qPrintable(found.said));
    QVERIFY2(found.said.contains(u"Save As"_s), qPrintable(found.said));
    QCOMPARE(found.status, 3);
    QCOMPARE(found.size, old);
    attempt.kept();
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
