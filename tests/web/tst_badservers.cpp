// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/pageserver.h"
#include "web/watchedfetch.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::okHead;
using Test::PageServer;
using Test::plenty;
using Test::WatchedFetch;

namespace {

constexpr auto little = 400ms;

/// Bytes of memory that the process holds; 0 where Linux does not tell.
qint64 memory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// Sends a piece of a body every few milliseconds, without end.
void trickle(QTcpSocket &socket, const QByteArray &head, const QByteArray &piece)
{
    socket.write(head);
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] { socket.write(piece); });
    timer->start(10ms);
}

} // namespace

/// Servers that are slow, broken, hostile, and programs that lose patience: always a page or a sentence within the
/// limit, and the event loop never stops.
class TestBadServers : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Test::unsetProxies(); }

    void slow_data();
    void slow();
    void stopsAtTheLimit();
    void unpacks();
    void refusesBombs();
    void brokenOff();
    void cancels();
    void startsAnew();
    void dies();
};

void TestBadServers::slow_data()
{
    QTest::addColumn<PageServer::Answer>("answer");

    const auto row = [](const char *name, const PageServer::Answer &answer) {
        QTest::newRow(name) << answer;
    };
    row("headers never come", [](QTcpSocket &) {});
    row("headers trickle", [](QTcpSocket &socket) { trickle(socket, "HTTP/1.1 200 OK\r\nX: ", "x"); });
    row("the body never comes", [](QTcpSocket &socket) { socket.write(okHead() + "\r\n"); });
    row("the body trickles", [](QTcpSocket &socket) { trickle(socket, okHead() + "\r\n<title>", "a"); });
    row("chunks trickle", [](QTcpSocket &socket) {
        trickle(socket, okHead("text/html", "Transfer-Encoding: chunked\r\n") + "\r\n", "1\r\na\r\n");
    });
}

void TestBadServers::slow()
{
    QFETCH(PageServer::Answer, answer);
    PageServer server;
    server.on("/", answer);

    WatchedFetch fetch(server.url(u"/"_s), little);
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.result()->error().code, ErrorCode::Io);
    const bool inTime = fetch.message().contains("did not send the page within 0.4 seconds"_L1);
    QVERIFY2(inTime || fetch.message().contains("does not answer"_L1), qPrintable(fetch.message()));
    QVERIFY2(fetch.took() < 4 * little.count(), qPrintable(QString::number(fetch.took())));
    QVERIFY2(fetch.longestPause() < 200, qPrintable(QString::number(fetch.longestPause())));
    QTRY_COMPARE(server.connections(), 0);
}

void TestBadServers::stopsAtTheLimit()
{
    const QByteArray body = Test::htmlPage("Big") + QByteArray("<p>word</p>\n").repeated(900'000);
    PageServer server;
    server.on("/", [&body](QTcpSocket &socket) {
        socket.write(okHead("text/html", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n");
        socket.write(body);
    });
    const qint64 before = memory();

    WatchedFetch fetch(server.url(u"/"_s));
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.message(), QString());
    QCOMPARE(fetch.page().html.size(), PageFetch::mostHtml);
    QVERIFY(body.startsWith(fetch.page().html));
    QCOMPARE(fetch.progress().constLast().second, PageFetch::mostHtml);
    QVERIFY2(fetch.longestPause() < 200, qPrintable(QString::number(fetch.longestPause())));
    QTRY_COMPARE(server.connections(), 0);
    // The server's own copy of the body in its socket, then the page and what lies in the system's buffers.
    QVERIFY2(server.sent() < body.size(), qPrintable(QString::number(server.sent())));
    QVERIFY2(memory() - before < body.size() + 8'000'000, qPrintable(QString::number(memory() - before)));
}

void TestBadServers::unpacks()
{
    const QByteArray small = Test::htmlPage("Packed");
    QByteArray large = small;
    for (int i = 0; large.size() < 3'000'000; ++i)
        large += QByteArray::number(quint32(i) * 2654435761U, 36) + ' ';
    for (const QByteArray &body : {small, large}) {
        const QByteArray packed = Test::gzip(body);
        PageServer server;
        server.on("/",
                  okHead("text/html",
                         "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n"),
                  packed);
        WatchedFetch fetch(server.url(u"/"_s));
        QVERIFY(fetch.wait());
        QCOMPARE(fetch.message(), QString());
        QVERIFY(fetch.page().html == body.first(std::min(body.size(), qsizetype(PageFetch::mostHtml))));
        for (const auto &[received, total] : fetch.progress())
            QCOMPARE(total, -1);                                  // the length is that of the packed bytes
        QVERIFY(server.requests().constFirst().contains("gzip")); // was asked for
    }
}

// 64 MiB that arrive as 64 kB.
void TestBadServers::refusesBombs()
{
    const QByteArray packed = Test::gzip(Test::htmlPage("Bomb") + QByteArray(qsizetype(64) * 1024 * 1024, ' '));
    QVERIFY(packed.size() < 100'000);
    PageServer server;
    server.on("/", okHead("text/html", "Content-Encoding: gzip\r\n"), packed);
    server.on("/broken", okHead("text/html", "Content-Encoding: gzip\r\n"), "\x1f\x8b\x08 no gzip at all");
    const qint64 before = memory();

    WatchedFetch fetch(server.url(u"/"_s));
    QVERIFY(fetch.wait());
    QVERIFY(memory() - before < 16'000'000);
    QVERIFY(fetch.longestPause() < 500);
    if (*fetch.result())
        QCOMPARE(fetch.page().html.size(), PageFetch::mostHtml);
    else
        QVERIFY2(fetch.message().contains("cannot be unpacked"_L1), qPrintable(fetch.message()));

    WatchedFetch broken(server.url(u"/broken"_s));
    QVERIFY(broken.wait());
    QCOMPARE(broken.result()->error().code, ErrorCode::TooLarge);
    QVERIFY2(broken.message().contains("cannot be unpacked"_L1), qPrintable(broken.message()));
}

void TestBadServers::brokenOff()
{
    PageServer server;
    server.on("/headers", [](QTcpSocket &socket) { socket.abort(); });
    server.on("/body", [](QTcpSocket &socket) {
        socket.write(okHead("text/html", "Content-Length: 5000\r\n") + "\r\n<title>Half");
        socket.flush();
        socket.disconnectFromHost();
    });
    for (const auto &path : {u"/headers"_s, u"/body"_s}) {
        WatchedFetch fetch(server.url(path));
        QVERIFY(fetch.wait());
        QCOMPARE(fetch.result()->error().code, ErrorCode::Io);
        QVERIFY2(fetch.message().contains("broke the connection off"_L1), qPrintable(fetch.message()));
    }
}

void TestBadServers::cancels()
{
    PageServer server;
    server.on("/", [](QTcpSocket &socket) { trickle(socket, okHead() + "\r\n<title>", "a"); });
    server.on("/next", okHead(), Test::htmlPage("next"));

    WatchedFetch fetch(server.url(u"/"_s));
    QTRY_VERIFY(!fetch.progress().isEmpty());
    QVERIFY(fetch.fetch().isRunning());
    fetch.fetch().cancel();
    QVERIFY(!fetch.fetch().isRunning());
    const qsizetype reports = fetch.progress().size();
    QTRY_COMPARE(server.connections(), 0);

    // At once, before anything is sent.
    fetch.fetch().start(server.url(u"/"_s));
    fetch.fetch().cancel();
    fetch.fetch().cancel();

    WatchedFetch next(server.url(u"/next"_s));
    QVERIFY(next.wait());
    QVERIFY(!fetch.result());
    QCOMPARE(fetch.progress().size(), reports);
    QCOMPARE(server.requests().size(), 2);
}

void TestBadServers::startsAnew()
{
    PageServer server;
    server.on("/slow", [](QTcpSocket &socket) { trickle(socket, okHead() + "\r\n<title>", "a"); });
    server.on("/one", okHead(), Test::htmlPage("one"));
    server.on("/two", okHead("text/html; charset=gbk"), Test::htmlPage("two"));

    PageFetch fetch(plenty);
    QList<QByteArray> pages;
    connect(&fetch, &PageFetch::finished, this, [&](const Result<FetchedPage> &page) {
        QVERIFY(page.has_value());
        pages.append(page->html);
        if (pages.size() == 1)
            fetch.start(server.url(u"/two"_s));
    });
    fetch.start(server.url(u"/slow"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    fetch.start(server.url(u"/one"_s));
    QTRY_COMPARE(pages, (QList<QByteArray>{Test::htmlPage("one"), Test::htmlPage("two")}));
}

void TestBadServers::dies()
{
    PageServer server;
    server.on("/", [](QTcpSocket &socket) { trickle(socket, okHead() + "\r\n<title>", "a"); });
    server.on("/page", okHead(), Test::htmlPage("page"));
    server.on("/missing", "HTTP/1.1 404 Not Found\r\n", "x");
    server.on("/pdf", okHead("application/pdf"), "%PDF");
    server.on("/abort", [](QTcpSocket &socket) { socket.abort(); });
    {
        WatchedFetch fetch(server.url(u"/"_s));
        QTRY_VERIFY(!fetch.progress().isEmpty());
    }
    QTRY_COMPARE(server.connections(), 0);
    PageFetch(plenty).start(server.url(u"/page"_s)); // while the proxy is being looked up

    // In its own signal, as a dialog may that closes itself.
    for (const auto &path : {u"/page"_s, u"/missing"_s, u"/pdf"_s, u"/abort"_s}) {
        auto *fetch = new PageFetch(plenty, this);
        bool done = false;
        connect(fetch, &PageFetch::finished, this, [&done, fetch] {
            delete fetch;
            done = true;
        });
        fetch->start(server.url(path));
        QTRY_VERIFY(done);
    }
}

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
