// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sourceselection.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestSourceSelection : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
};

void TestSourceSelection::finds_data()
{
    QTest::addColumn<QString>("source"); // «…» around what is to be found
    QTest::addColumn<LineSpan>("lines");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("occurrence");
    const auto row = [](const char *name, const QString &source, const QString &word, int occurrence,
                        LineSpan lines = {1, 99}) {
        QTest::newRow(name) << source << lines << word << occurrence;
    };
    row("plain", u"one «two» three"_s, u"two"_s, 0);
    row("the second", u"two one «two» two"_s, u"two"_s, 1);
    row("only in its lines", u"two\n\none «two»\n\ntwo\n"_s, u"two"_s, 0, {3, 3});
    row("Chinese", u"本期介绍「«静态»分析」与静态类型"_s, u"静态"_s, 0);
    row("Chinese, the second", u"本期介绍「静态分析」与«静态»类型"_s, u"静态"_s, 1);
    row("outside the BMP", u"😀😀 «𠀀字» x"_s, u"𠀀字"_s, 0);
    row("overlapping", u"aaa b «aa»"_s, u"aa"_s, 2);
    row("emphasis", u"*two* **«two»**"_s, u"two"_s, 1);
    row("emphasis in a word", u"un**«frigging**be»lievable"_s, u"friggingbe"_s, 0);
    row("a link's text", u"[a «title» here](https://example.org/title)"_s, u"title"_s, 0);
    row("not a link's address", u"[a](https://example.org/title 'title') «title»"_s, u"title"_s, 0);
    row("a reference", u"[the «title»][ref] title\n\n[ref]: /title \"title\"\n"_s, u"title"_s, 0);
    row("an address as text", u"see <https://«example».org/>"_s, u"example"_s, 0);
    row("not an image's text", u"![title](title.png) «title»"_s, u"title"_s, 0);
    row("escapes", u"a\\*b «c\\_d» e"_s, u"c_d"_s, 0);
    row("entities", u"AT&amp;T «R&amp;D»"_s, u"R&D"_s, 0);
    row("a numeric entity", u"«&#x4e2d;文»"_s, u"中文"_s, 0);
    row("code", u"`a` or `«a»`"_s, u"a"_s, 1);
    row("a code block", u"```c\nint c;\nchar «c»;\n```\n"_s, u"c"_s, 2); // the c of char, too
    row("an indented block", u"text\n\n    int x;\n    int «y»;\n"_s, u"y"_s, 0, {3, 4});
    row("a table", u"| a | b |\n|---|---|\n| b | a |\n| «b» | c |\n"_s, u"b"_s, 2);
    row("a nested list", u"- one\n  - two\n  - «two»\n"_s, u"two"_s, 1);
    row("a quote", u"> one\n> «two»\n"_s, u"two"_s, 0);
    row("over a lazy line", u"> one\n«two»\n"_s, u"two"_s, 0);
    row("a heading", u"## «two» ##\n"_s, u"two"_s, 0);
    row("HTML between words", u"<b>two</b> <i>«two»</i>"_s, u"two"_s, 1);
    row("an HTML block", u"<div title=\"two\">\n<p>«two»</p>\n</div>\n"_s, u"two"_s, 0);
    row("after front matter", u"---\ntitle: two\n---\n\n«two»\n"_s, u"two"_s, 0, {5, 5});
    row("a hard break", u"one<br>two  \n«two»\n"_s, u"two"_s, 1);
    row("NUL", u"a"_s + QChar::Null + u" «two»"_s, u"two"_s, 0);
}

void TestSourceSelection::finds()
{
    QFETCH(QString, source);
    QFETCH(LineSpan, lines);
    QFETCH(QString, word);
    QFETCH(int, occurrence);
    TextRange expected;
    expected.start = source.indexOf(u'«');
    source.remove(u'«');
    expected.end = source.indexOf(u'»');
    source.remove(u'»');
    const auto found = sourceSelection(source, lines, word, occurrence);
    QVERIFY(found.has_value());
    QCOMPARE(source.sliced(found->start, found->length()), source.sliced(expected.start, expected.length()));
    QCOMPARE(*found, expected);
}

void TestSourceSelection::findsNothing_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<LineSpan>("lines");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("occurrence");
    QTest::newRow("no such word") << u"one"_s << LineSpan{1, 1} << u"two"_s << 0;
    QTest::newRow("too few") << u"two one two"_s << LineSpan{1, 1} << u"two"_s << 2;
    QTest::newRow("in other lines") << u"one\n\ntwo"_s << LineSpan{1, 1} << u"two"_s << 0;
    QTest::newRow("only markup") << u"[one](two 'two')"_s << LineSpan{1, 1} << u"two"_s << 0;
    QTest::newRow("over two cells") << u"|a|b|\n|-|-|\n"_s << LineSpan{1, 2} << u"ab"_s << 0;
    QTest::newRow("over two lines") << u"a\nb"_s << LineSpan{1, 2} << u"ab"_s << 0;
    QTest::newRow("no word") << u"one"_s << LineSpan{1, 1} << QString() << 0;
    QTest::newRow("no lines") << u"one"_s << LineSpan{} << u"one"_s << 0;
    QTest::newRow("lines that are not there") << u"one"_s << LineSpan{7, 9} << u"one"_s << 0;
    QTest::newRow("front matter") << u"---\ntwo: 1\n---\none"_s << LineSpan{1, 3} << u"two"_s << 0;
    QTest::newRow("nothing") << QString() << LineSpan{1, 1} << u"one"_s << 0;
}

void TestSourceSelection::findsNothing()
{
    QFETCH(const QString, source);
    QFETCH(const LineSpan, lines);
    QFETCH(const QString, word);
    QFETCH(const int, occurrence);
    QVERIFY(!sourceSelection(source, lines, word, occurrence).has_value());
}

QTEST_GUILESS_MAIN(TestSourceSelection)
#include "tst_sourceselection.moc"
