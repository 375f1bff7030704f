// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/completion.h"
#include "editor/editor.h"
#include "markedtext.h"
#include "support/testsupport.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Completes words after "@" by themselves, and after "?" when asked.
CompletionList provide(const QString &text, qsizetype position)
{
    const QString before = text.first(position);
    const qsizetype mark = qMax(before.lastIndexOf(u'@'), before.lastIndexOf(u'?'));
    if (mark < 0)
        return {{position, position}, {}, false};
    CompletionList list{{mark + 1, position}, {}, before.at(mark) == u'@'};
    for (const auto &word : {u"apple"_s, u"apricot"_s, u"banana"_s, u"苹果"_s}) {
        if (word.startsWith(before.sliced(mark + 1)) && word != before.sliced(mark + 1))
            list.items.append({word, u"×2"_s, word + u"()"_s, word.size() + 1});
    }
    return list;
}

void compose(Editor &editor, const QString &preedit)
{
    QInputMethodEvent event(preedit, {{QInputMethodEvent::Cursor, int(preedit.size()), 1, {}}});
    QApplication::sendEvent(&editor, &event);
}

void commit(Editor &editor, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&editor, &event);
}

QListView *popup(const Editor &editor)
{
    return editor.findChild<QListView *>();
}

/// The names in the list, the chosen one in brackets; empty while it is closed.
QString listed(const Editor &editor)
{
    if (!popup(editor)->isVisibleTo(&editor))
        return {};
    QStringList names;
    const QAbstractItemModel *model = popup(editor)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString name = model->index(row, 0).data().toString();
        names.append(popup(editor)->currentIndex().row() == row ? u'[' + name + u']' : name);
    }
    return names.join(u' ');
}

QStringList announcements;

void takeAnnouncement(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

/// The list that comes up at the caret, by real keys and by an input method.
class TestCompletionPopup : public Test::TestCase
{
    Q_OBJECT

    /// An editor on screen whose text has its caret at "|".
    static std::unique_ptr<Editor> shown(const QString &marked)
    {
        auto editor = std::make_unique<Editor>();
        editor->resize(500, 300);
        editor->setCompleter(provide);
        Test::setMarked(*editor, marked);
        editor->show();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qWarning("the editor's window is not active");
        editor->setFocus();
        return editor;
    }

private Q_SLOTS:
    void comesUpWhileTyping()
    {
        const auto editor = shown(u"x |\n"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        QCOMPARE(listed(*editor), u"[apple] apricot banana 苹果"_s);
        QTest::keyClicks(editor.get(), u"a"_s);
        QCOMPARE(listed(*editor), u"[apple] apricot"_s);
        QTest::keyClicks(editor.get(), u"pr"_s);
        QCOMPARE(listed(*editor), u"[apricot]"_s);
        QTest::keyClick(editor.get(), Qt::Key_Backspace);
        QCOMPARE(listed(*editor), u"[apple] apricot"_s);
        QTest::keyClicks(editor.get(), u"z"_s);
        QCOMPARE(listed(*editor), QString());
        QCOMPARE(editor->text(), u"x @apz\n"_s);
    }

    void deletingDoesNotBringItUp()
    {
        const auto editor = shown(u"@app|"_s);
        QTest::keyClick(editor.get(), Qt::Key_Backspace);
        QCOMPARE(listed(*editor), QString());
    }

    void onlyWhenAskedWhereItIsNotCertain()
    {
        const auto editor = shown(u"?|"_s);
        QTest::keyClicks(editor.get(), u"a"_s);
        QCOMPARE(listed(*editor), QString());
        editor->complete();
        QCOMPARE(listed(*editor), u"[apple] apricot"_s);
        QTest::keyClicks(editor.get(), u"pr"_s);
        QCOMPARE(listed(*editor), u"[apricot]"_s);
        QTest::keyClick(editor.get(), Qt::Key_Backspace);
        QTest::keyClick(editor.get(), Qt::Key_Backspace);
        QTest::keyClick(editor.get(), Qt::Key_Backspace);
        QCOMPARE(listed(*editor), u"[apple] apricot banana 苹果"_s);
        QTest::keyClick(editor.get(), Qt::Key_Backspace);
        QCOMPARE(listed(*editor), QString());
    }

    void keysChoose_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<QString>("result");
        QTest::newRow("return") << QList{Qt::Key_Return} << u"@apple(|)\n"_s;
        QTest::newRow("enter") << QList{Qt::Key_Enter} << u"@apple(|)\n"_s;
        QTest::newRow("tab") << QList{Qt::Key_Tab} << u"@apple(|)\n"_s;
        QTest::newRow("down") << QList{Qt::Key_Down, Qt::Key_Return} << u"@apricot(|)\n"_s;
        QTest::newRow("up, to the last") << QList{Qt::Key_Up, Qt::Key_Return} << u"@苹果(|)\n"_s;
        QTest::newRow("down and up") << QList{Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab} << u"@apple(|)\n"_s;
        QTest::newRow("page down") << QList{Qt::Key_PageDown, Qt::Key_Return} << u"@苹果(|)\n"_s;
        QTest::newRow("page down and up")
            << QList{Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Return} << u"@apple(|)\n"_s;
        QTest::newRow("escape") << QList{Qt::Key_Escape} << u"@|\n"_s;
        QTest::newRow("escape, then return") << QList{Qt::Key_Escape, Qt::Key_Return} << u"@\n|\n"_s;
        QTest::newRow("left") << QList{Qt::Key_Left} << u"|@\n"_s;
        QTest::newRow("left, then return") << QList{Qt::Key_Left, Qt::Key_Return} << u"\n|@\n"_s;
    }

    void keysChoose()
    {
        QFETCH(QList<Qt::Key>, keys);
        const auto editor = shown(u"|\n"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        for (const Qt::Key key : std::as_const(keys))
            QTest::keyClick(editor.get(), key);
        QTEST(Test::marked(*editor), "result");
        QCOMPARE(listed(*editor), QString());
        QVERIFY(editor->hasFocus());
    }

    void theMouseChooses()
    {
        const auto editor = shown(u"|\n"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        const QListView *list = popup(*editor);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(Test::marked(*editor), u"@banana(|)\n"_s);
        QVERIFY(editor->hasFocus());
    }

    void isOneUndoStep()
    {
        const auto editor = shown(u"x |\n"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        QTest::keyClick(editor.get(), Qt::Key_Return);
        QTest::keyClicks(editor.get(), u"y"_s);
        QCOMPARE(editor->text(), u"x @apple(y)\n"_s);
        editor->undo();
        QCOMPARE(editor->text(), u"x @apple()\n"_s);
        editor->undo();
        QCOMPARE(editor->text(), u"x @\n"_s);
        editor->undo();
        QCOMPARE(editor->text(), u"x \n"_s);
        editor->redo();
        editor->redo();
        QCOMPARE(editor->text(), u"x @apple()\n"_s);
    }

    void replacesInOneUndoStep()
    {
        const auto editor = shown(u"@|"_s);
        QTest::keyClicks(editor.get(), u"ap"_s);
        QTest::keyClick(editor.get(), Qt::Key_Tab);
        QCOMPARE(editor->text(), u"@apple()"_s);
        editor->undo();
        QCOMPARE(editor->text(), u"@ap"_s);
    }

    void escapeIsFinalForTheWord()
    {
        const auto editor = shown(u"|"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        QTest::keyClick(editor.get(), Qt::Key_Escape);
        QTest::keyClicks(editor.get(), u"a"_s);
        QCOMPARE(listed(*editor), QString());
        editor->complete();
        QCOMPARE(listed(*editor), u"[apple] apricot"_s);
        QTest::keyClick(editor.get(), Qt::Key_Escape);
        QTest::keyClicks(editor.get(), u" @"_s);
        QCOMPARE(listed(*editor), u"[apple] apricot banana 苹果"_s);
    }

    void staysAwayFromAnInputMethod()
    {
        const auto editor = shown(u"|"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        QVERIFY(!listed(*editor).isEmpty());
        compose(*editor, u"ping"_s);
        QCOMPARE(listed(*editor), QString());
        editor->complete();
        QCOMPARE(listed(*editor), QString());
        commit(*editor, u"苹"_s);
        QCOMPARE(listed(*editor), u"[苹果]"_s);
        compose(*editor, u"guo"_s);
        QCOMPARE(listed(*editor), QString());
        commit(*editor, u"果"_s);
        QCOMPARE(listed(*editor), QString());
        QCOMPARE(editor->text(), u"@苹果"_s);
    }

    void keysWhileComposingAreTheInputMethods_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("tab") << Qt::Key_Tab;
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("escape") << Qt::Key_Escape;
    }

    void keysWhileComposingAreTheInputMethods()
    {
        QFETCH(Qt::Key, key);
        const auto editor = shown(u"|\nx"_s);
        QTest::keyClicks(editor.get(), u"@"_s);
        compose(*editor, u"ping"_s);
        QTest::keyClick(editor.get(), key);
        QVERIFY(!editor->text().contains(u"apple"_s));
        QVERIFY(!editor->text().contains(u"()"_s));
    }

    void cancelledComposingBringsNothingUp()
    {
        const auto editor = shown(u"@|"_s);
        compose(*editor, u"ping"_s);
        compose(*editor, QString());
        QCOMPARE(listed(*editor), QString());
        QTest::keyClicks(editor.get(), u"a"_s);
        QCOMPARE(listed(*editor), u"[apple] apricot"_s);
    }

    void readOnlyHasNone()
    {
        const auto editor = shown(u"@|"_s);
        editor->setReadOnly(true);
        editor->complete();
        QTest::keyClicks(editor.get(), u"a"_s);
        commit(*editor, u"苹"_s);
        QCOMPARE(listed(*editor), QString());
        QCOMPARE(editor->text(), u"@"_s);
    }

    void selectionHasNone()
    {
        const auto editor = shown(u"@[ap]"_s);
        editor->complete();
        QCOMPARE(listed(*editor), QString());
    }

    void withoutProviderThereIsNone()
    {
        const auto editor = shown(u"@|"_s);
        editor->setCompleter({});
        editor->complete();
        QTest::keyClicks(editor.get(), u"a"_s);
        QCOMPARE(listed(*editor), QString());
        QTest::keyClick(editor.get(), Qt::Key_Return);
        QCOMPARE(editor->text(), u"@a\n"_s);
    }

    void goesWithWhatItWasFor_data()
    {
        QTest::addColumn<std::function<void(Editor &)>>("happens");
        const auto add = [](const char *name, const std::function<void(Editor &)> &happens) {
            QTest::newRow(name) << happens;
        };
        add("undo", [](Editor &editor) { editor.undo(); });
        add("caret elsewhere", [](Editor &editor) { editor.goToLine(2); });
        add("text changed", [](Editor &editor) { editor.replaceText(u"y\n@\n"_s); });
        add("focus elsewhere", [](Editor &editor) { editor.clearFocus(); });
        add("resized", [](Editor &editor) { editor.resize(400, 200); });
        add("new provider", [](Editor &editor) { editor.setCompleter(provide); });
        add("scrolled away", [](Editor &editor) { editor.verticalScrollBar()->setValue(50); });
    }

    void goesWithWhatItWasFor()
    {
        QFETCH(std::function<void(Editor &)>, happens);
        const auto editor = shown(u"|\n"_s + QString(u"x\n"_s).repeated(100));
        QTest::keyClicks(editor.get(), u"@"_s);
        QVERIFY(!listed(*editor).isEmpty());
        happens(*editor);
        QCOMPARE(listed(*editor), QString());
    }

    void isBesideTheCaret_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::newRow("top") << u"x @|\n"_s;
        QTest::newRow("bottom") << QString(u"x\n"_s).repeated(100) + u"x @|"_s;
        QTest::newRow("right edge") << QString(u"字"_s).repeated(23) + u"@|"_s;
        QTest::newRow("wrapped") << QString(u"字"_s).repeated(200) + u"@|"_s;
    }

    void isBesideTheCaret()
    {
        QFETCH(QString, marked);
        const auto editor = shown(marked);
        editor->ensureCursorVisible();
        QTest::keyClicks(editor.get(), u"a"_s);
        QVERIFY(!listed(*editor).isEmpty());
        const QRect list = popup(*editor)->geometry();
        QVERIFY(editor->rect().contains(list));
        const QRect caret = editor->cursorRect().translated(editor->viewport()->mapTo(editor.get(), QPoint()));
        QVERIFY(!list.intersects(caret));
        QVERIFY(qMin(qAbs(list.top() - caret.bottom()), qAbs(caret.top() - list.bottom())) < 8);
    }

    void screenReadersHearWhatIsChosen()
    {
        const auto editor = shown(u"|"_s);
        QAccessible::setActive(true);
        const QAccessible::UpdateHandler handler = QAccessible::installUpdateHandler(takeAnnouncement);
        QTest::keyClicks(editor.get(), u"@"_s);
        QTest::keyClick(editor.get(), Qt::Key_Down);
        QAccessible::installUpdateHandler(handler);
        QAccessible::setActive(false);
        QCOMPARE(announcements, (QStringList{u"apple, ×2"_s, u"apricot, ×2"_s}));
        QVERIFY(!popup(*editor)->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestCompletionPopup)
#include "tst_completionpopup.moc"
