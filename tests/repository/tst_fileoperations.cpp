// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "repository/fileoperations.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

Result<void> rename(const Scratch &scratch, const QString &from, const QString &to)
{
    return renameFile(scratch.path(from), scratch.path(to), stampOf(scratch.path(from)).value_or(FileStamp()));
}

} // namespace

class TestFileOperations : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void renames_data();
    void renames();
    void replacesNothing_data();
    void replacesNothing();
    void refusesWhatChanged();
    void refusesWhatIsNoFile();
    void folderNotThere();
    void readOnlyFolder();
    void renamesLinks();
    void hardLinks();
    void trashes();
    void trashesLinks();
    void noTrash();
};

void TestFileOperations::renames_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("same folder") << u"b.md"_s;
    QTest::newRow("other folder") << u"drafts/b.md"_s;
    QTest::newRow("hidden") << u".b"_s;
    QTest::newRow("odd") << u"-rf \n%1\u202E期.md"_s;
    QTest::newRow("long") << QString(255, u'b');
}

void TestFileOperations::renames()
{
    QFETCH(QString, to);
    const Scratch scratch;
    scratch.make(u"drafts/"_s);
    const QString from = scratch.make(u"a.md"_s);
    const ino_t inode = Test::statusOf(from).st_ino;
    const auto renamed = rename(scratch, u"a.md"_s, to);
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().message));
    QVERIFY(!QFileInfo::exists(from));
    QCOMPARE(Test::readAll(scratch.path(to)), QByteArray("text\n"));
    QCOMPARE(Test::statusOf(scratch.path(to)).st_ino, inode);
    QCOMPARE(scratch.files().size(), to.startsWith(u"drafts"_s) ? 1 : 2);
}

void TestFileOperations::replacesNothing_data()
{
    QTest::addColumn<QString>("other");
    for (const char *kind : {"file", "empty", "folder", "link", "dangling", "pipe", "a.md"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestFileOperations::replacesNothing()
{
    QFETCH(QString, other);
    const Scratch scratch;
    const QString from = scratch.make(u"a.md"_s, "mine\n");
    scratch.make(u"file"_s, "theirs\n");
    scratch.make(u"empty"_s, "");
    scratch.make(u"folder/"_s);
    QVERIFY(QFile::link(u"file"_s, scratch.path(u"link"_s)));
    QVERIFY(QFile::link(u"nothing"_s, scratch.path(u"dangling"_s)));
    QCOMPARE(::mkfifo(scratch.systemPath(u"pipe"_s).constData(), 0600), 0);
    const QStringList before = scratch.files();
    const auto renamed = rename(scratch, u"a.md"_s, other);
    COMPARE_FAILURE(renamed, ErrorCode::Conflict, scratch.path(other));
    QVERIFY(renamed.error().message.contains(u"already"_s));
    QCOMPARE(scratch.files(), before);
    QCOMPARE(Test::readAll(from), QByteArray("mine\n"));
    QCOMPARE(Test::readAll(scratch.path(u"file"_s)), QByteArray("theirs\n"));
}

void TestFileOperations::refusesWhatChanged()
{
    const Scratch scratch;
    const QString from = scratch.make(u"a.md"_s, "one\n");
    const FileStamp read = *stampOf(from);
    Scratch::replace(from, "two\n");
    const QString to = scratch.path(u"b.md"_s);
    COMPARE_FAILURE(renameFile(from, to, read), ErrorCode::Conflict, from);
    COMPARE_FAILURE(renameFile(from, to, {}), ErrorCode::Conflict, from);
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
    QVERIFY(QFile::remove(from));
    COMPARE_FAILURE(renameFile(from, to, read), ErrorCode::NotFound, from);
    COMPARE_FAILURE(renameFile(from, to, {}), ErrorCode::NotFound, from);
}

void TestFileOperations::refusesWhatIsNoFile()
{
    const Scratch scratch;
    const QString folder = scratch.make(u"folder/"_s).chopped(1);
    QCOMPARE(::mkfifo(scratch.systemPath(u"pipe"_s).constData(), 0600), 0);
    for (const QString &path : {folder, scratch.path(u"pipe"_s)}) {
        COMPARE_FAILURE(renameFile(path, scratch.path(u"b.md"_s), {}), ErrorCode::NotRegular, path);
        COMPARE_FAILURE(moveToTrash(path), ErrorCode::NotRegular, path);
    }
    QVERIFY(!renameFile(QString(scratch.path(u"a"_s) + QChar(u'\0')), scratch.path(u"b.md"_s), {}));
    QVERIFY(!renameFile({}, scratch.path(u"b.md"_s), {}));
    COMPARE_FAILURE(moveToTrash(scratch.path(u"none"_s)), ErrorCode::NotFound, scratch.path(u"none"_s));
}

void TestFileOperations::folderNotThere()
{
    const Scratch scratch;
    const QString from = scratch.make(u"a.md"_s);
    scratch.make(u"file"_s);
    const auto renamed = rename(scratch, u"a.md"_s, u"none/b.md"_s);
    COMPARE_FAILURE(renamed, ErrorCode::NotFound, scratch.path(u"none/b.md"_s));
    QVERIFY(!rename(scratch, u"a.md"_s, u"file/b.md"_s));
    QVERIFY(!rename(scratch, u"a.md"_s, u"folder/"_s));
    QVERIFY(!rename(scratch, u"a.md"_s, QString(256, u'b')));
    QCOMPARE(Test::readAll(from), QByteArray("text\n"));
}

void TestFileOperations::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    const Scratch scratch;
    qputenv("XDG_DATA_HOME", scratch.systemPath(u"data"_s));
    const QString from = scratch.make(u"folder/a.md"_s);
    QCOMPARE(::chmod(scratch.systemPath(u"folder"_s).constData(), 0555), 0);
    const auto renamed = rename(scratch, u"folder/a.md"_s, u"folder/b.md"_s);
    const auto trashed = moveToTrash(from);
    QCOMPARE(::chmod(scratch.systemPath(u"folder"_s).constData(), 0755), 0);
    COMPARE_FAILURE(renamed, ErrorCode::NotPermitted, from);
    COMPARE_FAILURE(trashed, ErrorCode::NotPermitted, from);
    QCOMPARE(scratch.files(u"folder"_s), QStringList{u"a.md"_s});
    QCOMPARE(Test::statusOf(from).st_nlink, nlink_t(1)); // nor is it in the trash as well
    QCOMPARE(scratch.files(u"data/Trash/info"_s), QStringList());
}

/// The link itself gets the name; one that would break is not moved.
void TestFileOperations::renamesLinks()
{
    const Scratch scratch;
    scratch.make(u"real/a.md"_s);
    scratch.make(u"other/"_s);
    QVERIFY(QFile::link(u"real/a.md"_s, scratch.path(u"link"_s)));
    QVERIFY(QFile::link(scratch.path(u"real/a.md"_s), scratch.path(u"far"_s)));
    QVERIFY(QFile::link(u"nothing"_s, scratch.path(u"dangling"_s)));
    QVERIFY(rename(scratch, u"link"_s, u"renamed"_s));
    QVERIFY(rename(scratch, u"far"_s, u"other/far"_s));
    QVERIFY(rename(scratch, u"dangling"_s, u"hanging"_s));
    COMPARE_FAILURE(rename(scratch, u"renamed"_s, u"other/renamed"_s), ErrorCode::NotPermitted,
                    scratch.path(u"renamed"_s));
    QCOMPARE(scratch.files(), (QStringList{u"hanging"_s, u"other"_s, u"real"_s, u"renamed"_s}));
    QVERIFY(QFileInfo(scratch.path(u"renamed"_s)).isSymLink());
    QCOMPARE(Test::readAll(scratch.path(u"renamed"_s)), QByteArray("text\n"));
    QCOMPARE(Test::readAll(scratch.path(u"other/far"_s)), QByteArray("text\n"));
}

/// rename(2) does nothing, and says it went well, when both names are of one file.
void TestFileOperations::hardLinks()
{
    const Scratch scratch;
    scratch.make(u"a.md"_s);
    QCOMPARE(::link(scratch.systemPath(u"a.md"_s).constData(), scratch.systemPath(u"b.md"_s).constData()), 0);
    COMPARE_FAILURE(rename(scratch, u"a.md"_s, u"b.md"_s), ErrorCode::Conflict, scratch.path(u"b.md"_s));
    QVERIFY(rename(scratch, u"a.md"_s, u"c.md"_s));
    QCOMPARE(scratch.files(), (QStringList{u"b.md"_s, u"c.md"_s}));
}

void TestFileOperations::trashes()
{
    const Scratch scratch;
    qputenv("XDG_DATA_HOME", scratch.systemPath(u"data"_s));
    for (const QByteArray &text : QByteArrayList{"one\n", "two\n"}) {
        const QString path = scratch.make(u"issues/2021-07-18.md"_s, text);
        const auto trashed = moveToTrash(path);
        QVERIFY2(trashed, qPrintable(trashed ? QString() : trashed.error().message));
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(Test::readAll(*trashed), text);
    }
    QCOMPARE(scratch.files(u"issues"_s), QStringList());
}

void TestFileOperations::trashesLinks()
{
    const Scratch scratch;
    qputenv("XDG_DATA_HOME", scratch.systemPath(u"data"_s));
    const QString real = scratch.make(u"real.md"_s);
    QVERIFY(QFile::link(u"real.md"_s, scratch.path(u"link.md"_s)));
    QVERIFY(moveToTrash(scratch.path(u"link.md"_s)));
    QVERIFY(!QFileInfo(scratch.path(u"link.md"_s)).isSymLink());
    QCOMPARE(Test::readAll(real), QByteArray("text\n"));
}

/// Without a trash nothing is deleted.
void TestFileOperations::noTrash()
{
    const Scratch scratch;
    qputenv("XDG_DATA_HOME", QFile::encodeName(scratch.make(u"data"_s)));
    const QString path = scratch.make(u"a.md"_s);
    const auto trashed = moveToTrash(path);
    COMPARE_FAILURE(trashed, ErrorCode::NotPermitted, path);
    QVERIFY(trashed.error().message.contains(u"was not deleted"_s));
    QCOMPARE(Test::readAll(path), QByteArray("text\n"));
}

QTEST_GUILESS_MAIN(TestFileOperations)
#include "tst_fileoperations.moc"
