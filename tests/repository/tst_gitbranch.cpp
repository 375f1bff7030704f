// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/gitbranch.h"
#include "support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestGitBranch : public Test::TestCase
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void readsHead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("branch");
        QTest::newRow("branch") << QByteArray("ref: refs/heads/main\n") << u"main"_s;
        QTest::newRow("slash and CJK") << QByteArray("ref: refs/heads/草稿/七月\n") << u"草稿/七月"_s;
        QTest::newRow("no final line feed") << QByteArray("ref: refs/heads/main") << u"main"_s;
        QTest::newRow("detached") << QByteArray(40, 'a') + "\n" << u"aaaaaaaa"_s;
        QTest::newRow("nonsense") << QByteArray("hello\n") << QString();
        QTest::newRow("too long") << QByteArray("ref: refs/heads/" + QByteArray(4000, 'x')) << QString();
        QTest::newRow("control characters") << QByteArray("ref: refs/heads/a\x1b[31m\n") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void readsHead()
    {
        QFETCH(QByteArray, head);
        const QTemporaryDir folder;
        write(folder.filePath(u".git/HEAD"_s), head);
        QTEST(checkedOutBranch(folder.path()), "branch");
    }

    void linkedWorkTree()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"main/.git/worktrees/w/HEAD"_s), "ref: refs/heads/w\n");
        write(folder.filePath(u"w/.git"_s), "gitdir: ../main/.git/worktrees/w\n");
        QCOMPARE(checkedOutBranch(folder.filePath(u"w"_s)), u"w"_s);
    }

    void noRepository()
    {
        const QTemporaryDir folder;
        QCOMPARE(checkedOutBranch(folder.path()), QString());
        QCOMPARE(checkedOutBranch(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestGitBranch)
#include "tst_gitbranch.moc"
