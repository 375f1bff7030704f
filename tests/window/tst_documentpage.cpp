// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/documentpage.h"
#include "window/noticebar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestDocumentPage : public Test::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] std::unique_ptr<DocumentPage> openPage(const QByteArray &bytes) const
    {
        write(bytes);
        Result<TextFile> file = TextFile::open(m_path);
        auto page = std::make_unique<DocumentPage>(file.value());
        page->show();
        return page;
    }

    static void choose(const DocumentPage &page, const QString &text)
    {
        const QList<QPushButton *> buttons = page.notice()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button: "_s + text));
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"2021-07-18.md"_s);
    }

    void savesWhatWasTypedAndNothingElse()
    {
        const auto page = openPage("\xEF\xBB\xBF# 标题\r\n正文\u00A0字  \r\n末行");
        QTest::keyClicks(page->editor(), u"x"_s);
        QVERIFY(page->isModified());
        QVERIFY(page->save());
        QVERIFY(!page->isModified());
        QCOMPARE(Test::readAll(m_path), QByteArray("\xEF\xBB\xBFx# 标题\r\n正文\u00A0字  \r\n末行"));
    }

    void aTextThatCannotBeGivenBackIsReadOnly()
    {
        const auto page = openPage("# \xff\xfe\n");
        QVERIFY(page->isReadOnly());
        QVERIFY(page->editor()->isReadOnly());
        QVERIFY(page->notice()->isVisible());
        QVERIFY(!page->notice()->message().isEmpty());
    }

    void anUnmodifiedTextFollowsTheFile()
    {
        const auto page = openPage("甲\n");
        write("乙\n");
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"乙\n"_s);
        QVERIFY(!page->isModified());
        QVERIFY(page->notice()->isVisible());
    }

    void aModifiedTextIsNeverReplacedUnasked()
    {
        const auto page = openPage("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        write("乙\n");
        page->checkDisk();
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(page->notice()->isVisible());
        QCOMPARE(Test::readAll(m_path), QByteArray("乙\n"));
    }

    void savingOverAnotherProgramsTextIsRefusedUntilChosen()
    {
        const auto page = openPage("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        write("乙\n");
        QVERIFY(!page->save());
        QVERIFY(page->isModified());
        QCOMPARE(Test::readAll(m_path), QByteArray("乙\n"));
        choose(*page, u"Overwrite the File"_s);
        QCOMPARE(Test::readAll(m_path), QByteArray("x甲\n"));
        QVERIFY(!page->isModified());
    }

    void takingTheFilesTextCanBeUndone()
    {
        const auto page = openPage("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        write("乙\n");
        page->checkDisk();
        choose(*page, u"Take the File's Text"_s);
        QCOMPARE(page->editor()->text(), u"乙\n"_s);
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
    }

    void aDeletedFileLeavesTheTextModified()
    {
        const auto page = openPage("甲\n");
        QVERIFY(QFile::remove(m_path));
        page->checkDisk();
        QVERIFY(page->isModified());
        choose(*page, u"Save"_s);
        QCOMPARE(Test::readAll(m_path), QByteArray("甲\n"));
    }

    void savingADeletedFileWritesItAnew()
    {
        const auto page = openPage("甲\n");
        QVERIFY(QFile::remove(m_path));
        page->checkDisk();
        QVERIFY(page->save());
        QCOMPARE(Test::readAll(m_path), QByteArray("甲\n"));
        QVERIFY(!page->isModified());
    }

    void aFileThatComesBackUnchangedIsSaved()
    {
        const auto page = openPage("甲\n");
        QVERIFY(QFile::remove(m_path));
        page->checkDisk();
        write("甲\n");
        page->checkDisk();
        QVERIFY(!page->isModified());
        QVERIFY(!page->notice()->isVisible());
    }

    void aTextThatCannotBeEditedDoesNotReplaceAModifiedOne()
    {
        const auto page = openPage("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        write("\xff\n");
        QVERIFY(!page->revert());
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(!page->editor()->isReadOnly());
    }

    void aFailedSaveIsShownAndLeavesTheTextModified()
    {
        const auto page = openPage("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        const QFileDevice::Permissions folder = QFileInfo(m_folder->path()).permissions();
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool saved = page->save();
        QVERIFY(QFile::setPermissions(m_folder->path(), folder));
        QVERIFY(!saved);
        QVERIFY(page->isModified());
        QVERIFY(page->notice()->isVisible());
        QVERIFY(page->notice()->message().contains(m_path));
        QCOMPARE(Test::readAll(m_path), QByteArray("甲\n"));
    }

    void tryingAgainAfterAFailedSaveAsSavesThere()
    {
        const auto page = openPage("甲\n");
        const QString elsewhere = m_folder->filePath(u"none/other.md"_s);
        QVERIFY(!page->saveAs(elsewhere));
        QVERIFY(QDir(m_folder->path()).mkdir(u"none"_s));
        choose(*page, u"Try Again"_s);
        QCOMPARE(Test::readAll(elsewhere), QByteArray("甲\n"));
        QCOMPARE(page->path(), elsewhere);
    }

    void saveAsMovesThePageToTheNewFile()
    {
        const auto page = openPage("甲\n");
        const QSignalSpy moved(page.get(), &DocumentPage::fileChanged);
        const QString elsewhere = m_folder->filePath(u"other.md"_s);
        QVERIFY(page->saveAs(elsewhere));
        QCOMPARE(page->path(), elsewhere);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(Test::readAll(elsewhere), QByteArray("甲\n"));
    }
};

QTEST_MAIN(TestDocumentPage)
#include "tst_documentpage.moc"
