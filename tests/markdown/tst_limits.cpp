// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/budget.h"
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray times(const QByteArray &text, int count)
{
    return text.repeated(count);
}

// "- a" ever deeper.
QByteArray nestedItems(int depth)
{
    QByteArray text;
    for (int i = 0; i < depth; ++i)
        text += QByteArray(2 * i, ' ') + "- a\n";
    return text;
}

QByteArray growingTicks(int most)
{
    QByteArray text;
    for (int i = 1; i <= most; ++i)
        text += 'e' + QByteArray(i, '`');
    return text;
}

// Formatting elements that stay open, then paragraphs that each open them again.
QByteArray reopened(int elements, int paragraphs, const QByteArray &title = {})
{
    QByteArray text("<p>");
    for (int i = 0; i < elements; ++i)
        text += "<b title=\"" + title + QByteArray::number(i) + "\">";
    return text + "</p>" + times("<p>x</p>", paragraphs);
}

// The most memory that the process had at once since the call with true, in bytes; 0 where Linux does not tell.
qint64 peakMemory(bool startHere = false)
{
    QFile marks(u"/proc/self/clear_refs"_s);
    if (startHere && (!marks.open(QIODevice::WriteOnly) || marks.write("5") < 0))
        return 0;
    marks.close();
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

} // namespace

/// Inputs made to be slow or to grow: each is rendered or refused within the budgets, none crashes.
class TestLimits : public Test::TestCase
{
    Q_OBJECT

    using Row = std::function<void(const char *name, const QByteArray &markdown)>;

    static void inlineRows(const Row &row)
    {
        row("brackets", times("[", 200'000));
        row("closing brackets", times("]", 200'000));
        row("nested links", times("[a ", 50'000) + times("](b)", 50'000));
        row("open links", times("[a](", 100'000));
        row("broken links", times("](\n[", 200'000));
        row("broken links in items", "- " + times("](\n[", 100'000));
        row("broken links, empty items between", times("](\n[\n-\n", 60'000));
        row("images", times("![", 100'000));
        row("parentheses", "[a](b" + times("(", 100'000));
        row("emphasis", times("*a _b ", 100'000));
        row("emphasis that closes", times("*a **a ", 65'000) + "b" + times(" a** a*", 65'000));
        row("mixed emphasis", times("a**b", 100'000) + times("c* ", 50'000));
        row("underscores", times("_a __b ", 100'000));
        row("tildes", times("~a ~~b ", 100'000));
        row("backticks", growingTicks(1'400));
    }

    static void blockRows(const Row &row)
    {
        row("quotes", times("> ", 100'000) + "a");
        row("quotes on many lines", times(times("> ", 100) + "a\n", 3'000));
        row("lazy quotes", times(">", 150) + "a\n" + times("b\n", 200'000));
        row("items in items", nestedItems(1'000));
        row("items in a line", times("- ", 100'000));
        row("many items", times("- a\n", 200'000));
        row("many empty items", times("-\n", 300'000));
        row("wide table", times("a|", 10'000) + '\n' + times("-|", 10'000) + '\n' + times("b\n", 10'000));
        row("long table", times("|a", 120) + '\n' + times("|-", 120) + '\n' + times("|b\n", 100'000));
        row("definition used often", "[x]: " + times("x", 50'000) + '\n' + times("[x]\n", 50'000));
        row("many definitions", times("[a]: b\n", 100'000) + times("[a]", 50'000));
        row("definition that never ends", "[a]: b '" + times("c\n", 200'000));
        row("fences", times("```\n", 100'000));
        row("fences in items", times("- ```\n", 100'000));
        row("underlines", times("a\n-\n", 100'000));
        row("hard breaks", times("a  \n", 200'000));
        row("line feeds", times("\n", 1'000'000));
        row("one line", times("简报 ", 200'000));
    }

    static void htmlRows(const Row &row)
    {
        row("instructions", 'x' + times("<?", 100'000));
        row("comments", 'x' + times("<!--", 100'000));
        row("CDATA", 'x' + times("<![CDATA[", 60'000));
        row("open tags", times("<a ", 100'000));
        row("open attributes", times("<a b=\"", 100'000));
        row("deep HTML", times("<b>", 100'000) + 'x');
        row("deep HTML of odd names", times("<b><x1><y2>", 30'000) + 'x');
        row("misnested HTML", times("<b><i></b>", 50'000) + 'x');
        row("formatting over paragraphs", times("<p><b a=1><b a=2>", 10'000));
        row("tables in tables", times("<table><tr><td>", 20'000));
        row("many tags", times("<b>a</b> <font color=red>c</font> ", 30'000));
        row("end tags in attributes", times("<b title=\"</b>\">", 100'000) + 'x');
        row("end tags of no element", times("<b></ce>", 100'000) + 'x');
        row("end tags in CDATA", times("<b><svg><![CDATA[</svg></b>]]>", 30'000) + 'x');
        row("end tags in a select", times("<b><select></b>", 50'000) + 'x');
        row("items that end deep inside", times("<b title=\"</b>\">", 50'000) + times("</li>", 50'000));
        row("paragraphs that end deep inside", times("<b title=\"</b>\">", 50'000) + times("</p>", 50'000));
        row("formatting opened again", reopened(250, 8'000));
        row("formatting moved down", times("<b><i><u>", 60) + times("<div>", 60) + times("</b>x", 50'000));
    }

    static void addressRows(const Row &row)
    {
        row("entities", times("&amp;", 100'000));
        row("odd entities", times("&HilbertSpace;&nonsense;", 40'000));
        row("escapes", times("\\*", 200'000));
        row("addresses with emphasis", times("http://a.b/*c* ", 30'000));
        row("addresses with links", times("http://a.b/[c](d) ", 20'000));
        row("addresses with code", times("http://a.b/`c ", 30'000));
        row("one long address", "http://a.b/" + times("(", 300'000) + times(")", 300'000));
        row("almost addresses", times("http://", 100'000));
        row("almost www", times("www.", 150'000));
        row("long host", "http://" + times("a_.", 200'000));
        row("letters before a colon", times("a", 500'000) + "://b " + times("c://", 50'000));
        row("almost mail", times("a@b.c@", 100'000));
        row("long mail name", times("a.", 250'000) + "@b.c " + times("@", 100'000));
        row("mailto", times("mailto:", 100'000) + "a@b.c");
        row("semicolons", "http://a.b/" + times("&a;", 200'000));
    }

private Q_SLOTS:
    void pathological_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        const Row row = [](const char *name, const QByteArray &markdown) {
            QTest::newRow(name) << markdown;
        };
        inlineRows(row);
        blockRows(row);
        htmlRows(row);
        addressRows(row);
    }

    void pathological()
    {
        QFETCH(QByteArray, markdown);
        QElapsedTimer clock;
        clock.start();
        const RenderOptions options;
        const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
        const qint64 elapsed = clock.elapsed();
        if (!blocks)
            QCOMPARE(blocks.error().code, ErrorCode::TooLarge);
        else
            QVERIFY(toHtml(*blocks).size() <= 2 * options.outputBudget);
        // The budget is 200 ms; what cannot be interrupted, and a busy machine, come on top.
        QVERIFY2(elapsed < 1500, qPrintable(u"took %1 ms"_s.arg(elapsed)));
    }

    void outputBudget()
    {
        RenderOptions options;
        options.outputBudget = 1000;
        QVERIFY(renderMarkdown(times("a\n\n", 20), options));
        const Result<QList<Block>> refused = renderMarkdown(times("a\n\n", 500), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(refused.error().message.contains(u"MiB"_s));
    }

    void escapingCounts()
    {
        RenderOptions options;
        options.outputBudget = 20'000;
        const Result<QList<Block>> refused = renderMarkdown(times("\"", 10'000), options);
        QVERIFY(!refused);
    }

    void sanitisedOutputCounts()
    {
        RenderOptions options;
        options.timeBudget = {};
        const QByteArray markdown = reopened(100, 300);
        const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
        QVERIFY(blocks);
        options.outputBudget = toHtml(*blocks).size() + 100;
        QCOMPARE_GT(options.outputBudget, 50 * markdown.size());
        QVERIFY(renderMarkdown(markdown, options));
        options.outputBudget -= 200;
        const Result<QList<Block>> refused = renderMarkdown(markdown, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(refused.error().message.contains(u"MiB"_s));
    }

    void memory_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("many elements") << reopened(250, 8'000);
        QTest::newRow("long attributes") << reopened(10, 8'000, times("t", 5'000));
        QTest::newRow("text that grows when escaped") << reopened(10, 8'000, times("&quot;", 2'000));
        QTest::newRow("moved down") << times("<b><i><u>", 60) + times("<div>", 60) + times("</b>x", 50'000);
    }

    // Not stopped by the time budget: 757 MB and more without a limit.
    void memory()
    {
        QFETCH(QByteArray, markdown);
        RenderOptions options;
        options.timeBudget = {};
        const qint64 before = peakMemory(true);
        if (before == 0)
            QSKIP("the system does not tell the most memory that a process had");
        const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
        QCOMPARE_LT(peakMemory() - before, 128 * 1024 * 1024);
        if (!blocks)
            QCOMPARE(blocks.error().code, ErrorCode::TooLarge);
        else
            QVERIFY(toHtml(*blocks).size() <= options.outputBudget);
    }

    void maskedTextCountsOnce()
    {
        RenderOptions options;
        options.timeBudget = {};
        QVERIFY(renderMarkdown(QByteArray("http://a.b/*c*\n\n" + times("a b c d\n", 700'000)), options));
    }

    // Nothing is too large when md4c fails by itself.
    void failedParser()
    {
        const Error error = Budget(RenderOptions()).error();
        QCOMPARE(error.code, ErrorCode::Io);
        QVERIFY(error.message.contains(u"parser"_s));
        QVERIFY(!error.message.contains(u"MiB"_s));
    }

    void timeBudget()
    {
        RenderOptions options;
        options.timeBudget = std::chrono::milliseconds(1);
        const Result<QList<Block>> refused = renderMarkdown(times("- *a* [b](c)\n", 100'000), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(refused.error().message.contains(u"ms"_s));
    }

    void withoutTimeBudget()
    {
        RenderOptions options;
        options.timeBudget = {};
        QVERIFY(renderMarkdown(times("- *a* [b](c)\n", 20'000), options));
    }

    void deepNesting()
    {
        QVERIFY(renderMarkdown(QByteArray(times("> ", 50) + "a")));
        const Result<QList<Block>> refused = renderMarkdown(QByteArray(times("> ", 500) + "a"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"200"_s));
    }

    void deepHtml_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        for (const int count : {300, 3'000}) {
            QTest::addRow("start tags, %d", count) << times("<b>", count) + 'x';
            QTest::addRow("end tags in attributes, %d", count) << times("<b title=\"</b>\">", count) + 'x';
            QTest::addRow("end tags in comments, %d", count) << times("<b><!--</b>-->", count) + 'x';
            QTest::addRow("end tags of no element, %d", count) << times("<b></ce>", count) + 'x';
        }
    }

    // Shown as text: no stack is deep enough for that many elements.
    void deepHtml()
    {
        QFETCH(QByteArray, markdown);
        RenderOptions options;
        options.timeBudget = {};
        const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
        QVERIFY(blocks);
        QVERIFY(toHtml(*blocks).startsWith("<pre>&lt;p"));
    }

    void flatHtml()
    {
        // Many elements are no danger: their end tags count, whatever stands between.
        const QByteArray markdown = "<p>" + times("<b title=\"</b>\">a</b><!--</i>-->", 2'000) + "</p>";
        const Result<QList<Block>> blocks = renderMarkdown(markdown);
        QVERIFY(blocks);
        QCOMPARE(toHtml(*blocks).count("<b title=\"&lt;/b&gt;\">a</b>"), 2'000);
    }

    void longLists()
    {
        // Many links in many items are no danger, however long the list is.
        QVERIFY(renderMarkdown(times("- [a](b) [c](d)\n  摘要：e\n", 3'000)));
    }

    void speed()
    {
        JIANBAO_NEEDS_CORPUS();
        QByteArray longest;
        const QStringList paths = Test::corpusDocuments();
        for (const QString &path : paths) {
            const QByteArray document = Test::readAll(path);
            if (document.size() > longest.size() && document.size() < 30'000)
                longest = document;
        }
        QBENCHMARK
        {
            QVERIFY(renderMarkdown(longest));
        }
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
