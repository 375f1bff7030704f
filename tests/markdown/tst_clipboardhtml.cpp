// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/capture.h"
#include "markdown/clipboardhtml.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// What the HTML of a clipboard says in plain lines.
class TestClipboardHtml : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void entries();
    void limits_data();
    void limits();
};

void TestClipboardHtml::lines_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const QString &expected) {
        QTest::newRow(name) << QByteArray(html) << expected;
    };
    row("nothing", "", {});
    row("text", "<p>One\n  two</p>", u"One two\n"_s);
    row("copied link", "<meta charset='utf-8'><a href=\"https://a.example/1\">Title</a>",
        u"Title\nhttps://a.example/1\n"_s);
    row("fragment marks", "<html><body><!--StartFragment--><a href='https://a.example/1'>Title</a><!--EndFragment-->",
        u"Title\nhttps://a.example/1\n"_s);
    row("two links", "<div><a href='https://a.example/1'>One</a></div><div><a href='https://a.example/2'>Two</a></div>",
        u"One\nhttps://a.example/1\n\nTwo\nhttps://a.example/2\n"_s);
    row("url as text", "<a href='https://a.example/1'>https://a.exam…</a>", u"https://a.example/1\n"_s);
    row("entities", "<a href='https://a.example/?a=1&amp;b=2'>A &amp; B&nbsp;C</a>",
        u"A & B C\nhttps://a.example/?a=1&b=2\n"_s);
    row("other schemes", "<a href='javascript:alert(1)'>One</a><p><a href='file:///etc/passwd'>Two</a></p>",
        u"One\n\nTwo\n"_s);
    row("relative link", "<a href='/page'>One</a>", u"One\n"_s);
    row("article", "<h1>Headline</h1><p>First <b>para</b>graph.</p><p>Second.</p>",
        u"Headline\n\nFirst paragraph.\n\nSecond.\n"_s);
    row("linked headline",
        "<h2><a href='https://a.example/1'>Headline</a></h2><p>Text with <a href='x:y'>a</a> link.</p>",
        u"Headline\nhttps://a.example/1\n\nText with a link.\n"_s);
    row("link around a headline", "<a href='https://a.example/1'><h2>Headline</h2></a><p>Text.</p>",
        u"Headline\nhttps://a.example/1\n\nText.\n"_s);
    row("address of the page",
        "<head><title>T</title><link rel=canonical href='https://a.example/1'></head><h1>Headline</h1><p>Text.</p>",
        u"Headline\nhttps://a.example/1\n\nText.\n"_s);
    row("title of the page",
        "<head><meta property='og:title' content='Page title'><meta property='og:url' "
        "content='https://a.example/1'></head>"
        "<p>Text.</p>",
        u"Page title\nhttps://a.example/1\n\nText.\n"_s);
    row("labelled link", "<p>T</p><p>Code: <a href='https://a.example/c'>here</a></p>",
        u"T\n\nCode: [here](https://a.example/c)\n"_s);
    row("labelled url", "<p>T</p><p>Code: <a href='https://a.example/c'>https://a.example/c</a></p>",
        u"T\n\nCode: https://a.example/c\n"_s);
    row("link in an article", "<h1>T</h1><p>Text.</p><p><a href='https://a.example/2'>More</a></p>",
        u"T\n\nText.\n\n[More](https://a.example/2)\n"_s);
    row("lists", "<p>T</p><ol><li>One</li><li>Two<ul><li>Deep</li></ul></li><li>Three</li></ol><p>End.</p>",
        u"T\n    1. One\n    2. Two\n        - Deep\n    3. Three\n\nEnd.\n"_s);
    row("entry without list", "<li>One</li>", u"One\n"_s);
    row("breaks", "One<br>Two<div>Three</div>Four", u"One\nTwo\n\nThree\n\nFour\n"_s);
    row("preformatted", "<pre>a\n  b</pre>", u"a\nb\n"_s);
    row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", u"a b\n\nc\n"_s);
    row("script and style",
        "<style>p{}</style><script>alert(1)</script><p>Text</p><noscript>x</noscript><template>y</template>"
        "<svg><text>z</text></svg><iframe>w</iframe><textarea>v</textarea>",
        u"Text\n"_s);
    row("hidden", "<p hidden>a</p><p style='color:red; DISPLAY : none'>b</p><p>c</p>", u"c\n"_s);
    row("comment", "<!-- a --><p>b<!-- c --></p>", u"b\n"_s);
    row("chinese", "<h1>标题</h1><p>正文。</p>", u"标题\n\n正文。\n"_s);
}

void TestClipboardHtml::lines()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, expected);
    QCOMPARE(plainCapture(html), expected);
}

/// Together with room issue: a copied article becomes an entry.
void TestClipboardHtml::entries()
{
    const QString lines = plainCapture("<head><link rel=canonical href='https://a.example/1'></head><style>x</style>"
                                       "<h1>如何部署模型</h1><p>两步：</p><ol><li>装<li>跑</ol><p>图片</p><p>完。</p>");
    const Captures captures = captureArticle(lines, builtInProfile());
    QCOMPARE(captures.entries.size(), 1);
    QCOMPARE(captures.entries.at(0).draft.title, u"如何部署模型"_s);
    QCOMPARE(captures.entries.at(0).draft.url, u"https://a.example/1"_s);
    QCOMPARE(captures.entries.at(0).draft.body, QStringList({u"两步："_s, u"    1. 装"_s, u"    2. 跑"_s, u"完。"_s}));
    QCOMPARE(captures.entries.at(0).leftOut, QStringList{u"图片"_s});
    QVERIFY(captures.rest.isEmpty());

    const Captures copied = captureArticle(
        plainCapture("<p>如何部署模型<br>示例网<br>https://a.example/1</p><p>段。</p>"), builtInProfile());
    QCOMPARE(copied.entries.size(), 1);
    QCOMPARE(copied.entries.at(0).draft.source, u"示例网"_s);
    QCOMPARE(copied.entries.at(0).draft.body, QStringList{u"段。"_s});
}

void TestClipboardHtml::limits_data()
{
    QTest::addColumn<QByteArray>("html");
    const qsizetype million = 1'000'000;
    QTest::newRow("too large") << QByteArray(5 * million, 'a');
    QTest::newRow("too deep") << QByteArray("<div>").repeated(400) + "text";
    // Every paragraph opens all of them anew.
    QByteArray formatting("<p>");
    for (int i = 0; i < 200; ++i)
        formatting += "<b title=" + QByteArray::number(i) + ">";
    QTest::newRow("formatting that multiplies") << formatting + "</p>" + QByteArray("<p>x</p>").repeated(8000);
}

/// Nothing rather than half a text, and soon.
void TestClipboardHtml::limits()
{
    QFETCH(QByteArray, html);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(plainCapture(html), QString());
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestClipboardHtml)
#include "tst_clipboardhtml.moc"
