// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/issuelist.h"
#include "outline/issuelistmodel.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

IssueEntry entry(const QString &date)
{
    return {u"/news/"_s + date + u".md"_s, date, 15};
}

QList<IssueEntry> entries()
{
    return {entry(u"2021-07-18"_s), entry(u"2021-07-01"_s), entry(u"2020-11-30"_s), entry(u"2020-05-xx"_s),
            entry(u"draft"_s)};
}

struct Shown
{
    Shown()
    {
        list.resize(280, 300);
        list.setEntries(entries());
        list.show();
        if (!QTest::qWaitForWindowExposed(&list))
            qFatal("no window");
    }

    [[nodiscard]] QStringList years() const
    {
        QStringList years;
        for (int i = 0; i < year->count(); ++i)
            years.append(year->itemText(i));
        return years;
    }

    [[nodiscard]] QStringList dates() const
    {
        QStringList dates;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            dates.append(view->model()->index(row, 0).data().toString());
        return dates;
    }

    [[nodiscard]] QString selected() const
    {
        const QModelIndexList indexes = view->selectionModel()->selectedIndexes();
        return indexes.isEmpty() ? QString() : indexes.first().data().toString();
    }

    IssueList list;
    QListView *view = list.findChild<QListView *>(u"issueView"_s);
    QComboBox *year = list.findChild<QComboBox *>(u"yearChooser"_s);
    QSignalSpy chosen{&list, &IssueList::activated};
};

} // namespace

class TestIssueList : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theContextMenuIsAskedForOverARow()
    {
        const Shown shown;
        const QSignalSpy asked(&shown.list, &IssueList::menuRequested);
        const QRect second = shown.view->visualRect(shown.view->model()->index(1, 0));
        Q_EMIT shown.view->customContextMenuRequested(second.center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"/news/2021-07-01.md"_s);
        QCOMPARE(asked.first().at(1).toPoint(), shown.view->viewport()->mapToGlobal(second.center()));
        Q_EMIT shown.view->customContextMenuRequested(QPoint(10, 290));
        QCOMPARE(asked.count(), 1);
    }

    void newestYearFirst()
    {
        Shown shown;
        QCOMPARE(shown.years(), (QStringList{u"2021"_s, u"2020"_s, u"No date"_s}));
        QCOMPARE(shown.dates(), (QStringList{u"2021-07-18"_s, u"2021-07-01"_s}));
    }

    void yearIsChosenAndKept()
    {
        Shown shown;
        QTest::keyClick(shown.year, Qt::Key_Down);
        QCOMPARE(shown.dates(), (QStringList{u"2020-11-30"_s, u"2020-05-xx"_s}));
        QList<IssueEntry> more = entries();
        more.prepend(entry(u"2022-01-01"_s));
        shown.list.setEntries(more);
        QCOMPARE(shown.year->currentText(), u"2020"_s);
        QCOMPARE(shown.dates(), (QStringList{u"2020-11-30"_s, u"2020-05-xx"_s}));
    }

    void yearThatIsGone()
    {
        Shown shown;
        shown.year->setCurrentIndex(1);
        shown.list.setEntries({entry(u"2021-07-18"_s)});
        QCOMPARE(shown.year->currentText(), u"2021"_s);
        QCOMPARE(shown.dates(), (QStringList{u"2021-07-18"_s}));
    }

    void currentIssueShowsItsYear()
    {
        Shown shown;
        shown.list.setCurrentPath(u"/news/2020-11-30.md"_s);
        QCOMPARE(shown.year->currentText(), u"2020"_s);
        QCOMPARE(shown.selected(), u"2020-11-30"_s);
        QVERIFY(shown.view->model()->index(0, 0).data(IssueListModel::CurrentRole).toBool());
        QCOMPARE(shown.chosen.size(), 0);
        shown.list.setCurrentPath(QString());
        QCOMPARE(shown.selected(), QString());
        QVERIFY(!shown.view->model()->index(0, 0).data(IssueListModel::CurrentRole).toBool());
    }

    void currentIssueToldBeforeTheList()
    {
        Shown shown;
        shown.list.setEntries({});
        shown.list.setCurrentPath(u"/news/2020-11-30.md"_s);
        shown.list.setEntries(entries());
        QCOMPARE(shown.year->currentText(), u"2020"_s);
        QCOMPARE(shown.selected(), u"2020-11-30"_s);
    }

    void clickActivates()
    {
        Shown shown;
        const QModelIndex second = shown.view->model()->index(1, 0);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.view->visualRect(second).center());
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.chosen.first().first().toString(), u"/news/2021-07-01.md"_s);
    }

    void enterActivates()
    {
        Shown shown;
        shown.list.setCurrentPath(u"/news/2021-07-18.md"_s);
        QTest::keyClick(shown.view, Qt::Key_Down);
        QCOMPARE(shown.chosen.size(), 0);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.chosen.first().first().toString(), u"/news/2021-07-01.md"_s);
    }

    void stateOfAnIssueChangesOneRow()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy changed(shown.view->model(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(shown.view->model(), &QAbstractItemModel::modelReset);
        QList<IssueEntry> now = entries();
        now[1].open = true;
        now[1].modified = true;
        shown.list.setEntries(now);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(shown.view->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"2021-07-01, 15 item(s), open, modified"_s);
    }

    void screenReadersHearThatThereIsNoDate()
    {
        IssueListModel model;
        model.setEntries({{u"/a/x.md"_s, {}, 3}});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"No date, 3 item(s)"_s);
    }

    void withoutIssuesItSaysSo()
    {
        Shown shown;
        const auto *label = shown.list.findChild<QWidget *>(u"empty"_s);
        QVERIFY(!label->isVisible());
        shown.list.setEntries({});
        QVERIFY(label->isVisible());
        QVERIFY(!shown.view->isVisible());
        QVERIFY(!shown.year->isVisible());
    }
};

QTEST_MAIN(TestIssueList)
#include "tst_issuelist.moc"
