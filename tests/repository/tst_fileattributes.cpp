// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "repository/filestore.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::save;
using Test::Scratch;
using Test::statusOf;

class TestFileAttributes : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSymbolicLinks();
    void linkLoop();
    void linkIntoAForbiddenFolder();
    void keepsHardLinks();
    void keepsMode_data();
    void keepsMode();
    void newFilesObeyTheUmask();
    void keepsExtendedAttributes();
    void readOnlyFile();
    void readOnlyFolder();
};

void TestFileAttributes::keepsSymbolicLinks()
{
    const Scratch scratch;
    const QString target = scratch.make(u"far/a.md"_s, "old\n");
    scratch.make(u"near/"_s);
    QVERIFY(QFile::link(u"../far/a.md"_s, scratch.path(u"near/second"_s)));
    QVERIFY(QFile::link(scratch.path(u"near/second"_s), scratch.path(u"first"_s)));
    const QString link = scratch.path(u"first"_s);
    QCOMPARE(readFile(link)->bytes, QByteArray("old\n"));
    QVERIFY(save(link, "new\n"));
    QVERIFY(S_ISLNK(statusOf(link).st_mode));
    QVERIFY(S_ISLNK(statusOf(scratch.path(u"near/second"_s)).st_mode));
    QCOMPARE(Test::readAll(target), QByteArray("new\n"));
    QCOMPARE(scratch.files(u"near"_s), QStringList{u"second"_s});
    QCOMPARE(scratch.files(u"far"_s), QStringList{u"a.md"_s});

    // A link to nothing: its target comes into being.
    QVERIFY(QFile::link(u"far/b.md"_s, scratch.path(u"dangling"_s)));
    QVERIFY(writeFile(scratch.path(u"dangling"_s), "born\n", {}));
    QCOMPARE(Test::readAll(scratch.path(u"far/b.md"_s)), QByteArray("born\n"));
    QVERIFY(S_ISLNK(statusOf(scratch.path(u"dangling"_s)).st_mode));
}

void TestFileAttributes::linkLoop()
{
    const Scratch scratch;
    QVERIFY(QFile::link(u"two"_s, scratch.path(u"one"_s)));
    QVERIFY(QFile::link(u"one"_s, scratch.path(u"two"_s)));
    const QString path = scratch.path(u"one"_s);
    COMPARE_FAILURE(readFile(path), ErrorCode::Io, path);
    COMPARE_FAILURE(writeFile(path, "text", {}), ErrorCode::Io, path);
}

/// A link that cannot be followed for another reason than a loop is told by that reason.
void TestFileAttributes::linkIntoAForbiddenFolder()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may search every folder");
    const Scratch scratch;
    scratch.make(u"private/a.md"_s);
    QVERIFY(QFile::link(u"private/a.md"_s, scratch.path(u"link"_s)));
    QCOMPARE(::chmod(scratch.systemPath(u"private"_s).constData(), 0), 0);
    const QString path = scratch.path(u"link"_s);
    const auto written = writeFile(path, "text", {});
    const auto followed = followLinks(path);
    QCOMPARE(::chmod(scratch.systemPath(u"private"_s).constData(), 0700), 0);
    COMPARE_FAILURE(written, ErrorCode::NotPermitted, path);
    COMPARE_FAILURE(followed, ErrorCode::NotPermitted, path);
    QVERIFY(written.error().message.contains(u"cannot be saved"_s));
    QVERIFY(followed.error().message.contains(u"cannot be read"_s));
}

void TestFileAttributes::keepsHardLinks()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s, "a rather long old text\n");
    QCOMPARE(::link(scratch.systemPath(u"a.md"_s).constData(), scratch.systemPath(u"b.md"_s).constData()), 0);
    const ino_t inode = statusOf(path).st_ino;
    for (const QByteArray &bytes : QByteArrayList{"short\n", "", QByteArray(2'000'000, 'y')}) {
        QVERIFY(save(path, bytes));
        QCOMPARE(Test::readAll(path), bytes);
        QCOMPARE(Test::readAll(scratch.path(u"b.md"_s)), bytes);
        QCOMPARE(statusOf(path).st_ino, inode);
        QCOMPARE(scratch.files(), (QStringList{u"a.md"_s, u"b.md"_s}));
    }
    COMPARE_FAILURE(writeFile(path, "mine\n", FileStamp::ofBytes("old")), ErrorCode::Conflict, path);
}

void TestFileAttributes::keepsMode_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0600, 0644, 0664, 0666, 0755, 0640})
        QTest::newRow(QByteArray::number(mode, 8).constData()) << mode;
    QTest::newRow("2755, setgid") << 02755;
}

void TestFileAttributes::keepsMode()
{
    QFETCH(int, mode);
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    QCOMPARE(::chmod(scratch.systemPath(u"a.md"_s).constData(), mode_t(mode)), 0);
    QVERIFY(save(path, "new\n"));
    QCOMPARE(int(statusOf(path).st_mode & 07777), mode);
    QCOMPARE(Test::readAll(path), QByteArray("new\n"));
}

void TestFileAttributes::newFilesObeyTheUmask()
{
    const Scratch scratch;
    const mode_t old = ::umask(0027);
    const auto written = writeFile(scratch.path(u"a.md"_s), "new\n", {});
    ::umask(old);
    QVERIFY(written);
    QCOMPARE(int(statusOf(scratch.path(u"a.md"_s)).st_mode & 07777), 0640);
}

void TestFileAttributes::keepsExtendedAttributes()
{
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    const QByteArray name = scratch.systemPath(u"a.md"_s);
    if (::setxattr(name.constData(), "user.note", "kept", 4, 0) != 0)
        QSKIP("the file system of the temporary folder has no extended attributes");
    // An access list: owner rw, user 1 r, group r, mask r, others none (acl(5), version 2).
    const QByteArray list("\2\0\0\0"
                          "\1\0\6\0\xFF\xFF\xFF\xFF"
                          "\2\0\4\0\1\0\0\0"
                          "\4\0\4\0\xFF\xFF\xFF\xFF"
                          "\x10\0\4\0\xFF\xFF\xFF\xFF"
                          "\x20\0\0\0\xFF\xFF\xFF\xFF",
                          44);
    const bool hasLists =
        ::setxattr(name.constData(), "system.posix_acl_access", list.constData(), size_t(list.size()), 0) == 0;
    QVERIFY(save(path, "new\n"));
    const auto value = [&](const char *attribute) {
        QByteArray bytes(200, '\0');
        const ssize_t size = ::getxattr(name.constData(), attribute, bytes.data(), size_t(bytes.size()));
        return size < 0 ? QByteArray() : bytes.first(size);
    };
    QCOMPARE(value("user.note"), QByteArray("kept"));
    if (hasLists)
        QCOMPARE(value("system.posix_acl_access"), list);
    QCOMPARE(Test::readAll(path), QByteArray("new\n"));
}

void TestFileAttributes::readOnlyFile()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everything");
    const Scratch scratch;
    const QString path = scratch.make(u"a.md"_s);
    QCOMPARE(::chmod(scratch.systemPath(u"a.md"_s).constData(), 0444), 0);
    const auto written = save(path, "new\n");
    COMPARE_FAILURE(written, ErrorCode::NotPermitted, path);
    QVERIFY(written.error().message.contains(u"Save As"_s));
    QCOMPARE(Test::readAll(path), QByteArray("text\n"));
    QCOMPARE(scratch.files(), QStringList{u"a.md"_s});
}

void TestFileAttributes::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    const Scratch scratch;
    const QString path = scratch.make(u"folder/a.md"_s);
    QCOMPARE(::chmod(scratch.systemPath(u"folder"_s).constData(), 0555), 0);
    const auto replaced = save(path, "new\n");
    const auto made = writeFile(scratch.path(u"folder/b.md"_s), "new\n", {});
    QCOMPARE(::chmod(scratch.systemPath(u"folder"_s).constData(), 0755), 0);
    COMPARE_FAILURE(replaced, ErrorCode::NotPermitted, path);
    QVERIFY(replaced.error().message.contains(u"Save As"_s));
    COMPARE_FAILURE(made, ErrorCode::NotPermitted, scratch.path(u"folder/b.md"_s));
    QCOMPARE(Test::readAll(path), QByteArray("text\n"));
}

QTEST_GUILESS_MAIN(TestFileAttributes)
#include "tst_fileattributes.moc"
