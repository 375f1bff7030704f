// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/headingedits.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

Result<QString> with(const QString &text, const QString &date, const QStringList &topics,
                     const Profile &profile = builtInProfile())
{
    return setHeading(text, scanIssue(text, profile), profile, date, topics)
        .transform([&](const QList<TextChange> &changes) { return applied(text, changes); });
}

} // namespace

/// Date and topics of the h1 (FORMAT.md §3).
class TestHeadingEdits : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void heading_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("topics");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &line, const QString &date, const QString &topics,
                            const QString &expected) {
            QTest::newRow(name) << line << date << topics << expected;
        };
        const QString day = u"2031-02-03"_s;
        row("nothing differs", u"# 嵌入式AI简报 (2031-02-03)：甲/乙  "_s, day, u"甲,乙"_s,
            u"# 嵌入式AI简报 (2031-02-03)：甲/乙  "_s);
        row("date", u"# 嵌入式AI简报 (2030-01-01)：甲/乙  "_s, day, u"甲,乙"_s,
            u"# 嵌入式AI简报 (2031-02-03)：甲/乙  "_s);
        row("topics", u"# 嵌入式AI简报 (2031-02-03)：甲/乙"_s, day, u"丙,丁"_s,
            u"# 嵌入式AI简报 (2031-02-03)：丙/丁"_s);
        row("both", u"# 嵌入式AI简报 (2030-01-01)：甲"_s, day, u"乙"_s, u"# 嵌入式AI简报 (2031-02-03)：乙"_s);
        row("topics after a space", u"# 嵌入式AI简报 (2031-02-03) 甲/乙"_s, day, u"丙"_s,
            u"# 嵌入式AI简报 (2031-02-03) 丙"_s);
        row("topics after the separator", u"# 嵌入式AI简报 (2031-02-03)：  "_s, day, u"丙"_s,
            u"# 嵌入式AI简报 (2031-02-03)：丙  "_s);
        row("first topics", u"# 嵌入式AI简报 (2031-02-03)  "_s, day, u"丙,丁"_s,
            u"# 嵌入式AI简报 (2031-02-03)：丙/丁  "_s);
        row("no topics any more", u"# 嵌入式AI简报 (2031-02-03)：甲/乙  "_s, day, u""_s,
            u"# 嵌入式AI简报 (2031-02-03)  "_s);
        row("a separator without topics stays", u"# 嵌入式AI简报 (2031-02-03)："_s, day, u""_s,
            u"# 嵌入式AI简报 (2031-02-03)："_s);
        row("a placeholder goes", u"# 嵌入式AI简报 (2031-02-03) <标题><标题>"_s, day, u"甲"_s,
            u"# 嵌入式AI简报 (2031-02-03) 甲"_s);
        row("full-width parentheses stay", u"# 嵌入式AI简报（2030-01-xx ）甲"_s, day, u"乙"_s,
            u"# 嵌入式AI简报（2031-02-03 ）乙"_s);
        row("a topic with a slash is two", u"# 嵌入式AI简报 (2031-02-03)：甲/乙"_s, day, u"甲/乙"_s,
            u"# 嵌入式AI简报 (2031-02-03)：甲/乙"_s);
        row("no date", u"# 嵌入式AI简报"_s, day, u"甲"_s, u"# 嵌入式AI简报 (2031-02-03)：甲"_s);
        row("no date, but topics", u"# 嵌入式AI简报：甲"_s, day, u"甲"_s, u"# 嵌入式AI简报 (2031-02-03)：甲"_s);
        row("no date, other topics", u"# 嵌入式AI简报：甲"_s, day, u""_s, u"# 嵌入式AI简报 (2031-02-03)"_s);
        row("another title", u"# 周报"_s, day, u"甲"_s, u"# 周报 (2031-02-03)：甲"_s);
        row("the day is open", u"# 嵌入式AI简报 (2030-01-01)"_s, u"2031-02-xx"_s, u""_s,
            u"# 嵌入式AI简报 (2031-02-xx)"_s);
        row("an odd date that is there", u"# 嵌入式AI简报 (2031/0203)：甲"_s, u"2031/0203"_s, u"乙"_s,
            u"# 嵌入式AI简报 (2031/0203)：乙"_s);
        row("wrong level", u"### 嵌入式AI简报 (2030-01-01)"_s, day, u""_s, u"### 嵌入式AI简报 (2031-02-03)"_s);
    }

    void heading()
    {
        QFETCH(QString, line);
        QFETCH(QString, date);
        QFETCH(QString, topics);
        QFETCH(QString, expected);
        const QString before = u"---\na: b\n---\n\n"_s;
        const QString after = u"\n\n## 论文\n"_s;
        const QStringList list = topics.split(u',', Qt::SkipEmptyParts);
        const Result<QString> once = with(before + line + after, date, list);
        QVERIFY(once);
        QCOMPARE(*once, before + expected + after);
        QCOMPARE(with(*once, date, list), once);
        const Issue issue = Test::scanned(*once);
        QCOMPARE(issue.date, date);
        QCOMPARE(issue.heading->topics, list.join(u'/').split(u'/', Qt::SkipEmptyParts));
    }

    void missing_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString heading = u"# 嵌入式AI简报 (2031-02-03)：甲/乙\n"_s;
        QTest::newRow("empty text") << u""_s << heading;
        QTest::newRow("no front matter") << u"\n甲\n"_s << heading + u"\n\n甲\n"_s;
        QTest::newRow("front matter") << u"---\na: b\n---\n\n甲\n"_s
                                      << u"---\na: b\n---\n\n"_s + heading + u"\n\n甲\n"_s;
        QTest::newRow("nothing else") << u"---\na: b\n---"_s << u"---\na: b\n---\n\n"_s + heading;
        QTest::newRow("more blank lines") << u"---\n---\n\n\n\n\n甲"_s << u"---\n---\n\n"_s + heading + u"\n\n\n\n甲"_s;
    }

    void missing()
    {
        QFETCH(QString, before);
        const Result<QString> once = with(before, u"2031-02-03"_s, {u" 甲"_s, u""_s, u"乙"_s});
        QVERIFY(once);
        QTEST(*once, "after");
        QCOMPARE(with(*once, u"2031-02-03"_s, {u"甲"_s, u"乙"_s}), once);
    }

    void missingWithoutPrefix()
    {
        Profile profile = builtInProfile();
        profile.titlePrefix.clear();
        QCOMPARE(with(u""_s, u"2031-02-03"_s, {}, profile), u"# (2031-02-03)\n"_s);
    }

    void anythingElseIsNoDate_data()
    {
        QTest::addColumn<QString>("date");
        for (const char *date : {"", "2031", "2031-02-30", "2031-13-01", "2031-13-xx", "2031-2-3", "31-02-2003",
                                 "2031-02-x", "2031/02/03", "2031-02-03)", "xxxx-xx-xx"})
            QTest::newRow(date) << QString::fromLatin1(date);
    }

    void anythingElseIsNoDate()
    {
        QFETCH(QString, date);
        const Result<QString> result = with(u"# 嵌入式AI简报 ()\n"_s, date, {u"甲"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Malformed);
        QVERIFY(result.error().message.contains(u"2031-02-03"));
        QVERIFY(!isIssueDate(date));
    }
};

QTEST_GUILESS_MAIN(TestHeadingEdits)
#include "tst_headingedits.moc"
