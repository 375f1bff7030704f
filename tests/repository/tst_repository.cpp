// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/repository.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestRepository : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void issuesByDate();
    void issuesByThePattern_data();
    void issuesByThePattern();
    void patternThatTakesAges();
    void profileOfTheRepository();
    void imagesBesideTheIssues();
    void linksOutsideAreNoIssues();
    void sample();
    void corpus();
};

void TestRepository::opens_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("dates");

    const QString own = u"embedded-ai-report"_s;
    const QStringList usual{u"embedded-ai-report/2021-07-01.md"_s, u"embedded-ai-report/2021-07-18.md"_s,
                            u"README.md"_s, u".git/HEAD"_s};
    const QStringList both{u"2021-07-18"_s, u"2021-07-01"_s};
    QTest::newRow("root") << usual << u""_s << u""_s << own << both;
    QTest::newRow("issue folder") << usual << own << u""_s << own << both;
    QTest::newRow("issue") << usual << u"embedded-ai-report/2021-07-01.md"_s << u""_s << own << both;
    QTest::newRow("another file of the root") << usual << u"README.md"_s << u""_s << own << both;
    QTest::newRow("no git") << usual.first(3) << u""_s << u""_s << own << both;
    QTest::newRow("a folder below without issues")
        << usual + QStringList{u"images/a/b/"_s} << u"images/a/b"_s << u""_s << own << both;
    QTest::newRow("notes in a folder below")
        << usual + QStringList{u"docs/notes.md"_s} << u"docs/notes.md"_s << u""_s << own << both;
    QTest::newRow("odd names in the issue folder")
        << usual + QStringList{u"embedded-ai-report/2020-05-xx.md"_s, u"embedded-ai-report/notes.md"_s} << u""_s
        << u""_s << own << both + QStringList{u"2020-05-xx"_s, u"notes"_s};
    QTest::newRow("what is no issue in the issue folder")
        << usual + QStringList{u"embedded-ai-report/README.md"_s, u"embedded-ai-report/a.png"_s,
                               u"embedded-ai-report/.hidden.md"_s, u"embedded-ai-report/2021-01-01.md/x"_s}
        << u""_s << u""_s << own << both;

    const QStringList drafts =
        usual + QStringList{u"drafts/2021-08-01@6ffc3a9.md"_s, u"drafts/2020-05-xx@275c977.md"_s};
    const QStringList draftDates{u"2021-08-01@6ffc3a9"_s, u"2020-05-xx@275c977"_s};
    QTest::newRow("drafts folder") << drafts << u"drafts"_s << u""_s << u"drafts"_s << draftDates;
    QTest::newRow("a draft") << drafts << u"drafts/2020-05-xx@275c977.md"_s << u""_s << u"drafts"_s << draftDates;
    QTest::newRow("scraps among drafts") << drafts + QStringList{u"drafts/scraps.md"_s} << u"drafts/scraps.md"_s
                                         << u""_s << u"drafts"_s << draftDates + QStringList{u"scraps"_s};

    QTest::newRow("a folder of issues") << QStringList{u"a/2020-01-06.md"_s, u"a/2020-02-01.md"_s} << u"a"_s << u"a"_s
                                        << u"a"_s << QStringList{u"2020-02-01"_s, u"2020-01-06"_s};
    QTest::newRow("a single issue") << QStringList{u"a/2020-01-06.md"_s} << u"a/2020-01-06.md"_s << u"a"_s << u"a"_s
                                    << QStringList{u"2020-01-06"_s};
    QTest::newRow("a single file of any name")
        << QStringList{u"a/x.md"_s, u"a/y.md"_s} << u"a/x.md"_s << u"a"_s << u"a"_s << QStringList{u"x"_s};
    QTest::newRow("issues in a git repository") << QStringList{u"a/.git/HEAD"_s, u"a/news/2020-01-06.md"_s}
                                                << u"a/news"_s << u"a"_s << u"a/news"_s << QStringList{u"2020-01-06"_s};
    QTest::newRow("git marks the end of the search")
        << usual + QStringList{u"sub/.git/HEAD"_s, u"sub/2020-01-06.md"_s} << u"sub"_s << u"sub"_s << u"sub"_s
        << QStringList{u"2020-01-06"_s};
}

void TestRepository::opens()
{
    const Test::Scratch scratch;
    QFETCH(QStringList, files);
    QFETCH(QString, opened);
    QFETCH(QString, root);
    QFETCH(QString, folder);
    QFETCH(QStringList, dates);
    for (const QString &file : files)
        scratch.make(file);

    const auto repository = Repository::open(scratch.path(opened));
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message));
    QVERIFY(repository->isOpen());
    QCOMPARE(repository->root(), scratch.path(root));
    QCOMPARE(repository->issueFolder(), scratch.path(folder));
    QVERIFY(!repository->name().isEmpty());
    QStringList found;
    for (const IssueFile &issue : repository->issues()) {
        found.append(issue.date);
        QVERIFY(QFileInfo(issue.path).isFile());
        QVERIFY(QDir::isAbsolutePath(issue.path));
    }
    QCOMPARE(found, dates);

    const QString path = repository->openedPath();
    QVERIFY2(QFileInfo(path).isDir() || dates.contains(QFileInfo(path).completeBaseName()), qPrintable(path));
    for (const auto &again : {Repository::open(path), repository->reopened()}) {
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->openedPath(), path);
        QCOMPARE(again->root(), repository->root());
        QCOMPARE(again->name(), repository->name());
        QCOMPARE(again->issueFolder(), repository->issueFolder());
        QCOMPARE(again->issues(), repository->issues());
    }
}

void TestRepository::refuses_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("words"); // the message names these

    const QStringList wanted{u"jianbao.toml"_s, u"embedded-ai-report"_s};
    QTest::newRow("does not exist") << QStringList() << u"gone"_s << ErrorCode::NotFound << QStringList{u"gone"_s};
    QTest::newRow("empty folder") << QStringList{u"empty/"_s} << u"empty"_s << ErrorCode::NotNewsletter
                                  << wanted + QStringList{u"/empty"_s};
    QTest::newRow("source code") << QStringList{u"a/.git/HEAD"_s, u"a/README.md"_s, u"a/docs.md"_s, u"a/main.c"_s}
                                 << u"a"_s << ErrorCode::NotNewsletter << wanted;
    QTest::newRow("no Markdown file") << QStringList{u"a/x.bin"_s} << u"a/x.bin"_s << ErrorCode::NotNewsletter
                                      << wanted;
    QTest::newRow("issue folder without issues") << QStringList{u"embedded-ai-report/a.txt"_s} << u""_s
                                                 << ErrorCode::NotNewsletter << QStringList{u"/embedded-ai-report"_s};
    QTest::newRow("bad profile") << QStringList{u"jianbao.toml"_s, u"embedded-ai-report/2020-01-06.md"_s} << u""_s
                                 << ErrorCode::Malformed << QStringList{u"jianbao.toml"_s};
    QTest::newRow("profile is a folder") << QStringList{u"jianbao.toml/"_s, u"2020-01-06.md"_s} << u""_s
                                         << ErrorCode::NotRegular << QStringList{u"jianbao.toml"_s};
}

void TestRepository::refuses()
{
    const Test::Scratch scratch;
    QFETCH(QStringList, files);
    QFETCH(QString, opened);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, words);
    for (const QString &file : files)
        scratch.make(file);
    const auto repository = Repository::open(scratch.path(opened));
    QVERIFY(!repository);
    QCOMPARE(repository.error().code, code);
    for (const QString &word : words)
        QVERIFY2(repository.error().message.contains(word), qPrintable(repository.error().message));
}

void TestRepository::issuesByDate()
{
    const Test::Scratch scratch;
    for (const QString &date : {u"2020-01-06"_s, u"2019-12-17"_s, u"2021-07-18"_s, u"2020-05-xx"_s, u"2020-05-15"_s})
        scratch.make(u"embedded-ai-report/%1.md"_s.arg(date));
    scratch.make(u"embedded-ai-report/zz.md"_s);
    const auto repository = Repository::open(scratch.path());
    QVERIFY(repository);
    QStringList names;
    for (const IssueFile &issue : repository->issues())
        names.append(QFileInfo(issue.path).fileName());
    QCOMPARE(names, (QStringList{u"2021-07-18.md"_s, u"2020-05-xx.md"_s, u"2020-05-15.md"_s, u"2020-01-06.md"_s,
                                 u"2019-12-17.md"_s, u"zz.md"_s}));
}

void TestRepository::issuesByThePattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("names"); // newest first, those without a date last
    QTest::newRow("weeks") << u"^week-(\\d+)\\.md$"_s
                           << QStringList{u"week-12"_s, u"week-9"_s, u"week-9-draft"_s, u"week-08"_s,
                                          u"week-7"_s,  u"zz"_s,     u"2021-07-18"_s};
    QTest::newRow("years and numbers") << u"^(\\d{4}-no\\d+)\\.md$"_s
                                       << QStringList{u"2021-no10"_s, u"2021-no9b"_s, u"2021-no9"_s,
                                                      u"2020-no11"_s, u"week-9"_s,    u"2022"_s};
    QTest::newRow("dates without hyphens")
        << u"^(\\d{8})\\.md$"_s << QStringList{u"20210718"_s, u"20210701@a"_s, u"20210701"_s, u"notes"_s, u"202107"_s};
}

/// What a date is, the profile says.
void TestRepository::issuesByThePattern()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, names);
    const Test::Scratch scratch;
    for (const QString &name : names)
        scratch.make(u"letters/"_s + name + u".md");
    scratch.make(u"jianbao.toml"_s, "folder = \"letters\"\nfile-pattern = '" + pattern.toUtf8() + "'\n");
    const auto repository = Repository::open(scratch.path());
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message));
    QStringList found;
    for (const IssueFile &issue : repository->issues())
        found.append(QFileInfo(issue.path).completeBaseName());
    QCOMPARE(found, names);
}

/// A stranger's pattern that backtracks without end does not keep anybody from opening the repository.
void TestRepository::patternThatTakesAges()
{
    const Test::Scratch scratch;
    scratch.make(u"jianbao.toml"_s, "folder = \"letters\"\nfile-pattern = '^((a+)+)b\\.md$'\n");
    for (int i = 0; i < 1000; ++i)
        scratch.make(u"letters/%1%2.md"_s.arg(QString(40, u'a'), QString::number(i)));
    QElapsedTimer timer;
    timer.start();
    const auto repository = Repository::open(scratch.path());
    QVERIFY(repository);
    QCOMPARE(repository->issues().size(), 1000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestRepository::profileOfTheRepository()
{
    const Test::Scratch scratch;
    scratch.make(u"letters/week-12.md"_s);
    scratch.make(u"letters/week-9.md"_s);
    scratch.make(u"jianbao.toml"_s, "name = \"Weekly\"\nfolder = \"letters\"\nfile-pattern = '^week-(\\d+)\\.md$'\n");
    const auto repository = Repository::open(scratch.path(u"letters/week-9.md"_s));
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message));
    QCOMPARE(repository->root(), scratch.path());
    QCOMPARE(repository->name(), u"Weekly"_s);
    QCOMPARE(repository->profile().folder, u"letters"_s);
    QCOMPARE(repository->issues().size(), 2);
    QCOMPARE(repository->issues().first().date, u"12"_s);

    for (const QByteArray &folder : QByteArrayList{"..", "/etc", "a/../../b"}) {
        scratch.make(u"jianbao.toml"_s, "folder = \"" + folder + "\"\n");
        const auto outside = Repository::open(scratch.path());
        QVERIFY(!outside);
        QCOMPARE(outside.error().code, ErrorCode::Malformed);
    }
}

void TestRepository::imagesBesideTheIssues()
{
    const Test::Scratch scratch;
    scratch.make(u"embedded-ai-report/2020-01-06.md"_s);
    scratch.make(u"flat/.git/HEAD"_s);
    scratch.make(u"flat/2020-01-06.md"_s);
    QCOMPARE(Repository::open(scratch.path())->imageFolder(), scratch.path(u"images"_s));
    QCOMPARE(Repository::open(scratch.path(u"flat"_s))->imageFolder(), scratch.path(u"flat/images"_s));
    QVERIFY(!QFileInfo::exists(scratch.path(u"images"_s)));
}

void TestRepository::linksOutsideAreNoIssues()
{
    const Test::Scratch scratch;
    scratch.make(u"secret.md"_s);
    scratch.make(u"repo/embedded-ai-report/2020-01-06.md"_s);
    const QString folder = scratch.path(u"repo/embedded-ai-report"_s);
    QVERIFY(QFile::link(scratch.path(u"secret.md"_s), folder + u"/2020-02-01.md"));
    QVERIFY(QFile::link(u"2020-01-06.md"_s, folder + u"/2020-03-01.md"));
    QVERIFY(QFile::link(u"2020-04-01.md"_s, folder + u"/2020-04-01.md")); // a loop
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u"/2020-05-01.md").constData(), 0600), 0);
    const auto repository = Repository::open(scratch.path(u"repo"_s));
    QVERIFY(repository);
    QCOMPARE(repository->issues().size(), 2);
    QCOMPARE(repository->issues().first().date, u"2020-03-01"_s);
}

void TestRepository::sample()
{
    const auto repository = Repository::open(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample"));
    QVERIFY(repository);
    QCOMPARE(repository->name(), builtInProfile().name);
    QCOMPARE(repository->issues().size(), 5);
}

void TestRepository::corpus()
{
    JIANBAO_NEEDS_CORPUS();
    const QString folder = Test::corpusFolder();
    const auto repository = Repository::open(folder);
    QVERIFY(repository);
    QCOMPARE(repository->root(), folder);
    QCOMPARE(repository->issues().size(), 31);
    QCOMPARE(repository->issues().first().date, u"2021-08-01"_s);
    QCOMPARE(repository->issues().last().date, u"2019-03-31"_s);
    for (const QString &document : Test::corpusDocuments()) {
        const auto opened = Repository::open(document);
        QVERIFY2(opened, qPrintable(document));
        QCOMPARE(opened->root(), folder);
        const auto isDocument = [&](const IssueFile &issue) {
            return issue.path == document;
        };
        QVERIFY2(std::ranges::any_of(opened->issues(), isDocument), qPrintable(document));
    }
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
