// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Entries from the clipboard and from the form, in a real window.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/entrydialog.h"
#include "window/noticebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Answers = Jianbao::Test::DialogAnswers;

namespace {

const QByteArray document = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)：甲\n\n\n"
                            "## 业界新闻\n\n\n- [甲 | 源](https://example.org/1)  \n摘要：甲。  \n\n\n"
                            "## 论文\n\n\n- [乙 | 源](https://example.org/2)  \n摘要：乙。  \n";

const QString notes = u"溪流实验室开源手势识别模型\n芯语周刊\nhttps://mp.weixin.qq.com/s/abcdef\n\n"
                      "模型只有一百二十千字节，在单片机上每秒识别三十次。\n"_s;

} // namespace

class TestCompose : public Test::TestCase
{
    Q_OBJECT

    static constexpr QLatin1StringView name{"embedded-ai-report/2031-02-03.md"};

    static void accept(QWidget *dialog)
    {
        auto *button = dialog->findChild<QAbstractButton *>(u"accept"_s);
        QVERIFY(button->isEnabled());
        button->click();
    }

    /// Another program makes the open file one that cannot be edited.
    static void makeReadOnly(Test::WindowTest &test)
    {
        Test::put(test.path(name), "\xff\xfe");
        test.page()->checkDisk();
        QVERIFY(test.page()->isReadOnly());
    }

    static void goToLast(Test::WindowTest &test)
    {
        test.page()->editor()->goToLine(int(document.first(document.indexOf("- [乙")).count('\n')) + 1);
    }

    static void setTitle(QWidget *dialog, const QString &title)
    {
        dialog->findChild<QLineEdit *>(u"title"_s)->setText(title);
    }

private Q_SLOTS:
    void notesBecomeAnEntry()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        QApplication::clipboard()->setText(notes);
        const Answers answers({accept});
        test.window().actionSet()->pasteEntry->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY2(
            test.text().contains(u"- [溪流实验室开源手势识别模型 | 芯语周刊](https://mp.weixin.qq.com/s/abcdef)  \n"
                                 "摘要：模型只有一百二十千字节，在单片机上每秒识别三十次。  \n"_s),
            qPrintable(test.text()));
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document);
    }

    void aLinkThatWasCopiedBecomesAnEntry()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        auto *data = new QMimeData;
        data->setText(u"行囊 1.0 发布"_s);
        data->setHtml(u"<a href=\"https://news.example.org/pack\">行囊 1.0 发布</a>"_s);
        QApplication::clipboard()->setMimeData(data);
        const Answers answers({accept});
        test.window().actionSet()->pasteEntry->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY2(test.text().contains(u"[行囊 1.0 发布](https://news.example.org/pack)  \n"_s),
                 qPrintable(test.text()));
    }

    void aPlainPasteOffersIt()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        QApplication::clipboard()->setText(u"一句话"_s);
        test.window().actionSet()->paste->trigger();
        QVERIFY(!test.page()->notice()->isVisible());
        test.page()->editor()->undo();

        QApplication::clipboard()->setText(notes);
        test.page()->editor()->moveCursor(QTextCursor::End);
        test.window().actionSet()->paste->trigger();
        QCOMPARE(test.text().toUtf8(), document + notes.toUtf8());
        QVERIFY(test.page()->notice()->isVisible());
        const Answers answers({accept});
        Answers::click(u"Paste as Entry…"_s)(test.page()->notice());
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().count(u"https://mp.weixin.qq.com/s/abcdef"_s), 1);
        QVERIFY(test.text().contains(u"](https://mp.weixin.qq.com/s/abcdef)  \n"_s));
    }

    void cancelledNothingHappens()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        QApplication::clipboard()->setText(notes);
        const Answers answers({Answers::click(u"Cancel"_s)});
        test.window().actionSet()->pasteEntry->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), document);
        QVERIFY(!test.page()->isModified());
    }

    void aLinkIsClosedWhileItIsTyped()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        Editor *editor = test.page()->editor();
        editor->moveCursor(QTextCursor::End);
        editor->insertPlainText(u"- [丙]（https://example.org/3"_s);
        editor->insertPlainText(u"）"_s);
        QTRY_VERIFY2(test.text().endsWith(u"- [丙](https://example.org/3)"_s), qPrintable(test.text()));
        editor->undo();
        QVERIFY2(test.text().endsWith(u"- [丙]（https://example.org/3）"_s), qPrintable(test.text()));
        QCoreApplication::processEvents();
        QVERIFY2(test.text().endsWith(u"- [丙]（https://example.org/3）"_s), "what was undone is not done again");
    }

    void breaksFollowWhenTheCaretLeaves()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        Editor *editor = test.page()->editor();
        editor->moveCursor(QTextCursor::End);
        editor->insertPlainText(u"- [丙](https://example.org/3)\n"_s);
        editor->insertPlainText(u"摘要：丙。\n第二段。"_s);
        const QString typed = test.text();
        editor->goToLine(3);
        QCOMPARE(test.text(), QString(typed).replace(u"/3)\n摘要：丙。\n"_s, u"/3)  \n摘要：丙。  \n"_s));
        editor->undo();
        QCOMPARE(test.text(), typed);
        editor->goToLine(1);
        QCOMPARE(test.text(), typed);
    }

    void linesThatNobodyEditsStay()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        const QString broken = test.text().replace(u"/1)  \n"_s, u"/1)\n"_s);
        Editor *editor = test.page()->editor();
        editor->replaceText(broken);
        editor->goToLine(int(document.first(document.indexOf("- [乙")).count('\n')) + 1);
        QTest::keyClicks(editor, u"x"_s);
        editor->goToLine(3);
        QCOMPARE(test.text().count(u"/1)\n"_s), 1);
    }

    void theEntryAtTheCaretIsEdited()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goToLast(test);
        const Answers answers({[](QWidget *dialog) {
            setTitle(dialog, u"丁"_s);
            accept(dialog);
        }});
        test.window().actionSet()->editEntry->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray(document).replace("[乙 |", "[丁 |"));
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document);
    }

    void whatCameMeanwhileStaysWhenAnEntryIsEdited()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goToLast(test);
        const Answers answers({[&](QWidget *dialog) {
            test.change(u"摘要：甲。"_s, u"摘要：戊。"_s);
            test.change(u"- [乙"_s, u"- [己](https://example.org/6)  \n- [乙"_s);
            setTitle(dialog, u"丁"_s);
            accept(dialog);
        }});
        test.window().actionSet()->editEntry->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray(document)
                                           .replace("摘要：甲。", "摘要：戊。")
                                           .replace("- [乙 |", "- [己](https://example.org/6)  \n- [丁 |"));
    }

    void anEntryThatIsAnotherOneNowIsNotEdited()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goToLast(test);
        const Answers answers({[&](QWidget *dialog) {
            test.change(u"摘要：乙。"_s, u"摘要：戊。"_s);
            setTitle(dialog, u"丁"_s);
            accept(dialog);
        }});
        test.window().actionSet()->editEntry->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text().toUtf8(), QByteArray(document).replace("摘要：乙。", "摘要：戊。"));
        QVERIFY(test.page()->notice()->message().contains(u"changed meanwhile"_s));
    }

    void aNewEntryComesBesideItsNeighbour_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected"); // titles of the section
        QTest::addColumn<bool>("told");
        const QString entry = u"- [乙 | 源](https://example.org/2)  \n摘要：乙。  \n"_s;
        const QString other = u"- [己](https://example.org/6)  \n"_s;
        QTest::newRow("nothing came") << entry << entry << u"丁乙"_s << false;
        QTest::newRow("one came above") << entry << other + entry << u"己丁乙"_s << false;
        QTest::newRow("the neighbour is gone") << entry << other << u"己丁"_s << true;
    }

    void aNewEntryComesBesideItsNeighbour()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goToLast(test);
        const Answers answers({[&](QWidget *dialog) {
            test.change(before, after);
            setTitle(dialog, u"丁"_s);
            dialog->findChild<QComboBox *>(u"place"_s)->setCurrentIndex(1);
            accept(dialog);
        }});
        test.window().actionSet()->newEntry->trigger();
        QVERIFY(answers.allGiven());
        QString titles;
        const QStringList entries = test.text().section(u"## 论文"_s, 1).remove(u'[').split(u"\n- "_s).sliced(1);
        for (const QString &entry : entries)
            titles += entry.first(1);
        QTEST(titles, "expected");
        QTEST(test.page()->notice()->isVisible(), "told");
    }

    void aTextThatCannotBeEditedAnyMoreStays_data()
    {
        QTest::addColumn<QAction * Actions::*>("action");
        QTest::newRow("new") << &Actions::newEntry;
        QTest::newRow("edit") << &Actions::editEntry;
        QTest::newRow("paste") << &Actions::pasteEntry;
    }

    void aTextThatCannotBeEditedAnyMoreStays()
    {
        QFETCH(QAction * Actions::*, action);
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goToLast(test);
        QApplication::clipboard()->setText(notes);
        QString readOnly;
        const Answers answers({[&](QWidget *dialog) {
            makeReadOnly(test);
            readOnly = test.text();
            setTitle(dialog, u"丁"_s);
            accept(dialog);
        }});
        (test.window().actionSet()->*action)->trigger();
        QVERIFY(answers.allGiven());
        QCOMPARE(test.text(), readOnly);
        QVERIFY(test.page()->notice()->message().contains(u"Nothing was done"_s));
    }

    void aTextThatWasClosedMeanwhileIsNotMissed()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        goToLast(test);
        const Answers answers({[&](QWidget *dialog) {
            test.tabs()->close(test.page());
            setTitle(dialog, u"丁"_s);
            accept(dialog);
        }});
        test.window().actionSet()->newEntry->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY(!test.page());
        QVERIFY(test.window().statusBar()->currentMessage().contains(u"closed meanwhile"_s));
    }

    void aPasteThatIsNotTheLastEditIsNotTakenBack()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(name, document);
        QApplication::clipboard()->setText(notes);
        test.page()->editor()->moveCursor(QTextCursor::End);
        test.window().actionSet()->paste->trigger();
        QTest::keyClicks(test.page()->editor(), u"x"_s);
        const QString typed = test.text();
        Answers::click(u"Paste as Entry…"_s)(test.page()->notice());
        QCOMPARE(test.text(), typed);
        QVERIFY(test.page()->notice()->message().contains(u"changed meanwhile"_s));
    }
};

JIANBAO_GUI_TEST_MAIN(TestCompose)
#include "tst_compose.moc"
