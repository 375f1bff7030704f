// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "repository/journal.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/noticebar.h"

#include <QAction>
#include <QDate>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStatusBar>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Answers = Jianbao::Test::DialogAnswers;

class TestLostWork : public Test::TestCase
{
    Q_OBJECT

    static constexpr QLatin1StringView issue{"embedded-ai-report/2021-06-20.md"};

    /// Opens the issue, types, and ends the window as a crash would.
    static void typeAndCrash(Test::WindowTest &test)
    {
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        QVERIFY(test.page()->secure());
        test.crash();
    }

    static QString statusText(Test::WindowTest &test)
    {
        QStringList texts;
        const QList<QLabel *> fields = test.window().statusBar()->findChildren<QLabel *>();
        for (const QLabel *field : fields) {
            if (field->isVisibleTo(test.window().statusBar()))
                texts.append(field->text());
        }
        return texts.join(u'|');
    }

private Q_SLOTS:
    void aCrashLosesNothing()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray before = Test::readAll(test.path(issue));
        typeAndCrash(test);
        QVERIFY(test.tabs()->pages().isEmpty());
        const Answers answers({Answers::click(u"Restore"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text(), QString(u'x' + QString::fromUtf8(before)));
        QVERIFY(test.page()->isModified());
        QCOMPARE(Test::readAll(test.path(issue)), before);
        test.page()->save();
        QCOMPARE(Test::readAll(test.path(issue)), QByteArray("x" + before));
        test.crash();
        QVERIFY(!test.window().offerRecovery());
    }

    void whatCameToTheFileMeanwhileIsMerged()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray before = Test::readAll(test.path(issue));
        typeAndCrash(test);
        Test::put(test.path(issue), before + "added\n");
        const Answers answers({Answers::click(u"Restore"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray("x" + before + "added\n"));
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), QByteArray(before + "added\n"));
    }

    void aFileThatIsGoneComesBack()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray before = Test::readAll(test.path(issue));
        typeAndCrash(test);
        QVERIFY(QFile::remove(test.path(issue)));
        const Answers answers({Answers::click(u"Restore"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QVERIFY(test.page()->isModified());
        test.page()->save();
        QCOMPARE(Test::readAll(test.path(issue)), QByteArray("x" + before));
    }

    void aDamagedJournalIsNotDiscardedAsIfItWereRestored()
    {
        Test::WindowTest test(Test::sampleFolder());
        typeAndCrash(test);
        Test::put(recoverableTexts(test.state())->first().journal, "no journal");
        const Answers answers(
            {Answers::click(u"Restore"_s), Answers::click(u"Save Elsewhere…"_s), Answers::click(u"Later"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(recoverableTexts(test.state())->size(), 1);
    }

    void aJournalThatLostItsBaseIsNotMergedWithNothing()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray before = Test::readAll(test.path(issue));
        typeAndCrash(test);
        const QString journal = recoverableTexts(test.state())->first().journal;
        QByteArray bytes = Test::readAll(journal);
        bytes[bytes.lastIndexOf(before.last(8))] ^= 1; // in the base, which comes after the text
        Test::put(journal, bytes);
        QCOMPARE(recoverableTexts(test.state())->first().state, JournalState::BaseLost);
        const Answers answers({Answers::click(u"Restore"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray("x" + before));
    }

    void nothingIsDiscardedUnasked()
    {
        Test::WindowTest test(Test::sampleFolder());
        typeAndCrash(test);
        {
            const Answers answers({Answers::click(u"Later"_s)});
            test.window().offerRecovery();
            QVERIFY(answers.allGiven());
        }
        test.crash();
        {
            const Answers answers(
                {Answers::click(u"Discard…"_s), Answers::click(u"Keep"_s), Answers::click(u"Later"_s)});
            test.window().offerRecovery();
            QVERIFY(answers.allGiven());
        }
        QCOMPARE(recoverableTexts(test.state())->size(), 1);
        const Answers answers({Answers::click(u"Discard…"_s), Answers::click(u"Discard"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(recoverableTexts(test.state())->size(), 0);
    }

    void aNewDocumentIsRecoveredAndSavedElsewhere()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.folder()));
        test.window().actionSet()->newDocument->trigger();
        QTest::keyClicks(test.page()->editor(), u"draft"_s);
        QVERIFY(test.page()->secure());
        test.crash();
        const QString elsewhere = test.path(u"draft.md"_s);
        const Answers answers({Answers::click(u"Save Elsewhere…"_s), Answers::choosePath(test.path(u"draft"_s))});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(Test::readAll(elsewhere), QByteArray("draft"));
        QCOMPARE(recoverableTexts(test.state())->size(), 0);
    }

    void aNewDocumentAsksWhereToGo()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.folder()));
        test.window().actionSet()->newDocument->trigger();
        QTest::keyClicks(test.page()->editor(), u"draft"_s);
        QString proposed;
        const QString path = test.path(u"embedded-ai-report/2022-01-02.md"_s);
        const Answers answers({[&](QWidget *dialog) {
            proposed = dialog->findChild<QLineEdit *>()->text();
            Answers::choosePath(path)(dialog);
        }});
        test.window().actionSet()->save->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY2(proposed.contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(proposed));
        QCOMPARE(Test::readAll(path), QByteArray("draft"));
        QCOMPARE(test.page()->title(), u"2022-01-02.md"_s);
        QVERIFY(!test.page()->isModified());
    }

    void renamingAPublishedIssueOffersANewOne()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray before = Test::readAll(test.path(issue));
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        QString warning;
        const Answers answers({Answers::enter(u"2021-08-01"_s), [&](QWidget *dialog) {
                                   warning = qobject_cast<QMessageBox *>(dialog)->text();
                                   Answers::click(u"New Issue Instead"_s)(dialog);
                               }});
        test.window().actionSet()->rename->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY2(warning.contains(u"2021-06-20"_s) && warning.contains(u"README.md"_s), qPrintable(warning));
        QCOMPARE(Test::readAll(test.path(issue)), before);
        QCOMPARE(test.page()->title(), u"2021-08-01.md"_s);
        const QByteArray renamed = QByteArray("x" + before).replace("(2021-06-20)", "(2021-08-01)");
        QCOMPARE(test.text().toUtf8(), renamed);
        QVERIFY(!test.tabs()->pageOf(test.path(issue))->isModified());
        test.page()->save();
        QCOMPARE(Test::readAll(test.path(u"embedded-ai-report/2021-08-01.md"_s)), renamed);
    }

    void anUnpublishedDraftIsRenamedWithItsUnsavedText()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString draft = test.path(u"embedded-ai-report/2021-09-xx.md"_s);
        const QString renamed = test.path(u"embedded-ai-report/2021-09-05.md"_s);
        Test::put(draft, "# 草稿\n");
        QVERIFY(test.window().open(draft));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        const Answers answers({Answers::enter(u"2021-09-05.md"_s)});
        test.window().actionSet()->rename->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY(!QFile::exists(draft));
        QCOMPARE(Test::readAll(renamed), QByteArray("# 草稿\n"));
        QCOMPARE(test.page()->path(), renamed);
        QVERIFY(test.page()->isModified());
        test.page()->save();
        QCOMPARE(Test::readAll(renamed), QByteArray("x# 草稿\n"));
    }

    void savingOverAPublishedIssueWarns()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString published = test.path(u"embedded-ai-report/2020-11-09.md"_s);
        const QByteArray before = Test::readAll(published);
        QVERIFY(test.window().open(test.path(issue)));
        const Answers answers({Answers::choosePath(published), Answers::click(u"Yes"_s), Answers::click(u"Cancel"_s)});
        test.window().actionSet()->saveAs->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(Test::readAll(published), before);
    }

    void deletingAPublishedIssueWarns()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        {
            const Answers answers({Answers::click(u"Cancel"_s)});
            test.window().actionSet()->moveToTrash->trigger();
            QVERIFY(answers.allGiven());
        }
        QVERIFY(QFile::exists(test.path(issue)));
        const Answers answers({Answers::click(u"Delete Anyway"_s), Answers::click(u"Yes"_s)});
        test.window().actionSet()->moveToTrash->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY(!QFile::exists(test.path(issue)));
        QVERIFY(test.tabs()->pages().isEmpty());
    }

    void anEarlierVersionComesBack()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray before = Test::readAll(test.path(issue));
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.page()->save();
        QCOMPARE(Test::readAll(test.path(issue)), QByteArray("x" + before));
        const Answers answers({Answers::click(u"Restore"_s)});
        test.window().actionSet()->restoreVersion->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), before);
        QVERIFY(test.page()->isModified());
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), QByteArray("x" + before));
    }

    void quittingWaitsForASlowDisk()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.setSavePatience(std::chrono::milliseconds(0));
        test.crash();
        const QByteArray before = Test::readAll(test.path(issue));
        QVERIFY(test.window().open(test.path(issue)));
        test.window().show();
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.window().actionSet()->save->trigger();
        QVERIFY(test.page()->isSaving());
        QVERIFY2(statusText(test).contains(u"Saving 2021-06-20.md…"_s), qPrintable(statusText(test)));
        QVERIFY(test.window().close());
        QCOMPARE(Test::readAll(test.path(issue)), QByteArray("x" + before));
        QVERIFY(!test.page()->isModified());
    }

    void aDiscardedTextIsNotOfferedAgain()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        QVERIFY(test.page()->secure());
        {
            const Answers answers({Answers::click(u"Discard"_s)});
            QVERIFY(test.window().close());
            QVERIFY(answers.allGiven());
        }
        test.crash();
        QCOMPARE(recoverableTexts(test.state())->size(), 0);
    }
};

JIANBAO_GUI_TEST_MAIN(TestLostWork)
#include "tst_lostwork.moc"
