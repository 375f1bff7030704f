// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/linkkey.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Addresses of one page have one key, those of two have two.
class TestLinkKey : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QString &url, const QString &key) {
            QTest::newRow(name) << url << key;
        };
        row("empty", {}, {});
        row("no address", u"embedded-ai-report/2021-07-18.md"_s, {});
        row("mail", u"mailto:a@example.com"_s, {});
        row("ftp", u"ftp://example.com/a"_s, {});
        row("scheme alone", u"https://"_s, {});
        row("host", u"https://example.com"_s, u"example.com"_s);
        row("http", u"http://example.com/a"_s, u"example.com/a"_s);
        row("upper case", u"HTTPS://WWW.Example.COM/A"_s, u"example.com/A"_s);
        row("slash after the host", u"https://example.com/"_s, u"example.com"_s);
        row("slashes at the end", u"https://example.com/a//"_s, u"example.com/a"_s);
        row("spaces around", u" https://example.com/a "_s, u"example.com/a"_s);
        row("its port", u"https://example.com:443/a"_s, u"example.com/a"_s);
        row("its port, http", u"http://example.com:80/a"_s, u"example.com/a"_s);
        row("another port", u"https://example.com:80/a"_s, u"example.com:80/a"_s);
        row("user, dot", u"https://me@example.com./a"_s, u"example.com/a"_s);
        row("escapes", u"https://example.com/%e4%b8%AD%7E"_s, u"example.com/中~"_s);
        row("no escapes", u"https://example.com/中~"_s, u"example.com/中~"_s);
        row("place in the page", u"https://example.com/a#readme"_s, u"example.com/a"_s);
        row("text in the page", u"https://example.com/a#:~:text=v2"_s, u"example.com/a"_s);
        row("page behind #", u"https://example.com/#/guide"_s, u"example.com#/guide"_s);
        row("page behind #!", u"https://example.com/a#!b"_s, u"example.com/a#!b"_s);
        row("version in the page", u"https://example.com/Changes#v1-2"_s, u"example.com/Changes#v1-2"_s);
        row("parameters in another order", u"https://example.com/a?id=2&b=1"_s, u"example.com/a?b=1&id=2"_s);
        row("empty parameters", u"https://example.com/a?&"_s, u"example.com/a"_s);
        row("utm", u"https://example.com/a/?utm_source=x&id=2&utm_medium=y"_s, u"example.com/a?id=2"_s);
        row("where from", u"https://example.com/a?from=timeline&isappinstalled=0&spm=1.2"_s, u"example.com/a"_s);
        row("from as a parameter of the page", u"https://example.com/mail?from=2021"_s,
            u"example.com/mail?from=2021"_s);
        addHosts(row);
    }

    void keys()
    {
        QFETCH(QString, url);
        QTEST(linkKey(url), "key");
    }

    void allowed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isAmong");
        const auto row = [](const char *name, const QString &url, const QString &link, bool isAmong) {
            QTest::newRow(name) << url << link << isAmong;
        };
        row("page", u"http://example.com/a/"_s, u"https://www.example.com/a"_s, true);
        row("page below", u"https://example.com/a/b"_s, u"https://example.com/a"_s, true);
        row("its parameters", u"https://example.com/a?b=1"_s, u"https://example.com/a"_s, true);
        row("longer name", u"https://example.com/ab"_s, u"https://example.com/a"_s, false);
        row("page above", u"https://example.com/"_s, u"https://example.com/a"_s, false);
        row("host", u"https://example.com/a/b"_s, u"example.com"_s, true);
        row("host alone", u"https://example.com"_s, u"example.com"_s, true);
        row("host with parameters", u"https://example.com?a=1"_s, u"example.com"_s, true);
        row("host below", u"https://docs.example.com/a"_s, u"example.com"_s, true);
        row("other host", u"https://myexample.com/a"_s, u"example.com"_s, false);
        row("host in the path", u"https://b.com/example.com"_s, u"example.com"_s, false);
        row("nothing", u"https://example.com"_s, {}, false);
    }

    void allowed()
    {
        QFETCH(QString, url);
        QFETCH(QString, link);
        QTEST(isAmongLinks(linkKey(url), {u"https://other.org"_s, link}), "isAmong");
    }

private:
    template <typename Row>
    static void addHosts(Row row)
    {
        const auto weixin = u"mp.weixin.qq.com/s?__biz=MzA=&idx=1&mid=26"_s;
        row("weixin, short", u"https://mp.weixin.qq.com/s/aB-c_D?scene=25#wechat_redirect"_s,
            u"mp.weixin.qq.com/s/aB-c_D"_s);
        row("weixin, long", u"https://mp.weixin.qq.com/s?__biz=MzA=&mid=26&idx=1&sn=9c"_s, weixin);
        row("weixin, shared",
            u"http://mp.weixin.qq.com/s?__biz=MzA%3D&mid=26&idx=1&sn=9c&chksm=e4&token=7&lang=zh_CN&scene=21#rd"_s,
            weixin);
        row("weixin, second article of a message", u"https://mp.weixin.qq.com/s?__biz=MzA=&mid=26&idx=2&sn=1f"_s,
            u"mp.weixin.qq.com/s?__biz=MzA=&idx=2&mid=26"_s);
        row("weixin, temporary", u"https://mp.weixin.qq.com/s?timestamp=1&src=3&ver=1&signature=aB*c"_s,
            u"mp.weixin.qq.com/s?signature=aB*c&src=3&timestamp=1&ver=1"_s);
        row("arxiv", u"https://arxiv.org/abs/1909.10351"_s, u"arxiv.org/abs/1909.10351"_s);
        row("arxiv, version", u"http://www.arxiv.org/abs/1909.10351v2"_s, u"arxiv.org/abs/1909.10351"_s);
        row("arxiv, pdf", u"https://export.arxiv.org/pdf/1909.10351v1.pdf"_s, u"arxiv.org/abs/1909.10351"_s);
        row("arxiv, a page", u"https://arxiv.org/list/cs.LG/recent"_s, u"arxiv.org/list/cs.LG/recent"_s);
        row("github", u"https://github.com/Owner/Name"_s, u"github.com/owner/name"_s);
        row("github, .git", u"http://github.com/owner/Name.git/"_s, u"github.com/owner/name"_s);
        row("github, readme", u"https://www.github.com/owner/name#readme"_s, u"github.com/owner/name"_s);
        row("github, branch", u"https://github.com/owner/name/tree/master"_s, u"github.com/owner/name"_s);
        row("github, folder", u"https://github.com/Owner/name/tree/master/Docs"_s,
            u"github.com/owner/name/tree/master/Docs"_s);
        row("github, comment", u"https://github.com/o/n/issues/3#issuecomment-12"_s,
            u"github.com/o/n/issues/3#issuecomment-12"_s);
        row("gitee", u"https://gitee.com/Owner/Name"_s, u"gitee.com/owner/name"_s);
        row("zhihu", u"https://zhuanlan.zhihu.com/p/123?utm_source=wechat_session&from=singlemessage"_s,
            u"zhuanlan.zhihu.com/p/123"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkKey)
#include "tst_linkkey.moc"
