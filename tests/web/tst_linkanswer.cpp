// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/linkanswer.h"

#include <QSet>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestLinkAnswer : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasNames();
    void speaks();
    void namesProblems();
};

void TestLinkAnswer::hasNames()
{
    QSet<QString> names;
    for (int i = 0; i <= int(LinkReason::NotWeb); ++i) {
        const QString name = linkReasonName(LinkReason(i));
        QVERIFY(!names.contains(name));
        names.insert(name);
        QVERIFY(linkReasonOf(name) == LinkReason(i));
    }
    QVERIFY(!linkReasonOf(u"unheard-of"_s));
}

void TestLinkAnswer::speaks()
{
    const QUrl url(u"https://example.com/a"_s);
    for (int i = 0; i <= int(LinkReason::NotWeb); ++i) {
        const LinkAnswer answer{.reason = LinkReason(i),
                                .status = 418,
                                .finalUrl = QUrl(u"https://other.example.com/%2"_s),
                                .detail = u"%1 %2"_s};
        const QString message = answer.message(url);
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
        QVERIFY2(message.contains("example.com"_L1) || message.contains("article"_L1) || message.contains("This"_L1),
                 qPrintable(message));
    }
    const LinkAnswer missing{.reason = LinkReason::NotFound, .status = 404};
    QCOMPARE(missing.message(url),
             u"example.com has no page at this address (answer 404). Look for its new address, or "
             "remove the link."_s);
    const LinkAnswer moved{.reason = LinkReason::MovedForGood, .finalUrl = QUrl(u"https://example.org/b"_s)};
    QCOMPARE(moved.message(url), u"The page has moved for good to https://example.org/b. Put the new address in its "
                                 "place."_s);
}

void TestLinkAnswer::namesProblems()
{
    QVERIFY(!LinkAnswer{.reason = LinkReason::Answered}.isProblem());
    QVERIFY(!LinkAnswer{.reason = LinkReason::MovedForNow}.isProblem());
    for (const LinkReason reason :
         {LinkReason::MovedForGood, LinkReason::Gone, LinkReason::Captcha, LinkReason::Timeout, LinkReason::NotWeb})
        QVERIFY(LinkAnswer{.reason = reason}.isProblem());
}

QTEST_GUILESS_MAIN(TestLinkAnswer)
#include "tst_linkanswer.moc"
