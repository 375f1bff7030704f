// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "pagetest.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestDocumentPage : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasTypedAndNothingElse()
    {
        Test::PageTest test;
        const auto page = test.open("\xEF\xBB\xBF# 标题\r\n正文\u00A0字  \r\n末行");
        QTest::keyClicks(page->editor(), u"x"_s);
        QVERIFY(page->isModified());
        page->save();
        QVERIFY(!page->isModified());
        QCOMPARE(test.bytes(), QByteArray("\xEF\xBB\xBFx# 标题\r\n正文\u00A0字  \r\n末行"));
    }

    void aTextThatCannotBeGivenBackIsReadOnly()
    {
        Test::PageTest test;
        const auto page = test.open("# \xff\xfe\n");
        QVERIFY(page->isReadOnly());
        QVERIFY(page->editor()->isReadOnly());
        QVERIFY(page->notice()->isVisible());
        QVERIFY(!page->notice()->message().isEmpty());
    }

    void aDeletedFileLeavesTheTextModified()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QVERIFY(QFile::remove(test.path()));
        page->checkDisk();
        QVERIFY(page->isModified());
        QVERIFY(test.choose(*page, u"Save"_s));
        QCOMPARE(test.bytes(), QByteArray("甲\n"));
    }

    void savingADeletedFileWritesItAnew()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QVERIFY(QFile::remove(test.path()));
        page->checkDisk();
        page->save();
        QCOMPARE(test.bytes(), QByteArray("甲\n"));
        QVERIFY(!page->isModified());
    }

    void aFileThatComesBackUnchangedIsSaved()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QVERIFY(QFile::remove(test.path()));
        page->checkDisk();
        test.write("甲\n");
        page->checkDisk();
        QVERIFY(!page->isModified());
        QVERIFY(!page->notice()->isVisible());
    }

    void aFileThatCannotBeReadAnyMoreLeavesTheTextModified()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QVERIFY(QFile::remove(test.path()) && QDir().mkdir(test.path()));
        page->checkDisk();
        QVERIFY(page->notice()->isVisible());
        QVERIFY2(page->isModified(), "closing it would lose the only copy");
        QVERIFY(QDir().rmdir(test.path()));
        test.write("甲\n");
        page->checkDisk();
        QVERIFY(!page->isModified());
    }

    void aFailedSaveIsShownAndLeavesTheTextModified()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        const QFileDevice::Permissions folder = QFileInfo(test.folder()).permissions();
        QVERIFY(QFile::setPermissions(test.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const QSignalSpy failed(page.get(), &DocumentPage::saveFailed);
        page->save();
        QVERIFY(QFile::setPermissions(test.folder(), folder));
        QCOMPARE(failed.count(), 1);
        QVERIFY(page->isModified());
        QVERIFY(page->notice()->isVisible());
        QVERIFY(page->notice()->message().contains(test.path()));
        QCOMPARE(test.bytes(), QByteArray("甲\n"));
    }

    void tryingAgainAfterAFailedSaveAsSavesThere()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        const QString elsewhere = test.path(u"none/other.md"_s);
        page->saveAs(elsewhere);
        QCOMPARE(page->path(), test.path());
        QVERIFY(QDir(test.folder()).mkdir(u"none"_s));
        QVERIFY(test.choose(*page, u"Try Again"_s));
        QCOMPARE(Test::readAll(elsewhere), QByteArray("甲\n"));
        QCOMPARE(page->path(), elsewhere);
    }

    void saveAsMovesThePageToTheNewFile()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        const QSignalSpy moved(page.get(), &DocumentPage::fileChanged);
        const QString elsewhere = test.path(u"other.md"_s);
        page->saveAs(elsewhere);
        QCOMPARE(page->path(), elsewhere);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(Test::readAll(elsewhere), QByteArray("甲\n"));
    }
};

QTEST_MAIN(TestDocumentPage)
#include "tst_documentpage.moc"
