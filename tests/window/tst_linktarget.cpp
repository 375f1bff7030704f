// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/linktarget.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestLinkTarget : public Test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_root;

private Q_SLOTS:
    void initTestCase()
    {
        m_root = QDir(m_folder.path()).canonicalPath() + u"/repository"_s;
        QVERIFY(QDir().mkpath(m_root + u"/issues"_s));
        QVERIFY(QDir().mkpath(m_root + u"/.git"_s));
        for (const QString &name : {u"/issues/2021-07-18.md"_s, u"/issues/简报 一.md"_s, u"/README.md"_s, u"/run.sh"_s,
                                    u"/.git/secret.md"_s, u"/../outside.md"_s}) {
            QFile file(m_root + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(m_root + u"/../outside.md"_s, m_root + u"/issues/link.md"_s));
    }

    void classifies_data()
    {
        using enum LinkTarget::Kind;
        QTest::addColumn<QString>("link");
        QTest::addColumn<LinkTarget::Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("https") << u"https://example.org/a?b=c"_s << Web << QString();
        QTest::newRow("http, upper case") << u"HTTP://example.org"_s << Web << QString();
        QTest::newRow("mail") << u"mailto:a@example.org"_s << Web << QString();
        QTest::newRow("fragment") << u"#top"_s << Fragment << QString();
        QTest::newRow("fragment, as the preview gives it")
            << u"file://"_s + m_root + u"/issues/#top"_s << Fragment << QString();
        QTest::newRow("no address") << QString() << Empty << QString();
        QTest::newRow("no address, as the preview gives it")
            << u"file://"_s + m_root + u"/issues/"_s << Empty << QString();
        QTest::newRow("issue beside") << u"2021-07-18.md"_s << Issue << u"/issues/2021-07-18.md"_s;
        QTest::newRow("issue above") << u"../README.md"_s << Issue << u"/README.md"_s;
        QTest::newRow("percent-encoded") << u"%E7%AE%80%E6%8A%A5%20%E4%B8%80.md"_s << Issue << u"/issues/简报 一.md"_s;
        QTest::newRow("no Markdown") << u"../run.sh"_s << Refused << u"/run.sh"_s;
        QTest::newRow("git's own folder") << u"../.git/secret.md"_s << Refused << u"/.git/secret.md"_s;
        QTest::newRow("outside") << u"../../outside.md"_s << Refused << u"/../outside.md"_s;
        QTest::newRow("link to outside") << u"link.md"_s << Refused << u"/issues/link.md"_s;
        QTest::newRow("missing") << u"2019-09-16.md"_s << Refused << u"/issues/2019-09-16.md"_s;
        QTest::newRow("file scheme") << u"file:///etc/passwd"_s << Refused << u"/etc/passwd"_s;
        QTest::newRow("file scheme, inside") << u"file://"_s + m_root + u"/README.md"_s << Issue << u"/README.md"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << Refused << QString();
        QTest::newRow("no scheme but a host") << u"//example.org/x.md"_s << Refused << QString();
        QTest::newRow("unknown scheme") << u"steam://run/1"_s << Refused << QString();
    }

    void classifies()
    {
        QFETCH(QString, link);
        QFETCH(QString, path);
        const LinkTarget target = classifyLink(QUrl(link), m_root + u"/issues"_s, m_root);
        QTEST(target.kind, "kind");
        QCOMPARE(target.path, path.isEmpty() || path == u"/etc/passwd"_s ? path : QDir::cleanPath(m_root + path));
    }
};

QTEST_GUILESS_MAIN(TestLinkTarget)
#include "tst_linktarget.moc"
