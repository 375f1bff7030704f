// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "faulttesting.h"
#include "filetesting.h"
#include "support/faulttable.h"
#include "support/testsupport.h"
#include "threefiles.h"

#include <QTest>

#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::FaultTable;
using Test::Outcome;
using Test::Scratch;
using Test::ThreeFiles;

namespace {

QByteArray told(const Outcome &outcome)
{
    return QString(outcome.output + outcome.errors).toUtf8();
}

QStringList failing(const QString &call, const QString &error, const QString &when)
{
    return {u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:error=%2:when=%3"_s.arg(call, error, when)};
}

} // namespace

class TestChangeSet : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();
    void writesAll();
    void keepsTheOld();
    void leavesAloneWhatIsWritten();
    void nothingToDo();
    void refused_data();
    void refused();
    void twice();
    void readOnly();
    void withoutBackups();
    void failingCalls_data();
    void failingCalls();
    void killed();
    void fullDisk();
    void notPutBack();
    void notRemoved();
    void unconfirmed();

private:
    FaultTable m_table;
};

void TestChangeSet::cleanupTestCase()
{
    m_table.print();
}

void TestChangeSet::writesAll()
{
    const ThreeFiles files;
    QVERIFY(writeAll(files.changes(), files.backups()));
    QVERIFY(files.areNew() && files.areAlone());
}

void TestChangeSet::keepsTheOld()
{
    const ThreeFiles files;
    QVERIFY(writeAll(files.changes(), files.backups()));
    for (const int file : {0, 2}) {
        const auto kept = files.backups().of(files.path(file));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(Backups::read(kept->first()), QByteArray(Test::oldSize, 'o'));
    }
    QVERIFY(files.backups().of(files.path(1))->isEmpty());
}

/// After a failure that was no failure, or the same change elsewhere, what is expected need not be there.
void TestChangeSet::leavesAloneWhatIsWritten()
{
    const ThreeFiles files;
    Scratch::put(files.path(1), QByteArray(Test::newSize, 'n'));
    const auto before = Test::statusOf(files.path(1));
    QVERIFY(writeAll(files.changes(), files.backups()));
    QVERIFY(files.areNew());
    QCOMPARE(Test::statusOf(files.path(1)).st_ino, before.st_ino);
}

void TestChangeSet::nothingToDo()
{
    const ThreeFiles files;
    QVERIFY(writeAll({}, files.backups()));
    QVERIFY(files.areOld() && !QFileInfo::exists(files.state()));
}

void TestChangeSet::refused_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorCode>("code");
    for (const int file : {0, 1, 2})
        QTest::addRow("changed, file %d", file) << file << u"changed"_s << ErrorCode::Conflict;
    for (const int file : {0, 2})
        QTest::addRow("deleted, file %d", file) << file << u"deleted"_s << ErrorCode::Conflict;
    QTest::newRow("a folder in its place") << 1 << u"folder"_s << ErrorCode::NotRegular;
    QTest::newRow("its folder is not there") << 1 << u"no folder"_s << ErrorCode::NotFound;
    QTest::newRow("too large") << 2 << u"large"_s << ErrorCode::TooLarge;
}

/// What can be known before is: then no file is touched, nor a backup made.
void TestChangeSet::refused()
{
    QFETCH(int, file);
    QFETCH(QString, how);
    QFETCH(ErrorCode, code);
    FaultTable::Attempt attempt(m_table, u"refused before: "_s + how);
    const ThreeFiles files;
    const QString path = files.path(file);
    QList<FileChange> changes = files.changes();
    if (how == u"changed"_s)
        Scratch::put(path, "changed\n");
    else if (how == u"deleted"_s)
        QVERIFY(QFile::remove(path));
    else if (how == u"folder"_s)
        QVERIFY(QDir().mkpath(path));
    else if (how == u"no folder"_s)
        QVERIFY(QDir().rmdir(QFileInfo(path).path()));
    else
        changes[file].bytes = QByteArray(maximumFileSize + 1, 'n');
    COMPARE_FAILURE(writeAll(changes, files.backups()), code, path);
    for (const int other : {0, 1, 2})
        QVERIFY(other == file || files.isOld(other));
    if (how == u"changed"_s)
        QCOMPARE(Test::readAll(path), QByteArray("changed\n"));
    QVERIFY(!QFileInfo::exists(files.state()));
    attempt.kept();
}

void TestChangeSet::twice()
{
    const ThreeFiles files;
    QVERIFY(QFile::link(files.path(0), files.scratch().path(u"link.md"_s)));
    for (const QString &name : {u"one/a.md"_s, u"link.md"_s, u"one/../one/a.md"_s}) {
        QList<FileChange> changes = files.changes();
        changes.append({files.scratch().path(name), changes.first().expected, "other\n"});
        COMPARE_FAILURE(writeAll(changes, files.backups()), ErrorCode::Malformed, files.scratch().path(name));
        QVERIFY(files.areOld());
    }
}

void TestChangeSet::readOnly()
{
    if (::geteuid() == 0)
        QSKIP("root may write everything");
    FaultTable::Attempt attempt(m_table, u"refused before: read-only"_s);
    const ThreeFiles files;
    QVERIFY(QFile::setPermissions(files.path(2), QFile::ReadOwner));
    COMPARE_FAILURE(writeAll(files.changes(), files.backups()), ErrorCode::NotPermitted, files.path(2));
    QVERIFY(files.areOld());
    const QString folder = QFileInfo(files.path(1)).path();
    QVERIFY(QFile::setPermissions(files.path(2), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    COMPARE_FAILURE(writeAll(files.changes(), files.backups()), ErrorCode::NotPermitted, files.path(1));
    QVERIFY(files.areOld() && !QFileInfo::exists(files.state()));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    attempt.kept();
}

/// Without a copy of the old text nothing is begun.
void TestChangeSet::withoutBackups()
{
    FaultTable::Attempt attempt(m_table, u"the old text cannot be kept"_s);
    const ThreeFiles files;
    Scratch::put(files.state(), "no folder\n");
    COMPARE_FAILURE(writeAll(files.changes(), files.backups()), ErrorCode::NotFound, files.path(0));
    QVERIFY(files.areOld() && files.areAlone());
    attempt.kept();
}

void TestChangeSet::failingCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    for (const char *fault : {"write ENOSPC", "write EIO", "fsync EIO", "openat EMFILE", "openat EACCES", "read EIO",
                              "fstat EIO", "faccessat2 EROFS", "rename EIO", "rename ENOSPC", "renameat2 EIO",
                              "renameat2 EEXIST", "fchmod EPERM", "close EIO", "statfs EIO"}) {
        const QStringList parts = QString::fromLatin1(fault).split(u' ');
        QTest::newRow(fault) << parts[0] << parts[1];
    }
}

/// The Nth call of a kind fails, for every N: all files are as they were, or all are new, and the status tells which.
void TestChangeSet::failingCalls()
{
    JIANBAO_NEEDS_TRACE();
    QFETCH(QString, call);
    QFETCH(QString, error);
    int tried = 0;
    while (true) {
        QVERIFY(tried < 400);
        const ThreeFiles files;
        const Outcome outcome = files.write(failing(call, error, QString::number(tried + 1)));
        if (!outcome.errors.contains(u"(INJECTED)"_s)) {
            QVERIFY2(outcome.status == 0 && files.areNew(), told(outcome));
            break;
        }
        FaultTable::Attempt attempt(m_table, u"%1 fails: %2"_s.arg(call, error));
        ++tried;
        QVERIFY2(files.areOld() || files.areNew(), told(outcome));
        if (outcome.status == 0)
            QVERIFY2(files.areNew(), told(outcome));
        const QString unconfirmed = QString::number(int(ErrorCode::Unconfirmed)) + u' ';
        if (outcome.status == 3)
            QVERIFY2(files.areOld() != outcome.output.startsWith(unconfirmed), told(outcome));
        QVERIFY2(files.areAlone(), told(outcome));
        attempt.kept();
    }
    QVERIFY(tried > 0);
}

/// A kill at any rename leaves each file whole, and what the new ones held is kept.
void TestChangeSet::killed()
{
    JIANBAO_NEEDS_TRACE();
    const QString calls = u"rename,renameat2"_s;
    int kills = 0;
    int mixed = 0;
    while (true) {
        QVERIFY(kills < 50);
        const ThreeFiles files;
        const Outcome outcome = files.write(
            {u"-e"_s, u"trace="_s + calls, u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(calls).arg(kills + 1)});
        if (outcome.status == 0)
            break;
        FaultTable::Attempt attempt(m_table, u"killed between the files"_s);
        ++kills;
        for (const int file : {0, 1, 2})
            QVERIFY2(files.isOld(file) || files.isNew(file), told(outcome));
        for (const int file : {0, 2}) {
            const auto kept = files.backups().of(files.path(file));
            QVERIFY2(files.isOld(file) || (kept && kept->size() == 1), told(outcome));
        }
        mixed += !files.areOld() && !files.areNew() ? 1 : 0;
        attempt.kept();
    }
    QVERIFY(mixed > 0);
}

/// A disk that has room for each of the files, but not for both, is found out before the first one.
void TestChangeSet::fullDisk()
{
    JIANBAO_NEEDS_MOUNT();
    FaultTable::Attempt attempt(m_table, u"the disk has no room for all"_s);
    const Scratch scratch;
    const QString script =
        u"mount -t tmpfs -o size=128k none '%1' && cd '%1' && head -c %2 /dev/zero > a.md && "
        "cp a.md b.md && cp a.md c.md || exit 9; '%3' '%4' %5 '%1/a.md' '%1/b.md'; echo \"status $?\"; "
        "cmp a.md c.md && cmp b.md c.md && ls -A"_s;
    const Outcome outcome =
        Test::run(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s,
                                 script.arg(scratch.make(u"disk/"_s).chopped(1), QString::number(Test::oldSize),
                                            QStringLiteral(JIANBAO_WRITEFILES), scratch.path(u"state"_s), u"50000"_s)});
    QStringList lines = outcome.output.trimmed().split(u'\n');
    QVERIFY2(lines.first().startsWith(QString::number(int(ErrorCode::NoSpace)) + u' '), told(outcome));
    QCOMPARE(lines.sliced(1), (QStringList{u"status 3"_s, u"a.md"_s, u"b.md"_s, u"c.md"_s}));
    QVERIFY(!QFileInfo::exists(scratch.path(u"state"_s))); // it was not even begun
    attempt.kept();
}

/// Every rename from the second one on fails: the first file is new and cannot be put back.
void TestChangeSet::notPutBack()
{
    JIANBAO_NEEDS_TRACE();
    FaultTable::Attempt attempt(m_table, u"the disk fails for good"_s);
    const ThreeFiles files;
    const QString calls = u"rename,renameat2"_s;
    const Outcome counted = files.write({u"-e"_s, u"trace="_s + calls});
    QCOMPARE(counted.status, 0);
    // Backups are made by renames, too, and they all before the first file.
    const qsizetype backups = counted.errors.split(u'\n').filter(u"rename("_s).filter(u"/state/"_s).size();

    const ThreeFiles again;
    QStringList strace{u"-e"_s, u"trace="_s + calls,
                       u"-e"_s, u"inject=rename:error=EIO:when=%1+"_s.arg(backups + 2),
                       u"-e"_s, u"inject=renameat2:error=EIO"_s};
    const Outcome outcome = again.write(strace);
    QVERIFY2(outcome.status == 3 && again.isNew(0) && again.isOld(1) && again.isOld(2), told(outcome));
    const auto kept = again.backups().of(again.path(0));
    QVERIFY(kept && kept->size() == 1);
    QVERIFY2(outcome.output.contains(again.path(1)), told(outcome)); // what failed
    QVERIFY2(outcome.output.contains(u"“%1” could not be put back"_s.arg(again.path(0))), told(outcome));
    QVERIFY2(outcome.output.contains(kept->first().file), told(outcome));
    QCOMPARE(Backups::read(kept->first()), QByteArray(Test::oldSize, 'o'));
    attempt.kept();
}

/// A new file that cannot be removed again is told.
void TestChangeSet::notRemoved()
{
    JIANBAO_NEEDS_TRACE();
    FaultTable::Attempt attempt(m_table, u"a new file cannot be removed"_s);
    const ThreeFiles files;
    const Outcome counted = files.write({u"-e"_s, u"trace=rename"_s});
    QCOMPARE(counted.status, 0);
    const qsizetype renames = counted.errors.split(u'\n').filter(u"rename("_s).size();
    const ThreeFiles again;
    const Outcome outcome =
        again.write({u"-e"_s, u"trace=rename,unlinkat"_s, u"-e"_s, u"inject=rename:error=EIO:when=%1"_s.arg(renames),
                     u"-e"_s, u"inject=unlinkat:error=EIO"_s});
    QVERIFY2(outcome.status == 3 && again.isOld(0) && again.isNew(1) && again.isOld(2), told(outcome));
    QVERIFY2(outcome.output.contains(u"“%1” was made and could not be removed again"_s.arg(again.path(1))),
             told(outcome));
    attempt.kept();
}

/// New bytes that the disk did not confirm are no reason to stop half-way.
void TestChangeSet::unconfirmed()
{
    JIANBAO_NEEDS_TRACE();
    const ThreeFiles counted;
    const QStringList syncs =
        counted.write({u"-y"_s, u"-e"_s, u"trace=fsync"_s}).errors.split(u'\n').filter(u"fsync("_s);
    int folders = 0;
    for (qsizetype at = 0; at < syncs.size(); ++at) {
        const QString object = syncs.at(at).section(u'<', 1).section(u'>', 0, 0);
        if (object != QFileInfo(counted.path(folders % 3)).path())
            continue;
        ++folders;
        FaultTable::Attempt attempt(m_table, u"the disk does not confirm a file"_s);
        const ThreeFiles files;
        const Outcome outcome = files.write(failing(u"fsync"_s, u"EIO"_s, QString::number(at + 1)));
        QVERIFY2(outcome.status == 3 && files.areNew(), told(outcome));
        QVERIFY2(outcome.output.startsWith(QString::number(int(ErrorCode::Unconfirmed)) + u' '), told(outcome));
        attempt.kept();
    }
    QCOMPARE(folders, 3);
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
