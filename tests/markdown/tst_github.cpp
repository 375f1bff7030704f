// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"
#include "markdown/frontmatter.h"
#include "markdown/render.h"
#include "oracle.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray ourHtml(const QByteArray &markdown)
{
    RenderOptions options;
    options.safety = RenderOptions::Safety::Verbatim;
    options.frontMatter = false;
    options.timeBudget = {};
    const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
    return blocks ? toHtml(*blocks) : blocks.error().message.toUtf8();
}

/// A text on which GitHub is exact or, with a reason, is known to differ: a line that is no longer true fails.
struct Case
{
    const char *name;
    QByteArray markdown;
    const char *reason = nullptr;
};

// Autolinks, where md4c's own would differ (RENDERING.md M1–M5).
std::vector<Case> addressCases()
{
    return {
        {"M1 after a full-width colon", "代码：https://a.cn/b"},
        {"M1 after a letter of another script", "见https://a.cn/b 和ftp://a.cn"},
        {"M1 swallows what is not white space", "https://a.cn/x。后文，https://b.cn；c d"},
        {"M2 clocks that look like mail", "A78@2.8GHz+4xA55@2.2GHz和A78@2.8GHz"},
        {"M3 address in the text of a link", "[x - https://a.cn](https://b.cn)"},
        {"M4 address after a link", "[a](https://b.cn)(https://c.cn)"},
        {"M5 address after an open bracket", "- [标题 https://a.cn/x\n\n- ![标题 https://a.cn/x"},
        {"bracket closed again", "[a] https://a.cn ![b] https://b.cn ] https://c.cn"},
        {"bracket around a link", "[ [b](c) https://a.cn\n\n[a [b](c)] https://b.cn"},
        {"escaped brackets", "\\[ https://a.cn \\\\[ https://b.cn"},
        {"bracket in another paragraph", "[ a\n\nhttps://a.cn"},
        {"reference links", "[a] https://a.cn [a][] https://b.cn [x][a] https://c.cn\n\n[a]: /u"},
        {"markup inside of an address",
         "http://a.b/**x** http://a.b/*x*y http://a.b/_x_ http://a.b/~x~y~ http://a.b/~~x~~"},
        {"emphasis around an address",
         "**http://a.b/** *http://a.b/* ~~http://a.b/~~ _http://a.b/_ **see http://a.b/x.**"},
        {"brackets in an address", "https://a.b/x[y](z) and [q](w)"},
        {"code in an address", "http://a.b/`c` `http://a.b/` http://a.b/`d"},
        {"escapes in an address", "http://a.b/\\*x\\_y http://a.b/x\\\ny http://a.b/\\[x"},
        {"entities in an address", "http://a.b/x&amp;y http://a.b/x&copy; http://a.b/x&y; http://a.b/x&amp;amp; "
                                   "http://a.b/&lt;x"},
        {"image mark in an address", "http://a.b/!x http://a.b/![x](y)"},
        {"punctuation at the end",
         "http://a.b/x. http://a.b/x, http://a.b/x: http://a.b/x; http://a.b/x?! http://a.b/x'\""},
        {"parentheses", "(http://a.b/x) (http://a.b/x(y)) http://a.b/x(y)) http://a.b/(((x) ((http://a.b/))."},
        {"quotes", "\"http://a.b/x\" 'http://a.b/y' “http://a.b/z”"},
        {"stops at a tag", "<b>https://a.cn</b> http://a.b<br>c http://a.b/x<y"},
        {"in a raw link", "<a href=x>y https://a.cn z</a>"},
        {"in angle brackets", "<https://a.cn> <a@b.cn> https://b.cn"},
        {"schemes", "HTTP://a.cn Https://a.cn xhttp://a.cn FTP://a.cn mailto://a.cn file:///etc git://a.cn http:/a.cn"},
        {"hosts", "http://a http://。x http:// http://- http://中文 http://中_a.b http://a_b.c http://a.b_c.d.e "
                  "https://localhost:8080/x http://a.b:80 http://[::1]/"},
        {"www",
         "www.a.cn xwww.a.cn (www.a.cn) *www.a.cn* _www.b.cn_ ：www.a.cn www.a_b.cn www.a.b_c www. www.a www.中文.cn "
         "WWW.a.cn [www.a.cn"},
        {"www at line starts", "www.a.cn\nwww.b.cn  \nwww.c.cn\n> www.d.cn\n\n# www.e.cn #\n\n1. www.f.cn"},
        {"at the very end", "http://a_\n\nhttp://a.b_\n\nwww.a_\n\nwww.a.\n\nhttp://a."},
    };
}

std::vector<Case> mailAndPlaceCases()
{
    return {
        {"mail", "a@b.cn a.b-c_d@a.b a@b a@b.c. a@b.c- a@b.c_ a@b.c1 +@b.cn @b.cn a@@b.cn a@b@c.cn a@b.cn@d.cn "
                 "a@b.cn@d 甲a@b.cn乙"},
        {"mail schemes", "mailto:a@b.cn xmailto:a@b.cn xmpp:a@b.cn/foo xmpp:a@b.cn a@b.cn/foo smtp:a@b.cn"},
        {"mail in pieces", "a&#64;b.cn a\\@b.cn *a@b.cn* a*b@c.cn* a_b_@c.d `a@b.cn` a&amp;b@c.cn"},
        {"mail in links and images", "[a@b.cn](c) ![a@b.cn](c) <a>a@b.cn</a>"},
        {"mail over lines", "a@\nb.cn a  \n@b.cn a@b.\ncn"},
        {"headings", "# http://a.b/x #\n\nhttp://a.b/\n===\n\n## [x https://a.cn"},
        {"code block", "    http://a.b\n\n```\nhttp://a.b a@b.cn\n```"},
        {"html block", "<div>\nhttp://a.b\n</div>\n\n<div>\n\nhttp://a.b\n\n</div>"},
        {"addresses in cells",
         "| a | b |\n|--|--|\n| https://a.b/x\\|y | www.a.b/|\n|www.a.b|a@b.cn|\n|http://a_|http://a.b/*x*|"},
        {"escaped pipe in an address", "ftp://1ftp://http://\\*_b\\1\\|x http://a.b/\\|"},
        {"marks in the addresses of links", "[](~)~ ~ [](~)\n\n*a [b](*c) d* [e](f_g) _h_\n\n**i [j](k** 'l*m') n "
                                            "[u](v\\\\~) ~\n\n[o](<p*q> \"~r~\") *s* ~t~"},
        {"marks in the addresses of images", "![a](*b)* *![c](d*e)[f](g*)\n\n[![h](i~)](j~ '~') ~k"},
        {"marks in escaped and multi-line addresses", "*a [b](c\\*d(*)) *e\n\n- *f [g](\n  h*i\n  'j*')"},
        {"many hidden ones", "http://a.b/`x http://a.b/`y http://a.b/[z](c) http://a.b/![z](c) http://a.b/\\` `q`"},
    };
}

std::vector<Case> structureCases()
{
    return {
        {"task list", "- [ ] a\n- [x] b\n- [X] c\n- [y] d\n- [x]e\n1. [x] f\n   - [ ] g"},
        {"loose task list", "- [ ] a\n\n- [x] b\n- c"},
        {"task with markup", "- [x] **a** https://a.cn\n- [ ] `b`"},
        {"table", "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | **2** | `3` |\n| 1 | 2 | 3 | 4 | 5 |\n\nx"},
        {"table with pipes", "| a\\|b | `c\\|d` |\n|---|---|\n| e\\|f | [g\\|h](i) |"},
        {"strikethrough", "~~a~~ ~b~ ~~~c~~~ a~b~c ~~d~ 1~11层…12~16层"},
        {"code info", "```c++ x=y\na\n```\n\n~~~\n<&>\n~~~\n\n```&lt;q\n```"},
        {"lists", "- a\n- b\n  - c\n\n    d\n- e\n\n3. x\n4. y\n\n* z"},
        {"breaks", "a  \nb\\\nc\nd  "},
        {"images", "![a *b* `c` [d](e)](f \"t\") ![](g) ![x\ny](h)"},
        {"raw html", "a <font color=red>b</font> <b>c\nd</b> <标题> <model, accuracy> x<y<z"},
        {"chinese flanking", "**粗体。**后文 前文**“x”**后文 **摘要：**后文 提升**25%**后"},
        {"entities", "&nbsp;&copy;&HilbertSpace;&#x4e2d;&#0;&nonsense;&ampx; &amp;lt;"},
    };
}

// What md4c does otherwise (RENDERING.md M6–M8, §4).
std::vector<Case> deviations()
{
    return {
        {"M6 empty ordered item in a paragraph", "摘要\n1. \n",
         "md4c lets an empty item with a trailing space interrupt"},
        {"M7 bare dash after a blank line", "- 甲\n\n-\n", "md4c leaves the list tight"},
        {"M8 table without blank line before", "text\n| a |\n|---|\n| b |", "md4c takes it for text of the paragraph"},
        {"M8 fewer delimiters than cells", "| a | b |\n|---|\n| c |", "md4c makes a table"},
        {"M8 pipe in code in a cell", "| a | b |\n|---|---|\n| `c|d` | e |", "md4c does not split code"},
        {"M8 image tag lazily after an item", "- a\n<img src=x>", "md4c keeps it in the item"},
        {"fence outside of its container", "> ```\n> a\n```\nb\n", "md4c lets it end the code, and drops it"},
        {"tilde between punctuation and a letter", "a~“x”~b ~~。a~~b", "md4c lets ~ open and close there"},
        {"angle bracket before an autolink", "<<http://a.b>", "md4c takes it into the address"},
        {"mark in an address behind a quote's mark", "> [](\n> ~)~",
         "md4c 0.5.2 pairs it with one outside; the block is balanced all the same"},
        {"symbols are punctuation", "前**25℃**后 a**￥1**b", "CommonMark 0.31 counts symbols, GitHub's 0.29 does not"},
    };
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> joined;
        for (const auto &part : {addressCases(), mailAndPlaceCases(), structureCases(), deviations()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace

/// Our HTML is GitHub's: the same tree as cmark-gfm's, on every issue and on what the two parsers disagree about.
class TestGithub : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QString>("path");
        QStringList paths = Test::corpusDocuments();
        if (!paths.isEmpty())
            paths.append(Test::corpusFolder() + u"/README.md"_s);
        for (const QString &path : std::as_const(paths))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void corpus()
    {
        JIANBAO_NEEDS_CORPUS();
        if (Test::oracle().isEmpty())
            QSKIP("no cmark-gfm to compare with");
        QFETCH(QString, path);
        const QByteArray document = Test::readAll(path);
        const QByteArray markdown = document.sliced(lengthBeforeMarkdown(document, true));
        const QString different =
            Test::treeDifference(Test::treeOf(ourHtml(markdown)), Test::treeOf(Test::githubHtml(markdown)));
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

    void construct_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }

    void construct()
    {
        if (Test::oracle().isEmpty())
            QSKIP("no cmark-gfm to compare with");
        QFETCH(int, index);
        const Case &tried = cases()[size_t(index)];
        const QString different =
            Test::treeDifference(Test::treeOf(ourHtml(tried.markdown)), Test::treeOf(Test::githubHtml(tried.markdown)));
        if (tried.reason)
            QEXPECT_FAIL("", tried.reason, Continue);
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

    void comparisonSeesDifferences()
    {
        QVERIFY(!Test::treeDifference(Test::treeOf("<p>a</p>"), Test::treeOf("<p>b</p>")).isEmpty());
        QVERIFY(!Test::treeDifference(Test::treeOf("<p>a b</p>"), Test::treeOf("<p>ab</p>")).isEmpty());
        QVERIFY(!Test::treeDifference(Test::treeOf("<p>a <b>b</b></p>"), Test::treeOf("<p>a<b> b</b></p>")).isEmpty());
        QVERIFY(!Test::treeDifference(Test::treeOf("<ul><li>a</ul>"), Test::treeOf("<ul><li><p>a</ul>")).isEmpty());
        QVERIFY(!Test::treeDifference(Test::treeOf("<a href=x>a</a>"), Test::treeOf("<a href=y>a</a>")).isEmpty());
        QVERIFY(
            Test::treeDifference(Test::treeOf("<p data-line=3> a\n b</p>\n"), Test::treeOf("<p>a b </p>")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGithub)
#include "tst_github.moc"
