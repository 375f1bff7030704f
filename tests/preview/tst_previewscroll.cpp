// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/page.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

/// A long document as the newsletter has them: paragraphs, and entries of a title, two lines of summary and a nested
/// list.
QList<Block> longDocument()
{
    QList<Block> blocks;
    int line = 5;
    for (int section = 0; section < 12; ++section) {
        blocks.append({.lines = {line, line}, .html = "<h2>Section</h2>", .listTag = {}, .items = {}});
        blocks.append(
            {.lines = {line + 2, line + 4}, .html = "<p>one<br>\ntwo\nthree</p>", .listTag = {}, .items = {}});
        Block entries{.lines = {line + 6, line + 20}, .html = {}, .listTag = "<ul>"_ba, .items = {}};
        for (int i = 0; i < 3; ++i) {
            const int first = line + 6 + 5 * i;
            entries.items.append(
                {.lines = {first, first + 4},
                 .html =
                     "<li><a href=\"https://example.org/\">A title</a><br>\nA summary that is long enough to be broken "
                     "into several lines of the window, so that lines of the source differ in height from one another, "
                     "as they do in every real issue.<br>\nsecond line"
                     "\n<ul>\n<li data-line=\"3\">inner</li>\n<li data-line=\"4\">inner</li>\n</ul>\n</li>",
                 .listTag = {},
                 .items = {}});
        }
        blocks.append(entries);
        line += 23;
    }
    return blocks;
}

} // namespace

class TestPreviewScroll : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void programScrollsSilently();
    void userScrollIsReported();
    void currentLineComesIntoView();
    void contentAboveDoesNotMoveTheView();
};

void TestPreviewScroll::roundTrip_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
}

void TestPreviewScroll::roundTrip()
{
    QFETCH(const qreal, zoom);
    PreviewFixture preview;
    preview.view.setZoomFactor(zoom);
    const QList<Block> blocks = longDocument();
    preview.view.setBlocks(blocks);
    QVERIFY(preview.start());
    QTRY_VERIFY(preview.evaluate(u"document.querySelector('.long') !== null"_s).toBool());
    for (double line = 1; line <= blocks.last().lines.last; line += 0.7) {
        preview.view.scrollToLine(line);
        const double y = preview.evaluate(u"scrollY"_s).toDouble();
        const double there = preview.evaluate(u"jianbaoPreview.topLine()"_s).toDouble();
        preview.view.scrollToLine(there);
        // Lines that are joined in one paragraph have one height, so that the place is compared, not the number.
        QCOMPARE_LE(std::abs(preview.evaluate(u"scrollY"_s).toDouble() - y), 1.0);
        QCOMPARE_LE(std::abs(there - line), 2.0);
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        preview.view.scrollToLine(blocks[i].lines.first);
        const QVariant top =
            preview.evaluate(u"document.querySelectorAll('.block')[%1].getBoundingClientRect().top"_s.arg(i));
        QCOMPARE_LE(std::abs(top.toDouble()), 1.0);
    }
    preview.view.scrollToLine(1);
    QCOMPARE(preview.evaluate(u"scrollY"_s).toInt(), 0);
}

void TestPreviewScroll::programScrollsSilently()
{
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    QSignalSpy scrolled(&preview.view, &PreviewView::scrolled);
    preview.view.scrollToLine(60);
    QTRY_VERIFY(preview.evaluate(u"scrollY"_s).toInt() > 100);
    preview.view.setBlocks(longDocument().sliced(1));
    preview.view.setCurrentLine(200);
    QTRY_VERIFY(preview.evaluate(u"scrollY"_s).toInt() > 1000);
    QVERIFY(!QTest::qWaitFor([&scrolled] { return scrolled.count() > 0; }, 300));
    QCOMPARE(scrolled.count(), 0);
}

void TestPreviewScroll::userScrollIsReported()
{
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    QSignalSpy scrolled(&preview.view, &PreviewView::scrolled);
    QTest::keyClick(preview.surface(), Qt::Key_PageDown);
    QTRY_VERIFY(scrolled.count() > 0);
    QTRY_VERIFY(scrolled.count() > 0 && std::abs(scrolled.last()[0].toDouble() -
                                                 preview.evaluate(u"jianbaoPreview.topLine()"_s).toDouble()) < 0.1);
    QVERIFY(scrolled.last()[0].toDouble() > 5);
}

void TestPreviewScroll::currentLineComesIntoView()
{
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    preview.view.setCurrentLine(150);
    const QString inView =
        u"(r => r && r.top < innerHeight && r.bottom > 0)(document.querySelector('.current')?.getBoundingClientRect())"_s;
    QTRY_VERIFY(preview.evaluate(inView).toBool());
    const QVariant there = preview.evaluate(u"scrollY"_s);
    preview.view.setCurrentLine(151);
    QVERIFY(preview.evaluate(inView).toBool());
    QCOMPARE(preview.evaluate(u"scrollY"_s), there);
}

void TestPreviewScroll::contentAboveDoesNotMoveTheView()
{
    PreviewFixture preview;
    QList<Block> blocks = longDocument();
    preview.view.setBlocks(blocks);
    QVERIFY(preview.start());
    preview.view.scrollToLine(100);
    const QString position = u"document.querySelectorAll('h2')[6].getBoundingClientRect().top"_s;
    const double before = preview.evaluate(position).toDouble();
    blocks[1].html = "<p>one<br>\ntwo<br>\nthree<br>\nfour<br>\nfive<br>\nsix</p>";
    preview.view.setBlocks(blocks);
    QTRY_VERIFY(preview.evaluate(u"document.body.textContent.includes('six')"_s).toBool());
    QTRY_VERIFY(std::abs(preview.evaluate(position).toDouble() - before) < 2);
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestPreviewScroll test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewscroll.moc"
