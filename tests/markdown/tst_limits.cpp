// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/budget.h"
#include "markdown/render.h"
#include "shapes.h"
#include "support/testsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray times(const QByteArray &text, int count)
{
    return text.repeated(count);
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

/// The budgets of one rendering, and what is not stopped by them. Texts made to be slow: tst_pathological.
class TestLimits : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
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
        const QByteArray markdown = Test::reopened(100, 300);
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
        QTest::newRow("many elements") << Test::reopened(250, 8'000);
        QTest::newRow("long attributes") << Test::reopened(10, 8'000, times("t", 5'000));
        QTest::newRow("text that grows when escaped") << Test::reopened(10, 8'000, times("&quot;", 2'000));
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
