// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The link check over a real window's issues, against a server of this computer.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "web/pageserver.h"
#include "web/watchedfetch.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/linkcheckcommands.h"
#include "window/linkcheckdialog.h"
#include "window/linkcheckmodel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestCheckLinks : public Test::TestCase
{
    Q_OBJECT

    static constexpr QLatin1StringView name{"embedded-ai-report/2031-02-03.md"};

    Test::PageServer m_server;

    [[nodiscard]] QByteArray address(const QString &path) const { return m_server.url(path).toEncoded(); }

    [[nodiscard]] QByteArray document() const
    {
        return "# 嵌入式AI简报 (2031-02-03)：甲\n\n> 导读：本期2条。\n\n## 论文\n\n- [甲 | 源](" +
               address(u"/moved"_s) + ")  \n摘要：甲。  \n代码：" + address(u"/moved"_s) + "\n- [乙 | 源](" +
               address(u"/dead"_s) + ")  \n摘要：乙。  \n";
    }

    static LinkCheckDialog *openDialog(Test::WindowTest &test)
    {
        test.window().findChild<LinkCheckCommands *>()->setRules({.isReachable = [](const QHostAddress &host) {
            return host.isLoopback();
        }});
        test.window().actionSet()->checkLinks->trigger();
        return test.window().findChild<LinkCheckDialog *>();
    }

    static QStringList column(const LinkCheckDialog &dialog, int column)
    {
        const auto *model = dialog.findChild<QTableView *>()->model();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Test::unsetProxies();
        m_server.on("/moved", "HTTP/1.1 301 Moved\r\nConnection: close\r\nLocation: /here\r\n", {});
        m_server.on("/here", Test::okHead(), {});
        m_server.on("/dead", "HTTP/1.1 410 Gone\r\nConnection: close\r\n", {});
    }
    void init() { QFile::remove(LinkStore::pathOfUser()); }

    void theIssueIsCheckedAndMended()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document());
        LinkCheckDialog *dialog = openDialog(test);
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QCOMPARE(column(*dialog, LinkCheckModel::Title), (QStringList{u"甲"_s, u"甲"_s, u"乙"_s}));
        QCOMPARE(column(*dialog, LinkCheckModel::Line), (QStringList{u"7"_s, u"9"_s, u"10"_s}));
        QVERIFY(m_server.requests().isEmpty()); // not by itself
        QSignalSpy stopped(dialog, &LinkCheckDialog::stopped);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"check"_s), Qt::LeftButton);
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(column(*dialog, LinkCheckModel::Status), (QStringList{u"Moved"_s, u"Moved"_s, u"Dead"_s}));

        // The text goes on; the place is found again.
        test.change(u"> 导读"_s, u"> 新\n> 导读"_s);
        auto *table = dialog->findChild<QTableView *>();
        table->setFocus();
        table->selectRow(2);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(test.page()->editor()->currentLine(), 11);
        QCOMPARE(test.page()->editor()->textCursor().selectedText().toUtf8(), address(u"/dead"_s));

        const QString before = test.text();
        const QUrl here = m_server.url(u"/here"_s);
        const auto links = listedLinks(test.page()->path(), {}, before, {});
        Q_EMIT dialog->replaceRequested({{links.at(0), here}, {links.at(1), here}});
        QCOMPARE(test.text().toUtf8(), QByteArray(before.toUtf8()).replace(address(u"/moved"_s), address(u"/here"_s)));
        QCOMPARE(column(*dialog, LinkCheckModel::Status), (QStringList{u"Alive"_s, u"Alive"_s, u"Dead"_s}));
        test.page()->editor()->undo();
        QCOMPARE(test.text(), before);
        dialog->close();
    }

    void resultsAreThereAgain()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document());
        for (const auto &expected : {u"Not checked"_s, u"Dead"_s}) {
            QPointer<LinkCheckDialog> dialog = openDialog(test);
            QCOMPARE(column(*dialog, LinkCheckModel::Status).constLast(), expected);
            QSignalSpy stopped(dialog, &LinkCheckDialog::stopped);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"check"_s), Qt::LeftButton);
            QTRY_COMPARE(stopped.size(), 1);
            dialog->close();
            QTRY_VERIFY(!dialog);
            QTRY_VERIFY(QFile::exists(LinkStore::pathOfUser()));
            test.crash(); // another session
            test.openNew(name, document());
        }
    }

    void theArchiveIsListed()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document());
        test.tabs()->close(test.page());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        LinkCheckDialog *dialog = openDialog(test);
        dialog->findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(1);
        QTRY_VERIFY(column(*dialog, LinkCheckModel::Place).contains(u"2031-02-03.md · 论文"_s));
        const QStringList places = column(*dialog, LinkCheckModel::Place);
        QVERIFY(std::ranges::any_of(places, [](const QString &place) { return place.startsWith("2021-06-20"_L1); }));

        auto *table = dialog->findChild<QTableView *>();
        const auto row = places.indexOf(u"2031-02-03.md · 论文"_s);
        table->setFocus();
        table->selectRow(int(row));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(test.page()->title(), u"2031-02-03.md"_s);
        QCOMPARE(test.page()->editor()->textCursor().selectedText().toUtf8(), address(u"/moved"_s));
    }

    void aClosedTabLeavesNothingBehind()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document());
        LinkCheckDialog *dialog = openDialog(test);
        auto *again = test.window().findChild<LinkCheckCommands *>();
        again->open(); // the same one
        QCOMPARE(test.window().findChildren<LinkCheckDialog *>().size(), 1);
        const auto links = listedLinks(test.page()->path(), {}, test.text(), {});
        test.tabs()->close(test.page());
        Q_EMIT dialog->placeActivated(links.constLast()); // opens it again
        QCOMPARE(test.page()->editor()->currentLine(), 10);
    }
};

JIANBAO_GUI_TEST_MAIN(TestCheckLinks)
#include "tst_checklinks.moc"
