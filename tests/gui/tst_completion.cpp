// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>
#include <QTextBlock>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Words of the newsletter's issues, completed in a whole window.
class TestCompletion : public Test::TestCase
{
    Q_OBJECT

    static Editor *editor(Test::WindowTest &test) { return test.window().draft()->tabs()->currentPage()->editor(); }
    static QListView *list(Test::WindowTest &test) { return editor(test)->findChild<QListView *>(); }

    static QString shownWord(Test::WindowTest &test)
    {
        return list(test)->isVisible() ? list(test)->currentIndex().data().toString() : QString();
    }

    /// Types as an input method does, after it composed.
    static void commit(Test::WindowTest &test, const QString &text)
    {
        QInputMethodEvent preedit(u"pinyin"_s, {});
        QApplication::sendEvent(editor(test), &preedit);
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(editor(test), &event);
    }

    /// Puts the caret behind the title of an issue's first entry and takes its source off.
    static void openAtTitle(Test::WindowTest &test, const QString &issue)
    {
        QVERIFY(test.window().open(test.path(issue)));
        test.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&test.window()));
        const Item item = test.window().draft()->issue().sections.first().items.first();
        editor(test)->select({item.titleRange.end, item.sourceRange.end});
        QTest::keyClick(editor(test), Qt::Key_Delete);
        editor(test)->setFocus();
    }

private Q_SLOTS:
    void aSourceIsCompleted_data()
    {
        QTest::addColumn<QString>("newsletter");
        QTest::addColumn<QString>("issue");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("source");
        QTest::newRow("sample") << Test::sampleFolder() << u"embedded-ai-report/2021-06-20.md"_s << u"编"_s
                                << u"编译器茶馆"_s;
        if (!Test::corpusFolder().isEmpty()) {
            QTest::newRow("real issue") << Test::corpusFolder() << u"embedded-ai-report/2021-07-18.md"_s << u"机"_s
                                        << u"机器之心"_s;
        }
    }

    void aSourceIsCompleted()
    {
        QFETCH(QString, newsletter);
        QFETCH(QString, issue);
        QFETCH(QString, typed);
        QFETCH(QString, source);
        Test::WindowTest test(newsletter);
        openAtTitle(test, issue);
        const QString before = editor(test)->text();
        QTest::keyClicks(editor(test), u" | "_s);
        QTRY_VERIFY(list(test)->isVisible());
        commit(test, typed);
        // The other issues are read meanwhile.
        const auto offered = [&] {
            if (shownWord(test) == source)
                return true;
            QTest::keyClick(editor(test), Qt::Key_Backspace);
            commit(test, typed);
            return shownWord(test) == source;
        };
        QTRY_VERIFY(offered());
        QTest::keyClick(editor(test), Qt::Key_Return);
        QVERIFY(!list(test)->isVisible());
        QVERIFY2(editor(test)->textCursor().block().text().contains(QString(u" | "_s + source + u"](")),
                 qPrintable(editor(test)->textCursor().block().text()));
        test.window().actionSet()->undo->trigger();
        QVERIFY(editor(test)->textCursor().block().text().contains(QString(u" | "_s + typed + u"](")));
        QCOMPARE(editor(test)->blockCount(), before.count(u'\n') + 1);
    }

    void ctrlSpaceAsksForIt()
    {
        Test::WindowTest test(Test::sampleFolder());
        openAtTitle(test, u"embedded-ai-report/2021-06-20.md"_s);
        editor(test)->goToLine(editor(test)->currentLine(), 3);
        QTest::keyClick(editor(test), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!list(test)->isVisible());
        editor(test)->moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClick(editor(test), Qt::Key_Return);
        QVERIFY(!list(test)->isVisible());
        QTest::keyClick(editor(test), Qt::Key_Space, Qt::ControlModifier);
        QTRY_COMPARE(shownWord(test), u"标题"_s);
        QTest::keyClick(editor(test), Qt::Key_Escape);
        QVERIFY(!list(test)->isVisible());
        QTest::keyClick(editor(test), Qt::Key_Slash, Qt::AltModifier);
        QTRY_COMPARE(shownWord(test), u"标题"_s);
        QTest::keyClick(editor(test), Qt::Key_Tab);
        QCOMPARE(editor(test)->textCursor().block().text(), u"标题："_s);
    }

    void aSavedIssuesWordsAreOfferedInTheOthers()
    {
        Test::WindowTest test(Test::sampleFolder());
        openAtTitle(test, u"embedded-ai-report/2021-06-20.md"_s);
        QTest::keyClicks(editor(test), u" | Xylograph Weekly"_s);
        test.window().actionSet()->save->trigger();
        QTRY_VERIFY(!test.window().isWindowModified());
        openAtTitle(test, u"embedded-ai-report/2020-11-09.md"_s);
        QTest::keyClicks(editor(test), u" | Xyl"_s);
        QCOMPARE(shownWord(test), u"Xylograph Weekly"_s);
    }
};

JIANBAO_GUI_TEST_MAIN(TestCompletion)
#include "tst_completion.moc"
