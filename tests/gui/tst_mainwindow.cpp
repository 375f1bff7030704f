// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestMainWindow : public Test::TestCase
{
    Q_OBJECT

    static DocumentTabs *tabs(Test::WindowTest &test) { return test.window().draft()->tabs(); }

    static QString statusText(Test::WindowTest &test)
    {
        QStringList texts;
        const QList<QLabel *> fields = test.window().statusBar()->findChildren<QLabel *>();
        for (const QLabel *field : fields)
            texts.append(field->text());
        return texts.join(u'|');
    }

    static void collect(const QMenu *menu, QList<QAction *> &found)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->menu())
                collect(action->menu(), found);
            else if (!action->isSeparator())
                found.append(action);
        }
    }

private Q_SLOTS:
    void aRepositoryOpensWithItsNewestIssue()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.folder()));
        QCOMPARE(tabs(test)->pages().size(), 1);
        QCOMPARE(tabs(test)->currentPage()->title(), u"2021-07-04.md"_s);
        QVERIFY(test.window().windowTitle().contains(u"2021-07-04.md"_s));
    }

    void aFileOpensOnceHoweverItIsNamed()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/../embedded-ai-report/2021-06-20.md"_s)));
        QCOMPARE(tabs(test)->pages().size(), 1);
    }

    void theStatusBarCounts()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        const int items = test.window().draft()->issue().itemCount();
        QTRY_VERIFY(statusText(test).contains(QString::number(items)));
        QVERIFY(statusText(test).contains(u"UTF-8 LF"_s));
        QVERIFY(statusText(test).contains(u"✓"_s));
        QTest::keyClicks(tabs(test)->currentPage()->editor(), u"x"_s);
        QTRY_VERIFY(statusText(test).contains(u"Modified"_s));
    }

    void theSessionComesBack()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2019-12-09.md"_s), 7));
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2020-04-12.md"_s)));
        tabs(test)->showNext(-1);
        test.restart();
        test.window().restoreSession();
        QCOMPARE(tabs(test)->pages().size(), 3);
        QCOMPARE(tabs(test)->currentPage()->title(), u"2019-12-09.md"_s);
        QCOMPARE(tabs(test)->currentPage()->editor()->currentLine(), 7);
    }

    void closingAsksAboutUnsavedText_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("saved");
        QTest::newRow("save") << u"Save"_s << true << true;
        QTest::newRow("discard") << u"Discard"_s << true << false;
        QTest::newRow("cancel") << u"Cancel"_s << false << false;
    }

    void closingAsksAboutUnsavedText()
    {
        QFETCH(QString, answer);
        Test::WindowTest test(Test::sampleFolder());
        const QString path = test.path(u"embedded-ai-report/2021-06-20.md"_s);
        const QByteArray before = Test::readAll(path);
        QVERIFY(test.window().open(path));
        test.window().show();
        QTest::keyClicks(tabs(test)->currentPage()->editor(), u"x"_s);
        Test::answerNextDialog(answer);
        QTEST(test.window().close(), "closed");
        QFETCH(bool, saved);
        QCOMPARE(Test::readAll(path), saved ? QByteArray("x" + before) : before);
    }

    void aChangeOnDiskIsTakenOver()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString path = test.path(u"embedded-ai-report/2021-06-20.md"_s);
        QVERIFY(test.window().open(path));
        test.window().show();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# 嵌入式AI简报 (2021-06-20)\n\n## 业界新闻\n\n- [新条目](https://example.org)\n");
        file.close();
        QTRY_COMPARE(test.window().draft()->issue().itemCount(), 1);
        QVERIFY(tabs(test)->currentPage()->notice()->isVisible());
        QVERIFY(!tabs(test)->currentPage()->isModified());
    }

    void everyActionOfTheMenusHasTextAndEveryCommonOneAShortcut()
    {
        Test::WindowTest test(Test::sampleFolder());
        QList<QAction *> actions;
        const QList<QAction *> menus = test.window().menuBar()->actions();
        for (const QAction *menu : menus)
            collect(menu->menu(), actions);
        QVERIFY(actions.size() > 30);
        QSet<QKeySequence> taken;
        for (const QAction *action : std::as_const(actions)) {
            QVERIFY(!action->text().isEmpty());
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &shortcut : shortcuts) {
                QVERIFY2(!taken.contains(shortcut), qPrintable(shortcut.toString() + u' ' + action->text()));
                taken.insert(shortcut);
            }
        }
    }

    void viewSwitchesAreRemembered()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.folder()));
        test.window().actionSet()->wrapLines->trigger();
        test.restart();
        QVERIFY(!test.window().actionSet()->wrapLines->isChecked());
        QVERIFY(test.window().open(test.folder()));
        QCOMPARE(tabs(test)->currentPage()->editor()->lineWrapMode(), QPlainTextEdit::NoWrap);
    }

    void closingTheFindBarGivesTheFocusToTheEditorAtOnce()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.folder()));
        test.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000);
        QStringList focused;
        connect(qApp, &QApplication::focusChanged, this, [&](const QWidget *, const QWidget *now) {
            if (now)
                focused.append(QString::fromLatin1(now->metaObject()->className()));
        });
        test.window().actionSet()->find->trigger();
        focused.clear();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(focused, QStringList{u"Jianbao::Editor"_s});
    }

    void darkModeReachesEditorAndPreview()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.settings().setValue("preferences/theme"_L1, u"dark"_s);
        test.restart();
        QVERIFY(test.window().open(test.folder()));
        test.window().show();
        QWidget *text = tabs(test)->currentPage()->editor()->viewport();
        const auto ground = [text] { return text->grab().toImage().pixelColor(text->rect().bottomRight() / 2); };
        QTRY_VERIFY2(ground().lightness() < 80, qPrintable(ground().name()));
        QTRY_VERIFY_WITH_TIMEOUT(
            test.inPreview(u"getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0] < 80"_s) == "true"_L1,
            20000);
    }
};

JIANBAO_GUI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
