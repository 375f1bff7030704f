// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/scan.h"
#include "markdown/blockdiff.h"
#include "markdown/clipboardhtml.h"
#include "markdown/kramdownblocks.h"
#include "markdown/render.h"
#include "markdown/sanitiser.h"
#include "markdown/sourceselection.h"
#include "markdown/sourcetree.h"
#include "shapes.h"
#include "support/testsupport.h"

#include <QTest>

#include <ctime>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// What is done with a text; each has to end by itself.
const QList<QByteArray> stages{"render", "patch", "tree", "select", "scan", "sanitise", "clipboard", "kramdown"};

// Milliseconds of this thread's work, whatever else the machine does.
double busyMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

/// Texts made to be slow or to grow, 50 kB to 1 MB of each: everything that is done while somebody types ends with a
/// result or pauses. Prints the time of each stage; the test's time-out is what fails.
class TestPathological : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void cleanupTestCase();

private:
    template <typename Work>
    auto timed(const QByteArray &stage, Work work)
    {
        const double before = busyMilliseconds();
        auto result = work();
        const double spent = busyMilliseconds() - before;
        m_times[stage] = spent;
        if (spent > m_worst[stage].first)
            m_worst[stage] = {spent, QByteArray(QTest::currentDataTag())};
        return result;
    }

    QHash<QByteArray, double> m_times; ///< of this row
    QHash<QByteArray, std::pair<double, QByteArray>> m_worst;
};

void TestPathological::shapes_data()
{
    QTest::addColumn<QByteArray>("markdown");
    for (const auto &[kind, shapes] :
         {std::pair{"inline", Test::inlineShapes()}, {"block", Test::blockShapes()}, {"html", Test::htmlShapes()}}) {
        for (const Test::Shape &shape : shapes) {
            for (const int kilobytes : {50, 250, 1000})
                QTest::addRow("%s: %s, %d kB", kind, shape.name, kilobytes) << shape.make(kilobytes * 1000);
        }
    }
}

void TestPathological::shapes()
{
    QFETCH(const QByteArray, markdown);
    const RenderOptions options;
    const QString text = QString::fromUtf8(markdown);

    const Result<QList<Block>> blocks = timed("render", [&] { return renderMarkdown(markdown, options); });
    if (!blocks)
        QCOMPARE(blocks.error().code, ErrorCode::TooLarge);
    const QList<Block> shown = blocks.value_or(QList<Block>());
    // Besides the HTML that is counted, a block has its own tags.
    QCOMPARE_LE(toHtml(shown).size(), options.outputBudget + 64 * markdown.size());

    const QByteArray patch = timed("patch", [&] { return blockPatch(shown.sliced(shown.size() / 3), shown); });
    QVERIFY(patch.startsWith('[') && patch.endsWith(']'));

    const SourceTree tree = timed("tree", [&] { return sourceTree(text); });
    QCOMPARE(qsizetype(tree.roles.size()), text.size());

    (void)timed("select", [&] { return sourceSelection(text, {1, 1'000'000}, u"a", 100); });

    const Issue issue = timed("scan", [&] { return scanIssue(text, builtInProfile()); });
    QVERIFY(text.isEmpty() || !issue.regions.isEmpty());

    const std::optional<QByteArray> clean = timed("sanitise", [&] {
        Budget budget(options);
        return sanitise(markdown, options, budget);
    });
    QVERIFY(!clean || clean->size() <= options.outputBudget);

    const QString capture = timed("clipboard", [&] { return plainCapture(markdown); });
    QCOMPARE_LE(capture.size(), 8 * text.size() + 100);

    QVERIFY(!timed("kramdown", [&] { return textForKramdown(markdown); }).contains('\0'));

    QByteArray line;
    for (const QByteArray &stage : stages)
        line += QByteArray::number(m_times.value(stage), 'f', 0).rightJustified(10);
    qInfo("%s%s", line.constData(), blocks ? "" : "  paused");
}

void TestPathological::cleanupTestCase()
{
    const auto budget = double(RenderOptions().timeBudget.count());
    qInfo("milliseconds of work, worst of all texts, and how much of the budget that is:");
    for (const QByteArray &stage : stages) {
        const auto &[spent, text] = m_worst[stage];
        qInfo("| %s | %.0f | %.2f | %s |", stage.constData(), spent, spent / budget, text.constData());
    }
}

QTEST_GUILESS_MAIN(TestPathological)
#include "tst_pathological.moc"
