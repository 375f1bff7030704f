// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "pagetest.h"
#include "window/mergedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestDocumentMerging : public Test::TestCase
{
    Q_OBJECT

    /// Chooses in the merge dialog that comes up next, and applies it; no button: cancels it.
    static void answerWith(const QString &button)
    {
        QTimer::singleShot(0, qApp, [button] {
            auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            if (button.isEmpty()) {
                dialog->reject();
                return;
            }
            QTest::mouseClick(dialog->findChild<QAbstractButton *>(button), Qt::LeftButton);
            QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"apply"_s), Qt::LeftButton);
        });
    }

private Q_SLOTS:
    void anUnmodifiedTextFollowsTheFile()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        test.write("乙\n");
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"乙\n"_s);
        QVERIFY(!page->isModified());
        QVERIFY(page->notice()->isVisible());
    }

    void changesOfBothSidesAreMerged()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n丁\n");
        page->editor()->goToLine(4);
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("新\n乙\n丙\n丁\n");
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"新\n乙\n丙\nx丁\n"_s);
        QCOMPARE(page->editor()->currentLine(), 4);
        QCOMPARE(page->editor()->currentColumn(), 2);
        QVERIFY(page->isModified());
        QVERIFY(page->notice()->isVisible());
        page->save();
        QVERIFY(!page->isModified());
        QCOMPARE(test.bytes(), QByteArray("新\n乙\n丙\nx丁\n"));
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"甲\n乙\n丙\nx丁\n"_s);
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"甲\n乙\n丙\n丁\n"_s);
        QVERIFY(page->isModified());
    }

    void savingMergesFirst()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("甲\n乙\n新\n");
        page->save();
        QVERIFY(page->isModified());
        QCOMPARE(test.bytes(), QByteArray("甲\n乙\n新\n"));
        QCOMPARE(page->editor()->text(), u"x甲\n乙\n新\n"_s);
        QVERIFY(test.choose(*page, u"Save"_s));
        QVERIFY(!page->isModified());
        QCOMPARE(test.bytes(), QByteArray("x甲\n乙\n新\n"));
    }

    void undoneAfterAMergeTheTextIsNotTheFiles()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("甲\n乙\n新\n");
        page->checkDisk();
        page->editor()->undo();
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"甲\n乙\n丙\n"_s);
        QVERIFY(page->isModified());
    }

    void theFileChangesAgainWhileTheUserDecides_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("applied") << u"takeMine"_s;
        QTest::newRow("cancelled") << QString();
    }

    void theFileChangesAgainWhileTheUserDecides()
    {
        QFETCH(QString, button);
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("y甲\n乙\n丙\n");
        page->checkDisk();
        QTimer::singleShot(0, qApp, [&] {
            test.write("甲\n乙\n丙丁\n");
            page->checkDisk();
        });
        answerWith(button);
        QVERIFY(test.choose(*page, u"Compare and Decide…"_s));
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"x甲\n乙\n丙丁\n"_s);
        QVERIFY2(!test.choose(*page, u"Overwrite the File"_s), "there is nothing to decide any more");
        page->save();
        QCOMPARE(test.bytes(), QByteArray("x甲\n乙\n丙丁\n"));
    }

    void theLineEndsOfTheOtherProgramAreKept()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("甲\r\n乙\r\n丙\r\n");
        page->checkDisk();
        page->save();
        QCOMPARE(test.bytes(), QByteArray("x甲\r\n乙\r\n丙\r\n"));
    }

    void aModifiedTextIsNeverReplacedUnasked()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("乙\n");
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(page->notice()->isVisible());
        QCOMPARE(test.bytes(), QByteArray("乙\n"));
    }

    void savingOverAnotherProgramsTextIsRefusedUntilChosen()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("乙\n");
        page->save();
        QVERIFY(page->isModified());
        QCOMPARE(test.bytes(), QByteArray("乙\n"));
        QVERIFY(test.choose(*page, u"Overwrite the File"_s));
        QCOMPARE(test.bytes(), QByteArray("x甲\n"));
        QVERIFY(!page->isModified());
    }

    void takingTheFilesTextCanBeUndone()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("乙\n");
        page->checkDisk();
        QVERIFY(test.choose(*page, u"Take the File's Text"_s));
        QCOMPARE(page->editor()->text(), u"乙\n"_s);
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
    }

    void aTextThatCannotBeEditedDoesNotReplaceAModifiedOne()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("\xff\n");
        QVERIFY(!page->revert());
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(!page->editor()->isReadOnly());
    }

    void conflictsAreDecidedInTheDialog()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("y甲\n乙\n丙z\n");
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"x甲\n乙\n丙\n"_s);
        answerWith(u"takeBoth"_s);
        QVERIFY(test.choose(*page, u"Compare and Decide…"_s));
        QCOMPARE(page->editor()->text(), u"y甲\nx甲\n乙\n丙z\n"_s);
        QVERIFY(page->isModified());
        page->save();
        QCOMPARE(test.bytes(), QByteArray("y甲\nx甲\n乙\n丙z\n"));
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"x甲\n乙\n丙\n"_s);
    }

    void conflictsThatNobodyDecidesStay()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("y甲\n");
        page->checkDisk();
        answerWith({});
        QVERIFY(test.choose(*page, u"Compare and Decide…"_s));
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(page->notice()->isVisible());
        page->save();
        QCOMPARE(test.bytes(), QByteArray("y甲\n"));
    }

    void bothSidesAddEntries()
    {
        Test::PageTest test;
        const QByteArray head =
            "# 嵌入式AI简报 (2021-07-18)\n\n## 业界新闻\n\n- [甲](https://example.org/1)  \n摘要：甲。\n";
        const auto page = test.open(head);
        page->editor()->moveCursor(QTextCursor::End);
        page->editor()->insertPlainText(u"\n- [丙](https://example.org/3)  \n摘要：丙。\n"_s);
        test.write(head + "\n- [乙](https://example.org/2)  \n摘要：乙。\n");
        page->checkDisk();
        page->save();
        QCOMPARE(test.bytes(),
                 head +
                     "\n- [乙](https://example.org/2)  \n摘要：乙。\n\n- [丙](https://example.org/3)  \n摘要：丙。\n");
    }

    void aRestoredTextIsShownWhereItDiffers()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n乙\n丙\n");
        QVERIFY(page->restore(u"甲\n乙\n丙\n"_s, u"甲\n乙\nx丙\n"_s));
        QCOMPARE(page->editor()->text(), u"甲\n乙\nx丙\n"_s);
        QCOMPARE(page->editor()->currentLine(), 3);
        QVERIFY(page->isModified());
    }

    void twoWindowsOnOneFile()
    {
        Test::PageTest test;
        const auto first = test.open("甲\n乙\n丙\n");
        DocumentServices others(test.state(), std::chrono::seconds(60));
        auto second = test.open(others);
        QVERIFY(!first->isReadOnly());
        QVERIFY(second->isReadOnly());
        QTest::keyClicks(second->editor(), u"x"_s);
        QCOMPARE(second->editor()->text(), u"甲\n乙\n丙\n"_s);
        QVERIFY(test.choose(*second, u"Edit Here Too"_s));
        QVERIFY(!second->isReadOnly());
        QTest::keyClicks(second->editor(), u"x"_s);
        second->save();
        first->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(first->editor(), u"y"_s);
        first->save();
        first->save();
        QCOMPARE(test.bytes(), QByteArray("x甲\n乙\n丙\ny"));
    }

    void aFileThatTheOtherWindowClosedCanBeEdited()
    {
        Test::PageTest test;
        auto first = test.open("甲\n");
        DocumentServices others(test.state(), std::chrono::seconds(60));
        const auto second = test.open(others);
        QVERIFY(second->isReadOnly());
        first.reset();
        second->checkDisk();
        QVERIFY(!second->isReadOnly());
        QVERIFY(!second->notice()->isVisible());
        QTest::keyClicks(second->editor(), u"x"_s);
        QCOMPARE(second->editor()->text(), u"x甲\n"_s);
    }
};

QTEST_MAIN(TestDocumentMerging)
#include "tst_documentmerging.moc"
