// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/linkcheck.h"
#include "web/pageserver.h"
#include "web/watchedfetch.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::okHead;
using Test::PageServer;

namespace {

LinkRules loopbackRules()
{
    return {.isReachable = [](const QHostAddress &address) {
        return address.isLoopback();
    }};
}

/// Several hosts of the loopback that hold each request for a moment and count how many they have at once.
class Hosts
{
public:
    explicit Hosts(int count)
    {
        for (int i = 0; i < count; ++i)
            m_servers.push_back(std::make_unique<PageServer>(QHostAddress(u"127.0.0.%1"_s.arg(i + 1))));
        m_atOnce.resize(count);
        m_mostAtOnce.resize(count);
    }

    PageServer &at(int host) { return *m_servers.at(std::size_t(host)); }

    /// A page that takes a moment. @param head of its answer
    QUrl add(int host, const QByteArray &path, const QByteArray &head = okHead())
    {
        at(host).on(path, [this, host, head](QTcpSocket &socket) {
            m_mostAtOnce[host] = std::max(m_mostAtOnce[host], ++m_atOnce[host]);
            m_mostInAll = std::max(m_mostInAll, ++m_inAll);
            QTimer::singleShot(20ms, &socket, [this, host, head, &socket] {
                --m_atOnce[host];
                --m_inAll;
                socket.write(head + "\r\n");
                socket.disconnectFromHost();
            });
        });
        return at(host).url(QString::fromLatin1(path));
    }

    [[nodiscard]] const QList<int> &mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] int mostInAll() const { return m_mostInAll; }
    [[nodiscard]] qsizetype requests() const
    {
        qsizetype sum = 0;
        for (const auto &server : m_servers)
            sum += server->requests().size();
        return sum;
    }

private:
    std::vector<std::unique_ptr<PageServer>> m_servers;
    QList<int> m_atOnce;
    QList<int> m_mostAtOnce;
    int m_inAll = 0;
    int m_mostInAll = 0;
};

} // namespace

/// Many links: few at a time, each once, stopped and gone on with.
class TestLinkCheck : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Test::unsetProxies(); }

    void takesFewAtOnce();
    void countsRedirectsWithTheirHost();
    void asksEachOnce();
    void goesOn();
    void asksAgain();
    void stopsInItsSignal();
    void neverBeginsByItself();
};

void TestLinkCheck::takesFewAtOnce()
{
    constexpr int hosts = 6;
    constexpr int pages = 7;
    Hosts servers(hosts);
    QList<QUrl> urls;
    for (int host = 0; host < hosts; ++host) {
        for (int page = 0; page < pages; ++page)
            urls.append(servers.add(host, "/" + QByteArray::number(page)));
    }
    LinkCheck check(loopbackRules());
    QSignalSpy answered(&check, &LinkCheck::answered);
    QSignalSpy progress(&check, &LinkCheck::progress);
    QSignalSpy finished(&check, &LinkCheck::finished);
    check.start(urls);
    QVERIFY(check.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!check.isRunning());
    QCOMPARE(answered.size(), hosts * pages);
    QCOMPARE(progress.constLast(), (QVariantList{qsizetype(hosts * pages), qsizetype(hosts * pages)}));
    QCOMPARE(servers.mostInAll(), 8);
    QCOMPARE(servers.mostAtOnce(), QList<int>(hosts, 2));
    qInfo("%lld links on %d hosts: at most %d at once, per host %d", qlonglong(urls.size()), hosts, servers.mostInAll(),
          servers.mostAtOnce().constFirst());
}

// Shorteners lead to one host from many.
void TestLinkCheck::countsRedirectsWithTheirHost()
{
    constexpr int hosts = 5;
    Hosts servers(hosts + 1);
    QList<QUrl> urls;
    for (int host = 0; host < hosts; ++host) {
        const QUrl target = servers.add(hosts, "/" + QByteArray::number(host));
        urls.append(servers.add(host, "/", "HTTP/1.1 301 Moved\r\nLocation: " + target.toEncoded() + "\r\n"));
    }
    LinkCheck check(loopbackRules());
    QSignalSpy finished(&check, &LinkCheck::finished);
    check.start(urls);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(servers.mostAtOnce().constLast(), 2);
    QCOMPARE(servers.mostInAll(), hosts);
    for (const QUrl &url : std::as_const(urls))
        QCOMPARE(check.cache().answer(url)->reason, LinkReason::MovedForGood);
}

void TestLinkCheck::asksEachOnce()
{
    Hosts servers(1);
    const QUrl url = servers.add(0, "/page");
    QUrl part = url;
    part.setFragment(u"part"_s);
    LinkCheck check(loopbackRules());
    QSignalSpy answered(&check, &LinkCheck::answered);
    QSignalSpy finished(&check, &LinkCheck::finished);
    check.start({url, part, url, QUrl(u"ftp://127.0.0.1/"_s)});
    QCOMPARE(check.total(), 2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(answered.size(), 2);
    QCOMPARE(servers.requests(), 1);

    check.start({}); // nothing to do is over at once
    QTRY_COMPARE(finished.size(), 2);
}

void TestLinkCheck::goesOn()
{
    Hosts servers(1);
    QList<QUrl> urls;
    for (int page = 0; page < 12; ++page)
        urls.append(servers.add(0, "/" + QByteArray::number(page)));
    LinkCache kept;
    {
        LinkCheck check(loopbackRules());
        QSignalSpy answered(&check, &LinkCheck::answered);
        QSignalSpy finished(&check, &LinkCheck::finished);
        check.start(urls);
        QTRY_VERIFY(answered.size() >= 3);
        check.cancel();
        QVERIFY(!check.isRunning());
        const qsizetype before = answered.size();
        QTRY_COMPARE(servers.at(0).connections(), 0);
        QCOMPARE(answered.size(), before);
        QVERIFY(finished.isEmpty());
        kept = *LinkCache::fromJson(check.cache().toJson());
        QCOMPARE(kept.size(), before);
    }
    LinkCheck next(loopbackRules());
    next.setCache(kept);
    QSignalSpy answered(&next, &LinkCheck::answered);
    QSignalSpy finished(&next, &LinkCheck::finished);
    next.start(urls);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(answered.size(), urls.size());
    // Those that were stopped may have been asked twice, those with an answer never.
    for (const QUrl &url : std::as_const(urls)) {
        const auto asked = std::ranges::count_if(servers.at(0).requests(), [&url](const QByteArray &request) {
            return request.split(' ').value(1) == url.path().toLatin1();
        });
        QVERIFY(kept.answer(url) ? asked == 1 : asked == 1 || asked == 2);
    }
}

void TestLinkCheck::asksAgain()
{
    Hosts servers(1);
    const QUrl url = servers.add(0, "/page");
    LinkCheck check(loopbackRules());
    QSignalSpy finished(&check, &LinkCheck::finished);
    LinkCache cache;
    cache.insert(url, {.reason = LinkReason::NotFound, .checked = QDateTime::currentDateTimeUtc().addSecs(-60)});
    check.setCache(cache);
    check.start({url});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(servers.requests(), 0);
    check.start({url}, true);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(servers.requests(), 1);
    QCOMPARE(check.cache().answer(url)->reason, LinkReason::Answered);

    // What is too old does not count.
    cache.insert(url, {.reason = LinkReason::NotFound, .checked = QDateTime::currentDateTimeUtc().addDays(-2)});
    check.setCache(cache);
    check.start({url});
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(servers.requests(), 2);
}

void TestLinkCheck::stopsInItsSignal()
{
    Hosts servers(1);
    QList<QUrl> urls;
    for (int page = 0; page < 6; ++page)
        urls.append(servers.add(0, "/" + QByteArray::number(page)));
    auto *check = new LinkCheck(loopbackRules(), this);
    int answers = 0;
    connect(check, &LinkCheck::answered, this, [&] {
        ++answers;
        check->cancel();
    });
    check->start(urls);
    QTRY_COMPARE(answers, 1);
    QTRY_COMPARE(servers.at(0).connections(), 0);
    check->start(urls);
    check->start(urls); // the first of it is forgotten
    QTRY_COMPARE(answers, 2);
    delete check;
}

void TestLinkCheck::neverBeginsByItself()
{
    Hosts servers(1);
    LinkCache cache;
    cache.insert(servers.add(0, "/"), {.reason = LinkReason::NotFound, .checked = QDateTime::currentDateTimeUtc()});
    LinkCheck check(loopbackRules());
    QSignalSpy answered(&check, &LinkCheck::answered);
    check.setCache(cache);
    QCoreApplication::processEvents();
    QVERIFY(!check.isRunning());
    QVERIFY(answered.isEmpty());
    QCOMPARE(servers.requests(), 0);
}

QTEST_GUILESS_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
