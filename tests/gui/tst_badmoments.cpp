// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "repository/backups.h"
#include "repository/filelock.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Answers = Jianbao::Test::DialogAnswers;

/// What the user does while a save is on its way, another window has the file, or its file becomes something else.
class TestBadMoments : public Test::TestCase
{
    Q_OBJECT

    static constexpr QLatin1StringView issue{"embedded-ai-report/2021-06-20.md"};

    /// No save is over when it returns.
    static void makeDiskSlow(Test::WindowTest &test)
    {
        test.setSavePatience(std::chrono::milliseconds(0));
        test.crash();
    }

private Q_SLOTS:
    void quittingWaitsForASecondSaveToo()
    {
        Test::WindowTest test(Test::sampleFolder());
        makeDiskSlow(test);
        const QByteArray before = Test::readAll(test.path(issue));
        QVERIFY(test.window().open(test.path(issue)));
        for (const auto &key : {u"x"_s, u"y"_s}) {
            QTest::keyClicks(test.page()->editor(), key);
            test.window().actionSet()->save->trigger();
        }
        bool isAsked = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&isAsked] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog && dialog->findChild<QPushButton *>() && !dialog->inherits("QProgressDialog")) {
                isAsked = true;
                dialog->reject();
            }
        });
        poll.start(10);
        QVERIFY(test.window().close());
        QVERIFY2(!isAsked, "the text is being saved already");
        QCOMPARE(Test::readAll(test.path(issue)), QByteArray("xy" + before));
    }

    void revertingWaitsForTheSave()
    {
        Test::WindowTest test(Test::sampleFolder());
        makeDiskSlow(test);
        const QByteArray before = Test::readAll(test.path(issue));
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.window().actionSet()->save->trigger();
        QVERIFY(test.page()->isSaving());
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                question->button(QMessageBox::Yes)->click();
        });
        poll.start(10);
        test.window().actionSet()->revert->trigger();
        QVERIFY(!test.page()->isSaving());
        QCOMPARE(test.text().toUtf8(), QByteArray("x" + before));
        QCOMPARE(Test::readAll(test.path(issue)), QByteArray("x" + before));
    }

    void aTextThatMustNotBeEditedIsNotReplacedByAVersion()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.page()->save();
        Test::put(test.path(issue), "\xff\xfe");
        test.page()->checkDisk();
        QVERIFY(test.page()->isReadOnly());
        const Answers answers({[](QWidget *dialog) {
            QVERIFY(dialog->findChild<QPushButton *>(u"saveCopy"_s)->isEnabled());
            QVERIFY(!dialog->findChild<QPushButton *>(u"restore"_s)->isEnabled());
            qobject_cast<QDialog *>(dialog)->reject();
        }});
        test.window().actionSet()->restoreVersion->trigger();
        QVERIFY(answers.allGiven());
    }

    void aRecoveredNewTextStaysWhenARepositoryIsOpenedForTheNext()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        QVERIFY(test.page()->secure());
        test.window().actionSet()->newDocument->trigger();
        QTest::keyClicks(test.page()->editor(), u"draft"_s);
        QVERIFY(test.page()->secure());
        test.crash();
        const Answers answers({Answers::click(u"Restore All"_s)});
        test.window().offerRecovery();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.tabs()->pages().size(), 2);
    }

    void editingWhatIsOpenElsewhere()
    {
        Test::WindowTest test(Test::sampleFolder());
        const Result<FileLock> other = FileLock::acquire(test.state(), test.path(issue));
        QVERIFY(other && other->isHeld());
        QVERIFY(test.window().open(test.path(issue)));
        QVERIFY(test.page()->isReadOnly());
        QVERIFY(!test.window().actionSet()->replace->isEnabled());
        test.page()->notice()->findChild<QPushButton *>()->click();
        QVERIFY(!test.page()->isReadOnly());
        QVERIFY(test.window().actionSet()->replace->isEnabled());
    }

    void whenTheOtherWindowIsGoneTheTextCanBeEdited()
    {
        Test::WindowTest test(Test::sampleFolder());
        Result<FileLock> lock = FileLock::acquire(test.state(), test.path(issue));
        QVERIFY(lock && lock->isHeld());
        QVERIFY(test.window().open(test.path(issue)));
        test.window().show();
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(other.isActiveWindow());
        lock->release();
        test.window().activateWindow();
        QTRY_VERIFY(!test.page()->isReadOnly());
        QVERIFY(!test.page()->notice()->isVisible());
    }

    void aFileThatBecomesALinkIsFollowed()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString path = test.path(issue);
        QVERIFY(test.window().open(path));
        Test::put(test.path(u"elsewhere.md"_s), "# 别处\n");
        QVERIFY(QFile::remove(path) && QFile::link(test.path(u"elsewhere.md"_s), path));
        QTRY_COMPARE(test.tabs()->pages().first()->editor()->text(), u"# 别处\n"_s);
    }

    void twoNewIssuesInsteadOfOneAreTwoTexts()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        DocumentPage *published = test.page();
        for (const auto &key : {u"x"_s, u"y"_s}) {
            test.tabs()->setCurrentPage(published);
            QTest::keyClicks(published->editor(), key);
            const Answers answers({Answers::enter(u"2021-08-01"_s), Answers::click(u"New Issue Instead"_s)});
            test.window().actionSet()->rename->trigger();
            QVERIFY(answers.allGiven());
            QVERIFY(test.text().startsWith(key));
            QVERIFY(!test.page()->isReadOnly());
        }
    }

    void theNoticeIsReachedByKeysAndGivesTheFocusBack()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        test.window().show();
        test.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&test.window()));
        test.page()->setFocus();
        QVERIFY(QFile::remove(test.path(issue)));
        test.page()->checkDisk();
        QAction *goToEditor = test.window().actionSet()->focusEditor;
        goToEditor->trigger();
        auto *save = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(save);
        QCOMPARE(save->text(), u"Save"_s);
        goToEditor->trigger();
        QVERIFY(test.page()->editor()->hasFocus());
        goToEditor->trigger();
        QTest::keyClick(save, Qt::Key_Return);
        QVERIFY(QFile::exists(test.path(issue)));
        QVERIFY(!test.page()->notice()->isVisible());
        QVERIFY(test.page()->editor()->hasFocus());
        goToEditor->trigger(); // there is nothing else to go to
        QVERIFY(test.page()->editor()->hasFocus());
    }

    void savingByTheNoticeAsksToo()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString outside = test.path(u"../outside.md"_s);
        const QString link = test.path(u"embedded-ai-report/2022-01-01.md"_s);
        Test::put(outside, "甲\n");
        QVERIFY(test.window().open(test.folder()));
        QVERIFY(QFile::link(outside, link));
        QVERIFY(test.tabs()->open(link));
        QVERIFY(QFile::remove(outside));
        test.page()->checkDisk();
        const Answers answers({Answers::click(u"No"_s)});
        test.page()->notice()->findChild<QPushButton *>()->click();
        QVERIFY(answers.allGiven());
        QVERIFY(!QFile::exists(outside));
    }

    void aDocumentWithoutFileHasNothingToGoBackTo()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        const Actions *actions = test.window().actionSet();
        QVERIFY(actions->revert->isEnabled() && actions->restoreVersion->isEnabled());
        actions->newDocument->trigger();
        QVERIFY(!actions->revert->isEnabled() && !actions->restoreVersion->isEnabled());
        test.page()->saveAs(test.path(u"new.md"_s));
        QVERIFY(actions->revert->isEnabled() && actions->restoreVersion->isEnabled());
    }

    void whatACopyReplacesIsKept()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(issue)));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.page()->save();
        const QString other = test.path(u"other.md"_s);
        Test::put(other, "甲\n");
        const Answers answers({Answers::click(u"Save a Copy…"_s), Answers::choosePath(other), Answers::click(u"Yes"_s),
                               Answers::click(u"Cancel"_s)});
        test.window().actionSet()->restoreVersion->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY(Test::readAll(other) != "甲\n");
        const QList<Backup> kept = Backups(test.state()).of(other).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(Backups::read(kept.first()).value(), QByteArray("甲\n"));
    }

    void aFileIsKnownByItsNewNameBeforeAnythingIsTold()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QString draft = test.path(u"embedded-ai-report/2021-09-xx.md"_s);
        const QString renamed = test.path(u"embedded-ai-report/2021-09-05.md"_s);
        Test::put(draft, "# 草稿\n");
        QVERIFY(test.window().open(draft));
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.page()->save(); // so that there is an earlier version, which cannot be moved
        const QString kept = test.state().backups();
        const QFileDevice::Permissions permissions = QFileInfo(kept).permissions();
        QVERIFY(QFile::setPermissions(kept, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const Answers answers({Answers::enter(u"2021-09-05.md"_s), [&](QWidget *dialog) {
                                   QCOMPARE(test.page()->path(), renamed);
                                   qobject_cast<QDialog *>(dialog)->accept();
                               }});
        test.window().actionSet()->rename->trigger();
        QVERIFY(QFile::setPermissions(kept, permissions));
        QVERIFY(answers.allGiven());
        QVERIFY(!test.page()->isModified());
    }
};

JIANBAO_GUI_TEST_MAIN(TestBadMoments)
#include "tst_badmoments.moc"
