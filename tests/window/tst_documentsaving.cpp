// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "pagetest.h"
#include "repository/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Takes the right to write from a folder for as long as it lives.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(path)
        , m_permissions(QFileInfo(path).permissions())
    {
        [[maybe_unused]] const bool set = QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    ~ReadOnlyFolder() { QFile::setPermissions(m_path, m_permissions); }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    QString m_path;
    QFileDevice::Permissions m_permissions;
};

using Step = std::function<void(DocumentPage &)>;

class TestDocumentSaving : public Test::TestCase
{
    Q_OBJECT

    /// What the journals of windows that are gone hold.
    static QStringList recoverable(const Test::PageTest &test)
    {
        QStringList found;
        const Result<QList<RecoverableText>> texts = recoverableTexts(test.state());
        for (const RecoverableText &text : texts.value())
            found.append(text.text);
        return found;
    }

private Q_SLOTS:
    void theTextStaysEditableWhileItIsSaved()
    {
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        const QSignalSpy modified(page.get(), &DocumentPage::modifiedChanged);
        QTest::keyClicks(page->editor(), u"x"_s);
        page->save();
        QVERIFY(page->isSaving());
        QVERIFY(page->isModified());
        QTest::keyClicks(page->editor(), u"y"_s);
        QTRY_VERIFY(!page->isSaving());
        QCOMPARE(test.bytes(), QByteArray("x甲\n"));
        QCOMPARE(page->editor()->text(), u"xy甲\n"_s);
        QVERIFY(page->isModified());
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(!page->isModified());
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"甲\n"_s);
        QVERIFY(page->isModified());
        QCOMPARE(modified.count(), 3);
    }

    void aSecondSaveFollowsTheFirst()
    {
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        page->save();
        QTest::keyClicks(page->editor(), u"y"_s);
        page->save();
        QTRY_VERIFY(!page->isModified());
        QCOMPARE(test.bytes(), QByteArray("xy甲\n"));
    }

    void ourOwnSlowSaveIsNoChangeOfAnotherProgram()
    {
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        page->save();
        QTRY_COMPARE(test.bytes(), QByteArray("x甲\n"));
        page->checkDisk();
        QTRY_VERIFY(!page->isSaving());
        QVERIFY(!page->notice()->isVisible());
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
    }

    void aFailedSaveNeverCountsAsOne_data()
    {
        QTest::addColumn<int>("patience");
        QTest::newRow("at once") << 60'000;
        QTest::newRow("in the background") << 0;
    }

    void aFailedSaveNeverCountsAsOne()
    {
        QFETCH(int, patience);
        Test::PageTest test{std::chrono::milliseconds(patience)};
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        {
            const ReadOnlyFolder closed(test.folder());
            page->save();
            QTRY_VERIFY(!page->isSaving());
        }
        QVERIFY(page->isModified());
        QVERIFY(page->notice()->isVisible());
        page->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(page->editor(), u"y"_s);
        page->editor()->undo();
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
        QVERIFY(page->isModified());
        page->checkDisk();
        QVERIFY2(page->notice()->isVisible(), "coming back to the window must not hide the failure");
        QVERIFY(test.choose(*page, u"Try Again"_s));
        QTRY_VERIFY(!page->isModified());
        QCOMPARE(test.bytes(), QByteArray("x甲\n"));
    }

    void saveAsWaitsForTheSaveThatIsOnItsWay_data()
    {
        QTest::addColumn<Step>("meanwhile");
        QTest::newRow("nothing") << Step([](DocumentPage &) {});
        QTest::newRow("one more save") << Step([](DocumentPage &page) { page.save(); });
    }

    void saveAsWaitsForTheSaveThatIsOnItsWay()
    {
        QFETCH(Step, meanwhile);
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        page->save();
        page->saveAs(test.path(u"other.md"_s));
        meanwhile(*page);
        QTRY_COMPARE(page->path(), test.path(u"other.md"_s));
        QCOMPARE(Test::readAll(page->path()), QByteArray("x甲\n"));
        QTRY_VERIFY(!page->isModified());
    }

    void saveAsFollowsASaveThatFailed()
    {
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        QVERIFY(QFile::remove(test.path()) && QDir().mkdir(test.path()));
        page->save();
        page->saveAs(test.path(u"other.md"_s));
        QTRY_COMPARE(page->path(), test.path(u"other.md"_s));
        QCOMPARE(Test::readAll(page->path()), QByteArray("x甲\n"));
    }

    void aSaveThatIsOnItsWayIsNotReverted()
    {
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        page->save();
        QVERIFY(!page->revert());
        QTRY_VERIFY(!page->isSaving());
        QCOMPARE(page->editor()->text().toUtf8(), test.bytes());
    }

    void whileItIsSavedNoConflictCanBeDecided()
    {
        Test::PageTest test(0ms);
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        test.write("乙\n");
        page->checkDisk();
        QVERIFY(page->notice()->isVisible());
        page->save();
        QVERIFY(!test.choose(*page, u"Take the File's Text"_s));
        QTRY_VERIFY(page->notice()->isVisible());
        QCOMPARE(page->editor()->text(), u"x甲\n"_s);
    }

    void aWindowThatDiesLeavesItsText()
    {
        Test::PageTest test;
        auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        QVERIFY(page->secure());
        page.reset();
        QTRY_COMPARE(recoverable(test), QStringList{u"x甲\n"_s});
    }

    void aDocumentWithoutFileIsJournalledToo()
    {
        Test::PageTest test;
        auto page = std::make_unique<DocumentPage>(TextFile::withoutFile(), u"Untitled 1"_s, test.services());
        QTest::keyClicks(page->editor(), u"x"_s);
        QVERIFY(page->isModified());
        page.reset();
        QTRY_COMPARE(recoverable(test), QStringList{u"x"_s});
        const RecoverableText text = recoverableTexts(test.state())->first();
        QCOMPARE(text.title, u"Untitled 1"_s);
        QCOMPARE(text.path, QString());
    }

    void whatIsNoLongerTrueOfTheJournalIsNoLongerSaid()
    {
        Test::PageTest test;
        QFile inTheWay(test.state().root());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        QTRY_VERIFY(page->notice()->isVisible());
        QVERIFY(inTheWay.remove());
        QTest::keyClicks(page->editor(), u"y"_s);
        QTRY_VERIFY(!page->notice()->isVisible());
        QVERIFY(page->isModified());
    }

    void nothingIsLeftOfATextThatIsSafe_data()
    {
        QTest::addColumn<Step>("makeSafe");
        QTest::newRow("saved") << Step([](DocumentPage &page) { page.save(); });
        QTest::newRow("undone") << Step([](DocumentPage &page) { page.editor()->undo(); });
        QTest::newRow("discarded") << Step([](DocumentPage &page) { page.forgetChanges(); });
        QTest::newRow("reverted") << Step([](DocumentPage &page) { page.revert(); });
    }

    void nothingIsLeftOfATextThatIsSafe()
    {
        QFETCH(Step, makeSafe);
        Test::PageTest test;
        auto page = test.open("甲\n");
        QTest::keyClicks(page->editor(), u"x"_s);
        QVERIFY(page->secure());
        makeSafe(*page);
        QVERIFY(page->secure());
        page.reset();
        QCOMPARE(recoverable(test), QStringList());
    }

    void whatWasThereBeforeTheSessionIsKept()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        for (int i = 0; i < 3; ++i) {
            QTest::keyClicks(page->editor(), u"x"_s);
            page->save();
        }
        const QList<Backup> kept = test.services().backups.of(test.path()).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(Backups::read(kept.first()).value(), QByteArray("甲\n"));
    }

    void whatSaveAsReplacesIsKept()
    {
        Test::PageTest test;
        const auto page = test.open("甲\n");
        const QString other = test.path(u"other.md"_s);
        QVERIFY(QFile::copy(test.path(), other));
        QTest::keyClicks(page->editor(), u"x"_s);
        page->saveAs(other);
        QCOMPARE(Test::readAll(other), QByteArray("x甲\n"));
        const QList<Backup> kept = test.services().backups.of(other).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(Backups::read(kept.first()).value(), QByteArray("甲\n"));
    }
};

QTEST_MAIN(TestDocumentSaving)
#include "tst_documentsaving.moc"
