// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/shownpanel.h"
#include "outline/sketch.h"
#include "support/testsupport.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

class TestOutlinePanel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsExpandedAtFirst()
    {
        Shown shown;
        QCOMPARE(shown.visible(),
                 (QStringList{u"Warm-up"_s, u"发布新芯片；"_s, u"开源框架。"_s, u"业界新闻"_s, u"甲"_s, u"乙"_s,
                              u"丙"_s, u"论文"_s, u"丁"_s, u"戊"_s, u"博文"_s, u"Closing lines"_s}));
    }

    void clickActivatesTheLine_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("line");
        QTest::newRow("bullet") << u"开源框架。"_s << 3;
        QTest::newRow("section") << u"论文"_s << 11;
        QTest::newRow("item") << u"乙"_s << 8;
        QTest::newRow("empty section") << u"博文"_s << 14;
        QTest::newRow("trailer") << u"Closing lines"_s << 15;
    }

    void clickActivatesTheLine()
    {
        Shown shown;
        QFETCH(QString, title);
        QFETCH(int, line);
        shown.click(title);
        QCOMPARE(shown.lines.size(), 1);
        QCOMPARE(shown.lines.first().first().toInt(), line);
        QCOMPARE(shown.current(), title);
    }

    void arrowsMoveAndEnterActivates()
    {
        Shown shown;
        shown.tree->setFocus();
        shown.panel.setCurrentLine(8);
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QCOMPARE(shown.current(), u"论文"_s);
        QCOMPARE(shown.lines.size(), 0);
        QTest::keyClick(shown.tree, Qt::Key_Return);
        QCOMPARE(shown.lines.size(), 1);
        QCOMPARE(shown.lines.first().first().toInt(), 11);
    }

    void clickOnAnArrowOnlyCollapses()
    {
        Shown shown;
        const QModelIndex news = shown.find(u"业界新闻"_s);
        const QRect row = shown.tree->visualRect(news);
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() - 9, row.center().y()));
        QVERIFY(!shown.tree->isExpanded(news));
        QCOMPARE(shown.lines.size(), 0);
    }

    void currentLineSelects_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("title");
        QTest::newRow("bullet") << 2 << u"发布新芯片；"_s;
        QTest::newRow("heading") << 5 << u"业界新闻"_s;
        QTest::newRow("body of an item") << 7 << u"甲"_s;
        QTest::newRow("between sections") << 10 << u"业界新闻"_s;
        QTest::newRow("none") << 99 << QString();
    }

    void currentLineSelects()
    {
        Shown shown;
        QFETCH(int, line);
        shown.filter->setFocus();
        shown.panel.setCurrentLine(13);
        shown.panel.setCurrentLine(line);
        QTEST(shown.current(), "title");
        QCOMPARE(shown.lines.size(), 0);
        QVERIFY(shown.filter->hasFocus());
    }

    void currentLineScrollsIntoView()
    {
        Shown shown;
        shown.panel.resize(280, 330);
        QTRY_VERIFY(shown.tree->verticalScrollBar()->maximum() > 0);
        for (const int line : {13, 2, 9}) {
            shown.panel.setCurrentLine(line);
            const QRect row = shown.tree->visualRect(shown.tree->currentIndex());
            const QRect viewport = shown.tree->viewport()->rect();
            QVERIFY2(viewport.contains(row),
                     qPrintable(
                         u"line %1: %2–%3 in %4"_s.arg(line).arg(row.top()).arg(row.bottom()).arg(viewport.bottom())));
        }
    }

    void lineToldBeforeTheText()
    {
        Shown shown;
        shown.panel.setCurrentLine(9);
        QCOMPARE(shown.current(), u"丙"_s);
        shown.panel.setIssue(sketchIssue(QString(Start).replace(u"- 丙"_s, u"- 新|知乎\n- 丙"_s)));
        QCOMPARE(shown.current(), u"新"_s);
        QCOMPARE(shown.lines.size(), 0);
    }

    void browsingIsNotDisturbed()
    {
        Shown shown;
        shown.panel.setCurrentLine(9);
        shown.tree->setFocus();
        QTest::keyClick(shown.tree, Qt::Key_Up);
        shown.panel.setIssue(sketchIssue(QString(Start).replace(u"丁|"_s, u"丁丁|"_s)));
        QCOMPARE(shown.current(), u"乙"_s);
        shown.panel.setCurrentLine(6);
        QCOMPARE(shown.current(), u"乙"_s);
        shown.filter->setFocus();
        QCOMPARE(shown.current(), u"甲"_s);
    }

    void browsingFromTheFilterIsNotDisturbed()
    {
        Shown shown;
        shown.panel.setCurrentLine(13);
        shown.panel.focusFilter();
        shown.type(u"机器之心"_s);
        QTest::keyClick(shown.filter, Qt::Key_Down);
        shown.panel.setCurrentLine(12);
        QCOMPARE(shown.current(), u"甲"_s);
    }

    void followsTheCaretUntilTheUserMoves()
    {
        Shown shown;
        shown.panel.setCurrentLine(9);
        shown.tree->setFocus();
        // Rows that go are no move of the user's.
        shown.panel.setIssue(sketchIssue(QString(Start).remove(u"- 丙|新智元\n"_s)));
        shown.panel.setCurrentLine(8);
        QCOMPARE(shown.current(), u"乙"_s);
        QTest::keyClick(shown.tree, Qt::Key_Up);
        QTest::keyClick(shown.tree, Qt::Key_Return);
        shown.panel.setCurrentLine(8);
        QCOMPARE(shown.current(), u"乙"_s);
        shown.click(u"甲"_s);
        shown.panel.setCurrentLine(8);
        QCOMPARE(shown.current(), u"乙"_s);
    }

    void anotherIssueEndsBrowsing()
    {
        Shown shown;
        shown.panel.setCurrentLine(9);
        shown.tree->setFocus();
        QTest::keyClick(shown.tree, Qt::Key_Up);
        shown.panel.clearIssue();
        shown.panel.setIssue(sketchIssue(Start));
        shown.panel.setCurrentLine(12);
        QCOMPARE(shown.current(), u"丁"_s);
    }

    void selectionAndExpansionSurviveTyping()
    {
        Shown shown;
        shown.panel.setCurrentLine(12);
        shown.tree->collapse(shown.find(u"业界新闻"_s));
        QString text = Start;
        for (int i = 0; i < 5; ++i) {
            text.replace(u"丁|"_s, u"丁丁|"_s);
            shown.panel.setIssue(sketchIssue(text));
        }
        QCOMPARE(shown.current(), u"丁丁丁丁丁丁"_s);
        QVERIFY(!shown.tree->isExpanded(shown.find(u"业界新闻"_s)));
        QVERIFY(shown.tree->isExpanded(shown.find(u"论文"_s)));
    }

    void collapsedSectionsStayCollapsed()
    {
        Shown shown;
        shown.tree->collapse(shown.find(u"论文"_s));
        shown.panel.clearIssue();
        QVERIFY(shown.visible().isEmpty());
        shown.panel.setIssue(sketchIssue(u"## news 业界新闻\n- 己\n## papers 论文\n- 庚"_s));
        QCOMPARE(shown.visible(), (QStringList{u"业界新闻"_s, u"己"_s, u"论文"_s}));
        shown.panel.setCurrentLine(4);
        QCOMPARE(shown.current(), u"论文"_s);
        shown.tree->expand(shown.find(u"论文"_s));
        shown.panel.clearIssue();
        shown.panel.setIssue(sketchIssue(Start));
        QVERIFY(shown.visible().contains(u"丁"_s));
    }

    void tabOrder()
    {
        Shown shown;
        shown.panel.setIssues({{u"/a/2021.md"_s, u"2021-01-01"_s}});
        QStringList order;
        for (QWidget *widget = shown.panel.nextInFocusChain(); widget != &shown.panel;
             widget = widget->nextInFocusChain()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible())
                order.append(widget->objectName());
        }
        QCOMPARE(order, (QStringList{u"yearChooser"_s, u"issueView"_s, u"filter"_s, u"outlineTree"_s}));
    }

    void controlsHaveNames()
    {
        Shown shown;
        shown.panel.setIssues({{u"/a/2021.md"_s, u"2021-01-01"_s}});
        QStringList controls;
        for (const QWidget *widget : shown.panel.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            controls.append(widget->objectName());
        }
        for (const QString &name : {u"yearChooser"_s, u"issueView"_s, u"filter"_s, u"outlineTree"_s})
            QVERIFY2(controls.contains(name), qPrintable(name));
    }

    void sizesAreRestored()
    {
        Shown shown;
        const QByteArray state = shown.panel.saveState();
        QVERIFY(shown.panel.restoreState(state));
        QVERIFY(!shown.panel.restoreState("no state"));
    }
};

QTEST_MAIN(TestOutlinePanel)
#include "tst_outlinepanel.moc"
