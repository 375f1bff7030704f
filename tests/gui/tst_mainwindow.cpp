// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"
#include "window/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestMainWindow : public Test::TestCase
{
    Q_OBJECT

    static DocumentTabs *tabs(Test::WindowTest &test) { return test.window().draft()->tabs(); }

    /// The colour of the empty right end of the text.
    static QColor groundOf(const Editor *editor)
    {
        QWidget *text = editor->viewport();
        return text->grab().toImage().pixelColor(text->rect().bottomRight() - QPoint(2, 2));
    }

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
    void cleanup() { applyTheme(Preferences::Theme::System); }

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
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2019-12-09.md"_s)));
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2020-04-12.md"_s)));
        tabs(test)->showNext(-1);
        tabs(test)->currentPage()->editor()->goToLine(7, 4);
        test.window().show();
        auto *splitter = test.window().draft()->findChild<QSplitter *>();
        splitter->setSizes({300, 400, 580});
        const QList<int> sizes = splitter->sizes();
        test.restart();
        test.window().restoreSession();
        test.window().show();
        QTRY_COMPARE(test.window().draft()->findChild<QSplitter *>()->sizes(), sizes);
        QCOMPARE(tabs(test)->pages().size(), 3);
        QCOMPARE(tabs(test)->currentPage()->title(), u"2019-12-09.md"_s);
        QCOMPARE(tabs(test)->currentPage()->editor()->currentLine(), 7);
        QCOMPARE(tabs(test)->currentPage()->editor()->currentColumn(), 4);
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
        const Test::DialogAnswers answers({Test::DialogAnswers::click(answer)});
        QTEST(test.window().close(), "closed");
        QVERIFY(answers.allGiven());
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

    void everyActionHasItsOwnShortcutAndMnemonic()
    {
        Test::WindowTest test(Test::sampleFolder());
        QSet<QKeySequence> taken;
        const QList<QAction *> menus = test.window().menuBar()->actions();
        for (const QAction *menu : menus) {
            QList<QAction *> actions;
            collect(menu->menu(), actions);
            QVERIFY(!actions.isEmpty());
            QSet<QKeySequence> mnemonics;
            for (const QAction *action : std::as_const(actions)) {
                const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
                QVERIFY2(mnemonic.isEmpty() || !mnemonics.contains(mnemonic), qPrintable(action->text()));
                mnemonics.insert(mnemonic);
                const QList<QKeySequence> shortcuts = action->shortcuts();
                QVERIFY2(!shortcuts.isEmpty(), qPrintable(action->text()));
                for (const QKeySequence &shortcut : shortcuts) {
                    QVERIFY2(!taken.contains(shortcut), qPrintable(shortcut.toString() + u' ' + action->text()));
                    taken.insert(shortcut);
                }
            }
        }
    }

    void anotherRepositoryReplacesTheOpenOne()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        const QString other = test.path(u"../other/embedded-ai-report/2020-01-01.md"_s);
        QVERIFY(QDir().mkpath(QFileInfo(other).path()));
        QVERIFY(QFile::copy(test.path(u"embedded-ai-report/2020-04-12.md"_s), other));
        QTest::keyClicks(tabs(test)->currentPage()->editor(), u"x"_s);

        {
            const Test::DialogAnswers answers({Test::DialogAnswers::click(u"Cancel"_s)});
            QVERIFY(test.window().open(QFileInfo(other).path()));
            QVERIFY(answers.allGiven());
            QCOMPARE(tabs(test)->currentPage()->title(), u"2021-06-20.md"_s);
        }
        const Test::DialogAnswers answers({Test::DialogAnswers::click(u"Discard"_s)});
        QVERIFY(test.window().open(QFileInfo(other).path()));
        QVERIFY(answers.allGiven());
        QCOMPARE(tabs(test)->pages().size(), 1);
        QCOMPARE(tabs(test)->currentPage()->path(), QFileInfo(other).canonicalFilePath());
    }

    void saveAsRefusesAFileThatIsOpen()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString taken = test.path(u"embedded-ai-report/2020-04-12.md"_s);
        const QByteArray before = Test::readAll(taken);
        QVERIFY(test.window().open(taken));
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        using Answers = Test::DialogAnswers;
        const Answers answers({Answers::choosePath(taken), Answers::click(u"Yes"_s), Answers::click(u"OK"_s)});
        test.window().actionSet()->saveAs->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(tabs(test)->currentPage()->title(), u"2021-06-20.md"_s);
        QCOMPARE(Test::readAll(taken), before);
    }

    void aLinkOutOfTheRepositoryIsWrittenOnlyAfterAsking()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString outside = test.path(u"../outside.md"_s);
        QVERIFY(QFile::copy(test.path(u"embedded-ai-report/2020-04-12.md"_s), outside));
        const QByteArray before = Test::readAll(outside);
        const QString link = test.path(u"embedded-ai-report/2022-01-01.md"_s);
        QVERIFY(test.window().open(test.folder()));
        QVERIFY(QFile::link(outside, link));
        QVERIFY(tabs(test)->open(link));
        QTest::keyClicks(tabs(test)->currentPage()->editor(), u"x"_s);
        {
            const Test::DialogAnswers answers({Test::DialogAnswers::click(u"No"_s)});
            test.window().actionSet()->save->trigger();
            QVERIFY(answers.allGiven());
            QCOMPARE(Test::readAll(outside), before);
        }
        const Test::DialogAnswers answers({Test::DialogAnswers::click(u"Yes"_s)});
        test.window().actionSet()->save->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(Test::readAll(outside), QByteArray("x" + before));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aFailedSaveOfAHiddenTabIsShown()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString failing = test.path(u"embedded-ai-report/2020-04-12.md"_s);
        QVERIFY(test.window().open(failing));
        QTest::keyClicks(tabs(test)->currentPage()->editor(), u"x"_s);
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        const QString folder = QFileInfo(failing).path();
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        test.window().actionSet()->saveAll->trigger();
        QVERIFY(
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QCOMPARE(tabs(test)->currentPage()->title(), u"2020-04-12.md"_s);
        QVERIFY(tabs(test)->currentPage()->isModified());
    }

    void themeChangesAtOnce()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.folder()));
        test.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000);
        const QString brightness =
            u"getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g)[0] < 80"_s;
        QCOMPARE(test.inPreview(brightness), u"false"_s);
        const Test::DialogAnswers answers({[](QWidget *dialog) {
            dialog->findChild<QComboBox *>(u"theme"_s)->setCurrentText(u"Dark"_s);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        }});
        test.window().actionSet()->preferences->trigger();
        QVERIFY(answers.allGiven());
        QTRY_COMPARE(test.inPreview(brightness), u"true"_s);
        QTRY_VERIFY(groundOf(tabs(test)->currentPage()->editor()).lightness() < 80);
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
        const QObject whileTesting;
        connect(qApp, &QApplication::focusChanged, &whileTesting, [&](const QWidget *, const QWidget *now) {
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
        QTRY_VERIFY(groundOf(tabs(test)->currentPage()->editor()).lightness() < 80);
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000); // an empty page is dark, too
        QCOMPARE(test.inPreview(u"getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g)[0] < 80"_s),
                 u"true"_s);
    }
};

JIANBAO_GUI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
