// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/drag.h"
#include "outline/draggeditems.h"
#include "outline/sketch.h"
#include "support/testsupport.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

class TestOutlineDrag : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QStringList>("dragged");
        QTest::addColumn<QString>("over");
        QTest::addColumn<QStringList>("moves"); ///< none: no drop there
        const QStringList none;
        QTest::newRow("before another") << QStringList{u"丙"_s} << u"^甲"_s << QStringList{u"0.2 > 0 > 0"_s};
        QTest::newRow("after another") << QStringList{u"甲"_s} << u"_乙"_s << QStringList{u"0.0 > 0 > 2"_s};
        QTest::newRow("end of the section") << QStringList{u"甲"_s} << u"_丙"_s << QStringList{u"0.0 > 0 > 3"_s};
        QTest::newRow("another section") << QStringList{u"甲"_s} << u"^戊"_s << QStringList{u"0.0 > 1 > 1"_s};
        QTest::newRow("heading: at the start") << QStringList{u"丙"_s} << u"论文"_s << QStringList{u"0.2 > 1 > 0"_s};
        QTest::newRow("its own heading") << QStringList{u"丙"_s} << u"业界新闻"_s << QStringList{u"0.2 > 0 > 0"_s};
        QTest::newRow("empty section") << QStringList{u"丙"_s} << u"博文"_s << QStringList{u"0.2 > 2 > 0"_s};
        QTest::newRow("several, in the order of the text")
            << QStringList{u"丁"_s, u"甲"_s} << u"_戊"_s << QStringList{u"0.0 1.0 > 1 > 2"_s};
        QTest::newRow("several apart, gathered")
            << QStringList{u"甲"_s, u"丙"_s} << u"^丙"_s << QStringList{u"0.0 0.2 > 0 > 2"_s};
        QTest::newRow("bullets are left out")
            << QStringList{u"开源框架。"_s, u"甲"_s} << u"^丁"_s << QStringList{u"0.0 > 1 > 0"_s};
        QTest::newRow("on itself") << QStringList{u"乙"_s} << u"_乙"_s << none;
        QTest::newRow("where it is, before") << QStringList{u"乙"_s} << u"_甲"_s << none;
        QTest::newRow("where it is, after") << QStringList{u"乙"_s} << u"^丙"_s << none;
        QTest::newRow("where they are") << QStringList{u"甲"_s, u"乙"_s} << u"_甲"_s << none;
        QTest::newRow("warm-up") << QStringList{u"乙"_s} << u"Warm-up"_s << none;
        QTest::newRow("bullet") << QStringList{u"乙"_s} << u"_开源框架。"_s << none;
        QTest::newRow("closing lines") << QStringList{u"乙"_s} << u"Closing lines"_s << none;
    }

    void places()
    {
        Shown shown;
        QFETCH(QStringList, dragged);
        QFETCH(QString, over);
        QFETCH(QStringList, moves);
        const QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        const QStringList before = dumpRows(*shown.tree->model());
        const Drag drag(shown, dragged);
        const QPoint point = pointAt(shown, over);

        QCOMPARE(drag.over(shown.tree->viewport(), point), !moves.isEmpty());
        QCOMPARE(shown.tree->insertionMark().isNull(), moves.isEmpty());
        QCOMPARE(moved.size(), 0);
        QCOMPARE(drag.drop(shown.tree->viewport(), point), !moves.isEmpty());
        QCOMPARE(told(moved), moves);
        QVERIFY(shown.tree->insertionMark().isNull());
        QCOMPARE(dumpRows(*shown.tree->model()), before);
    }

    void nothingBelowTheLastRow()
    {
        Shown shown;
        const Drag drag(shown, {u"甲"_s});
        QVERIFY(!drag.over(shown.tree->viewport(), QPoint(50, shown.tree->viewport()->height() - 2)));
    }

    void onlyEntriesAreDragged()
    {
        Shown shown;
        for (const QString &title : {u"Warm-up"_s, u"开源框架。"_s, u"业界新闻"_s, u"Closing lines"_s})
            QVERIFY2(!Drag(shown, {title}).data, qPrintable(title));
    }

    void theMark_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theMark()
    {
        Shown shown;
        QFETCH(bool, dark);
        QPalette palette = dark ? QPalette(QColor(60, 60, 60), QColor(35, 35, 35)) : QPalette(Qt::lightGray);
        palette.setColor(QPalette::Highlight, QColor(200, 30, 90));
        shown.panel.setPalette(palette);
        const Drag drag(shown, {u"丁"_s});
        QWidget *viewport = shown.tree->viewport();
        const QRect second = shown.tree->visualRect(shown.find(u"乙"_s));

        QVERIFY(drag.over(viewport, pointAt(shown, u"^乙"_s)));
        const QRect line = shown.tree->insertionMark();
        QCOMPARE(line, QRect(second.left(), second.top() - 1, line.width(), 2));
        QVERIFY(line.right() < viewport->width() && line.width() > viewport->width() / 2);
        QCOMPARE(shown.tree->grab().toImage().pixelColor(line.center()), QColor(200, 30, 90));
        QVERIFY(drag.move(viewport, pointAt(shown, u"_甲"_s)));
        QCOMPARE(shown.tree->insertionMark(), line);

        const QRect empty = shown.tree->visualRect(shown.find(u"博文"_s));
        QVERIFY(drag.move(viewport, pointAt(shown, u"博文"_s)));
        QCOMPARE(shown.tree->insertionMark(), QRect(0, empty.top(), viewport->width(), empty.height()));
        const QImage framed = shown.tree->grab().toImage();
        Drag::leave(viewport);
        QVERIFY(shown.tree->insertionMark().isNull());
        QVERIFY(shown.tree->grab().toImage() != framed);
    }

    void theMarkIsSeenBesideSelectedRows()
    {
        Shown shown;
        shown.click(u"乙"_s);
        const QRect row = shown.tree->visualRect(shown.find(u"乙"_s));
        const auto ground = [&] {
            return shown.tree->grab().toImage().pixelColor(row.right() - 20, row.top() + 4);
        };
        const QColor selected = ground();
        const Drag drag(shown, {u"丁"_s});
        QVERIFY(drag.over(shown.tree->viewport(), pointAt(shown, u"^乙"_s)));
        const QColor mark = shown.tree->grab().toImage().pixelColor(shown.tree->insertionMark().center());
        QVERIFY(qAbs(mark.lightness() - ground().lightness()) > 60);
        Drag::leave(shown.tree->viewport());
        QCOMPARE(ground(), selected);
    }

    void theListScrollsNearItsEdges()
    {
        Shown shown;
        shown.panel.resize(280, 560);
        QScrollBar *bar = shown.tree->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 20);
        QWidget *viewport = shown.tree->viewport();
        const Drag drag(shown, {u"甲"_s});
        bar->setValue(0);
        const QPoint below = pointAt(shown, u"_乙"_s);
        QVERIFY(drag.over(viewport, below));
        const QRect mark = shown.tree->insertionMark();
        drag.move(viewport, QPoint(60, viewport->height() - 3));
        QTRY_COMPARE(bar->value(), bar->maximum());
        drag.move(viewport, QPoint(60, 2));
        QTRY_COMPARE(bar->value(), 0);
        // The mark stays with its row when the wheel turns.
        drag.move(viewport, below);
        QCOMPARE(shown.tree->insertionMark().top(), mark.top());
        bar->setValue(10);
        QVERIFY(shown.tree->insertionMark().top() != mark.top());
        drag.move(viewport, QPoint(60, 2));
        Drag::leave(viewport);
        QCOMPARE(bar->value(), 10);
    }

    void closedSectionsOpen()
    {
        Shown shown;
        const QModelIndex papers = shown.find(u"论文"_s);
        shown.tree->collapse(papers);
        const QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        const Drag drag(shown, {u"甲"_s});
        QVERIFY(drag.over(shown.tree->viewport(), pointAt(shown, u"论文"_s)));
        const QRect frame = shown.tree->insertionMark();
        QTRY_VERIFY(shown.tree->isExpanded(papers));
        QVERIFY(shown.tree->insertionMark().height() < frame.height());
        QVERIFY(drag.drop(shown.tree->viewport(), pointAt(shown, u"_丁"_s)));
        QCOMPARE(told(moved), QStringList{u"0.0 > 1 > 1"_s});
    }

    void closedSectionsTakeEntriesAtTheirEnd()
    {
        Shown shown;
        shown.tree->collapse(shown.find(u"论文"_s));
        const QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        const Drag drag(shown, {u"甲"_s});
        const QPoint point = pointAt(shown, u"论文"_s);
        drag.over(shown.tree->viewport(), point);
        QVERIFY(drag.drop(shown.tree->viewport(), point));
        QCOMPARE(told(moved), QStringList{u"0.0 > 1 > 2"_s});
    }

    void filteredRowsTakeNone()
    {
        Shown shown;
        shown.filter->setText(u"机器之心"_s);
        const QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        const Drag drag(shown, {u"丁"_s});
        QCOMPARE(DraggedItems::of(drag.data.get())->items, (QList<ItemPlace>{{1, 0}}));
        for (const QString &over : {u"^甲"_s, u"业界新闻"_s}) {
            QVERIFY(!drag.over(shown.tree->viewport(), pointAt(shown, over)));
            QVERIFY(!drag.drop(shown.tree->viewport(), pointAt(shown, over)));
        }
        shown.filter->clear();
        drag.over(shown.tree->viewport(), pointAt(shown, u"^甲"_s));
        QVERIFY(drag.drop(shown.tree->viewport(), pointAt(shown, u"^甲"_s)));
        QCOMPARE(told(moved), QStringList{u"1.0 > 0 > 0"_s});
    }

    void truePlacesUnderAFilter()
    {
        Shown shown;
        shown.filter->setText(u"知乎"_s);
        QCOMPARE(DraggedItems::of(Drag(shown, {u"戊"_s}).data.get())->items, (QList<ItemPlace>{{1, 1}}));
    }

    void whatComesFromElsewhereIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        DraggedItems strange{.origin = QUuid::createUuid(), .path = u"/a.md"_s, .shape = 0, .items = {{0, 0}}};
        QMimeData data;
        strange.store(data);
        const QByteArray bytes = data.data(DraggedItems::mimeType());
        QTest::newRow("another sidebar's") << bytes;
        QTest::newRow("cut short") << bytes.chopped(3);
        QTest::newRow("without entries") << bytes.chopped(8);
        QTest::newRow("garbage") << QByteArray(20, '\xff');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text alone") << QByteArray("text");
    }

    void whatComesFromElsewhereIsRefused()
    {
        Shown shown;
        QFETCH(QByteArray, bytes);
        auto *data = new QMimeData;
        if (bytes == "text")
            data->setText(u"- 甲"_s);
        else
            data->setData(DraggedItems::mimeType(), bytes);
        const Drag drag(data);
        const QPoint point = pointAt(shown, u"^甲"_s);
        QVERIFY(!drag.over(shown.tree->viewport(), point));
        QVERIFY(!drag.drop(shown.tree->viewport(), point));
    }

    void noDropWhenTheIssueHasChangedMeanwhile()
    {
        Shown shown;
        const Drag drag(shown, {u"丙"_s});
        const QPoint point = pointAt(shown, u"^甲"_s);
        QVERIFY(drag.over(shown.tree->viewport(), point));
        shown.panel.setIssue(sketchIssue(QString(Start).remove(u"- 乙|量子位\n"_s)));
        QVERIFY(!drag.move(shown.tree->viewport(), point));
        QVERIFY(!drag.drop(shown.tree->viewport(), point));
        // The same entries, back again: the places mean the same.
        shown.panel.setIssue(sketchIssue(Start));
        QVERIFY(drag.over(shown.tree->viewport(), point));
    }

    void otherProgramsGetMarkdown()
    {
        Shown shown;
        QVERIFY(!Drag(shown, {u"甲"_s}).data->hasText());
        shown.panel.setItemText([](ItemPlace item) {
            return u"- [%1.%2](u)%3"_s.arg(item.section).arg(item.item).arg(item.item == 0 ? u"\n"_s : QString());
        });
        QCOMPARE(Drag(shown, {u"戊"_s, u"甲"_s}).data->text(), u"- [0.0](u)\n- [1.1](u)\n"_s);
    }

    void screenReadersAreTold()
    {
        Shown shown;
        QCOMPARE(shown.find(u"甲"_s).data(Qt::AccessibleDescriptionRole).toString(),
                 u"Can be moved with Alt+Up and Alt+Down, or by dragging."_s);
        QVERIFY(shown.find(u"论文"_s).data(Qt::AccessibleDescriptionRole).toString().isEmpty());

        static QStringList announced;
        const auto previous = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        });
        const Drag drag(shown, {u"甲"_s});
        drag.over(shown.tree->viewport(), pointAt(shown, u"^戊"_s));
        drag.move(shown.tree->viewport(), pointAt(shown, u"_丁"_s));
        drag.move(shown.tree->viewport(), pointAt(shown, u"博文"_s));
        Drag::leave(shown.tree->viewport());
        QAccessible::installUpdateHandler(previous);
        QCOMPARE(announced, (QStringList{u"论文, before 戊"_s, u"博文, at the end"_s}));
    }
};

QTEST_MAIN(TestOutlineDrag)
#include "tst_outlinedrag.moc"
