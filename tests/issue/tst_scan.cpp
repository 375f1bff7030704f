// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::scanned;

namespace {

/// One letter for each line's region.
QString shown(const QList<Region> &regions)
{
    QString text;
    for (const Region region : regions) {
        switch (region) {
        case Region::FrontMatter:
            text += u'Y';
            break;
        case Region::Heading:
            text += u'H';
            break;
        case Region::Tagline:
            text += u'T';
            break;
        case Region::FontNote:
            text += u'F';
            break;
        case Region::Lead:
            text += u'L';
            break;
        case Region::WarmUp:
            text += u'W';
            break;
        case Region::Note:
            text += u'N';
            break;
        case Region::Preamble:
            text += u'P';
            break;
        case Region::SectionHeading:
            text += u'S';
            break;
        case Region::SectionNote:
            text += u'n';
            break;
        case Region::Item:
            text += u'i';
            break;
        case Region::SectionText:
            text += u't';
            break;
        case Region::BackIssues:
            text += u'b';
            break;
        case Region::Trailer:
            text += u'z';
            break;
        case Region::Blank:
            text += u'-';
            break;
        }
    }
    return text;
}

/// "first-last" of each item.
QString shownItems(const Issue &issue)
{
    QStringList items;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items)
            items.append(u"%1-%2"_s.arg(item.lines.first).arg(item.lines.last));
    }
    return items.join(u' ');
}

const QString wholeIssue = uR"(---
layout: default
---

# 嵌入式AI简报 (2031-02-03)：甲/乙

**关注模型压缩、低比特量化、移动端推理加速优化、部署**  
<font>注：请用手机打开</font>

> 导读：本期2条。【新闻】一；
【论文】二。

先有几句话。

好了，先是一些热身小新闻ヽ(✿゜▽゜)ノ：

- 甲：一；
乙：二；
- 丙：三。


> 注：请点击文末跳转。

## 业界新闻  


- [一 | 甲](u)  
摘要：一。  

## 论文

> 注：前缀为仓库名。

- [二](u)  

结尾的话。

## [往期回顾](https://a.example)

- [2031-01-01](https://a.example/2031-01-01.md)

----

![](code.jpg)

----
)"_s;

} // namespace

class TestScan : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wholeIssueHasAllRegions()
    {
        const Issue issue = scanned(wholeIssue);
        QCOMPARE(shown(issue.regions), u"YYY-H-TF-LL-P-W-WWW--N-S--ii-S-n-i-t-bbb-zzzzz"_s);
        QCOMPARE(issue.itemCount(), 2);
        QCOMPARE(issue.warmUp.size(), 3);
        QCOMPARE(issue.sections.at(0).lines, (LineSpan{24, 28}));
        QCOMPARE(issue.sections.at(1).lines, (LineSpan{30, 36}));
        QCOMPARE(issue.backIssues->lines, (LineSpan{38, 40}));
        QCOMPARE(*issue.trailer, (LineSpan{42, 46}));
    }

    void regions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("regions");
        const auto row = [](const char *name, const QString &text, const QString &regions) {
            QTest::newRow(name) << text << regions;
        };
        row("nothing", u""_s, u""_s);
        row("blank lines", u"\n  \n"_s, u"--"_s);
        row("notes without any structure", u"一\nhttps://a.example\n\n二"_s, u"PP-P"_s);
        row("bullets without any structure", u"– 甲：一\n乙：二\n\n三"_s, u"WW-P"_s);
        row("introduction without list", u"# x\n\n先是新闻：\n\n> 注：一\n"_s, u"H-W-N"_s);
        row("introduction above the list", u"# x\n先是新闻：\n- 一"_s, u"HWW"_s);
        row("warm-up in two blocks", u"# x\n- 一\n\n- 二"_s, u"HW-W"_s);
        row("rule between warm-up lists", u"# x\n- 一\n----\n- 二\n\n## 论文\n- [甲](u)"_s, u"HWPW-Si"_s);
        row("lead ends at a bullet", u"> 导读：一\n- 二"_s, u"LW"_s);
        row("lead ends at the note", u"> 导读：一\n> 注：二"_s, u"LN"_s);
        row("lead ends at a heading", u"> 导读：一\n## 论文"_s, u"LS"_s);
        row("stray full stop below the lead", u"> 导读：一\n。\n"_s, u"LL"_s);
        row("lead right below a quote", u"> 别的\n> 导读：一\n二"_s, u"PLL"_s);
        row("lead right below text", u"别的\n> 导读：一"_s, u"PL"_s);
        row("lead right below another", u"> 导读：一\n> 导读：二"_s, u"LP"_s);
        row("only one lead", u"> 导读：一\n\n> 导读：二"_s, u"L-P"_s);
        row("only one title", u"# x\n# y"_s, u"HP"_s);
        row("other quotes", u"> 别的\n续"_s, u"PP"_s);
        row("scraps before the first item", u"## 论文\n一\n\n二\n- [甲](u)"_s, u"St-ti"_s);
        row("the word none", u"## 论文\n\n无\n"_s, u"S-t"_s);
        row("item end", u"## 论文\n- [甲](u)\n摘要：一\n\n\n## 博文"_s, u"Sii--S"_s);
        row("quote below an item", u"## 论文\n- [甲](u)\n> 引用\n二"_s, u"Siii"_s);
        row("note below an item", u"## 论文\n- [甲](u)\n> 注：一\n"_s, u"Sin"_s);
        row("note below a blank line", u"## 博文\n- [甲](u)\n\n> 注：一\n续"_s, u"Si-nn"_s);
        row("text below the note", u"## 论文\n> 注：一\n\n二"_s, u"Sn-t"_s);
        row("deeper heading", u"## 论文\n- [甲](u)\n### 小节\n一"_s, u"Sitt"_s);
        row("tail text", u"## 博文\n- [甲](u)\n\n结尾\n1. 一\n2. 二"_s, u"Si-ttt"_s);
        row("blank line inside an item (B9)", u"## 博文\n- [甲](u)\n\n一\n- [乙](u)"_s, u"Siiii"_s);
        row("nested list below a blank line", u"## 博文\n- [甲](u)\n \n    1. 一\n"_s, u"Siii"_s);
        row("field below a blank line", u"## 博文\n- [甲](u)\n\n摘要：一\n二\n\n三"_s, u"Siiii-t"_s);
        row("hyphen text below a blank line", u"## 博文\n- [甲](u)\n\n-【乙】\n- [丙](u)"_s, u"Si-ti"_s);
        row("rule in an earlier section", u"## 论文\n- [甲](u)\n----\n一\n## 博文"_s, u"SiiiS"_s);
        row("trailer without list of issues", u"## 博文\n- [甲](u)\n\n----\n- 微信：甲\n\n----\n一\n\n"_s,
            u"Si-zzzzz-"_s);
        row("trailer right below text", u"## 博文\n- [甲](u)\n----\n一"_s, u"Sizz"_s);
        row("no trailer without section", u"# x\n\n----\n一"_s, u"H-PP"_s);
        row("list of issues without link", u"## 往期回顾\n\n- [a](b)\n\n"_s, u"bbb-"_s);
        row("list of issues without body", u"## [往期回顾](u)"_s, u"b"_s);
        row("section below the list of issues", u"## 往期回顾\n- [a](b)\n## 博文\n- [甲](u)"_s, u"bbSi"_s);
    }

    void regions()
    {
        QFETCH(QString, text);
        QTEST(shown(scanned(text).regions), "regions");
    }

    void sections_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"## 业界新闻"_s << u"news"_s << u"业界新闻"_s;
        QTest::newRow("one trailing space") << u"## 业界新闻 "_s << u"news"_s << u"业界新闻"_s;
        QTest::newRow("hard break") << u"## 论文  "_s << u"papers"_s << u"论文"_s;
        QTest::newRow("applications") << u"## 应用"_s << u"applications"_s << u"应用"_s;
        QTest::newRow("open source") << u"## 开源项目"_s << u"open-source"_s << u"开源项目"_s;
        QTest::newRow("alias") << u"## 开源"_s << u"open-source"_s << u"开源"_s;
        QTest::newRow("blogs") << u"## 博文"_s << u"blogs"_s << u"博文"_s;
        QTest::newRow("unknown") << u"## 业界芯闻"_s << u""_s << u"业界芯闻"_s;
        QTest::newRow("nameless") << u"##"_s << u""_s << u""_s;
    }

    void sections()
    {
        QFETCH(QString, heading);
        const QString text = u"# x\n\n"_s + heading + u"\n- [甲](u)\n"_s;
        const Issue issue = scanned(text);
        QCOMPARE(issue.sections.size(), 1);
        const Section &section = issue.sections.first();
        QTEST(section.id, "id");
        QTEST(section.heading, "name");
        QCOMPARE(text.sliced(section.headingRange.start, section.headingRange.length()), section.heading);
        QCOMPARE(section.items.size(), 1);
    }

    void repositoryPrefixes_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("names");
        const auto row = [](const char *name, const QString &heading, const QString &item, bool names) {
            QTest::newRow(name) << heading << item << names;
        };
        row("in their section", u"开源项目"_s, u"- [a/b：甲 | 乙](https://a.example/s/1)"_s, true);
        row("words elsewhere", u"业界新闻"_s, u"- [a/b：甲](https://a.example/s/1)"_s, false);
        row("words in an unknown section", u"见闻"_s, u"- [a/b：甲](https://a.example/s/1)"_s, false);
        row("linked", u"论文"_s, u"- [a/b：甲](https://forge.example/a/b)"_s, true);
        row("linked in other letters", u"论文"_s, u"- [a/b：甲](https://forge.example/A/B)"_s, true);
        row("a page of it linked", u"论文"_s, u"- [a/b：甲](https://forge.example/a/b/releases)"_s, true);
        row("its start linked", u"论文"_s, u"- [a/b：甲](https://forge.example/a/b#readme)"_s, true);
        row("linked for cloning", u"论文"_s, u"- [a/b：甲](https://forge.example/a/b.git)"_s, true);
        row("linked in a field", u"论文"_s, u"- [a/b：甲](u)\n摘要：一\n代码：https://forge.example/a/b"_s, true);
        row("linked beside the title", u"论文"_s, u"- [a/b：甲](u) [[代码]](https://forge.example/a/b)"_s, true);
        row("another one linked", u"论文"_s, u"- [a/b：甲](https://forge.example/a/bc)"_s, false);
        row("another's end linked", u"论文"_s, u"- [a/b：甲](https://forge.example/aa/b)"_s, false);
        row("empty link", u"论文"_s, u"- [a/b：甲]()"_s, false);
    }

    void repositoryPrefixes()
    {
        QFETCH(QString, heading);
        QFETCH(QString, item);
        const Issue issue = scanned(u"## "_s + heading + u'\n' + item + u'\n');
        QTEST(issue.sections.first().items.first().repo.has_value(), "names");
    }

    void itemStarts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("starts");
        QTest::newRow("usual") << u"- [甲](u)"_s << true;
        QTest::newRow("plain text") << u"- 甲"_s << true;
        QTest::newRow("empty") << u"- "_s << true;
        QTest::newRow("hyphen alone") << u"-"_s << true;
        QTest::newRow("empty brackets") << u"- []"_s << true;
        QTest::newRow("empty link") << u"- []()"_s << true;
        QTest::newRow("bracket alone") << u"- ["_s << true;
        QTest::newRow("space lost") << u"-[甲](u)"_s << true;
        QTest::newRow("space before") << u" - [甲](u)"_s << true;
        QTest::newRow("space and bracket lost") << u"-甲](u)"_s << true;
        QTest::newRow("hyphen and text") << u"-【甲】"_s << false;
        QTest::newRow("dash in text") << u"--甲](u)"_s << false;
        QTest::newRow("nested by two") << u"  - [甲](u)"_s << false;
        QTest::newRow("nested text") << u" - 甲"_s << false;
        QTest::newRow("number") << u"1. [甲](u)"_s << false;
        QTest::newRow("field") << u"摘要：- 甲"_s << false;
    }

    void itemStarts()
    {
        QFETCH(QString, line);
        QFETCH(bool, starts);
        const Issue issue = scanned(u"## 论文\n- [首](u)\n"_s + line + u"\n"_s);
        QCOMPARE(shownItems(issue), starts ? u"2-2 3-3"_s : u"2-3"_s);
    }

    void itemRangesHoldWholeLines()
    {
        const QString text = u"## 论文\n\n- [甲](u)  \n摘要：一\n\n- [乙](u)"_s;
        const Issue issue = scanned(text);
        const QList<Item> &items = issue.sections.first().items;
        QCOMPARE(text.sliced(items.at(0).range.start, items.at(0).range.length()), u"- [甲](u)  \n摘要：一\n"_s);
        QCOMPARE(text.sliced(items.at(1).range.start, items.at(1).range.length()), u"- [乙](u)"_s);
    }

    void findsTheItemOfALine()
    {
        const Issue issue = scanned(u"## 论文\n- [甲](u)\n一\n\n## 博文\n- [乙](u)\n- [丙](u)\n\n结尾"_s);
        QCOMPARE(issue.itemAt(1), std::pair(-1, -1));
        QCOMPARE(issue.itemAt(3), std::pair(0, 0));
        QCOMPARE(issue.itemAt(4), std::pair(-1, -1));
        QCOMPARE(issue.itemAt(7), std::pair(1, 1));
        QCOMPARE(issue.itemAt(9), std::pair(-1, -1));
        QCOMPARE(issue.itemAt(99), std::pair(-1, -1));
    }

    void backIssues_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("entries");
        QTest::newRow("list") << u"- [2031-01-02](https://a.example/2.md)  \n- [2031-01-01](https://a.example/1.md)"_s
                              << u"2031-01-02=https://a.example/2.md 2031-01-01=https://a.example/1.md"_s;
        QTest::newRow("table")
            << u"| 2 | 0 | 3 | 1 |\n|:---:|:---:|:---:|:---:|\n|  | - | [2031-01-02](../2.md) | [b](../1.md) |  "_s
            << u"2031-01-02=../2.md b=../1.md"_s;
        QTest::newRow("unclosed link") << u"- [a](b"_s << u""_s;
        QTest::newRow("none") << u"一"_s << u""_s;
    }

    void backIssues()
    {
        QFETCH(QString, body);
        const Issue issue = scanned(u"## [往期回顾](https://a.example)\n\n"_s + body + u"\n\n----\n[c](d)"_s);
        QVERIFY(issue.backIssues);
        QStringList entries;
        for (const BackIssue &entry : issue.backIssues->entries)
            entries.append(entry.date + u'=' + entry.url);
        QTEST(entries.join(u' '), "entries");
        QVERIFY(issue.sections.isEmpty());
    }

    void followsTheProfile()
    {
        Profile profile = builtInProfile();
        profile.leadMark = u"Lead"_s;
        profile.leadCounts = {u"{n} things"_s};
        profile.leadPart = u" part"_s;
        profile.summaryLabel = u"Abstract"_s;
        profile.backIssuesHeading = u"Archive"_s;
        profile.sections = {{u"tools"_s, u"Tools"_s, {}, {u"T"_s}, {}, false, false, {}}};
        const Issue issue = scanIssue(
            u"> Lead: 7 things. 【T】 part one.\n\n## Tools\n- [a](u)\nAbstract: b\n\n## Archive\n- [c](d)\n", profile);
        QCOMPARE(issue.lead->count, 7);
        QCOMPARE(issue.lead->clauses.first().sectionId, u"tools"_s);
        QCOMPARE(issue.lead->clauses.first().text, u"one."_s);
        QCOMPARE(issue.sections.first().id, u"tools"_s);
        QCOMPARE(issue.sections.first().items.first().fields.first().kind, Field::Kind::Summary);
        QCOMPARE(issue.backIssues->entries.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
