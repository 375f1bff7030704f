// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/diffview.h"
#include "window/noticebar.h"
#include "window/recoverydialog.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QList<RecoveryRow> threeTexts()
{
    const QDateTime noon(QDate(2021, 7, 18), QTime(12, 30));
    return {
        {7, u"2021-07-18.md"_s, u"/news"_s, noon, u"The file changed meanwhile"_s, u"一\n二\n"_s, u"一\n三\n四\n"_s},
        {3, u"2021-07-01.md"_s, u"/news"_s, noon, {}, u"甲\n"_s, u"甲\n乙\n"_s},
        {9, {}, {}, noon, {}, {}, u"新的\n"_s}};
}

QPushButton *button(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

void press(const QWidget &dialog, const QString &name)
{
    QTest::mouseClick(button(dialog, name), Qt::LeftButton);
}

} // namespace

class TestRecoveryDialog : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheyAre();
    void keysChooseAndShowTheDifferences();
    void enterRestores();
    void saveElsewhereAsksTheOwner();
    void discardAsksFirst_data();
    void discardAsksFirst();
    void restoreAllAsksForEach();
    void closesWhenNothingIsLeft();
    void laterKeepsEverything_data();
    void laterKeepsEverything();
    void errorsStayUntilTheNextChoice();
    void fontIsTheEditors();
};

void TestRecoveryDialog::rowsSayWhatTheyAre()
{
    const RecoveryDialog dialog(threeTexts());
    const auto *list = dialog.findChild<QListWidget *>(u"texts"_s);
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(),
             u"2021-07-18.md, /news, 2021-07-18 12:30 · +2 −1 lines, The file changed meanwhile"_s);
    QCOMPARE(list->item(2)->data(Qt::AccessibleTextRole).toString(), u"Untitled, 2021-07-18 12:30 · +1 −0 lines"_s);
}

void TestRecoveryDialog::keysChooseAndShowTheDifferences()
{
    RecoveryDialog dialog(threeTexts());
    dialog.show();
    const auto *view = dialog.findChild<DiffView *>();
    auto *list = dialog.findChild<QListWidget *>(u"texts"_s);
    QCOMPARE(view->addedLines(), 2);
    QCOMPARE(view->removedLines(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(view->addedLines(), 1);
    QCOMPARE(view->rows().constLast().text, u"乙"_s);
}

void TestRecoveryDialog::enterRestores()
{
    RecoveryDialog dialog(threeTexts());
    QSignalSpy restored(&dialog, &RecoveryDialog::restoreRequested);
    connect(&dialog, &RecoveryDialog::restoreRequested, &dialog, &RecoveryDialog::remove);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"texts"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(restored.count(), 1);
    QCOMPARE(restored.at(0).at(0).toInt(), 3);
    QCOMPARE(list->count(), 2);
    QVERIFY(dialog.isVisible());
    press(dialog, u"restore"_s); // the row that came in its place
    QCOMPARE(restored.at(1).at(0).toInt(), 9);
}

void TestRecoveryDialog::saveElsewhereAsksTheOwner()
{
    RecoveryDialog dialog(threeTexts());
    QSignalSpy asked(&dialog, &RecoveryDialog::saveElsewhereRequested);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 7);
    QCOMPARE(dialog.findChild<QListWidget *>(u"texts"_s)->count(), 3); // the owner has not said that it worked
}

void TestRecoveryDialog::discardAsksFirst_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("discarded");
    QTest::newRow("discard") << u"Discard"_s << 1;
    QTest::newRow("keep") << u"Keep"_s << 0;
    QTest::newRow("Enter keeps") << u"\r"_s << 0;
    QTest::newRow("Esc keeps") << u"\x1b"_s << 0;
}

void TestRecoveryDialog::discardAsksFirst()
{
    QFETCH(QString, answer);
    QFETCH(int, discarded);
    RecoveryDialog dialog(threeTexts());
    QSignalSpy spy(&dialog, &RecoveryDialog::discardRequested);
    dialog.show();
    press(dialog, u"discard"_s);
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"2021-07-18.md"_s));
    QCOMPARE(spy.count(), 0);
    QTRY_VERIFY(question->isVisible());
    if (answer == u"\r"_s || answer == u"\x1b"_s) {
        QTest::keyClick(question, answer == u"\r"_s ? Qt::Key_Return : Qt::Key_Escape);
    } else {
        for (QAbstractButton *choice : question->buttons()) {
            if (choice->text().remove(u'&') == answer)
                QTest::mouseClick(choice, Qt::LeftButton);
        }
    }
    QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
    QCOMPARE(spy.count(), discarded);
    QVERIFY(dialog.isVisible());
}

void TestRecoveryDialog::restoreAllAsksForEach()
{
    RecoveryDialog dialog(threeTexts());
    QList<int> restored;
    connect(&dialog, &RecoveryDialog::restoreRequested, &dialog, [&](int id) {
        restored.append(id);
        id == 7 ? dialog.showError(u"7 is on a full disk"_s) : dialog.remove(id);
    });
    dialog.show();
    // The row that is shown goes away after the one that fails.
    QTest::keyClick(dialog.findChild<QListWidget *>(u"texts"_s), Qt::Key_Down);
    press(dialog, u"restoreAll"_s);
    QCOMPARE(restored, (QList<int>{7, 3, 9}));
    QVERIFY(dialog.isVisible()); // one is left, and what went wrong is still to be seen
    QCOMPARE(dialog.findChild<NoticeBar *>()->message(), u"7 is on a full disk"_s);
    QVERIFY(dialog.findChild<NoticeBar *>()->isVisible());
    QVERIFY(!button(dialog, u"restoreAll"_s)->isVisible());
}

void TestRecoveryDialog::closesWhenNothingIsLeft()
{
    RecoveryDialog dialog(threeTexts());
    connect(&dialog, &RecoveryDialog::restoreRequested, &dialog, &RecoveryDialog::remove);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    dialog.remove(12345);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestRecoveryDialog::laterKeepsEverything_data()
{
    QTest::addColumn<bool>("escape");
    QTest::newRow("Later") << false;
    QTest::newRow("Esc") << true;
}

void TestRecoveryDialog::laterKeepsEverything()
{
    QFETCH(bool, escape);
    RecoveryDialog dialog(threeTexts());
    QSignalSpy restored(&dialog, &RecoveryDialog::restoreRequested);
    QSignalSpy discarded(&dialog, &RecoveryDialog::discardRequested);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    if (escape)
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else
        press(dialog, u"later"_s);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(restored.count() + discarded.count(), 0);
}

void TestRecoveryDialog::errorsStayUntilTheNextChoice()
{
    RecoveryDialog dialog(threeTexts());
    dialog.show();
    const auto *notice = dialog.findChild<NoticeBar *>();
    QVERIFY(!notice->isVisible());
    dialog.showError(u"2021-07-18.md could not be written: the disk is full."_s);
    QVERIFY(notice->isVisible());
    dialog.showError(u"And another one."_s);
    QCOMPARE(notice->message().count(u'\n'), 1);
    QTest::keyClick(dialog.findChild<QListWidget *>(u"texts"_s), Qt::Key_Down);
    QVERIFY(!notice->isVisible());
}

void TestRecoveryDialog::fontIsTheEditors()
{
    RecoveryDialog dialog(threeTexts());
    const QFont font(u"DejaVu Sans Mono"_s, 17);
    dialog.setTextFont(font);
    for (const auto *view : dialog.findChildren<QPlainTextEdit *>())
        QCOMPARE(view->font().pointSizeF(), 17.0);
}

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
