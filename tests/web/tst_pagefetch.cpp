// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/pagemetadata.h"
#include "support/testsupport.h"
#include "web/pageserver.h"
#include "web/watchedfetch.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::okHead;
using Test::PageServer;
using Test::plenty;
using Test::WatchedFetch;

namespace {

QByteArray redirectHead(const QByteArray &location, const QByteArray &status = "302 Found")
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " + location + "\r\n";
}

} // namespace

/// Fetching one page: a page, or a sentence that names the host and the way out.
class TestPageFetch : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        Test::unsetProxies();
    }

    void page_data();
    void page();
    void refusal_data();
    void refusal();
    void redirect_data();
    void redirect();
    void saysLittle();
    void keepsNoCookies();
    void followsRedirects();
    void refusedConnection();
    void inwardsThroughProxy();
    void readsTitles_data();
    void readsTitles();
};

void TestPageFetch::page_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("charset");

    const QByteArray body = Test::htmlPage("A title");
    QTest::newRow("html") << okHead("text/html") << body << QString();
    QTest::newRow("charset") << okHead("text/html; charset=utf-8") << body << u"utf-8"_s;
    QTest::newRow("quoted") << okHead("Text/HTML ;Charset=\"GB2312\"") << body << u"GB2312"_s;
    QTest::newRow("odd charset") << okHead("text/html; charset=../../x") << body << u".."_s;
    QTest::newRow("xhtml") << okHead("application/xhtml+xml") << body << QString();
    QTest::newRow("no type") << okHead({}) << body << QString();
    QTest::newRow("no type, byte order mark") << okHead({}) << "\xef\xbb\xbf \n" + body << QString();
    QTest::newRow("GBK bytes, untouched") << okHead() << Test::htmlPage("\xb1\xea\xcc\xe2") << QString();
    QTest::newRow("NUL bytes, untouched") << okHead() << body + QByteArray(5, '\0') << QString();
    QTest::newRow("not found, but 200") << okHead() << Test::htmlPage("404") << QString();
    QTest::newRow("with a length") << okHead("text/html", "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
                                   << body << QString();
    QTest::newRow("deep") << okHead() << QByteArray("<div>").repeated(100'000) << QString();
}

void TestPageFetch::page()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QString, charset);
    PageServer server;
    server.on("/", head, body);

    WatchedFetch fetch(server.url(u"/"_s));
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.message(), QString());
    QCOMPARE(fetch.page().finalUrl, server.url(u"/"_s));
    QCOMPARE(fetch.page().charset, charset);
    QVERIFY(fetch.page().html == body);
    QVERIFY(!fetch.fetch().isRunning());
    for (const auto &[received, total] : fetch.progress()) {
        QVERIFY(received <= body.size());
        QCOMPARE(total, head.contains("Content-Length") ? body.size() : -1);
    }
    QVERIFY(!fetch.progress().isEmpty());
}

void TestPageFetch::refusal_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");

    const auto status = [](const char *line, ErrorCode code, const QString &says) {
        const QByteArray head = "HTTP/1.1 " + QByteArray(line) + "\r\nConnection: close\r\nContent-Type: text/html\r\n";
        QTest::newRow(line) << head << Test::htmlPage("Sorry") << code << says;
    };
    status("404 Not Found", ErrorCode::NotFound, u"has no page at this address (error 404)"_s);
    status("410 Gone", ErrorCode::NotFound, u"has no page at this address (error 410)"_s);
    status("401 Unauthorized", ErrorCode::NotPermitted, u"asks for a password (error 401)"_s);
    status("403 Forbidden", ErrorCode::NotPermitted, u"does not show this page to programs (error 403)"_s);
    status("429 Too Many Requests", ErrorCode::NotPermitted, u"to programs (error 429)"_s);
    status("500 Internal Server Error", ErrorCode::Io, u"has a fault of its own (error 500)"_s);
    status("503 Service Unavailable", ErrorCode::Io, u"has a fault of its own (error 503)"_s);
    status("304 Not Modified", ErrorCode::Io, u"did not send the page (answer 304)"_s);

    const auto kind = [](const char *type, const QString &says) {
        QTest::newRow(type) << okHead(type) << QByteArray("%PDF-1.5") << ErrorCode::NotText << says;
    };
    kind("application/pdf", u"is no web page but a PDF document"_s);
    kind("image/png", u"is no web page but an image"_s);
    kind("video/mp4", u"is no web page but a video"_s);
    kind("text/plain; charset=utf-8", u"is no web page but a plain text"_s);
    kind("application/zip", u"is no web page but a file of the kind “application/zip”"_s);
    kind("application/<b>%1%2", u"is no web page but a file of the kind “application/b12”"_s);
    kind("", u"is no web page but a file of an unknown kind"_s);

    QTest::newRow("empty") << okHead() << QByteArray() << ErrorCode::NotText << u"sent an empty page"_s;
    QTest::newRow("blank") << okHead() << QByteArray(" \r\n\t ") << ErrorCode::NotText << u"sent an empty page"_s;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n") << QByteArray() << ErrorCode::NotText
                                << u"sent an empty page"_s;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.9\r\n") << QByteArray("SSH") << ErrorCode::Io
                             << u"127.0.0.1"_s;
    QTest::newRow("an error of 10 MB") << QByteArray("HTTP/1.1 404 Not Found\r\n") << QByteArray(10'000'000, 'x')
                                       << ErrorCode::NotFound << u"has no page at this address (error 404)"_s;
}

void TestPageFetch::refusal()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    PageServer server;
    server.on("/", head, body);

    WatchedFetch fetch(server.url(u"/"_s), 5s);
    QVERIFY(fetch.wait());
    QTEST(fetch.result()->error().code, "code");
    QFETCH(QString, says);
    QVERIFY2(fetch.message().contains(says), qPrintable(fetch.message()));
    QVERIFY2(fetch.message().contains("the title yourself"_L1), qPrintable(fetch.message()));
    QVERIFY2(fetch.message().contains("127.0.0.1"_L1), qPrintable(fetch.message()));
}

void TestPageFetch::redirect_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("says");

    QTest::newRow("itself") << QByteArray("/") << u"leads in a circle"_s;
    QTest::newRow("a circle of two") << QByteArray("/back") << u"leads in a circle"_s;
    QTest::newRow("on and on") << QByteArray("/1") << u"leads on and on: to 127.0.0.1 after 8 redirects"_s;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << u"to an address that is no web page (“file:”)"_s;
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/a") << u"to an address that is no web page (“ftp:”)"_s;
    QTest::newRow("data") << QByteArray("data:text/html,x") << u"to an address that is no web page (“data:”)"_s;
    QTest::newRow("javascript") << QByteArray("javascript:1") << u"is no web page (“javascript:”)"_s;
    QTest::newRow("qrc") << QByteArray("qrc:/a") << u"is no web page (“qrc:”)"_s;
    QTest::newRow("nowhere") << QByteArray() << u"to an address that is no web page (“?”)"_s;
    QTest::newRow("no host") << QByteArray("http:///a") << u"to an address that is no web page"_s;
}

void TestPageFetch::redirect()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, says);
    PageServer server;
    server.on("/", redirectHead(location), {});
    server.on("/back", redirectHead("/", "301 Moved Permanently"), {});
    for (int i = 1; i < 20; ++i)
        server.on('/' + QByteArray::number(i), redirectHead('/' + QByteArray::number(i + 1), "307 Temporary Redirect"),
                  {});

    WatchedFetch fetch(server.url(u"/"_s));
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.result()->error().code, ErrorCode::NotPermitted);
    QVERIFY2(fetch.message().contains(says), qPrintable(fetch.message()));
    QVERIFY2(fetch.message().contains("the title yourself"_L1), qPrintable(fetch.message()));
    QVERIFY2(server.requests().size() <= 9, "eight redirects are eight more requests");
}

// Nobody learns more than the address: no password, no cookie, no page that led here.
void TestPageFetch::saysLittle()
{
    PageServer server;
    server.on("/a", redirectHead("http://you:secret@127.0.0.1:" + QByteArray::number(server.url({}).port()) + "/b"),
              {});
    server.on("/b", okHead(), Test::htmlPage("b"));
    QUrl url = server.url(u"/a"_s);
    url.setUserInfo(u"me:secret"_s);

    WatchedFetch fetch(url);
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.page().finalUrl, server.url(u"/b"_s));
    QCOMPARE(server.requests().size(), 2);
    for (const QByteArray &request : server.requests()) {
        QVERIFY2(request.toLower().contains("\r\nuser-agent: jianbao/1.2.3\r\n"), request.constData());
        for (const auto *header : {"\nauthorization:", "\ncookie:", "\nreferer:", "secret"})
            QVERIFY2(!request.toLower().contains(header), request.constData());
    }
}

void TestPageFetch::keepsNoCookies()
{
    PageServer server;
    server.on("/a", redirectHead("/b") + "Set-Cookie: id=1; Path=/\r\n", {});
    server.on("/b", okHead("text/html", "Set-Cookie: id=2; Path=/\r\nCache-Control: max-age=900\r\n"),
              Test::htmlPage("b"));
    PageFetch fetch(plenty);
    QSignalSpy finished(&fetch, &PageFetch::finished);
    for (int i = 1; i <= 2; ++i) {
        fetch.start(server.url(u"/a"_s));
        QTRY_COMPARE(finished.size(), i);
    }
    QCOMPARE(server.requests().size(), 4);
    for (const QByteArray &request : server.requests())
        QVERIFY2(!request.toLower().contains("\ncookie:"), request.constData());
}

void TestPageFetch::followsRedirects()
{
    PageServer server;
    server.on("/0", redirectHead("1", "301 Moved Permanently"), {});
    server.on("/1", redirectHead("./a/../2?x=%E4%B8%AD", "303 See Other"), {});
    server.on("/2?x=%E4%B8%AD", redirectHead("//127.0.0.1:" + QByteArray::number(server.url({}).port()) + "/3"), {});
    for (int i = 3; i < 8; ++i)
        server.on('/' + QByteArray::number(i), redirectHead('/' + QByteArray::number(i + 1), "308 Permanent Redirect"),
                  {});
    server.on("/8", okHead(), Test::htmlPage("There"));

    WatchedFetch fetch(server.url(u"/0"_s));
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.message(), QString());
    QCOMPARE(fetch.page().finalUrl, server.url(u"/8"_s));
    QCOMPARE(fetch.page().html, Test::htmlPage("There"));
}

void TestPageFetch::refusedConnection()
{
    const QUrl nobody = PageServer().url(u"/"_s); // was listening until just now
    WatchedFetch fetch(nobody);
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.result()->error().code, ErrorCode::Io);
    QVERIFY2(fetch.message().startsWith("127.0.0.1 refuses the connection."_L1), qPrintable(fetch.message()));

    for (const auto &address : {u"file:///etc/passwd"_s, u"ftp://127.0.0.1/"_s, u"//127.0.0.1/"_s, u"http://"_s, u""_s,
                                u"javascript:1"_s, u"about:blank"_s, u"127.0.0.1"_s, u"http://a b/"_s}) {
        WatchedFetch wrong((QUrl(address)));
        QVERIFY(!wrong.result()); // not from inside start()
        QVERIFY(wrong.wait());
        QCOMPARE(wrong.result()->error().code, ErrorCode::NotPermitted);
        QVERIFY2(wrong.message().contains("is no address of a web page"_L1), qPrintable(wrong.message()));
    }
}

// A public page must not make the program ask what only this computer can see. The system's proxy plays the internet.
void TestPageFetch::inwardsThroughProxy()
{
    PageServer server;
    const QByteArray inside = "http://127.0.0.1:" + QByteArray::number(server.url({}).port()) + "/inside";
    server.on("http://page.example/", redirectHead(inside), {});
    server.on("http://page.example/ok", okHead(), Test::htmlPage("Through the proxy"));
    qputenv("http_proxy", server.url({}).toEncoded());
    const auto unset = qScopeGuard([] { qunsetenv("http_proxy"); });

    WatchedFetch ok(QUrl(u"http://page.example/ok"_s));
    QVERIFY(ok.wait());
    QCOMPARE(ok.message(), QString());
    QCOMPARE(ok.page().html, Test::htmlPage("Through the proxy"));

    WatchedFetch fetch(QUrl(u"http://page.example/"_s));
    QVERIFY(fetch.wait());
    QVERIFY2(fetch.message().startsWith("page.example leads to 127.0.0.1 in your own network"_L1),
             qPrintable(fetch.message()));
    QCOMPARE(server.requests().size(), 2);
}

void TestPageFetch::readsTitles_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("expected");

    const QByteArray gbk = "\xb1\xea\xcc\xe2";
    QTest::newRow("GBK, declared") << QByteArray("text/html; charset=GBK") << gbk << u"标题"_s;
    QTest::newRow("GBK, not declared") << QByteArray("text/html") << gbk << u"标题"_s;
    QTest::newRow("GBK, declared wrongly") << QByteArray("text/html; charset=UTF-8") << gbk << u"标题"_s;
    QTest::newRow("UTF-8, declared wrongly")
        << QByteArray("text/html; charset=GBK") << QByteArray("中文标题") << u"中文标题"_s;
    QTest::newRow("none") << QByteArray("text/html") << QByteArray() << QString();
}

void TestPageFetch::readsTitles()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, title);
    PageServer server;
    server.on("/", okHead(type), Test::htmlPage(title));

    WatchedFetch fetch(server.url(u"/"_s));
    QVERIFY(fetch.wait());
    QCOMPARE(fetch.message(), QString());
    QTEST(pageMetadata(fetch.page().html, fetch.page().charset).title, "expected");
}

QTEST_GUILESS_MAIN(TestPageFetch)
#include "tst_pagefetch.moc"
