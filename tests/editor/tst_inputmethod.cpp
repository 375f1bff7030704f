// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCharFormat>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

void compose(Editor &editor, const QString &preedit)
{
    QTextCharFormat underlined;
    underlined.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    const auto length = int(preedit.size());
    QInputMethodEvent event(
        preedit, {{QInputMethodEvent::TextFormat, 0, length, underlined}, {QInputMethodEvent::Cursor, length, 1, {}}});
    QApplication::sendEvent(&editor, &event);
}

void commit(Editor &editor, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&editor, &event);
}

QString shown(const Editor &editor)
{
    return editor.textCursor().block().layout()->preeditAreaText();
}

/// Whether a character of the caret's line has a format of its own; positions count the composed text.
QTextCharFormat formatAt(const Editor &editor, int position)
{
    QTextCharFormat format;
    const QList<QTextLayout::FormatRange> ranges = editor.textCursor().block().layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges)
        if (range.start <= position && position < range.start + range.length)
            format.merge(range.format);
    return format;
}

} // namespace

/// Chinese is typed through an input method: the text that it composes stands in the line, but is not part of it.
class TestInputMethod : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void composesInPlace()
    {
        Editor editor;
        editor.setText(u"- a\nb\n"_s);
        editor.goToLine(1, 4);
        QSignalSpy changed(&editor, &Editor::textChanged);
        compose(editor, u"jian"_s);
        QVERIFY(editor.isComposing());
        QCOMPARE(shown(editor), u"jian"_s);
        compose(editor, u"jian'bao"_s);
        QCOMPARE(shown(editor), u"jian'bao"_s);
        QCOMPARE(editor.text(), u"- a\nb\n"_s);
        QCOMPARE(editor.currentColumn(), 4);
        commit(editor, u"简报"_s);
        QVERIFY(!editor.isComposing());
        QCOMPARE(editor.text(), u"- a简报\nb\n"_s);
        QCOMPARE(editor.currentColumn(), 6);
        QVERIFY(changed.count() > 0);
        editor.undo();
        QCOMPARE(editor.text(), u"- a\nb\n"_s);
        QVERIFY(!editor.document()->isUndoAvailable());
    }

    void cancels()
    {
        Editor editor;
        editor.setText(u"- a\n"_s);
        editor.goToLine(1, 4);
        compose(editor, u"jian"_s);
        compose(editor, QString());
        QVERIFY(!editor.isComposing());
        QCOMPARE(editor.text(), u"- a\n"_s);
        QVERIFY(!editor.document()->isUndoAvailable());
        QVERIFY(!editor.document()->isModified());
    }

    void keysBelongToTheInputMethod_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("enter") << Qt::Key_Return;
        QTest::newRow("tab") << Qt::Key_Tab;
        QTest::newRow("shift+tab") << Qt::Key_Backtab;
    }

    // Platforms that pass such a key on while composing must not get a list's next marker between the pinyin.
    void keysBelongToTheInputMethod()
    {
        QFETCH(Qt::Key, key);
        Editor editor;
        editor.setText(u"    - a"_s);
        editor.goToLine(1, 8);
        compose(editor, u"jian"_s);
        QTest::keyClick(&editor, key);
        QVERIFY(!editor.text().contains(u"\n    - "_s));
        QVERIFY(editor.text().startsWith(u"    - a"_s));
    }

    void listsGoOnAfterACommit()
    {
        Editor editor;
        editor.setText(u"- "_s);
        editor.goToLine(1, 3);
        compose(editor, u"jian"_s);
        commit(editor, u"简"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.text(), u"- 简\n- "_s);
    }

    void commitReplacesTheSelection()
    {
        Editor editor;
        editor.setText(u"甲乙丙"_s);
        editor.select({1, 2});
        compose(editor, u"ding"_s);
        commit(editor, u"丁"_s);
        QCOMPARE(editor.text(), u"甲丁丙"_s);
    }

    void colorsStayWhileComposing()
    {
        Editor editor;
        editor.setText(u"plain **bold** x\n"_s);
        QTRY_VERIFY(formatAt(editor, 9).fontWeight() == QFont::Bold);
        editor.goToLine(1, 1);
        compose(editor, u"jian"_s);
        QVERIFY(formatAt(editor, 0).underlineStyle() == QTextCharFormat::SingleUnderline);
        QCOMPARE(formatAt(editor, 9 + 4).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(editor, 4).underlineStyle() == QTextCharFormat::NoUnderline);
        editor.setDark(true);
        QCOMPARE(shown(editor), u"jian"_s);
        compose(editor, QString());
        QCOMPARE(formatAt(editor, 9).fontWeight(), int(QFont::Bold));
    }

    void readOnlyTakesNothing()
    {
        Editor editor;
        editor.setText(u"a"_s);
        editor.setReadOnly(true);
        compose(editor, u"jian"_s);
        commit(editor, u"简"_s);
        QCOMPARE(editor.text(), u"a"_s);
    }

    void textIsReplacedWhileComposing()
    {
        Editor editor;
        editor.setText(u"a\nb\n"_s);
        editor.goToLine(2, 2);
        compose(editor, u"jian"_s);
        editor.replaceText(u"a\nx\nb\n"_s);
        QCOMPARE(editor.text(), u"a\nx\nb\n"_s);
        commit(editor, u"简"_s);
        QCOMPARE(editor.text(), u"a\nx\nb简\n"_s);
    }
};

QTEST_MAIN(TestInputMethod)
#include "tst_inputmethod.moc"
