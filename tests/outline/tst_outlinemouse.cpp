// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The sidebar's entries under the mouse: what begins a drag, what gathers rows, what asks for a menu.
#include "outline/drag.h"
#include "outline/draggeditems.h"
#include "outline/sketch.h"
#include "support/testsupport.h"

#include <QDrag>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

/// Presses on a row, moves away far enough and on to further points, and releases the button there.
/// @return what is dragged then; null if no drag began. The offscreen platform ends it at once.
const QDrag *pull(const Shown &shown, const QString &title, Qt::MouseButton button = Qt::LeftButton,
                  const QList<QPoint> &further = {})
{
    QWidget *viewport = shown.tree->viewport();
    const QPoint start = pointAt(shown, title);
    QTest::mousePress(viewport, button, {}, start);
    const QPoint away(0, QApplication::startDragDistance());
    const QList<QPoint> path = QList<QPoint>{start + 2 * away, start + 3 * away} + further;
    for (const QPoint position : path) {
        QMouseEvent move(QEvent::MouseMove, position, viewport->mapToGlobal(position), Qt::NoButton, button, {});
        QApplication::sendEvent(viewport, &move);
    }
    const auto *drag = shown.tree->findChild<QDrag *>();
    QTest::mouseRelease(viewport, button, {}, path.last());
    return drag;
}

} // namespace

class TestOutlineMouse : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pullingAnEntryDragsIt()
    {
        Shown shown;
        const QPointer<const QDrag> drag = pull(shown, u"乙"_s);
        QVERIFY(drag);
        QCOMPARE(DraggedItems::of(drag->mimeData())->items, (QList<ItemPlace>{{0, 1}}));
        QCOMPARE(drag->supportedActions(), Qt::CopyAction | Qt::MoveAction);
        QVERIFY(!drag->pixmap().isNull());
        QCOMPARE(shown.current(), u"乙"_s);
        QTRY_VERIFY(!drag);
    }

    void theSelectionStaysAfterADrag()
    {
        Shown shown;
        shown.click(u"甲"_s);
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(shown, u"丁"_s));
        QWidget *viewport = shown.tree->viewport();
        const QPoint nowhere(40, viewport->height() - 2);
        QVERIFY(pull(shown, u"甲"_s, Qt::LeftButton, {pointAt(shown, u"戊"_s), nowhere}));
        QCOMPARE(shown.panel.selectedItems(), (QList<ItemPlace>{{0, 0}, {1, 0}}));
        QCOMPARE(shown.lines.size(), 1);
        shown.click(u"乙"_s);
        QCOMPARE(shown.lines.size(), 2);
    }

    void pullingOneOfSeveralDragsAll()
    {
        Shown shown;
        shown.click(u"甲"_s);
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(shown, u"丁"_s));
        const QDrag *drag = pull(shown, u"甲"_s);
        QVERIFY(drag);
        QCOMPARE(DraggedItems::of(drag->mimeData())->items, (QList<ItemPlace>{{0, 0}, {1, 0}}));
    }

    void onlyTheLeftButtonDrags()
    {
        Shown shown;
        QVERIFY(!pull(shown, u"乙"_s, Qt::RightButton));
        QVERIFY(!pull(shown, u"乙"_s, Qt::MiddleButton));
    }

    void longTitlesStayOnASmallPlate()
    {
        Shown shown;
        shown.panel.setIssue(sketchIssue(u"## news 业界新闻\n- "_s + QString(200, u'长')));
        const QDrag *drag = pull(shown, QString(200, u'长'));
        QVERIFY(drag);
        QVERIFY(drag->pixmap().deviceIndependentSize().width() <= 240);
    }

    void otherRowsStayPut_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("section") << u"业界新闻"_s;
        QTest::newRow("warm-up") << u"Warm-up"_s;
        QTest::newRow("bullet") << u"开源框架。"_s;
    }

    void otherRowsStayPut()
    {
        Shown shown;
        QFETCH(QString, title);
        shown.click(u"甲"_s);
        // With an entry among the selected rows, too.
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(shown, title));
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(shown, u"丁"_s));
        const QModelIndexList selected = shown.tree->selectionModel()->selectedIndexes();
        QVERIFY(!pull(shown, title));
        QCOMPARE(shown.tree->selectionModel()->selectedIndexes(), selected);
    }

    void clicksWithCtrlAndShiftGather()
    {
        Shown shown;
        QWidget *viewport = shown.tree->viewport();
        shown.click(u"甲"_s);
        QCOMPARE(shown.lines.size(), 1);
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, pointAt(shown, u"丙"_s));
        QCOMPARE(shown.panel.selectedItems(), (QList<ItemPlace>{{0, 0}, {0, 2}}));
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, pointAt(shown, u"丁"_s));
        QCOMPARE(shown.panel.selectedItems(), (QList<ItemPlace>{{0, 0}, {0, 2}, {1, 0}}));
        QCOMPARE(shown.lines.size(), 1);
        // The caret leaves them alone until a row is chosen, or the tree loses the focus.
        shown.panel.setCurrentLine(13);
        QCOMPARE(shown.panel.selectedItems().size(), 3);
        shown.filter->setFocus();
        QCOMPARE(shown.current(), u"戊"_s);
    }

    void aClickOnOneOfSeveralChoosesIt()
    {
        Shown shown;
        shown.click(u"甲"_s);
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(shown, u"丙"_s));
        shown.click(u"甲"_s);
        QCOMPARE(shown.lines.size(), 2);
        QCOMPARE(shown.current(), u"甲"_s);
    }

    void menus_data()
    {
        QTest::addColumn<QString>("over");
        QTest::addColumn<QString>("items");
        QTest::addColumn<int>("section");
        QTest::newRow("selected") << u"甲"_s << u"0.0 0.2"_s << -1;
        QTest::newRow("not selected") << u"丁"_s << u"1.0"_s << -1;
        QTest::newRow("section") << u"博文"_s << QString() << 2;
        QTest::newRow("warm-up") << u"Warm-up"_s << QString() << -1;
        QTest::newRow("closing lines") << u"Closing lines"_s << QString() << -1;
    }

    void menus()
    {
        Shown shown;
        QFETCH(QString, over);
        QFETCH(QString, items);
        QFETCH(int, section);
        shown.click(u"甲"_s);
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(shown, u"丙"_s));
        const QSignalSpy ofItems(&shown.panel, &OutlinePanel::itemMenuRequested);
        const QSignalSpy ofSection(&shown.panel, &OutlinePanel::sectionMenuRequested);
        const QPoint point = pointAt(shown, over);
        const QPoint global = shown.tree->viewport()->mapToGlobal(point);
        QTest::mousePress(shown.tree->viewport(), Qt::RightButton, {}, point);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, global);
        QApplication::sendEvent(shown.tree->viewport(), &event);
        QCOMPARE(ofItems.size(), items.isEmpty() ? 0 : 1);
        QCOMPARE(ofSection.size(), section < 0 ? 0 : 1);
        if (!items.isEmpty())
            QCOMPARE(places(ofItems.first().first()), items);
        if (section >= 0)
            QCOMPARE(ofSection.first().first().toInt(), section);
        for (const QSignalSpy *spy : {&ofItems, &ofSection}) {
            if (!spy->isEmpty())
                QCOMPARE(spy->first().at(1).toPoint(), global);
        }
        QCOMPARE(shown.lines.size(), 1);
    }
};

QTEST_MAIN(TestOutlineMouse)
#include "tst_outlinemouse.moc"
