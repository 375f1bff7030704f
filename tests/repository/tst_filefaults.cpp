// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "faulttesting.h"
#include "filetesting.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::FaultTable;
using Test::Outcome;
using Test::SavedFile;
using Test::Way;

namespace {

/// strace's options that make one kind of system call fail. @param when "3": the third one, "2+": from the second one
/// on
QStringList failing(const QString &call, const QString &error, const QString &when)
{
    return {u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:error=%2:when=%3"_s.arg(call, error, when)};
}

QByteArray told(const Outcome &outcome)
{
    return QString(outcome.output + outcome.errors).toUtf8();
}

} // namespace

/// System calls that fail under a save, one by one.
class TestFileFaults : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_TRACE(); }
    void cleanupTestCase() { m_table.print(); }
    void failingCalls_data();
    void failingCalls();
    void interruptedCalls_data();
    void interruptedCalls();
    void unconfirmedSave_data();
    void unconfirmedSave();
    void unknownAttributes_data();
    void unknownAttributes();
    void oneStepRenameIsUnknown_data();
    void oneStepRenameIsUnknown();
    void syncsInOrder_data();
    void syncsInOrder();

private:
    FaultTable m_table;
};

void TestFileFaults::failingCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    QTest::addColumn<Way>("way");
    const auto add = [](const QByteArrayList &faults, const QList<Way> &ways) {
        for (const QByteArray &fault : faults) {
            const QStringList parts = QString::fromLatin1(fault).split(u' ');
            for (const Way way : ways)
                QTest::addRow("%s, %s", fault.constData(), qPrintable(nameOf(way))) << parts[0] << parts[1] << way;
        }
    };
    add({"write ENOSPC", "write EIO", "write EDQUOT", "write EFBIG", "fsync EIO", "fsync ENOSPC", "openat EMFILE",
         "openat EACCES", "openat EROFS", "flock ENOLCK", "lseek EIO", "fstat EIO", "newfstatat EIO", "close EIO",
         "close EINTR"},
        {Way::Replaced, Way::InPlace, Way::New});
    add({"read EIO", "faccessat2 EROFS"}, {Way::Replaced, Way::InPlace});
    add({"rename EIO", "rename EBUSY", "rename ENOSPC", "fchmod EPERM", "flistxattr EIO"}, {Way::Replaced});
    add({"ftruncate EIO", "unlinkat EIO"}, {Way::InPlace});
    add({"renameat2 EIO", "renameat2 ENOSPC", "renameat2 EINVAL"}, {Way::New});
}

/// The Nth call of a kind fails, for every N: the file is whole afterwards, old or new, and the status tells which.
void TestFileFaults::failingCalls()
{
    QFETCH(QString, call);
    QFETCH(QString, error);
    QFETCH(Way, way);
    int tried = 0;
    while (true) {
        QVERIFY(tried < 200);
        const SavedFile file(way);
        const Outcome outcome = file.save(failing(call, error, QString::number(tried + 1)));
        if (!outcome.errors.contains(u"(INJECTED)"_s)) {
            QVERIFY2(outcome.status == 0 && file.isNew(), told(outcome));
            break;
        }
        FaultTable::Attempt attempt(m_table, u"%1 fails: %2"_s.arg(call, error));
        ++tried;
        QVERIFY2(file.isWhole(), told(outcome));
        if (outcome.status == 0)
            QVERIFY2(file.isNew(), told(outcome));
        if (outcome.status == 3) // only a folder that cannot be synced leaves the new bytes and says so
            QVERIFY2(file.isOld() || outcome.output.contains(u"was written"_s), told(outcome));
        // What cannot be removed, the next save removes; a copy of the old text it leaves.
        if (call == u"unlinkat"_s)
            QVERIFY2(file.save().status == 0 && file.isNew(), told(outcome));
        else
            QVERIFY2(file.isAlone(), told(outcome));
        attempt.kept();
    }
    QVERIFY(tried > 0);
}

void TestFileFaults::interruptedCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<Way>("way");
    for (const Way way : {Way::Replaced, Way::InPlace, Way::New}) {
        for (const char *call : {"write", "fsync", "openat"})
            QTest::addRow("%s, %s", call, qPrintable(nameOf(way))) << QString::fromLatin1(call) << way;
    }
    QTest::newRow("read, replaced") << u"read"_s << Way::Replaced;
    QTest::newRow("read, in place") << u"read"_s << Way::InPlace;
    QTest::newRow("ftruncate, in place") << u"ftruncate"_s << Way::InPlace;
}

/// A signal that interrupts a call, three times on end, fails nothing.
void TestFileFaults::interruptedCalls()
{
    QFETCH(QString, call);
    QFETCH(Way, way);
    const SavedFile counted(way);
    const QStringList calls =
        counted.save({u"-y"_s, u"-e"_s, u"trace="_s + call}).errors.split(u'\n').filter(call + u'(');
    // The program's own start is not disturbed.
    const auto first =
        std::ranges::find_if(calls, [&](const QString &line) { return line.contains(counted.folder().path()); });
    QVERIFY(first != calls.end());
    for (qsizetype at = first - calls.begin(); at < calls.size(); ++at) {
        FaultTable::Attempt attempt(m_table, call + u" is interrupted"_s);
        const SavedFile file(way);
        const Outcome outcome = file.save(failing(call, u"EINTR"_s, u"%1..%2"_s.arg(at + 1).arg(at + 3)));
        QVERIFY2(outcome.errors.contains(u"(INJECTED)"_s), told(outcome));
        QVERIFY2(outcome.status == 0 && file.isNew() && file.isAlone(), told(outcome));
        attempt.kept();
    }
}

void TestFileFaults::unconfirmedSave_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("last"); // the fsync of the folder at the end of a save
    QTest::newRow("replaced") << Way::Replaced << 2;
    QTest::newRow("in place") << Way::InPlace << 4;
    QTest::newRow("new") << Way::New << 2;
}

/// New bytes that the disk did not confirm are told, and are the ones that the next save starts from.
void TestFileFaults::unconfirmedSave()
{
    QFETCH(Way, way);
    QFETCH(int, last);
    FaultTable::Attempt attempt(m_table, u"the disk does not confirm the save"_s);
    const SavedFile file(way);
    const auto save = [&](const QString &letters) {
        return Test::run(u"strace"_s, QStringList{u"-f"_s} + failing(u"fsync"_s, u"EIO"_s, QString::number(last)) +
                                          QStringList{QStringLiteral(JIANBAO_SAVEFILE), file.path(), letters,
                                                      QString::number(Test::newSize)});
    };
    const QString unconfirmed = QString::number(int(ErrorCode::Unconfirmed)) + u' ';
    const Outcome one = save(u"n"_s);
    QVERIFY2(one.status == 3 && one.output.startsWith(unconfirmed), told(one));
    QVERIFY(file.isNew());
    if (way != Way::New) {
        const Outcome two = save(u"xy"_s);
        QVERIFY2(two.status == 0 && two.output.startsWith(unconfirmed), told(two));
        QCOMPARE(Test::readAll(file.path()), QByteArray(Test::newSize, 'y'));
    }
    attempt.kept();
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
    QFETCH(QString, error);
    QFETCH(bool, replaced);
    FaultTable::Attempt attempt(m_table, u"attributes cannot be read"_s);
    const SavedFile file(Way::Replaced);
    const ino_t inode = Test::statusOf(file.path()).st_ino;
    const Outcome outcome = file.save(failing(u"flistxattr"_s, error, u"1+"_s));
    QVERIFY2(outcome.status == 0 && outcome.errors.contains(u"(INJECTED)"_s), told(outcome));
    QVERIFY(file.isNew() && file.isAlone());
    QCOMPARE(Test::statusOf(file.path()).st_ino != inode, replaced);
    attempt.kept();
}

void TestFileFaults::oneStepRenameIsUnknown_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("error"); // of linkat
    QTest::newRow("with links") << u"renameat2"_s << QString();
    QTest::newRow("without links") << u"renameat2,linkat"_s << u"EPERM"_s;
}

/// File systems that cannot rename without replacing get the new file all the same, and nothing stays beside it.
void TestFileFaults::oneStepRenameIsUnknown()
{
    QFETCH(QString, calls);
    QFETCH(QString, error);
    FaultTable::Attempt attempt(m_table, u"renaming cannot spare another file"_s);
    const SavedFile file(Way::New);
    QStringList strace{u"-e"_s, u"trace="_s + calls, u"-e"_s, u"inject=renameat2:error=EINVAL"_s};
    if (!error.isEmpty())
        strace << u"-e"_s << u"inject=linkat:error="_s + error;
    const Outcome outcome = file.save(strace);
    QVERIFY2(outcome.status == 0 && outcome.errors.contains(u"(INJECTED)"_s), told(outcome));
    QVERIFY(file.isNew() && file.isAlone());
    attempt.kept();
}

void TestFileFaults::syncsInOrder_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("replaced") << Way::Replaced
                              << QStringList{u"write new"_s, u"fsync new"_s, u"rename new"_s, u"fsync folder"_s};
    QTest::newRow("new") << Way::New
                         << QStringList{u"write new"_s, u"fsync new"_s, u"renameat2 new"_s, u"fsync folder"_s};
    QTest::newRow("in place") << Way::InPlace
                              << QStringList{u"write copy"_s, u"fsync copy"_s,    u"fsync folder"_s, u"write file"_s,
                                             u"fsync file"_s, u"unlinkat copy"_s, u"fsync folder"_s};
}

/// What a power failure may undo is never what the next step relies on.
void TestFileFaults::syncsInOrder()
{
    QFETCH(Way, way);
    QFETCH(QStringList, expected);
    FaultTable::Attempt attempt(m_table, u"power loss: file, then folder synced"_s);
    const SavedFile file(way);
    const Outcome outcome =
        file.save({u"-y"_s, u"-e"_s, u"trace=write,fsync,rename,renameat2,unlinkat,linkat,unlink"_s});
    QCOMPARE(outcome.status, 0);
    QStringList calls;
    for (const QString &line : outcome.errors.split(u'\n')) {
        if (!line.contains(file.folder().path()))
            continue;
        const QString object = line.contains(u".tmp"_s)   ? u" new"_s
                               : line.contains(u".old"_s) ? u" copy"_s
                               : line.contains(u"a.md"_s) ? u" file"_s
                                                          : u" folder"_s;
        calls.append(line.section(u'(', 0, 0).section(u' ', -1) + object);
    }
    QCOMPARE(calls, expected);
    attempt.kept();
}

QTEST_GUILESS_MAIN(TestFileFaults)
#include "tst_filefaults.moc"
