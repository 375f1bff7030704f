// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What makes the preview pleasant to have beside the text all day: sizes, find, a window of its own, places.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "preview/previewview.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QWebEngineView>
#include <QWheelEvent>

#include <csignal>
#include <sys/types.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; WebEngine starts

const auto scrollTop = u"Math.round(scrollY)"_s;

} // namespace

class TestPreviewComfort : public Test::TestCase
{
    Q_OBJECT

    static PreviewView *preview(Test::WindowTest &test) { return test.window().draft()->preview(); }
    static QWebEngineView *page(Test::WindowTest &test) { return preview(test)->findChild<QWebEngineView *>(); }
    static QWidget *surface(Test::WindowTest &test) { return page(test)->focusProxy(); }
    static Editor *editor(Test::WindowTest &test) { return test.window().draft()->tabs()->currentPage()->editor(); }

    template <typename Widget>
    static Widget *part(Test::WindowTest &test, const QString &name)
    {
        return preview(test)->findChild<Widget *>(name);
    }

    /// Shows an issue of the sample, until the preview does.
    static bool open(Test::WindowTest &test, const QString &name = u"2020-11-09.md"_s)
    {
        if (!test.window().open(test.path(u"embedded-ai-report/"_s + name)))
            return false;
        const QSignalSpy ready(preview(test), &PreviewView::ready);
        test.window().show();
        return QTest::qWaitFor([&] { return ready.count() > 0 && !test.previewText().isEmpty(); }, patience);
    }

    static void wheel(Test::WindowTest &test, int steps, Qt::KeyboardModifiers modifiers)
    {
        QWidget *widget = surface(test);
        const QPointF middle = widget->rect().center();
        QWheelEvent turn(middle, widget->mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &turn);
    }

    /// Where the page is once it moves no more.
    static QString restingPlace(Test::WindowTest &test)
    {
        QString last;
        QString place;
        const bool rests = QTest::qWaitFor([&] {
            last = std::exchange(place, test.inPreview(scrollTop));
            return last == place;
        });
        return rests ? place : QString();
    }

    static QString findMessage(Test::WindowTest &test) { return part<QLabel>(test, u"message"_s)->text(); }

private Q_SLOTS:
    void cleanup() { applyTheme(Preferences::Theme::System); }

    void theColumnHasTheWidthOfADevice_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("phone") << 375;
        QTest::newRow("tablet") << 768;
    }

    void theColumnHasTheWidthOfADevice()
    {
        QFETCH(const int, width);
        Test::WindowTest test(Test::sampleFolder());
        test.window().resize(2000, 900);
        QVERIFY(open(test));
        const Actions *actions = test.window().actionSet();
        QAction *action = width == 375 ? actions->widthPhone : actions->widthTablet;
        const QString column = u"document.getElementById('content').getBoundingClientRect()"_s;
        QVERIFY(actions->widthFull->isChecked());
        test.window().draft()->findChild<QSplitter *>()->setSizes({200, 1800}); // outline | the rest
        qobject_cast<QSplitter *>(preview(test)->parentWidget())->setSizes({400, 1400});
        action->trigger();
        QTRY_COMPARE(test.inPreview(column + ".width"_L1), QString::number(width));
        QVERIFY(!actions->widthFull->isChecked());
        QCOMPARE(
            test.inPreview(u"Math.abs(%1.left + %1.right - document.documentElement.clientWidth) < 2"_s.arg(column)),
            u"true"_s);

        test.restart();
        QVERIFY(open(test));
        QVERIFY((width == 375 ? test.window().actionSet()->widthPhone : test.window().actionSet()->widthTablet)
                    ->isChecked());
        QTRY_COMPARE(test.inPreview(column + ".width"_L1), QString::number(width));
        test.window().actionSet()->widthFull->trigger();
        QTRY_VERIFY(test.inPreview(column + ".width"_L1).toInt() != width);
    }

    void theWheelZoomsWithCtrl()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        const auto *badge = part<QLabel>(test, u"zoom"_s);
        QVERIFY(badge->isHidden());
        const QString before = test.inPreview(scrollTop);
        wheel(test, 1, Qt::ControlModifier);
        QTRY_COMPARE(page(test)->zoomFactor(), 1.1);
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), u"110 %"_s);
        wheel(test, -2, Qt::ControlModifier);
        QCOMPARE(page(test)->zoomFactor(), 0.9);
        QCOMPARE(test.inPreview(scrollTop), before);
        QTRY_VERIFY(badge->isHidden());
        test.window().actionSet()->previewZoomReset->trigger();
        QCOMPARE(page(test)->zoomFactor(), 1.0);
        QCOMPARE(test.settings().value("preferences/previewZoom"_L1).toReal(), 1.0);
    }

    void fontsReachThePage()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.settings().setValue("preferences/previewFont"_L1, u"Some \"Serif\"; x"_s);
        test.settings().setValue("preferences/previewFontSize"_L1, 20);
        test.restart();
        QVERIFY(open(test));
        QTRY_COMPARE(test.inPreview(u"getComputedStyle(document.documentElement).fontSize"_s), u"20px"_s);
        QVERIFY(test.inPreview(u"getComputedStyle(document.documentElement).fontFamily"_s)
                    .startsWith(u"\"Some \\\"Serif\\\"; x\", \"Noto Sans\""_s));
    }

    void aLightPreviewBesideADarkEditor()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.settings().setValue("preferences/theme"_L1, u"dark"_s);
        test.settings().setValue("preferences/previewColors"_L1, u"light"_s);
        test.restart();
        QVERIFY(open(test));
        const QString ground = u"getComputedStyle(document.documentElement).backgroundColor"_s;
        QCOMPARE(test.inPreview(ground), u"rgb(255, 255, 255)"_s);
        test.window().actionSet()->previewContrast->trigger();
        QTRY_COMPARE(test.inPreview(u"getComputedStyle(document.documentElement).color"_s), u"rgb(0, 0, 0)"_s);
    }

    void findWalksThroughThePageAndFollowsTheText()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        editor(test)->setPlainText(u"# 标题\n\n芯片 chip 与 Chip\n\n- *ch*ip\n\n末尾\n"_s);
        QTRY_VERIFY(test.previewText().contains(u"末尾"_s));
        test.window().actionSet()->findInPreview->trigger();
        auto *field = part<QLineEdit>(test, u"findEdit"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"chip"_s);
        QTRY_COMPARE(findMessage(test), u"1 / 3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(findMessage(test), u"2 / 3"_s);
        QTest::keyClick(field, Qt::Key_F3);
        QTRY_COMPARE(findMessage(test), u"3 / 3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(findMessage(test), u"1 / 3"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(findMessage(test), u"3 / 3"_s);
        QCOMPARE(test.inPreview(u"CSS.highlights.get('jianbao-found').size"_s), u"3"_s);

        editor(test)->appendPlainText(u"chip"_s);
        QTRY_COMPARE(findMessage(test), u"3 / 4"_s);
        QTest::keyClicks(field, u"!"_s);
        QTRY_COMPARE(findMessage(test), u"No match"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->isHidden() || !field->isVisible());
        QTRY_COMPARE(test.inPreview(u"CSS.highlights.size"_s), u"0"_s);
        QVERIFY(preview(test)->isAncestorOf(QApplication::focusWidget()));
    }

    void theEditorGoesWhereFindGoes()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        QString text;
        for (int i = 1; i <= 100; ++i)
            text += u"第 %1 段\n\n"_s.arg(i);
        editor(test)->setPlainText(text);
        QTRY_VERIFY(test.previewText().contains(u"第 100 段"_s));
        QCOMPARE(editor(test)->topLine(), 1.0);
        test.window().actionSet()->findInPreview->trigger();
        part<QLineEdit>(test, u"findEdit"_s)->setText(u"第 80"_s);
        const double above = 159 - 2.0 * editor(test)->height() / editor(test)->fontMetrics().lineSpacing();
        QTRY_VERIFY2(editor(test)->topLine() > above && editor(test)->topLine() <= 159,
                     qPrintable(QString::number(editor(test)->topLine())));
    }

    /// With the focus in the preview, Ctrl+F is the preview's; in the editor, the editor's.
    void ctrlFGoesWhereTheFocusIs()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        auto *field = part<QLineEdit>(test, u"findEdit"_s);
        editor(test)->setFocus();
        QTest::keyClick(editor(test), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!field->isVisible());
        page(test)->setFocus();
        QTest::keyClick(surface(test), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field->isVisible());
    }

    void findScrollsToWhatItFound()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        editor(test)->appendPlainText(u"\n独一无二的字\n"_s);
        QTRY_VERIFY(test.previewText().contains(u"独一无二"_s));
        editor(test)->goToLine(1);
        QTRY_COMPARE(test.inPreview(scrollTop), u"0"_s);
        test.window().actionSet()->findInPreview->trigger();
        part<QLineEdit>(test, u"findEdit"_s)->insert(u"独一无二"_s);
        QTRY_COMPARE(findMessage(test), u"1 / 1"_s);
        QTRY_VERIFY(test.inPreview(scrollTop).toInt() > 0);
    }

    void itsOwnWindowHasThePageAsItWas()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        const QString text = test.previewText();
        editor(test)->goToLine(60);
        QTRY_VERIFY(test.inPreview(u"document.querySelectorAll('.current').length"_s) == "1"_L1);
        (void)test.inPreview(u"globalThis.sameAsBefore = 'yes'"_s);
        const qint64 process = page(test)->page()->renderProcessPid();

        QAction *toggle = test.window().actionSet()->previewWindow;
        toggle->trigger();
        QWidget *window = preview(test)->window();
        QVERIFY(window != &test.window());
        QVERIFY(window->windowTitle().contains(u"2020-11-09.md"_s));
        window->resize(900, 700);
        QTRY_COMPARE(preview(test)->height(), 700);
        QCOMPARE(test.previewText(), text);
        QCOMPARE(test.inPreview(u"sameAsBefore"_s), u"yes"_s);
        QCOMPARE(test.inPreview(u"document.querySelectorAll('.current').length"_s), u"1"_s);
        QTRY_COMPARE(test.inPreview(u"innerWidth"_s), u"900"_s);

        // Shortcuts of the main window, and the text that is typed there.
        QTest::keyClick(window, Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(test.window().actionSet()->widthPhone->isChecked());
        test.window().actionSet()->widthFull->trigger();
        editor(test)->insertPlainText(u"新写的"_s);
        QTRY_VERIFY(test.previewText().contains(u"新写的"_s));

        window->close();
        QVERIFY(!toggle->isChecked());
        QCOMPARE(preview(test)->window(), &test.window());
        QVERIFY(preview(test)->isVisible());
        QTRY_VERIFY(test.inPreview(u"innerWidth"_s).toInt() < 700);
        QCOMPARE(test.inPreview(u"sameAsBefore"_s), u"yes"_s);
        QCOMPARE(page(test)->page()->renderProcessPid(), process);
    }

    void itsOwnWindowComesBackWithTheProgram()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        test.window().actionSet()->previewWindow->trigger();
        preview(test)->window()->resize(640, 480);
        QTRY_COMPARE(preview(test)->width(), 640);
        test.restart();
        QVERIFY(open(test));
        QTRY_VERIFY(preview(test)->window() != &test.window());
        QTRY_COMPARE(preview(test)->window()->size(), QSize(640, 480));
        QVERIFY(test.window().actionSet()->previewWindow->isChecked());
        test.window().actionSet()->showPreview->trigger();
        QCOMPARE(preview(test)->window(), &test.window());
        QVERIFY(!preview(test)->isVisible());
    }

    void eachIssueKeepsItsPlace_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("scrolling together") << true;
        QTest::newRow("each on its own") << false;
    }

    void eachIssueKeepsItsPlace()
    {
        QFETCH(const bool, together);
        Test::WindowTest test(Test::sampleFolder());
        if (!together)
            test.window().actionSet()->followScrolling->trigger();
        QVERIFY(open(test));
        // Chromium takes no wheel before it has shown the page's first frame.
        QVERIFY(QTest::qWaitFor([&] {
            wheel(test, -1, Qt::NoModifier);
            return test.inPreview(scrollTop).toInt() > 200 && (!together || editor(test)->topLine() > 2);
        }));
        const QString there = restingPlace(test);
        const double topLine = editor(test)->topLine();
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        QTRY_VERIFY(test.previewText().contains(u"2021-06-20"_s));
        QTRY_COMPARE(test.inPreview(scrollTop), u"0"_s);

        test.window().draft()->tabs()->showNext(-1);
        QTRY_VERIFY(test.previewText().contains(u"2020-11-09"_s));
        QTRY_VERIFY2(std::abs(test.inPreview(scrollTop).toInt() - there.toInt()) <= 1,
                     qPrintable(test.inPreview(scrollTop) + u" instead of "_s + there));
        QCOMPARE(editor(test)->topLine(), topLine);
        test.window().draft()->tabs()->showNext(1);
        QTRY_COMPARE(test.inPreview(scrollTop), u"0"_s);
    }

    void whatTheProcessKnewComesBackWithoutIt()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        test.window().actionSet()->widthPhone->trigger();
        test.window().actionSet()->previewZoomIn->trigger();
        editor(test)->goToLine(60);
        QTRY_COMPARE(test.inPreview(u"document.querySelectorAll('.current').length"_s), u"1"_s);
        test.window().actionSet()->findInPreview->trigger();
        part<QLineEdit>(test, u"findEdit"_s)->insert(u"的"_s);
        QTRY_VERIFY(findMessage(test).contains(u" / "_s));
        const QString matches = findMessage(test).section(u'/', 1);
        wheel(test, -3, Qt::NoModifier);
        const QString there = restingPlace(test);
        QVERIFY(there.toInt() > 100);
        const QString text = editor(test)->text();

        const qint64 process = page(test)->page()->renderProcessPid();
        QVERIFY(process > 0);
        QSignalSpy ended(page(test)->page(), &QWebEnginePage::renderProcessTerminated);
        QCOMPARE(::kill(pid_t(process), SIGKILL), 0);
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(page(test)->page()->renderProcessPid() != process && page(test)->page()->renderProcessPid() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(test.previewText().contains(u"2020-11-09"_s), patience);
        QCOMPARE(editor(test)->text(), text);
        QCOMPARE(page(test)->zoomFactor(), 1.1);
        QTRY_COMPARE(test.inPreview(u"document.getElementById('content').getBoundingClientRect().width"_s), u"375"_s);
        QTRY_COMPARE(test.inPreview(u"document.querySelectorAll('.current').length"_s), u"1"_s);
        QTRY_VERIFY2(std::abs(test.inPreview(scrollTop).toInt() - there.toInt()) <= 2,
                     qPrintable(test.inPreview(scrollTop) + u" instead of "_s + there));
        QTRY_COMPARE(test.inPreview(u"CSS.highlights.get('jianbao-found')?.size"_s), matches.trimmed());
        QCOMPARE(findMessage(test).section(u'/', 1), matches);
    }
};

JIANBAO_GUI_TEST_MAIN(TestPreviewComfort)
#include "tst_previewcomfort.moc"
