// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/repository.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// What is opened again, and what lies inside.
class TestRepositoryPaths : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void openedPaths_data();
    void openedPaths();
    void reopeningAfterARename_data();
    void reopeningAfterARename();
    void reopeningWithoutItsFolder();
    void contains_data();
    void contains();
    void leadsOutside_data();
    void leadsOutside();
    void reopeningSeesNewIssues();
};

void TestRepositoryPaths::openedPaths_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("path");
    const QStringList usual{u"r/.git/HEAD"_s, u"r/embedded-ai-report/2021-07-01.md"_s, u"r/drafts/2021-07-02@a.md"_s,
                            u"r/drafts/scraps.md"_s, u"r/notes/a.md"_s};
    QTest::newRow("root") << usual << u"r"_s << u"r"_s;
    QTest::newRow("issue") << usual << u"r/embedded-ai-report/2021-07-01.md"_s << u"r"_s;
    QTest::newRow("a folder without issues") << usual << u"r/notes"_s << u"r"_s;
    QTest::newRow("a file that is no issue") << usual << u"r/notes/a.md"_s << u"r"_s;
    QTest::newRow("draft") << usual << u"r/drafts/2021-07-02@a.md"_s << u"r/drafts"_s;
    QTest::newRow("scraps among drafts") << usual << u"r/drafts/scraps.md"_s << u"r/drafts/scraps.md"_s;
    QTest::newRow("a folder of a git repository")
        << QStringList{u"a/.git/HEAD"_s, u"a/news/2020-01-06.md"_s} << u"a/news/2020-01-06.md"_s << u"a/news"_s;
    QTest::newRow("the issue folder is a submodule")
        << usual + QStringList{u"r/embedded-ai-report/.git"_s} << u"r/embedded-ai-report/2021-07-01.md"_s
        << u"r/embedded-ai-report"_s;
    QTest::newRow("scraps alone") << QStringList{u"a/x.md"_s} << u"a/x.md"_s << u"a/x.md"_s;
}

void TestRepositoryPaths::openedPaths()
{
    const Test::Scratch scratch;
    QFETCH(QStringList, files);
    QFETCH(QString, opened);
    QFETCH(QString, path);
    for (const QString &file : files)
        scratch.make(file);
    QVERIFY(QFile::link(scratch.path(), scratch.path(u"link"_s)));
    QCOMPARE(Repository::open(scratch.path(opened))->openedPath(), scratch.path(path));
    QCOMPARE(Repository::open(scratch.path(u"link/"_s + opened))->openedPath(), scratch.path(path));
}

void TestRepositoryPaths::reopeningAfterARename_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("before");
    QTest::newRow("issue") << u"r/embedded-ai-report"_s << u"2021-07-18.md"_s;
    QTest::newRow("draft") << u"r/drafts"_s << u"2021-07-18@a.md"_s;
    QTest::newRow("scraps") << u"r/drafts"_s << u"scraps.md"_s;
    QTest::newRow("no newsletter around it") << u"a"_s << u"scraps.md"_s;
}

/// The newsletter's habit: a file is renamed to the day on which it is published.
void TestRepositoryPaths::reopeningAfterARename()
{
    const Test::Scratch scratch;
    QFETCH(QString, folder);
    QFETCH(QString, before);
    scratch.make(u"r/embedded-ai-report/2020-01-06.md"_s);
    scratch.make(u"r/drafts/2020-02-01@b.md"_s);
    const QString opened = scratch.make(folder + u'/' + before);
    const auto repository = Repository::open(opened);
    QVERIFY(repository);
    const QString after = scratch.path(folder + u"/2021-08-01.md");
    QVERIFY(QFile::rename(opened, after));
    const auto again = repository->reopened();
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(again->root(), repository->root());
    QCOMPARE(again->issueFolder(), scratch.path(folder));
    QCOMPARE(again->issues().first().path, after);
    QCOMPARE(again->issues().size(), repository->issues().size());
}

void TestRepositoryPaths::reopeningWithoutItsFolder()
{
    const Test::Scratch scratch;
    scratch.make(u"embedded-ai-report/2020-01-06.md"_s);
    scratch.make(u"drafts/2020-02-01@a.md"_s);
    const auto repository = Repository::open(scratch.path(u"drafts"_s));
    QVERIFY(repository);
    QVERIFY(QDir(scratch.path(u"drafts"_s)).removeRecursively());
    const auto again = repository->reopened();
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(again->issueFolder(), scratch.path(u"embedded-ai-report"_s));
    QVERIFY(QDir(scratch.path(u"embedded-ai-report"_s)).removeRecursively());
    QVERIFY(!again->reopened());
    QVERIFY(!Repository().reopened());
}

void TestRepositoryPaths::contains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");

    QTest::newRow("root") << u"repo"_s << true;
    QTest::newRow("issue") << u"repo/2020-01-06.md"_s << true;
    QTest::newRow("not there yet") << u"repo/new/folder/a.png"_s << true;
    QTest::newRow("neighbour with the same start") << u"repo2/x.md"_s << false;
    QTest::newRow("above") << u""_s << false;
    QTest::newRow("through dots") << u"repo/../repo2/x.md"_s << false;
    QTest::newRow("dots after nothing") << u"repo/nothing/../../repo2/x.md"_s << false;
    QTest::newRow("through a link") << u"repo/out/x.md"_s << false;
    QTest::newRow("link to a file outside") << u"repo/out.md"_s << false;
    QTest::newRow("link to nothing outside") << u"repo/dangling.md"_s << false;
    QTest::newRow("link from outside") << u"in.md"_s << true;
    QTest::newRow("loop") << u"repo/loop"_s << false;
}

void TestRepositoryPaths::contains()
{
    const Test::Scratch scratch;
    QFETCH(QString, name);
    QFETCH(bool, expected);
    scratch.make(u"repo/2020-01-06.md"_s);
    scratch.make(u"repo2/x.md"_s);
    QVERIFY(QFile::link(scratch.path(u"repo2"_s), scratch.path(u"repo/out"_s)));
    QVERIFY(QFile::link(scratch.path(u"repo2/x.md"_s), scratch.path(u"repo/out.md"_s)));
    QVERIFY(QFile::link(scratch.path(u"repo2/none.md"_s), scratch.path(u"repo/dangling.md"_s)));
    QVERIFY(QFile::link(scratch.path(u"repo/2020-01-06.md"_s), scratch.path(u"in.md"_s)));
    QVERIFY(QFile::link(u"loop"_s, scratch.path(u"repo/loop"_s)));
    const auto repository = Repository::open(scratch.path(u"repo"_s));
    QVERIFY(repository);
    QCOMPARE(repository->contains(scratch.path(name)), expected);
    QVERIFY(!Repository().contains(scratch.path(name)));
}

void TestRepositoryPaths::leadsOutside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");

    QTest::newRow("issue") << u"repo/2020-01-06.md"_s << false;
    QTest::newRow("not there yet") << u"repo/new/a.md"_s << false;
    QTest::newRow("link to a file outside") << u"repo/out.md"_s << true;
    QTest::newRow("link to nothing outside") << u"repo/dangling.md"_s << true;
    QTest::newRow("in a folder that is a link") << u"repo/out/x.md"_s << true;
    QTest::newRow("new file in a folder that is a link") << u"repo/out/new/y.md"_s << true;
    QTest::newRow("link to a link") << u"repo/second.md"_s << true;
    QTest::newRow("link inside") << u"repo/inside.md"_s << false;
    QTest::newRow("link into .git") << u"repo/hook.md"_s << true;
    QTest::newRow("another place") << u"repo2/x.md"_s << false;
    QTest::newRow("another place, by dots") << u"repo/../repo2/x.md"_s << false;
    QTest::newRow("link in another place") << u"repo2/link.md"_s << false;
    QTest::newRow("link from outside to inside") << u"in.md"_s << false;
    QTest::newRow("the repository by another name") << u"alias/2020-01-06.md"_s << false;
    QTest::newRow("out of the repository by another name") << u"alias/out.md"_s << true;
    QTest::newRow("loop") << u"repo/loop"_s << false;
}

void TestRepositoryPaths::leadsOutside()
{
    const Test::Scratch scratch;
    QFETCH(QString, name);
    scratch.make(u"repo/2020-01-06.md"_s);
    scratch.make(u"repo/.git/hooks/post-checkout"_s);
    scratch.make(u"repo2/x.md"_s);
    const auto link = [&](const QString &target, const QString &place) {
        if (!QFile::link(target, scratch.path(place)))
            qFatal("no link %s", qPrintable(place));
    };
    link(scratch.path(u"repo2"_s), u"repo/out"_s);
    link(u"../repo2/x.md"_s, u"repo/out.md"_s);
    link(u"../repo2/none.md"_s, u"repo/dangling.md"_s);
    link(u"out.md"_s, u"repo/second.md"_s);
    link(u"2020-01-06.md"_s, u"repo/inside.md"_s);
    link(u".git/hooks/post-checkout"_s, u"repo/hook.md"_s);
    link(u"x.md"_s, u"repo2/link.md"_s);
    link(u"repo/2020-01-06.md"_s, u"in.md"_s);
    link(u"repo"_s, u"alias"_s);
    link(u"loop"_s, u"repo/loop"_s);
    const auto repository = Repository::open(scratch.path(u"repo"_s));
    QVERIFY(repository);
    QTEST(repository->leadsOutside(scratch.path(name)), "expected");
    QVERIFY(!Repository().leadsOutside(scratch.path(name)));
}

void TestRepositoryPaths::reopeningSeesNewIssues()
{
    const Test::Scratch scratch;
    scratch.make(u"embedded-ai-report/2020-01-06.md"_s);
    scratch.make(u"drafts/2020-02-01@a.md"_s);
    const auto repository = Repository::open(scratch.path(u"drafts"_s));
    QVERIFY(repository);
    scratch.make(u"drafts/2020-02-02@b.md"_s);
    const auto again = repository->reopened();
    QVERIFY(again);
    QCOMPARE(again->issueFolder(), repository->issueFolder());
    QCOMPARE(again->issues().size(), 2);
}

QTEST_GUILESS_MAIN(TestRepositoryPaths)
#include "tst_repositorypaths.moc"
