// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Moving and removing the sidebar's entries by keys, and what is selected afterwards.
#include "outline/drag.h"
#include "outline/sketch.h"
#include "support/testsupport.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTest>
#include <QToolTip>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

void select(const Shown &shown, const QStringList &titles)
{
    shown.tree->setFocus();
    QItemSelectionModel *selection = shown.tree->selectionModel();
    selection->clear();
    for (const QString &title : titles)
        selection->setCurrentIndex(shown.find(title), QItemSelectionModel::Select);
}

QStringList selected(const Shown &shown)
{
    QStringList titles;
    for (const QModelIndex &index : shown.tree->selectionModel()->selectedIndexes())
        titles.append(index.data().toString());
    titles.sort();
    return titles;
}

/// Does what it is asked for, as the window does: with the text, and the new issue before the next event.
void obey(Shown &shown, QString &text)
{
    QObject::connect(&shown.panel, &OutlinePanel::itemsMoveRequested, shown.tree,
                     [&](const QList<ItemPlace> &items, int section, int position) {
                         Issue issue = sketchIssue(text);
                         QStringList lines = text.split(u'\n');
                         const auto lineOf = [&issue](ItemPlace place) {
                             return issue.sections[place.section].items[place.item].lines.first - 1;
                         };
                         QStringList taken;
                         for (const ItemPlace item : items)
                             taken.append(std::exchange(lines[lineOf(item)], QString()));
                         int at = issue.sections[section].lines.first;
                         if (position > 0)
                             at = lineOf({section, position - 1}) + 1;
                         for (qsizetype i = taken.size(); i > 0; --i)
                             lines.insert(at, taken[i - 1]);
                         lines.removeAll(QString());
                         text = lines.join(u'\n');
                         shown.panel.setIssue(sketchIssue(text));
                     });
}

} // namespace

class TestOutlineEntries : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysAskForMoves_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QStringList>("down");
        const QStringList none;
        QTest::newRow("one") << QStringList{u"乙"_s} << QStringList{u"0.1 > 0 > 0"_s} << QStringList{u"0.1 > 0 > 3"_s};
        QTest::newRow("over an edge") << QStringList{u"丁"_s} << QStringList{u"1.0 > 0 > 3"_s}
                                      << QStringList{u"1.0 > 1 > 2"_s};
        QTest::newRow("into an empty section")
            << QStringList{u"戊"_s} << QStringList{u"1.1 > 1 > 0"_s} << QStringList{u"1.1 > 2 > 0"_s};
        QTest::newRow("at the start") << QStringList{u"甲"_s} << none << QStringList{u"0.0 > 0 > 2"_s};
        QTest::newRow("two") << QStringList{u"丙"_s, u"乙"_s} << QStringList{u"0.1 0.2 > 0 > 0"_s}
                             << QStringList{u"0.1 0.2 > 1 > 0"_s};
        QTest::newRow("other rows are left out") << QStringList{u"Warm-up"_s, u"乙"_s, u"论文"_s}
                                                 << QStringList{u"0.1 > 0 > 0"_s} << QStringList{u"0.1 > 0 > 3"_s};
        QTest::newRow("section") << QStringList{u"论文"_s} << none << none;
        QTest::newRow("bullet") << QStringList{u"开源框架。"_s} << none << none;
    }

    void keysAskForMoves()
    {
        Shown shown;
        QFETCH(QStringList, titles);
        select(shown, titles);
        QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        QTest::keyClick(shown.tree, Qt::Key_Up, Qt::AltModifier);
        QTEST(told(moved), "up");
        moved.clear();
        QTest::keyClick(shown.tree, Qt::Key_Down, Qt::AltModifier);
        QTEST(told(moved), "down");
        titles.sort();
        QCOMPARE(selected(shown), titles);
    }

    void theWindowsShortcutsDoNotTakeTheKeys_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("up") << QKeySequence(Qt::ALT | Qt::Key_Up);
        QTest::newRow("down") << QKeySequence(Qt::ALT | Qt::Key_Down);
        QTest::newRow("delete") << QKeySequence(Qt::Key_Delete);
    }

    void theWindowsShortcutsDoNotTakeTheKeys()
    {
        Shown shown;
        QFETCH(QKeySequence, keys);
        QAction action;
        action.setShortcut(keys);
        shown.panel.addAction(&action);
        const QSignalSpy triggered(&action, &QAction::triggered);
        const QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        const QSignalSpy removed(&shown.panel, &OutlinePanel::itemsRemoveRequested);
        select(shown, {u"乙"_s});
        QTest::keyClick(shown.panel.windowHandle(), keys[0].key(), keys[0].keyboardModifiers());
        QCOMPARE(moved.size() + removed.size(), 1);
        QCOMPARE(triggered.size(), 0);
        shown.filter->setFocus();
        QTest::keyClick(shown.panel.windowHandle(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.size() + removed.size(), 1);
    }

    void underAFilterEntriesAreRemovedButNotMoved()
    {
        Shown shown;
        shown.filter->setText(u"知乎"_s);
        select(shown, {u"戊"_s});
        const QSignalSpy moved(&shown.panel, &OutlinePanel::itemsMoveRequested);
        const QSignalSpy removed(&shown.panel, &OutlinePanel::itemsRemoveRequested);
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // of the tool tip
        QTest::keyClick(shown.tree, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(moved.isEmpty());
        QCOMPARE(QToolTip::text(), u"Clear the filter to move entries within the issue."_s);
        QTest::keyClick(shown.tree, Qt::Key_Delete);
        QCOMPARE(told(removed), QStringList{u"1.1"_s});
    }

    void deleteAsksForRemoval_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("several") << QStringList{u"戊"_s, u"甲"_s} << QStringList{u"0.0 1.1"_s};
        QTest::newRow("with a section") << QStringList{u"论文"_s, u"甲"_s} << QStringList{u"0.0"_s};
        QTest::newRow("section alone") << QStringList{u"论文"_s} << QStringList{};
        QTest::newRow("none") << QStringList{} << QStringList{};
    }

    void deleteAsksForRemoval()
    {
        Shown shown;
        QFETCH(QStringList, titles);
        select(shown, titles);
        const QSignalSpy removed(&shown.panel, &OutlinePanel::itemsRemoveRequested);
        QTest::keyClick(shown.tree, Qt::Key_Delete);
        QTEST(told(removed), "asked");
    }

    void whatIsSelectedAfterARemoval_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("next");
        QTest::newRow("the next one") << u"乙"_s << u"丙"_s;
        QTest::newRow("the last one's neighbour") << u"丙"_s << u"乙"_s;
        QTest::newRow("first") << u"甲"_s << u"乙"_s;
        QTest::newRow("first of the second section") << u"丁"_s << u"戊"_s;
    }

    void whatIsSelectedAfterARemoval()
    {
        Shown shown;
        QFETCH(QString, title);
        select(shown, {title});
        QTest::keyClick(shown.tree, Qt::Key_Delete);
        QStringList lines = Start.split(u'\n');
        lines.removeIf([&title](const QString &line) { return line.startsWith(u"- "_s + title); });
        shown.panel.setIssue(sketchIssue(lines));
        QTEST(shown.current(), "next");
    }

    void theSectionIsSelectedAfterItsLastEntryIsRemoved()
    {
        Shown shown;
        select(shown, {u"丁"_s, u"戊"_s});
        QTest::keyClick(shown.tree, Qt::Key_Delete);
        shown.panel.setIssue(sketchIssue(QString(Start).remove(u"- 丁|机器之心\n- 戊|知乎\n"_s)));
        QCOMPARE(shown.current(), u"论文"_s);
    }

    void entriesStaySelectedAllTheWay()
    {
        Shown shown;
        QString text = u"## news 业界新闻\n- 甲\n- 乙\n- 丙\n## papers 论文\n- 丁\n## blogs 博文"_s;
        shown.panel.setIssue(sketchIssue(text));
        obey(shown, text);
        select(shown, {u"甲"_s, u"乙"_s});
        shown.tree->collapse(shown.find(u"博文"_s));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(shown.tree, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(selected(shown), (QStringList{u"乙"_s, u"甲"_s}));
            // The caret is where the entries are, or anywhere.
            shown.panel.setCurrentLine(1);
        }
        QCOMPARE(text, u"## news 业界新闻\n- 丙\n## papers 论文\n- 丁\n## blogs 博文\n- 甲\n- 乙"_s);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(shown.tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text, u"## news 业界新闻\n- 甲\n- 乙\n- 丙\n## papers 论文\n- 丁\n## blogs 博文"_s);
        QCOMPARE(selected(shown), (QStringList{u"乙"_s, u"甲"_s}));
    }

    void entriesThatLookAlikeStayApart()
    {
        Shown shown;
        QString text = u"## news 业界新闻\n- 同|甲|u1\n- 同|甲|u2\n- 同|甲|u3"_s;
        shown.panel.setIssue(sketchIssue(text));
        obey(shown, text);
        shown.tree->setFocus();
        shown.tree->selectionModel()->setCurrentIndex(shown.find(u"同"_s), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(shown.tree, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(shown.tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text, u"## news 业界新闻\n- 同|甲|u2\n- 同|甲|u3\n- 同|甲|u1"_s);
        QCOMPARE(shown.panel.selectedItems(), (QList<ItemPlace>{{0, 2}}));
    }

    void droppedEntriesStaySelected()
    {
        Shown shown;
        QString text = u"## news 业界新闻\n- 甲\n- 乙\n- 丙\n## papers 论文\n- 丁"_s;
        shown.panel.setIssue(sketchIssue(text));
        obey(shown, text);
        select(shown, {u"甲"_s, u"丙"_s});
        const Drag drag(shown, {u"甲"_s, u"丙"_s});
        drag.over(shown.tree->viewport(), pointAt(shown, u"_丁"_s));
        drag.drop(shown.tree->viewport(), pointAt(shown, u"_丁"_s));
        QCOMPARE(text, u"## news 业界新闻\n- 乙\n## papers 论文\n- 丁\n- 甲\n- 丙"_s);
        QCOMPARE(selected(shown), (QStringList{u"丙"_s, u"甲"_s}));
    }

    void aRefusedMoveLeavesTheSelection()
    {
        Shown shown;
        select(shown, {u"乙"_s});
        QTest::keyClick(shown.tree, Qt::Key_Down, Qt::AltModifier);
        shown.panel.setIssue(sketchIssue(QString(Start).replace(u"戊"_s, u"己"_s)));
        QCOMPARE(selected(shown), QStringList{u"乙"_s});
    }

    /// Qt's own way to select a row adds to the selection while Ctrl is held down, as for Ctrl+Z in the editor.
    void theCaretIsFollowedWhateverKeysAreDown()
    {
        Shown shown;
        shown.filter->setFocus();
        shown.panel.setCurrentLine(6);
        QTest::keyPress(shown.panel.windowHandle(), Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
        shown.panel.setCurrentLine(9);
        QCOMPARE(shown.current(), u"丙"_s);
        QTest::keyRelease(shown.panel.windowHandle(), Qt::Key_Control);
    }
};

QTEST_MAIN(TestOutlineEntries)
#include "tst_outlineentries.moc"
