// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "outline/outlinemodel.h"
#include "outline/outlinepanel.h"
#include "outline/outlineview.h"
#include "window/actions.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/pagechecks.h"
#include "window/problemspanel.h"
#include "window/rulespage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const auto fileName = u"embedded-ai-report/2021-07-18.md"_s;

/// Two entries without address, one of them doubled, and blank lines too many, which a safe fix removes.
const auto wrongText = u"---\nlayout: default\n---\n\n# 嵌入式AI简报 (2021-07-18)：甲\n\n## 业界新闻\n\n"
                       "- [新芯片 | 某社]()  \n摘要：很好。\n\n\n\n- [新书 | 某社]()  \n摘要：也好。\n"_s;

} // namespace

class TestProblems : public Test::TestCase
{
    Q_OBJECT

    static void open(Test::WindowTest &test, const QString &text = wrongText)
    {
        QVERIFY(QDir().mkpath(test.path(u"embedded-ai-report"_s)));
        test.openNew(fileName, text.toUtf8());
        QTRY_VERIFY(isCurrent(test));
    }

    static PageChecks *checks(Test::WindowTest &test) { return test.window().draft()->checking()->current(); }
    static bool isCurrent(Test::WindowTest &test)
    {
        return test.window().draft()->checking()->keeper().isComplete() && checks(test)->isCurrent();
    }
    static int count(Test::WindowTest &test, const QString &rule)
    {
        return int(std::ranges::count(checks(test)->checked().findings, rule, &Finding::rule));
    }
    static ProblemsPanel *panel(Test::WindowTest &test) { return test.window().draft()->problems(); }
    static QTreeView *tree(Test::WindowTest &test) { return panel(test)->findChild<QTreeView *>(u"tree"_s); }

    /// Puts the caret on the first problem of a rule.
    static void goTo(Test::WindowTest &test, const QString &rule)
    {
        const QList<Finding> &findings = checks(test)->checked().findings;
        const auto found = std::ranges::find(findings, rule, &Finding::rule);
        QVERIFY2(found != findings.end(), qPrintable(rule));
        test.page()->editor()->select({found->range.start, found->range.start});
    }

    /// Presses Alt+Enter and chooses from the menu.
    static void chooseFix(Test::WindowTest &test, const QString &part)
    {
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        test.window().actionSet()->showFixes->trigger();
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto wanted =
            std::ranges::find_if(actions, [&part](const QAction *action) { return action->text().contains(part); });
        QVERIFY2(wanted != actions.end(), qPrintable(part));
        QVERIFY((*wanted)->isEnabled());
        (*wanted)->trigger();
        QApplication::activePopupWidget()->close();
    }

    static QString settings(Test::WindowTest &test)
    {
        const QString path = test.path(u"jianbao.toml"_s);
        return QFile::exists(path) ? QString::fromUtf8(Test::readAll(path)) : QString();
    }

private Q_SLOTS:
    void problemsAreMarkedListedAndCounted()
    {
        Test::WindowTest test;
        open(test);
        QCOMPARE(count(test, u"title.empty-url"_s), 2);
        QCOMPARE(test.page()->editor()->markOfLine(9), MarkKind::Error);
        const ProblemsModel &model = panel(test)->model();
        QCOMPARE(model.counts().all(), int(checks(test)->checked().findings.size()));
        QVERIFY(panel(test)->findChild<QLabel *>(u"title"_s)->text().contains(u"2 error"_s));
        const QList<QToolButton *> fields = test.window().statusBar()->findChildren<QToolButton *>();
        QVERIFY(std::ranges::any_of(fields, [&](const QToolButton *field) {
            return field->text().contains(QString::number(model.counts().all())) && field->isVisible();
        }));
        const QAbstractItemModel *rows = test.window().draft()->outline()->findChild<OutlineView *>()->model();
        const auto section = rows->index(0, 0).data(OutlineModel::ProblemsRole).value<ProblemCounts>();
        QCOMPARE(section.errors, 2);
        QCOMPARE(rows->index(0, 0, rows->index(0, 0)).data(OutlineModel::ProblemsRole).value<ProblemCounts>().errors,
                 1);
        QVERIFY(rows->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 error"_s));
    }

    void aFixIsOneUndoStep()
    {
        Test::WindowTest test;
        open(test);
        goTo(test, u"blank.too-many"_s);
        const Finding finding =
            *std::ranges::find(checks(test)->checked().findings, u"blank.too-many"_s, &Finding::rule);
        QVERIFY(!finding.fixes.isEmpty());
        chooseFix(test, finding.fixes.first().title);
        QCOMPARE(test.text(), applied(wrongText, finding.fixes.first().changes));
        QTRY_COMPARE(count(test, u"blank.too-many"_s), 0);
        test.window().actionSet()->undo->trigger();
        QCOMPARE(test.text(), wrongText);
    }

    void manyFixesAreOneUndoStep_data()
    {
        QTest::addColumn<QAction * Actions::*>("action");
        QTest::newRow("all safe ones") << &Actions::fixSafe;
        QTest::newRow("all of this kind") << &Actions::fixKind;
    }

    void manyFixesAreOneUndoStep()
    {
        QFETCH(QAction * Actions::*, action);
        Test::WindowTest test;
        QString text = wrongText;
        text.replace(u"摘要：也好。\n"_s,
                     u"摘要：也好。\n\n\n\n- [新文 | 某社](https://example.org/3)  \n摘要：长。\n"_s);
        open(test, text);
        QVERIFY(count(test, u"blank.too-many"_s) >= 2);
        goTo(test, u"blank.too-many"_s);
        (test.window().actionSet()->*action)->trigger();
        QTRY_VERIFY(test.text() != text);
        QTRY_COMPARE(count(test, u"blank.too-many"_s), 0);
        QCOMPARE(count(test, u"title.empty-url"_s), 2); // no safe fix, another kind
        test.window().actionSet()->undo->trigger();
        QCOMPARE(test.text(), text);
    }

    void whatWasAskedOfAnotherTextIsNotDone()
    {
        Test::WindowTest test;
        open(test);
        test.window().actionSet()->fixSafe->trigger(); // on its way
        test.change(u"很好"_s, u"更好"_s);
        const QString changed = test.text();
        QTRY_VERIFY(isCurrent(test));
        QVERIFY(test.page()->notice());
        QCOMPARE(test.text(), changed);
    }

    void ignoringIsKeptInTheSettings()
    {
        Test::WindowTest test;
        open(test);
        goTo(test, u"title.empty-url"_s);
        chooseFix(test, u"Ignore Here"_s);
        QTRY_COMPARE(count(test, u"title.empty-url"_s), 1);
        QVERIFY(settings(test).contains(u"[[check.ignore]]"_s));
        QVERIFY(settings(test).contains(u"title.empty-url"_s));
        QCOMPARE(test.text(), wrongText);
        test.window().draft()->checking()->keeper().renew();
        QTRY_VERIFY(isCurrent(test));
        QCOMPARE(count(test, u"title.empty-url"_s), 1);
    }

    void aRuleIsSwitchedOffWhateverTheSettingsHold()
    {
        Test::WindowTest test;
        QVERIFY(QDir().mkpath(test.path(u"embedded-ai-report"_s)));
        Test::put(test.path(u"jianbao.toml"_s), "# mine\nname = \"Letters\"\n");
        open(test);
        goTo(test, u"title.empty-url"_s);
        // Somebody else writes it at the same time.
        Test::put(test.path(u"jianbao.toml"_s), "# theirs\nname = \"Letters\"\n");
        test.window().actionSet()->switchOffRule->trigger();
        QTRY_COMPARE(count(test, u"title.empty-url"_s), 0);
        QVERIFY(settings(test).startsWith(u"# theirs\n"_s));
        QVERIFY(settings(test).contains(u"\"title.empty-url\" = \"off\""_s));
    }

    void settingsThatAreOpenAreChangedWhereTheyAreOpen()
    {
        Test::WindowTest test;
        QVERIFY(QDir().mkpath(test.path(u"embedded-ai-report"_s)));
        Test::put(test.path(u"jianbao.toml"_s), "name = \"Letters\"\n");
        open(test);
        DocumentPage *issue = test.page();
        DocumentPage *page = test.tabs()->open(test.path(u"jianbao.toml"_s)).value();
        test.tabs()->setCurrentPage(issue);
        goTo(test, u"title.empty-url"_s);
        test.window().actionSet()->switchOffRule->trigger();
        QTRY_COMPARE(count(test, u"title.empty-url"_s), 0);
        QVERIFY(!page->isModified());
        QVERIFY(settings(test).contains(u"title.empty-url"_s));

        page->editor()->replaceText(page->editor()->text() + u"# not done\n"_s);
        goTo(test, u"blank.too-many"_s);
        test.window().actionSet()->switchOffRule->trigger();
        QTRY_VERIFY(page->editor()->text().contains(u"blank.too-many"_s));
        QVERIFY(page->editor()->text().contains(u"# not done"_s));
        QVERIFY(page->isModified());
        QVERIFY(!settings(test).contains(u"blank.too-many"_s)); // saving it is the user's word
    }

    void brokenSettingsAreNotTouched()
    {
        Test::WindowTest test;
        QVERIFY(QDir().mkpath(test.path(u"embedded-ai-report"_s)));
        open(test);
        Test::put(test.path(u"jianbao.toml"_s), "[check\n");
        goTo(test, u"title.empty-url"_s);
        test.window().actionSet()->switchOffRule->trigger();
        QTRY_VERIFY(!test.window().statusBar()->currentMessage().isEmpty());
        QCOMPARE(settings(test), u"[check\n"_s);
        QVERIFY(test.window().statusBar()->currentMessage().contains(u"jianbao.toml"_s));
    }

    void keysGoFromProblemToProblem()
    {
        Test::WindowTest test;
        open(test);
        Editor *editor = test.page()->editor();
        QList<qsizetype> starts;
        const QList<Finding> &findings = checks(test)->checked().findings;
        for (const Finding &finding : findings)
            starts.append(finding.range.start);
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        QVERIFY(starts.size() > 2);
        editor->select({0, 0});
        const qsizetype first = starts.first() == 0 ? 1 : 0;
        for (qsizetype i = first; i < starts.size(); ++i) {
            test.window().actionSet()->nextProblem->trigger();
            QCOMPARE(editor->textCursor().position(), int(starts.at(i)));
            QVERIFY(!test.window().statusBar()->currentMessage().isEmpty());
        }
        test.window().actionSet()->nextProblem->trigger();
        QCOMPARE(editor->textCursor().position(), int(starts.first()));
        test.window().actionSet()->previousProblem->trigger();
        QCOMPARE(editor->textCursor().position(), int(starts.last()));
        QVERIFY(panel(test)->selected());
    }

    void thePanelGoesToTheText()
    {
        Test::WindowTest test;
        open(test);
        const ProblemsModel &model = panel(test)->model();
        QModelIndex row;
        for (int group = 0; group < model.rowCount(); ++group) {
            for (int i = 0; i < model.rowCount(model.index(group, 0)); ++i) {
                const QModelIndex index = model.index(i, 0, model.index(group, 0));
                if (model.problem(index)->finding.rule == "title.empty-url"_L1)
                    row = index;
            }
        }
        QVERIFY(row.isValid());
        tree(test)->setCurrentIndex(row);
        tree(test)->setFocus();
        QTest::keyClick(tree(test), Qt::Key_Return);
        QCOMPARE(test.page()->editor()->currentLine(), 14);
        QVERIFY(test.page()->editor()->hasFocus());
    }

    void thePanelFilters()
    {
        Test::WindowTest test;
        open(test);
        const ProblemsModel &model = panel(test)->model();
        const int all = model.shownCount();
        auto *filter = panel(test)->findChild<QLineEdit *>(u"filter"_s);
        filter->setText(u"empty-url"_s);
        QCOMPARE(model.shownCount(), 2);
        QCOMPARE(model.counts().all(), all);
        panel(test)->findChild<QToolButton *>(u"errors"_s)->click();
        QCOMPARE(model.shownCount(), 0);
        QVERIFY(panel(test)->findChild<QLabel *>(u"empty"_s)->isVisible());
        filter->clear();
        QVERIFY(model.shownCount() > 0);
        auto *grouping = panel(test)->findChild<QComboBox *>(u"grouping"_s);
        for (int i = 0; i < grouping->count(); ++i) {
            grouping->setCurrentIndex(i);
            Q_EMIT grouping->activated(i);
            QCOMPARE(model.shownCount(), all - 2);
        }
    }

    void aClosedIssueHasNoProblems()
    {
        Test::WindowTest test;
        open(test);
        test.tabs()->close(test.page());
        QCOMPARE(panel(test)->model().counts().all(), 0);
        QVERIFY(panel(test)->findChild<QLabel *>(u"empty"_s)->isVisible());
    }

    void allIssuesAreChecked()
    {
        Test::WindowTest test;
        QVERIFY(QDir().mkpath(test.path(u"embedded-ai-report"_s)));
        Test::put(test.path(u"embedded-ai-report/2021-07-04.md"_s),
                  QString(wrongText).replace(u"07-18"_s, u"07-04"_s).toUtf8());
        open(test);
        test.change(u"新书 | 某社]()"_s, u"新书 | 某社](https://example.org/2)"_s); // not saved
        test.window().actionSet()->checkAll->trigger();
        QTRY_VERIFY(panel(test)->isShowingAll());
        const ProblemsModel &model = panel(test)->model();
        QCOMPARE(model.rowCount(), 2); // an issue each
        QModelIndex other;
        int wrong = 0;
        for (int group = 0; group < 2; ++group) {
            for (int i = 0; i < model.rowCount(model.index(group, 0)); ++i) {
                const QModelIndex index = model.index(i, 0, model.index(group, 0));
                wrong += model.problem(index)->finding.rule == "title.empty-url"_L1 ? 1 : 0;
                if (model.problem(index)->file == "2021-07-04.md"_L1)
                    other = index;
            }
        }
        QCOMPARE(wrong, 3);
        tree(test)->setCurrentIndex(other);
        const int line = model.problem(other)->place.line;
        QTest::keyClick(tree(test), Qt::Key_Return);
        QCOMPARE(test.page()->title(), u"2021-07-04.md"_s);
        QCOMPARE(test.page()->editor()->currentLine(), line);
        panel(test)->findChild<QToolButton *>(u"showIssue"_s)->click();
        QVERIFY(!panel(test)->isShowingAll());
    }

    void checkingAllCanBeCancelled()
    {
        Test::WindowTest test;
        open(test);
        test.window().actionSet()->checkAll->trigger();
        auto *cancel = panel(test)->findChild<QToolButton *>(u"cancel"_s);
        QVERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(!cancel->isVisible());
        test.page()->editor()->replaceText(u"# x\n"_s);
        QTRY_VERIFY(isCurrent(test));
        QVERIFY(!panel(test)->isShowingAll());
    }

    void severitiesAreChosenInThePreferences()
    {
        Test::WindowTest test;
        open(test);
        const Test::DialogAnswers answers({[](QWidget *dialog) {
            auto *page = dialog->findChild<RulesPage *>();
            QVERIFY(page->isVisible());
            page->findChild<QLineEdit *>(u"filter"_s)->setText(u"title.empty-url"_s);
            auto *rules = page->findChild<QTreeWidget *>();
            const QList<QTreeWidgetItem *> rows = rules->findItems(u"title.empty-url"_s, Qt::MatchExactly, 2);
            QCOMPARE(rows.size(), 1);
            rules->setCurrentItem(rows.first());
            QVERIFY(!page->findChild<QTextBrowser *>()->toPlainText().isEmpty());
            auto *severity = page->findChild<QComboBox *>(u"severity"_s);
            severity->setCurrentIndex(severity->findData(int(Severity::Info)));
            Q_EMIT severity->activated(severity->currentIndex());
            dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok)->click();
        }});
        test.window().actionSet()->chooseRules->trigger();
        QVERIFY(answers.allGiven());
        QTRY_COMPARE(test.page()->editor()->markOfLine(9), MarkKind::Info);
        QVERIFY(settings(test).contains(u"\"title.empty-url\" = \"info\""_s));
    }
};

JIANBAO_GUI_TEST_MAIN(TestProblems)
#include "tst_problems.moc"
