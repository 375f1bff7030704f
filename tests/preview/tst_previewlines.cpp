// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Lines that end in a hard break (lines.js).
#include "preview/page.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

class TestPreviewLines : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreBoxes_data();
    void linesAreBoxes();
};

void TestPreviewLines::linesAreBoxes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("lines"); // that end in a hard break
    QTest::newRow("entry") << "<a href=\"https://example.org/\">一</a><br>\n<strong>二</strong>：三<br />\n四\n五"_ba
                           << 2;
    QTest::newRow("with a list") << "一<br>\n二\n<ul>\n<li>三<br>\n四</li>\n</ul>\n"_ba << 2;
    QTest::newRow("paragraphs") << "<p>一<br>\n二</p>\n<p>三<br>\n四</p>\n"_ba << 2;
    QTest::newRow("after a block") << "<blockquote>\n<p>一</p>\n</blockquote>\n二<br>\n三"_ba << 1;
    QTest::newRow("empty lines") << "一<br>\n<br>\n二<br>"_ba << 2;
    QTest::newRow("within emphasis") << "<em>一<br>\n二</em>三"_ba << 0;
    QTest::newRow("task") << "<input type=\"checkbox\" disabled=\"\"> 一<br>\n二"_ba << 1;
}

/// They look as they do without, and a change of one leaves the others alone.
void TestPreviewLines::linesAreBoxes()
{
    QFETCH(const QByteArray, html);
    QFETCH(const int, lines);
    PreviewFixture preview;
    preview.view.setBlocks({list(1, {html, "last"})});
    QVERIFY(preview.start());
    QTRY_VERIFY(preview.evaluate(u"document.getElementById('content').innerText"_s).toString().contains(u"last"_s));
    QCOMPARE(preview.evaluate(u"document.querySelectorAll('.line').length"_s).toInt(), lines);
    const QString look =
        u"JSON.stringify((() => { const li = document.querySelector('li'); const found = [li.offsetHeight];"
        "const walker = document.createTreeWalker(li, NodeFilter.SHOW_TEXT);"
        "for (let node = walker.nextNode(); node; node = walker.nextNode()) { if (!node.data.trim()) continue;"
        "const range = document.createRange(); range.selectNodeContents(node);"
        "const box = range.getBoundingClientRect(); found.push(node.data.trim(), box.x, box.y, box.width); }"
        "found.push(getComputedStyle(li).listStyleType); return found; })())"_s;
    const QString before = preview.evaluate(look).toString();
    (void)preview.evaluate(u"globalThis.kept = [...document.querySelectorAll('.line')].pop()"_s);
    preview.view.setBlocks({list(1, {QByteArray(html).replace("一", "一一"), "last"})});
    QTRY_VERIFY(preview.evaluate(u"document.getElementById('content').innerText"_s).toString().contains(u"一一"_s));
    if (lines > 0)
        QVERIFY(preview.evaluate(u"globalThis.kept === [...document.querySelectorAll('.line')].pop()"_s).toBool());
    preview.view.setBlocks({list(1, {html, "last"})});
    QTRY_COMPARE(preview.evaluate(look).toString(), before);
    (void)preview.evaluate(u"jianbaoLines.unwrap(document.querySelector('li'))"_s);
    QCOMPARE(preview.evaluate(look).toString(), before);
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestPreviewLines test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewlines.moc"
