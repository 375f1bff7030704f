// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/fetcherrors.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// What the loopback cannot play: https, public hosts, a computer that is offline.
class TestFetchErrors : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void redirects_data();
    void redirects();
    void redirectSentences();
    void network_data();
    void network();
    void longNames();
};

void TestFetchErrors::redirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<RedirectFault>("fault");

    const auto row = [](const QString &from, const QString &to, RedirectFault fault) {
        QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to << fault;
    };
    const auto page = u"https://page.example/a"_s;
    row(page, u"https://other.example/"_s, RedirectFault::None);
    row(page, u"https://page.example/b"_s, RedirectFault::None);
    row(u"http://page.example/a"_s, page, RedirectFault::None);
    row(page, u"http://page.example/a"_s, RedirectFault::LessSafe);
    row(page, page, RedirectFault::Circle);
    row(page, u"ftp://page.example/"_s, RedirectFault::Scheme);
    row(page, u"file://page.example/a"_s, RedirectFault::Scheme);
    row(page, u"https:///a"_s, RedirectFault::Scheme);
    row(page, {}, RedirectFault::Scheme);
    for (const auto &inner : {u"localhost"_s, u"LOCALHOST."_s, u"a.localhost"_s, u"printer.local"_s, u"127.0.0.1"_s,
                              u"127.1"_s, u"10.1.2.3"_s, u"192.168.1.1"_s, u"172.16.0.1"_s, u"169.254.169.254"_s,
                              u"0.0.0.0"_s, u"[::1]"_s, u"[fd00::1]"_s, u"[fe80::1]"_s, u"[::ffff:127.0.0.1]"_s})
        row(page, u"https://"_s + inner + u"/"_s, RedirectFault::Inward);
    row(page, u"https://9.9.9.9/"_s, RedirectFault::None);
    row(page, u"https://[2620:fe::9]/"_s, RedirectFault::None);
    row(u"http://localhost/"_s, u"http://127.0.0.1/"_s, RedirectFault::None);
    row(u"http://192.168.1.1/"_s, u"http://192.168.1.1/b"_s, RedirectFault::None);
}

void TestFetchErrors::redirects()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(judgeRedirect({QUrl(from)}, QUrl(to)), "fault");
}

void TestFetchErrors::redirectSentences()
{
    const QUrl from(u"https://page.example/a"_s);
    QCOMPARE(redirectError(RedirectFault::LessSafe, from, QUrl(u"http://other.example/"_s)).message,
             u"page.example leads from https to http on other.example, where anybody could change the page on its way: "
             "this is not followed. Open it in your browser and type the title yourself."_s);
    QCOMPARE(redirectError(RedirectFault::TooMany, from, QUrl(u"http://other.example/"_s)).message,
             u"page.example leads on and on: to other.example after 8 redirects. Open it in your browser and type the "
             "title yourself."_s);
    QCOMPARE(timeLimitError(from, std::chrono::milliseconds(15000)).message,
             u"page.example did not send the page within 15 seconds. Try again later, or type the title yourself."_s);
}

void TestFetchErrors::network_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<bool>("online");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("begins");

    const auto offline = u"You are offline, so the page on page.example cannot be asked for its title."_s;
    const auto row = [](const char *name, QNetworkReply::NetworkError error, bool online, ErrorCode code,
                        const QString &begins) {
        QTest::newRow(name) << error << online << code << begins;
    };
    row("offline", QNetworkReply::HostNotFoundError, false, ErrorCode::Io, offline);
    row("unreachable", QNetworkReply::UnknownNetworkError, false, ErrorCode::Io, offline);
    row("no such name", QNetworkReply::HostNotFoundError, true, ErrorCode::NotFound,
        u"No server called page.example was found."_s);
    row("refused while offline", QNetworkReply::ConnectionRefusedError, false, ErrorCode::Io,
        u"page.example refuses the connection."_s);
    row("TLS", QNetworkReply::SslHandshakeFailedError, true, ErrorCode::NotPermitted,
        u"The connection to page.example is not safe: the system's %1 words. Open the page in your browser"_s);
    row("silent", QNetworkReply::OperationCanceledError, true, ErrorCode::Io, u"page.example does not answer."_s);
    row("proxy", QNetworkReply::ProxyNotFoundError, true, ErrorCode::Io,
        u"The proxy server on the way to page.example does not let the page through: the system's %1 words."_s);
    row("bomb", QNetworkReply::UnknownContentError, true, ErrorCode::TooLarge,
        u"page.example sends a page that cannot be unpacked"_s);
    row("anything else", QNetworkReply::ProtocolFailure, true, ErrorCode::Io,
        u"The page on page.example could not be loaded: the system's %1 words. Try"_s);
}

void TestFetchErrors::network()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, online);
    QFETCH(QString, begins);
    const Error said = networkError(error, QUrl(u"https://page.example/a?b"_s), u"the system's\n%1  words."_s, online);
    QTEST(said.code, "code");
    QVERIFY2(said.message.startsWith(begins), qPrintable(said.message));
    QVERIFY2(said.message.endsWith("ype the title yourself."_L1), qPrintable(said.message));
}

void TestFetchErrors::longNames()
{
    const QUrl url(u"https://"_s + u"a."_s.repeated(100) + u"example/"_s);
    QVERIFY(statusError(url, 404).message.size() < 250);
    QVERIFY(notPageError(url, u"application/"_s + QString(5000, u'x')).message.size() < 350);
    QVERIFY(noWebAddressError(QUrl(u"ftp://me:secret@"_s + QString(5000, u'x'))).message.size() < 300);
    QVERIFY(!noWebAddressError(QUrl(u"ftp://me:secret@host/"_s)).message.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(TestFetchErrors)
#include "tst_fetcherrors.moc"
