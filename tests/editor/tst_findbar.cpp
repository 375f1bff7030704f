// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "editor/findbar.h"
#include "support/testsupport.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A window as small as can be: an editor with its find bar below.
class Fixture : public QWidget
{
public:
    explicit Fixture(const QString &text)
        : editor(new Editor(this))
        , bar(new FindBar(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(editor);
        column->addWidget(bar);
        bar->setEditor(editor);
        editor->setText(text);
        resize(700, 300);
        show();
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return bar->findChild<T *>(name);
    }
    void type(const QString &pattern) const { part<QLineEdit>(u"findEdit"_s)->setText(pattern); }
    [[nodiscard]] QString message() const { return part<QLabel>(u"message"_s)->text(); }
    [[nodiscard]] QString selection() const
    {
        const QTextCursor cursor = editor->textCursor();
        return u"%1–%2"_s.arg(cursor.selectionStart()).arg(cursor.selectionEnd());
    }

    Editor *const editor;
    FindBar *const bar;
};

} // namespace

class TestFindBar : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsHidden()
    {
        const Fixture window(u"a"_s);
        QVERIFY(!window.bar->isVisible());
    }

    void closeButtonHasTheProgramsIcon()
    {
        const Fixture window(u"a"_s);
        const auto *button = window.part<QToolButton>(u"closeButton"_s);
        QVERIFY(!button->icon().isNull());
        QVERIFY(button->text().isEmpty());
        const QImage before = button->icon().pixmap(16).toImage();
        QPalette dark = window.bar->palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        window.bar->setPalette(dark);
        QVERIFY(button->icon().pixmap(16).toImage() != before);
    }

    void controlsHaveNames()
    {
        const Fixture window(u"a"_s);
        const auto children = window.bar->findChildren<QWidget *>();
        int controls = 0;
        for (QWidget *control : children) {
            if (control->focusPolicy() == Qt::NoFocus)
                continue;
            ++controls;
            QVERIFY2(!QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty(),
                     qPrintable(control->objectName()));
        }
        QCOMPARE(controls, 10);
    }

    void leavesTheMenusTheirMnemonics()
    {
        const Fixture window(u"a"_s);
        const auto labels = window.bar->findChildren<QLabel *>();
        const auto buttons = window.bar->findChildren<QAbstractButton *>();
        QList<QKeySequence> used{Qt::ALT | Qt::Key_F, Qt::ALT | Qt::Key_E, Qt::ALT | Qt::Key_V, Qt::ALT | Qt::Key_H};
        const auto check = [&used](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            QVERIFY2(key.isEmpty() || !used.contains(key), qPrintable(text));
            used.append(key);
        };
        for (const QLabel *label : labels)
            check(label->text());
        for (const QAbstractButton *button : buttons)
            check(button->text());
    }

    void findsWhileTyping()
    {
        Fixture window(u"ab abc abd"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.bar->openFind();
        QVERIFY(window.part<QLineEdit>(u"findEdit"_s)->hasFocus());
        QVERIFY(!window.part<QLineEdit>(u"replaceEdit"_s)->isVisible());
        QTest::keyClicks(window.part<QLineEdit>(u"findEdit"_s), u"ab"_s);
        QCOMPARE(window.selection(), u"0–2"_s);
        QCOMPARE(window.message(), u"1 of 3"_s);
        QTest::keyClicks(window.part<QLineEdit>(u"findEdit"_s), u"d"_s);
        QCOMPARE(window.selection(), u"7–10"_s);
        QCOMPARE(window.message(), u"1 of 1"_s);
        QTest::keyClicks(window.part<QLineEdit>(u"findEdit"_s), u"x"_s);
        QCOMPARE(window.message(), u"No match"_s);
    }

    void walksAround_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("fromEditor");
        QTest::newRow("enter") << Qt::Key_Return << false;
        QTest::newRow("F3") << Qt::Key_F3 << false;
        QTest::newRow("F3 in the editor") << Qt::Key_F3 << true;
    }

    void walksAround()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, fromEditor);
        const Fixture window(u"a b a b a"_s);
        window.bar->openFind();
        window.type(u"a"_s);
        QWidget *target = fromEditor ? static_cast<QWidget *>(window.editor) : window.part<QLineEdit>(u"findEdit"_s);
        QTest::keyClick(target, key);
        QCOMPARE(window.message(), u"2 of 3"_s);
        QTest::keyClick(target, key);
        QTest::keyClick(target, key);
        QCOMPARE(window.selection(), u"0–1"_s);
        QCOMPARE(window.message(), u"1 of 3, continued from the top"_s);
        QTest::keyClick(target, key, Qt::ShiftModifier);
        QCOMPARE(window.selection(), u"8–9"_s);
        QCOMPARE(window.message(), u"3 of 3, continued from the end"_s);
        QTest::keyClick(target, key, Qt::ShiftModifier);
        QCOMPARE(window.message(), u"2 of 3"_s);
        QCOMPARE(window.editor->text(), u"a b a b a"_s);
    }

    void walksFromTheCaret()
    {
        const Fixture window(u"a b a b a"_s);
        window.bar->openFind();
        window.type(u"a"_s);
        window.editor->select({3, 3});
        QCOMPARE(window.message(), window.bar->tr("%n match(es)", nullptr, 3));
        window.bar->findPrevious();
        QCOMPARE(window.selection(), u"0–1"_s);
        window.editor->select({3, 3});
        window.bar->findNext();
        QCOMPARE(window.selection(), u"4–5"_s);
        window.editor->select({9, 9});
        window.bar->findNext();
        QCOMPARE(window.message(), u"1 of 3, continued from the top"_s);
    }

    void emptyMatchesAdvance()
    {
        const Fixture window(u"x\ny\nz"_s);
        window.bar->openFind();
        window.part<QToolButton>(u"expressionButton"_s)->setChecked(true);
        window.type(u"^"_s);
        QCOMPARE(window.selection(), u"0–0"_s);
        window.bar->findNext();
        QCOMPARE(window.selection(), u"2–2"_s);
        window.bar->findNext();
        QCOMPARE(window.selection(), u"4–4"_s);
        window.bar->findPrevious();
        QCOMPARE(window.selection(), u"2–2"_s);
    }

    void takesTheSelection()
    {
        const Fixture window(u"a.c abc\nx"_s);
        window.editor->select({0, 3});
        window.bar->openFind();
        QCOMPARE(window.part<QLineEdit>(u"findEdit"_s)->text(), u"a.c"_s);
        QCOMPARE(window.message(), u"1 of 1"_s);
        window.part<QToolButton>(u"expressionButton"_s)->setChecked(true);
        QCOMPARE(window.message(), u"1 of 2"_s);
        window.editor->select({0, 3});
        window.bar->openFind();
        QCOMPARE(window.message(), u"1 of 1"_s);
        window.editor->select({4, 9});
        window.bar->openFind();
        QCOMPARE(window.part<QLineEdit>(u"findEdit"_s)->text(), u"a\\.c"_s);
    }

    void options()
    {
        const Fixture window(u"AI ai AIoT"_s);
        window.bar->openFind();
        window.type(u"AI"_s);
        QCOMPARE(window.message(), u"1 of 3"_s);
        window.part<QToolButton>(u"caseButton"_s)->click();
        QCOMPARE(window.message(), u"1 of 2"_s);
        window.part<QToolButton>(u"wordButton"_s)->click();
        QCOMPARE(window.message(), u"1 of 1"_s);
    }

    void tellsABrokenExpression()
    {
        const Fixture window(u"(a"_s);
        window.bar->openFind();
        window.part<QToolButton>(u"expressionButton"_s)->setChecked(true);
        window.type(u"(a"_s);
        QVERIFY(window.message().startsWith(u"Not a regular expression:"_s));
        window.bar->findNext();
        window.bar->findPrevious();
        window.bar->replaceAll();
        QCOMPARE(window.editor->text(), u"(a"_s);
        QVERIFY(!window.part<QToolButton>(u"nextButton"_s)->isEnabled());
    }

    void followsTheText()
    {
        const Fixture window(u"a"_s);
        window.bar->openFind();
        window.type(u"a"_s);
        QCOMPARE(window.message(), u"1 of 1"_s);
        window.editor->textCursor().insertText(u"aaa"_s);
        QCOMPARE(window.message(), window.bar->tr("%n match(es)", nullptr, 3));
    }

    void replacesOneByOne()
    {
        const Fixture window(u"a b a"_s);
        window.bar->openReplace();
        QVERIFY(window.part<QLineEdit>(u"replaceEdit"_s)->isVisible());
        window.type(u"a"_s);
        window.part<QLineEdit>(u"replaceEdit"_s)->setText(u"aa"_s);
        QTest::keyClick(window.part<QLineEdit>(u"replaceEdit"_s), Qt::Key_Return);
        QCOMPARE(window.editor->text(), u"aa b a"_s);
        QCOMPARE(window.selection(), u"5–6"_s);
        QTest::mouseClick(window.part<QPushButton>(u"replaceButton"_s), Qt::LeftButton);
        QCOMPARE(window.editor->text(), u"aa b aa"_s);
        window.editor->undo();
        QCOMPARE(window.editor->text(), u"aa b a"_s);
        window.editor->undo();
        QCOMPARE(window.editor->text(), u"a b a"_s);
    }

    void replacesEmptyMatchesOneByOne()
    {
        const Fixture window(u"x\ny"_s);
        window.bar->openReplace();
        window.part<QToolButton>(u"expressionButton"_s)->setChecked(true);
        window.type(u"^"_s);
        window.part<QLineEdit>(u"replaceEdit"_s)->setText(u"> "_s);
        window.bar->replace();
        QCOMPARE(window.editor->text(), u"> x\ny"_s);
        window.bar->replace();
        QCOMPARE(window.editor->text(), u"> x\n> y"_s);
    }

    void replacesAllInOneStep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("result");
        QTest::newRow("groups") << u"a=1\nb=2"_s << u"(\\w)=(\\d)"_s << u"\\2:\\1"_s << u"1:a\n2:b"_s;
        QTest::newRow("longer") << u"aXbX"_s << u"X"_s << u"XX"_s << u"aXXbXX"_s;
        QTest::newRow("to nothing") << u"aXbX"_s << u"X"_s << u""_s << u"ab"_s;
        QTest::newRow("line starts") << u"a\nb\n"_s << u"^(?=.)"_s << u"> "_s << u"> a\n> b\n"_s;
        QTest::newRow("over lines") << u"a\n\n\nb"_s << u"\\n{2,}"_s << u"\\n"_s << u"a\nb"_s;
        QTest::newRow("trailing spaces") << u"a \nb   \nc"_s << u" +$"_s << u"  "_s << u"a  \nb  \nc"_s;
        QTest::newRow("no-break space stays") << u"a\u00a0b"_s << u"a"_s << u"c"_s << u"c\u00a0b"_s;
    }

    void replacesAllInOneStep()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QString, replacement);
        QFETCH(QString, result);
        const Fixture window(text);
        window.bar->openReplace();
        window.part<QToolButton>(u"expressionButton"_s)->setChecked(true);
        window.type(pattern);
        window.part<QLineEdit>(u"replaceEdit"_s)->setText(replacement);
        window.part<QPushButton>(u"replaceAllButton"_s)->click();
        QCOMPARE(window.editor->text(), result);
        QVERIFY(window.message().contains(u"replaced"_s));
        window.editor->undo();
        QCOMPARE(window.editor->text(), text);
        QVERIFY(!window.editor->document()->isUndoAvailable());
    }

    void readOnlyIsNotReplaced()
    {
        const Fixture window(u"a"_s);
        window.editor->setReadOnly(true);
        window.bar->openReplace();
        QVERIFY(!window.part<QLineEdit>(u"replaceEdit"_s)->isVisible());
        window.type(u"a"_s);
        window.bar->replace();
        window.bar->replaceAll();
        QCOMPARE(window.editor->text(), u"a"_s);
    }

    void escapeCloses_data()
    {
        QTest::addColumn<bool>("fromEditor");
        QTest::newRow("bar") << false;
        QTest::newRow("editor") << true;
    }

    void escapeCloses()
    {
        QFETCH(bool, fromEditor);
        Fixture window(u"a b a"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.bar->openFind();
        window.type(u"a"_s);
        QWidget *target = fromEditor ? static_cast<QWidget *>(window.editor) : window.part<QLineEdit>(u"findEdit"_s);
        QTest::keyClick(target, Qt::Key_Escape);
        QVERIFY(!window.bar->isVisible());
        QVERIFY(window.editor->hasFocus());
        window.bar->findNext();
        QCOMPARE(window.selection(), u"4–5"_s);
        QVERIFY(!window.bar->isVisible());
    }

    void changesEditors()
    {
        const Fixture window(u"a b a"_s);
        Editor other;
        other.setText(u"xa"_s);
        window.bar->openFind();
        window.type(u"a"_s);
        window.bar->setEditor(&other);
        QCOMPARE(window.message(), window.bar->tr("%n match(es)", nullptr, 1));
        window.bar->findNext();
        QCOMPARE(other.textCursor().selectionStart(), 1);
        QCOMPARE(window.selection(), u"0–1"_s);
        window.bar->setEditor(nullptr);
        window.bar->findNext();
        window.bar->replaceAll();
        QCOMPARE(window.message(), u"No match"_s);
    }

    void survivesItsEditor()
    {
        FindBar bar;
        {
            Editor editor;
            editor.setText(u"a"_s);
            bar.setEditor(&editor);
            bar.openReplace();
            bar.findChild<QLineEdit *>(u"findEdit"_s)->setText(u"a"_s);
        }
        bar.findNext();
        bar.replaceAll();
        bar.leave();
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
