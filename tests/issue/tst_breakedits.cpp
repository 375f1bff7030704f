// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/breakedits.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString before = u"# 周报\n\n> 导读：甲\n乙\n\n## 论文\n\n甲\n乙\n\n"_s;
const QString after = u"\n\n甲\n乙\n\n## 博文\n\n甲\n乙\n"_s;
constexpr int linesBefore = 10;

QString repaired(const QString &text, LineSpan lines = {})
{
    return applied(text, repairBreaks(text, Test::scanned(text), lines));
}

/// A row whose item, the only one of the issue, becomes another one; by default it stays.
void row(const char *name, const QString &item, const QString &expected = {})
{
    QTest::newRow(name) << item << (expected.isNull() ? item : expected);
}

} // namespace

/// Hard breaks and nested lists of entries (FORMAT.md §7.2, §7.3).
class TestBreakEdits : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("expected");
        row("right", u"- [甲](https://a.example)  \n代码：https://b.example  \n摘要：乙  \n丙"_s);
        row("T9 title", u"- [甲](https://a.example)\n摘要：乙"_s, u"- [甲](https://a.example)  \n摘要：乙"_s);
        row("B8 field", u"- [甲](https://a.example)  \n代码：https://b.example\n摘要：乙"_s,
            u"- [甲](https://a.example)  \n代码：https://b.example  \n摘要：乙"_s);
        row("B8 paragraph", u"- 甲  \n乙\n丙\n丁"_s, u"- 甲  \n乙  \n丙  \n丁"_s);
        row("image", u"- 甲  \n![乙](c.png)\n丙"_s, u"- 甲  \n![乙](c.png)  \n丙"_s);
        row("F5 one space", u"- 甲 \n乙 \n丙 "_s, u"- 甲  \n乙  \n丙 "_s);
        row("F4 more spaces", u"- 甲   \n乙    \n丙"_s);
        row("other breaks", u"- 甲\\\n乙<br>\n丙<br/> \n丁"_s);
        row("before a list, an image, a quote", u"- 甲\n    - 乙\n    - 丙"_s);
        row("before an image", u"- 甲\n![乙](c.png)"_s);
        row("before a quote", u"- 甲\n> 乙\n丙"_s);
        row("before a blank line", u"- 甲\n\n摘要：乙\n\n  丙"_s);
        row("end of the item", u"- 甲"_s);
        row("B10 text below a list", u"- 甲  \n    1. 乙\n    2. 丙\n丁\n戊"_s,
            u"- 甲  \n    1. 乙\n    2. 丙  \n丁  \n戊"_s);
        row("B12 lone punctuation", u"- 甲  \n    1. 乙\n；\n    2. 丙"_s);
        row("link over two lines", u"- [甲](\nhttps://a.example)  \n摘要：[乙](https://b.example\n)"_s);
        row("link that was left open", u"- [甲](https://a.example\n摘要：乙"_s,
            u"- [甲](https://a.example  \n摘要：乙"_s);
        row("rule", u"- 甲  \n乙\n===\n***\n丙"_s);
        row("code", u"- 甲\n```\n乙\n丙\n```\n丁"_s);
        row("no title yet", u"- \n乙\n丙"_s, u"- \n乙  \n丙"_s);
        row("carriage returns", u"- 甲 \r\n乙\r\n丙\r"_s, u"- 甲  \r\n乙  \r\n丙\r"_s);
        row("wrong marker", u"-[甲](https://a.example)\n乙"_s, u"-[甲](https://a.example)  \n乙"_s);
    }

    void breaks() { compare(); }

    void lists_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("expected");
        row("right", u"- 甲  \n    1. 乙\n        - 丙\n        - 丁\n    2. 戊"_s);
        row("B11 column 0", u"- 甲  \n1. 乙\n2. 丙"_s, u"- 甲  \n    1. 乙\n    2. 丙"_s);
        row("B11 below a blank line", u"- 甲  \n\n1. 乙\n2. 丙\n- 丁"_s, u"- 甲  \n\n    1. 乙\n    2. 丙\n- 丁"_s);
        row("two columns", u"- 甲  \n  - 乙\n  - 丙"_s, u"- 甲  \n    - 乙\n    - 丙"_s);
        row("three columns", u"- 甲  \n   1. 乙"_s, u"- 甲  \n    1. 乙"_s);
        row("five columns", u"- 甲  \n     1. 乙"_s, u"- 甲  \n    1. 乙"_s);
        row("two levels", u"- 甲  \n  1. 乙\n     - 丙\n     - 丁\n  2. 戊"_s,
            u"- 甲  \n    1. 乙\n        - 丙\n        - 丁\n    2. 戊"_s);
        row("two levels from column 0", u"- 甲  \n1. 乙\n    - 丙\n2. 丁"_s,
            u"- 甲  \n    1. 乙\n        - 丙\n    2. 丁"_s);
        row("B13 full-width mark", u"- 甲\n摘要：乙\n1、丙  \n2、 丁\n戊"_s,
            u"- 甲  \n摘要：乙\n    1. 丙  \n    2. 丁  \n戊"_s);
        row("B13 no space", u"- 甲  \n1.乙：丁\n2.丙"_s, u"- 甲  \n    1. 乙：丁\n    2. 丙"_s);
        row("B13 beside a marker", u"- 甲  \n1. 乙\n2.丙\n3. 丁"_s, u"- 甲  \n    1. 乙\n    2. 丙\n    3. 丁"_s);
        row("B13 indented", u"- 甲  \n    1、乙\n    2、丙"_s, u"- 甲  \n    1. 乙\n    2. 丙"_s);
        row("a number in text", u"- 甲  \n2.x 中  \n1、乙"_s);
        row("numbers not in a row", u"- 甲  \n1、乙  \n丙  \n2、丁"_s);
        row("numbers from 2 on", u"- 甲  \n2、乙  \n3、丙"_s);
        row("numbers before other markers", u"- 甲  \n1.- 乙  \n2.- 丙  \n1、# 丁  \n2、1. 戊"_s);
        row("B9 text below a blank line", u"- 甲  \n\n乙  \n  - 丙\n- 丁"_s);
        row("B9 field below a blank line", u"- 甲  \n\n摘要：乙  \n1、丙  \n2、丁"_s);
        row("quote", u"- 甲  \n> 乙\n  - 丙"_s);
        row("HTML", u"- 甲  \n<div>  \n  - 乙"_s);
        row("rule above", u"- 甲\n***\n  - 乙"_s);
        row("no title", u"- \n  - 乙"_s);
        row("marker without text", u"- 甲  \n  - \n乙  \n  - 丙"_s);
        row("CR alone in a list", u"- 甲  \n  - \r乙\n  - 丙"_s);
        row("CR alone", u"- 甲  \n\r乙  \n  - 丙"_s);
        row("decimals", u"- 甲  \n1.5 倍  \n2.5 倍"_s);
        row("pseudo levels", u"- 甲  \n    1. 乙  \n        2.1 丙"_s);
        row("other enumeration", u"- 甲  \n1）乙  \n2）丙"_s);
        row("B12 not from 1", u"- 甲  \n  2. 乙\n  3. 丙"_s);
        row("columns differ", u"- 甲  \n  - 乙\n   - 丙"_s);
        row("neither beside nor inside", u"- 甲  \n  1. 乙\n    - 丙"_s);
        row("three levels", u"- 甲  \n  - 乙\n    - 丙\n      - 丁"_s);
        row("too deep for a list", u"- 甲  \n      1. 乙"_s);
        row("bullet at column 1", u"- 甲  \n - 乙"_s);
        row("other bullets", u"- 甲  \n  * 乙"_s);
        row("tab", u"- 甲  \n\t- 乙"_s);
        row("nested item", u"- 甲  \n  - 乙  \n    摘要：丙"_s);
        row("wrong marker", u"-[甲](https://a.example)  \n1. 乙"_s);
        row("title far behind its marker", u"-     甲  \n  - 乙"_s);
        row("long numbers with a level inside", u"- 甲  \n  1.  乙\n      - 丙"_s,
            u"- 甲  \n    1.  乙\n        - 丙"_s);
        row("the inner level would fall out", u"- 甲  \n  1.   乙\n       - 丙"_s);
    }

    void lists() { compare(); }

    void selection_data()
    {
        QTest::addColumn<LineSpan>("lines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << LineSpan{9, 9} << u"- 甲\n乙\n丙\n1. 丁\n2. 戊"_s;
        QTest::newRow("one line") << LineSpan{12, 12} << u"- 甲\n乙  \n丙\n1. 丁\n2. 戊"_s;
        QTest::newRow("a part of the list") << LineSpan{11, 14} << u"- 甲  \n乙  \n丙\n1. 丁\n2. 戊"_s;
        QTest::newRow("the list") << LineSpan{14, 15} << u"- 甲\n乙\n丙\n    1. 丁\n    2. 戊"_s;
        QTest::newRow("no span") << LineSpan{14, 12} << u"- 甲\n乙\n丙\n1. 丁\n2. 戊"_s;
    }

    void selection()
    {
        QFETCH(LineSpan, lines);
        QFETCH(QString, expected);
        const QString text = before + u"- 甲\n乙\n丙\n1. 丁\n2. 戊"_s + after;
        QCOMPARE(repaired(text, lines), before + expected + after);
    }

    void typing_data()
    {
        QTest::addColumn<LineSpan>("lines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text came below the title") << LineSpan{2, 2} << u"- 甲  \n乙  \n丙\n丁\n1. 戊"_s;
        QTest::newRow("text above a list") << LineSpan{4, 4} << u"- 甲\n乙\n丙  \n丁\n1. 戊"_s;
        QTest::newRow("a list") << LineSpan{5, 5} << u"- 甲\n乙\n丙\n丁\n    1. 戊"_s;
        QTest::newRow("the title") << LineSpan{1, 1} << u"- 甲  \n乙\n丙\n丁\n1. 戊"_s;
        QTest::newRow("nothing") << LineSpan{} << u"- 甲\n乙\n丙\n丁\n1. 戊"_s;
    }

    void typing()
    {
        QFETCH(LineSpan, lines);
        QFETCH(QString, expected);
        if (lines.isValid())
            lines = {lines.first + linesBefore, lines.last + linesBefore};
        const QString text = before + u"- 甲\n乙\n丙\n丁\n1. 戊"_s + after;
        const QString once = applied(text, breaksWhileTyping(text, Test::scanned(text), lines));
        QCOMPARE(once, before + expected + after);
        QCOMPARE(breaksWhileTyping(once, Test::scanned(once), lines), {});
    }

private:
    static void compare()
    {
        QFETCH(QString, item);
        QFETCH(QString, expected);
        const QString once = repaired(before + item + after);
        QCOMPARE(once, before + expected + after);
        QCOMPARE(repaired(once), once);
    }
};

QTEST_GUILESS_MAIN(TestBreakEdits)
#include "tst_breakedits.moc"
