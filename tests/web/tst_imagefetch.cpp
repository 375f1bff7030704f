// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/imagefetch.h"
#include "web/pageserver.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::okHead;
using Test::PageServer;

namespace {

const QByteArray picture = "\x89PNG\r\n" + QByteArray(6000, 'x');

/// This computer stands for the internet; everything that is not public besides it is refused as ever.
ImageFetchRules rules()
{
    return {.isImage = [](QByteArrayView start) { return start.startsWith("\x89PNG"); },
            .isReachable =
                [](const QHostAddress &address) {
                    return address == QHostAddress(QHostAddress::LocalHost) || isPublicAddress(address);
                },
            .mostBytes = 100'000,
            .timeLimit = 15s};
}

Result<QByteArray> fetched(const QUrl &url, const ImageFetchRules &by = rules())
{
    ImageFetch fetch(by);
    Result<QByteArray> result =
        std::unexpected(Error{.code = ErrorCode::Io, .message = u"no answer"_s, .path = {}, .line = 0});
    bool isOver = false;
    QObject::connect(&fetch, &ImageFetch::finished, &fetch, [&](const Result<QByteArray> &image) {
        QVERIFY(!isOver); // once
        result = image;
        isOver = true;
    });
    fetch.start(url);
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&isOver] { return isOver; }, 20s);
    return result;
}

} // namespace

/// SAFETY.md "The preview" 4: an image that a stranger's text names reaches nothing but the internet.
class TestImageFetch : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void publicAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *address : {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
            QTest::newRow(address) << true;
        for (const char *address :
             {"127.0.0.1",        "127.8.9.1",       "0.0.0.0",     "10.1.2.3",        "172.16.0.1",    "192.168.1.1",
              "169.254.169.254",  "100.64.0.1",      "224.0.0.1",   "255.255.255.255", "::1",           "::",
              "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "fe80::1",
              "fc00::1",          "ff02::1"})
            QTest::newRow(address) << false;
    }

    void publicAddresses()
    {
        QFETCH(const bool, isPublic);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPublicAddress(address), isPublic);
    }

    void image()
    {
        PageServer server;
        server.on("/a.png", okHead("image/png", "Set-Cookie: a=b\r\n"), picture);
        server.on("/old.png", "HTTP/1.1 301 Moved\r\nConnection: close\r\nLocation: /a.png\r\n", {});
        server.on("/small.png", okHead({}), "\x89PNG");
        QCOMPARE(fetched(server.url(u"/a.png"_s)).value_or(QByteArray()), picture);
        QCOMPARE(fetched(server.url(u"/old.png"_s)).value_or(QByteArray()), picture);
        QCOMPARE(fetched(server.url(u"/small.png"_s)).value_or(QByteArray()), "\x89PNG"_ba);
        for (const QByteArray &request : server.requests()) {
            QVERIFY2(!request.toLower().contains("\r\ncookie:"), request);
            QVERIFY2(!request.toLower().contains("\r\nreferer:"), request);
            QVERIFY2(!request.toLower().contains("\r\nauthorization:"), request);
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const auto to = [](const QByteArray &target) {
            return "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " + target + "\r\n";
        };
        QTest::newRow("a page that says it is an image")
            << okHead("image/png") << "<!DOCTYPE html><p>" + QByteArray(9000, 'p') << ErrorCode::NotText;
        QTest::newRow("a short page") << okHead("image/png") << "<html>"_ba << ErrorCode::NotText;
        QTest::newRow("nothing") << okHead("image/png") << ""_ba << ErrorCode::NotText;
        QTest::newRow("too large, and says so")
            << okHead("image/png", "Content-Length: 10000000\r\n") << picture << ErrorCode::TooLarge;
        QTest::newRow("too large") << okHead("image/png") << picture.repeated(1700) << ErrorCode::TooLarge;
        QTest::newRow("unpacked too large") << okHead("image/png", "Content-Encoding: gzip\r\n")
                                            << Test::gzip(picture + QByteArray(50'000'000, 'x')) << ErrorCode::TooLarge;
        QTest::newRow("missing") << "HTTP/1.1 404 Not Found\r\nConnection: close\r\n"_ba << picture << ErrorCode::Io;
        for (const QByteArray &target :
             {"http://127.0.0.2:{port}/inner"_ba, "http://[::1]:{port}/inner"_ba, "http://192.168.255.254/inner"_ba,
              "http://169.254.169.254/latest/meta-data"_ba, "http://0x7f000002:{port}/inner"_ba,
              "file:///etc/passwd"_ba, "data:image/png;base64,iVBORw0KGgo="_ba, "javascript:1"_ba, ""_ba})
            QTest::newRow(QByteArray("redirects to " + target).constData())
                << to(target) << ""_ba << ErrorCode::NotPermitted;
    }

    void refused()
    {
        QFETCH(QByteArray, head);
        QFETCH(const QByteArray, body);
        PageServer server;
        head.replace("{port}", QByteArray::number(server.url({}).port()));
        server.on("/a.png", head, body);
        const Result<QByteArray> image = fetched(server.url(u"/a.png"_s));
        QVERIFY(!image);
        QTEST(image.error().code, "code");
        QVERIFY(image.error().message.contains("127.0.0.1"_L1));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY2(server.sent() < 5'000'000, "the rest was taken, too");
    }

    void neverAsked_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const char *url : {"http://127.0.0.1:{port}/a.png", "http://localhost:{port}/a.png",
                                "http://0x7f000001:{port}/a.png", "http://[::ffff:127.0.0.1]:{port}/a.png",
                                "http://a:b@127.0.0.1:{port}/a.png", "file:///etc/passwd", "ftp://127.0.0.1:{port}/a"})
            QTest::newRow(url) << QUrl();
    }

    /// By the rules that hold outside of tests.
    void neverAsked()
    {
        PageServer server;
        server.on("/a.png", okHead("image/png"), picture);
        const QByteArray address =
            QByteArray(QTest::currentDataTag()).replace("{port}", QByteArray::number(server.url({}).port()));
        ImageFetchRules strict = rules();
        strict.isReachable = isPublicAddress;
        const Result<QByteArray> image = fetched(QUrl::fromEncoded(address), strict);
        QVERIFY(!image);
        QVERIFY(server.requests().isEmpty());
        QCOMPARE(server.connections(), 0);
    }

    void passwordStaysHere()
    {
        PageServer server;
        server.on("/a.png", okHead("image/png"), picture);
        QUrl url = server.url(u"/a.png"_s);
        url.setUserInfo(u"user:secret"_s);
        QVERIFY(fetched(url));
        QVERIFY(!server.requests().first().toLower().contains("authorization"));
    }

    void slowServer()
    {
        PageServer server;
        server.on("/slow.png", [](QTcpSocket &socket) { socket.write(okHead("image/png") + "\r\n\x89PNG"); });
        ImageFetchRules hasty = rules();
        hasty.timeLimit = 300ms;
        const Result<QByteArray> image = fetched(server.url(u"/slow.png"_s), hasty);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::Io);
        QTRY_COMPARE(server.connections(), 0);
    }

    void deletedMeanwhile()
    {
        PageServer server;
        server.on("/slow.png", [](QTcpSocket &socket) { socket.write(okHead("image/png") + "\r\n\x89PNG"); });
        auto fetch = std::make_unique<ImageFetch>(rules());
        fetch->start(server.url(u"/slow.png"_s));
        QTRY_COMPARE(server.requests().size(), 1);
        fetch.reset();
        QTRY_COMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImageFetch)
#include "tst_imagefetch.moc"
