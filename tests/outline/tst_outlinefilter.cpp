// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/shownpanel.h"
#include "outline/sketch.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

class TestOutlineFilter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("title") << u"乙"_s << QStringList{u"业界新闻"_s, u"乙"_s};
        QTest::newRow("source") << u"机器之心"_s << QStringList{u"业界新闻"_s, u"甲"_s, u"论文"_s, u"丁"_s};
        QTest::newRow("company, other case") << u"gOOgle"_s << QStringList{u"Warm-up"_s, u"开源框架。"_s};
        QTest::newRow("heading with all its rows") << u"论文"_s << QStringList{u"论文"_s, u"丁"_s, u"戊"_s};
        QTest::newRow("two words") << u"机器  丁"_s << QStringList{u"论文"_s, u"丁"_s};
        QTest::newRow("spaces alone") << u"  "_s << Shown().visible();
        QTest::newRow("nothing") << u"没有"_s << QStringList{};
    }

    void filters()
    {
        Shown shown;
        QFETCH(QString, text);
        shown.tree->collapse(shown.find(u"论文"_s));
        shown.tree->expand(shown.find(u"论文"_s));
        shown.panel.focusFilter();
        QVERIFY(shown.filter->hasFocus());
        shown.type(text);
        QTEST(shown.visible(), "rows");
    }

    void filterOpensAndRestoresCollapsedSections()
    {
        Shown shown;
        shown.tree->collapse(shown.find(u"业界新闻"_s));
        shown.filter->setText(u"乙"_s);
        QCOMPARE(shown.visible(), (QStringList{u"业界新闻"_s, u"乙"_s}));
        shown.filter->clear();
        QVERIFY(!shown.tree->isExpanded(shown.find(u"业界新闻"_s)));
        QVERIFY(shown.tree->isExpanded(shown.find(u"论文"_s)));
    }

    void escapeClearsTheFilter()
    {
        Shown shown;
        shown.panel.focusFilter();
        shown.type(u"乙"_s);
        QTest::keyClick(shown.filter, Qt::Key_Escape);
        QVERIFY(shown.filter->text().isEmpty());
        QCOMPARE(shown.visible().size(), 12);
    }

    void downGoesToTheTreeAndEnterJumps()
    {
        Shown shown;
        shown.panel.focusFilter();
        shown.type(u"机器之心"_s);
        QTest::keyClick(shown.filter, Qt::Key_Down);
        QVERIFY(shown.tree->hasFocus());
        QCOMPARE(shown.current(), u"甲"_s);
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QTest::keyClick(shown.tree, Qt::Key_Enter);
        QCOMPARE(shown.lines.size(), 1);
        QCOMPARE(shown.lines.first().first().toInt(), 12);
    }

    void enterInTheFilterJumpsToTheFirstMatch()
    {
        Shown shown;
        shown.panel.focusFilter();
        QTest::keyClick(shown.filter, Qt::Key_Return);
        QCOMPARE(shown.lines.size(), 0);
        shown.type(u"知乎"_s);
        QTest::keyClick(shown.filter, Qt::Key_Return);
        QCOMPARE(shown.lines.size(), 1);
        QCOMPARE(shown.lines.first().first().toInt(), 13);
    }

    void currentLineUnderAFilter()
    {
        Shown shown;
        shown.filter->setText(u"机器之心"_s);
        shown.panel.setCurrentLine(12);
        QCOMPARE(shown.current(), u"丁"_s);
        shown.panel.setCurrentLine(13);
        QCOMPARE(shown.current(), QString());
        shown.filter->clear();
        QCOMPARE(shown.current(), u"戊"_s);
    }

    void typingUnderAFilter()
    {
        Shown shown;
        shown.filter->setText(u"机器之心"_s);
        shown.panel.setIssue(sketchIssue(
            QString(Start).replace(u"- 丙"_s, u"- 新|机器之心\n- 丙"_s).replace(u"- 丁|机器之心"_s, u"- 丁|知乎"_s)));
        QCOMPARE(shown.visible(), (QStringList{u"业界新闻"_s, u"甲"_s, u"新"_s}));
    }
};

QTEST_MAIN(TestOutlineFilter)
#include "tst_outlinefilter.moc"
