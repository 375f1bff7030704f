// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/linkcache.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2021-07-18T12:00:00Z"_s, Qt::ISODate);

} // namespace

class TestLinkCache : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keeps();
    void refusesBroken_data();
    void refusesBroken();
    void forgets_data();
    void forgets();
    void isBounded();
};

void TestLinkCache::keeps()
{
    const QUrl url(u"https://例子.example.com/页?a=%20b"_s);
    const LinkAnswer answer{.reason = LinkReason::MovedForGood,
                            .status = 200,
                            .finalUrl = QUrl(u"https://example.com/%E9%A1%B5"_s),
                            .detail = u"“words”"_s,
                            .checked = noon};
    LinkCache cache;
    QUrl part = url;
    part.setFragment(u"part"_s);
    part.setUserName(u"me"_s);
    cache.insert(part, answer);
    QVERIFY(!cache.toJson().contains("me@"));
    const Result<LinkCache> read = LinkCache::fromJson(cache.toJson());
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QVERIFY(read->answer(url) == answer);
    QVERIFY(!read->answer(QUrl(u"https://example.com/"_s)));
}

void TestLinkCache::refusesBroken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"answers":{"http)");
    QTest::newRow("other") << QByteArray("[1,2]");
    QTest::newRow("version") << QByteArray(R"({"version":2,"answers":{}})");
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void TestLinkCache::refusesBroken()
{
    QFETCH(QByteArray, json);
    const Result<LinkCache> read = LinkCache::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);

    // One answer that is not understood does not cost the others.
    const Result<LinkCache> partly = LinkCache::fromJson(
        R"({"version":1,"answers":{"http://a/":{"reason":"new","checked":"2021-07-18T12:00:00Z"},)"
        R"("http://b/":{"reason":"gone","checked":"2021-07-18T12:00:00Z","status":410},"http://c/":7}})");
    QVERIFY(partly);
    QCOMPARE(partly->size(), 1);
    QCOMPARE(partly->answer(QUrl(u"http://b/"_s))->status, 410);
}

void TestLinkCache::forgets_data()
{
    QTest::addColumn<LinkReason>("reason");
    QTest::addColumn<int>("hours");
    QTest::newRow("alive") << LinkReason::Answered << 24 * 7;
    QTest::newRow("moved") << LinkReason::MovedForGood << 24 * 7;
    QTest::newRow("dead") << LinkReason::NotFound << 24;
    QTest::newRow("blocked") << LinkReason::Captcha << 24;
    QTest::newRow("asked too often") << LinkReason::TooManyRequests << 1;
    QTest::newRow("unreachable") << LinkReason::Timeout << 1;
}

void TestLinkCache::forgets()
{
    QFETCH(LinkReason, reason);
    QFETCH(int, hours);
    const LinkAnswer answer{.reason = reason, .checked = noon};
    const qint64 seconds = qint64(hours) * 3600;
    QVERIFY(LinkCache::isFresh(answer, noon));
    QVERIFY(LinkCache::isFresh(answer, noon.addSecs(seconds - 1)));
    QVERIFY(!LinkCache::isFresh(answer, noon.addSecs(seconds)));
    QVERIFY(!LinkCache::isFresh(answer, noon.addSecs(-1))); // the clock was set back
    QVERIFY(!LinkCache::isFresh({.reason = LinkReason::Offline, .checked = noon}, noon));
}

void TestLinkCache::isBounded()
{
    LinkCache cache;
    for (int i = 0; i < LinkCache::mostAnswers + 10; ++i)
        cache.insert(QUrl(u"http://example.com/%1"_s.arg(i)),
                     {.reason = LinkReason::Answered, .checked = noon.addSecs(i)});
    QVERIFY(cache.size() <= LinkCache::mostAnswers);
    QVERIFY(cache.size() > LinkCache::mostAnswers / 2);
    QVERIFY(!cache.answer(QUrl(u"http://example.com/0"_s)));
    QVERIFY(cache.answer(QUrl(u"http://example.com/%1"_s.arg(LinkCache::mostAnswers + 9))));
    QVERIFY(cache.toJson().size() < 16 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestLinkCache)
#include "tst_linkcache.moc"
