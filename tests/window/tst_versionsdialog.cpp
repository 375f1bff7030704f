// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/diffview.h"
#include "window/noticebar.h"
#include "window/versionsdialog.h"
#include "window/whentext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString current = QStringLiteral("一\n二\n三\n");

QList<KeptVersion> threeVersions()
{
    const QDateTime noon(QDate(2021, 7, 18), QTime(12, 30));
    return {{noon, 27'000}, {noon.addDays(-1), 26'000}, {noon.addDays(-2), 12}};
}

/// The first version is the current text, the second another, the third cannot be read.
Result<QString> load(int index)
{
    if (index == 2)
        return std::unexpected(Error{ErrorCode::Io, u"The kept version cannot be read."_s, {}, 0});
    return index == 0 ? current : u"一\n三\n"_s;
}

} // namespace

class TestVersionsDialog : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void loadsWhatIsLookedAt();
    void equalTextsNeedNoRestoring();
    void restores_data();
    void restores();
    void errorsAreShownInPlace();
    void copiesAreTheOwners();
    void emptyListExplains();
    void fontIsTheEditors();
};

void TestVersionsDialog::times_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("expected");
    const QDate today(2021, 7, 18);
    QTest::newRow("now") << QDateTime(today, QTime(14, 5)) << u"today 14:05"_s;
    QTest::newRow("first minute") << QDateTime(today, QTime(0, 0)) << u"today 00:00"_s;
    QTest::newRow("last night") << QDateTime(today.addDays(-1), QTime(23, 59)) << u"yesterday 23:59"_s;
    QTest::newRow("before") << QDateTime(today.addDays(-2), QTime(9, 12)) << u"2021-07-16 09:12"_s;
    QTest::newRow("a clock that was wrong") << QDateTime(today.addDays(1), QTime(9, 12)) << u"2021-07-19 09:12"_s;
    QTest::newRow("stored in UTC") << QDateTime(today, QTime(14, 5)).toUTC() << u"today 14:05"_s;
}

void TestVersionsDialog::times()
{
    QFETCH(QDateTime, when);
    QTEST(whenText(when, QDateTime(QDate(2021, 7, 18), QTime(14, 5))), "expected");
}

void TestVersionsDialog::loadsWhatIsLookedAt()
{
    QList<int> loaded;
    VersionsDialog dialog(u"2021-07-18.md"_s, current, threeVersions(), [&loaded](int index) {
        loaded.append(index);
        return load(index);
    });
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"2021-07-18.md"_s));
    QCOMPARE(loaded, QList<int>{0});
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->item(1)->text(), u"2021-07-17 12:30"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(loaded, (QList<int>{0, 1}));
    QCOMPARE(dialog.selected(), 1);
    QCOMPARE(dialog.selectedText(), u"一\n三\n"_s);
    const auto *view = dialog.findChild<DiffView *>();
    QCOMPARE(view->removedLines(), 1); // from the current text to the version
    QCOMPARE(view->addedLines(), 0);
    QVERIFY(dialog.findChild<QLabel *>(u"diffLabel"_s)->text().contains(u"+0 −1"_s));
}

void TestVersionsDialog::equalTextsNeedNoRestoring()
{
    VersionsDialog dialog(u"a.md"_s, current, threeVersions(), load);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(u"restore"_s)->isEnabled());
    QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
}

void TestVersionsDialog::restores_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("Enter") << u"enter"_s;
    QTest::newRow("double click") << u"double click"_s;
}

void TestVersionsDialog::restores()
{
    QFETCH(QString, how);
    VersionsDialog dialog(u"a.md"_s, current, threeVersions(), load);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Down);
    const QPoint second = list->visualItemRect(list->item(1)).center();
    if (how == u"button"_s)
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"restore"_s), Qt::LeftButton);
    if (how == u"enter"_s)
        QTest::keyClick(list, Qt::Key_Return);
    if (how == u"double click"_s) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
    }
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.selected(), 1);
    QCOMPARE(dialog.selectedText(), u"一\n三\n"_s);
}

void TestVersionsDialog::errorsAreShownInPlace()
{
    VersionsDialog dialog(u"a.md"_s, current, threeVersions(), load);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_End);
    const auto *view = dialog.findChild<DiffView *>();
    QCOMPARE(view->accessibleDescription(), u"The kept version cannot be read."_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"restore"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(u"saveCopy"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(view->accessibleDescription().isEmpty());
    QVERIFY(dialog.findChild<QPushButton *>(u"restore"_s)->isEnabled());
}

void TestVersionsDialog::copiesAreTheOwners()
{
    VersionsDialog dialog(u"a.md"_s, current, threeVersions(), load);
    QSignalSpy asked(&dialog, &VersionsDialog::saveCopyRequested);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 1);
    QVERIFY(dialog.isVisible());
    dialog.showError(u"The copy could not be written."_s);
    const auto *notice = dialog.findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(!notice->isVisible());
}

void TestVersionsDialog::emptyListExplains()
{
    VersionsDialog dialog(u"2021-07-18.md"_s, current, {}, [](int) -> Result<QString> {
        return std::unexpected(Error{ErrorCode::NotFound, u"nothing to load"_s, {}, 0});
    });
    dialog.show();
    QCOMPARE(dialog.selected(), -1);
    const auto *text = dialog.findChild<QLabel *>(u"emptyText"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"2021-07-18.md"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"restore"_s)->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void TestVersionsDialog::fontIsTheEditors()
{
    VersionsDialog dialog(u"a.md"_s, current, threeVersions(), load);
    const QFont font(u"DejaVu Sans Mono"_s, 17);
    dialog.setTextFont(font);
    for (const auto *view : dialog.findChildren<QPlainTextEdit *>())
        QCOMPARE(view->font().pointSizeF(), 17.0);
}

QTEST_MAIN(TestVersionsDialog)
#include "tst_versionsdialog.moc"
