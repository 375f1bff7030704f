// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/linkprobe.h"
#include "web/linkserver.h"
#include "web/owncertificate.h"
#include "web/pageserver.h"
#include "web/watchedfetch.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <optional>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::okHead;
using Test::PageServer;
using Test::same;
using Test::split;
using Test::to;
using Test::trickle;

namespace {

constexpr auto little = 400ms;

LinkRules loopbackRules(std::chrono::milliseconds patience = Test::plenty)
{
    return {.isReachable = [](const QHostAddress &address) { return address.isLoopback(); },
            .articleHosts = {u"127.0.0.2"_s},
            .patience = patience};
}

/// Asks one link to the end, and follows wherever it may.
std::optional<LinkAnswer> ask(const QUrl &url, const LinkRules &rules = loopbackRules())
{
    LinkProbe probe(rules);
    std::optional<LinkAnswer> answer;
    QObject::connect(&probe, &LinkProbe::redirected, &probe, &LinkProbe::follow);
    QObject::connect(&probe, &LinkProbe::finished, &probe, [&answer](const LinkAnswer &found) { answer = found; });
    probe.start(url);
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20s))
        return std::nullopt;
    return answer;
}

/// A row of judges(). @param finalPath null: not redirected
void row(const char *name, const PageServer::Answer &answer, LinkReason reason, LinkState state, int code,
         const QString &finalPath = {})
{
    QTest::newRow(name) << answer << reason << state << code << finalPath;
}

void addPlainRows()
{
    using enum LinkState;
    row("200", same(okHead()), LinkReason::Answered, Alive, 200);
    row("204", same(Test::status(204)), LinkReason::Answered, Alive, 204);
    row("401", same(Test::status(401)), LinkReason::Forbidden, Blocked, 401);
    row("403", same(Test::status(403)), LinkReason::Forbidden, Blocked, 403);
    row("404", same(Test::status(404)), LinkReason::NotFound, Dead, 404);
    row("410", same(Test::status(410)), LinkReason::Gone, Dead, 410);
    row("429", same(Test::status(429)), LinkReason::TooManyRequests, Blocked, 429);
    row("451", same(Test::status(451)), LinkReason::Legal, Blocked, 451);
    row("500", same(Test::status(500)), LinkReason::ServerFault, Unreachable, 500);
    row("503", same(Test::status(503)), LinkReason::ServerFault, Unreachable, 503);
    row("999", same(Test::status(999)), LinkReason::ServerFault, Unreachable, 999);
}

void addRedirects()
{
    using enum LinkState;
    row("301", same(to(301, "/page")), LinkReason::MovedForGood, Moved, 200, u"/page"_s);
    row("308", same(to(308, "/page")), LinkReason::MovedForGood, Moved, 200, u"/page"_s);
    row("302", same(to(302, "/page")), LinkReason::MovedForNow, Moved, 200, u"/page"_s);
    row("303", same(to(303, "/page")), LinkReason::MovedForNow, Moved, 200, u"/page"_s);
    row("307", same(to(307, "/page")), LinkReason::MovedForNow, Moved, 200, u"/page"_s);
    row("chain 301 301", same(to(301, "/moved")), LinkReason::MovedForGood, Moved, 200, u"/page"_s);
    row("chain 301 302", same(to(301, "/for-now")), LinkReason::MovedForNow, Moved, 200, u"/page"_s);
    row("chain 302 301", same(to(302, "/moved")), LinkReason::MovedForNow, Moved, 200, u"/page"_s);
    row("301 to 404", same(to(301, "/missing")), LinkReason::NotFound, Dead, 404, u"/missing"_s);
    row("302 to 403", same(to(302, "/forbidden")), LinkReason::Forbidden, Blocked, 403, u"/forbidden"_s);
    row("302 to captcha", same(to(302, "/wappoc_captcha")), LinkReason::Captcha, Blocked, 200, u"/wappoc_captcha"_s);
    row("loop", same(to(302, "/")), LinkReason::Circle, Unreachable, 302, u"/"_s);
    row("loop of two", same(to(302, "/back")), LinkReason::Circle, Unreachable, 302, u"/"_s);
    row("chain without end", same(to(302, "/on/1")), LinkReason::Circle, Unreachable, 302, u"/on/9"_s);
    row("301 to file:", same(to(301, "file:///etc/passwd")), LinkReason::RedirectFault, Unreachable, 301,
        u"/etc/passwd"_s);
    row("301 to nothing", same(Test::status(301)), LinkReason::RedirectFault, Unreachable, 301, u""_s);
    row("302 to the local network", same(to(302, "http://10.255.255.1/secret")), LinkReason::RedirectFault, Unreachable,
        0, u"/secret"_s);
}

/// What GET says where HEAD is refused.
void addSecondQuestions()
{
    using enum LinkState;
    row("HEAD 405, GET 200", split(Test::status(405), okHead()), LinkReason::Answered, Alive, 200);
    row("HEAD 501, GET 200", split(Test::status(501), okHead()), LinkReason::Answered, Alive, 200);
    row("HEAD 404, GET 200", split(Test::status(404), okHead()), LinkReason::Answered, Alive, 200);
    row("HEAD 403, GET 200", split(Test::status(403), okHead()), LinkReason::Answered, Alive, 200);
    row("HEAD 405, GET 404", split(Test::status(405), Test::status(404)), LinkReason::NotFound, Dead, 404);
    row("HEAD 405, GET 301", split(Test::status(405), to(301, "/page")), LinkReason::MovedForGood, Moved, 200,
        u"/page"_s);
    row("HEAD broken off, GET 200", split({}, okHead()), LinkReason::Answered, Alive, 200);
    row("broken off", split({}, {}), LinkReason::Network, Unreachable, 0);
    row("403 captcha", split(Test::status(403), Test::status(403) + "\r\n<title>Robot?</title><div class='h-captcha'>"),
        LinkReason::Captcha, Blocked, 403);
    row("503 captcha", split(Test::status(503), Test::status(503) + "\r\n<p>Please verify you are human"),
        LinkReason::Captcha, Blocked, 503);
    row("challenge header", same(Test::status(403, "cf-mitigated: challenge\r\n")), LinkReason::Captcha, Blocked, 403);
}

void addSlowServers()
{
    using enum LinkState;
    row(
        "slow headers", [](QTcpSocket &socket) { trickle(socket, "HTTP/1.1 200 OK\r\nX: ", "x"); }, LinkReason::Timeout,
        Unreachable, 0);
    row("no headers", [](QTcpSocket &) {}, LinkReason::Timeout, Unreachable, 0);
    row(
        "slow body of 403",
        [](QTcpSocket &socket) {
            socket.write(Test::status(403) + "\r\n");
            if (Test::isHead(socket))
                socket.disconnectFromHost();
        },
        LinkReason::Forbidden, Blocked, 403);
    row(
        "endless body of 200", [](QTcpSocket &socket) { trickle(socket, okHead() + "\r\n", "<p>word"); },
        LinkReason::Answered, Alive, 200);
    row("no HTTP", same("SSH-2.0-OpenSSH_9.2"), LinkReason::Network, Unreachable, 0);
}

const char *word(LinkState state)
{
    static constexpr std::array words{"alive", "moved", "dead", "blocked", "unreachable"};
    return words.at(std::size_t(state));
}

} // namespace

/// Every kind of answer that a link can get, and what is said about it.
class TestLinkProbe : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Test::unsetProxies(); }

    void judges_data();
    void judges();
    void readsArticles_data();
    void readsArticles();
    void refusesCertificates();
    void findsNobody();
    void staysOutside();
    void asksLittle();
    void readsLittle();
    void asksTheProxy();
    void waitsToFollow();
    void stops();
};

void TestLinkProbe::judges_data()
{
    QTest::addColumn<PageServer::Answer>("answer");
    QTest::addColumn<LinkReason>("reason");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("finalPath"); // null: not redirected

    addPlainRows();
    addRedirects();
    addSecondQuestions();
    addSlowServers();
}

void TestLinkProbe::judges()
{
    QFETCH(PageServer::Answer, answer);
    QFETCH(LinkReason, reason);
    QFETCH(LinkState, state);
    QFETCH(int, status);
    QFETCH(QString, finalPath);
    PageServer server;
    server.on("/", answer);
    server.on("/page", okHead(), {});
    server.on("/moved", to(301, "/page"), {});
    server.on("/for-now", to(302, "/page"), {});
    server.on("/missing", Test::status(404), {});
    server.on("/forbidden", Test::status(403), {});
    server.on("/wappoc_captcha", okHead(), {});
    server.on("/back", to(302, "/"), {});
    for (int i = 1; i < 12; ++i)
        server.on("/on/" + QByteArray::number(i), to(302, "/on/" + QByteArray::number(i + 1)), {});

    const bool isSlow = QByteArrayView(QTest::currentDataTag()).startsWith("slow") || reason == LinkReason::Timeout;
    const QUrl url = server.url(u"/"_s);
    const auto found = ask(url, loopbackRules(isSlow ? little : Test::plenty));
    QVERIFY(found);
    const QString message = found->message(url);
    qInfo("%-28s %-11s %s", QTest::currentDataTag(), word(found->state()), qPrintable(linkReasonName(found->reason)));
    QCOMPARE(linkReasonName(found->reason), linkReasonName(reason));
    QCOMPARE(found->state(), state);
    QCOMPARE(found->status, status);
    QCOMPARE(found->finalUrl.path(), finalPath);
    QCOMPARE(found->finalUrl.isEmpty(), finalPath.isEmpty());
    QVERIFY(message.endsWith(u'.'));
    QVERIFY2(!message.contains(u'%'), qPrintable(message));
    QTRY_COMPARE(server.connections(), 0);
}

void TestLinkProbe::readsArticles_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<LinkReason>("reason");

    const auto row = [](const char *name, const char *page, LinkReason reason) {
        QTest::newRow(name) << QByteArray(page) << reason;
    };
    row("article", "<title>A</title><div id=\"js_content\">text", LinkReason::Answered);
    row("article that speaks of it", "<div id=\"js_content\">“该内容已被发布者删除”", LinkReason::Answered);
    row("only in a script", "<script>var s = '该内容已被发布者删除';</script><p>text", LinkReason::Answered);
    row("deleted", "<div class=\"weui-msg__title warn\">该内容已被发布者删除</div>", LinkReason::DeletedByAuthor);
    row("violation", "<h2>此内容因违规无法查看</h2>", LinkReason::Violation);
    row("complaint", "<p>此内容被投诉且经审核涉嫌侵权，无法查看。", LinkReason::Violation);
    row("account closed", "<p>此帐号已被屏蔽, 内容无法查看", LinkReason::Violation);
    row("expired", "<p>链接已过期", LinkReason::Expired);
    row("wrong parameters", "<p>参数错误", LinkReason::Expired);
    row("captcha", "<p>当前环境异常，完成验证后即可继续访问。", LinkReason::Captcha);
}

void TestLinkProbe::readsArticles()
{
    QFETCH(QByteArray, page);
    QFETCH(LinkReason, reason);
    PageServer articles(QHostAddress(u"127.0.0.2"_s));
    PageServer others;
    for (PageServer *server : {&articles, &others})
        server->on("/s/abc", okHead("text/html; charset=UTF-8"), "<!DOCTYPE html>" + page);
    others.on("/moved", to(302, articles.url(u"/s/abc"_s).toEncoded()), {});

    const auto found = ask(articles.url(u"/s/abc"_s));
    QVERIFY(found);
    qInfo("article: %-25s %-11s %s", QTest::currentDataTag(), word(found->state()),
          qPrintable(linkReasonName(found->reason)));
    QCOMPARE(linkReasonName(found->reason), linkReasonName(reason));
    QVERIFY(articles.requests().constFirst().startsWith("GET ")); // HEAD would say nothing
    // What is read is a matter of the host that answers in the end.
    QCOMPARE(ask(others.url(u"/s/abc"_s))->reason, LinkReason::Answered);
    const auto moved = ask(others.url(u"/moved"_s));
    QCOMPARE(moved->reason, reason == LinkReason::Answered ? LinkReason::MovedForNow : reason);
}

void TestLinkProbe::refusesCertificates()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(Test::ownCertificate));
    configuration.setPrivateKey(QSslKey(Test::ownKey, QSsl::Ec));
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));

    QUrl url(u"https://127.0.0.1/"_s);
    url.setPort(server.serverPort());
    const auto found = ask(url);
    QVERIFY(found);
    QCOMPARE(linkReasonName(found->reason), u"tls"_s);
    QCOMPARE(found->state(), LinkState::Unreachable);
    QVERIFY2(found->message(url).contains("certificate"_L1), qPrintable(found->message(url)));
}

void TestLinkProbe::findsNobody()
{
    QUrl closed;
    {
        const PageServer server;
        closed = server.url(u"/"_s);
    }
    QCOMPARE(linkReasonName(ask(closed)->reason), u"refused"_s);
    QCOMPARE(linkReasonName(ask(QUrl(u"ftp://127.0.0.1/"_s))->reason), u"not-web"_s);
    QCOMPARE(linkReasonName(ask(QUrl(u"https:///nowhere"_s))->reason), u"not-web"_s);
    // Too long for any name server to be asked.
    const QUrl nobody(u"http://%1.invalid/"_s.arg(QStringList(5, QString(60, u'a')).join(u'.')));
    const QString reason = linkReasonName(ask(nobody)->reason);
    QVERIFY2((QStringList{u"no-host"_s, u"offline"_s}.contains(reason)), qPrintable(reason));
    QCOMPARE(LinkAnswer{.reason = LinkReason::NoHost}.state(), LinkState::Dead);
}

void TestLinkProbe::staysOutside()
{
    PageServer server;
    server.on("/", okHead(), {});
    LinkRules rules; // as for users
    const auto found = ask(server.url(u"/"_s), rules);
    QCOMPARE(linkReasonName(found->reason), u"inward"_s);
    QVERIFY(server.requests().isEmpty());
}

void TestLinkProbe::asksLittle()
{
    PageServer server;
    server.on("/page?a=1", Test::status(405, "Set-Cookie: a=1\r\n"), {});
    QUrl url = server.url(u"/page"_s);
    url.setQuery(u"a=1"_s);
    url.setUserInfo(u"me:secret"_s);
    url.setFragment(u"part"_s);
    QVERIFY(ask(url));
    QCOMPARE(server.requests().size(), 2);
    for (const QByteArray &request : server.requests()) {
        const QByteArray lower = request.toLower();
        QVERIFY(lower.contains("user-agent: jianbao/"));
        for (const char *header : {"cookie:", "authorization:", "referer:", "secret", "#part"})
            QVERIFY2(!lower.contains(header), request.constData());
    }
}

void TestLinkProbe::readsLittle()
{
    const QByteArray body = "<p>" + QByteArray(8'000'000, 'a');
    PageServer server(QHostAddress(u"127.0.0.2"_s));
    server.on("/", okHead(), body);
    server.on("/article", okHead(), "<p id=\"js_content\">" + body);
    QCOMPARE(ask(server.url(u"/"_s))->reason, LinkReason::Answered);
    QCOMPARE(ask(server.url(u"/article"_s))->reason, LinkReason::Answered);
    QTRY_COMPARE(server.connections(), 0);
    // The rest lies in the system's buffers.
    QVERIFY2(server.sent() < 2 * body.size() * 9 / 10, qPrintable(QString::number(server.sent())));
}

void TestLinkProbe::asksTheProxy()
{
    PageServer proxy;
    proxy.on("http://nobody.example/page", Test::status(410), {});
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url(u"/"_s).port())});
    const auto found = ask(QUrl(u"http://nobody.example/page"_s));
    const auto inner = ask(QUrl(u"http://10.255.255.1/secret"_s));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCOMPARE(linkReasonName(found->reason), u"gone"_s);
    QCOMPARE(linkReasonName(inner->reason), u"inward"_s); // nor does the proxy hear of it
    QCOMPARE(proxy.requests().size(), 1);
}

void TestLinkProbe::waitsToFollow()
{
    PageServer server;
    server.on("/", to(301, "/page"), {});
    server.on("/page", okHead(), {});
    LinkProbe probe(loopbackRules());
    QSignalSpy redirected(&probe, &LinkProbe::redirected);
    QSignalSpy finished(&probe, &LinkProbe::finished);
    probe.start(server.url(u"/"_s));
    QTRY_COMPARE(redirected.size(), 1);
    QCOMPARE(probe.current(), server.url(u"/page"_s));
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
    probe.follow();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestLinkProbe::stops()
{
    PageServer server;
    server.on("/", [](QTcpSocket &) {});
    {
        LinkProbe probe(loopbackRules());
        probe.start(server.url(u"/"_s));
        QTRY_COMPARE(server.connections(), 1);
    }
    QTRY_COMPARE(server.connections(), 0);
    LinkProbe(loopbackRules()).start(server.url(u"/"_s)); // while the host is being looked up
}

QTEST_GUILESS_MAIN(TestLinkProbe)
#include "tst_linkprobe.moc"
