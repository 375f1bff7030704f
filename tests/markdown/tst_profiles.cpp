// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"
#include "markdown/frontmattertable.h"
#include "markdown/render.h"
#include "markdown/renderprofile.h"
#include "markdown/wechat.h"
#include "safetycheck.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(const QByteArrayList &keys, const QByteArrayList &values)
{
    return "<table><thead><tr><th>" + keys.join("</th><th>") + "</th></tr></thead><tbody><tr><td>" +
           values.join("</td><td>") + "</td></tr></tbody></table>";
}

} // namespace

/// What the profiles do beside Markdown: front matter as GitHub's table, links and boxes as WeChat shows them.
class TestProfiles : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        for (const RenderProfile profile : renderProfiles)
            QCOMPARE(renderProfile(idOf(profile)), profile);
        QCOMPARE(idOf(RenderProfile::Pages), u"pages"_s);
        QVERIFY(!renderProfile(u"Pages"));
        QVERIFY(!renderProfile(u""));
    }

    void frontMatter_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("lastLine");
        QTest::newRow("one key") << "---\nlayout: default\n---\ntext"_ba << table({"layout"}, {"default"}) << 3;
        QTest::newRow("dots, a byte order mark, CRLF")
            << "\xef\xbb\xbf---\r\nlayout: default\r\n...\r\ntext"_ba << table({"layout"}, {"default"}) << 3;
        QTest::newRow("two keys, a comment, an empty line")
            << "---\na: 1\n# no\n\nb:\n---\n"_ba << table({"a", "b"}, {"1", ""}) << 6;
        QTest::newRow("quotes") << "---\n'a b': \"c: \\\"d\\\"\"\n---\n"_ba << table({"a b"}, {"c: &quot;d&quot;"})
                                << 3;
        QTest::newRow("list and map") << "---\ntags:\n  - x\n  - y\nm:\n  k: v\n---\n"_ba
                                      << table({"tags", "m"}, {"- x<br>- y", "k: v"}) << 7;
        QTest::newRow("HTML") << "---\n<b>: <img src=x onerror=alert(1)>\n---\n"_ba
                              << table({"&lt;b&gt;"}, {"&lt;img src=x onerror=alert(1)&gt;"}) << 3;
        QTest::newRow("address") << "---\na: http://b.cn:8\n---\n"_ba << table({"a"}, {"http://b.cn:8"}) << 3;
        QTest::newRow("no key") << "---\ntext\n---\n"_ba << QByteArray() << 0;
        QTest::newRow("nothing in it") << "---\n---\n"_ba << QByteArray() << 0;
        QTest::newRow("none") << "a: b\n"_ba << QByteArray() << 0;
        QTest::newRow("without an end") << "---\na: b\n"_ba << QByteArray() << 0;
    }

    void frontMatter()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, html);
        QFETCH(int, lastLine);
        const QList<Block> without = renderMarkdown(document).value();
        RenderOptions options;
        options.frontMatterTable = true;
        QList<Block> blocks = renderMarkdown(document, options).value();
        if (lastLine > 0) {
            QVERIFY(!blocks.isEmpty());
            const Block made = blocks.takeFirst();
            QCOMPARE(made.lines, (LineSpan{1, lastLine}));
            QCOMPARE(Test::treeOf(made.html), Test::treeOf(html));
            QCOMPARE(Test::violations(made.html), QStringList());
        }
        QCOMPARE(blocks, without);
        options.frontMatter = false;
        QVERIFY(!toHtml(renderMarkdown(document, options).value()).contains("<thead>"));
    }

    void weChat_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
        };
        row("its own articles", "[a](https://mp.weixin.qq.com/s?__biz=x&mid=1)",
            "<p><a href=\"https://mp.weixin.qq.com/s?__biz=x&amp;mid=1\">a</a></p>");
        row("other sites", "[a *b*](https://a.cn/?x=1&y=2 \"t\")",
            "<p><span class=dead-link title=\"https://a.cn/?x=1&amp;y=2\">a <em>b</em></span></p>");
        row("bare", "代码：https://a.cn",
            "<p>代码：<span class=dead-link title=\"https://a.cn\">https://a.cn</span></p>");
        row("relative", "[a](../b.md)", "<p><span class=dead-link title=\"../b.md\">a</span></p>");
        row("mail", "<a@b.cn>", "<p><span class=dead-link title=\"mailto:a@b.cn\">a@b.cn</span></p>");
        row("host that only looks like it",
            "[a](https://mp.weixin.qq.com.evil.cn) [b](https://mp.weixin.qq.com@evil.cn)",
            "<p><span class=dead-link title=\"https://mp.weixin.qq.com.evil.cn\">a</span> "
            "<span class=dead-link title=\"https://mp.weixin.qq.com@evil.cn\">b</span></p>");
        row("both, in a list", "- [a](https://mp.weixin.qq.com/s/1) [b](https://b.cn)\n",
            "<ul><li><a href=\"https://mp.weixin.qq.com/s/1\">a</a> <span class=dead-link "
            "title=\"https://b.cn\">b</span>"
            "</li></ul>");
        row("raw HTML", "<p title=\"a > b\"><a title='<a href=\"x\">' href='https://b.cn'>c</a></p>",
            "<p title=\"a > b\"><span class=dead-link title=\"https://b.cn\">c</span></p>");
        row("boxes", "- [x] a\n- [ ] b", "<ul><li>☑ a</li><li>☐ b</li></ul>");
        row("no address", "[a](javascript:b)", "<p><a>a</a></p>");
    }

    void weChat()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        const QList<Block> blocks = renderMarkdown(markdown).value();
        const QByteArray shown = toHtml(asWeChatShows(blocks));
        QCOMPARE(Test::treeOf(shown), Test::treeOf(html));
        QByteArray others = shown; // the class is ours; what else is there has to be safe
        QCOMPARE(Test::violations(others.replace(" class=\"dead-link\"", "")), QStringList());
    }

    void weChatKeepsWordsAndLines_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths = Test::corpusDocuments();
        for (const QString &path : paths)
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void weChatKeepsWordsAndLines()
    {
        JIANBAO_NEEDS_CORPUS();
        QFETCH(QString, path);
        const QList<Block> blocks = renderMarkdown(Test::readAll(path)).value();
        const QList<Block> shown = asWeChatShows(blocks);
        QCOMPARE(Test::textOf(toHtml(shown)), Test::textOf(toHtml(blocks)));
        QCOMPARE(shown.size(), blocks.size());
        for (qsizetype i = 0; i < blocks.size(); ++i)
            QCOMPARE(shown.at(i).lines, blocks.at(i).lines);
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
