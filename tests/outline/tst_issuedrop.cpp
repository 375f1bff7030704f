// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Entries that are dragged from one issue to another.
#include "outline/drag.h"
#include "outline/issuelistview.h"
#include "outline/sketch.h"
#include "support/testsupport.h"

#include <QScrollBar>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Source = u"/news/2021-07-18.md"_s;
const QString Target = u"/news/2021-07-01.md"_s;
const QString Other = u"## tools 工具\n- 庚\n- 辛"_s;

/// A panel that shows the source issue in a list of several.
struct WithIssues : Shown
{
    explicit WithIssues(const QString &path = Source)
    {
        panel.setIssues({{Source, u"2021-07-18"_s, 5}, {Target, u"2021-07-01"_s, 2}, {u"/news/x.md"_s, u"2021-06"_s}});
        panel.setCurrentIssue(path);
        panel.setIssue(sketchIssue(Start));
    }

    [[nodiscard]] QPoint issueAt(int row) const { return issues->visualRect(issues->model()->index(row, 0)).center(); }
    void showOther()
    {
        panel.setCurrentIssue(Target);
        panel.setIssue(sketchIssue(Other));
    }

    IssueListView *issues = panel.findChild<IssueListView *>();
    QSignalSpy activated{&panel, &OutlinePanel::issueActivated};
    QSignalSpy moved{&panel, &OutlinePanel::itemsMoveRequested};
    QSignalSpy transferred{&panel, &OutlinePanel::itemsTransferRequested};
    QSignalSpy dropped{&panel, &OutlinePanel::itemsDroppedOnIssue};
};

} // namespace

class TestIssueDrop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void droppedOnAnIssue()
    {
        WithIssues shown;
        const Drag drag(shown, {u"丁"_s, u"甲"_s});
        QWidget *viewport = shown.issues->viewport();
        const QImage before = shown.issues->grab().toImage();
        QVERIFY(drag.over(viewport, shown.issueAt(1)));
        QCOMPARE(shown.issues->dropIndex().row(), 1);
        QVERIFY(shown.issues->grab().toImage() != before);
        QVERIFY(drag.drop(viewport, shown.issueAt(1)));
        QCOMPARE(told(shown.dropped), QStringList{Target + u" > 0.0 1.0 > "_s + Source});
        QVERIFY(!shown.issues->dropIndex().isValid());
        QCOMPARE(shown.issues->grab().toImage(), before);
        QVERIFY(shown.moved.isEmpty() && shown.activated.isEmpty());
    }

    void leavingTakesTheFrameAway()
    {
        WithIssues shown;
        const Drag drag(shown, {u"甲"_s});
        drag.over(shown.issues->viewport(), shown.issueAt(1));
        Drag::leave(shown.issues->viewport());
        QVERIFY(!shown.issues->dropIndex().isValid());
    }

    void notOnTheirOwnIssueNorBeside()
    {
        WithIssues shown;
        const Drag drag(shown, {u"甲"_s});
        for (const QPoint point : {shown.issueAt(0), QPoint(40, shown.issues->viewport()->height() - 1)}) {
            QVERIFY(!drag.over(shown.issues->viewport(), point));
            QVERIFY(!shown.issues->dropIndex().isValid());
            QVERIFY(!drag.drop(shown.issues->viewport(), point));
        }
        QVERIFY(shown.dropped.isEmpty());
    }

    void whatComesFromElsewhereIsRefused()
    {
        WithIssues shown;
        const WithIssues another;
        const Drag drag(another, {u"甲"_s});
        QVERIFY(!drag.over(shown.issues->viewport(), shown.issueAt(1)));
        QVERIFY(!drag.over(shown.tree->viewport(), pointAt(shown, u"^丙"_s)));
        auto *text = new QMimeData;
        text->setText(u"- 甲"_s);
        QVERIFY(!Drag(text).over(shown.issues->viewport(), shown.issueAt(1)));
    }

    void lingeringOpensTheIssueToDropInto()
    {
        WithIssues shown;
        const Drag drag(shown, {u"甲"_s, u"丁"_s});
        drag.over(shown.issues->viewport(), shown.issueAt(0));
        drag.move(shown.issues->viewport(), shown.issueAt(1));
        QTRY_COMPARE(told(shown.activated), QStringList{Target});
        shown.showOther();
        Drag::leave(shown.issues->viewport());
        QVERIFY(drag.over(shown.tree->viewport(), pointAt(shown, u"_庚"_s)));
        QVERIFY(!shown.tree->insertionMark().isNull());
        QVERIFY(drag.drop(shown.tree->viewport(), pointAt(shown, u"_庚"_s)));
        QCOMPARE(told(shown.transferred), QStringList{Source + u" > 0.0 1.0 > 0 > 1"_s});
        QVERIFY(shown.moved.isEmpty() && shown.dropped.isEmpty());
    }

    void theCaretTellsWhereTransferredEntriesWent()
    {
        WithIssues shown;
        const Drag drag(shown, {u"甲"_s});
        shown.showOther();
        shown.click(u"辛"_s);
        QTest::keyClick(shown.tree, Qt::Key_Up);
        drag.over(shown.tree->viewport(), pointAt(shown, u"_庚"_s));
        drag.drop(shown.tree->viewport(), pointAt(shown, u"_庚"_s));
        shown.panel.setIssue(sketchIssue(QString(Other).replace(u"- 辛"_s, u"- 甲|机器之心\n- 辛"_s)));
        shown.panel.setCurrentLine(3);
        QCOMPARE(shown.current(), u"甲"_s);
    }

    void backToTheirOwnIssueItIsAMove()
    {
        WithIssues shown;
        const Drag drag(shown, {u"甲"_s});
        shown.showOther();
        // From there to a third one: the entries are those of the first.
        drag.over(shown.issues->viewport(), shown.issueAt(2));
        QVERIFY(drag.drop(shown.issues->viewport(), shown.issueAt(2)));
        QCOMPARE(told(shown.dropped), QStringList{u"/news/x.md > 0.0 > "_s + Source});

        drag.over(shown.issues->viewport(), shown.issueAt(0));
        QTRY_COMPARE(told(shown.activated), QStringList{Source});
        shown.panel.setCurrentIssue(Source);
        shown.panel.setIssue(sketchIssue(Start));
        QVERIFY(drag.over(shown.tree->viewport(), pointAt(shown, u"_丙"_s)));
        QVERIFY(drag.drop(shown.tree->viewport(), pointAt(shown, u"_丙"_s)));
        QCOMPARE(told(shown.moved), QStringList{u"0.0 > 0 > 3"_s});
        QVERIFY(shown.transferred.isEmpty());
    }

    void anIssueWithoutFile()
    {
        WithIssues shown{QString()};
        const Drag drag(shown, {u"甲"_s});
        QVERIFY(drag.over(shown.tree->viewport(), pointAt(shown, u"_丙"_s)));
        QVERIFY(drag.over(shown.issues->viewport(), shown.issueAt(1)));
        QVERIFY(drag.drop(shown.issues->viewport(), shown.issueAt(1)));
        QCOMPARE(told(shown.dropped), QStringList{Target + u" > 0.0 > "_s});
        // Once another one is shown, nothing tells which issue it was.
        shown.showOther();
        QVERIFY(!drag.over(shown.issues->viewport(), shown.issueAt(0)));
        QVERIFY(!drag.over(shown.tree->viewport(), pointAt(shown, u"_庚"_s)));
        shown.panel.setCurrentIssue(QString());
        QVERIFY(!drag.over(shown.tree->viewport(), pointAt(shown, u"_庚"_s)));
    }

    void theListScrollsNearItsEdges()
    {
        WithIssues shown;
        QList<IssueEntry> many;
        for (int day = 10; day < 40; ++day)
            many.append({u"/news/%1.md"_s.arg(day), u"2021-07-%1"_s.arg(day)});
        shown.panel.setIssues(many);
        QScrollBar *bar = shown.issues->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 50);
        const Drag drag(shown, {u"甲"_s});
        QWidget *viewport = shown.issues->viewport();
        drag.over(viewport, QPoint(40, viewport->height() - 2));
        QTRY_COMPARE(bar->value(), bar->maximum());
        drag.move(viewport, QPoint(40, 1));
        QTRY_COMPARE(bar->value(), 0);
        Drag::leave(viewport);
    }
};

QTEST_MAIN(TestIssueDrop)
#include "tst_issuedrop.moc"
