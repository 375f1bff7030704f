// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/leadedits.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString sections = u"\n\n## 业界新闻\n\n- [一](https://a.example)  \n\n## 论文\n\n- [二](https://b.example)  \n"
                         "- [三](https://c.example)  \n\n## 开源项目\n\n## 博文\n\n- [四](https://d.example)  \n"_s;

QString synced(const QString &text)
{
    return applied(text, syncLead(text, Test::scanned(text), builtInProfile()));
}

} // namespace

/// The lead's number and skeleton (FORMAT.md §4).
class TestLeadEdits : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lead_data()
    {
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &lead, const QString &expected) {
            QTest::newRow(name) << lead << expected;
        };
        row("right number", u"> 导读：本期4条。都值得一看。"_s, u"> 导读：本期4条。都值得一看。"_s);
        row("wrong number", u"> 导读：本次内容17条，「新闻」一。"_s, u"> 导读：本次内容4条，「新闻」一。"_s);
        row("number between spaces", u"> 导读：本次 12 条。甲"_s, u"> 导读：本次 4 条。甲"_s);
        row("number on a lazy line", u"> 导读：「新闻」甲。  \n「论文」乙。\n本次9条。"_s,
            u"> 导读：「新闻」甲。  \n「论文」乙。\n本次4条。"_s);
        row("no number", u"> 导读：【新闻】甲；【论文】乙。"_s, u"> 导读：本期4条。【新闻】甲；【论文】乙。"_s);
        row("no number before a separator", u"> 导读：，都值得一看。"_s, u"> 导读：本期4条，都值得一看。"_s);
        row("number of something else", u"> 导读：有7条论文。"_s, u"> 导读：本期4条。有7条论文。"_s);
        row("empty", u"> 导读："_s, u"> 导读：本期4条。【新闻】；【论文】；【博文】。"_s);
        row("empty, with spaces", u"> 导读：  "_s, u"> 导读：本期4条。【新闻】；【论文】；【博文】。  "_s);
        row("empty, without colon", u"> 导读"_s, u"> 导读：本期4条。【新闻】；【论文】；【博文】。"_s);
        row("only a full stop", u"> 导读：。"_s, u"> 导读：本期4条。【新闻】；【论文】；【博文】。"_s);
        row("only a number", u"> 导读：本次内容9条"_s, u"> 导读：本次内容4条。【新闻】；【论文】；【博文】。"_s);
        row("only a number and a stop", u"> 导读：本次9条，"_s, u"> 导读：本次4条，【新闻】；【论文】；【博文】。"_s);
        row("only a right number", u"> 导读：本次4条。\n>"_s, u"> 导读：本次4条。【新闻】；【论文】；【博文】。\n>"_s);
        row("skeleton lacks one in between", u"> 导读：本期4条。【新闻】；【博文】。"_s,
            u"> 导读：本期4条。【新闻】；【论文】；【博文】。"_s);
        row("skeleton lacks first and last", u"> 导读：本期4条。「论文」。"_s,
            u"> 导读：本期4条。「新闻」；「论文」；「博文」。"_s);
        row("clause without entries stays", u"> 导读：本期4条。【新闻】；【论文】；【开源】；【博文】。"_s,
            u"> 导读：本期4条。【新闻】；【论文】；【开源】；【博文】。"_s);
        row("one clause is written", u"> 导读：本期3条。【新闻】甲，乙；【论文】。"_s,
            u"> 导读：本期4条。【新闻】甲，乙；【论文】；【博文】。"_s);
        row("all clauses are written", u"> 导读：本期3条。【新闻】甲；【论文】乙。"_s,
            u"> 导读：本期4条。【新闻】甲；【论文】乙。"_s);
        row("unknown clause", u"> 导读：本期4条。【新闻】；【访谈】；【论文】。"_s,
            u"> 导读：本期4条。【新闻】；【访谈】；【论文】；【博文】。"_s);
        row("other order", u"> 导读：本期4条。【博文】；【新闻】。"_s,
            u"> 导读：本期4条。【论文】；【博文】；【新闻】。"_s);
        row("skeleton on lazy lines", u"> 导读：\n「新闻」；  \n「博文」。"_s,
            u"> 导读：本期4条。\n「新闻」；  \n「论文」；「博文」。"_s);
        row("open bracket", u"> 导读：本期3条。【新闻】；【论"_s, u"> 导读：本期4条。【新闻】；【论"_s);
        row("number behind the skeleton", u"> 导读：【新闻】；【论文】。\n本次2条。"_s,
            u"> 导读：【新闻】；【论文】。\n本次4条；【博文】。"_s);
    }

    void lead()
    {
        QFETCH(QString, lead);
        QFETCH(QString, expected);
        const QString once = synced(lead + sections);
        QCOMPARE(once, expected + sections);
        QCOMPARE(synced(once), once);
        QCOMPARE(Test::scanned(once).lead->count, 4);
    }

    void missing_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString lead = u"> 导读：本期4条。【新闻】；【论文】；【博文】。\n"_s;
        const QString title = u"---\na: b\n---\n\n# 嵌入式AI简报 (2031-02-03)\n\n"_s;
        const QString tagline = u"**关注模型压缩、低比特量化、移动端推理加速优化、部署**  \n"_s;
        QTest::newRow("below the tagline") << title + tagline + u"\n\n\n好了：\n\n- 甲：乙。"_s
                                           << title + tagline + u'\n' + lead + u"\n\n\n好了：\n\n- 甲：乙。"_s;
        QTest::newRow("below the font note")
            << title + tagline + u"<font>注：甲</font>\n"_s << title + tagline + u"<font>注：甲</font>\n\n"_s + lead;
        QTest::newRow("text right below")
            << title + tagline + u"甲：\n- 乙。"_s << title + tagline + u'\n' + lead + u"\n\n甲：\n- 乙。"_s;
        QTest::newRow("below the h1") << title + u"> 注：甲"_s << title.chopped(1) + u'\n' + lead + u"\n\n> 注：甲"_s;
        QTest::newRow("nothing above") << u""_s << lead + u""_s;
    }

    void missing()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString once = synced(before + sections);
        QCOMPARE(once, after + sections);
        QCOMPARE(synced(once), once);
        QVERIFY(Test::scanned(once).lead);
    }

    void noEntries_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("no lead") << u"## 论文\n"_s << u"## 论文\n"_s;
        QTest::newRow("no text") << u""_s << u""_s;
        QTest::newRow("empty lead") << u"> 导读：\n\n## 论文\n"_s << u"> 导读：\n\n## 论文\n"_s;
        QTest::newRow("number") << u"> 导读：本期17条。\n\n## 论文\n"_s << u"> 导读：本期0条。\n\n## 论文\n"_s;
    }

    void noEntries()
    {
        QFETCH(QString, before);
        QTEST(synced(before), "after");
    }

    void otherProfiles()
    {
        Profile profile = builtInProfile();
        const QString text = u"> 导读：\n\n## 论文\n\n- [一](https://a.example)\n"_s;
        const auto lead = [&] {
            const QString after = applied(text, syncLead(text, scanIssue(text, profile), profile));
            return after.first(after.indexOf(u'\n'));
        };
        profile.leadCounts = {u"共{n}篇"_s};
        QCOMPARE(lead(), u"> 导读：共1篇。【论文】。"_s);
        profile.leadCounts.clear();
        QCOMPARE(lead(), u"> 导读：【论文】。"_s);
        profile.sections.clear();
        QCOMPARE(lead(), u"> 导读："_s);
        profile.leadMark.clear();
        QCOMPARE(lead(), u"> 导读："_s);
    }
};

QTEST_GUILESS_MAIN(TestLeadEdits)
#include "tst_leadedits.moc"
