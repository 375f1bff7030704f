// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "editor/markedtext.h"
#include "editor/textchanges.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <cmath>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

QString numberedLines(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"第 %1 行\n"_s.arg(i);
    return text;
}

} // namespace

class TestEditor : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Random text has scripts for which the test system need not have fonts.
        QLoggingCategory::setFilterRules(u"qt.text.font.db.info=false"_s);
    }

    void keepsTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no final line feed") << u"a"_s;
        QTest::newRow("only line feeds") << u"\n\n\n"_s;
        QTest::newRow("no-break space") << u"a\u00a0b\n"_s;
        QTest::newRow("line separator") << u"a\u2028b\n"_s;
        QTest::newRow("en space, ideographic space, zero width") << u"\u2002\u3000\u200b\u200d\ufeff"_s;
        QTest::newRow("astral") << u"😀𠀀\n"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s;
        QTest::newRow("object replacement") << u"a\ufffcb"_s;
        QTest::newRow("tabs and trailing spaces") << u"\ta  \n \n"_s;
        QTest::newRow("controls") << u"\u0001\u000b\u000c\u0085\u001b"_s;
    }

    void keepsTheText()
    {
        QFETCH(QString, text);
        Editor editor;
        editor.setText(text);
        QCOMPARE(editor.text(), text);
        QVERIFY(!editor.document()->isModified());
        QVERIFY(!editor.document()->isUndoAvailable());
    }

    void keepsAnyText()
    {
        Editor editor;
        QRandomGenerator random(3);
        for (int i = 0; i < 200; ++i) {
            QString text;
            for (int k = random.bounded(60); k > 0; --k) {
                const auto unit = char16_t(random.bounded(1, 0x10000));
                // The line ends of a text are LF by contract; Qt takes these for others.
                const bool lineEnd = unit == u'\r' || unit == u'\u2029' || unit == u'\ufdd0' || unit == u'\ufdd1';
                text += lineEnd ? u'\n' : QChar(unit);
            }
            editor.setText(text);
            QCOMPARE(editor.text(), text);
            const QString other = text.left(text.size() / 2) + u"\u00a0\n😀"_s + text.mid(text.size() / 2);
            editor.replaceText(other);
            QCOMPARE(editor.text(), other);
            editor.undo();
            QCOMPARE(editor.text(), text);
        }
    }

    void keepsRealIssues()
    {
        JIANBAO_NEEDS_CORPUS();
        Editor editor;
        for (const QString &path : Test::corpusDocuments()) {
            const QString text = QString::fromUtf8(Test::readAll(path));
            editor.setText(text);
            QCOMPARE(editor.text(), text);
        }
    }

    void keys_data()
    {
        QTest::addColumn<QString>("before"); // "|" is the caret, "[]" a selection
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("after");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        QTest::newRow("enter in text") << u"a|b"_s << Qt::Key_Return << none << u"a\n|b"_s;
        QTest::newRow("enter in a list") << u"- a|\nb"_s << Qt::Key_Return << none << u"- a\n- |\nb"_s;
        QTest::newRow("keypad enter") << u"1. a|"_s << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier)
                                      << u"1. a\n2. |"_s;
        QTest::newRow("enter ends a list") << u"- a\n- |\nb"_s << Qt::Key_Return << none << u"- a\n|\nb"_s;
        QTest::newRow("enter in a quotation") << u"> a|"_s << Qt::Key_Return << none << u"> a\n> |"_s;
        QTest::newRow("enter after an entry's title")
            << u"- [t](u)  |"_s << Qt::Key_Return << none << u"- [t](u)  \n|"_s;
        QTest::newRow("enter over a selection") << u"- a[b]c"_s << Qt::Key_Return << none << u"- a\n|c"_s;
        QTest::newRow("shift+enter") << u"- a|"_s << Qt::Key_Return << shift << u"- a\n|"_s;
        QTest::newRow("shift+enter over a selection") << u"- a[b]c"_s << Qt::Key_Return << shift << u"- a\n|c"_s;
        QTest::newRow("tab in text") << u"ab|c"_s << Qt::Key_Tab << none << u"ab  |c"_s;
        QTest::newRow("tab at the start of text") << u"|c"_s << Qt::Key_Tab << none << u"    |c"_s;
        QTest::newRow("tab over a word") << u"a[b]c"_s << Qt::Key_Tab << none << u"a   |c"_s;
        QTest::newRow("tab in a list line") << u"- a|b"_s << Qt::Key_Tab << none << u"    - a|b"_s;
        QTest::newRow("tab at a list line's start") << u"|- a"_s << Qt::Key_Tab << none << u"    |- a"_s;
        QTest::newRow("tab, more lines") << u"- a[\n\n  x\n]- b"_s << Qt::Key_Tab << none
                                         << u"    - a\n\n      x\n|- b"_s;
        QTest::newRow("tab, selection to the middle of a line")
            << u"[- a\n- ]b"_s << Qt::Key_Tab << none << u"    - a\n    - |b"_s;
        QTest::newRow("shift+tab") << u"    - a|"_s << Qt::Key_Backtab << shift << u"- a|"_s;
        QTest::newRow("shift+tab in text") << u"  a|"_s << Qt::Key_Backtab << shift << u"a|"_s;
        QTest::newRow("shift+tab, more lines")
            << u"    - [a\n      x\nb]"_s << Qt::Key_Backtab << shift << u"- a\n  x\nb|"_s;
    }

    void keys()
    {
        QFETCH(QString, before);
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, after);
        Editor editor;
        setMarked(editor, before);
        const QString text = editor.text();
        QTest::keyClick(&editor, key, modifiers);
        QCOMPARE(marked(editor), after);
        editor.undo();
        QCOMPARE(editor.text(), text);
        QVERIFY(!editor.document()->isUndoAvailable());
        editor.redo();
        QCOMPARE(editor.text(), QString(after).remove(u'|'));
    }

    void shiftTabWithoutIndentChangesNothing()
    {
        Editor editor;
        setMarked(editor, u"- a|"_s);
        QTest::keyClick(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(marked(editor), u"- a|"_s);
        QVERIFY(!editor.document()->isModified());
    }

    void undoTakesTheContinuationNotTheTyping()
    {
        Editor editor;
        setMarked(editor, u"|"_s);
        QTest::keyClicks(&editor, u"- one"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, u"two"_s);
        QCOMPARE(editor.text(), u"- one\n- two"_s);
        editor.undo();
        QVERIFY(editor.text().startsWith(u"- one"_s));
    }

    void readOnlyIgnoresKeys()
    {
        Editor editor;
        setMarked(editor, u"- a|"_s);
        editor.setReadOnly(true);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_A})
            QTest::keyClick(&editor, key);
        QCOMPARE(editor.text(), u"- a"_s);
    }

    void readOnlyKeepsItsHistory()
    {
        Editor editor;
        setMarked(editor, u"a|"_s);
        QTest::keyClicks(&editor, u"b"_s);
        editor.setReadOnly(true);
        editor.undo();
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.text(), u"ab"_s);
        editor.setReadOnly(false);
        editor.undo();
        editor.setReadOnly(true);
        editor.redo();
        QCOMPARE(editor.text(), u"a"_s);
    }

    void replacesOnlyWhatDiffers()
    {
        Editor editor;
        editor.resize(400, 200);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        const QString before = numberedLines(100);
        editor.setText(before);
        editor.goToLine(50, 3);
        editor.scrollToLine(45);
        const double top = editor.topLine();

        QString after = before;
        after.replace(u"第 10 行\n"_s, u"新\n新\n新\n"_s).replace(u"第 90 行\n"_s, u""_s);
        editor.replaceText(after);
        QCOMPARE(editor.text(), after);
        QCOMPARE(editor.currentLine(), 52);
        QCOMPARE(editor.currentColumn(), 3);
        QCOMPARE(editor.topLine(), top + 2);
        editor.undo();
        QCOMPARE(editor.text(), before);
        QVERIFY(!editor.document()->isUndoAvailable());

        QSignalSpy changed(&editor, &Editor::textChanged);
        editor.replaceText(before);
        QCOMPARE(changed.count(), 0);
    }

    void tellsLineAndColumn()
    {
        Editor editor;
        QSignalSpy lines(&editor, &Editor::lineChanged);
        editor.setText(u"a\n😀甲b\nc\n"_s);
        editor.goToLine(2, 3);
        QCOMPARE(editor.textCursor().position(), 5);
        QCOMPARE(editor.currentLine(), 2);
        QCOMPARE(editor.currentColumn(), 3);
        QCOMPARE(lines.count(), 1);
        QCOMPARE(lines.takeFirst().first().toInt(), 2);
        editor.goToLine(99, 99);
        QCOMPARE(editor.currentLine(), 4);
        editor.goToLine(2, 99);
        QCOMPARE(editor.currentColumn(), 4);
        editor.goToLine(-1, -1);
        QCOMPARE(editor.currentLine(), 1);
        QCOMPARE(editor.currentColumn(), 1);
    }

    void scrollsToLinesAndParts_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("fresh text") << false;
        QTest::newRow("text laid out") << true;
    }

    void scrollsToLinesAndParts()
    {
        QFETCH(bool, shown);
        Editor editor;
        editor.resize(400, 300);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QString text;
        for (int i = 0; i < 40; ++i)
            text += QString(u"边缘设备上的推理").repeated(1 + i % 7 * 10) + u'\n';
        editor.setText(text);
        if (shown) {
            for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
                editor.scrollToLine(block.blockNumber() + 1);
        }
        QSignalSpy scrolled(&editor, &Editor::scrolled);
        for (const double line : {7.0, 21.5, 7.25, 30.0, 1.0}) {
            editor.scrollToLine(line);
            const int rows = editor.document()->findBlockByNumber(int(line) - 1).lineCount();
            QVERIFY2(std::abs(editor.topLine() - line) <= 0.5 / rows + 0.01, qPrintable(u"%1"_s.arg(editor.topLine())));
        }
        for (const int line : {1, 7, 21, 30}) {
            editor.scrollToLine(line + 0.99);
            QCOMPARE(int(editor.topLine()), line);
        }
        editor.scrollToLine(1000);
        QCOMPARE(editor.verticalScrollBar()->value(), editor.verticalScrollBar()->maximum());
        QCOMPARE(scrolled.count(), 0);
    }

    void tellsEveryScroll_data()
    {
        QTest::addColumn<int>("from"); // the caret's line
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("down past the edge") << 1 << Qt::Key_Down << Qt::KeyboardModifiers();
        QTest::newRow("up past the edge") << 200 << Qt::Key_Up << Qt::KeyboardModifiers();
        QTest::newRow("a page down") << 1 << Qt::Key_PageDown << Qt::KeyboardModifiers();
        QTest::newRow("to the end") << 1 << Qt::Key_End << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("enter at the end") << 201 << Qt::Key_Return << Qt::KeyboardModifiers();
    }

    void tellsEveryScroll()
    {
        QFETCH(int, from);
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Editor editor;
        editor.resize(400, 200);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.setText(numberedLines(200));
        editor.goToLine(from);
        QSignalSpy scrolled(&editor, &Editor::scrolled);
        int changes = 0;
        for (int i = 0; i < 30; ++i) {
            const double top = editor.topLine();
            QTest::keyClick(&editor, key, modifiers);
            changes += editor.topLine() == top ? 0 : 1;
            QCOMPARE(scrolled.count(), changes);
            if (changes > 0)
                QCOMPARE(scrolled.last().first().toDouble(), editor.topLine());
        }
        QVERIFY(changes > 0);
    }

    void tellsWhereTheCaretWasSent()
    {
        Editor editor;
        editor.resize(400, 200);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.setText(numberedLines(200));
        QSignalSpy scrolled(&editor, &Editor::scrolled);
        for (const int line : {150, 20, 190, 1}) {
            scrolled.clear();
            editor.goToLine(line);
            QVERIFY(!scrolled.isEmpty());
            QCOMPARE(scrolled.last().first().toDouble(), editor.topLine());
        }
    }

    void tellsTheBarsScrollOnce()
    {
        Editor editor;
        editor.resize(400, 200);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.setText(numberedLines(200));
        editor.scrollToLine(50);
        QSignalSpy scrolled(&editor, &Editor::scrolled);
        // Two lines more above, then two lines up: the number at the top is what it was before.
        editor.apply({TextChange{{0, 0}, u"a\nb\n"_s}});
        QCOMPARE(editor.topLine(), 52.0);
        QCOMPARE(scrolled.count(), 0);
        editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->value() - 2);
        QCOMPARE(scrolled.count(), 1);
        QCOMPARE(scrolled.last().first().toDouble(), 50.0);
    }

    void zooms()
    {
        Editor editor;
        const double size = editor.font().pointSizeF();
        QVERIFY(size >= 10.5);
        const auto turn = [&editor](int eighths, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event({5, 5}, editor.mapToGlobal(QPointF(5, 5)), {}, {0, eighths}, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(editor.viewport(), &event);
        };
        turn(120, Qt::ControlModifier);
        QCOMPARE(editor.zoomSteps(), 1);
        QCOMPARE(editor.font().pointSizeF(), size + 1);
        turn(-60, Qt::ControlModifier);
        QCOMPARE(editor.zoomSteps(), 1);
        turn(-60, Qt::ControlModifier);
        turn(-120, Qt::ControlModifier);
        QCOMPARE(editor.zoomSteps(), -1);
        turn(120, Qt::NoModifier);
        QCOMPARE(editor.zoomSteps(), -1);
        editor.setZoomSteps(1000);
        QVERIFY(editor.font().pointSizeF() <= 72);
        editor.setZoomSteps(-1000);
        QVERIFY(editor.font().pointSizeF() >= 5);
        editor.setZoomSteps(0);
        QCOMPARE(editor.font().pointSizeF(), size);

        QFont other(u"DejaVu Sans Mono"_s);
        other.setPointSizeF(15);
        editor.setZoomSteps(2);
        editor.setPreferredFont(other);
        QCOMPARE(editor.font().pointSizeF(), 17.0);
        QCOMPARE(editor.font().families().first(), u"DejaVu Sans Mono"_s);
        if (QFontDatabase::hasFamily(u"Noto Sans Mono CJK SC"_s))
            QCOMPARE(editor.font().families().last(), u"Noto Sans Mono CJK SC"_s);
    }
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
