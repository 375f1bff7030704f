// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"
#include "markdown/htmltext.h"
#include "markdown/render.h"
#include "markdown/sanitiser.h"
#include "safetycheck.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray rendered(const QByteArray &markdown, RenderOptions::Safety safety = RenderOptions::Safety::Sanitised)
{
    RenderOptions options;
    options.safety = safety;
    options.sourceLines = false;
    options.imagePrefix = Test::imagePrefix.toByteArray();
    const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
    return blocks ? toHtml(*blocks).trimmed() : QByteArray();
}

// Every block and item must be safe on its own: the page gets them one by one.
QStringList violationsOf(const QList<Block> &blocks)
{
    QStringList found;
    for (const Block &block : blocks) {
        if (block.isList())
            found += violationsOf(block.items);
        else if (block.html.startsWith("<li"))
            found += Test::violations("<ul>" + block.html + "</ul>");
        else
            found += Test::violations(block.html);
    }
    return found;
}

QString payloadFile()
{
    const QString chosen = qEnvironmentVariable("JIANBAO_PAYLOADS");
    const QString path = chosen.isEmpty() ? Test::testFile(u"../../shared/payloads.json"_s) : chosen;
    return QFileInfo::exists(path) ? path : QString();
}

// The placeholders of the payloads.
QByteArray expanded(QString text)
{
    text.replace(u"{{PORT}}"_s, u"9"_s).replace(u"{{SECRET_URL}}"_s, u"file:///tmp/secret.png"_s);
    text.replace(u"{{SECRET_NOSLASH}}"_s, u"tmp/secret.png"_s);
    static const QRegularExpression repeat(u"\\{\\{REPEAT:(\\d+):(.*?)\\}\\}"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression backticks(u"\\{\\{BACKTICKS:(\\d+)\\}\\}"_s);
    static const QRegularExpression hex(u"\\{\\{HEX:([0-9A-Fa-f]*)\\}\\}"_s);
    for (auto match = repeat.match(text); match.hasMatch(); match = repeat.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(2).repeated(match.captured(1).toInt()));
    for (auto match = backticks.match(text); match.hasMatch(); match = backticks.match(text)) {
        QString runs;
        for (int i = 1; i <= match.captured(1).toInt(); ++i)
            runs += u'e' + QString(i, u'`');
        text.replace(match.capturedStart(), match.capturedLength(), runs);
    }
    QByteArray bytes;
    qsizetype from = 0;
    for (auto found = hex.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        bytes += QStringView(text).sliced(from, match.capturedStart() - from).toUtf8();
        bytes += QByteArray::fromHex(match.captured(1).toLatin1());
        from = match.capturedEnd();
    }
    return bytes + QStringView(text).sliced(from).toUtf8();
}

} // namespace

/// Nothing in a document can become more than harmless HTML (SAFETY.md "The preview").
class TestSafety : public Test::TestCase
{
    Q_OBJECT

    static void row(const char *name, const char *markdown) { QTest::newRow(name) << QByteArray(markdown); }

    static void scriptRows()
    {
        row("script", "<script>alert(1)</script>");
        row("script in a line", "a <script src=x></script> b");
        row("script in an item", "- a\n  <script>\n  x\n  </script>\n- b");
        row("script in pieces", "<scr<script>ipt>x</scr</script>ipt>");
        row("script in SVG", "<svg><script>x</script><a xlink:href='javascript:x'>y</a></svg>");
        row("handler", "<img src=x onerror=alert(1)> <b onclick=x>y</b> <details ontoggle=x open>z</details>");
        row("handler behind a slash", "<img/src=x/onerror=alert(1)> <b/onclick=x>y</b>");
        row("handler in a title", "[a](b 'c\" onclick=\"d') ![a\" onerror=\"b](c \"d\\\" onload='e'\")");
        row("handler in a code's language", "```x\" onclick=\"y\na\n```");
        row("handler in a bare address", "www.a.b/\"onclick=\"x http://a.b/'onclick='x <http://a.b/\"onclick=x>");
        row("javascript links", "[a](javascript:x) [b](JaVaScRiPt:x) [c](&#106;avascript:x) [d]( <\tjavascript:x>)");
        row("javascript by reference", "[x]\n\n[x]: javascript:alert(1)");
        row("javascript in raw links", "<a href=\"java&#9;script:x\">a</a> <a href=' &#1;javascript:x'>b</a>");
        row("javascript in angle brackets", "<javascript:alert(1)> <vbscript:x> <data:text/html,x>");
        row("other schemes", "[a](file:///etc/passwd) [b](data:text/html,x) [c](vscode://x) [d](ssh://-o) [e](blob:x)");
    }

    static void fetchRows()
    {
        row("image schemes", "![a](file:///x.png) ![b](data:image/svg+xml,<svg/>) ![c](javascript:x) ![d](qrc:/x)");
        row("raw image schemes", "<img src='file:///x'> <img src='data:image/svg+xml;base64,AA'> <img src=\"blob:x\">");
        row("remote images", "![a](http://a.b/c.png) ![b](//a.b/c) <img src=https://a.b/c> <img src='//a.b'>");
        row("remote by source set",
            "<picture><source srcset=http://a.b/c><img src=x srcset='http://a.b/d 2x'></picture>");
        row("remote media",
            "<video poster=http://a.b src=x></video><audio src=http://a.b></audio><track src=http://a.b>");
        row("remote style", "<style>@import 'http://a.b';</style> <b style='background:url(http://a.b)'>x</b>");
        row("remote links",
            "<link rel=stylesheet href=http://a.b><meta http-equiv=refresh content='0;url=x'><base href=/x>");
    }

    static void pageRows()
    {
        row("frames", "<iframe src=x></iframe><object data=x></object><embed src=x><frameset><frame src=x></frameset>");
        row("forms",
            "<form action=x><input name=password><button formaction=x>y</button><select><option>z</select></form>");
        row("text area", "<textarea><img src=x onerror=y></textarea><title><img src=x onerror=y></title>");
        row("ids and names", "<a id=x name=y>z</a> <p id=root class=current data-line=7>a</p> <img name=body src=x>");
        row("target, ping, download", "<a href=x target=_top ping=http://a.b download=c>d</a>");
        row("areas", "<img usemap=#m src=x><map name=m><area href=javascript:x></map>");
        row("focus", "<b autofocus tabindex=1 contenteditable accesskey=x>y</b> <dialog open>z</dialog>");
        row("closes its place", "a\n\n</div></main></body></html>\n\n- b</li></ul></div>c\n\n> d</blockquote></main>e");
        row("item that opens another", "- a <li>b</li></ul><ul> c\n- <table><tr><td></li><li>x");
        row("table parts", "</td></tr></table><tr><td>x\n\n| a |\n|---|\n| </td></tr></table><td> |");
        row("open attribute", "<div title=\"\n\nb\n\n- <a title='\n\n  c");
        row("open comment", "<!--\n\nb -->\n\n- <!-- c\n- d");
        row("plain text", "<plaintext>\n\na\n\n<xmp><img src=x onerror=y></xmp> <noembed><b onclick=x></noembed>");
        row("no script", "<noscript><p title=\"</noscript><img src=x onerror=y>\"></noscript>");
    }

    static void parserRows()
    {
        row("mutation by MathML",
            "<math><mtext><table><mglyph><style><img src=x onerror=y></style></mglyph></table></math>");
        row("mutation by form", "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=y>");
        row("mutation by SVG", "<svg></p><style><g title=\"</style><img src=x onerror=y>\">");
        row("template", "<template><img src=x onerror=y></template><select><template><b onclick=x></select>");
        row("CDATA and instructions",
            "<![CDATA[<img src=x onerror=y>]]> <?x <img src=x onerror=y>?> <!X <b onclick=y>>");
        row("forged marks", "<p \xf4\x8f\xbf\xbd"
                            "data-line=x \xf4\x8f\xbf\xbd"
                            "onclick=y>a</p>\n<input \xf4\x8f\xbf\xbd"
                            "type=text>");
        row("forged marks by reference", "- <b title='\n\n  &#x10FFFD;onclick=x &#x10fffd;style=y '>z</b>");
        row("cite and long description", "<q cite='javascript:x'>a</q> <img src=x longdesc='javascript:y'>");
        row("mail with a file", "[a](mailto:b@c.d?attach=/etc/passwd&subject=e) <a href='mailto:a?ATTACHMENT=x'>b</a>");
        row("null bytes", "<scr&#0;ipt>x</script> <a href='java&#0;script:x'>y</a>");
        row("backslashes", "[a](\\\\\\\\b.c/d) ![e](\\\\\\\\f.g/h) ![i](/\\\\j.k/l)");
    }

private Q_SLOTS:
    void hostile_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        scriptRows();
        fetchRows();
        pageRows();
        parserRows();
    }

    void hostile()
    {
        QFETCH(QByteArray, markdown);
        RenderOptions options;
        options.imagePrefix = Test::imagePrefix.toByteArray();
        const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
        QVERIFY(blocks);
        QCOMPARE(violationsOf(*blocks).join(u'\n'), QString());
    }

    // The writer takes the mark of its own attributes out of what content has; should one come through all the same, it
    // opens no door.
    void forgedMark()
    {
        const RenderOptions options;
        Budget budget(options);
        const std::optional<QByteArray> clean = sanitise(
            "<b " + ownMark.toByteArray() + "onclick=x " + ownMark.toByteArray() + "style=y>z</b>", options, budget);
        QVERIFY(clean);
        QCOMPARE(*clean, "<b>z</b>"_ba);
    }

    // The check sees what the sanitiser takes away.
    void withoutSanitiserItWouldFail()
    {
        for (const char *markdown :
             {"<script>x</script>", "<b onclick=x>y</b>", "<b style=x>y</b>", "<b id=x>y</b>", "[a](javascript:x)",
              "![a](http://b.c)", "</main>x", "</main><b>x</b>", "<svg></svg>", "<input>"})
            QVERIFY2(!Test::violations(rendered(markdown, RenderOptions::Safety::Verbatim)).isEmpty(), markdown);
    }

    void payloads_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<bool>("keepsText");
        const QString path = payloadFile();
        if (path.isEmpty())
            return;
        const QJsonArray payloads = QJsonDocument::fromJson(Test::readAll(path)).array();
        for (const QJsonValue &payload : payloads)
            QTest::newRow(qPrintable(payload["id"_L1].toString()))
                << expanded(payload["markdown"_L1].toString())
                << payload["must_not"_L1].toArray().contains(u"text_loss"_s);
    }

    void payloads()
    {
        if (payloadFile().isEmpty())
            QSKIP("no payloads: set JIANBAO_PAYLOADS or put them at ../shared/payloads.json");
        QFETCH(QByteArray, markdown);
        RenderOptions options;
        options.imagePrefix = Test::imagePrefix.toByteArray();
        const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
        if (!blocks) {
            QCOMPARE(blocks.error().code, ErrorCode::TooLarge);
            QVERIFY(!blocks.error().message.isEmpty());
            return;
        }
        QCOMPARE(violationsOf(*blocks).join(u'\n'), QString());
        QFETCH(bool, keepsText);
        const QByteArray last = markdown.sliced(markdown.lastIndexOf('\n') + 1);
        if (keepsText && !last.contains('<') && !last.contains('&'))
            QVERIFY(Test::textOf(toHtml(*blocks)).contains(last));
    }

    void keeps_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
        };
        row("font", "<font color=\"red\" size=2 face=x>a</font>", "<p><font color=\"red\" size=\"2\">a</font></p>");
        row("font over lines", "a <font color=red>b\nc</font> *d*",
            "<p>a <font color=\"red\">b\nc</font> <em>d</em></p>");
        row("what is no tag", "a <标题> <model, accuracy> b<c", "<p>a &lt;标题&gt; &lt;model, accuracy&gt; b&lt;c</p>");
        row("unknown elements", "<center>a <blink>b</blink></center>", "a b");
        row("centred image", "<p align=\"center\"><img alt=\"l\" src=\"l.jpg\" width=\"300\"></p>",
            "<p align=\"center\"><img src=\"jianbao-preview://repository/issues/l.jpg\" width=\"300\" alt=\"l\" "
            "/></p>");
        row("licence",
            "<a rel=\"license\" href=\"http://a.b/\"><img alt=\"c\" style=\"x\" src=\"https://a.b/c.png\" /></a><br "
            "/>d",
            "<p><a href=\"http://a.b/\"><span class=\"remote-image\" data-src=\"https://a.b/c.png\" "
            "title=\"https://a.b/c.png\"><span class=\"remote-image-alt\">c</span> <span "
            "class=\"remote-image-address\">"
            "https://a.b/c.png</span></span></a><br />d</p>");
        row("remote image", "![a *b*](http://c.d/e?f&g 'h\"i')",
            "<p><span class=\"remote-image\" data-src=\"http://c.d/e?f&amp;g\" title=\"h&quot;i\"><span "
            "class=\"remote-image-alt\">a b</span> <span "
            "class=\"remote-image-address\">http://c.d/e?f&amp;g</span></span></p>");
        row("refused image", "![a](file:///x)", "<p><span class=\"refused-image\" title=\"file:///x\">a</span></p>");
        row("relative images", "![](a%20b/中.png) ![](../c.png) ![](/d.png?e#f)",
            "<p><img src=\"jianbao-preview://repository/issues/a%20b/%E4%B8%AD.png\" alt=\"\" /> "
            "<img src=\"jianbao-preview://repository/issues/../c.png\" alt=\"\" /> "
            "<img src=\"jianbao-preview://repository/d.png?e#f\" alt=\"\" /></p>");
        row("image data", "![](data:image/png;base64,iVBO)",
            "<p><img src=\"data:image/png;base64,iVBO\" alt=\"\" /></p>");
        row("links", "[a](https://b.c/?d&e 'f') [g](h/i.md#j) [k](#l) [m](mailto:n@o.p) [q](//r.s)",
            "<p><a href=\"https://b.c/?d&amp;e\" title=\"f\">a</a> <a href=\"h/i.md#j\">g</a> <a href=\"#l\">k</a> "
            "<a href=\"mailto:n@o.p\">m</a> <a href=\"https://r.s\">q</a></p>");
        row("refused links keep their text", "[a](javascript:b) [c](ftp://d 'e')",
            "<p><a>a</a> <a title=\"e\">c</a></p>");
        row("the same in raw HTML", "<b>[a](javascript:b)</b> <a href=\"c\" title=\"d\" onclick=\"e\">f</a>",
            "<p><b><a>a</a></b> <a href=\"c\" title=\"d\">f</a></p>");
        row("bare links", "https://a.b ftp://c.d e@f.g",
            "<p><a href=\"https://a.b\">https://a.b</a> <a>ftp://c.d</a> "
            "<a href=\"mailto:e@f.g\">e@f.g</a></p>");
        row("filtered tags show", "<script>a</script> <b>c</b>", "&lt;script&gt;a&lt;/script&gt; <b>c</b>");
        row("tasks and code beside raw HTML", "- [x] <b>a</b>\n  ```c++\n  d\n  ```",
            "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> <b>a</b>\n<pre><code "
            "class=\"language-c++\">d\n"
            "</code></pre>\n</li>\n</ul>");
        row("each block is balanced", "<div align=\"center\">\n\n**a**\n\n</div>",
            "<div align=\"center\">\n</div>\n<p><strong>a</strong></p>");
        row("details", "<details open><summary>a</summary>\n\nb\n\n</details>",
            "<details open=\"\"><summary>a</summary>\n</details>\n<p>b</p>");
        row("first line feed of <pre>", "<pre>\n\na</pre>", "<pre>\n\na</pre>");
    }

    void keeps()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(rendered(markdown), html);
    }

    void tooDeepIsShownAsText()
    {
        const QByteArray html = rendered(QByteArray("<b>").repeated(2000) + "x");
        QVERIFY(html.startsWith("<pre>"));
        QVERIFY(Test::textOf(html).contains("<b><b>"));
        QVERIFY(Test::textOf(html).contains("x"));
    }

    void withoutPrefixImagesAreKept()
    {
        const Result<QList<Block>> blocks = renderMarkdown("![a](b/c.png)");
        QVERIFY(blocks);
        QVERIFY(blocks->first().html.contains("<img src=\"b/c.png\""));
    }
};

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
