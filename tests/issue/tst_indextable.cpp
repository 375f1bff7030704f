// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "indextext.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

class TestIndexTable : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEntries();
    void finds_data();
    void finds();
    void adds_data();
    void adds();
    void addsToLists_data();
    void addsToLists();
    void keepsItsSpaces();
    void withoutIndex();
    void numbers();
    void targets();
    void checks_data();
    void checks();
    void backIssues();
    void corpusIndex();
    void corpusIndexFromNothing();
    void corpusBackIssues();
};

void TestIndexTable::readsEntries()
{
    const QString text =
        u"# x\n\n| 2 | 0 | 2 | 1 |\n|:-:|:-:|:-:|:-:|\n"
        "| - | [2021-07-18.md](./r/2021-07-18.md#top) | [one](../a/2021-07-01.md) | [2021-06-01]() |\n"_s;
    const QList<IndexEntry> expected{{u"2021-07-18"_s, u"./r/2021-07-18.md#top"_s, u"2021-07-18.md"_s, 5},
                                     {u"2021-07-01"_s, u"../a/2021-07-01.md"_s, u"one"_s, 5},
                                     {u"2021-06-01"_s, QString(), u"2021-06-01"_s, 5}};
    QVERIFY(indexEntries(text, builtInProfile()) == expected);
}

void TestIndexTable::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dates");
    const QString issues = table(u"=2021/=/. . . 210718"_s);
    const QStringList one{u"2021-07-18"_s};
    QTest::newRow("nothing") << u"text\n"_s << QStringList();
    QTest::newRow("table") << issues << one;
    QTest::newRow("behind another table") << QString(u"| a | b |\n|---|---|\n| [c](d.md) | e |\n\n"_s + issues) << one;
    QTest::newRow("behind contents") << u"- [Papers](#papers)\n\n- [2021-07-18](x/2021-07-18.md)\n"_s << one;
    QTest::newRow("not the second one") << QString(issues + u"\n- [2020-07-18](x/2020-07-18.md)\n"_s) << one;
    QTest::newRow("before an empty one") << QString(table(u"=2022/=/. . . ."_s) + u'\n' + issues) << one;
    QTest::newRow("no final newline") << issues.chopped(1) << one;
}

void TestIndexTable::finds()
{
    QFETCH(QString, text);
    QStringList dates;
    for (const IndexEntry &entry : indexEntries(text, builtInProfile()))
        dates.append(entry.date);
    QTEST(dates, "dates");
}

void TestIndexTable::adds_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *rows, const char *dates, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(rows) << QString::fromLatin1(dates) << QString::fromLatin1(expected);
    };
    add("there already", "=2021/=/. . . 210718", "210718", "=2021/=/. . . 210718");
    add("last free cell", "=2021/=/. . . ./210718 210701 210521 210119", "210801",
        "=2021/=/. . . 210801/210718 210701 210521 210119");
    add("from the right", "=2021/=/. . . 210718", "210801", "=2021/=/. . 210801 210718");
    add("hyphens", "=2021/=/- - - 210718", "210801", "=2021/=/- - 210801 210718");
    add("full row", "=2021/=/210718 210701 210521 210119", "210801",
        "=2021/=/. . . 210801/210718 210701 210521 210119");
    add("no issue yet", "=2021/=/. . . .", "210801", "=2021/=/. . . 210801");
    add("no row yet", "=2021/=", "210801", "=2021/=/. . . 210801");
    add("several", "=2021/=/. . . 210718", "210820 210801", "=2021/=/. 210820 210801 210718");
    add("new year, free cell", "=2021/=/. . . 211220/211201 211115 211101 211015", "220105",
        "=2022/=/. . 220105 211220/=2021/211201 211115 211101 211015");
    add("new year, full row", "=2021/=/211201 211115 211101 211015", "220105",
        "=2022/=/. . . 220105/=2021/211201 211115 211101 211015");
    add("new year, nothing left of the last one", "=2021/=/. . . 210105/=2020/201230 201201 201115 201101", "220105",
        "=2022/=/. . 220105 210105/=2020/201230 201201 201115 201101");
    add("new year, twice", "=2021/=/211201 211115 211101 211015", "220105 220119",
        "=2022/=/. . 220119 220105/=2021/211201 211115 211101 211015");
    add("two new years", "=2021/=/211201 211115 211101 211015", "220105 230101",
        "=2023/=/. . 230101 220105/=2021/211201 211115 211101 211015");
    add("in between, free", "=2021/=/210718 . 210521 210119", "210701", "=2021/=/210718 210701 210521 210119");
    add("in between, shifted", "=2021/=/. . 210801 210718/210521 210119 210110 210105", "210701",
        "=2021/=/. 210801 210718 210701/210521 210119 210110 210105");
    add("in between, new row", "=2021/=/210801 210718 210521 210119", "210701",
        "=2021/=/. . . 210801/210718 210701 210521 210119");
    add("shifted over a year", "=2020/=/. . 200127 200106/=2019/191217 191202 191118 191031", "191125",
        "=2020/=/. 200127 200106 191217/=2019/191202 191125 191118 191031");
    add("a row gets older than its year",
        "=2020/=/. . . 200127/200106 191217 191202 191118/=2019/191031 191017 191003 190830", "191101",
        "=2020/=/. . 200127 200106/=2019/191217 191202 191118 191101/191031 191017 191003 190830");
    add("a row gets newer than its year",
        "=2021/=/. . . 210719/=2020/. 201130 201021 200917/200826 200806 200718 200702", "210105",
        "=2021/=/. . . 210719/210105 201130 201021 200917/=2020/200826 200806 200718 200702");
    add("a year between", "=2021/=/. . 210119 210105/=2019/191217 191202 191118 191031", "200127",
        "=2021/=/. 210119 210105 200127/=2019/191217 191202 191118 191031");
    add("oldest", "=2019/=/190413 190331 . .", "190320", "=2019/=/190413 190331 190320 .");
    add("oldest, full row", "=2019/=/190427 190415 190413 190331", "190320",
        "=2019/=/190427 190415 190413 190331/190320 . . .");
    add("oldest, older year", "=2019/=/190427 190415 190413 190331", "181220",
        "=2019/=/190427 190415 190413 190331/=2018/181220 . . .");
    add("irregular years stay", "=2021/=/. . . 210718/=2020/210105 201130 201021 200917", "210801",
        "=2021/=/. . 210801 210718/=2020/210105 201130 201021 200917");
}

void TestIndexTable::adds()
{
    QFETCH(QString, rows);
    QFETCH(QString, dates);
    QFETCH(QString, expected);
    QStringList issues;
    for (const QString &digits : dates.split(u' '))
        issues.append(dateOf(digits));
    const QString around = u"# title\n\n%1\n\n- [Papers](#papers)\n"_s;
    const QString text = around.arg(table(rows));
    QCOMPARE(added(text, wanted(issues)), around.arg(table(expected)));
    QCOMPARE(added(table(rows).chopped(1), wanted(issues)), table(expected).chopped(1));
    const auto again = indexEdits(around.arg(table(expected)), wanted(issues), builtInProfile());
    QVERIFY(again && again->isEmpty());
}

void TestIndexTable::addsToLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QString>("expected");
    const QString two = u"text\n\n- [2021-07-18](x/2021-07-18.md)  \n- [2021-07-01](x/2021-07-01.md)\n\n----\n"_s;
    QTest::newRow("newest, with the break of its neighbour")
        << two << QStringList{u"2021-08-01"_s}
        << QString(two).replace(u"\n\n- "_s, u"\n\n- [2021-08-01](./r/2021-08-01.md)  \n- "_s);
    QTest::newRow("between, two") << two << QStringList{u"2021-07-10"_s, u"2021-07-12"_s}
                                  << QString(two).replace(u"- [2021-07-01]"_s,
                                                          u"- [2021-07-12](./r/2021-07-12.md)\n"
                                                          "- [2021-07-10](./r/2021-07-10.md)\n- [2021-07-01]"_s);
    QTest::newRow("oldest") << two << QStringList{u"2021-06-01"_s}
                            << QString(two).replace(u"\n\n----"_s, u"\n- [2021-06-01](./r/2021-06-01.md)\n\n----"_s);
    QTest::newRow("all there") << two << QStringList{u"2021-07-18"_s} << two;
    QTest::newRow("other bullet, no final newline") << u"* [a](2021-07-18.md)"_s << QStringList{u"2021-06-01"_s}
                                                    << u"* [a](2021-07-18.md)\n* [2021-06-01](./r/2021-06-01.md)"_s;
}

void TestIndexTable::addsToLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, dates);
    QFETCH(QString, expected);
    QCOMPARE(added(text, wanted(dates)), expected);
    QCOMPARE(added(expected, wanted(dates)), expected);
}

/// Padding, trailing spaces and cells that nothing is written into stay as they are.
void TestIndexTable::keepsItsSpaces()
{
    const QString text = u"|2|0|2|1|   \n|--|--|--|--|\n|  |    |  |[x](2021-07-18.md)|  \n"_s;
    const auto edits = indexEdits(text, {{u"2021-08-01"_s, u"a.md"_s, {}, 0}}, builtInProfile());
    QVERIFY(edits);
    QCOMPARE(edits->size(), 1);
    QCOMPARE(applied(text, *edits),
             u"|2|0|2|1|   \n|--|--|--|--|\n|  |    | [2021-08-01](a.md) |[x](2021-07-18.md)|  \n"_s);
    QCOMPARE(added(text, {{u"2022-01-01"_s, u"a.md"_s, {}, 0}}).section(u'\n', 0, 0), u"|2|0|2|2|   "_s);
}

void TestIndexTable::withoutIndex()
{
    const auto edits = indexEdits(u"# a\n\n- [Papers](#papers)\n", wanted({u"2021-08-01"_s}), builtInProfile());
    QVERIFY(!edits);
    QCOMPARE(edits.error().code, ErrorCode::NotFound);
    QVERIFY(edits.error().message.contains(u"README.md"_s));
    QVERIFY2(edits.error().message.contains(u"- [2021-08-01](./embedded-ai-report/2021-08-01.md)"_s),
             qPrintable(edits.error().message));
}

void TestIndexTable::numbers()
{
    Profile profile = builtInProfile();
    profile.filePattern = u"^no(\\d+)\\.md$"_s;
    const QString text = u"- [9](no9.md)\n- [8](no8.md)\n"_s;
    const auto edits = indexEdits(text, {{u"10"_s, {}, {}, 0}}, profile);
    QVERIFY(edits);
    QCOMPARE(applied(text, *edits), QString(u"- [10](no10.md)\n"_s + text));
}

void TestIndexTable::targets()
{
    const auto targetLike = [](const QString &target) {
        return indexTarget({{u"2021-07-18"_s, target, {}, 1}}, u"2021-08-01"_s, builtInProfile());
    };
    QCOMPARE(targetLike(u"./r/2021-07-18.md"_s), u"./r/2021-08-01.md"_s);
    QCOMPARE(targetLike(u"https://example.org/blob/2021/r/2021-07-18.md"_s),
             u"https://example.org/blob/2021/r/2021-08-01.md"_s);
    QCOMPARE(targetLike(QString()), u"./embedded-ai-report/2021-08-01.md"_s);
}

void TestIndexTable::checks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("problems");
    const QStringList four{u"2021-07-18"_s, u"2021-07-01"_s, u"2021-05-21"_s, u"2021-01-19"_s};
    const QString fine = table(u"=2021/=/210718 210701 210521 210119"_s);
    QTest::newRow("fine") << fine << four << QStringList();
    QTest::newRow("no index") << u"text\n"_s << QStringList{u"2021-07-18"_s}
                              << QStringList{u"0 NoIndex "_s, u"0 MissingIssue 2021-07-18"_s};
    QTest::newRow("missing, newest first")
        << fine << four + QStringList{u"2020-08-01"_s, u"2021-08-01"_s, u"2021-08-xx"_s, u"notes"_s}
        << QStringList{u"0 MissingIssue 2021-08-01"_s, u"0 MissingIssue 2020-08-01"_s};
    QTest::newRow("dangling") << fine << four.first(3) << QStringList{u"3 Dangling 2021-01-19"_s};
    QTest::newRow("no target") << u"- [2021-07-18](r/2021-07-18.md)\n- [2021-07-01]()\n"_s << four.first(1)
                               << QStringList{u"2 Dangling 2021-07-01"_s};
    QTest::newRow("label") << QString(fine).replace(u"[2021-07-18]"_s, u"[2021-07-18.md]"_s) << four
                           << QStringList{u"3 FileLabel 2021-07-18"_s};
    QTest::newRow("year changes in a row")
        << table(u"=2020/=/200127 200106 191217 191202"_s)
        << QStringList{u"2020-01-27"_s, u"2020-01-06"_s, u"2019-12-17"_s, u"2019-12-02"_s} << QStringList();
    QTest::newRow("newer than the year") << table(u"=2020/=/210119 201217 . ."_s)
                                         << QStringList{u"2021-01-19"_s, u"2020-12-17"_s}
                                         << QStringList{u"3 WrongYear 2021-01-19"_s};
    QTest::newRow("newer, behind one of the year")
        << table(u"=2020/=/201217 210119 . ."_s) << QStringList{u"2021-01-19"_s, u"2020-12-17"_s}
        << QStringList{u"3 WrongYear 2021-01-19"_s};
    QTest::newRow("older than the year") << table(u"=2021/=/. . 201217 201203"_s)
                                         << QStringList{u"2020-12-17"_s, u"2020-12-03"_s}
                                         << QStringList{u"3 WrongYear 2020-12-17"_s, u"3 WrongYear 2020-12-03"_s};
}

void TestIndexTable::checks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, files);
    QFETCH(QStringList, problems);
    QCOMPARE(told(checkIndex(text, {}, filesOf(files), builtInProfile())), problems);
}

void TestIndexTable::backIssues()
{
    const QString before = u"# 嵌入式AI简报 (2021-08-01)\n\n## 博文\n\n- [2021-07-19](x/2021-07-19.md)  \n\n"_s;
    const QString text = before + u"## [往期回顾](https://example.org)\n\n- [2021-07-18](./r/2021-07-18.md)\n"_s;
    const QString now =
        applied(text, backIssueEdits(text, Test::scanned(text), wanted({u"2021-08-01"_s}), builtInProfile()));
    QCOMPARE(now, QString(text).replace(u"- [2021-07-18]"_s, u"- [2021-08-01](./r/2021-08-01.md)\n- [2021-07-18]"_s));
    QVERIFY(backIssueEdits(before, Test::scanned(before), wanted({u"2021-08-01"_s}), builtInProfile()).isEmpty());
}

/// The one issue that the real index lacks gets into the place kept for it, and no other byte changes; what is wrong
/// with the index is what FORMAT.md §12 counted (R1, R2).
void TestIndexTable::corpusIndex()
{
    JIANBAO_NEEDS_CORPUS();
    const QString text = QString::fromUtf8(Test::readAll(Test::corpusFolder() + u"/README.md"_s));
    QStringList files;
    for (const QString &name : QDir(Test::corpusFolder() + u"/embedded-ai-report"_s).entryList({u"*.md"_s}))
        files.append(u"embedded-ai-report/"_s + name);
    // The issues that the corpus leaves out, but the newsletter has (FORMAT.md §16).
    for (const char *date : {"2019-05-15", "2019-07-30", "2019-08-15", "2019-08-30", "2019-12-02", "2020-03-02",
                             "2020-06-03", "2020-07-18", "2020-09-17", "2021-05-21", "2021-07-01"}) {
        const QString file = u"embedded-ai-report/%1.md"_s.arg(QLatin1StringView(date));
        if (!files.contains(file))
            files.append(file);
    }
    QCOMPARE(indexEntries(text, builtInProfile()).size(), 41);
    QStringList problems;
    for (const QString &problem : told(checkIndex(text, {}, files, builtInProfile())))
        problems.append(problem.section(u' ', 1));
    QCOMPARE(problems, (QStringList{u"FileLabel 2021-07-18"_s, u"FileLabel 2021-07-01"_s, u"FileLabel 2021-05-21"_s,
                                    u"WrongYear 2021-01-05"_s, u"Dangling 2019-11-30"_s, u"Dangling 2019-09-16"_s,
                                    u"MissingIssue 2021-08-01"_s}));

    const auto edits = indexEdits(text, {{u"2021-08-01"_s, {}, {}, 0}}, builtInProfile());
    QVERIFY(edits);
    QCOMPARE(edits->size(), 1);
    const QString now = applied(text, *edits);
    const QString cell = u"| [2021-08-01](./embedded-ai-report/2021-08-01.md) |"_s;
    QCOMPARE(now, QString(text).replace(u"|  |  |  |  |  \n"_s, u"|  |  |  "_s + cell + u"  \n"_s));
    QVERIFY(now != text);
    QVERIFY(indexEdits(now, {{u"2021-08-01"_s, {}, {}, 0}}, builtInProfile())->isEmpty());
    QCOMPARE(checkIndex(now, {}, files, builtInProfile()).size(), problems.size() - 1);
}

/// Issues that come one by one, in whatever order, make the same table: years and cells as a whole are right.
void TestIndexTable::corpusIndexFromNothing()
{
    JIANBAO_NEEDS_CORPUS();
    const QString real = QString::fromUtf8(Test::readAll(Test::corpusFolder() + u"/README.md"_s));
    QStringList dates;
    for (const IndexEntry &entry : indexEntries(real, builtInProfile()))
        dates.append(entry.date);
    const QString start = table(u"=2019/=/. . . 190331"_s);
    QString backward = start; // the newest first: all others go in between
    QString forward = start;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        backward = added(backward, wanted({dates.at(i)}));
        forward = added(forward, wanted({dates.at(dates.size() - 1 - i)}));
        QStringList there = dates.first(i + 1);
        if (!there.contains(dates.constLast()))
            there.append(dates.constLast());
        QCOMPARE(told(checkIndex(backward, {}, filesOf(there), builtInProfile())), QStringList());
    }
    QCOMPARE(forward, backward);
    QStringList now;
    for (const IndexEntry &entry : indexEntries(forward, builtInProfile()))
        now.append(entry.date);
    QCOMPARE(now, dates);
}

/// In the list of earlier issues of every issue: one more, and nothing else changes.
void TestIndexTable::corpusBackIssues()
{
    JIANBAO_NEEDS_CORPUS();
    int lists = 0;
    for (const QString &document : Test::corpusDocuments()) {
        const QString text = QString::fromUtf8(Test::readAll(document));
        const Issue issue = Test::scanned(text);
        if (!issue.backIssues || issue.backIssues->entries.isEmpty())
            continue;
        ++lists;
        const QList<IndexEntry> one{{u"2022-02-03"_s, {}, {}, 0}};
        const QString now = applied(text, backIssueEdits(text, issue, one, builtInProfile()));
        const Issue changed = Test::scanned(now);
        QVERIFY2(changed.backIssues->entries.size() == issue.backIssues->entries.size() + 1, qPrintable(document));
        QCOMPARE(changed.backIssues->entries.first().date, u"2022-02-03"_s);
        QVERIFY(changed.backIssues->entries.first().url.contains(u"embedded-ai-report/2022-02-03.md"_s));
        QCOMPARE(changed.sections, issue.sections);
        QVERIFY(backIssueEdits(now, changed, one, builtInProfile()).isEmpty());
        const auto url = [](const BackIssue &entry) {
            return entry.url;
        };
        QVERIFY(std::ranges::equal(changed.backIssues->entries.sliced(1), issue.backIssues->entries, {}, url, url));
    }
    QVERIFY(lists > 30);
}

QTEST_GUILESS_MAIN(TestIndexTable)
#include "tst_indextable.moc"
