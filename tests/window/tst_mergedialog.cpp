// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/conflictchoices.h"
#include "window/diffview.h"
#include "window/mergedialog.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

using Kind = MergePiece::Kind;
using Choice = ConflictChoices::Choice;

MergePiece equal(int line, const QString &text)
{
    return {Kind::Equal, line, text, text, text, text, {}};
}

MergePiece conflict(int line, const QString &base, const QString &mine, const QString &theirs, const QString &section)
{
    return {Kind::Conflict, line, base, mine, theirs, mine, section};
}

/// Three conflicts: both sides changed a line, mine deleted one, both ended the text in another way.
Merge threeConflicts()
{
    return {{equal(1, u"# 简报\n\n"_s),
             conflict(3, u"导读：本期14条。\n"_s, u"导读：本期15条。\n"_s, u"导读：本期16条。\n"_s, {}),
             equal(4, u"## 业界新闻\n"_s), conflict(5, u"- 旧\n"_s, {}, u"- 旧的\u00a0新闻  \n"_s, u"业界新闻"_s),
             equal(6, u"## 论文\n"_s), conflict(7, u"- 尾"_s, u"- 尾一"_s, u"- 尾二\n"_s, u"论文"_s)}};
}

} // namespace

class TestMergeDialog : public Test::TestCase
{
    Q_OBJECT

    static void press(const QWidget &dialog, const QString &name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void choices_data();
    void choices();
    void editsAreRecognised_data();
    void editsAreRecognised();
    void showsAllThreeSides();
    void keysDecideAndMove();
    void applyNeedsEveryDecision();
    void writtenTextCounts();
    void anotherChoiceCanBeUndone();
    void deletedSidesAreSaidSo();
    void cancelChangesNothing();
    void whatWasWrittenIsNotLeftUnasked_data();
    void whatWasWrittenIsNotLeftUnasked();
    void tabVisitsEverything();
    void fontIsTheEditors();
};

void TestMergeDialog::choices_data()
{
    QTest::addColumn<QList<Choice>>("taken");
    QTest::addColumn<QString>("expected");

    const auto start = u"# 简报\n\n"_s;
    QTest::newRow("nothing decided: mine")
        << QList<Choice>{} << start + u"导读：本期15条。\n## 业界新闻\n## 论文\n- 尾一"_s;
    QTest::newRow("mine") << QList<Choice>(3, Choice::Mine)
                          << start + u"导读：本期15条。\n## 业界新闻\n## 论文\n- 尾一"_s;
    QTest::newRow("theirs") << QList<Choice>(3, Choice::Theirs)
                            << start + u"导读：本期16条。\n## 业界新闻\n- 旧的\u00a0新闻  \n## 论文\n- 尾二\n"_s;
    QTest::newRow("both, theirs first")
        << QList<Choice>(3, Choice::Both)
        << start + u"导读：本期16条。\n导读：本期15条。\n## 业界新闻\n- 旧的\u00a0新闻  \n## 论文\n- 尾二\n- 尾一"_s;
    QTest::newRow("one of each") << QList<Choice>{Choice::Theirs, Choice::Mine, Choice::Both}
                                 << start + u"导读：本期16条。\n## 业界新闻\n## 论文\n- 尾二\n- 尾一"_s;
}

void TestMergeDialog::choices()
{
    QFETCH(QList<Choice>, taken);
    ConflictChoices choices(threeConflicts());
    QCOMPARE(choices.count(), 3);
    for (int i = 0; i < taken.size(); ++i)
        choices.choose(i, taken.at(i));
    QTEST(choices.mergedText(), "expected");
    QCOMPARE(choices.decidedCount(), int(taken.size()));
    QCOMPARE(choices.isComplete(), taken.size() == 3);
    QCOMPARE(choices.line(1), 5);
    QCOMPARE(choices.line(2), 6); // in the editor's text, in which a line is gone
}

void TestMergeDialog::editsAreRecognised_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Choice>("expected");

    QTest::newRow("mine") << 0 << u"导读：本期15条。\n"_s << Choice::Mine;
    QTest::newRow("theirs") << 0 << u"导读：本期16条。\n"_s << Choice::Theirs;
    QTest::newRow("both") << 0 << u"导读：本期16条。\n导读：本期15条。\n"_s << Choice::Both;
    QTest::newRow("something else") << 0 << u"导读：本期17条。"_s << Choice::Edited;
    // Also where one side is empty: lines are left out by choosing that, not by clearing the field.
    QTest::newRow("cleared") << 1 << QString() << Choice::None;
}

void TestMergeDialog::editsAreRecognised()
{
    QFETCH(int, index);
    QFETCH(QString, text);
    ConflictChoices choices(threeConflicts());
    choices.choose(index, Choice::Mine);
    choices.edit(index, text);
    QTEST(choices.choice(index), "expected");
    QCOMPARE(choices.text(index), text);
}

void TestMergeDialog::showsAllThreeSides()
{
    MergeDialog dialog(threeConflicts(), u"2021-07-18.md"_s);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(u"intro"_s)->text().contains(u"2021-07-18.md"_s));
    QCOMPARE(dialog.findChild<QLabel *>(u"heading"_s)->text(), u"Conflict 1 of 3 · line 3"_s);
    const auto *before = dialog.findChild<DiffView *>(u"before"_s);
    const auto *mine = dialog.findChild<DiffView *>(u"mine"_s);
    QCOMPARE(before->rows().constFirst().kind, DiffRow::Kind::Context);
    QCOMPARE(before->rows().constFirst().text, u"导读：本期14条。"_s);
    QCOMPARE(mine->rows().constFirst().text, u"导读：本期15条。"_s);
    QCOMPARE(mine->rows().constFirst().changed, (QList<TextRange>{{5, 7}}));
    QCOMPARE(dialog.findChild<DiffView *>(u"theirs"_s)->rows().constFirst().text, u"导读：本期16条。"_s);
    QCOMPARE(dialog.findChild<Editor *>(u"result"_s)->text(), QString());
    auto *list = dialog.findChild<QListWidget *>(u"conflicts"_s);
    QCOMPARE(list->count(), 3);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(dialog.findChild<QLabel *>(u"heading"_s)->text(), u"Conflict 2 of 3 · in 业界新闻, line 5"_s);
}

void TestMergeDialog::keysDecideAndMove()
{
    MergeDialog dialog(threeConflicts(), u"a.md"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *list = dialog.findChild<QListWidget *>(u"conflicts"_s);
    const auto *result = dialog.findChild<Editor *>(u"result"_s);
    const auto *apply = dialog.findChild<QPushButton *>(u"apply"_s);
    QTest::keyClick(&dialog, Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(result->text(), u"导读：本期16条。\n"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"takeTheirs"_s)->isChecked());
    QTest::keyClick(&dialog, Qt::Key_F7);
    QTRY_COMPARE(list->currentRow(), 1);
    QTest::keyClick(&dialog, Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"takeMine"_s)->isChecked());
    QTest::keyClick(&dialog, Qt::Key_F7);
    QTest::keyClick(&dialog, Qt::Key_F7); // there is no fourth one
    QTRY_COMPARE(list->currentRow(), 2);
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(result->text(), u"- 尾二\n- 尾一"_s);
    QTest::keyClick(&dialog, Qt::Key_F7, Qt::ShiftModifier);
    QTRY_COMPARE(list->currentRow(), 1);
    QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.text(), u"# 简报\n\n导读：本期16条。\n## 业界新闻\n## 论文\n- 尾二\n- 尾一"_s);
}

void TestMergeDialog::applyNeedsEveryDecision()
{
    MergeDialog dialog(threeConflicts(), u"a.md"_s);
    dialog.show();
    const auto *apply = dialog.findChild<QPushButton *>(u"apply"_s);
    const auto *list = dialog.findChild<QListWidget *>(u"conflicts"_s);
    const auto *progress = dialog.findChild<QLabel *>(u"progress"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!apply->isEnabled());
        QVERIFY(progress->text().startsWith(QString::number(i)));
        QVERIFY(list->item(i)->data(Qt::AccessibleTextRole).toString().contains(u"not decided"_s));
        press(dialog, u"takeMine"_s);
        QVERIFY(list->item(i)->data(Qt::AccessibleTextRole).toString().endsWith(u"mine"_s));
        press(dialog, u"next"_s);
    }
    QVERIFY(apply->isEnabled());
    QVERIFY(apply->isDefault());
    press(dialog, u"apply"_s);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestMergeDialog::writtenTextCounts()
{
    MergeDialog dialog({{conflict(1, u"a\n"_s, u"b\n"_s, u"c\n"_s, {}), equal(2, u"z\n"_s)}}, u"a.md"_s);
    dialog.show();
    auto *result = dialog.findChild<Editor *>(u"result"_s);
    const auto *apply = dialog.findChild<QPushButton *>(u"apply"_s);
    QTest::keyClicks(result, u"d"_s);
    QVERIFY(apply->isEnabled());
    QCOMPARE(dialog.text(), u"d\nz\n"_s); // it stays a line of its own
    QTest::keyClick(result, Qt::Key_Backspace);
    QVERIFY(!apply->isEnabled());
    press(dialog, u"takeMine"_s);
    QTest::keyClick(result, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(result, u"x"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"takeMine"_s)->isChecked());
    QCOMPARE(dialog.text(), u"xb\nz\n"_s);
    QTest::keyClick(result, Qt::Key_Backspace);
    QVERIFY(dialog.findChild<QPushButton *>(u"takeMine"_s)->isChecked());
}

void TestMergeDialog::anotherChoiceCanBeUndone()
{
    MergeDialog dialog({{conflict(1, u"a\n"_s, u"b\n"_s, u"c\n"_s, {})}}, u"a.md"_s);
    dialog.show();
    auto *result = dialog.findChild<Editor *>(u"result"_s);
    QTest::keyClicks(result, u"my own"_s);
    press(dialog, u"takeTheirs"_s);
    QCOMPARE(dialog.text(), u"c\n"_s);
    QTest::keySequence(result, QKeySequence::Undo);
    QCOMPARE(dialog.text(), u"my own"_s);
}

void TestMergeDialog::deletedSidesAreSaidSo()
{
    MergeDialog dialog({{conflict(1, u"a\n"_s, {}, u"c\n"_s, {}), conflict(2, {}, u"\n"_s, u"x\n"_s, {})}}, u"a.md"_s);
    dialog.show();
    const auto *result = dialog.findChild<Editor *>(u"result"_s);
    QVERIFY(result->placeholderText().startsWith(u"Not decided"_s));
    QCOMPARE(dialog.findChild<DiffView *>(u"mine"_s)->accessibleDescription(), u"(deleted)"_s);
    press(dialog, u"takeMine"_s);
    QCOMPARE(result->placeholderText(), u"(deleted)"_s);
    press(dialog, u"next"_s);
    QCOMPARE(dialog.findChild<DiffView *>(u"before"_s)->accessibleDescription(), u"(there was nothing here)"_s);
    QVERIFY(dialog.findChild<DiffView *>(u"mine"_s)->accessibleDescription().isEmpty()); // a blank line is a text
    press(dialog, u"takeTheirs"_s);
    QCOMPARE(dialog.text(), u"x\n"_s);
    press(dialog, u"previous"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"takeMine"_s)->isChecked());
}

void TestMergeDialog::cancelChangesNothing()
{
    MergeDialog dialog(threeConflicts(), u"a.md"_s);
    dialog.show();
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    press(dialog, u"takeTheirs"_s);
    QTest::keyClick(dialog.findChild<Editor *>(u"result"_s), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestMergeDialog::whatWasWrittenIsNotLeftUnasked_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::newRow("stay") << QMessageBox::Cancel;
    QTest::newRow("leave") << QMessageBox::Discard;
}

void TestMergeDialog::whatWasWrittenIsNotLeftUnasked()
{
    QFETCH(QMessageBox::StandardButton, answer);
    MergeDialog dialog(threeConflicts(), u"a.md"_s);
    dialog.show();
    auto *result = dialog.findChild<Editor *>(u"result"_s);
    QTest::keyClicks(result, u"written"_s);
    bool isAsked = false;
    QTimer::singleShot(0, &dialog, [&] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            isAsked = true;
            question->button(answer)->click();
        }
    });
    QTest::keyClick(result, Qt::Key_Escape);
    QTRY_VERIFY(isAsked);
    QCOMPARE(dialog.isVisible(), answer == QMessageBox::Cancel);
    QCOMPARE(result->text(), u"written"_s);
}

void TestMergeDialog::tabVisitsEverything()
{
    MergeDialog dialog(threeConflicts(), u"a.md"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QStringList visited;
    for (int i = 0; i < 8; ++i) {
        visited.append(dialog.focusWidget()->objectName());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"conflicts"_s, u"before"_s, u"mine"_s, u"theirs"_s, u"takeMine"_s, u"takeTheirs"_s,
                                   u"takeBoth"_s, u"result"_s}));
    for (const QString &name : visited) {
        const auto *widget = dialog.findChild<QWidget *>(name);
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(widget), qPrintable(name));
    }
}

void TestMergeDialog::fontIsTheEditors()
{
    MergeDialog dialog(threeConflicts(), u"a.md"_s);
    const QFont font(u"DejaVu Sans Mono"_s, 17);
    dialog.setTextFont(font);
    for (const auto *view : dialog.findChildren<QPlainTextEdit *>())
        QCOMPARE(view->font().pointSizeF(), 17.0);
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
