// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What the preview gives to other programs: the clipboard, PDF, paper.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "preview/previewview.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; WebEngine starts

} // namespace

class TestPreviewOutput : public Test::TestCase
{
    Q_OBJECT

    static PreviewView *preview(Test::WindowTest &test) { return test.window().draft()->preview(); }
    static Editor *editor(Test::WindowTest &test) { return test.window().draft()->tabs()->currentPage()->editor(); }

    /// Shows an issue of the sample, until the preview does.
    static bool open(Test::WindowTest &test, const QString &name = u"2020-11-09.md"_s)
    {
        if (!test.window().open(test.path(u"embedded-ai-report/"_s + name)))
            return false;
        const QSignalSpy ready(preview(test), &PreviewView::ready);
        test.window().show();
        return QTest::qWaitFor([&] { return ready.count() > 0 && !test.previewText().isEmpty(); }, patience);
    }

private Q_SLOTS:
    void copiesForLettersAndAsSource()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(QDir(test.folder()).mkpath(u"images"_s));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(test.path(u"images/a.png"_s)));
        QVERIFY(open(test));
        editor(test)->setPlainText(u"## 标题\n\n- [远](https://example.org/?a=1&b=2)，[近](../README.md)\n- [x] 好\n\n"
                                   "![图](../images/a.png) ![无](../images/none.png)\n\n<b onclick=\"x()\">粗</b>\n"_s);
        QTRY_VERIFY(test.previewText().contains(u"粗"_s));
        QSignalSpy copied(preview(test), &PreviewView::copied);
        test.window().actionSet()->copyRich->trigger();
        QTRY_COMPARE(copied.count(), 1);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QString rich = data->html();
        QVERIFY2(rich.contains(u"<h2>标题</h2>"_s), qPrintable(rich));
        QVERIFY(rich.contains(u"<a href=\"https://example.org/?a=1&amp;b=2\">远</a>，近"_s));
        QVERIFY(rich.contains(u"☑ 好"_s));
        QVERIFY2(rich.contains(u"<img src=\"data:image/png;base64,iVBOR"_s), qPrintable(rich));
        QVERIFY(rich.contains(u"无"_s) && !rich.contains(u"none.png"_s));
        for (const auto &never : {"data-line"_L1, "class="_L1, "style="_L1, "onclick"_L1, "jianbao"_L1, "file:"_L1})
            QVERIFY2(!rich.contains(never), never.data());
        QVERIFY(data->text().contains(u"标题"_s) && !data->text().contains(u'<'));

        test.window().actionSet()->copyHtml->trigger();
        QTRY_COMPARE(copied.count(), 2);
        const QString source = QApplication::clipboard()->text();
        QVERIFY2(source.contains(u"<a href=\"../README.md\">近</a>"_s), qPrintable(source));
        QVERIFY2(source.contains(u"<img src=\"../images/a.png\" alt=\"图\">"_s), qPrintable(source));
        QVERIFY(!source.contains("data-line"_L1) && !source.contains("jianbao"_L1) && !source.contains("onclick"_L1));
        QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    }

    /// Whether they were loaded or not.
    void copiesAddressesOfRemoteImages()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        // Nobody is asked: an address of this computer is not fetched.
        editor(test)->setPlainText(u"![远](https://127.0.0.1/图%20a.png?b=1&c=2) ![](https://127.0.0.1/b \"名\")\n"_s);
        auto *load = preview(test)->findChild<QPushButton *>(u"loadRemoteImages"_s);
        QTRY_VERIFY(load->isVisible());
        const QString expected = u"<p><img src=\"https://127.0.0.1/%E5%9B%BE%20a.png?b=1&amp;c=2\" alt=\"远\"> "
                                 "<img src=\"https://127.0.0.1/b\" title=\"名\" alt=\"\"></p>"_s;
        QSignalSpy copied(preview(test), &PreviewView::copied);
        for (const bool isLoaded : {false, true}) {
            QTRY_COMPARE(test.inPreview(u"document.images.length"_s), isLoaded ? u"2"_s : u"0"_s);
            test.window().actionSet()->copyHtml->trigger();
            QTRY_COMPARE(copied.count(), 1);
            QCOMPARE(QApplication::clipboard()->text(), expected);
            test.window().actionSet()->copyRich->trigger();
            QTRY_COMPARE(copied.count(), 2);
            QCOMPARE(QApplication::clipboard()->mimeData()->html(), expected);
            copied.clear();
            load->click();
        }
    }

    void copiesHardBreaks()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        editor(test)->setPlainText(u"- 一  \n  二  \n  三\n"_s);
        QTRY_VERIFY(test.previewText().contains(u"三"_s));
        QSignalSpy copied(preview(test), &PreviewView::copied);
        test.window().actionSet()->copyHtml->trigger();
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(QApplication::clipboard()->text(), u"<ul><li>一<br>\n二<br>\n三</li></ul>"_s);
        test.window().actionSet()->copyRich->trigger();
        QTRY_COMPARE(copied.count(), 2);
        QCOMPARE(QApplication::clipboard()->text(), u"一\n二\n三"_s);
        (void)test.inPreview(u"getSelection().selectAllChildren(document.querySelector('.line'))"_s);
        test.window().actionSet()->copyHtml->trigger();
        QTRY_COMPARE(copied.count(), 3);
        QCOMPARE(QApplication::clipboard()->text().remove(u'\n'), u"<ul><li>一<br></li></ul>"_s);
    }

    void copiesOnlyWhatIsSelected()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        editor(test)->setPlainText(u"前\n\n- 一\n- 二\n- 三\n\n后\n"_s);
        QTRY_VERIFY(test.previewText().contains(u"后"_s));
        (void)test.inPreview(u"{ const items = document.querySelectorAll('li');"
                             "getSelection().setBaseAndExtent(items[1], 0, items[2], 1); }"_s);
        QSignalSpy copied(preview(test), &PreviewView::copied);
        test.window().actionSet()->copyHtml->trigger();
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(QApplication::clipboard()->text().remove(u'\n'), u"<ul><li>二</li><li>三</li></ul>"_s);
    }

    void exportsPdf()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        const QString path = test.path(u"out.pdf"_s);
        const Test::DialogAnswers answers({Test::DialogAnswers::choosePath(path)});
        test.window().actionSet()->exportPdf->trigger();
        QVERIFY(answers.allGiven());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        const QByteArray pdf = Test::readAll(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void anExportThatFailsIsTold()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        const QString folder = test.path(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + "/out.pdf"_L1;
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const Test::DialogAnswers answers({Test::DialogAnswers::choosePath(path), Test::DialogAnswers::click(u"OK"_s)});
        test.window().actionSet()->exportPdf->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(answers.allGiven(), patience);
        QVERIFY(!QFile::exists(path));
        QVERIFY(
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void printsToAFile()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        QPrinter printer;
        printer.setOutputFileName(test.path(u"printed.pdf"_s));
        printer.setResolution(72);
        std::optional<bool> printed;
        preview(test)->print(&printer, [&](bool done) { printed = done; });
        QTRY_VERIFY_WITH_TIMEOUT(printed.has_value(), patience);
        QVERIFY(*printed);
        QVERIFY(Test::readAll(test.path(u"printed.pdf"_s)).startsWith("%PDF-"));
    }

    void printPreviewShowsPages()
    {
        Test::WindowTest test(Test::sampleFolder());
        QVERIFY(open(test));
        int pages = 0;
        const Test::DialogAnswers answers({[&pages](QWidget *dialog) {
            auto *widget = dialog->findChild<QPrintPreviewWidget *>();
            QTRY_VERIFY_WITH_TIMEOUT(widget->pageCount() > 1, patience);
            pages = widget->pageCount();
            dialog->close();
        }});
        test.window().actionSet()->printPreview->trigger();
        QVERIFY(answers.allGiven());
        QVERIFY(pages > 1);
    }
};

JIANBAO_GUI_TEST_MAIN(TestPreviewOutput)
#include "tst_previewoutput.moc"
