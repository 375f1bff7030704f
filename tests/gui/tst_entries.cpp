// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What the Issue menu does to a real window's issue.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "outline/outlinepanel.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Answers = Jianbao::Test::DialogAnswers;

namespace {

const QByteArray document = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)：甲/乙\n\n\n> "
                            "导读：本期7条。【新闻】一；【论文】二。\n\n\n"
                            "## 业界新闻\n\n\n- [甲 | 源](https://example.org/1)  \n摘要：甲。  \n"
                            "- [乙 | 源](https://example.org/2)  \n摘要：乙。  \n\n\n"
                            "## 论文\n\n\n- [丙 | 源](https://example.org/3)  \n摘要：丙。  \n";

} // namespace

class TestEntries : public Test::TestCase
{
    Q_OBJECT

    static constexpr QLatin1StringView name{"embedded-ai-report/2031-02-03.md"};

    static void goTo(Test::WindowTest &test, const QString &text)
    {
        Editor *editor = test.page()->editor();
        editor->goToLine(int(editor->text().first(editor->text().indexOf(text)).count(u'\n')) + 1);
    }

    /// The entries' titles, section by section.
    static QString entries(Test::WindowTest &test)
    {
        QString found;
        const QStringList lines = test.text().split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"## "_s))
                found += u'|';
            else if (line.startsWith(u"- ["_s))
                found += line.at(3);
        }
        return found;
    }

    static bool isToldOfChange(Test::WindowTest &test)
    {
        return test.page()->notice()->message().contains(u"changed meanwhile"_s);
    }

private Q_SLOTS:
    void entriesMoveByKeysAndBack()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goTo(test, u"乙。"_s);
        test.window().activateWindow(); // shortcuts need it
        QVERIFY(QTest::qWaitForWindowActive(&test.window()));
        QTest::keyClick(test.page()->editor(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(entries(test), u"|乙甲|丙"_s);
        QTest::keyClick(test.page()->editor(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(test.text().toUtf8(), document);
        QTest::keyClick(test.page()->editor(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(entries(test), u"|甲|乙丙"_s);
        QTest::keyClick(test.page()->editor(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(test.text().toUtf8(), document);
        for (int undos = 0; undos < 4; ++undos)
            test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document);
        QVERIFY(!test.page()->isModified());
    }

    void anEntryIsDuplicatedAndRemoved()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goTo(test, u"- [丙"_s);
        test.window().actionSet()->duplicateEntry->trigger();
        QCOMPARE(entries(test), u"|甲乙|丙丙"_s);
        test.window().actionSet()->removeEntry->trigger();
        QCOMPARE(test.text().toUtf8(), document);
    }

    void theSectionMenuMovesTheEntry()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goTo(test, u"- [甲"_s);
        QMenu *menu = test.window().actionSet()->sectionMenu;
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> sections = menu->actions();
        QCOMPARE(sections.size(), 2);
        QVERIFY(!sections.at(0)->isEnabled());
        QCOMPARE(sections.at(1)->text(), u"论文"_s);
        sections.at(1)->trigger();
        QCOMPARE(entries(test), u"|乙|丙甲"_s);
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document);
    }

    void whatTheOutlineAsksForIsDone()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        OutlinePanel *outline = test.window().draft()->outline();
        Q_EMIT outline->itemsMoveRequested({{0, 0}, {0, 1}}, 1, 1);
        QCOMPARE(entries(test), u"||丙甲乙"_s);
        Q_EMIT outline->itemsRemoveRequested({{1, 0}});
        QCOMPARE(entries(test), u"||甲乙"_s);
        test.page()->editor()->undo();
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document);
    }

    void entriesGoToAnotherIssue()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        const QString other = test.path(u"embedded-ai-report/2021-06-20.md"_s);
        const int before = int(Test::readAll(other).count("\n- "));
        DocumentPage *source = test.page();
        Q_EMIT test.window().draft()->outline()->itemsDroppedOnIssue(other, {{0, 0}, {1, 0}}, source->path());
        QCOMPARE(test.page()->path(), other);
        const QString text = test.text();
        QCOMPARE(int(text.count(u"\n- "_s)), before + 2);
        QVERIFY(text.contains(u"- [甲 | 源](https://example.org/1)  \n摘要：甲。  \n"_s));
        QVERIFY(!source->editor()->text().contains(u"example.org/1"_s));
        QVERIFY(source->isModified() && test.page()->isModified());
    }

    void theLeadFollowsTheEntries()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        test.window().actionSet()->syncLead->trigger();
        QCOMPARE(test.text().toUtf8(), QByteArray(document).replace("本期7条", "本期3条"));
        test.window().actionSet()->syncLead->trigger();
        QVERIFY(test.page()->notice()->isVisible());
    }

    void theLeadFollowsWithEverySaveIfWanted()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        const QByteArray right = QByteArray(document).replace("本期7条", "本期3条");
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), QByteArray("x" + document));
        test.page()->editor()->undo();
        test.window().actionSet()->leadOnSave->trigger();
        test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), right);
    }

    void anEntryIsDraggedToAnotherSection()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        auto *tree = test.window().draft()->outline()->findChild<QTreeView *>();
        const auto row = [tree](const QString &title) {
            return tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, title, 1,
                                        Qt::MatchStartsWith | Qt::MatchRecursive);
        };
        QTRY_VERIFY(!row(u"丙"_s).isEmpty());
        const std::unique_ptr<QMimeData> data(tree->model()->mimeData(row(u"甲"_s)));
        QVERIFY(data);
        const QRect target = tree->visualRect(row(u"丙"_s).first());
        const QPoint below(target.center().x(), target.bottom() - 2);
        QDragEnterEvent enter(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree->viewport(), &enter);
        QDragMoveEvent move(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree->viewport(), &drop);
        QCOMPARE(entries(test), u"|乙|丙甲"_s);
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document);
        QVERIFY(!test.page()->isModified());
    }

    void theTitleIsEditedInAForm()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        const Answers answers({[](QWidget *dialog) {
            const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
            QCOMPARE(fields.at(0)->text(), u"2031-02-03"_s);
            fields.at(0)->setText(u"2031-02-17"_s);
            fields.at(1)->setText(u"甲/丁"_s);
            Answers::click(u"OK"_s)(dialog);
        }});
        test.window().actionSet()->editHeading->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray(document).replace("(2031-02-03)：甲/乙", "(2031-02-17)：甲/丁"));
    }

    void aNewIssueGoesOnFromTheLastOne()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        const Answers answers({Answers::click(u"Create"_s)});
        test.window().actionSet()->newIssue->trigger();
        QVERIFY(answers.allGiven());
        const QString path = test.page()->path();
        QVERIFY2(!QFile::exists(path), qPrintable(path));
        QVERIFY(test.page()->isModified());
        const Issue &issue = test.window().draft()->issue();
        QTRY_COMPARE(issue.date, QFileInfo(path).completeBaseName());
        QCOMPARE(issue.itemCount(), 0);
        QCOMPARE_GE(issue.sections.size(), 4);
        QVERIFY(!test.text().contains(u"帆二"_s));
        test.window().actionSet()->save->trigger();
        QVERIFY(QFile::exists(path));
        QVERIFY(!test.page()->isModified());
    }

    void breaksAreRepairedAfterALook()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray broken = QByteArray(document).replace("example.org/2)  \n", "example.org/2)\n");
        test.openNew(name, broken);
        {
            const Answers answers({Answers::click(u"Cancel"_s)});
            test.window().actionSet()->repairBreaks->trigger();
            QVERIFY(answers.allGiven());
            QCOMPARE(test.text().toUtf8(), broken);
        }
        const Answers answers({Answers::click(u"Apply"_s)});
        test.window().actionSet()->repairBreaks->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), document);
    }

    void whatWasProposedForAnotherTextIsNotDone()
    {
        Test::WindowTest test(Test::sampleFolder());
        const QByteArray broken = QByteArray(document).replace("example.org/2)  \n", "example.org/2)\n");
        test.openNew(name, broken);
        const Answers answers({[&](QWidget *dialog) {
            test.change(u"摘要：甲。"_s, u"摘要：甲，又甲。"_s);
            Answers::click(u"Apply"_s)(dialog);
        }});
        test.window().actionSet()->repairBreaks->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray(broken).replace("摘要：甲。", "摘要：甲，又甲。"));
        QVERIFY(isToldOfChange(test));
    }

    void theTitleIsEditedInTheTextAsItIsNow_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("edited");
        QTest::newRow("above it") << u"layout: default"_s << u"layout: default\nlang: zh"_s << true;
        QTest::newRow("in it") << u"：甲/乙"_s << u"：甲/乙/戊"_s << false;
    }

    void theTitleIsEditedInTheTextAsItIsNow()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, edited);
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        const Answers answers({[&](QWidget *dialog) {
            test.change(before, after);
            dialog->findChildren<QLineEdit *>().at(1)->setText(u"甲/丁"_s);
            Answers::click(u"OK"_s)(dialog);
        }});
        test.window().actionSet()->editHeading->trigger();
        QVERIFY(answers.allGiven());
        QString expected = QString::fromUtf8(document).replace(before, after);
        if (edited)
            expected.replace(u"：甲/乙"_s, u"：甲/丁"_s);
        QCOMPARE(test.text(), expected);
        QCOMPARE(isToldOfChange(test), !edited);
    }

    void aMenuForAnotherTextMovesNothing()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goTo(test, u"- [甲"_s);
        QMenu *menu = test.window().actionSet()->sectionMenu;
        Q_EMIT menu->aboutToShow();
        test.change(u"- [甲"_s, u"- [新](https://example.org/9)  \n- [甲"_s);
        menu->actions().at(1)->trigger();
        QCOMPARE(entries(test), u"|新甲乙|丙"_s);
        QVERIFY(isToldOfChange(test));
    }

    void aTextThatChangedIsNotPublished_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("changed") << false;
        QTest::newRow("closed") << true;
    }

    void aTextThatChangedIsNotPublished()
    {
        QFETCH(bool, closed);
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        const QByteArray index = Test::readAll(test.path(u"README.md"_s));
        const Answers answers({[&](QWidget *dialog) {
            if (closed)
                test.tabs()->close(test.page());
            else
                test.change(u"摘要：甲。"_s, u"摘要：甲，又甲。"_s);
            if (auto *anyway = dialog->findChild<QCheckBox *>(u"anyway"_s); anyway->isVisible())
                anyway->setChecked(true);
            auto *button = dialog->findChild<QPushButton *>(u"publish"_s);
            QVERIFY(button->isEnabled());
            button->click();
        }});
        test.window().actionSet()->publish->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(Test::readAll(test.path(name)), document);
        QCOMPARE(Test::readAll(test.path(u"README.md"_s)), index);
        if (!closed)
            QVERIFY(isToldOfChange(test));
    }

    void anEarlierVersionDoesNotReplaceWhatCameMeanwhile()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        test.page()->save();
        const Answers answers({[&](QWidget *dialog) {
            test.change(u"摘要：甲。"_s, u"摘要：甲，又甲。"_s);
            Answers::click(u"Restore"_s)(dialog);
        }});
        test.window().actionSet()->restoreVersion->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY(test.text().contains(u"又甲"_s));
        QVERIFY(isToldOfChange(test));
    }
};

JIANBAO_GUI_TEST_MAIN(TestEntries)
#include "tst_entries.moc"
