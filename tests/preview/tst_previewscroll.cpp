// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/page.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
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

const QString scrollY = u"scrollY"_s;

double firstOfSection(int index)
{
    return 5 + 23 * index;
}

/// Its distance from the upper edge of the window.
QString topOfSection(int index)
{
    return u"document.querySelectorAll('h2')[%1].getBoundingClientRect().top"_s.arg(index);
}

} // namespace

class TestPreviewScroll : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void tableWithoutLines();
    void programScrollsSilently();
    void userScrollIsReported_data();
    void userScrollIsReported();
    void marksMoveNothing();
    void marksWhatIsSelected_data();
    void marksWhatIsSelected();
    void movesForMoreThanTheTolerance();
    void contentAboveDoesNotMoveTheView();
    void layoutChangesKeepTheLine_data();
    void layoutChangesKeepTheLine();
    void imagesThatComeLateKeepTheLine();
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
        preview.view.scrollTo({.line = line});
        const double y = preview.evaluate(scrollY).toDouble();
        const double there = preview.evaluate(u"jianbaoPreview.topLine()[0]"_s).toDouble();
        preview.view.scrollTo({.line = there});
        // Lines that are joined in one paragraph have one height, so that the place is compared, not the number.
        QCOMPARE_LE(std::abs(preview.evaluate(scrollY).toDouble() - y), 1.0);
        QCOMPARE_LE(std::abs(there - line), 2.0);
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        preview.view.scrollTo({.line = double(blocks[i].lines.first)});
        const QVariant top =
            preview.evaluate(u"document.querySelectorAll('.block')[%1].getBoundingClientRect().top"_s.arg(i));
        QCOMPARE_LE(std::abs(top.toDouble()), 1.0);
    }
    preview.view.scrollTo({.line = 1});
    QCOMPARE(preview.evaluate(scrollY).toInt(), 0);
}

/// The cells of front matter stand on no line of their own: its lines share the table's height, whatever line feeds the
/// HTML has between its tags.
void TestPreviewScroll::tableWithoutLines()
{
    PreviewFixture preview;
    const QByteArray table = "<table>\n<thead>\n<tr>\n<th>layout</th>\n</tr>\n</thead>\n"
                             "<tbody>\n<tr>\n<td>default</td>\n</tr>\n</tbody>\n</table>\n";
    preview.view.setBlocks(longDocument() +
                           QList<Block>{{.lines = {300, 302}, .html = table, .listTag = {}, .items = {}},
                                        paragraph(304, "<p>one</p>"),
                                        paragraph(306, "<p>two</p>")});
    QVERIFY(preview.start());
    const auto box = [&preview](const QString &edge) {
        return preview
            .evaluate(u"document.querySelector('table').closest('.block').getBoundingClientRect().%1"_s.arg(edge))
            .toDouble();
    };
    for (const int line : {1, 2}) {
        preview.view.scrollTo({.line = 300.0 + line});
        const double third = (box(u"bottom"_s) - box(u"top"_s)) / 3;
        QCOMPARE_GT(third, 10);
        QCOMPARE_LE(std::abs(box(u"top"_s) + third * line), 1.0);
    }
}

void TestPreviewScroll::programScrollsSilently()
{
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    QSignalSpy scrolled(&preview.view, &PreviewView::scrolled);
    // What the user did before does not make the program's scroll the user's.
    QTest::keyClick(preview.surface(), Qt::Key_PageDown);
    QTRY_VERIFY(scrolled.count() > 0 && preview.evaluate(scrollY).toInt() > 300);
    preview.view.scrollTo({.line = 60});
    QTRY_VERIFY(std::abs(preview.evaluate(topOfSection(2)).toDouble()) > 1);
    QVERIFY(preview.settle());
    scrolled.clear();
    preview.view.setBlocks(longDocument().sliced(1));
    preview.view.scrollTo({.line = 200, .y = 100});
    QTRY_VERIFY(preview.evaluate(scrollY).toInt() > 1000);
    QVERIFY(!QTest::qWaitFor([&scrolled] { return scrolled.count() > 0; }, 300));
    QCOMPARE(scrolled.count(), 0);
}

void TestPreviewScroll::userScrollIsReported_data()
{
    QTest::addColumn<bool>("byWheel");
    QTest::newRow("key") << false;
    QTest::newRow("wheel") << true;
}

void TestPreviewScroll::userScrollIsReported()
{
    QFETCH(const bool, byWheel);
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    QVERIFY(preview.settle());
    QSignalSpy scrolled(&preview.view, &PreviewView::scrolled);
    if (byWheel)
        preview.wheel(-5);
    else
        QTest::keyClick(preview.surface(), Qt::Key_PageDown);
    QTRY_VERIFY(scrolled.count() > 0);
    QTRY_VERIFY(scrolled.count() > 0 && std::abs(scrolled.last()[0].toDouble() -
                                                 preview.evaluate(u"jianbaoPreview.topLine()[0]"_s).toDouble()) < 0.1);
    QVERIFY(scrolled.last()[0].toDouble() > 5);
}

void TestPreviewScroll::marksMoveNothing()
{
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    const QVariant height = preview.evaluate(u"document.documentElement.scrollHeight"_s);
    preview.view.setMarks(200, {150, 160});
    QTRY_COMPARE(preview.evaluate(u"document.querySelectorAll('.current').length"_s).toInt(), 1);
    QCOMPARE(preview.evaluate(scrollY).toInt(), 0);
    QCOMPARE(preview.evaluate(u"document.documentElement.scrollHeight"_s), height);
}

void TestPreviewScroll::marksWhatIsSelected_data()
{
    QTest::addColumn<LineSpan>("lines");
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << LineSpan{} << QString();
    QTest::newRow("in a block") << LineSpan{4, 4} << u"b"_s;
    QTest::newRow("from one block to the next") << LineSpan{1, 4} << u"a,b"_s;
    QTest::newRow("items") << LineSpan{8, 9} << u"y,z"_s;
    QTest::newRow("from between two blocks") << LineSpan{2, 4} << u"b"_s;
    QTest::newRow("between two blocks") << LineSpan{2, 2} << QString();
    QTest::newRow("all") << LineSpan{1, 99} << u"a,b,x,y,z"_s;
}

void TestPreviewScroll::marksWhatIsSelected()
{
    QFETCH(const LineSpan, lines);
    QFETCH(const QString, marked);
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "a"), paragraph(4, "b"), list(7, {"x", "y", "z"})});
    QVERIFY(preview.start());
    const QString names = u"[...document.querySelectorAll('.selected')].map(e => e.textContent).join()"_s;
    preview.view.setMarks(4, lines);
    QTRY_COMPARE(preview.evaluate(u"document.querySelector('.current')?.textContent"_s).toString(), u"b"_s);
    QCOMPARE(preview.evaluate(names).toString(), marked);
    preview.view.setBlocks({paragraph(1, "a"), paragraph(4, "b"), list(7, {"x", "y", "z"}), paragraph(11, "c")});
    QCOMPARE(preview.evaluate(names).toString(), marked);
    preview.view.setMarks(4);
    QTRY_COMPARE(preview.evaluate(names).toString(), QString());
}

void TestPreviewScroll::movesForMoreThanTheTolerance()
{
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    preview.view.scrollTo({.line = firstOfSection(3), .y = 100});
    QTRY_VERIFY(std::abs(preview.evaluate(topOfSection(3)).toDouble() - 100) <= 1);
    preview.view.scrollTo({.line = firstOfSection(3), .y = 115, .tolerance = 20});
    QVERIFY(preview.settle());
    QVERIFY(std::abs(preview.evaluate(topOfSection(3)).toDouble() - 100) <= 1);
    preview.view.scrollTo({.line = firstOfSection(3), .y = 125, .tolerance = 20});
    QTRY_VERIFY(std::abs(preview.evaluate(topOfSection(3)).toDouble() - 125) <= 1);
    // What is written at must be seen whole.
    preview.view.scrollTo({.line = firstOfSection(3), .y = 590, .lowest = firstOfSection(3) + 2});
    QTRY_VERIFY(preview.evaluate(topOfSection(3)).toDouble() < 550);
}

void TestPreviewScroll::contentAboveDoesNotMoveTheView()
{
    PreviewFixture preview;
    QList<Block> blocks = longDocument();
    preview.view.setBlocks(blocks);
    QVERIFY(preview.start());
    preview.view.scrollTo({.line = 100});
    const QString position = topOfSection(6);
    const double before = preview.evaluate(position).toDouble();
    blocks[1].html = "<p>one<br>\ntwo<br>\nthree<br>\nfour<br>\nfive<br>\nsix</p>";
    preview.view.setBlocks(blocks);
    QTRY_VERIFY(preview.evaluate(u"document.body.textContent.includes('six')"_s).toBool());
    QTRY_VERIFY(std::abs(preview.evaluate(position).toDouble() - before) < 2);
}

void TestPreviewScroll::layoutChangesKeepTheLine_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("byWheel");
    for (const bool byWheel : {false, true}) {
        const char *who = byWheel ? "the user's" : "the program's";
        QTest::addRow("%s, image", who) << u"image"_s << byWheel;
        QTest::addRow("%s, narrow", who) << u"narrow"_s << byWheel;
        QTest::addRow("%s, low", who) << u"low"_s << byWheel;
        QTest::addRow("%s, zoom", who) << u"zoom"_s << byWheel;
        QTest::addRow("%s, font", who) << u"font"_s << byWheel;
        QTest::addRow("%s, dark", who) << u"dark"_s << byWheel;
    }
}

/// A page that keeps its place needs nobody to tell it.
void TestPreviewScroll::layoutChangesKeepTheLine()
{
    QFETCH(const QString, change);
    QFETCH(const bool, byWheel);
    PreviewFixture preview;
    preview.view.setBlocks(longDocument());
    QVERIFY(preview.start());
    QTRY_VERIFY(preview.evaluate(u"document.querySelector('.long') !== null"_s).toBool());
    preview.view.scrollTo({.line = firstOfSection(5)});
    QTRY_VERIFY(std::abs(preview.evaluate(topOfSection(5)).toDouble()) <= 1);
    if (byWheel) {
        QVERIFY(preview.settle());
        preview.wheel(-1);
        QTRY_VERIFY(preview.evaluate(topOfSection(5)).toDouble() < -20);
        QVERIFY(preview.settle());
    }
    QSignalSpy scrolled(&preview.view, &PreviewView::scrolled);
    const double line = preview.evaluate(u"jianbaoPreview.topLine()[0]"_s).toDouble();
    const QVariant width = preview.evaluate(u"innerWidth"_s);
    if (change == "image"_L1) {
        (void)preview.evaluate(u"document.querySelector('h2').style.height = '700px'"_s);
    } else if (change == "narrow"_L1) {
        preview.view.resize(420, 600);
        QTRY_VERIFY(preview.evaluate(u"innerWidth"_s) != width);
    } else if (change == "low"_L1) {
        preview.view.resize(800, 300);
    } else if (change == "zoom"_L1) {
        preview.view.setZoomFactor(1.5);
        QTRY_VERIFY(preview.evaluate(u"innerWidth"_s) != width);
    } else if (change == "font"_L1) {
        (void)preview.evaluate(u"document.getElementById('content').style.fontSize = '23px'"_s);
    } else {
        preview.view.setDark(true);
    }
    QVERIFY(preview.settle());
    const double there = preview.evaluate(u"jianbaoPreview.topLine()[0]"_s).toDouble();
    QCOMPARE_LE(std::abs(there - line), 0.3);
    // Whoever listens would follow to where it is already.
    for (const QList<QVariant> &told : scrolled)
        QCOMPARE_LE(std::abs(told[0].toDouble() - line), 0.3);
}

void TestPreviewScroll::imagesThatComeLateKeepTheLine()
{
    QTemporaryDir folder;
    QList<Block> blocks = longDocument();
    for (int i = 0; i < 4; ++i) {
        const QString name = u"%1.png"_s.arg(i);
        QImage image(600, 900, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(90 * i, 200, 200));
        QVERIFY(image.save(folder.filePath(name)));
    }
    PreviewFixture preview;
    preview.view.setFolders(folder.path(), folder.path());
    for (int i = 0; i < 4; ++i)
        blocks[6 * i + 1].html = "<p><img src=\"" + preview.view.imagePrefix() + QByteArray::number(i) + ".png\"></p>";
    QVERIFY(preview.start());
    // The place is asked for together with the images, before they can have come.
    preview.view.setBlocks(blocks);
    preview.view.scrollTo({.line = firstOfSection(9), .y = 50});
    QTRY_COMPARE(
        preview.evaluate(u"[...document.images].filter(i => i.complete && i.naturalHeight > 0).length"_s).toInt(), 4);
    QVERIFY(preview.settle());
    QCOMPARE_LE(std::abs(preview.evaluate(topOfSection(9)).toDouble() - 50), 1.0);
    QVERIFY(preview.evaluate(scrollY).toInt() > 3600);
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestPreviewScroll test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewscroll.moc"
