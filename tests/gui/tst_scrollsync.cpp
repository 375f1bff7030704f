// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Editor and preview side by side, driven by wheel, keys and mouse.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "gui/syncedpanes.h"
#include "preview/previewview.h"
#include "window/actions.h"
#include "window/draftworkspace.h"

#include <QDir>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

// A turn over the preview comes back after two frames and more, so that there are fewer of them.
constexpr int positionsByEditor = 200;
constexpr int positionsByPreview = 20;

QStringList sampleIssues()
{
    QDir folder(sampleFolder() + u"/embedded-ai-report"_s);
    QStringList issues;
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        issues.append(folder.filePath(name));
    return issues;
}

QStringList corpusIssues()
{
    QStringList issues = corpusDocuments();
    issues.removeIf([](const QString &path) { return !path.contains("/embedded-ai-report/"_L1); });
    return issues;
}

} // namespace

class TestScrollSync : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPosition_data();
    void everyPosition();
    void nothingComesBack_data();
    void nothingComesBack();
    void layoutChanges_data();
    void layoutChanges();
    void typing_data();
    void typing();
    void keysThatOnlyMove();
    void clickGoesToTheWord();
    void doubleClickSelectsTheWord_data();
    void doubleClickSelectsTheWord();
    void selectionIsMarked();
    void followOff();
};

void TestScrollSync::everyPosition_data()
{
    QTest::addColumn<QStringList>("issues");
    QTest::newRow("sample") << sampleIssues();
    QTest::newRow("corpus") << corpusIssues();
}

void TestScrollSync::everyPosition()
{
    QFETCH(const QStringList, issues);
    if (issues.isEmpty())
        JIANBAO_NEEDS_CORPUS();
    QVERIFY(!issues.isEmpty());
    SyncedPanes panes;
    QVERIFY(panes.show(issues.first()));
    // A small window takes half of the time to paint.
    panes.window().resize(900, 560);
    QRandomGenerator random(20211120);
    qInfo("%-16s %9s %11s %7s   %9s %11s %7s", "issue", "by editor", "worst (px)", "lines", "by wheel", "worst (px)",
          "lines");
    double worst = 0;
    for (const QString &issue : issues) {
        QVERIFY(panes.open(issue));
        const SyncedPanes::Distance byEditor = panes.worstByEditor(positionsByEditor, random);
        const SyncedPanes::Distance byPreview = panes.worstByPreview(positionsByPreview, random);
        qInfo("%-16s %9d %11.1f %7.2f   %9d %11.1f %7.2f  %s", qPrintable(QFileInfo(issue).completeBaseName()),
              byEditor.positions, byEditor.pixels, byEditor.lines, byPreview.positions, byPreview.pixels,
              byPreview.lines, qPrintable(byEditor.lines > byPreview.lines ? byEditor.where : byPreview.where));
        QCOMPARE_GE(byEditor.positions, positionsByEditor / 2);
        QCOMPARE_GE(byPreview.positions, 1);
        worst = std::max({worst, byEditor.lines, byPreview.lines});
    }
    QCOMPARE_LE(worst, 1.0);
}

void TestScrollSync::nothingComesBack_data()
{
    QTest::addColumn<bool>("inPreview");
    QTest::newRow("wheel over the editor") << false;
    QTest::newRow("wheel over the preview") << true;
}

void TestScrollSync::nothingComesBack()
{
    QFETCH(const bool, inPreview);
    SyncedPanes panes;
    QVERIFY(panes.show(sampleIssues().last()));
    QScrollBar *bar = panes.editor()->verticalScrollBar();
    const double otherBefore = inPreview ? bar->value() : panes.scrollY();
    for (int turn = 0; turn < 12; ++turn) {
        const double before = inPreview ? panes.scrollY() : bar->value();
        QSignalSpy told(panes.draft()->preview(), &PreviewView::scrolled);
        if (inPreview)
            panes.wheelPreview(turn % 4 == 3 ? 1 : -2);
        else
            panes.wheelEditor(turn % 4 == 3 ? 1 : -2);
        QTRY_VERIFY(std::abs((inPreview ? panes.scrollY() : bar->value()) - before) > 0.5);
        if (inPreview)
            QTRY_VERIFY(!told.isEmpty());
        else
            QVERIFY(told.isEmpty());
        QVERIFY(panes.settle());
        const int editorThere = bar->value();
        const double previewThere = panes.scrollY();
        QSignalSpy editorMoved(bar, &QScrollBar::valueChanged);
        for (int frame = 0; frame < 4; ++frame) {
            QVERIFY(panes.settle());
            QCOMPARE(panes.scrollY(), previewThere);
        }
        QCOMPARE(editorMoved.count(), 0);
        QCOMPARE(bar->value(), editorThere);
        QCOMPARE(told.isEmpty(), !inPreview);
    }
    QVERIFY(std::abs((inPreview ? bar->value() : panes.scrollY()) - otherBefore) > 5);
}

void TestScrollSync::layoutChanges_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("byPreview");
    for (const bool byPreview : {false, true}) {
        for (const char *change : {"zoom", "narrow", "editor font", "wrap", "dark"})
            QTest::addRow("%s, led by the %s", change, byPreview ? "preview" : "editor")
                << QString::fromLatin1(change) << byPreview;
    }
}

void TestScrollSync::layoutChanges()
{
    QFETCH(const QString, change);
    QFETCH(const bool, byPreview);
    SyncedPanes panes;
    QVERIFY(panes.show(sampleIssues().last()));
    panes.goTo(0.4);
    if (byPreview) {
        const double before = panes.scrollY();
        panes.wheelPreview(-2);
        QTRY_VERIFY(panes.scrollY() > before + 50);
    }
    QVERIFY(panes.settle());
    const double leader = byPreview ? panes.previewLine() : panes.editor()->topLine();
    if (change == "zoom"_L1)
        panes.draft()->preview()->setZoomFactor(1.5);
    else if (change == "narrow"_L1)
        panes.window().resize(900, 700);
    else if (change == "editor font"_L1)
        panes.editor()->setZoomSteps(6);
    else if (change == "wrap"_L1)
        panes.editor()->setWrapLines(false);
    else
        panes.draft()->setDark(true);
    QVERIFY(panes.settle());
    QVERIFY(panes.settle());
    const double now = byPreview ? panes.previewLine() : panes.editor()->topLine();
    QVERIFY2(std::abs(now - leader) <= 1.0, qPrintable(u"%1 → %2"_s.arg(leader).arg(now)));
    const SyncedPanes::Distance distance = panes.distance();
    QVERIFY2(distance.lines <= 1.0, qPrintable(distance.where));
}

void TestScrollSync::typing_data()
{
    QTest::addColumn<double>("place"); // of the document, where is typed
    QTest::newRow("at the start") << 0.0;
    QTest::newRow("in the middle") << 0.5;
    QTest::newRow("near the end") << 0.9;
}

/// While keys come, the line that is typed in is as high in one pane as in the other, and nothing above it moves for
/// less than a line.
void TestScrollSync::typing()
{
    QFETCH(const double, place);
    SyncedPanes panes;
    QVERIFY(panes.show(sampleIssues().last()));
    panes.goTo(place);
    panes.clickEditor(0.6);
    panes.moveToLineEnd();
    QTest::keyClick(panes.editor(), Qt::Key_Return);
    QTest::keyClick(panes.editor(), Qt::Key_Return);
    QTest::keyClicks(panes.editor(), u"Anchor "_s);
    double worst = 0;
    int moves = 0;
    double before = -1;
    for (int key = 0; key < 40; ++key) {
        if (key == 20 || key == 30) {
            QTest::keyClick(panes.editor(), Qt::Key_Return);
            QTest::keyClicks(panes.editor(), u"Anchor%1 "_s.arg(key));
        } else if (key % 10 == 5) {
            QTest::keyClick(panes.editor(), Qt::Key_Backspace);
        } else {
            QTest::keyClicks(panes.editor(), u"typing goes on and on "_s);
        }
        QVERIFY(panes.settle());
        const SyncedPanes::Distance distance = panes.caretDistance();
        if (distance.positions == 0)
            continue; // an end of the document is in the way
        QVERIFY2(distance.lines <= 1.0, qPrintable(u"key %1: %2"_s.arg(key).arg(distance.where)));
        worst = std::max(worst, distance.lines);
        moves += before >= 0 && std::abs(panes.scrollY() - before) > 1 ? 1 : 0;
        before = panes.scrollY();
    }
    qInfo("worst %.2f lines; the preview moved %d times", worst, moves);
    QCOMPARE_LE(moves, 12);
}

void TestScrollSync::keysThatOnlyMove()
{
    SyncedPanes panes;
    QVERIFY(panes.show(sampleIssues().last()));
    panes.goTo(0.1);
    panes.clickEditor(0.3);
    int compared = 0;
    for (int key = 0; key < 100; ++key) {
        QTest::keyClick(panes.editor(), key % 50 == 49 ? Qt::Key_PageDown : Qt::Key_Down);
        QVERIFY(panes.settle());
        const SyncedPanes::Distance distance = panes.caretDistance();
        compared += distance.positions;
        QVERIFY2(distance.lines <= 1.0, qPrintable(u"key %1: %2"_s.arg(key).arg(distance.where)));
    }
    QCOMPARE_GE(compared, 20);
}

void TestScrollSync::clickGoesToTheWord()
{
    SyncedPanes panes;
    QVERIFY(panes.showText(SyncedPanes::longText()));
    panes.goTo(0.5);
    const SyncedPanes::Word word = panes.wordInView(u"alpha"_s);
    QVERIFY(!word.point.isNull());
    const double before = panes.scrollY();
    QTest::mouseClick(panes.surface(), Qt::LeftButton, {}, word.point);
    QTRY_COMPARE(panes.editor()->currentLine(), word.line);
    const QString line = panes.editor()->textCursor().block().text();
    const qsizetype start = line.indexOf(u"alpha"_s);
    const int column = panes.editor()->textCursor().positionInBlock();
    QVERIFY2(column >= start && column <= start + 5, qPrintable(u"%1 in %2"_s.arg(column).arg(line)));
    QVERIFY(panes.editor()->hasFocus());
    // The text comes to the pointer, not the page away from it.
    QVERIFY(panes.settle());
    QCOMPARE(panes.scrollY(), before);
    const double row = panes.editor()->fontMetrics().lineSpacing();
    QCOMPARE_LE(std::abs(panes.editor()->cursorRect().center().y() - word.point.y()), row);
}

void TestScrollSync::doubleClickSelectsTheWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"alpha"_s;
    QTest::newRow("a later one in its line") << u"again"_s;
    QTest::newRow("in emphasis") << u"strong"_s;
    QTest::newRow("with an entity") << u"R&D"_s;
    QTest::newRow("Chinese") << u"编译器"_s;
    QTest::newRow("in a table") << u"cell"_s;
    QTest::newRow("in code") << u"printf"_s;
}

void TestScrollSync::doubleClickSelectsTheWord()
{
    QFETCH(const QString, word);
    SyncedPanes panes;
    QVERIFY(panes.showText(SyncedPanes::longText()));
    panes.goTo(0.5);
    const SyncedPanes::Word place = panes.wordInView(word);
    QVERIFY(!place.point.isNull());
    const double before = panes.scrollY();
    panes.doubleClickPreview(place.point);
    QTRY_VERIFY(panes.editor()->textCursor().hasSelection());
    const QTextCursor cursor = panes.editor()->textCursor();
    QCOMPARE(panes.editor()->document()->findBlock(cursor.selectionStart()).blockNumber() + 1, place.line);
    const QString selected = cursor.selectedText().replace(u"&amp;"_s, u"&"_s);
    QVERIFY2(!selected.isEmpty() && word.contains(selected), qPrintable(selected));
    QVERIFY(panes.settle());
    QCOMPARE(panes.scrollY(), before);
}

void TestScrollSync::selectionIsMarked()
{
    SyncedPanes panes;
    QVERIFY(panes.showText(u"one\n\ntwo\n\n- three\n- four\n\nfive\n"_s));
    const auto marked = [&panes] {
        return panes.inPreview(u"[...document.querySelectorAll('.selected')].map(e => e.textContent.trim()).join()"_s);
    };
    QTest::keyClick(panes.editor(), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(panes.editor(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(marked(), u"one,two"_s);
    QTest::keyClick(panes.editor(), Qt::Key_End, Qt::ShiftModifier);
    QTRY_COMPARE(marked(), u"one,two,three"_s);
    QTest::keyClick(panes.editor(), Qt::Key_Right);
    QTRY_COMPARE(marked(), QString());
}

void TestScrollSync::followOff()
{
    SyncedPanes panes;
    QVERIFY(panes.show(sampleIssues().last()));
    panes.goTo(0.5);
    panes.window().actionSet()->followScrolling->setChecked(false);
    QScrollBar *bar = panes.editor()->verticalScrollBar();
    const double previewThere = panes.scrollY();
    panes.wheelEditor(-5);
    panes.clickEditor(0.7);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(panes.editor(), Qt::Key_PageDown);
    while (panes.editor()->textCursor().block().text().isEmpty())
        QTest::keyClick(panes.editor(), Qt::Key_Up);
    QVERIFY(panes.settle());
    QCOMPARE(panes.scrollY(), previewThere);
    QTRY_COMPARE(panes.inPreview(u"document.querySelectorAll('.current').length"_s), u"1"_s);
    const int editorThere = bar->value();
    panes.wheelPreview(-3);
    QTRY_VERIFY(panes.scrollY() > previewThere + 20);
    QVERIFY(panes.settle());
    QCOMPARE(bar->value(), editorThere);
    panes.window().resize(1000, 700);
    QVERIFY(panes.settle());
    const double line = panes.previewLine();
    panes.window().actionSet()->followScrolling->setChecked(true);
    QTRY_VERIFY(std::abs(panes.previewLine() - line) > 5);
    QVERIFY(panes.settle());
    QVERIFY2(panes.distance().lines <= 1.0, qPrintable(panes.distance().where));
}

JIANBAO_GUI_TEST_MAIN(TestScrollSync)
#include "tst_scrollsync.moc"
