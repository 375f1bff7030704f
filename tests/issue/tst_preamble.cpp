// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::scanned;

class TestPreamble : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lastLine");
        QTest::addColumn<QString>("keys");
        QTest::newRow("usual") << u"---\nlayout: default\n---\n\n# x"_s << 3 << u"layout=default"_s;
        QTest::newRow("several keys in order") << u"---\nb: 1\na: x:y\n---\n"_s << 4 << u"b=1 a=x:y"_s;
        QTest::newRow("comment and nested lines") << u"---\n# c: d\na: 1\n  b: 2\n---\n"_s << 5 << u"a=1"_s;
        QTest::newRow("spaces after the fence") << u"---  \na: 1\n--- \n"_s << 3 << u"a=1"_s;
        QTest::newRow("closed by full stops") << u"---\na: 1\n...\n"_s << 3 << u"a=1"_s;
        QTest::newRow("empty") << u"---\n---\n"_s << 2 << u""_s;
        QTest::newRow("not closed") << u"---\nlayout: default\n\n## 论文\n----\n"_s << 0 << u""_s;
        QTest::newRow("not at the start") << u"\n---\na: 1\n---\n"_s << 0 << u""_s;
        QTest::newRow("none") << u"# x"_s << 0 << u""_s;
    }

    void frontMatter()
    {
        QFETCH(QString, text);
        const Issue issue = scanned(text);
        QStringList keys;
        if (issue.frontMatter) {
            for (const auto &[key, value] : issue.frontMatter->keys)
                keys.append(key + u'=' + value);
        }
        QTEST(issue.frontMatter ? issue.frontMatter->lines.last : 0, "lastLine");
        QTEST(keys.join(u' '), "keys");
    }

    void heading_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("topics");
        QTest::newRow("date only") << u"# 嵌入式AI简报 (2031-02-03)"_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("hard break") << u"# 嵌入式AI简报 (2031-02-03)  "_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("topics after a space")
            << u"# 嵌入式AI简报 (2031-02-03) 甲/乙 丙"_s << u"2031-02-03"_s << u"甲,乙 丙"_s;
        QTest::newRow("topics after a colon")
            << u"# 嵌入式AI简报 (2031-02-03)：甲/乙  "_s << u"2031-02-03"_s << u"甲,乙"_s;
        QTest::newRow("ASCII colon") << u"# 嵌入式AI简报 (2031-02-03): 甲"_s << u"2031-02-03"_s << u"甲"_s;
        QTest::newRow("colon and nothing") << u"# 嵌入式AI简报 (2031-02-03)：  "_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("parentheses in a topic")
            << u"# 嵌入式AI简报 (2031-02-03)：甲(乙)"_s << u"2031-02-03"_s << u"甲(乙)"_s;
        QTest::newRow("placeholder date") << u"# 嵌入式AI简报 (2031-02-xx)"_s << u"2031-02-xx"_s << u""_s;
        QTest::newRow("placeholder topics")
            << u"# 嵌入式AI简报 (2031-02-03)：<标题><标题>"_s << u"2031-02-03"_s << u"<标题><标题>"_s;
        QTest::newRow("full-width parentheses") << u"# 嵌入式AI简报（2031-02-03）"_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("wrong level") << u"############### 嵌入式AI简报 (2031-02-03)"_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("section's level") << u"## 嵌入式AI简报 (2031-02-03)"_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("another newsletter") << u"# Weekly (2031-02-03)"_s << u"2031-02-03"_s << u""_s;
        QTest::newRow("no date but parentheses") << u"# 嵌入式AI简报：甲 (乙)/丙"_s << u""_s << u"甲 (乙),丙"_s;
        QTest::newRow("no date but digits") << u"# 嵌入式AI简报：甲 (3D)/乙 (16)"_s << u""_s << u"甲 (3D),乙 (16)"_s;
        QTest::newRow("date behind parentheses") << u"# 周报（试刊）(2031-02-03)：甲"_s << u"2031-02-03"_s << u"甲"_s;
        QTest::newRow("mistyped date") << u"# 嵌入式AI简报 (2031/0203 )"_s << u"2031/0203"_s << u""_s;
        QTest::newRow("date all placeholder") << u"# 嵌入式AI简报 (xxxx-xx-xx)：甲"_s << u"xxxx-xx-xx"_s << u"甲"_s;
        QTest::newRow("no date") << u"# 嵌入式AI简报"_s << u""_s << u""_s;
    }

    void heading()
    {
        QFETCH(QString, line);
        const QString text = u"---\na: b\n---\n\n"_s + line + u"\n\n## 论文\n"_s;
        const Issue issue = scanned(text);
        QVERIFY(issue.heading);
        QCOMPARE(issue.heading->line, 5);
        QTEST(issue.heading->date, "date");
        QTEST(issue.date, "date");
        QTEST(issue.heading->topics.join(u','), "topics");
        QCOMPARE(text.sliced(issue.heading->dateRange.start, issue.heading->dateRange.length()), issue.heading->date);
        QCOMPARE(text.sliced(issue.heading->topicsRange.start, issue.heading->topicsRange.length()),
                 issue.heading->topics.join(u'/'));
        QCOMPARE(issue.sections.size(), 1);
    }

    void lead_data()
    {
        QTest::addColumn<QString>("lead");
        QTest::addColumn<int>("count"); // -1: none
        QTest::addColumn<QString>("clauses");
        const auto row = [](const char *name, const QString &lead, int count, const QString &clauses) {
            QTest::newRow(name) << lead << count << clauses;
        };
        row("newest form", u"> 导读：本期12条。【新闻】一；【论文】二；【开源】三；【博文】四。"_s, 12,
            u"news:一 papers:二 open-source:三 blogs:四"_s);
        row("corner brackets", u"> 导读：本次内容3条，「业界新闻」一，「开源项目」二。"_s, 3,
            u"news:一 open-source:二"_s);
        row("this time", u"> 导读：本次3条。"_s, 3, u""_s);
        row("this issue's content", u"> 导读：本期内容3条。"_s, 3, u""_s);
        row("empty", u"> 导读："_s, -1, u""_s);
        row("template", u"> 导读：本次17条。【新闻】；【论文】；【开源】；【博文】。"_s, 17,
            u"news: papers: open-source: blogs:"_s);
        row("no count", u"> 导读：【新闻】一。"_s, -1, u"news:一"_s);
        row("a number of something else", u"> 导读：本期有4条论文。"_s, -1, u""_s);
        row("lazy lines", u"> 导读：本期2条。「新闻」一。  \n「论文」二。"_s, 2, u"news:一 papers:二"_s);
        row("count on a later line", u"> 导读：先说一句。\n本次2条，「新闻」一"_s, 2, u"news:一"_s);
        row("quoted lines", u"> 导读：「新闻」一。\n> 「论文」二。"_s, -1, u"news:一 papers:二"_s);
        row("quoted line inside a clause", u"> 导读：「新闻」一；\n> 又一。  \n>「论文」二。\n>"_s, -1,
            u"news:一；\n又一 papers:二"_s);
        row("unknown mark on a quoted line", u"> 导读：【新闻】一\n> 【访谈】二"_s, -1, u"news:一 :二"_s);
        row("greater-than sign in a clause", u"> 导读：【新闻】一 > 二"_s, -1, u"news:一 > 二"_s);
        row("sentences in a clause", u"> 导读：【新闻】一。又一；再一；【论文】二。"_s, -1,
            u"news:一。又一；再一 papers:二"_s);
        row("the word part", u"> 导读：「论文」部分一；「博文」部分，二"_s, -1, u"papers:一 blogs:，二"_s);
        row("quotation marks", u"> 导读：「论文」一；“博文”部分二"_s, -1, u"papers:一 blogs:二"_s);
        row("quotation marks inside a sentence", u"> 导读：「论文」评“博文”一文"_s, -1, u"papers:评“博文”一文"_s);
        row("other words in brackets", u"> 导读：「论文」说「换帅」一事"_s, -1, u"papers:说「换帅」一事"_s);
        row("unknown mark", u"> 导读：【新闻】一；【访谈】二。"_s, -1, u"news:一 :二"_s);
        row("unknown mark inside a sentence", u"> 导读：【新闻】点击【阅读】可见。"_s, -1, u"news:点击【阅读】可见"_s);
        row("quote mark lost", u"导读：本期2条。【新闻】一。"_s, 2, u"news:一"_s);
        row("colon lost", u"> 导读 本期2条。"_s, 2, u""_s);
        row("no space", u">导读：本期2条。"_s, 2, u""_s);
        row("spaces around the number", u"> 导读：本期 2 条。"_s, 2, u""_s);
        row("another number first", u"> 导读：2030年已过，本期2条。"_s, 2, u""_s);
        row("number of no phrase", u"> 导读：共2条。"_s, -1, u""_s);
        row("a number too long", u"> 导读：本期99999999999条。"_s, -1, u""_s);
    }

    void lead()
    {
        QFETCH(QString, lead);
        const QString text = u"# 嵌入式AI简报 (2031-02-03)\n\n"_s + lead + u"\n\n## 论文\n"_s;
        const Issue issue = scanned(text);
        QVERIFY(issue.lead);
        QCOMPARE(issue.lead->lines.first, 3);
        QCOMPARE(issue.lead->lines.last, int(3 + lead.count(u'\n')));
        QTEST(issue.lead->count.value_or(-1), "count");
        QStringList clauses;
        for (const LeadClause &clause : issue.lead->clauses) {
            clauses.append(clause.sectionId + u':' + clause.text);
            const QString source = text.sliced(clause.range.start, clause.range.length());
            QVERIFY2(source.sliced(1).startsWith(clause.mark), qPrintable(source));
        }
        QTEST(clauses.join(u' '), "clauses");
        if (issue.lead->count) {
            const TextRange range = issue.lead->countRange;
            QCOMPARE(text.sliced(range.start, range.length()), QString::number(*issue.lead->count));
        }
    }

    void longLeadsTakeLinearTime()
    {
        // Quadratic behaviour would take minutes here, and run into the time limit of the test.
        const QString many = u"1 "_s.repeated(300'000);
        const QString spaces = QString(300'000, u' ');
        const QStringList leads{many,
                                spaces + many + spaces,
                                u"本期1 "_s.repeated(300'000),
                                u"【新闻】> "_s.repeated(100'000),
                                u"> "_s.repeated(300'000),
                                u"\n>"_s.repeated(300'000)};
        for (const QString &lead : leads)
            QVERIFY(scanned(u"> 导读："_s + lead).lead);
    }

    void longHeadingsTakeLinearTime()
    {
        for (const QString &piece : {u"("_s, u"()"_s, u"(2 "_s, u"(2)"_s, u")"_s})
            QVERIFY(scanned(u"# 嵌入式AI简报 "_s + piece.repeated(300'000)).heading);
    }

    void warmUp_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &line, const QString &marker, const QString &company,
                            const QString &text) {
            QTest::newRow(name) << line << marker << company << text;
        };
        row("company", u"- 甲公司：发布新品；"_s, u"-"_s, u"甲公司"_s, u"发布新品；"_s);
        row("ASCII colon", u"- Some Co: 发布新品；  "_s, u"-"_s, u"Some Co"_s, u"发布新品；"_s);
        row("two companies", u"- 甲 & 乙：合作。"_s, u"-"_s, u"甲 & 乙"_s, u"合作。"_s);
        row("one with a slash", u"- 甲/乙：合作。"_s, u"-"_s, u"甲/乙"_s, u"合作。"_s);
        row("no company", u"- 甲公司，发布：新品；"_s, u"-"_s, u"-"_s, u"甲公司，发布：新品；"_s);
        row("a link", u"- [甲公司：发布](https://a.example)；"_s, u"-"_s, u"-"_s,
            u"[甲公司：发布](https://a.example)；"_s);
        row("a URL", u"- https://a.example"_s, u"-"_s, u"-"_s, u"https://a.example"_s);
        row("22 characters", u"- 一二三四五六七八九十一二三四五六七八九十一二：新品"_s, u"-"_s,
            u"一二三四五六七八九十一二三四五六七八九十一二"_s, u"新品"_s);
        row("23 characters", u"- 一二三四五六七八九十一二三四五六七八九十一二三：新品"_s, u"-"_s, u"-"_s,
            u"一二三四五六七八九十一二三四五六七八九十一二三：新品"_s);
        row("en dash", u"– 甲公司：发布新品；"_s, u"–"_s, u"甲公司"_s, u"发布新品；"_s);
        row("bullet lost", u"甲公司：发布新品；"_s, u""_s, u"甲公司"_s, u"发布新品；"_s);
        row("empty", u"- "_s, u"-"_s, u"-"_s, u""_s);
    }

    void warmUp()
    {
        QFETCH(QString, line);
        const QString text =
            u"# 嵌入式AI简报 (2031-02-03)\n\n先是新闻：\n\n- 首：首条；\n"_s + line + u"\n- 末：末条。\n\n## 论文\n"_s;
        const Issue issue = scanned(text);
        QCOMPARE(issue.warmUp.size(), 3);
        const WarmUpItem &item = issue.warmUp.at(1);
        QCOMPARE(item.line, 6);
        QTEST(item.marker, "marker");
        QTEST(item.company.value_or(u"-"_s), "company");
        QTEST(item.text, "text");
        QCOMPARE(text.sliced(item.textRange.start, item.textRange.length()), item.text);
        QCOMPARE(text.sliced(item.range.start, item.range.length()), line.endsWith(u' ') ? line.trimmed() : line);
    }
};

QTEST_GUILESS_MAIN(TestPreamble)
#include "tst_preamble.moc"
