// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "outline/outlinepanel.h"
#include "preview/previewview.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>
#include <QWebEngineView>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// The program's purpose, end to end: open a newsletter, click an entry, type, see it, save it.
class TestEditIssue : public Test::TestCase
{
    Q_OBJECT

    static QTreeView *tree(MainWindow &window) { return window.draft()->outline()->findChild<QTreeView *>(); }

    /// The row of the outline whose text starts like this; invalid if there is none.
    static QModelIndex row(MainWindow &window, const QString &start)
    {
        const QAbstractItemModel *model = tree(window)->model();
        const QModelIndexList found =
            model->match(model->index(0, 0), Qt::DisplayRole, start, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    static void click(MainWindow &window, const QModelIndex &index)
    {
        QTreeView *view = tree(window);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

private Q_SLOTS:
    void clickTypeSeeSave_data()
    {
        QTest::addColumn<QString>("newsletter");
        QTest::addColumn<QString>("issue");
        QTest::addColumn<QString>("title");
        QTest::newRow("sample") << Test::sampleFolder() << u"embedded-ai-report/2021-06-20.md"_s << QString();
        if (!Test::corpusFolder().isEmpty()) {
            QTest::newRow("real issue") << Test::corpusFolder() << u"embedded-ai-report/2021-07-18.md"_s
                                        << u"上海燧原"_s;
        }
    }

    void clickTypeSeeSave()
    {
        QFETCH(QString, newsletter);
        QFETCH(QString, issue);
        QFETCH(QString, title);
        Test::WindowTest test(newsletter);
        const QByteArray before = Test::readAll(test.path(issue));
        QVERIFY(test.window().open(test.path(issue)));
        test.window().show();
        if (title.isEmpty())
            title = test.window().draft()->issue().sections.first().items.last().title.first(6);
        QTRY_VERIFY(row(test.window(), title).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(test.previewText().contains(title), 20000);

        click(test.window(), row(test.window(), title));
        Editor *editor = test.window().draft()->tabs()->currentPage()->editor();
        const QString line = editor->textCursor().block().text();
        QVERIFY2(line.contains(title), qPrintable(line));
        QVERIFY(editor->hasFocus());

        const qsizetype column = line.indexOf(title);
        editor->goToLine(editor->currentLine(), int(column) + 1);
        QTest::keyClicks(editor, u"New "_s);
        QTRY_VERIFY(row(test.window(), u"New "_s + title).isValid());
        QVERIFY(!row(test.window(), title).isValid());
        QTRY_VERIFY(test.previewText().contains(u"New "_s + title));
        QVERIFY(test.window().isWindowModified());

        test.window().actionSet()->save->trigger();
        QVERIFY(!test.window().isWindowModified());
        QByteArray expected = before;
        const QByteArray place = line.first(column).toUtf8() + title.toUtf8();
        const qsizetype at = expected.indexOf(place) + line.first(column).toUtf8().size();
        expected.insert(at, "New ");
        QCOMPARE(Test::readAll(test.path(issue)), expected);
    }

    void theCaretsEntryIsSelectedInTheOutlineAndMarkedInThePreview()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        test.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000);
        const Item item = test.window().draft()->issue().sections.at(1).items.first();
        test.window().draft()->tabs()->currentPage()->editor()->goToLine(item.lines.first);
        QTRY_VERIFY(tree(test.window())->currentIndex().data().toString().startsWith(item.title.first(5)));
        QTRY_VERIFY(test.inPreview(u"document.querySelector('.current') ? "
                                   "document.querySelector('.current').innerText : ''"_s)
                        .contains(item.title.first(5)));
    }

    void aClickInThePreviewMovesTheCaret()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        test.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000);
        const QString place =
            test.inPreview(u"(() => { const at = document.querySelector('h1').getBoundingClientRect();"
                           " return at.left + 8 + ' ' + (at.top + 8); })()"_s);
        const QPoint point(place.section(u' ', 0, 0).toDouble(), place.section(u' ', 1, 1).toDouble());
        const auto *view = test.window().draft()->preview()->findChild<QWebEngineView *>();
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, point);
        const Editor *editor = test.window().draft()->tabs()->currentPage()->editor();
        QTRY_COMPARE(editor->currentLine(), test.window().draft()->issue().heading->line);
        QVERIFY(editor->hasFocus());
    }

    void editorAndPreviewScrollTogether()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        test.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000);
        Editor *editor = test.window().draft()->tabs()->currentPage()->editor();
        editor->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        const double line = editor->topLine();
        QVERIFY(line > 5);
        QTRY_VERIFY(std::abs(test.inPreview(u"jianbaoPreview.topLine()[0]"_s).toDouble() - line) < 1.5);
    }

    void aPastedImageIsCopiedAndShown()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2021-06-20.md"_s)));
        test.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!test.previewText().isEmpty(), 20000);
        const QString picture = test.path(u"../图 一.png"_s);
        QVERIFY(QFile::copy(Test::sampleFolder() + u"/license.png"_s, picture));
        auto *urls = new QMimeData;
        urls->setUrls({QUrl::fromLocalFile(picture)});
        QGuiApplication::clipboard()->setMimeData(urls);
        Editor *editor = test.window().draft()->tabs()->currentPage()->editor();
        editor->goToLine(8);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(editor->textCursor().block().text().startsWith(u"![图 一](../images/"_s),
                 qPrintable(editor->textCursor().block().text()));
        QCOMPARE(QDir(test.path(u"images"_s)).entryList({u"*.png"_s}).size(), 2);
        QTRY_VERIFY(test.inPreview(u"document.querySelector('img').naturalWidth"_s).toInt() > 0);
    }
};

JIANBAO_GUI_TEST_MAIN(TestEditIssue)
#include "tst_editissue.moc"
