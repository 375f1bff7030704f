// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linkrepair.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The line when the caret is behind "^", which is not part of it.
QString corrected(const QString &marked)
{
    const qsizetype caret = marked.indexOf(u'^');
    const QString line = QString(marked).remove(u'^');
    const std::optional<TextChange> change = correctedBrackets(line, caret);
    return change ? applied(line, {*change}) : line;
}

void row(const char *name, const QString &line, const QString &expected = {})
{
    QTest::newRow(name) << line << (expected.isNull() ? QString(line).remove(u'^') : expected);
}

} // namespace

/// Brackets and parentheses of links (FORMAT.md §12, T4, T5).
class TestLinkRepair : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whileTyping_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const QString right = u"- [甲](https://a.example)"_s;
        row("right", u"- [甲](https://a.example)^"_s);
        row("closing parenthesis", u"- [甲](https://a.example）^"_s, right);
        row("both parentheses", u"- [甲]（https://a.example）^"_s, right);
        row("opening parenthesis", u"- [甲]（https://a.example)^"_s, right);
        row("brackets", u"- 【甲】(https://a.example)^"_s, right);
        row("all of them", u"- 【甲】（https://a.example）^"_s, right);
        row("first bracket", u"- 【甲](https://a.example)^"_s, right);
        row("second bracket", u"- [甲】(https://a.example)^"_s, right);
        row("turned bracket", u"- [甲[(https://a.example)^"_s, right);
        row("no parenthesis", u"- [甲]https://a.example)^"_s, right);
        row("turned parenthesis", u"- [甲])[https://a.example)^"_s, right);
        row("empty", u"- [甲]（）^"_s, u"- [甲]()"_s);
        row("before more text", u"- [甲](https://a.example）^ [[slide]](https://b.example)"_s,
            right + u" [[slide]](https://b.example)"_s);
        row("second link", u"- [甲](https://a.example) [[slide]]（https://b.example）^"_s,
            right + u" [[slide]](https://b.example)"_s);
        row("behind a tag", u"- [CVPR2031] 【甲】（https://a.example）^"_s, u"- [CVPR2031] [甲](https://a.example)"_s);
        row("marks inside the title", u"- [【开源】甲（乙）](https://a.example）^"_s,
            u"- [【开源】甲（乙）](https://a.example)"_s);
        row("parentheses in the URL", u"- [甲](https://a.example/b_(c)）^"_s, u"- [甲](https://a.example/b_(c))"_s);
        row("field", u"代码：[甲]（https://a.example）^"_s, u"代码：[甲](https://a.example)"_s);
        row("field with brackets", u" 代码: 【甲】(https://a.example)^"_s, u" 代码: [甲](https://a.example)"_s);
        row("caret elsewhere", u"- [甲](https://a.example）乙^"_s);
        row("caret inside", u"- [甲](https://a.exa^mple）"_s);
        row("not closed yet", u"- [甲]（https://a.example^"_s);
        row("words in parentheses", u"- [甲]（乙）^"_s);
        row("words with marks", u"- 甲【乙】（https://a.example）^"_s);
        row("plain text", u"- 甲（https://a.example）^"_s);
        row("paragraph", u"甲，【乙】（https://a.example）^"_s);
        row("lead", u"> 导读：【甲】（https://a.example）^"_s);
        row("summary", u"摘要：甲[乙]（https://a.example）^"_s);
        row("caret behind the line", u"- [甲](https://a.example）"_s);
    }

    void whileTyping()
    {
        QFETCH(QString, line);
        QTEST(corrected(line), "expected");
    }

    void theCaretHasToBeOnTheLine()
    {
        QVERIFY(!correctedBrackets(u"- [甲](https://a.example）", 99));
        QVERIFY(!correctedBrackets(u"", 0));
    }

    void changesAreSmall()
    {
        const QString line = u"- [甲]（https://a.example）"_s;
        const auto change = correctedBrackets(line, line.size());
        QVERIFY(change);
        QCOMPARE(change->range.start, line.indexOf(u'（'));
        const QString closing = u"- [甲](https://a.example）"_s;
        QCOMPARE(correctedBrackets(closing, closing.size()),
                 (TextChange{{closing.size() - 1, closing.size()}, u")"_s}));
    }

    void issue_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        row("right", u"- [CVPR2031] [甲 | 乙](https://a.example) [[b]](https://b.example)  "_s);
        row("two links", u"- [甲](https://a.example） [b]（https://b.example）  "_s,
            u"- [甲](https://a.example) [b](https://b.example)  "_s);
        row("left open", u"- [甲](https://a.example  "_s, u"- [甲](https://a.example)  "_s);
        row("left open in full width", u"- 【甲】（https://a.example"_s, u"- [甲](https://a.example)"_s);
        row("without parentheses", u"- [甲]https://a.example"_s, u"- [甲](https://a.example)"_s);
        row("open before text", u"- [甲](https://a.example 乙"_s);
        row("open inside the URL", u"- [甲](https://a.example/b_(c"_s);
        row("open inside the URL, full width", u"- [甲](https://a.example/b_(c）"_s);
        row("open without URL", u"- [甲]("_s);
        row("field", u"- [甲](https://a.example)  \n代码：[甲]（https://b.example  "_s,
            u"- [甲](https://a.example)  \n代码：[甲](https://b.example)  "_s);
        row("paragraph", u"- [甲](https://a.example)  \n甲，[甲]（https://b.example）"_s);
    }

    void issue()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const QString before =
            u"> 导读：【甲】（https://a.example）\n\n- 乙：[甲]（https://a.example）；\n\n## 论文\n\n"_s;
        const QString after = u"\n\n## 博文\n\n[甲]（https://a.example）\n"_s;
        const QString text = before + line + after;
        const QString once = applied(text, repairLinks(text, Test::scanned(text)));
        QCOMPARE(once, before + expected + after);
        QCOMPARE(repairLinks(once, Test::scanned(once)), {});
    }

    void selection()
    {
        const QString text = u"## 论文\n- [甲]（https://a.example）\n- [乙]（https://b.example）\n"_s;
        QCOMPARE(applied(text, repairLinks(text, Test::scanned(text), {3, 3})),
                 u"## 论文\n- [甲]（https://a.example）\n- [乙](https://b.example)\n"_s);
    }

    void longLinesTakeLinearTime()
    {
        // Quadratic behaviour would take minutes here, and run into the time limit of the test.
        for (const QString &piece : {u"[甲"_s, u"甲]"_s, u"[甲](https://"_s, u"甲](https://("_s, u"[[("_s, u"】（）"_s,
                                     u"】https://a"_s, u"]https://a"_s, u"](www.("_s, u"【 "_s}) {
            const QString line = u"- "_s + piece.repeated(200'000);
            const auto change = correctedBrackets(line, line.size());
            QVERIFY(!change || change->range.end <= line.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestLinkRepair)
#include "tst_linkrepair.moc"
