// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"
#include "linecheck.h"
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

RenderOptions verbatim()
{
    RenderOptions options;
    options.safety = RenderOptions::Safety::Verbatim;
    options.timeBudget = {};
    return options;
}

// "1-3" for a span.
QString spanName(LineSpan lines)
{
    return u"%1-%2"_s.arg(lines.first).arg(lines.last);
}

// The elements of a block that carry a line, "p3 pre5", lines of the document.
QStringList innerLines(const Block &block)
{
    QStringList found;
    Test::forEachElement(block.html, [&](const Test::HtmlElement &element) {
        const auto line = element.attributes.constFind("data-line");
        if (line != element.attributes.constEnd())
            found.append(QString::fromUtf8(element.tag) + QString::number(line->toInt() + block.lines.first));
    });
    return found;
}

// "1-3[h11]" for a block, "2-5{2-3[li2] 4-5[li4]}" for a list.
QString describe(const QList<Block> &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        const QString inner =
            block.isList() ? u'{' + describe(block.items) + u'}' : u'[' + innerLines(block).join(u' ') + u']';
        parts.append(spanName(block.lines) + inner);
    }
    return parts.join(u' ');
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = QByteArray(text).replace("\r\n", "\n").replace('\r', '\n').split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Where cmark-gfm says that blocks start: "li3", "p4", …, in document order.
QStringList githubStarts(const QByteArray &markdown)
{
    QProcess process;
    process.start(u"cmark-gfm"_s, {u"-e"_s, u"table"_s, u"-e"_s, u"strikethrough"_s, u"-e"_s, u"tasklist"_s, u"-t"_s,
                                   u"xml"_s, u"--sourcepos"_s});
    process.write(markdown);
    process.closeWriteChannel();
    process.waitForFinished();
    QXmlStreamReader xml(process.readAllStandardOutput());
    static const QHash<QString, QString> tags{{u"item"_s, u"li"_s},
                                              {u"taskitem"_s, u"li"_s},
                                              {u"code_block"_s, u"pre"_s},
                                              {u"thematic_break"_s, u"hr"_s},
                                              {u"block_quote"_s, u"blockquote"_s},
                                              {u"table"_s, u"table"_s},
                                              {u"table_header"_s, u"tr"_s},
                                              {u"table_row"_s, u"tr"_s},
                                              {u"paragraph"_s, u"p"_s}};
    QStringList starts;
    QStringList open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString name = xml.name().toString();
        const bool tight = attributes.value("tight"_L1) == "true"_L1;
        const bool inTightItem = name == "paragraph"_L1 && open.size() > 1 && open.at(open.size() - 2) == "tight"_L1;
        open.append(tight ? u"tight"_s : name);
        QString tag = tags.value(name);
        if (name == "heading"_L1)
            tag = u'h' + attributes.value("level"_L1).toString();
        else if (name == "list"_L1)
            tag = attributes.value("type"_L1) == "bullet"_L1 ? u"ul"_s : u"ol"_s;
        const QString line = attributes.value("sourcepos"_L1).toString().section(u':', 0, 0);
        if (!tag.isEmpty() && !inTightItem)
            starts.append(tag + line);
    }
    return xml.hasError() ? QStringList() : starts;
}

QStringList ourStarts(const QList<Block> &blocks)
{
    QStringList starts;
    for (const Block &block : blocks) {
        if (block.isList()) {
            starts.append(QString::fromUtf8(block.listTag.sliced(1, 2)) + QString::number(block.lines.first));
            starts.append(ourStarts(block.items));
        } else {
            starts.append(innerLines(block));
        }
    }
    return starts;
}

// Examples where cmark counts the reference definitions before a paragraph as part of it, and we do not.
const QSet<int> definitionExamples{208, 210, 215, 216};

} // namespace

/// The lines of blocks, list items and what is inside of them.
class TestSourceLines : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const char *markdown, const char *lines) {
            QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(lines);
        };
        row("nothing", "", "");
        // md4c takes a fence behind a quote's open one for another quote; what follows keeps its lines.
        row("fence behind a quote's", "a\n\n>~~~~\n~~~~>~~~~\n", "1-1[p1] 3-3[blockquote3 pre3] 4-4[blockquote4 pre4]");
        row("fence behind a quote's, text", ">~~~~\n~~~~>~~~~\n~~~~\n~~\n~~\n>~~~~\n",
            "1-1[blockquote1 pre1] 2-2[blockquote2 pre2] 4-5[p4] 6-6[blockquote6 pre6]");
        row("blank lines", "\n\n \n", "");
        row("paragraphs", "a\nb\n\nc", "1-2[p1] 4-4[p4]");
        row("CR LF", "a\r\nb\r\n\r\n# c\r\n", "1-2[p1] 4-4[h14]");
        row("CR", "a\r\r# c\r", "1-1[p1] 3-3[h13]");
        row("headings", "\n# a\nb\nc\n===\n#\n## ![](x)", "2-2[h12] 3-5[h13] 6-6[h16] 7-7[h27]");
        row("rules", "---\na\n\n***\n* * *\n_ _ _", "1-1[hr1] 2-2[p2] 4-4[hr4] 5-5[hr5] 6-6[hr6]");
        row("list", "- a\n- b\n  c\nd\n\n- e", "1-6{1-1[li1 p1] 2-4[li2 p2] 6-6[li6 p6]}");
        row("empty items", "-\n- \n- a\n-\n\nb", "1-4{1-1[li1] 2-2[li2] 3-3[li3] 4-4[li4]} 6-6[p6]");
        row("two lists", "- a\n* b\n\n1. c\n1) d", "1-1{1-1[li1]} 2-2{2-2[li2]} 4-4{4-4[li4]} 5-5{5-5[li5]}");
        row("nested lists", "- a\n  - b\n    1. c\n- d\n\t- e", "1-5{1-3[li1 ul2 li2 ol3 li3] 4-5[li4 ul5 li5]}");
        row("list in a line", "- - 1. a\n    2. b\n- - -", "1-2{1-2[li1 ul1 li1 ol1 li1 li2]} 3-3[hr3]");
        row("text after a nested list", "- a\n  - b\n\n  c", "1-4{1-4[li1 p1 ul2 li2 p4]}");
        row("item that starts on the next line", "-\n  a\n- \n  ```\n  b\n  ```", "1-6{1-2[li1] 3-6[li3 pre4]}");
        row("fences", "```\n\n\na\n```\n~~~ x\n~~~\n````\n```\n", "1-5[pre1] 6-7[pre6] 8-9[pre8]");
        row("fence without end", "a\n```\nb\n\n", "1-1[p1] 2-4[pre2]");
        row("fence that its container ends", "> ```\n> a\n\n```\nb\n```\n- ```\n  c\n\n```\nd",
            "1-2[blockquote1 pre1] 4-6[pre4] 7-9{7-9[li7 pre7]} 11-11[p11]");
        row("fence outside that md4c takes for the end", "> ```\n> a\n```\nb", "1-2[blockquote1 pre1] 4-4[p4]");
        row("indented code", "a\n\n    b\n\n\n    c\n\nd", "1-1[p1] 3-6[pre3] 8-8[p8]");
        row("HTML", "<div>\na\n\nb\n\n<!--\n\n-->\nc <b>\nd</b>", "1-2[] 4-4[p4] 6-8[] 9-10[p9]");
        row("HTML indented like code", "a\n    <!-- b\n    -->", "1-1[p1] 2-3[]");
        row("part of a tab", "2) a\n\t-\nb\n\n+ c\n\t```\n\td\n\t```\n+ e\n\t> f",
            "1-2{1-2[li1 h21]} 3-3[p3] 5-10{5-8[li5 pre6] 9-10[li9 blockquote10 p10]}");
        row("heading after a check box", "- [x] \n## a\n\n2) [ ] \n# b",
            "1-1{1-1[li1]} 2-2[h22] 4-4{4-4[li4]} 5-5[h15]");
        row("heading after a definition in an item", "-\n    [a]: /u\n## b", "1-1{1-1[li1]} 3-3[h23]");
        row("fence in the outer one of two items", "1. * a\n    ~~~\n    b\nc", "1-3{1-3[li1 ul1 li1 pre2]} 4-4[p4]");
        row("quotes", "> a\nb\n> c\n\n>\n> d\n>\n\n> > e\n> f",
            "1-3[blockquote1 p1] 5-7[blockquote5 p6] "
            "9-10[blockquote9 blockquote9 p9]");
        row("empty quotes", ">\n\n>\n>\n\na", "1-1[blockquote1] 3-4[blockquote3] 6-6[p6]");
        row("list in a quote", "> - a\n>   b\n> - c\n\nd", "1-3[blockquote1 ul1 li1 li3] 5-5[p5]");
        row("quote in an item", "- > a\n  > b\n- c\n> d", "1-3{1-2[li1 blockquote1 p1] 3-3[li3]} 4-4[blockquote4 p4]");
        row("tabs", "-\ta\n\n\tb\n\n>\t\tc\n\n\td", "1-3{1-3[li1 p1 p3]} 5-5[blockquote5 pre5] 7-7[pre7]");
        row("table", "a | b\n--|--\n | \nc |\n\nd", "1-4[table1 tr1 tr3 tr4] 6-6[p6]");
        row("table without text", "a\n\n| | |\n|-|-|\n| | |", "1-1[p1] 3-5[table3 tr3 tr5]");
        row("definitions before text", "[a]: /u\n[b]:\n/u\n'x\ny'\ntext [a]\n\nz", "6-6[p6] 8-8[p8]");
        row("definitions alone", "[a]: /u\n\n[b]: /u 'x'\n\n# c\n\n[d]: /u\n---\n- [e]: /u\n- f",
            "5-5[h15] 8-8[p8] 9-10{9-9[li9] 10-10[li10]}");
        row("definitions in containers", "> [a]: /u\n> [b]: /u\n\nc\n\n- [d]:\n  /u\n\n  e\n\nf",
            "1-2[blockquote1] 4-4[p4] 6-9{6-9[li6 p9]} 11-11[p11]");
        row("definition that is none", "[a]: /u 'x' y\nb\n\n[c]: <x\nd", "1-2[p1] 4-5[p4]");
        row("text without letters", "![](x)\n![](y)\n\n[](\n/u\n'x')\n\n[](x)\nb", "1-2[p1] 4-6[p4] 8-9[p8]");
        row("link over lines", "a [b](\n/u\n'x\ny')\n- c", "1-4[p1] 5-5{5-5[li5]}");
        row("front matter", "---\nlayout: default\n---\n\n# a\n\n- b", "5-5[h15] 7-7{7-7[li7]}");
        row("front matter without end", "---\n\na", "1-1[hr1] 3-3[p3]");
        row("an address that hides markup", "http://a.b/`c\n\n`d", "1-1[p1] 3-3[p3]");
    }

    void lines()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, lines);
        const Result<QList<Block>> blocks = renderMarkdown(markdown, verbatim());
        QVERIFY(blocks);
        QCOMPARE(describe(*blocks), lines);
    }

    void htmlSaysNothingAboutItsPlace()
    {
        const QByteArray text = "- a\n  - b\n\n> c\n\n```\nd\n```\n\n<div>e</div>\n";
        const Result<QList<Block>> here = renderMarkdown(text);
        const Result<QList<Block>> there = renderMarkdown(QByteArray("x\n\n\n" + text));
        QVERIFY(here && there);
        QCOMPARE(there->size(), here->size() + 1);
        for (qsizetype i = 0; i < here->size(); ++i) {
            QCOMPARE(there->at(i + 1).html, here->at(i).html);
            QCOMPARE(there->at(i + 1).lines.first, here->at(i).lines.first + 3);
        }
    }

    void sanitisedBlocksKeepTheirLines()
    {
        const Result<QList<Block>> blocks = renderMarkdown("- <b>a</b>\n\n  c\n  - d\n\n<p data-line=9>\n</p>");
        QVERIFY(blocks);
        QCOMPARE(describe(*blocks), u"1-4{1-4[li1 p1 p3 ul4 li4]} 6-7[]"_s);
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths = Test::corpusDocuments();
        for (const QString &path : paths)
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void corpus()
    {
        JIANBAO_NEEDS_CORPUS();
        QFETCH(QString, path);
        const QByteArray document = Test::readAll(path);
        const Result<QList<Block>> blocks = renderMarkdown(document, verbatim());
        QVERIFY(blocks);
        const QByteArrayList lines = linesOf(document);
        const QString wrong = Test::lineFault(*blocks, {1, int(lines.size())});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        everyLineBelongs(*blocks, lines);
        elementsHoldTheirLine(*blocks, lines);
    }

    // cmark-gfm's own source positions, on all of the specification's and the corpus's block starts.
    void agreesWithGithub_data() { corpus_data(); }
    void agreesWithGithub()
    {
        JIANBAO_NEEDS_CORPUS();
        if (QStandardPaths::findExecutable(u"cmark-gfm"_s).isEmpty())
            QSKIP("no cmark-gfm to compare with");
        QFETCH(QString, path);
        RenderOptions options = verbatim();
        options.frontMatter = false;
        const QByteArray document = Test::readAll(path);
        const Result<QList<Block>> blocks = renderMarkdown(document, options);
        QVERIFY(blocks);
        QCOMPARE(ourStarts(*blocks), githubStarts(document));
    }

    void specification()
    {
        const QString path = Test::specFile(u"commonmark.json"_s);
        if (path.isEmpty() || QStandardPaths::findExecutable(u"cmark-gfm"_s).isEmpty())
            QSKIP("no specification or no cmark-gfm to compare with");
        RenderOptions options = verbatim();
        options.frontMatter = options.autolinks = false;
        QStringList different;
        const QJsonArray examples = QJsonDocument::fromJson(Test::readAll(path)).array();
        for (const QJsonValue &example : examples) {
            const QByteArray markdown = example["markdown"_L1].toString().toUtf8();
            const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
            QVERIFY(blocks);
            const int number = example["example"_L1].toInt();
            const QString wrong = Test::lineFault(*blocks, {1, int(linesOf(markdown).size())});
            if (!wrong.isEmpty())
                different.append(u"%1: %2"_s.arg(number).arg(wrong));
            const QStringList theirs = githubStarts(markdown);
            const QStringList ours = ourStarts(*blocks);
            if (!theirs.isEmpty() && (ours != theirs) != definitionExamples.contains(number))
                different.append(u"%1: %2 | %3"_s.arg(number).arg(ours.join(u' '), theirs.join(u' ')));
        }
        QCOMPARE(different.join(u'\n'), QString());
    }

private:
    static void everyLineBelongs(const QList<Block> &blocks, const QByteArrayList &lines)
    {
        QSet<int> covered;
        for (const Block &block : blocks) {
            for (int line = block.lines.first; line <= block.lines.last; ++line)
                covered.insert(line);
        }
        const int from = lines.first().trimmed() == "---" ? int(lines.indexOf("---", 1)) + 2 : 1;
        for (int line = from; line <= lines.size(); ++line) {
            if (!lines.at(line - 1).trimmed().isEmpty())
                QVERIFY2(covered.contains(line), qPrintable(u"line %1 is in no block"_s.arg(line)));
        }
    }

    // The first letters of a paragraph, an item, a heading stand on its line.
    static void elementsHoldTheirLine(const QList<Block> &blocks, const QByteArrayList &lines)
    {
        for (const Block &block : blocks) {
            elementsHoldTheirLine(block.items, lines);
            static const QRegularExpression element(u"<(p|li|h\\d|tr)[^>]* data-line=\"(\\d+)\"[^>]*>([^\\0]*)"_s);
            static const QRegularExpression letters(u"\\p{L}+"_s);
            static const QRegularExpression tags(u"<[^>]*>|&\\w+;"_s);
            const QString html = QString::fromUtf8(block.html);
            for (qsizetype from = 0;;) {
                const QRegularExpressionMatch match = element.match(html, from);
                if (!match.hasMatch())
                    break;
                from = match.capturedStart(3);
                const QString firstLine = match.captured(3).section(u'\n', 0, 0).replace(tags, u" "_s);
                const QString word = letters.match(firstLine).captured();
                const int line = block.lines.first + match.captured(2).toInt();
                QVERIFY2(QString::fromUtf8(lines.at(line - 1)).contains(word),
                         qPrintable(u"line %1 does not hold \"%2\""_s.arg(line).arg(word)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceLines)
#include "tst_sourcelines.moc"
