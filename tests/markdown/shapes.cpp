// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "shapes.h"

#include <QString>

#include <cmath>

namespace Jianbao::Test {

namespace {

/// The text again and again. Up to the size.
Shape repeated(const char *name, const QByteArray &text, const QByteArray &before = {}, const QByteArray &after = {})
{
    return {name, [=](qsizetype size) -> QByteArray {
                return before + text.repeated(std::max<qsizetype>(1, size / text.size())) + after;
            }};
}

/// What opens, a letter, what closes: as often as one another.
Shape nested(const char *name, const QByteArray &open, const QByteArray &close)
{
    return {name, [=](qsizetype size) -> QByteArray {
                const qsizetype depth = size / (open.size() + close.size());
                return open.repeated(depth) + 'x' + close.repeated(depth);
            }};
}

/// The same text in a line of about the square root of the size, on as many lines.
Shape square(const char *name, const QByteArray &text, const QByteArray &end, const QByteArray &before = {})
{
    return {name, [=](qsizetype size) -> QByteArray {
                const auto count = qsizetype(std::sqrt(double(size) / double(text.size())));
                return before + QByteArray(text.repeated(count) + end).repeated(count);
            }};
}

QByteArray row(QByteArrayView cell, qsizetype columns)
{
    return cell.toByteArray().repeated(columns) + '\n';
}

QByteArray numbered(const QByteArray &before, const QByteArray &after, qsizetype size)
{
    QByteArray text;
    for (int i = 0; text.size() < size; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

std::vector<Shape> addressShapes()
{
    return {
        repeated("entities", "&amp;"),
        repeated("odd entities", "&HilbertSpace;&nonsense;"),
        repeated("entities without end", "&#1234567"),
        repeated("escapes", "\\*"),
        repeated("addresses", "http://a.b/c "),
        repeated("addresses in angle brackets", "<http://a.b/c> "),
        repeated("addresses on lines", "http://a.b/c\n"),
        repeated("addresses with emphasis", "http://a.b/*c* "),
        repeated("addresses with links", "http://a.b/[c](d) "),
        repeated("addresses with code", "http://a.b/`c "),
        repeated("almost addresses", "http://"),
        repeated("almost www", "www."),
        repeated("long host", "a_.", "http://"),
        repeated("letters before a colon", "a", {}, "://b"),
        repeated("almost mail", "a@b.c@"),
        repeated("long mail name", "a.", {}, "@b.c @@@@@"),
        repeated("mailto", "mailto:", {}, "a@b.c"),
        repeated("semicolons", "&a;", "http://a.b/"),
        nested("parentheses in an address", "(", ")"),
    };
}

} // namespace

QByteArray nestedItems(qsizetype depth)
{
    QByteArray text;
    for (qsizetype i = 0; i < depth; ++i)
        text += QByteArray(2 * i, ' ') + "- a\n";
    return text;
}

QByteArray growingTicks(qsizetype most)
{
    QByteArray text;
    for (qsizetype i = 1; i <= most; ++i)
        text += 'e' + QByteArray(i, '`');
    return text;
}

QByteArray reopened(qsizetype elements, qsizetype paragraphs, const QByteArray &title)
{
    QByteArray text("<p>");
    for (qsizetype i = 0; i < elements; ++i)
        text += "<b title=\"" + title + QByteArray::number(i) + "\">";
    return text + "</p>" + QByteArray("<p>x</p>").repeated(paragraphs);
}

std::vector<Shape> inlineShapes()
{
    std::vector<Shape> shapes{
        repeated("open brackets", "["),
        repeated("closing brackets", "]"),
        nested("brackets in brackets", "[", "]"),
        nested("links in links", "[a ", "](b)"),
        repeated("links", "[a](b) "),
        repeated("open links", "[a]("),
        repeated("open link titles", "[a](b '"),
        repeated("link ends", "]("),
        repeated("broken links over lines", "](\n["),
        repeated("broken links in an item", "](\n[", "- "),
        repeated("broken links, empty items between", "](\n[\n-\n"),
        repeated("references to nothing", "[a][b]"),
        repeated("open images", "!["),
        nested("images in images", "![", "](b)"),
        repeated("open parentheses", "(", "[a](b"),
        repeated("open emphasis", "*a **a "),
        repeated("open underscores", "_a __a "),
        nested("emphasis in emphasis", "*a **a ", " a** a*"),
        nested("emphasis without letters", "**", "**"),
        repeated("emphasis of both kinds", "*a _b "),
        repeated("emphasis inside of words", "a**b", {}, "c* "),
        repeated("stars", "*"),
        repeated("underscores", "_"),
        repeated("strikethrough", "~~a~~ "),
        repeated("open strikethrough", "~a ~~b "),
        repeated("tildes", "a ~"),
        {"backticks of growing length",
         [](qsizetype size) -> QByteArray {
             return growingTicks(qsizetype(std::sqrt(2.0 * double(size))));
         }},
        repeated("backticks", "`a ``b "),
        repeated("hard breaks", "a  \n"),
        repeated("backslash breaks", "a\\\n"),
        repeated("one line", "简报 "),
        repeated("NUL", QByteArray("a\0", 2)),
        repeated("invalid UTF-8", "\xff\xe4"),
    };
    std::vector<Shape> more = addressShapes();
    shapes.insert(shapes.end(), more.begin(), more.end());
    return shapes;
}

std::vector<Shape> blockShapes()
{
    return {
        repeated("quotes in quotes", "> ", {}, "a"),
        square("quotes in quotes on lines", ">", "a\n"),
        repeated("lazy lines of a deep quote", "b\n", QByteArray(150, '>') + "a\n"),
        repeated("one-line quotes", "> a\n\n"),
        {"items in items",
         [](qsizetype size) -> QByteArray {
             return nestedItems(qsizetype(std::sqrt(double(size))));
         }},
        repeated("items in a line", "- ", {}, "a"),
        repeated("items and quotes in a line", "- > 1. ", {}, "a"),
        square("items and quotes on lines", "> - ", "a\n"),
        square("quotes and lists, indented", "> 1. ", "a\n\n"),
        repeated("items", "- a\n"),
        repeated("numbered items", "1. a\n"),
        repeated("loose items", "- a\n\n"),
        repeated("empty items", "-\n"),
        repeated("items of changing kinds", "- a\n* b\n+ c\n1. d\n2) e\n"),
        repeated("tabs", "\t"),
        repeated("items with tabs", "-\ta\n\t\tb\n"),
        square("deep tabs", "-\t", "a\n"),
        repeated("check boxes", "- [x] a\n"),
        {"wide table",
         [](qsizetype size) -> QByteArray {
             return row("a|", size / 5) + row("-|", size / 5) + row("b", size / 5);
         }},
        {"table of many columns and rows",
         [](qsizetype size) -> QByteArray {
             const auto side = qsizetype(std::sqrt(double(size) / 2));
             return row("|a", side) + row("|-", side) + row("|b", side).repeated(side);
         }},
        {"sparse table",
         [](qsizetype size) -> QByteArray {
             return row("|a", size / 8) + row("|-", size / 8) + QByteArray("|b\n").repeated(size / 6);
         }},
        {"sparse table of 120 columns",
         [](qsizetype size) -> QByteArray {
             return row("|a", 120) + row("|-", 120) + QByteArray("|b\n").repeated(size / 3);
         }},
        repeated("small tables", "|a|\n|-|\n|b|\n\n"),
        repeated("almost tables", "|a|\n|-\n"),
        {"long definition, used often",
         [](qsizetype size) -> QByteArray {
             return "[x]: " + QByteArray(size / 2, 'x') + '\n' + QByteArray("[x]\n").repeated(size / 8);
         }},
        {"many definitions",
         [](qsizetype size) -> QByteArray {
             return numbered("[a", "]: b\n", size / 2) + '\n' + numbered("[a", "] ", size / 2);
         }},
        repeated("one definition many times", "[a]: b\n", {}, "[a][a][a]"),
        repeated("definition without end", "c\n", "[a]: b '"),
        repeated("definitions without end", "[a]: b '\n"),
        repeated("fences", "```\n"),
        repeated("fences without end, in items", "- ```\n"),
        repeated("indented code", "    a\n\n"),
        repeated("setext headings", "a\n-\n"),
        repeated("setext heading of many lines", "a\n", {}, "===\n"),
        repeated("underlines", "===\n"),
        repeated("headings", "# a #\n"),
        repeated("rules", "***\n"),
        repeated("paragraphs", "a\n\n"),
        repeated("line feeds", "\n"),
        repeated("carriage returns", "\r"),
        repeated("front matter lines", "a: b\n", "---\n", "---\n"),
        repeated("section headings", "## 论文\n- [a](b)\n"),
        repeated("entries", "- [a | b](http://a.b)  \n摘要：c  \n代码：http://a.b/d\n", "## 论文\n"),
        repeated("lead clauses", "【新闻】甲；", "# 嵌入式AI简报 (2021-07-18)：甲\n\n> 导读：本期15条。"),
    };
}

std::vector<Shape> htmlShapes()
{
    return {
        repeated("open angle brackets", "<"),
        repeated("closing angle brackets", ">"),
        repeated("instructions", "<?", "x"),
        repeated("instruction blocks", "<?\n"),
        repeated("comments", "<!--", "x"),
        repeated("comment blocks", "<!-- a\n\n"),
        repeated("CDATA", "<![CDATA[", "x"),
        repeated("declarations", "<!A ", "x"),
        repeated("open tags", "<a "),
        repeated("open attributes", "<a b=\""),
        repeated("attributes", " a=b", "x <b", ">"),
        repeated("deep", "<b>", {}, "x"),
        repeated("deep, odd names", "<b><x1><y2>", {}, "x"),
        repeated("misnested", "<b><i></b>", {}, "x"),
        repeated("formatting over paragraphs", "<p><b a=1><b a=2>"),
        repeated("tables in tables", "<table><tr><td>"),
        repeated("text in tables", "<table>x"),
        repeated("many tags", "<b>a</b> <font color=red>c</font> "),
        repeated("blocks", "<div>\n\na\n\n</div>\n\n"),
        repeated("end tags in attributes", "<b title=\"</b>\">", {}, "x"),
        repeated("end tags of no element", "<b></ce>", {}, "x"),
        repeated("end tags in CDATA", "<b><svg><![CDATA[</svg></b>]]>", {}, "x"),
        repeated("end tags in a select", "<b><select></b>", {}, "x"),
        nested("items that end deep inside", "<b title=\"</b>\">", "</li>"),
        nested("paragraphs that end deep inside", "<b title=\"</b>\">", "</p>"),
        {"formatting opened again",
         [](qsizetype size) -> QByteArray {
             return reopened(250, size / 8);
         }},
        repeated("formatting moved down", "</b>x",
                 QByteArray("<b><i><u>").repeated(60) + QByteArray("<div>").repeated(60)),
        repeated("items in an item", "- <li>\n  <ul>\n"),
        repeated("remote images", "<img src=http://a.b/c alt=d>\n\n"),
    };
}

} // namespace Jianbao::Test
