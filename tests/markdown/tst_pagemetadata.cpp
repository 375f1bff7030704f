// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/pagecharset.h"
#include "markdown/pagemetadata.h"
#include "markdown/pagescript.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray meta(const char *name, const QByteArray &content)
{
    return QByteArray("<meta property=\"") + name + "\" content=\"" + content + "\">\n";
}

QByteArray title(const QByteArray &text)
{
    return "<title>" + text + "</title>\n";
}

PageMetadata read(const QByteArray &head)
{
    return pageMetadata("<!DOCTYPE html><html><head>" + head + "</head><body><h1>Heading</h1>", {});
}

} // namespace

/// What a page says about itself, in the dialects of the sites that the newsletter links to, and from hostile ones.
class TestPageMetadata : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void sources_data();
    void sources();
    void weixin();
    void weixinWithoutTags();
    void arxiv();
    void arxivByTitle();
    void gitHub_data();
    void gitHub();
    void scripts_data();
    void scripts();
    void charsets_data();
    void charsets();
    void brokenByte();
    void limits();
    void hostile_data();
    void hostile();
    void everyCut();
};

void TestPageMetadata::titles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &head, const QString &expected) {
        QTest::newRow(name) << head << expected;
    };
    row("nothing but a heading", "", u"Heading"_s);
    row("title", title("A small model"), u"A small model"_s);
    row("og before title", title("t") + meta("og:title", "A small model"), u"A small model"_s);
    row("twitter before title", title("t") + meta("twitter:title", "A small model"), u"A small model"_s);
    row("og before twitter", meta("twitter:title", "t") + meta("og:title", "A small model"), u"A small model"_s);
    row("the first og counts", meta("og:title", "One") + meta("og:title", "Two"), u"One"_s);
    row("empty og", title("A small model") + meta("og:title", " \n "), u"A small model"_s);
    row("invisible og", title("A small model") + meta("og:title", "\u200b\ufeff"), u"A small model"_s);
    row("name for property", "<META NAME='OG:Title' CONTENT='A small model'>", u"A small model"_s);
    row("empty title", title(" "), u"Heading"_s);
    row("title of a drawing", "</head><svg><title>Icon</title></svg>", u"Heading"_s);
    row("a second title", title("One") + title("Two"), u"One"_s);
    row("entities", title("R&amp;D &lt;b&gt; &#x4e2d;&#25991; &nbsp;x&hellip;"), u"R&D <b> 中文 x…"_s);
    row("entities in a tag", meta("og:title", "&quot;R&amp;D&quot; &amp;amp;"), u"\"R&D\" &amp;"_s);
    row("white space", title("\n  A\tsmall \u3000 \u00a0model\u2028now \n"), u"A small model now"_s);
    row("control characters", title("A\x01\x1b[31m small\x7f"), u"A [31m small"_s);
    row("direction and invisible marks", title("A \u202esmall\u202c \u2066m\u200bo\ufeffd\u00adel"),
        u"A small model"_s);
    row("what no text has", title("A\ufdd0\uffff \ue000small\U000e0041"), u"A small"_s);
    row("emoji", title("\U0001f468\u200d\U0001f4bb codes"), u"\U0001f468\u200d\U0001f4bb codes"_s);
    row("the site's name", meta("og:site_name", "Some Site") + title("A small model - Some Site"), u"A small model"_s);
    row("after a bar", meta("og:site_name", "某站") + title("小模型｜某站"), u"小模型"_s);
    row("after a line", meta("og:site_name", "某站") + meta("og:title", "小模型_某站"), u"小模型"_s);
    row("a part of the title", meta("og:site_name", "Site") + title("A better Site"), u"A better Site"_s);
    row("nothing but the site", meta("og:site_name", "Site") + title("- Site"), u"- Site"_s);
    row("another name", meta("og:site_name", "Site") + title("A small model - Others"), u"A small model - Others"_s);
    row("Zhihu", title("如何看待小模型？ - 知乎"), u"如何看待小模型？"_s);
    row("Zhihu, two dashes", title("小模型 - 入门 - 知乎"), u"小模型 - 入门"_s);
    row("in the body", "</head><body><title>Late</title>", u"Late"_s);
}

void TestPageMetadata::titles()
{
    QFETCH(QByteArray, head);
    QTEST(read(head).title, "expected");
}

void TestPageMetadata::sources_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << title("x") << QString();
    QTest::newRow("site") << meta("og:site_name", "Some Site") + meta("author", "Somebody") << u"Some Site"_s;
    QTest::newRow("author") << meta("author", "Somebody") << u"Somebody"_s;
    QTest::newRow("author's profile") << meta("article:author", "https://site.example/me") << QString();
    QTest::newRow("application") << meta("application-name", "Some Site") << u"Some Site"_s;
    QTest::newRow("Zhihu by title") << title("小模型 - 知乎") << u"知乎"_s;
    QTest::newRow("Zhihu by name") << meta("og:site_name", "知乎专栏") + title("小模型") << u"知乎"_s;
}

void TestPageMetadata::sources()
{
    QFETCH(QByteArray, head);
    QTEST(read(head).source, "expected");
}

void TestPageMetadata::weixin()
{
    const QByteArray html = "<html><head>" + title("") + meta("og:title", "小模型跑在单片机上") +
                            meta("og:site_name", "微信公众平台") + meta("og:description", "不到一百 KB。") +
                            meta("og:article:author", "小明") +
                            "</head><body><script>var nickname = htmlDecode(\"测试号 &amp; 朋友\");</script>";
    const PageMetadata expected{.title = u"小模型跑在单片机上"_s,
                                .source = u"测试号 & 朋友"_s,
                                .description = u"不到一百 KB。"_s,
                                .arxivId = {},
                                .authors = {},
                                .repo = {}};
    QCOMPARE(pageMetadata(html, u"UTF-8"_s), expected);
    // Without the account, the author is better than nothing, and the platform's name is nothing.
    const QByteArray less = html.first(html.indexOf("<script>"));
    QCOMPARE(pageMetadata(less, {}).source, u"小明"_s);
    QCOMPARE(read(meta("og:site_name", "微信公众平台")).source, QString());
}

void TestPageMetadata::weixinWithoutTags()
{
    const PageMetadata variables = read(
        "<script>var round = 1;\nvar nickname = \"\";var nickname='测试号';var msg_title = "
        "'模型\\x26nbsp;\\x26amp;\\u0020\\'算力\\''.html(false);\nvar msg_desc = htmlDecode(\"一句话\");</script>");
    QCOMPARE(variables.title, u"模型 & '算力'"_s);
    QCOMPARE(variables.source, u"测试号"_s);
    QCOMPARE(variables.description, u"一句话"_s);

    const PageMetadata elements = pageMetadata("<h2 id=\"activity-name\">\n  小<em>模型</em>\n  <script>x</script></h2>"
                                               "<a id='js_name'>\n 测试号 </a><h1>别的</h1>",
                                               {});
    QCOMPARE(elements.title, u"小模型"_s);
    QCOMPARE(elements.source, u"测试号"_s);
}

void TestPageMetadata::arxiv()
{
    const PageMetadata page = read(
        title("[2101.00001] Tiny Networks") + meta("og:site_name", "arXiv.org") + meta("og:title", "Tiny Networks v1") +
        "<meta name=\"citation_title\" content=\"Tiny Networks for\n  Small Devices\"/>"
        "<meta name=\"citation_author\" content=\"Doe, Jane\"/><meta name=\"citation_author\" content=\"Li Ming\"/>"
        "<meta name=\"citation_author\" content=\"Roe, John, Jr.\"/>"
        "<meta name=\"citation_arxiv_id\" content=\"2101.00001v2\"/>"
        "<meta name=\"citation_abstract\" content=\"We make\nthem small.\"/>");
    const PageMetadata expected{.title = u"Tiny Networks for Small Devices"_s,
                                .source = {},
                                .description = u"We make them small."_s,
                                .arxivId = u"2101.00001"_s,
                                .authors = {u"Jane Doe"_s, u"Li Ming"_s, u"Roe, John, Jr."_s},
                                .repo = {}};
    QCOMPARE(page, expected);
    QCOMPARE(read(meta("citation_arxiv_id", "math.GT/0309136")).arxivId, u"math.GT/0309136"_s);
    QCOMPARE(read(meta("citation_arxiv_id", "../../2101.00001")).arxivId, QString());
}

void TestPageMetadata::arxivByTitle()
{
    const PageMetadata page = read(title("[2101.00001v3] Tiny Networks"));
    QCOMPARE(page.title, u"Tiny Networks"_s);
    QCOMPARE(page.arxivId, u"2101.00001"_s);
    QCOMPARE(read(title("[2101] Tiny Networks")).title, u"[2101] Tiny Networks"_s);
}

void TestPageMetadata::gitHub_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("expectedTitle");
    QTest::addColumn<QString>("repo");
    QTest::addColumn<QString>("description");

    const QByteArray site = meta("og:site_name", "GitHub");
    const auto repo = u"some-one/tiny.cpp"_s;
    QTest::newRow("today's") << site + meta("og:title", "GitHub - some-one/tiny.cpp: Runs: everywhere")
                             << u"some-one/tiny.cpp: Runs: everywhere"_s << repo << QString();
    QTest::newRow("by the title") << title("GitHub - some-one/tiny.cpp: Runs everywhere")
                                  << u"some-one/tiny.cpp: Runs everywhere"_s << repo << QString();
    QTest::newRow("earlier") << site + meta("og:title", "some-one/tiny.cpp") +
                                    meta("og:description", "Runs everywhere. Contribute to some-one/tiny.cpp "
                                                           "development by creating an account on GitHub.")
                             << u"some-one/tiny.cpp: Runs everywhere."_s << repo << u"Runs everywhere."_s;
    QTest::newRow("name twice") << site + meta("og:title", "GitHub - some-one/tiny.cpp: Runs") +
                                       meta("og:description", "Runs - some-one/tiny.cpp")
                                << u"some-one/tiny.cpp: Runs"_s << repo << u"Runs"_s;
    QTest::newRow("no description") << site + meta("og:title", "GitHub - some-one/tiny.cpp") +
                                           meta("og:description", "Contribute to some-one/tiny.cpp development by "
                                                                  "creating an account on GitHub.")
                                    << repo << repo << QString();
    QTest::newRow("an issue") << site + title("It is slow · Issue #1 · some-one/tiny.cpp · GitHub")
                              << u"It is slow · Issue #1 · some-one/tiny.cpp"_s << QString() << QString();
    QTest::newRow("elsewhere") << title("some-one/tiny.cpp: Runs") << u"some-one/tiny.cpp: Runs"_s << QString()
                               << QString();
}

void TestPageMetadata::gitHub()
{
    QFETCH(QByteArray, head);
    const PageMetadata page = read(head);
    QTEST(page.title, "expectedTitle");
    QTEST(page.repo, "repo");
    QTEST(page.description, "description");
    QCOMPARE(page.source, QString());
}

void TestPageMetadata::scripts_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *script, const QByteArray &text) {
        QTest::newRow(script) << QByteArray(script) << text;
    };
    row("var name = \"x\";", "x");
    row("window.name='x'", "x");
    row("{\"name\": \"x\"}", "x");
    row("{name:window.decode( 'x')}", "x");
    row("name == 'no'; name = 'x'", "x");
    row("nickname = 'no'; names = 'no'; name = 'x'", "x");
    row("name = other; name = 'x'", "x");
    row("name = ''; name = ' '; name = 'x'", "x");
    row("name = 'a\"b'", "a\"b");
    row("name = 'a\\'b\\\\'", "a'b\\");
    row("name = 'a\\/\\n\\u4e2d\\x41'", "a/ 中A");
    row("name = '\\ud83d\\ude00'", "\U0001f600");
    row("name = 'a&amp;b&lt; & &no; &x'", "a&b< & &no; &x");
    row("name = '\\中'", "中");
    row("name = '\\uzz12'", "");
    row("name = 'open", "");
    row("name = 'open\n'", "");
    row("name = 'open\\'", "");
    row("name =", "");
    row("name", "");
    row("", "");
}

void TestPageMetadata::scripts()
{
    QFETCH(QByteArray, script);
    QTEST(scriptText(script, "name"), "text");
}

void TestPageMetadata::charsets_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &html, const QString &declared, const QString &expected) {
        QTest::newRow(name) << html << declared << expected;
    };
    const QByteArray utf8 = title("中文标题");
    const QByteArray gbk = title("\xd6\xd0\xce\xc4\xb1\xea\xcc\xe2");
    const QByteArray inMeta = "<meta charset='gb2312'>" + gbk;
    const QByteArray inHttpEquiv = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">" + gbk;
    const QString expected = u"中文标题"_s;
    row("UTF-8", utf8, {}, expected);
    row("UTF-8, declared", utf8, u"utf-8"_s, expected);
    row("UTF-8, declared as GBK", utf8, u"gbk"_s, expected);
    row("UTF-8, in a tag as GBK", "<meta charset=gbk>" + utf8, {}, expected);
    row("GBK that could be UTF-8", title("\xc1\xaa\xcd\xa8"), u"gbk"_s, u"联通"_s);
    row("UTF-8 with a mark", "\xef\xbb\xbf" + utf8, u"gbk"_s, expected);
    row("UTF-8, declared as Latin 1", utf8, u"ISO-8859-1"_s, expected);
    row("UTF-8, of a charset that is none", utf8, u"x-none"_s, expected);
    row("UTF-8, of a charset that is a path", utf8, u"../../etc/passwd"_s, expected);
    row("UTF-8, cut in a character", utf8 + "\xe4\xb8", {}, expected);
    row("GBK, declared", gbk, u"GBK"_s, expected);
    row("GBK, declared as gb2312", gbk, u"gb2312"_s, expected);
    row("GBK, in a tag", inMeta, {}, expected);
    row("GBK, in an old tag", inHttpEquiv, {}, expected);
    row("GBK, in a tag, declared as UTF-8", inMeta, u"utf-8"_s, expected);
    row("GBK, in a tag, declared as Latin 1", inMeta, u"latin1"_s, expected);
    row("GBK, nowhere", gbk, {}, expected);
    row("GBK, declared as UTF-8", gbk, u"utf-8"_s, expected);
    row("GB18030, four bytes", title("\x81\x30\x89\x38\xd6\xd0"), {}, u"ß中"_s);
    row("Big5, declared", title("\xa4\xa4\xa4\xe5"), u"big5"_s, u"中文"_s);
    row("Latin 1, declared", title("caf\xe9 \x96"), u"iso-8859-1"_s, u"café –"_s);
    row("UTF-16", "\xff\xfe" + QByteArray("<\0t\0i\0t\0l\0e\0>\0\x2d\x4e", 16), {}, u"中"_s);
    row("UTF-16 in a tag", "<meta charset=utf-16>" + utf8, {}, expected);
}

void TestPageMetadata::charsets()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, declared);
    QTEST(pageMetadata(html, declared).title, "expected");
}

// One byte that is no character does not turn a page into another language.
void TestPageMetadata::brokenByte()
{
    const QByteArray text = QByteArray("中文标题").repeated(100);
    const QString decoded = decodePage(text + '\xff' + text, {});
    QCOMPARE(decoded, QString::fromUtf8(text) + QChar(QChar::ReplacementCharacter) + QString::fromUtf8(text));
    QCOMPARE(decodePage({}, {}), QString());
}

void TestPageMetadata::limits()
{
    const QByteArray word("长😀");
    QByteArray authors;
    for (int i = 0; i < 500; ++i)
        authors += meta("citation_author", QByteArray::number(i) + word.repeated(200));
    const QByteArray nickname = "<script>nickname = '" + word.repeated(200) + "'</script>";
    const PageMetadata page =
        read(meta("og:title", word.repeated(20'000)) + meta("og:description", word.repeated(20'000)) +
             meta("og:site_name", word.repeated(20'000)) + authors + nickname);
    const QList<std::pair<QString, qsizetype>> values{
        {page.title, 300}, {page.source, 100}, {page.description, 2000}, {page.authors.value(99), 100}};
    for (const auto &[value, most] : values) {
        QVERIFY2(value.size() == most || value.size() == most - 1, qPrintable(QString::number(value.size())));
        QVERIFY(value.endsWith(u'…'));
        QVERIFY(value.isValidUtf16());
    }
    QCOMPARE(page.authors.size(), 100);
}

void TestPageMetadata::hostile_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("expected"); // null: any

    const qsizetype most = qsizetype(1024) * 1024; // what is ever fetched
    const auto row = [most](const char *name, const QByteArray &html, const QString &expected) {
        QTest::newRow(name) << html.first(std::min(html.size(), most)) << expected;
    };
    const QByteArray head = title("Still there");
    const auto expected = u"Still there"_s;
    row("deep", head + QByteArray("<div>").repeated(300'000), expected);
    row("deep formatting", head + QByteArray("<b><p>").repeated(200'000), expected);
    row("deep tables", head + QByteArray("<table><td>").repeated(100'000), expected);
    row("deep lists", head + QByteArray("<ul><li>").repeated(150'000), expected);
    row("deep drawing", head + QByteArray("<svg>").repeated(250'000), expected);
    row("deep heading", QByteArray("<h1>").append(QByteArray("<i>").repeated(300'000)) + "x", QString());
    row("many tags", head + QByteArray("<a>").repeated(350'000), expected);
    row("many attributes", head + "<p " + QByteArray("a ").repeated(500'000) + ">", expected);
    row("an attribute of 1 MB", head + "<meta property=og:title content=\"" + QByteArray(most, 'a') + "\">", expected);
    row("an attribute that ends", "<meta name=og:title content=\"" + QByteArray(most - 100, 'a') + "\">" + head,
        QString(299, u'a') + u'…');
    row("NUL everywhere", QByteArray("<title>Still\0 there\0</title>", 28) + QByteArray(500'000, '\0'), expected);
    row("no end of a comment", head + "<!--" + QByteArray("<title>x").repeated(100'000), expected);
    row("no end of a title", "<title>" + QByteArray("Still ").repeated(200'000), QString());
    row("many variables", head + "<script>" + QByteArray("nickname =").repeated(100'000), expected);
    const QByteArray spaced = "nickname" + QByteArray(10'000, ' ');
    row("long blanks", head + "<script>" + spaced.repeated(100), expected);
    row("many tags for nothing", QByteArray("<meta charset ").repeated(70'000), QString());
    row("many authors", head + meta("citation_author", "a, b").repeated(20'000), expected);
    row("random bytes", QByteArray("\xfe\x01<\x80\xc0</>&#x").repeated(100'000), QString());
    row("entities", "<title>" + QByteArray("&CounterClockwiseContourIntegral;").repeated(30'000), QString());
}

void TestPageMetadata::hostile()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, expected);
    QElapsedTimer clock;
    clock.start();
    const PageMetadata page = pageMetadata(html, {});
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    if (!expected.isNull())
        QCOMPARE(page.title, expected);
    QVERIFY(page.title.size() <= 300);
}

// A page may end anywhere.
void TestPageMetadata::everyCut()
{
    const QByteArray html = "<meta charset=\"utf-8\">" + title("中&amp;文 - 站") + meta("og:site_name", "站") +
                            "<script>var nickname = htmlDecode(\"号\\x26amp;\");</script><h1 id='js_name'>名</h1>";
    for (qsizetype size = 0; size <= html.size(); ++size) {
        const PageMetadata page = pageMetadata(html.first(size), {});
        QVERIFY(page.title.isValidUtf16());
    }
    QCOMPARE(pageMetadata(html, {}).title, u"中&文"_s);
}

QTEST_GUILESS_MAIN(TestPageMetadata)
#include "tst_pagemetadata.moc"
