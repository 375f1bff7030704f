// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/titleline.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr TitleDefects none;

/// A part that may be absent, as text: "-" if it is.
QString shown(const std::optional<QString> &part)
{
    return part.value_or(u"-"_s);
}

QString shown(const QList<Link> &links)
{
    QStringList texts;
    for (const Link &link : links)
        texts.append(link.text + u'=' + link.url);
    return texts.join(u' ');
}

} // namespace

class TestTitleLine : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QString &line, const QString &tags, const QString &title,
                            const QString &source, const QString &url) {
            QTest::newRow(name) << line << tags << title << source << url;
        };
        row("link", u"- [量测仪发布](https://a.example/1)  "_s, {}, u"量测仪发布"_s, u"-"_s, u"https://a.example/1"_s);
        row("source", u"- [量测仪发布 | 测试社](https://a.example/1)  "_s, {}, u"量测仪发布"_s, u"测试社"_s,
            u"https://a.example/1"_s);
        row("no hard break", u"- [甲 | 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("tag", u"- [2101.00001] [On Tests](u)"_s, u"2101.00001"_s, u"On Tests"_s, u"-"_s, u"u"_s);
        row("tag without space", u"- [CVPR2020][甲](u)"_s, u"CVPR2020"_s, u"甲"_s, u"-"_s, u"u"_s);
        row("two tags", u"- [AAAI 2020][2101.00001v2] [甲](u)"_s, u"AAAI 2020,2101.00001v2"_s, u"甲"_s, u"-"_s, u"u"_s);
        row("tag before plain text", u"- [SysML] 甲 | 乙"_s, u"SysML"_s, u"甲"_s, u"乙"_s, u"-"_s);
        row("plain text", u"- 甲 | 乙  "_s, {}, u"甲"_s, u"乙"_s, u"-"_s);
        row("last bar separates", u"- [甲 | 乙 | 丙](u)"_s, {}, u"甲 | 乙"_s, u"丙"_s, u"u"_s);
        row("escaped bar", u"- [甲 \\| 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("escaped bar without spaces", u"- [a\\|b](u)"_s, {}, u"a\\|b"_s, u"-"_s, u"u"_s);
        row("URL in angle brackets", u"- <https://a.example>"_s, {}, u"https://a.example"_s, u"-"_s,
            u"https://a.example"_s);
        row("two spaces after the bar", u"- [甲 |  乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("no space after the bar", u"- [甲 |乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("no space before the bar", u"- [甲| 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("bar inside a word", u"- [a|b](u)"_s, {}, u"a|b"_s, u"-"_s, u"u"_s);
        row("full-width bar", u"- [甲｜ 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("gun as bar", u"- [甲丨 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("gun as punctuation", u"- [大会丨甲 | 乙](u)"_s, {}, u"大会丨甲"_s, u"乙"_s, u"u"_s);
        row("bar without source", u"- [甲 | ](u)"_s, {}, u"甲"_s, u"-"_s, u"u"_s);
        row("source of two names", u"- [甲 | 王五  测试社](u)"_s, {}, u"甲"_s, u"王五  测试社"_s, u"u"_s);
        row("spaces at the edges", u"- [ 甲 ](u)"_s, {}, u"甲"_s, u"-"_s, u"u"_s);
        row("empty URL", u"- [甲]()  "_s, {}, u"甲"_s, u"-"_s, u""_s);
        row("URL with special characters", u"- [甲](http://a.example/s?x=1&y=*_z)"_s, {}, u"甲"_s, u"-"_s,
            u"http://a.example/s?x=1&y=*_z"_s);
        row("balanced parentheses in the URL", u"- [甲](u(1)v)"_s, {}, u"甲"_s, u"-"_s, u"u(1)v"_s);
        row("Markdown link title", u"- [甲](u \"t\")"_s, {}, u"甲"_s, u"-"_s, u"u"_s);
        row("brackets inside the title", u"- [甲[1]乙](u)"_s, {}, u"甲[1]乙"_s, u"-"_s, u"u"_s);
        row("bare URL in brackets", u"- [https://a.example](https://a.example)"_s, {}, u"https://a.example"_s, u"-"_s,
            u"https://a.example"_s);
        row("bare URL", u"- https://a.example/x.pdf"_s, {}, u"https://a.example/x.pdf"_s, u"-"_s,
            u"https://a.example/x.pdf"_s);
        row("brackets without target", u"- [甲]"_s, {}, u"甲"_s, u"-"_s, u"-"_s);
        row("unclosed bracket", u"- [甲 | "_s, {}, u"甲"_s, u"-"_s, u"-"_s);
        row("unclosed parenthesis", u"- [甲](https://a.example/1"_s, {}, u"甲"_s, u"-"_s, u"https://a.example/1"_s);
        row("full-width parentheses", u"- [甲]（https://a.example）"_s, {}, u"甲"_s, u"-"_s, u"https://a.example"_s);
        row("full-width closing one", u"- [甲](https://a.example）  "_s, {}, u"甲"_s, u"-"_s, u"https://a.example"_s);
        row("bracket for bracket", u"- [甲[(https://a.example)"_s, {}, u"甲"_s, u"-"_s, u"https://a.example"_s);
        row("signs turned round", u"- [甲])[https://a.example)"_s, {}, u"甲"_s, u"-"_s, u"https://a.example"_s);
        row("opening bracket lost", u"- 甲 | 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("space lost", u"-[甲 | 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("space too many", u" - [甲 | 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("space and bracket lost", u"-甲 | 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
        row("marker alone", u"- "_s, {}, u""_s, u"-"_s, u"-"_s);
        row("bracket alone", u"- ["_s, {}, u""_s, u"-"_s, u"-"_s);
        row("empty brackets", u"- []"_s, {}, u""_s, u"-"_s, u"-"_s);
        row("empty link", u"- []()"_s, {}, u""_s, u"-"_s, u""_s);
        row("text before the link", u"- 直播：[甲 | 乙](u)"_s, {}, u"甲"_s, u"乙"_s, u"u"_s);
    }

    void splits()
    {
        QFETCH(QString, line);
        const Item item = parseTitleLine(line, {0, line.size()});
        QTEST(item.tags.join(u','), "tags");
        QTEST(item.title, "title");
        QTEST(shown(item.source), "source");
        QTEST(shown(item.url), "url");
    }

    void ranges()
    {
        const QString text = u"前一行\n- [甲乙 | 丙](https://a.example)  \n"_s;
        const Item item = parseTitleLine(text, {4, text.size() - 1});
        QCOMPARE(text.sliced(item.titleRange.start, item.titleRange.length()), u"甲乙"_s);
        QCOMPARE(text.sliced(item.sourceRange.start, item.sourceRange.length()), u"丙"_s);
        QCOMPARE(text.sliced(item.urlRange.start, item.urlRange.length()), u"https://a.example"_s);
    }

    void namesRepositories_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("repo");
        QTest::newRow("colon and space") << u"some-one/tool.x: 新版本"_s << u"some-one/tool.x"_s;
        QTest::newRow("colon") << u"a/b_c:新版本"_s << u"a/b_c"_s;
        QTest::newRow("full-width colon") << u"a/b：新版本"_s << u"a/b"_s;
        QTest::newRow("nothing else") << u"a/b"_s << u"a/b"_s;
        QTest::newRow("before a source") << u"a/b | 测试社"_s << u"a/b"_s;
        QTest::newRow("other text follows") << u"a/b 新版本"_s << u"-"_s;
        QTest::newRow("not Latin") << u"端/云：协同"_s << u"-"_s;
        QTest::newRow("no slash") << u"ab: 新版本"_s << u"-"_s;
        QTest::newRow("a URL") << u"https://a.example/b"_s << u"-"_s;
        QTest::newRow("half of one") << u"a/: 新版本"_s << u"-"_s;
    }

    void namesRepositories()
    {
        QFETCH(QString, title);
        const QString line = u"- ["_s + title + u"](https://github.com/x/y)"_s;
        QTEST(shown(parseTitleLine(line, {0, line.size()}).repo), "repo");
    }

    void findsFurtherLinks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("links");
        QTest::newRow("none") << u"- [甲](u)"_s << u""_s;
        QTest::newRow("inner brackets") << u"- [甲](u) [[slide]](v)  "_s << u"slide=v"_s;
        QTest::newRow("plain") << u"- [T] [甲](u) [解读](v)"_s << u"解读=v"_s;
        QTest::newRow("two") << u"- [T] [甲](u) [[原文]](v) [[解读]](w)"_s << u"原文=v 解读=w"_s;
        QTest::newRow("no space between") << u"- [甲](u)[[原文]](v)"_s << u"原文=v"_s;
        QTest::newRow("after stray text") << u"- [甲](u)(v) [[原文]](w)"_s << u"原文=w"_s;
        QTest::newRow("after an unclosed one") << u"- [甲](u) [乙]( [丙](v)"_s << u"乙= 丙=v"_s;
        QTest::newRow("inside an unclosed one") << u"- [甲](u [乙](v))"_s << u"乙=v"_s;
        QTest::newRow("brackets that are no link") << u"- [甲](u) [乙]"_s << u""_s;
    }

    void findsFurtherLinks()
    {
        QFETCH(QString, line);
        QTEST(shown(parseTitleLine(line, {0, line.size()}).links), "links");
    }

    void reportsDefects_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<TitleDefects>("defects");
        using enum TitleDefect;
        const auto row = [](const char *name, const QString &line, TitleDefects defects) {
            QTest::newRow(name) << line << defects;
        };
        row("well-formed", u"- [T] [甲 | 乙](https://a.example) [[原文]](v)  "_s, none);
        row("T1 unclosed bracket", u"- [甲 | "_s, UnclosedBracket | NoLink);
        row("T1 with a target", u"- [甲[乙](u)"_s, UnclosedBracket);
        row("T2 empty URL", u"- [甲]()"_s, EmptyUrl);
        row("T3 plain text", u"- 甲"_s, NoLink);
        row("T3 brackets only", u"- [甲]"_s, NoLink);
        row("T4 full-width", u"- [甲]（u）"_s, FullWidthParenthesis);
        row("T4 mixed", u"- [甲](u）"_s, FullWidthParenthesis);
        row("T4 bracket for bracket", u"- [甲[(u)"_s, UnclosedBracket);
        row("T4 turned round", u"- [甲])[http://u)"_s, UnclosedParenthesis);
        row("T5 unclosed parenthesis", u"- [甲](u"_s, UnclosedParenthesis);
        row("T6 second URL", u"- [甲](u)(u)"_s, StrayText);
        row("T6 text", u"- [甲](u) 乙"_s, StrayText);
        row("T7 bare URL", u"- https://a.example"_s, BareUrl);
        row("T7 bare URL without target", u"- [https://a.example]()"_s, BareUrl | EmptyUrl);
        row("T8 no space", u"-[甲](u)"_s, WrongMarker);
        row("T8 space before", u" - [甲](u)"_s, WrongMarker);
        row("T8 bracket lost", u"-甲](u)"_s, WrongMarker | UnclosedBracket);
        row("T8 hyphen alone", u"-"_s, WrongMarker | NoLink);
        row("T8 marker alone", u"- "_s, WrongMarker | NoLink);
    }

    void reportsDefects()
    {
        QFETCH(QString, line);
        QTEST(parseTitleLine(line, {0, line.size()}).defects, "defects");
    }

    void longLinesTakeLinearTime()
    {
        // Quadratic behaviour would take minutes here, and run into the time limit of the test.
        for (const QString &piece : {u"["_s, u"]"_s, u"[]"_s, u"[a] "_s, u"[a]("_s, u"[a]( "_s, u"[a]（ "_s, u"[(a)"_s,
                                     u"](("_s, u"- ["_s, u" | "_s}) {
            const QString line = u"- "_s + piece.repeated(200'000) + u"]"_s.repeated(200'000);
            const Item item = parseTitleLine(line, {0, line.size()});
            QVERIFY(item.titleRange.end <= line.size());
        }
    }

    void urlEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("whole") << u"https://a.example/x"_s << qsizetype(19);
        QTest::newRow("space") << u"http://a b"_s << qsizetype(8);
        QTest::newRow("full-width punctuation") << u"http://a；"_s << qsizetype(8);
        QTest::newRow("ideograph") << u"http://a见"_s << qsizetype(8);
        QTest::newRow("www") << u"www.a.example"_s << qsizetype(13);
        QTest::newRow("no URL") << u"httpx"_s << qsizetype(0);
    }

    void urlEnds()
    {
        QFETCH(QString, text);
        QTEST(urlLength(text), "length");
    }
};

QTEST_GUILESS_MAIN(TestTitleLine)
#include "tst_titleline.moc"
