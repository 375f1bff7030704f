// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/lists.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Takes the "|" out of a line: it says where the caret is.
qsizetype takeCaret(QString &line)
{
    const qsizetype at = line.indexOf(u'|');
    line.remove(at, 1);
    return at;
}

QString applied(QString line, const LineEdit &edit)
{
    return line.replace(edit.range.start, edit.range.length(), edit.text);
}

} // namespace

class TestLists : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void continues_data()
    {
        QTest::addColumn<QString>("line");   // "|" is the caret
        QTest::addColumn<QString>("result"); // "" stands for: an ordinary line break
        QTest::newRow("bullet") << u"- a|"_s << u"- a\n- |"_s;
        QTest::newRow("star") << u"* a|"_s << u"* a\n* |"_s;
        QTest::newRow("plus") << u"+ a|"_s << u"+ a\n+ |"_s;
        QTest::newRow("gap kept") << u"-   a|"_s << u"-   a\n-   |"_s;
        QTest::newRow("next number") << u"1. a|"_s << u"1. a\n2. |"_s;
        QTest::newRow("one digit more") << u"9. 甲|"_s << u"9. 甲\n10. |"_s;
        QTest::newRow("parenthesis") << u"3) a|"_s << u"3) a\n4) |"_s;
        QTest::newRow("longest number") << u"999999999. a|"_s << u"999999999. a\n999999999. |"_s;
        QTest::newRow("nested") << u"    - a|"_s << u"    - a\n    - |"_s;
        QTest::newRow("nested twice") << u"        2. a|"_s << u"        2. a\n        3. |"_s;
        QTest::newRow("quotation") << u"> 导读|"_s << u"> 导读\n> |"_s;
        QTest::newRow("quotation in quotation") << u"> > a|"_s << u"> > a\n> > |"_s;
        QTest::newRow("quotation without space") << u">a|"_s << u">a\n>|"_s;
        QTest::newRow("list in quotation") << u"> 1. a|"_s << u"> 1. a\n> 2. |"_s;
        QTest::newRow("task") << u"- [ ] a|"_s << u"- [ ] a\n- [ ] |"_s;
        QTest::newRow("done task") << u"- [x] a|"_s << u"- [x] a\n- [ ] |"_s;
        QTest::newRow("link is no task") << u"- [x](y)|"_s << u"- [x](y)\n- |"_s;
        QTest::newRow("in the middle") << u"- a|b"_s << u"- a\n- |b"_s;
        QTest::newRow("behind the marker") << u"- |ab"_s << u"- \n- |ab"_s;

        QTest::newRow("one space stays") << u"1. a |"_s << u"1. a \n2. |"_s;
        QTest::newRow("hard break stays") << u"1. a  |"_s << u"1. a  \n2. |"_s;
        QTest::newRow("hard break behind the caret stays") << u"1. a|  "_s << u"1. a  \n2. |"_s;
        QTest::newRow("entry's title") << u"- [t](u)  |"_s << u"- [t](u)  \n|"_s;
        QTest::newRow("entry's title, caret before the break") << u"- [t](u)|  "_s << u"- [t](u)  \n|"_s;
        QTest::newRow("nested bullet with a break") << u"    - a  |"_s << u"    - a  \n    - |"_s;

        QTest::newRow("empty bullet ends") << u"- |"_s << u"|"_s;
        QTest::newRow("empty number ends") << u"12. |"_s << u"|"_s;
        QTest::newRow("empty nested ends") << u"    - |"_s << u"|"_s;
        QTest::newRow("empty task ends") << u"- [ ] |"_s << u"|"_s;
        QTest::newRow("empty quotation ends") << u"> |"_s << u"|"_s;
        QTest::newRow("empty list in quotation leaves the quotation") << u"> - |"_s << u"> |"_s;

        QTest::newRow("text") << u"a|"_s << QString();
        QTest::newRow("empty line") << u"|"_s << QString();
        QTest::newRow("caret before the marker") << u"|- a"_s << QString();
        QTest::newRow("caret in the marker") << u"-| a"_s << QString();
        QTest::newRow("marker without space") << u"-a|"_s << QString();
        QTest::newRow("decimal number") << u"2.x|"_s << QString();
        QTest::newRow("ten digits") << u"1234567890. a|"_s << QString();
        QTest::newRow("rule") << u"- - -|"_s << QString();
        QTest::newRow("front matter") << u"---|"_s << QString();
        QTest::newRow("heading") << u"## 论文|"_s << QString();
    }

    void continues()
    {
        QFETCH(QString, line);
        QFETCH(QString, result);
        const qsizetype caret = takeCaret(line);
        const std::optional<LineEdit> edit = continuedList(line, caret);
        QCOMPARE(edit.has_value(), !result.isEmpty());
        if (!edit)
            return;
        QString found = applied(line, *edit);
        found.insert(edit->range.start + edit->text.size(), u'|');
        QCOMPARE(found, result);
    }

    void indents_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("less"); // "" stands for: nothing to take away
        QTest::newRow("column 0") << u"- a"_s << u"    - a"_s << QString();
        QTest::newRow("4") << u"    - a"_s << u"        - a"_s << u"- a"_s;
        QTest::newRow("2") << u"  - a"_s << u"      - a"_s << u"- a"_s;
        QTest::newRow("6") << u"      - a"_s << u"          - a"_s << u"  - a"_s;
        QTest::newRow("tab") << u"\t- a"_s << u"    \t- a"_s << u"- a"_s;
        QTest::newRow("quotation") << u"> - a"_s << u">     - a"_s << QString();
        QTest::newRow("in quotation") << u">     - a"_s << u">         - a"_s << u"> - a"_s;
        QTest::newRow("text") << u"a"_s << u"    a"_s << QString();
    }

    void indents()
    {
        QFETCH(QString, line);
        QFETCH(QString, more);
        QFETCH(QString, less);
        QCOMPARE(applied(line, indentedLine(line)), more);
        const std::optional<LineEdit> edit = unindentedLine(line);
        QCOMPARE(edit.has_value(), !less.isEmpty());
        if (edit)
            QCOMPARE(applied(line, *edit), less);
    }

    void tabStop_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("spaces");
        QTest::newRow("0") << u""_s << 4;
        QTest::newRow("1") << u"a"_s << 3;
        QTest::newRow("3") << u"abc"_s << 1;
        QTest::newRow("4") << u"abcd"_s << 4;
        QTest::newRow("Chinese") << u"摘要："_s << 1;
        QTest::newRow("astral") << u"😀a"_s << 2;
    }

    void tabStop()
    {
        QFETCH(QString, before);
        QFETCH(int, spaces);
        QCOMPARE(spacesToTabStop(before), QString(spaces, u' '));
    }

    void tellsListLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("list");
        QTest::newRow("bullet") << u"- a"_s << true;
        QTest::newRow("marker alone") << u"- "_s << true;
        QTest::newRow("quoted number") << u"> 1. a"_s << true;
        QTest::newRow("quotation") << u"> a"_s << false;
        QTest::newRow("rule") << u"* * *"_s << false;
        QTest::newRow("field") << u"摘要：- a"_s << false;
    }

    void tellsListLines()
    {
        QFETCH(QString, line);
        QFETCH(bool, list);
        QCOMPARE(hasListMarker(line), list);
    }
};

QTEST_APPLESS_MAIN(TestLists)
#include "tst_lists.moc"
