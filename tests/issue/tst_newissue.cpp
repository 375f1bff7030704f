// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "issue/newissue.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr auto date = u"2031-08-15";

QString newText(const QString &previous)
{
    return newIssueText(QString(date), previous, Test::scanned(previous), builtInProfile());
}

/// What is wrong with a text as that of an issue without content; empty: nothing.
QString defect(const QString &text)
{
    const Issue issue = Test::scanned(text);
    if (issue.date != date || !issue.heading || issue.heading->level != 1 || !issue.heading->topics.isEmpty())
        return u"title"_s;
    if (issue.itemCount() != 0 || !issue.warmUp.isEmpty())
        return u"items"_s;
    QStringList ids;
    for (const Section &section : issue.sections)
        ids.append(section.id);
    if (ids != QStringList{u"news"_s, u"papers"_s, u"open-source"_s, u"blogs"_s})
        return u"sections: "_s + ids.join(u' ');
    if (issue.regions.contains(Region::Preamble) || issue.regions.contains(Region::SectionText))
        return u"text that belongs to nothing"_s;
    if (issue.lead && (issue.lead->count != 0 || issue.lead->clauses.size() != 4))
        return u"lead"_s;
    for (const LeadClause &clause : issue.lead ? issue.lead->clauses : QList<LeadClause>()) {
        if (clause.text.size() > 0 && clause.text != u"。"_s)
            return u"clause "_s + clause.text;
    }
    return text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s) ? QString() : u"end"_s;
}

/// Everything that an issue says of its own.
QStringList ownTexts(const Issue &issue)
{
    QStringList texts;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            texts << item.title << item.url.value_or(QString());
            for (const Field &field : item.fields)
                texts << field.value << field.url.value_or(QString());
        }
    }
    for (const WarmUpItem &item : issue.warmUp)
        texts << item.text;
    for (const LeadClause &clause : issue.lead ? issue.lead->clauses : QList<LeadClause>())
        texts << clause.text;
    texts << (issue.heading ? issue.heading->topics : QStringList());
    texts.removeIf([](const QString &text) { return text.size() < 4; });
    return texts;
}

} // namespace

class TestNewIssue : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheProfile();
    void fromOtherProfiles();
    void fromThePrevious();
    void keepsAndDrops_data();
    void keepsAndDrops();
    void corpus_data();
    void corpus();
    void corpusTrailers();
    void nextDate_data();
    void nextDate();
};

void TestNewIssue::fromTheProfile()
{
    const QString text = newIssueText(QString(date), builtInProfile());
    QCOMPARE(defect(text), QString());
    const Profile &profile = builtInProfile();
    QCOMPARE(text, u"---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-08-15)\n\n\n**"_s + profile.tagline +
                       u"**  \n\n> 导读：本期0条。【新闻】；【论文】；【开源】；【博文】。\n\n\n"_s +
                       profile.warmUpIntro + u"\n\n\n> 注："_s + profile.note +
                       u"\n\n\n## 业界新闻\n\n\n## 论文\n\n\n## 开源项目\n\n\n> 注："_s +
                       profile.section(u"开源项目")->note + u"\n\n\n## 博文\n"_s);
}

/// Texts that a profile does not have are not written, nor what would stand around them.
void TestNewIssue::fromOtherProfiles()
{
    const auto profile = parseProfile("front-matter = []\ntitle-prefix = \"周报\"\ntagline = \"\"\nlead-mark = \"\"\n"
                                      "warm-up-intro = \"\"\nnote = \"\"\n[[section]]\nid = \"a\"\nheading = \"甲\"\n",
                                      u"jianbao.toml"_s);
    QVERIFY(profile);
    QCOMPARE(newIssueText(u"7"_s, *profile), u"# 周报 (7)\n\n\n## 甲\n"_s);
}

void TestNewIssue::fromThePrevious()
{
    const QString previous =
        u"---\nlayout: default\nlang: zh\n---\n\n# 嵌入式AI简报 (2031-08-01)：甲乙丙丁/戊己庚辛  \n\n"
        "**关注模型压缩、低比特量化、移动端推理加速优化、部署**  \n\n> "
        "导读：本次1条。「新闻」某公司发布芯片。\n懒惰的续行。\n\n"
        "先是一些小新闻：\n\n- 甲公司：发布了一款芯片；\n没有圆点的一行。\n\n> 注：打不开请点击。\n\n一段闲话。\n\n"
        "## 业界新闻  \n\n粘贴的草稿\n\n- [标题一二三 | 来源](https://example.org/1)  "
        "\n摘要：一段摘要。\n\n尾巴文字。\n\n"
        "## 应用\n\n- [标题四五六](https://example.org/2)  \n\n## 论文\n\n## 开源项目\n\n> 注：前缀是仓库。\n\n"
        "- [a/b: 标题七八九](https://github.com/a/b)  \n\n## 博文\n\n> 注：文末再说一遍。\n\n"
        "## [往期回顾](https://example.org)\n\n- [2031-07-18](./r/2031-07-18.md)  \n\n----\n\n![qr](qr.jpg)\n\n"
        "- WeChat: Someone  \n\n----\n\n<a rel=\"license\" href=\"x\">licence</a>\n192.0.2.1\n"_s;
    QCOMPARE(newText(previous),
             u"---\nlayout: default\nlang: zh\n---\n\n# 嵌入式AI简报 (2031-08-15)\n\n\n"
             "**关注模型压缩、低比特量化、移动端推理加速优化、部署**  \n\n"
             "> 导读：本期0条。【新闻】；【论文】；【开源】；【博文】。\n\n\n先是一些小新闻：\n\n\n> "
             "注：打不开请点击。\n\n\n"
             "## 业界新闻  \n\n\n## 论文\n\n\n## 开源项目\n\n\n> 注：前缀是仓库。\n\n\n## 博文\n\n\n> "
             "注：文末再说一遍。\n\n\n"
             "## [往期回顾](https://example.org)\n\n- [2031-08-01](./r/2031-08-01.md)  \n"
             "- [2031-07-18](./r/2031-07-18.md)  \n\n\n----\n\n![qr](qr.jpg)\n\n"
             "- WeChat: Someone  \n\n----\n\n<a rel=\"license\" href=\"x\">licence</a>\n"_s);
    QCOMPARE(defect(newText(previous)), QString());
}

void TestNewIssue::keepsAndDrops_data()
{
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("kept");
    const QString title = u"# 嵌入式AI简报 (2031-08-01)\n\n"_s;
    const QString item = u"\n\n## 论文\n\n- [某篇论文的标题](https://example.org/paper)  \n"_s;
    const auto add = [](const char *name, const QString &text, const QString &line, bool kept) {
        QTest::newRow(name) << text << line << kept;
    };
    add("font note", title + u"**tag**\n<font>注：用手机打开</font>"_s + item, u"<font>注：用手机打开</font>"_s, true);
    add("other font line", title + u"<font>停刊</font>"_s + item, u"停刊"_s, false);
    add("quote", title + u"> 引文"_s + item, u"引文"_s, false);
    add("note", title + u"> 注：说明"_s + item, u"> 注：说明"_s, true);
    add("line below a note", title + u"> 注：说明\n续行"_s + item, u"续行"_s, false);
    add("note about an item", title + u"> 注：见 https://example.org/paper"_s + item, u"见"_s, false);
    add("colon line without warm-up", title + u"某公司发布："_s + item, u"某公司发布"_s, false);
    add("usual intro without warm-up", title + builtInProfile().warmUpIntro + item, builtInProfile().warmUpIntro, true);
    add("warm-up without intro", title + u"- 甲：乙乙乙乙。"_s + item, builtInProfile().warmUpIntro, true);
    add("section that is unknown", title + u"## 业界芯闻"_s + item, u"业界芯闻"_s, false);
    add("heading with another name", title + u"## 新闻  "_s + item, u"## 新闻  "_s, true);
    add("no lead", title + item, u"导读"_s, false);
    add("scraps for a trailer", title + item + u"\n----\n\n某个标题\n\n- [某篇](https://example.org/3)\n"_s, u"某"_s,
        false);
    add("trailer without licence", title + item + u"\n----\n\nWechat ID: me  \n"_s, u"Wechat ID: me  "_s, true);
    add("scraps in the list", title + item + u"\n## 往期回顾\n\n- [2031-07-18](2031-07-18.md)\n\n某段话\n"_s,
        u"某段话"_s, false);
    add("only scraps", u"某个标题\nhttps://example.org/4\n"_s, u"某个标题"_s, false);
    add("nothing", QString(), u"## 论文"_s, true);
}

void TestNewIssue::keepsAndDrops()
{
    QFETCH(QString, previous);
    QFETCH(QString, line);
    QFETCH(bool, kept);
    const QString text = newText(previous);
    QVERIFY2(text.contains(line) == kept, qPrintable(text));
    QCOMPARE(defect(text), QString());
}

void TestNewIssue::corpus_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : Test::corpusDocuments())
        QTest::addRow("%s", qPrintable(QFileInfo(path).fileName())) << path;
    if (Test::corpusDocuments().isEmpty())
        QTest::newRow("none") << QString();
}

/// The next issue after any issue or draft has all sections, no entries, its own date, and nothing that the previous
/// one said (FORMAT.md §12, F9).
void TestNewIssue::corpus()
{
    JIANBAO_NEEDS_CORPUS();
    QFETCH(QString, path);
    const QString previous = QString::fromUtf8(Test::readAll(path));
    const Issue issue = Test::scanned(previous);
    const QString text = newText(previous);
    QCOMPARE(defect(text), QString());
    for (const QString &own : ownTexts(issue))
        QVERIFY2(!text.contains(own), qPrintable(own));
    // Every line with words that is kept is one of the issue's fixed parts.
    const QList<QStringView> old = splitLines(previous);
    const Issue now = Test::scanned(text);
    const Lines lines(text);
    for (int line = 1; line <= lines.count(); ++line) {
        const Region region = now.regions.at(line - 1);
        if (region == Region::Tagline || region == Region::FrontMatter || region == Region::Trailer)
            QVERIFY2(old.contains(lines.at(line)), qPrintable(lines.at(line).toString()));
    }
    if (issue.backIssues && !issue.backIssues->entries.isEmpty() &&
        QDate::fromString(issue.date, Qt::ISODate).isValid())
        QVERIFY(std::ranges::contains(now.backIssues->entries, issue.date, &BackIssue::date));
    // From the new issue, the one after it can be made just as well.
    QCOMPARE(defect(newText(text)), QString());
    const auto sections = [](const QString &whole) {
        return whole.sliced(whole.indexOf(u"\n## "_s)).section(u"往期回顾"_s, 0, 0);
    };
    QCOMPARE(sections(newText(text)), sections(text));
}

/// Footers are kept to the byte, but for what stands below the licence.
void TestNewIssue::corpusTrailers()
{
    JIANBAO_NEEDS_CORPUS();
    int trailers = 0;
    for (const QString &path : Test::corpusDocuments()) {
        const QString previous = QString::fromUtf8(Test::readAll(path));
        const Issue issue = Test::scanned(previous);
        if (!issue.trailer || !previous.contains(u"rel=\"license\""_s))
            continue;
        ++trailers;
        const Lines lines(previous);
        int last = issue.trailer->last;
        while (!lines.at(last).startsWith(u"<a rel="))
            --last;
        const TextRange range = lines.range(LineSpan{issue.trailer->first, last});
        QVERIFY2(newText(previous).endsWith(previous.sliced(range.start, range.length())), qPrintable(path));
    }
    QVERIFY(trailers > 30);
}

void TestNewIssue::nextDate_data()
{
    QTest::addColumn<QString>("days"); // before 2031-08-01
    QTest::addColumn<int>("expected"); // days after it
    QTest::newRow("no issue") << QString() << 0;
    QTest::newRow("one issue") << u"14"_s << 0;
    QTest::newRow("two issues") << u"3 17"_s << 0;
    QTest::newRow("fortnightly") << u"4 18 32 46"_s << 10;
    QTest::newRow("in any order") << u"46 4 32 18"_s << 10;
    QTest::newRow("one long pause") << u"4 18 32 146 160"_s << 10;
    QTest::newRow("even number of intervals") << u"4 18 48"_s << 10;
    QTest::newRow("due today") << u"14 28 42"_s << 0;
    QTest::newRow("long overdue") << u"100 114 128"_s << 0;
    QTest::newRow("today is taken") << u"0"_s << 1;
    QTest::newRow("the rhythm of long ago does not count") << u"7 14 21 28 35 42 49 149 249 349 449 549 649 749"_s << 0;
    QTest::newRow("two on one day") << u"4 4 18 32"_s << 10;
    QTest::newRow("an issue that is planned") << u"-10 4 18"_s << 24;
}

void TestNewIssue::nextDate()
{
    QFETCH(QString, days);
    QFETCH(int, expected);
    const QDate today(2031, 8, 1);
    QList<QDate> dates{QDate()};
    for (const QString &before : days.split(u' ', Qt::SkipEmptyParts))
        dates.append(today.addDays(-before.toInt()));
    const QDate next = nextIssueDate(dates, today);
    QCOMPARE(next, today.addDays(expected));
    QVERIFY(next >= today && !dates.contains(next));
}

QTEST_GUILESS_MAIN(TestNewIssue)
#include "tst_newissue.moc"
