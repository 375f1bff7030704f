// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/page.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <csignal>
#include <sys/types.h>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

class TestPreviewView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsBlocks();
    void remembersBlocksBeforeStart();
    void patchKeepsTheRest();
    void patchKeepsImages();
    void newestWins();
    void clickGivesLine_data();
    void clickGivesLine();
    void hoverIsReported();
    void marksCurrentBlock();
    void darkFromTheFirstPixel();
    void pausedNotice();
    void pausedShowsNothingOfAnotherDocument();
    void clickOnTheDocumentBeforeIsDropped();
    void copiesWhatIsSelected();
    void clickThatEndsASelectionGivesNoLine_data();
    void clickThatEndsASelectionGivesNoLine();
    void controlsHaveNames();
    void hintWithoutText();
    void recoversFromCrash();
    void givesUpAndRestarts();

private:
    QTemporaryDir m_folder;
};

void TestPreviewView::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(m_folder.filePath(u"near.png"_s)));
}

void TestPreviewView::showsBlocks()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    preview.view.setBlocks({paragraph(1, "你好"), list(3, {"一", "二"})});
    QTRY_COMPARE(preview.evaluate(u"document.getElementById('content').innerText"_s).toString().simplified(),
                 u"你好 一 二"_s);
    QCOMPARE(preview.evaluate(u"document.querySelectorAll('ul > li').length"_s).toInt(), 2);
    preview.view.setBlocks({});
    QTRY_COMPARE(preview.evaluate(u"document.getElementById('content').childNodes.length"_s).toInt(), 0);
}

void TestPreviewView::remembersBlocksBeforeStart()
{
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "early")});
    preview.view.setMarks(1);
    QVERIFY(preview.start());
    QVERIFY(preview.evaluate(u"document.querySelector('.current') !== null"_s).toBool());
    QCOMPARE(preview.evaluate(u"document.querySelector('p').textContent"_s).toString(), u"early"_s);
}

void TestPreviewView::patchKeepsTheRest()
{
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "a"), list(3, {"x", "y", "z"}), paragraph(7, "b")});
    QVERIFY(preview.start());
    QVERIFY(
        preview.evaluate(u"document.querySelectorAll('p, li').forEach((e, i) => { e.mark = i + 1; }); 1"_s).isValid());

    preview.view.setBlocks(
        {paragraph(1, "a"), paragraph(3, "new"), list(5, {"x", "Y <b>bold</b>", "z"}), paragraph(9, "b")});
    QTRY_COMPARE(preview.evaluate(u"document.querySelectorAll('p, li').length"_s).toInt(), 6);
    QCOMPARE(preview.evaluate(u"[...document.querySelectorAll('p, li')].map(e => e.mark ?? 0).join()"_s).toString(),
             u"1,0,2,3,4,5"_s);
    QCOMPARE(preview.evaluate(u"document.querySelectorAll('li')[1].innerHTML"_s).toString(), u"Y <b>bold</b>"_s);

    preview.view.setBlocks({list(1, {"x", "z"}), paragraph(5, "b")});
    QTRY_COMPARE(preview.evaluate(u"document.querySelectorAll('p, li').length"_s).toInt(), 3);
    QCOMPARE(preview.evaluate(u"[...document.querySelectorAll('p, li')].map(e => e.mark ?? 0).join()"_s).toString(),
             u"2,4,5"_s);
}

/// An image that stays must not be loaded and laid out anew on every key.
void TestPreviewView::patchKeepsImages()
{
    PreviewFixture preview;
    preview.view.setFolders(m_folder.path(), m_folder.path());
    const QByteArray image = "<img src=\"" + preview.view.imagePrefix() + "near.png\">";
    preview.view.setBlocks({paragraph(1, "before " + image + " after")});
    QVERIFY(preview.start());
    QVERIFY(preview.evaluate(u"document.querySelector('img').mark = 1"_s).isValid());
    preview.view.setBlocks({paragraph(1, "before it <em>all</em> " + image + " and after")});
    QTRY_COMPARE(preview.evaluate(u"document.querySelector('p').textContent"_s).toString(),
                 u"before it all  and after"_s);
    QCOMPARE(preview.evaluate(u"document.querySelector('img').mark"_s).toInt(), 1);
}

void TestPreviewView::newestWins()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    QVERIFY(
        preview
            .evaluate(
                u"globalThis.changes = 0; new MutationObserver(() => { ++changes; })"
                ".observe(document.getElementById('content'), {subtree: true, childList: true, characterData: true}); 1"_s)
            .isValid());
    for (int i = 1; i <= 100; ++i)
        preview.view.setBlocks({paragraph(1, QByteArray::number(i))});
    QTRY_COMPARE(preview.evaluate(u"document.querySelector('p').textContent"_s).toString(), u"100"_s);
    QCOMPARE(preview.evaluate(u"changes"_s).toInt(), 2);
}

void TestPreviewView::clickGivesLine_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("line");
    QTest::newRow("heading") << u"#heading"_s << 5;
    QTest::newRow("item") << u"#item"_s << 9;
    QTest::newRow("text behind a hard break") << u"#broken"_s << 13;
    QTest::newRow("nested item") << u"#nested"_s << 15;
    QTest::newRow("code between fences") << u"#code"_s << 22;
}

void TestPreviewView::clickGivesLine()
{
    QFETCH(const QString, target);
    QFETCH(const int, line);
    PreviewFixture preview;
    Block entry{.lines = {12, 16}, .html = {}, .listTag = "<ul>"_ba, .items = {}};
    entry.items.append({.lines = {12, 16},
                        .html = "<li>title<br>\n<span id=\"broken\">summary</span>\nmore"
                                "<ul>\n<li data-line=\"3\"><span id=\"nested\">inner</span></li>\n</ul>\n</li>",
                        .listTag = {},
                        .items = {}});
    const Block code{.lines = {20, 23},
                     .html = "<pre><code>one\n<span id=\"code\">two</span>\n</code></pre>",
                     .listTag = {},
                     .items = {}};
    preview.view.setBlocks(
        {{.lines = {5, 5}, .html = "<h2><span id=\"heading\">Heading</span></h2>", .listTag = {}, .items = {}},
         list(8, {"first", "<span id=\"item\">second</span>"}),
         entry,
         code});
    QVERIFY(preview.start());
    QSignalSpy activated(&preview.view, &PreviewView::placeActivated);
    const QPoint middle = preview.middleOf(target);
    QVERIFY(!middle.isNull());
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, middle);
    QTRY_COMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<SourcePlace>().line, line);
}

void TestPreviewView::hoverIsReported()
{
    PreviewFixture preview;
    preview.view.setFolders(m_folder.path(), m_folder.path());
    preview.view.setBlocks({paragraph(1, "<a id=\"web\" href=\"https://example.org/\">web</a>"),
                            paragraph(3, "<a id=\"file\" href=\"issues/%E4%B8%80.md\">file</a>")});
    QVERIFY(preview.start());
    QSignalSpy hovered(&preview.view, &PreviewView::linkHovered);
    QTest::mouseMove(preview.surface(), preview.middleOf(u"#web"_s));
    QTRY_VERIFY(hovered.count() > 0 && hovered.last()[0].toString() == u"https://example.org/"_s);
    QTest::mouseMove(preview.surface(), preview.middleOf(u"#file"_s));
    QTRY_COMPARE(hovered.last()[0].toString(), u"issues/一.md"_s);
    QTest::mouseMove(preview.surface(), QPoint(400, 500));
    QTRY_COMPARE(hovered.last()[0].toString(), QString());
}

void TestPreviewView::marksCurrentBlock()
{
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "a"), list(3, {"x", "y"}), paragraph(7, "b")});
    QVERIFY(preview.start());
    const QString marked = u"[...document.querySelectorAll('.current')].map(e => e.textContent).join()"_s;
    const QVariant height = preview.evaluate(u"document.getElementById('content').offsetHeight"_s);
    preview.view.setMarks(4);
    QTRY_COMPARE(preview.evaluate(marked).toString(), u"y"_s);
    preview.view.setBlocks({paragraph(1, "a"), list(3, {"x", "yes"}), paragraph(7, "b")});
    QTRY_COMPARE(preview.evaluate(marked).toString(), u"yes"_s);
    preview.view.setMarks(7);
    QTRY_COMPARE(preview.evaluate(marked).toString(), u"b"_s);
    QCOMPARE(preview.evaluate(u"document.getElementById('content').offsetHeight"_s), height);
    preview.view.setMarks(6);
    QTRY_COMPARE(preview.evaluate(marked).toString(), QString());
}

void TestPreviewView::darkFromTheFirstPixel()
{
    PreviewFixture preview;
    preview.view.setDark(true);
    QVERIFY(preview.start());
    const QString color = u"getComputedStyle(document.documentElement).backgroundColor"_s;
    QCOMPARE(preview.evaluate(color).toString(), u"rgb(13, 17, 23)"_s);
    QCOMPARE(preview.page()->backgroundColor(), QColor(13, 17, 23));
    QCOMPARE(preview.page()->url().path(), u"/dark"_s);
    preview.view.setDark(false);
    QTRY_COMPARE(preview.evaluate(color).toString(), u"rgb(255, 255, 255)"_s);
}

void TestPreviewView::pausedNotice()
{
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "last")});
    QVERIFY(preview.start());
    auto *notice = preview.view.findChild<QFrame *>(u"notice"_s);
    QVERIFY(notice && !notice->isVisible());
    preview.view.setPaused(u"Too much."_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->findChild<QLabel *>()->text(), u"The preview is paused: Too much."_s);
    QCOMPARE(preview.evaluate(u"document.querySelector('p').textContent"_s).toString(), u"last"_s);
    preview.view.setNotice(u"Not the newest."_s);
    QCOMPARE(notice->findChild<QLabel *>()->text(), u"Not the newest."_s);
    preview.view.setBlocks({paragraph(1, "again")});
    QVERIFY(!notice->isVisible());
}

void TestPreviewView::pausedShowsNothingOfAnotherDocument()
{
    PreviewFixture preview;
    preview.view.setFolders(m_folder.path(), m_folder.path());
    preview.view.setBlocks({paragraph(1, "before")});
    QVERIFY(preview.start());
    preview.view.setFolders(m_folder.path(), m_folder.path());
    preview.view.setPaused(u"Too much."_s);
    QTRY_COMPARE(preview.evaluate(u"document.getElementById('content').childNodes.length"_s).toInt(), 0);
    QVERIFY(preview.view.findChild<QFrame *>(u"notice"_s)->isVisible());
    QVERIFY(!preview.view.findChild<QLabel *>(u"hint"_s)->isVisible());
}

void TestPreviewView::clickOnTheDocumentBeforeIsDropped()
{
    PreviewFixture preview;
    preview.view.setFolders(m_folder.path(), m_folder.path());
    preview.view.setBlocks({paragraph(30, "before")});
    QVERIFY(preview.start());
    QSignalSpy activated(&preview.view, &PreviewView::placeActivated);
    const QPoint middle = preview.middleOf(u"p"_s);
    // Asked before the other document is set, and while it is on its way.
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, middle);
    preview.view.setBlocks({paragraph(20, "still before")});
    preview.view.setFolders(m_folder.path(), m_folder.path());
    preview.view.setBlocks({paragraph(1, "after")});
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, middle);
    QTRY_COMPARE(preview.evaluate(u"document.querySelector('p').textContent"_s).toString(), u"after"_s);
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, preview.middleOf(u"p"_s));
    QTRY_VERIFY(!activated.isEmpty());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<SourcePlace>().line, 1);
}

void TestPreviewView::copiesWhatIsSelected()
{
    PreviewFixture preview;
    QVERIFY(!preview.view.hasSelection());
    preview.view.copy();
    preview.view.selectAll();
    preview.view.setBlocks({paragraph(1, "甲"), paragraph(3, "乙")});
    QVERIFY(preview.start());
    QVERIFY(!preview.view.hasSelection());
    preview.view.selectAll();
    QTRY_VERIFY(preview.view.hasSelection());
    QApplication::clipboard()->clear();
    preview.view.copy();
    QTRY_COMPARE(QApplication::clipboard()->text().simplified(), u"甲 乙"_s);
}

void TestPreviewView::clickThatEndsASelectionGivesNoLine_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("dismissed") << u"dismissed"_s;
    QTest::newRow("dragged a little") << u"dragged"_s;
}

void TestPreviewView::clickThatEndsASelectionGivesNoLine()
{
    QFETCH(const QString, kind);
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "word"), paragraph(3, "<span id=\"other\">other</span>")});
    QVERIFY(preview.start());
    const QPoint middle = preview.middleOf(u"#other"_s);
    QWidget *surface = preview.surface();
    QSignalSpy activated(&preview.view, &PreviewView::placeActivated);
    if (kind == "dismissed"_L1) {
        preview.view.selectAll();
        QTRY_VERIFY(preview.view.hasSelection());
        QTest::mouseClick(surface, Qt::LeftButton, Qt::NoModifier, middle);
        QTRY_VERIFY(!preview.view.hasSelection());
    } else {
        QTest::mousePress(surface, Qt::LeftButton, Qt::NoModifier, middle);
        QTest::mouseMove(surface, middle + QPoint(9, 0));
        QTRY_VERIFY(!preview.evaluate(u"getSelection().isCollapsed"_s).toBool());
        QTest::mouseRelease(surface, Qt::LeftButton, Qt::NoModifier, middle + QPoint(9, 0));
    }
    // Answers come in the order of the questions.
    QVERIFY(preview.evaluate(u"1"_s).isValid());
    QCOMPARE(activated.count(), 0);
}

void TestPreviewView::controlsHaveNames()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    QVERIFY(!preview.view.findChild<QWebEngineView *>()->accessibleName().isEmpty());
    QVERIFY(!preview.view.findChild<QPushButton *>()->text().isEmpty());
}

void TestPreviewView::hintWithoutText()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    auto *hint = preview.view.findChild<QLabel *>(u"hint"_s);
    QVERIFY(hint && hint->isVisible() && !hint->text().isEmpty());
    preview.view.setBlocks({paragraph(1, "text")});
    QVERIFY(!hint->isVisible());
    preview.view.setBlocks({});
    QVERIFY(hint->isVisible());
}

void TestPreviewView::recoversFromCrash()
{
    PreviewFixture preview;
    preview.view.setFolders(m_folder.path(), m_folder.path());
    preview.view.setBlocks({paragraph(1, "kept")});
    QVERIFY(preview.start());
    preview.view.setMarks(1);
    const qint64 pid = preview.page()->renderProcessPid();
    QVERIFY(pid > 0);
    QSignalSpy terminated(preview.page(), &QWebEnginePage::renderProcessTerminated);
    QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
    QTRY_COMPARE(terminated.count(), 1);
    preview.view.setBlocks({paragraph(1, "kept"), paragraph(3, "typed meanwhile")});
    QTRY_COMPARE(preview.evaluate(u"document.body.innerText"_s).toString().simplified(), u"kept typed meanwhile"_s);
    QTRY_COMPARE(preview.evaluate(u"document.querySelector('.current')?.textContent"_s).toString(), u"kept"_s);
    QVERIFY(preview.page()->renderProcessPid() != pid);

    QSignalSpy activated(&preview.view, &PreviewView::placeActivated);
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, preview.middleOf(u".block:last-child p"_s));
    QTRY_COMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<SourcePlace>().line, 3);
}

void TestPreviewView::givesUpAndRestarts()
{
    PreviewFixture preview;
    preview.view.setBlocks({paragraph(1, "kept")});
    QVERIFY(preview.start());
    auto *restart = preview.view.findChild<QPushButton *>();
    QVERIFY(restart && !restart->isVisible());
    QSignalSpy terminated(preview.page(), &QWebEnginePage::renderProcessTerminated);
    const QString text = u"document.querySelector('p')?.textContent"_s;
    for (int times = 1; times <= 3; ++times) {
        QTRY_COMPARE(preview.evaluate(text).toString(), u"kept"_s);
        QCOMPARE(::kill(pid_t(preview.page()->renderProcessPid()), SIGKILL), 0);
        QTRY_COMPARE(terminated.count(), times);
        QCOMPARE(restart->isVisible(), times == 3);
    }
    QVERIFY(!preview.view.findChild<QLabel *>(u"failure"_s)->text().isEmpty());
    restart->click();
    QVERIFY(!restart->isVisible());
    QTRY_COMPARE(preview.evaluate(text).toString(), u"kept"_s);
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestPreviewView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewview.moc"
