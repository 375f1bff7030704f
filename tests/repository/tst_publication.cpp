// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gitscratch.h"
#include "issue/indexlinks.h"
#include "repository/publication.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::GitScratch;
using Test::Scratch;

namespace {

QByteArray issueText(const QByteArray &date, int entries)
{
    QByteArray text = "# 嵌入式AI简报 (" + date + ")：topic\n\n## 业界新闻\n\n";
    for (int entry = 1; entry <= entries; ++entry)
        text += "- [Entry " + QByteArray::number(entry) + " | source](https://example.org/)  \n摘要：text\n\n";
    return text;
}

constexpr const char *index = "# Newsletter\n\n| 2 | 0 |\n|:-:|:-:|\n"
                              "| [2019-09-16](./embedded-ai-report/2019-09-16.md) | [2019-09-30]() |\n"
                              "[how to help](CONTRIBUTING.md)\n";

/// A newsletter: one issue committed and linked, one committed, one linked, drafts.
void makeNewsletter(const GitScratch &repository)
{
    repository.make(u"README.md"_s, index);
    repository.make(u"CONTRIBUTING.md"_s);
    repository.make(u"embedded-ai-report/2019-09-16.md"_s, issueText("2019-09-16", 18));
    repository.make(u"embedded-ai-report/2019-09-30.md"_s, issueText("2019-09-30", 3));
    repository.make(u"embedded-ai-report/2019-10-xx.md"_s, issueText("2019-10-xx", 2));
    repository.make(u"embedded-ai-report/2019-10-15@mine.md"_s, issueText("2019-10-15", 2));
    repository.make(u"drafts/2019-08-01.md"_s, issueText("2019-08-01", 2));
    repository.commitAll();
    repository.make(u"embedded-ai-report/2019-10-15.md"_s, issueText("2019-10-15", 1));
}

Publication look(const GitScratch &repository, const QString &name)
{
    const auto opened = Repository::open(repository.path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return publicationOf(*opened, repository.path(name));
}

} // namespace

class TestPublication : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedOrNot_data();
    void publishedOrNot();
    void saysWhatIsLost();
    void changedSinceTheCommit();
    void overwrittenAndGone();
    void withoutGit();
    void gitCannotTell();
    void indexCannotBeRead();
    void newsletterBelowTheTop();
    void links_data();
    void links();
    void longLines();
    void newIssue_data();
    void newIssue();
    void proposedDate_data();
    void proposedDate();
};

void TestPublication::initTestCase()
{
    if (!GitScratch::hasGit())
        QSKIP("the program git is not here");
}

void TestPublication::publishedOrNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("inHead");
    QTest::addColumn<int>("line");
    QTest::newRow("committed and linked") << u"embedded-ai-report/2019-09-16.md"_s << true << 5;
    QTest::newRow("committed") << u"embedded-ai-report/2019-09-30.md"_s << true << 0;
    QTest::newRow("new") << u"embedded-ai-report/2019-10-15.md"_s << false << 0;
    QTest::newRow("not there") << u"embedded-ai-report/2019-10-30.md"_s << false << 0;
    QTest::newRow("draft by its date") << u"embedded-ai-report/2019-10-xx.md"_s << false << 0;
    QTest::newRow("draft by its name") << u"embedded-ai-report/2019-10-15@mine.md"_s << false << 0;
    QTest::newRow("draft by its folder") << u"drafts/2019-08-01.md"_s << false << 0;
    QTest::newRow("no issue") << u"CONTRIBUTING.md"_s << false << 0;
    QTest::newRow("the index") << u"README.md"_s << false << 0;
}

void TestPublication::publishedOrNot()
{
    QFETCH(QString, name);
    QFETCH(bool, inHead);
    QFETCH(int, line);
    const GitScratch repository;
    makeNewsletter(repository);
    const Publication publication = look(repository, name);
    QCOMPARE(publication.path, repository.path(name));
    QCOMPARE(publication.unknownReason, QString());
    QCOMPARE(publication.inHead, inHead);
    QCOMPARE(publication.indexLine, line);
    QCOMPARE(publication.isPublished(), inHead || line > 0);
    QCOMPARE(publication.warning(Loss::Rename).isEmpty(), !publication.isPublished());
}

void TestPublication::saysWhatIsLost()
{
    const GitScratch repository;
    makeNewsletter(repository);
    const Publication publication = look(repository, u"embedded-ai-report/2019-09-16.md"_s);
    QCOMPARE(publication.entriesInHead, 18);
    QCOMPARE(publication.entriesOnDisk, 18);
    QCOMPARE(publication.title, u"嵌入式AI简报 (2019-09-16)：topic"_s);
    QCOMPARE(publication.date, u"2019-09-16"_s);
    QCOMPARE(publication.indexPath, repository.path(u"README.md"_s));
    QVERIFY(!publication.differs);
    QCOMPARE(
        publication.warning(Loss::Rename),
        u"“2019-09-16.md” is a published issue with 18 entries: “嵌入式AI简报 (2019-09-16)：topic”. “README.md” links "
        "to it in line 5. Under another name, links to it lead nowhere; if the next issue is written into it, its "
        "entries are gone."_s);
    QVERIFY(publication.warning(Loss::Replace).contains(u"saved over it"_s));
    QVERIFY(publication.warning(Loss::Delete).contains(u"deleted"_s));
}

void TestPublication::changedSinceTheCommit()
{
    const GitScratch repository;
    makeNewsletter(repository);
    repository.make(u"embedded-ai-report/2019-09-16.md"_s, issueText("2019-10-15", 2));
    const Publication publication = look(repository, u"embedded-ai-report/2019-09-16.md"_s);
    QVERIFY(publication.differs);
    QCOMPARE(publication.entriesInHead, 18);
    QCOMPARE(publication.entriesOnDisk, 2);
    QCOMPARE(publication.date, u"2019-09-16"_s); // the published one
    QVERIFY(publication.warning(Loss::Delete).contains(u"18 entries"_s));
    QVERIFY(publication.warning(Loss::Delete).contains(u"since the last commit"_s));
}

void TestPublication::overwrittenAndGone()
{
    const GitScratch repository;
    makeNewsletter(repository);
    QVERIFY(QFile::remove(repository.path(u"embedded-ai-report/2019-09-16.md"_s)));
    const Publication publication = look(repository, u"embedded-ai-report/2019-09-16.md"_s);
    QVERIFY(publication.isPublished() && publication.differs);
    QCOMPARE(publication.entriesOnDisk, std::nullopt);
    QCOMPARE(publication.entryCount(), 18);
}

/// Not every newsletter is in git: then the index alone tells.
void TestPublication::withoutGit()
{
    const GitScratch repository;
    makeNewsletter(repository);
    QVERIFY(QDir(repository.path(u".git"_s)).removeRecursively());
    QVERIFY(!look(repository, u"embedded-ai-report/2019-09-30.md"_s).needsWarning());
    const Publication publication = look(repository, u"embedded-ai-report/2019-09-16.md"_s);
    QVERIFY(publication.isPublished() && !publication.inHead);
    QCOMPARE(publication.unknownReason, QString());
    QCOMPARE(publication.entryCount(), 18);
    QVERIFY(publication.warning(Loss::Replace).contains(u"18 entries"_s));
}

/// What git cannot tell is told, and is a reason to warn.
void TestPublication::gitCannotTell()
{
    const GitScratch repository;
    makeNewsletter(repository);
    repository.make(u".git/refs/heads/main"_s, "garbage\n");
    for (const QString &name : {u"embedded-ai-report/2019-09-30.md"_s, u"embedded-ai-report/2019-09-16.md"_s}) {
        const Publication publication = look(repository, name);
        QVERIFY(publication.needsWarning());
        QVERIFY(publication.unknownReason.contains(u"git"_s));
        QVERIFY(publication.warning(Loss::Delete).contains(publication.unknownReason));
    }
    QVERIFY(!look(repository, u"embedded-ai-report/2019-10-xx.md"_s).needsWarning());
}

void TestPublication::indexCannotBeRead()
{
    const GitScratch repository;
    makeNewsletter(repository);
    QVERIFY(QFile::remove(repository.path(u"README.md"_s)));
    Publication publication = look(repository, u"embedded-ai-report/2019-10-15.md"_s);
    QVERIFY(publication.indexPath.isEmpty() && !publication.needsWarning());
    repository.make(u"README.md/"_s);
    publication = look(repository, u"embedded-ai-report/2019-10-15.md"_s);
    QVERIFY(publication.needsWarning() && !publication.isPublished());
    QVERIFY(publication.warning(Loss::Rename).contains(u"README.md"_s));
}

/// The repository of git may begin further up than the newsletter.
void TestPublication::newsletterBelowTheTop()
{
    const GitScratch repository;
    repository.make(u"letters/jianbao.toml"_s, "folder = \".\"\nindex-file = \"list/index.md\"\n");
    repository.make(u"letters/2019-09-16.md"_s, issueText("2019-09-16", 1));
    repository.make(u"letters/notes.md"_s);
    repository.make(u"letters/list/index.md"_s, "- [one](../2019-09-16.md)\n- [notes](../notes.md)\n");
    repository.commitAll();
    const auto opened = Repository::open(repository.path(u"letters"_s));
    QVERIFY(opened);
    const Publication publication = publicationOf(*opened, repository.path(u"letters/2019-09-16.md"_s));
    QCOMPARE(publication.unknownReason, QString());
    QVERIFY(publication.inHead);
    QCOMPARE(publication.indexLine, 1);
    QVERIFY(!publicationOf(*opened, repository.path(u"letters/notes.md"_s)).needsWarning());
}

void TestPublication::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("line");
    const auto add = [](const char *name, const QString &text, int line = 1, const QString &folder = {}) {
        QTest::newRow(name) << text << folder << line;
    };
    add("plain", u"[x](a b/1.md)"_s, 0);
    add("encoded", u"[x](a%20b/1.md)"_s);
    add("in <>", u"\n[x](<a b/1.md>)"_s, 2);
    add("with ./", u"| [1](./a%20b/1.md) | 2 |"_s);
    add("label with .md", u"[1.md](a%20b/1.md)"_s);
    add("second of its line", u"[0](a%20b/0.md) [1](a%20b/1.md)"_s);
    add("title", u"[x](a%20b/1.md \"one\")"_s);
    add("fragment", u"[x](a%20b/1.md#part)"_s);
    add("query", u"[x](a%20b/1.md?plain=1)"_s);
    add("definition", u"\n[x]: <a b/1.md> 'one'"_s, 2);
    add("HTML", u"<a class=\"x\" href='a%20b/1.md'>x</a>"_s);
    add("HTML, not closed", u"<a href=\"a%20b/1.md"_s, 0);
    add("from the top", u"[x](/a%20b/1.md)"_s);
    add("GitHub's address", u"[x](https://github.com/o/n/blob/master/a%20b/1.md)"_s);
    add("another site", u"[x](https://example.org/a%20b/1.md)"_s, 0);
    add("longer name", u"[x](a%20b/1.md.bak)"_s, 0);
    add("other folder", u"[x](c/a%20b/1.md)"_s, 0);
    add("text only", u"a b/1.md"_s, 0);
    add("empty", u"[x]()"_s, 0);
    add("index in a folder", u"[x](../a%20b/1.md)"_s, 1, u"list"_s);
    add("index beside", u"[x](1.md)"_s, 1, u"a b"_s);
    add("index elsewhere", u"[x](a%20b/1.md)"_s, 0, u"list"_s);
    add("parentheses", u"([x](a%20b/1.md))"_s);
}

void TestPublication::links()
{
    QFETCH(QString, text);
    QFETCH(QString, folder);
    QFETCH(int, line);
    QCOMPARE(lineLinkingTo(text, folder, u"a b/1.md"_s), line);
}

void TestPublication::longLines()
{
    const QString hostile = u"]("_s.repeated(200'000) + QString(1'000'000, u' ') + QString(200'000, u'(');
    QCOMPARE(lineLinkingTo(QString(hostile + u"\n[x](a.md)"_s), {}, u"a.md"_s), 2);
}

void TestPublication::newIssue_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("expected");
    const QString pattern = u"folder = \".\"\nfile-pattern = '%1'\n"_s;
    const auto add = [](const char *name, const QString &profile, const QStringList &files, const QString &expected) {
        QTest::newRow(name) << profile << files << expected;
    };
    const QString usual = u"folder = \".\"\n"_s;
    add("free", usual, {u"2021-07-18.md"_s}, u"2021-08-01.md"_s);
    add("taken", usual, {u"2021-08-01.md"_s, u"2021-08-02.md"_s}, u"2021-08-03.md"_s);
    add("only a draft", usual, {u"2021-08-xx.md"_s}, u"2021-08-01.md"_s);
    add("with words", pattern.arg(u"^issue-(\\d{8})-en\\.md$"_s), {u"issue-20210718-en.md"_s},
        u"issue-20210801-en.md"_s);
    add("numbered", pattern.arg(u"^no(\\d+)\\.md$"_s), {u"no009.md"_s, u"no008.md"_s}, u"no010.md"_s);
    add("other dates", pattern.arg(u"^(\\w+ \\d+)\\.md$"_s), {u"July 2021.md"_s}, u"2021-08-01.md"_s);
    add("month's end", usual, {u"2021-08-01.md"_s, u"2021-08-02.md/"_s, u"2021-08-03.md"_s}, u"2021-08-04.md"_s);
}

void TestPublication::newIssue()
{
    QFETCH(QString, profile);
    QFETCH(QStringList, files);
    QFETCH(QString, expected);
    const Scratch scratch;
    scratch.make(u"jianbao.toml"_s, profile.toUtf8());
    for (const QString &file : files)
        scratch.make(file);
    const auto repository = Repository::open(scratch.path());
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message));
    const QString path = newIssuePath(*repository, QDate(2021, 8, 1));
    QCOMPARE(path, scratch.path(expected));
    // A link that leads nowhere is something, too.
    QVERIFY(QFile::link(u"nowhere"_s, path));
    QVERIFY(newIssuePath(*repository, QDate(2021, 8, 1)) != path);
}

void TestPublication::proposedDate_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QDate>("expected");
    const QString usual = u"^(\\d{4}-\\d{2}-(?:\\d{2}|xx))\\.md$"_s;
    const QStringList three{u"2021-07-03.md"_s, u"2021-07-17.md"_s, u"2021-07-31.md"_s};
    QTest::newRow("rhythm") << usual << three << QDate(2021, 8, 14);
    QTest::newRow("drafts") << usual << three + QStringList{u"2021-08-14@a.md"_s, u"2021-09-xx.md"_s, u"notes.md"_s}
                            << QDate(2021, 8, 28);
    QTest::newRow("no rhythm") << usual << three.first(1) << QDate(2021, 8, 1);
    QTest::newRow("other names") << u"^n(\\d{8})\\.md$"_s
                                 << QStringList{u"n20210703.md"_s, u"n20210717.md"_s, u"n20210731.md"_s}
                                 << QDate(2021, 8, 14);
    QTest::newRow("numbers") << u"^n(\\d+)\\.md$"_s << QStringList{u"n1.md"_s, u"n2.md"_s, u"n3.md"_s}
                             << QDate(2021, 8, 1);
}

void TestPublication::proposedDate()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, files);
    const Scratch scratch;
    scratch.make(u"jianbao.toml"_s, u"folder = \".\"\nfile-pattern = '%1'\n"_s.arg(pattern).toUtf8());
    for (const QString &file : files)
        scratch.make(file);
    const auto repository = Repository::open(scratch.path());
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message));
    QTEST(proposedIssueDate(*repository, QDate(2021, 8, 1)), "expected");
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
