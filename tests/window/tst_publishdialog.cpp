// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/diffview.h"
#include "window/publishdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

using State = PublishCheck::State;

namespace {

PublishFile file(const QString &name, const QString &before, const QString &after)
{
    return {.name = name,
            .before = before,
            .after = after,
            .change = {.path = u"/letters/"_s + name, .expected = {}, .bytes = after.toUtf8()}};
}

PublishPlan finePlan()
{
    return {.name = u"report/2021-08-01.md"_s,
            .checks = {{State::Ok, u"The date is right."_s, 5}, {State::Warning, u"No topics."_s, 7}},
            .files = {file(u"report/2021-08-01.md"_s, {}, u"一\n二\n三\n"_s),
                      file(u"README.md"_s, u"甲\n乙\n"_s, u"甲\n丙\n丁\n"_s)}};
}

PublishPlan planWithErrors()
{
    PublishPlan plan = finePlan();
    plan.checks.append({State::Error, u"The count is wrong."_s, 9});
    plan.checks.append({State::Error, u"There are no entries."_s, 0});
    return plan;
}

} // namespace

class TestPublishDialog : public Test::TestCase
{
    Q_OBJECT

    static QPushButton *publishButton(const QWidget &dialog) { return dialog.findChild<QPushButton *>(u"publish"_s); }
    static QListWidget *checks(const QWidget &dialog) { return dialog.findChild<QListWidget *>(); }

private Q_SLOTS:
    void worstComesFirst();
    void longSentencesAreWhole();
    void showsEveryFile();
    void publishes_data();
    void publishes();
    void errorsHaveToBeAcceptedFirst();
    void linesAreActivated_data();
    void linesAreActivated();
    void checksWithoutLineStay();
    void nothingToWrite();
    void escapeCancels();
    void tabVisitsEverything();
    void fontIsTheEditors();
};

void TestPublishDialog::worstComesFirst()
{
    PublishDialog dialog(planWithErrors());
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"2021-08-01.md"_s));
    QStringList spoken;
    for (int row = 0; row < checks(dialog)->count(); ++row)
        spoken.append(checks(dialog)->item(row)->data(Qt::AccessibleTextRole).toString());
    QCOMPARE(spoken,
             (QStringList{u"Error: The count is wrong. (line\u00a09)"_s, u"Error: There are no entries."_s,
                          u"Warning: No topics. (line\u00a07)"_s, u"Fine: The date is right. (line\u00a05)"_s}));
    const QString label = dialog.findChild<QLabel *>(u"checksLabel"_s)->text();
    QVERIFY2(label.contains(u"2 error(s)"_s) && label.contains(u"1 warning(s)"_s), qPrintable(label));
    QVERIFY(!checks(dialog)->item(0)->icon().isNull());
}

/// A long Chinese sentence is shown whole: the font that Chinese falls back to is taller than the dialog's.
void TestPublishDialog::longSentencesAreWhole()
{
    PublishPlan plan = finePlan();
    plan.checks = {{State::Ok, u"短"_s, 0}, {State::Ok, QString(60, u'长'), 0}};
    PublishDialog dialog(plan);
    dialog.show();
    const QListWidget *list = checks(dialog);
    const int one = list->visualItemRect(list->item(0)).height();
    const int three = list->visualItemRect(list->item(1)).height();
    QVERIFY2(three >= one + 2 * list->fontMetrics().height(), qPrintable(u"%1 %2"_s.arg(one).arg(three)));
    QVERIFY(!list->horizontalScrollBar()->isVisible());
}

void TestPublishDialog::showsEveryFile()
{
    PublishDialog dialog(finePlan());
    dialog.show();
    auto *files = dialog.findChild<QTabBar *>();
    const auto *view = dialog.findChild<DiffView *>();
    QCOMPARE(files->count(), 2);
    QCOMPARE(files->tabText(0), u"report/2021-08-01.md  +3 −0"_s);
    QCOMPARE(files->tabText(1), u"README.md  +2 −1"_s);
    QCOMPARE(view->addedLines(), 3);
    QVERIFY(files->rect().contains(files->tabRect(1)));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Right);
    QCOMPARE(view->addedLines(), 2);
    QCOMPARE(view->removedLines(), 1);
    QTest::mouseClick(files, Qt::LeftButton, {}, files->tabRect(0).center());
    QCOMPARE(view->addedLines(), 3);
}

void TestPublishDialog::publishes_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("Alt+P") << u"key"_s;
}

void TestPublishDialog::publishes()
{
    QFETCH(QString, how);
    PublishDialog dialog(finePlan());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    if (how == "button"_L1)
        QTest::mouseClick(publishButton(dialog), Qt::LeftButton);
    else
        QTest::keyClick(&dialog, Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(accepted.count(), 1);
}

void TestPublishDialog::errorsHaveToBeAcceptedFirst()
{
    PublishDialog dialog(planWithErrors());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *anyway = dialog.findChild<QCheckBox *>();
    QVERIFY(anyway->isVisible());
    QVERIFY(!publishButton(dialog)->isEnabled());
    QTest::mouseClick(publishButton(dialog), Qt::LeftButton);
    QTest::keyClick(dialog.findChild<QTabBar *>(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(anyway, Qt::Key_Space);
    QVERIFY(publishButton(dialog)->isEnabled());
    QTest::keyClick(anyway, Qt::Key_Space);
    QVERIFY(!publishButton(dialog)->isEnabled());
    QTest::keyClick(anyway, Qt::Key_Space);
    QTest::mouseClick(publishButton(dialog), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestPublishDialog::linesAreActivated_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("Enter") << u"Enter"_s;
    QTest::newRow("double click") << u"double click"_s;
}

void TestPublishDialog::linesAreActivated()
{
    QFETCH(QString, how);
    PublishDialog dialog(finePlan());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy activated(&dialog, &PublishDialog::lineActivated);
    dialog.show();
    QListWidget *list = checks(dialog);
    QTest::keyClick(list, Qt::Key_Down);
    const QPoint second = list->visualItemRect(list->item(1)).center();
    if (how == "Enter"_L1) {
        QTest::keyClick(list, Qt::Key_Return);
    } else {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
    }
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 5);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(accepted.count(), 0); // Enter must not go on to the button
}

void TestPublishDialog::checksWithoutLineStay()
{
    PublishPlan plan = finePlan();
    plan.checks = {{State::Ok, u"All is well."_s, 0}};
    PublishDialog dialog(plan);
    QSignalSpy finished(&dialog, &QDialog::finished);
    QSignalSpy activated(&dialog, &PublishDialog::lineActivated);
    dialog.show();
    QTest::keyClick(checks(dialog), Qt::Key_Return);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(activated.count(), 0);
    QVERIFY(dialog.findChild<QLabel *>(u"checksLabel"_s)->text().contains(u"all is well"_s));
}

void TestPublishDialog::nothingToWrite()
{
    PublishPlan plan = planWithErrors();
    plan.files.clear();
    PublishDialog dialog(plan);
    dialog.show();
    QVERIFY(!publishButton(dialog)->isEnabled());
    QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
    QVERIFY(!dialog.findChild<QTabBar *>()->isVisible());
    QCOMPARE(dialog.findChild<DiffView *>()->accessibleDescription(), u"There is nothing to write."_s);
}

void TestPublishDialog::escapeCancels()
{
    PublishDialog dialog(finePlan());
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QTest::keyClick(checks(dialog), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestPublishDialog::tabVisitsEverything()
{
    PublishDialog dialog(planWithErrors());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QStringList visited;
    for (int i = 0; i < 6; ++i) {
        visited.append(dialog.focusWidget()->objectName());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"checks"_s, u"files"_s, u"differences"_s, u"anyway"_s, u"publish"_s, u"cancel"_s}));
    QCOMPARE(dialog.focusWidget()->objectName(), u"checks"_s);
}

void TestPublishDialog::fontIsTheEditors()
{
    PublishDialog dialog(finePlan());
    dialog.setTextFont(QFont(u"DejaVu Sans Mono"_s, 17));
    QCOMPARE(dialog.findChild<DiffView *>()->font().pointSizeF(), 17.0);
}

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
