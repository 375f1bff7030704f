// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/page.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>

#include <sys/stat.h>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

/// SAFETY.md "The preview": what the page refuses although nothing has been sanitised.
class TestPreviewSafety : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linkIsReportedOnly_data();
    void linkIsReportedOnly();
    void images_data();
    void images();
    void svgOnlyAsImage();
    void pageScriptIsOff();
    void textIsNoPartOfTheScript();
    void nothingIsFetched();
    void switchesAreNotInherited();

private:
    QTemporaryDir m_folder;
    QString m_root;
};

void TestPreviewSafety::initTestCase()
{
    m_root = m_folder.filePath(u"repository"_s);
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (const QString &path : {u"repository/images/图 1.png"_s, u"repository/issues/near.png"_s,
                                u"repository/.git/a.png"_s, u"secret.png"_s}) {
        QVERIFY(m_folder.isValid() && QDir().mkpath(QFileInfo(m_folder.filePath(path)).path()));
        QVERIFY(image.save(m_folder.filePath(path)));
    }
    QFile text(m_root + u"/text.png"_s);
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no image") == 8);
    QFile drawing(m_root + u"/drawing.svg"_s);
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" "
                  "height=\"10\"/></svg>");
    QVERIFY(QFile::link(m_folder.filePath(u"secret.png"_s), m_root + u"/leak.png"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_root + u"/fifo.png"_s).constData(), 0600), 0);
}

void TestPreviewSafety::linkIsReportedOnly_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<QUrl>("url"); // invalid: nothing is reported
    QTest::newRow("web") << "https://example.org/a?b=c#d"_ba << QUrl(u"https://example.org/a?b=c#d"_s);
    QTest::newRow("mail") << "mailto:a@example.org"_ba << QUrl(u"mailto:a@example.org"_s);
    QTest::newRow("beside the issue") << "2021-07-01.md"_ba << QUrl::fromLocalFile(m_root + u"/issues/2021-07-01.md"_s);
    QTest::newRow("above the issue") << "../README.md"_ba << QUrl::fromLocalFile(m_root + u"/README.md"_s);
    QTest::newRow("above the root") << "../../../etc/passwd"_ba << QUrl::fromLocalFile(m_root + u"/etc/passwd"_s);
    QTest::newRow("script") << "javascript:document.title='PWNED'"_ba << QUrl();
}

void TestPreviewSafety::linkIsReportedOnly()
{
    QFETCH(const QByteArray, href);
    QFETCH(const QUrl, url);
    PreviewFixture preview;
    preview.view.setFolders(m_root + u"/issues"_s, m_root);
    preview.view.setBlocks(
        {paragraph(1, "<a href=\"" + href + "\">link</a>"), paragraph(3, "<span id=\"other\">other</span>")});
    QVERIFY(preview.start());
    const QUrl before = preview.page()->url();
    QSignalSpy links(&preview.view, &PreviewView::linkActivated);
    QSignalSpy lines(&preview.view, &PreviewView::placeActivated);
    for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier})
        QTest::mouseClick(preview.surface(), Qt::LeftButton, modifiers, preview.middleOf(u"a"_s));
    QTest::mouseClick(preview.surface(), Qt::MiddleButton, Qt::NoModifier, preview.middleOf(u"a"_s));
    // What the clicks asked for is through when a later click has been answered.
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, preview.middleOf(u"#other"_s));
    QTRY_COMPARE(lines.count(), 1);
    QCOMPARE(lines[0][0].value<SourcePlace>().line, 3);
    if (url.isValid()) {
        QTRY_VERIFY(links.count() >= 1);
        QCOMPARE(links[0][0].toUrl(), url);
    } else {
        QCOMPARE(links.count(), 0);
    }
    QCOMPARE(preview.page()->url(), before);
    QCOMPARE(preview.page()->title(), u"Jianbao"_s);
    QVERIFY(preview.evaluate(u"document.querySelector('a') !== null"_s).toBool());
}

void TestPreviewSafety::images_data()
{
    QTest::addColumn<QByteArray>("address"); // {}: the prefix
    QTest::addColumn<int>("width");
    QTest::newRow("beside the issue") << "{}near.png"_ba << 30;
    QTest::newRow("above the issue") << "{}../images/%E5%9B%BE%201.png"_ba << 30;
    QTest::newRow("from the root") << "jianbao-preview://repository/images/%E5%9B%BE%201.png"_ba << 30;
    QTest::newRow("drawing") << "{}../drawing.svg"_ba << 10;
    QTest::newRow("outside") << "{}../../secret.png"_ba << 0;
    QTest::newRow("outside, encoded") << "{}..%2f..%2fsecret.png"_ba << 0;
    QTest::newRow("outside by a link") << "{}../leak.png"_ba << 0;
    QTest::newRow("in .git") << "{}../.git/a.png"_ba << 0;
    QTest::newRow("fifo") << "{}../fifo.png"_ba << 0;
    QTest::newRow("not an image") << "{}../text.png"_ba << 0;
    QTest::newRow("missing") << "{}missing.png"_ba << 0;
    QTest::newRow("folder") << "{}"_ba << 0;
    QTest::newRow("file scheme") << "file://{secret}"_ba << 0;
    QTest::newRow("resource of the program") << "qrc:/preview/preview.css"_ba << 0;
    QTest::newRow("another host") << "jianbao-preview://localhost/near.png"_ba << 0;
}

void TestPreviewSafety::images()
{
    QFETCH(QByteArray, address);
    QFETCH(const int, width);
    PreviewFixture preview;
    preview.view.setFolders(m_root + u"/issues"_s, m_root);
    QCOMPARE(preview.view.imagePrefix(), "jianbao-preview://repository/issues/"_ba);
    address.replace("{}", preview.view.imagePrefix()).replace("{secret}", m_folder.filePath(u"secret.png"_s).toUtf8());
    preview.view.setBlocks({paragraph(1, "<img src=\"" + address + "\">")});
    QVERIFY(preview.start());
    QTRY_VERIFY(preview.evaluate(u"document.querySelector('img').complete"_s).toBool());
    QCOMPARE(preview.evaluate(u"document.querySelector('img').naturalWidth"_s).toInt(), width);
}

void TestPreviewSafety::svgOnlyAsImage()
{
    PreviewFixture preview;
    preview.view.setFolders(m_root, m_root);
    preview.view.setBlocks({paragraph(1, "<object data=\"jianbao-preview://repository/drawing.svg\"></object>"
                                         "<iframe src=\"jianbao-preview://repository/drawing.svg\"></iframe>"
                                         "<embed src=\"jianbao-preview://repository/drawing.svg\">")});
    QVERIFY(preview.start());
    QCOMPARE(
        preview
            .evaluate(
                u"[...document.querySelectorAll('iframe')].map(e => e.contentDocument?.documentElement.localName ?? '').join()"_s)
            .toString()
            .contains(u"svg"_s),
        false);
    QVERIFY(preview.evaluate(u"document.querySelector('object').contentDocument === null"_s).toBool());
}

/// Blocks are sanitised before they come here; this is the second wall.
void TestPreviewSafety::pageScriptIsOff()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    preview.view.setBlocks({paragraph(1, "<script>document.title = 'PWNED'</script>"),
                            paragraph(2, "<img src=\"x\" onerror=\"document.title = 'PWNED'\">"),
                            paragraph(3, "<svg onload=\"document.title = 'PWNED'\"></svg>"),
                            paragraph(4, "<iframe srcdoc=\"<script>top.document.title = 'PWNED'</script>\"></iframe>"),
                            paragraph(5, "<span id=\"over\" onmouseover=\"document.title = 'PWNED'\">over</span>"),
                            paragraph(6, "<a href=\"javascript:document.title = 'PWNED'\">link</a>")});
    QTRY_VERIFY(preview.evaluate(u"document.querySelector('img')?.complete"_s).toBool());
    QTest::mouseMove(preview.surface(), preview.middleOf(u"#over"_s));
    QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, preview.middleOf(u"a"_s));
    QCOMPARE(preview.evaluate(u"document.title"_s).toString(), u"Jianbao"_s);
}

/// Text goes to the page inside a script.
void TestPreviewSafety::textIsNoPartOfTheScript()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    const QString text = u"%0 %1 %2 %2f %99 ${1} `x` '\" \\u0041 \u2028 </script>"_s;
    preview.view.setBlocks({paragraph(1, text.toHtmlEscaped().toUtf8())});
    QTRY_COMPARE(preview.evaluate(u"document.querySelector('p')?.textContent"_s).toString(), text);
}

void TestPreviewSafety::nothingIsFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connections(&server, &QTcpServer::newConnection);
    QByteArray html =
        "<img src=\"{}/a.png\"><img srcset=\"{}/b.png 1x\"><link rel=\"preconnect\" href=\"{}/\">"
        "<link rel=\"stylesheet\" href=\"{}/c.css\"><link rel=\"prefetch\" href=\"{}/d\">"
        "<link rel=\"dns-prefetch\" href=\"{}/\"><iframe src=\"{}/e\"></iframe><object data=\"{}/f\"></object>"
        "<video src=\"{}/g\" autoplay></video><audio src=\"{}/h\" autoplay></audio><embed src=\"{}/i\">"
        "<style>@import url({}/j); p { background: url({}/k); }</style><p style=\"background: url({}/l)\">x</p>"
        "<meta http-equiv=\"refresh\" content=\"0; url={}/m\"><svg><image href=\"{}/n\"/></svg>"
        "<input type=\"image\" src=\"{}/o\"><table background=\"{}/p\"></table><a ping=\"{}/q\" href=\"{}/r\">link</a>"_ba;
    for (const QByteArray &host : {"127.0.0.1"_ba, "localhost"_ba}) {
        QByteArray addressed = html;
        const QByteArray origin = "http://" + host + ':' + QByteArray::number(server.serverPort());
        addressed.replace("{}", origin);
        PreviewFixture preview;
        QVERIFY(preview.start());
        preview.view.setBlocks({paragraph(1, addressed)});
        QTRY_VERIFY(preview.evaluate(u"document.querySelector('img')?.complete"_s).toBool());
        QTest::mouseClick(preview.surface(), Qt::LeftButton, Qt::NoModifier, preview.middleOf(u"a"_s));
        QCOMPARE(preview.page()->title(), u"Jianbao"_s);
        QVERIFY(preview.page()->url().scheme() == u"jianbao-preview"_s);
    }
    QVERIFY(!QTest::qWaitFor([&connections] { return connections.count() > 0; }, 500));
    QCOMPARE(connections.count(), 0);
}

/// A browser that is started for a link must find the network.
void TestPreviewSafety::switchesAreNotInherited()
{
    PreviewFixture preview;
    QVERIFY(preview.start());
    QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_CHROMIUM_FLAGS"));
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestPreviewSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewsafety.moc"
