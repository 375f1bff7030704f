// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

RenderOptions verbatim()
{
    RenderOptions options;
    options.safety = RenderOptions::Safety::Verbatim;
    options.sourceLines = false;
    return options;
}

QByteArray rendered(const QByteArray &markdown, const RenderOptions &options)
{
    const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
    return blocks ? toHtml(*blocks) : blocks.error().message.toUtf8();
}

} // namespace

/// What each construct becomes, where no specification and no oracle are at hand.
class TestRender : public Test::TestCase
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
    }

    static void row(const char *name, const char *markdown, const char *html)
    {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
    }

private Q_SLOTS:
    void constructs_data()
    {
        columns();
        row("nothing", "", "");
        row("paragraphs", "甲\n乙\n\n丙", "<p>甲\n乙</p>\n<p>丙</p>\n");
        row("hard breaks", "a  \nb\\\nc", "<p>a<br />\nb<br />\nc</p>\n");
        row("headings", "# a #\n### b\nc\n---", "<h1>a</h1>\n<h3>b</h3>\n<h2>c</h2>\n");
        row("rule", "***", "<hr />\n");
        row("emphasis", "*a* **b** ***c*** _d_ e_f_g",
            "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> "
            "<em>d</em> e_f_g</p>\n");
        row("strikethrough", "~~a~~ ~b~ ~~~c~~~", "<p><del>a</del> <del>b</del> ~~~c~~~</p>\n");
        row("code", "`a <b>` `` c`d ``", "<p><code>a &lt;b&gt;</code> <code>c`d</code></p>\n");
        row("fence", "```c++ x\na\n\n<b>\n```", "<pre><code class=\"language-c++\">a\n\n&lt;b&gt;\n</code></pre>\n");
        row("indented code", "    a\n\n      b", "<pre><code>a\n\n  b\n</code></pre>\n");
        row("quote", "> a\nb\n> - c", "<blockquote>\n<p>a\nb</p>\n<ul>\n<li>c</li>\n</ul>\n</blockquote>\n");
        row("tight list", "- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
        row("loose list", "3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n");
        row("empty item", "-\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n");
        row("tasks", "- [ ] a\n- [X] b\n- [y] c",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n<li><input type=\"checkbox\" checked=\"\" "
            "disabled=\"\" /> b</li>\n<li>[y] c</li>\n</ul>\n");
        row("table", "a | b | c\n:-|:-:|-:\nd \\| e | `f \\| g`",
            "<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"center\">b</th>\n<th "
            "align=\"right\">c</th>\n"
            "</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"left\">d | e</td>\n<td align=\"center\"><code>f | "
            "g</code></td>\n"
            "<td align=\"right\"></td>\n</tr>\n</tbody>\n</table>\n");
        row("links", "[a](b \"c\\\"d\") [e][f] [f] <http://g.h>\n\n[f]: </i j> 'k'",
            "<p><a href=\"b\" title=\"c&quot;d\">a</a> <a href=\"/i%20j\" title=\"k\">e</a> <a href=\"/i%20j\" "
            "title=\"k\">f</a> <a href=\"http://g.h\">http://g.h</a></p>\n");
        row("addresses are encoded", "[a](中?b&c'd\\\\%20[e])",
            "<p><a href=\"%E4%B8%AD?b&amp;c&#x27;d%5C%20%5Be%5D\">a</a></p>\n");
        row("images", "![a *b* ![c](d)\ne](f 'g')", "<p><img src=\"f\" alt=\"a b c e\" title=\"g\" /></p>\n");
        row("entities", "&copy; &#x4e2d; &#0; &HilbertSpace; &nonsense; &ampx; &amp;lt; \"'",
            "<p>© 中 \xef\xbf\xbd ℋ &amp;nonsense; &amp;ampx; &amp;lt; &quot;'</p>\n");
        row("escapes", "\\*a\\* \\<b> \\c", "<p>*a* &lt;b&gt; \\c</p>\n");
        row("raw HTML", "<div x=1>\n*a*\n</div>\n\nb <i>c</i>", "<div x=1>\n*a*\n</div>\n<p>b <i>c</i></p>\n");
        row("what is no HTML", "<标题> a<b <1>", "<p>&lt;标题&gt; a&lt;b &lt;1&gt;</p>\n");
    }

    void constructs()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(rendered(markdown, verbatim()), html);
    }

    void autolinks_data()
    {
        columns();
        const auto link = [](const char *name, const char *markdown, const char *html) {
            row(name, markdown, QByteArray("<p>" + QByteArray(html) + "</p>\n").constData());
        };
        link("after a full-width colon", "代码：https://a.cn/b", "代码：<a href=\"https://a.cn/b\">https://a.cn/b</a>");
        link("takes all up to white space", "https://a.cn/b。后 c",
             "<a href=\"https://a.cn/b%E3%80%82%E5%90%8E\">https://a.cn/b。后</a> c");
        link("stops at a tag", "http://a.b<br>", "<a href=\"http://a.b\">http://a.b</a><br>");
        link("keeps its markup", "http://a.b/*c*`d`[e](f)&amp;g",
             "<a href=\"http://a.b/*c*%60d%60%5Be%5D(f)&amp;amp;g\">http://a.b/*c*`d`[e](f)&amp;amp;g</a>");
        link("in emphasis", "**http://a.b/c**", "<strong><a href=\"http://a.b/c\">http://a.b/c</a></strong>");
        link("punctuation and parentheses", "(see http://a.b/c(d)). http://e.f/&amp;",
             "(see <a href=\"http://a.b/c(d)\">http://a.b/c(d)</a>). <a href=\"http://e.f/\">http://e.f/</a>&amp;");
        link("www", "www.a.b xwww.a.b (www.c.d)",
             "<a href=\"http://www.a.b\">www.a.b</a> xwww.a.b (<a href=\"http://www.c.d\">www.c.d</a>)");
        link("not in an open bracket", "[a http://b.c", "[a http://b.c");
        link("not in a link", "[a http://b.c](d)", "<a href=\"d\">a http://b.c</a>");
        link("not in code", "`http://a.b`", "<code>http://a.b</code>");
        link("not these", "http:/a http://。 file:///a xhttp://b.c http://a_b.c",
             "http:/a http://。 file:///a xhttp://b.c http://a_b.c");
        link("mail", "a@b.cn mailto:c@d.e f@g",
             "<a href=\"mailto:a@b.cn\">a@b.cn</a> <a href=\"mailto:c@d.e\">mailto:c@d.e</a> f@g");
        link("mail in pieces", "a&#64;b.cn a\\_b@c.de",
             "<a href=\"mailto:a@b.cn\">a@b.cn</a> <a href=\"mailto:a_b@c.de\">a_b@c.de</a>");
        link("clocks", "A78@2.8GHz", "<a href=\"mailto:A78@2.8GHz\">A78@2.8GHz</a>");
    }

    void autolinks()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(rendered(markdown, verbatim()), html);
    }

    void extensionsCanBeOff()
    {
        RenderOptions options = verbatim();
        options.tables = options.strikethrough = options.taskLists = options.autolinks = false;
        QCOMPARE(rendered("a|b\n-|-\n\n~~c~~ http://d.e f@g.hi\n\n- [x] j", options),
                 "<p>a|b\n-|-</p>\n<p>~~c~~ http://d.e f@g.hi</p>\n<ul>\n<li>[x] j</li>\n</ul>\n");
    }

    void tagFilter()
    {
        RenderOptions options = verbatim();
        options.tagFilter = true;
        QCOMPARE(rendered("<b> <ScRiPt> <title/> </style> <titled>", options),
                 "<p><b> &lt;ScRiPt> &lt;title/> &lt;/style> <titled></p>\n");
    }

    void frontMatter_data()
    {
        columns();
        row("cut off", "---\nlayout: default\n---\n# a", "<h1>a</h1>\n");
        row("dots, spaces and CR LF", "--- \r\na: b\r\n...\r\n# c", "<h1>c</h1>\n");
        row("byte order mark", "\xef\xbb\xbf---\na: b\n---\nc", "<p>c</p>\n");
        row("mark alone", "\xef\xbb\xbf# a", "<h1>a</h1>\n");
        row("empty", "---\n---\na", "<p>a</p>\n");
        row("not closed", "---\na", "<hr />\n<p>a</p>\n");
        row("not at the start", "\n---\na: b\n---\n", "<hr />\n<h2>a: b</h2>\n");
    }

    void frontMatter()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(rendered(markdown, verbatim()), html);
    }

    void frontMatterCanStay()
    {
        RenderOptions options = verbatim();
        options.frontMatter = false;
        QCOMPARE(rendered("---\na: b\n---\n", options), "<hr />\n<h2>a: b</h2>\n");
    }

    void topLevelListsHaveItems()
    {
        const Result<QList<Block>> blocks = renderMarkdown("a\n\n3. b\n4. c\n   - d\n\n- e");
        QVERIFY(blocks);
        QCOMPARE(blocks->size(), 3);
        QVERIFY(!blocks->at(0).isList());
        const Block &list = blocks->at(1);
        QCOMPARE(list.listTag, "<ol start=\"3\">");
        QVERIFY(list.html.isEmpty());
        QCOMPARE(list.items.size(), 2);
        QCOMPARE(list.items.at(0), (Block{{3, 3}, "<li data-line=\"0\">b</li>", {}, {}}));
        QCOMPARE(list.items.at(1),
                 (Block{{4, 5},
                        "<li data-line=\"0\">c\n<ul data-line=\"1\">\n<li data-line=\"1\">d</li>\n</ul>\n</li>",
                        {},
                        {}}));
        QCOMPARE(blocks->at(2).listTag, "<ul>");
    }

    void invalidTextIsShown()
    {
        QCOMPARE(rendered(QByteArray("a\xff\xc3(\0b", 6), verbatim()), "<p>a\xef\xbf\xbd\xef\xbf\xbd(\xef\xbf\xbd"
                                                                       "b</p>\n");
    }

    void unchangedTextGivesEqualBlocks()
    {
        const QByteArray text = "# a\n\n- b <font color=red>c</font>\n- [d](e)\n\n```\nf\n```\n";
        QCOMPARE(*renderMarkdown(text), *renderMarkdown(text));
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
