// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/render.h"
#include "preview/page.h"
#include "preview/remoteimages.h"
#include "support/testsupport.h"
#include "web/pageserver.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QWebEnginePage>

#include <memory>
#include <optional>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

/// SAFETY.md "The preview" 4: images of the web, on demand and per document.
class TestRemoteImages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void barNamesTheHosts();
    void fetchedOnceAllowed();
    void anotherDocumentAgainNot();
    void allowedAsLongAsItIsOpen();
    void onlyWhatTheDocumentHas();
    void typedLater();
    void noImageIsNoImage();
    void slowOneHoldsUpNothing();
    void localNetworkIsNotReached();

private:
    void show(const QByteArray &markdown) const;
    [[nodiscard]] QByteArray image(const QByteArray &path) const;
    [[nodiscard]] QString widths() const;
    [[nodiscard]] QPushButton *button() const
    {
        return m_preview->view.findChild<QPushButton *>(u"loadRemoteImages"_s);
    }
    void allow(const QByteArray &markdown) const;
    [[nodiscard]] QSet<QByteArray> asked() const;

    QByteArray m_picture;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<PreviewFixture> m_preview;
    QObject m_first, m_second;
};

void TestRemoteImages::initTestCase()
{
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QBuffer buffer(&m_picture);
    QVERIFY(picture.save(&buffer, "PNG"));
}

void TestRemoteImages::init()
{
    TestCase::init();
    m_server = std::make_unique<PageServer>();
    for (const auto &path : {"/a.png"_ba, "/b.png"_ba, "/a%20b.png?c=d&e=%2F"_ba})
        m_server->on(path, okHead("image/png"), m_picture);
    m_server->on("/page.png", okHead("image/png"), "<!DOCTYPE html><p>page</p>");
    m_server->on("/drawing.svg", okHead("image/svg+xml"),
                 "<svg xmlns='http://www.w3.org/2000/svg' width='12' height='9'><script>document.title='PWNED'</script>"
                 "<image href='/b.png' width='9' height='9'/></svg>");
    m_server->on("/slow.png", [](QTcpSocket &socket) { socket.write(okHead("image/png") + "\r\n"); });
    m_preview = std::make_unique<PreviewFixture>();
    ImageFetchRules rules{.isImage = [](QByteArrayView start) {
        return !imageType(start).isEmpty();
    }};
    rules.isReachable = [](const QHostAddress &address) {
        return address == QHostAddress(QHostAddress::LocalHost);
    };
    m_preview->view.remoteImages()->setRules(rules);
    m_preview->view.setDocument(&m_first);
    QVERIFY(m_preview->start());
}

void TestRemoteImages::cleanup()
{
    m_preview.reset();
    m_server.reset();
}

/// As the window does it.
void TestRemoteImages::show(const QByteArray &markdown) const
{
    RenderOptions options;
    options.remoteImages = m_preview->view.remoteImages()->isAllowed();
    const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
    QVERIFY(blocks);
    m_preview->view.setBlocks(*blocks);
    QTRY_COMPARE(m_preview->evaluate(u"[...document.images].every(image => image.complete)"_s).toBool(), true);
}

QByteArray TestRemoteImages::image(const QByteArray &path) const
{
    return "![alt](" + m_server->url({}).toEncoded() + path + ")\n";
}

QString TestRemoteImages::widths() const
{
    return m_preview->evaluate(u"[...document.images].map(image => image.naturalWidth).join()"_s).toString();
}

/// The first lines of the requests, each once: Qt sends one again whose connection closes before it has read the
/// answer.
QSet<QByteArray> TestRemoteImages::asked() const
{
    QSet<QByteArray> lines;
    for (const QByteArray &request : m_server->requests())
        lines.insert(request.first(request.indexOf('\r')));
    return lines;
}

void TestRemoteImages::allow(const QByteArray &markdown) const
{
    show(markdown);
    QVERIFY(button()->isVisible());
    button()->click();
    show(markdown);
    QVERIFY(!button()->isVisible());
}

void TestRemoteImages::barNamesTheHosts()
{
    show("text");
    QVERIFY(!button()->isVisible());
    show("![a](http://b.example/1) <img src=\"https://user@g\xd1\x96thub.example/?a&amp;b\"> ![c](//b.example/2)\n");
    QVERIFY(button()->isVisible());
    const QString text = button()->parentWidget()->findChild<QLabel *>()->text();
    QVERIFY2(text.startsWith("3 "_L1) && text.endsWith("b.example, xn--gthub-n2e.example"_L1), qPrintable(text));
    show("text");
    QVERIFY(!button()->isVisible());
}

void TestRemoteImages::fetchedOnceAllowed()
{
    const QByteArray markdown = image("/a.png") + "<img src=\"" + m_server->url({}).toEncoded() +
                                "/a%20b.png?c=d&amp;e=%2F\" width=\"30\"> " + image("/drawing.svg");
    show(markdown);
    QCOMPARE(widths(), QString());
    QVERIFY(asked().isEmpty());
    allow(markdown);
    QTRY_COMPARE(widths(), u"30,30,12"_s);
    QCOMPARE(asked().size(), 3);
    QCOMPARE(m_preview->page()->title(), u"Jianbao"_s);
    show("text");
    show(markdown); // from memory
    QTRY_COMPARE(widths(), u"30,30,12"_s);
    QCOMPARE(asked().size(), 3);
}

void TestRemoteImages::anotherDocumentAgainNot()
{
    allow(image("/a.png"));
    m_preview->view.setDocument(&m_second);
    show(image("/a.png"));
    QVERIFY(button()->isVisible());
    QCOMPARE(widths(), QString());
    const QByteArray other = QByteArray(m_server->url({}).toEncoded() + "/b.png").toPercentEncoding();
    m_preview->view.setBlocks({paragraph(1, "<img src=\"jianbao-preview://remote/" + other + "\">")});
    QTRY_COMPARE(m_preview->evaluate(u"document.images[0]?.complete"_s).toBool(), true);
    QCOMPARE(widths(), u"0"_s);
    QCOMPARE(asked().size(), 1);
}

void TestRemoteImages::allowedAsLongAsItIsOpen()
{
    std::optional<QObject> document(std::in_place);
    m_preview->view.setDocument(&*document);
    allow(image("/a.png"));
    m_preview->view.setDocument(&m_second);
    m_preview->view.setDocument(&*document);
    QVERIFY(m_preview->view.remoteImages()->isAllowed());
    m_preview->view.setDocument(&m_second);
    document.emplace(); // at the same address
    m_preview->view.setDocument(&*document);
    QVERIFY(!m_preview->view.remoteImages()->isAllowed());
}

void TestRemoteImages::onlyWhatTheDocumentHas()
{
    allow(image("/a.png"));
    const QByteArray other = QByteArray(m_server->url({}).toEncoded() + "/b.png").toPercentEncoding();
    QVERIFY(m_preview
                ->evaluate(u"document.getElementById('content').insertAdjacentHTML('beforeend', "
                           "'<img src=\"jianbao-preview://remote/%1\">'); true"_s.arg(QString::fromLatin1(other)))
                .toBool());
    QTRY_COMPARE(m_preview->evaluate(u"document.images[1]?.complete"_s).toBool(), true);
    QCOMPARE(widths(), u"30,0"_s);
    QCOMPARE(asked().size(), 1);
}

/// One more while the document is open: fetched, but not at every key of its address.
void TestRemoteImages::typedLater()
{
    allow(image("/a.png"));
    for (const QByteArray &path : {"/b"_ba, "/b.p"_ba, "/b.png"_ba}) {
        RenderOptions options;
        options.remoteImages = true;
        m_preview->view.setBlocks(*renderMarkdown(QByteArray(image("/a.png") + "\n" + image(path)), options));
        QTRY_COMPARE(m_preview->evaluate(u"document.images.length"_s).toInt(), 2);
    }
    QTRY_COMPARE(widths(), u"30,30"_s);
    QVERIFY2(asked().size() == 2, m_server->requests().join('|').constData());
}

void TestRemoteImages::noImageIsNoImage()
{
    allow(image("/page.png"));
    QTRY_COMPARE(asked().size(), 1);
    QCOMPARE(widths(), u"0"_s);
}

void TestRemoteImages::slowOneHoldsUpNothing()
{
    RenderOptions options;
    show(image("/slow.png") + image("/a.png"));
    button()->click();
    options.remoteImages = true;
    m_preview->view.setBlocks(*renderMarkdown(QByteArray(image("/slow.png") + image("/a.png") + "\nafter"), options));
    QTRY_COMPARE(widths(), u"0,30"_s);
    QTRY_COMPARE(m_preview->evaluate(u"document.querySelectorAll('p').length"_s).toInt(), 2);
    QCOMPARE(m_server->connections(), 1);
    m_preview->view.setDocument(&m_second);
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestRemoteImages::localNetworkIsNotReached()
{
    ImageFetchRules rules{.isImage = [](QByteArrayView start) {
        return !imageType(start).isEmpty();
    }};
    m_preview->view.remoteImages()->setRules(rules);
    allow(image("/a.png"));
    QCOMPARE(widths(), u"0"_s);
    QVERIFY(asked().isEmpty());
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestRemoteImages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remoteimages.moc"
