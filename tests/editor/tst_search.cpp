// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/search.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The matches in brackets: "a[b]c".
QString marked(QString text, const QList<TextRange> &matches)
{
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        text.insert(match->end, u']');
        text.insert(match->start, u'[');
    }
    return text;
}

constexpr int caseSensitive = 1;
constexpr int wholeWord = 2;
constexpr int regularExpression = 4;

SearchQuery query(const QString &pattern, int options)
{
    return {pattern, (options & caseSensitive) != 0, (options & wholeWord) != 0, (options & regularExpression) != 0};
}

} // namespace

class TestSearch : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("options");
        QTest::addColumn<QString>("result"); // the text with its matches in brackets
        QTest::newRow("nothing") << u""_s << 0 << u"abc"_s;
        QTest::newRow("nothing as expression") << u""_s << regularExpression << u"abc"_s;
        QTest::newRow("any case") << u"gpu"_s << 0 << u"[GPU] [gpu] [Gpu]"_s;
        QTest::newRow("case") << u"gpu"_s << caseSensitive << u"GPU [gpu] Gpu"_s;
        QTest::newRow("not overlapping") << u"aa"_s << 0 << u"[aa][aa]a"_s;
        QTest::newRow("Chinese") << u"简报"_s << 0 << u"嵌入式AI[简报]，[简报]"_s;
        QTest::newRow("plain text is no expression") << u"a.c"_s << 0 << u"abc [a.c]"_s;
        QTest::newRow("astral") << u"😀"_s << 0 << u"a[😀]b"_s;

        QTest::newRow("whole word") << u"net"_s << wholeWord << u"[net] netto subnet [net]."_s;
        QTest::newRow("digits join") << u"v2"_s << wholeWord << u"v21 [v2]"_s;
        QTest::newRow("underscore joins") << u"net"_s << wholeWord << u"my_net [net]-x"_s;
        QTest::newRow("Latin among Chinese is a word") << u"AI"_s << wholeWord << u"嵌入式[AI]简报 AIoT"_s;
        QTest::newRow("Chinese is always a word") << u"简报"_s << wholeWord << u"AI[简报]们 [简报]x"_s;
        QTest::newRow("kana and hangul") << u"x"_s << wholeWord << u"か[x]カ[x]한"_s;
        QTest::newRow("pattern with blanks at its ends") << u" a "_s << wholeWord << u"b[ a ]b"_s;
        QTest::newRow("accents join") << u"e"_s << wholeWord << u"é e\u0301 [e]"_s;
        QTest::newRow("overlaps a refused match") << u"aa"_s << wholeWord << u"aaa [aa]"_s;
        QTest::newRow("whole word as expression") << u"n.t"_s << (wholeWord | regularExpression) << u"[net] netto"_s;

        QTest::newRow("expression") << u"20\\d\\d"_s << regularExpression << u"[2021]-07 [2020]"_s;
        QTest::newRow("expression, any case") << u"a+"_s << regularExpression << u"b[Aa]"_s;
        QTest::newRow("expression, case") << u"a+"_s << (regularExpression | caseSensitive) << u"bA[a]"_s;
        QTest::newRow("line starts") << u"^"_s << regularExpression << u"[]a\n[]b"_s;
        QTest::newRow("line ends") << u" +$"_s << regularExpression << u"a[  ]\nb[ ]\nc"_s;
        QTest::newRow("of length 0 everywhere") << u"x*"_s << regularExpression << u"[]a[x][]😀[]"_s;
        QTest::newRow("over lines") << u"a\\nb"_s << regularExpression << u"[a\nb]"_s;
        QTest::newRow("dot stays in the line") << u"a.*"_s << regularExpression << u"[ab]\n[ac]"_s;
        QTest::newRow("Chinese class") << u"\\w+"_s << regularExpression << u"[摘要]：[x]"_s;
        QTest::newRow("broken") << u"(a"_s << regularExpression << u"(a"_s;
    }

    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(int, options);
        QFETCH(QString, result);
        QString text = result;
        text.remove(u'[').remove(u']');
        QCOMPARE(marked(text, Search(query(pattern, options)).allIn(text)), result);
    }

    void tellsWhatIsWrong()
    {
        QVERIFY(Search(query(u"(a"_s, regularExpression)).error().contains(u"(3)"_s));
        QCOMPARE(Search(query(u"(a"_s, 0)).error(), QString());
        QCOMPARE(Search(query(u"(a)"_s, regularExpression)).error(), QString());
    }

    void runawayExpressionGivesUp()
    {
        const QString text = QString(5000, u'a') + u'b';
        QCOMPARE(Search(query(u"(a+a+)+c"_s, regularExpression)).allIn(text), QList<TextRange>());
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("options");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("result");
        QTest::newRow("plain") << u"a"_s << 0 << u"bab"_s << u"\\1\\n"_s << u"b\\1\\nb"_s;
        QTest::newRow("groups") << u"(\\w+)=(\\w+)"_s << regularExpression << u"a=b"_s << u"\\2=\\1"_s << u"b=a"_s;
        QTest::newRow("whole match") << u"b"_s << regularExpression << u"abc"_s << u"<\\0>"_s << u"a<b>c"_s;
        QTest::newRow("missing group") << u"b"_s << regularExpression << u"abc"_s << u"\\7"_s << u"ac"_s;
        QTest::newRow("escapes") << u"b"_s << regularExpression << u"abc"_s << u"\\n\\t\\\\\\q\\"_s
                                 << u"a\n\t\\\\q\\c"_s;
        QTest::newRow("look-behind") << u"(?<=a)b"_s << regularExpression << u"ab"_s << u"[\\0]"_s << u"a[b]"_s;
        QTest::newRow("look-ahead") << u"a(?=(b))"_s << regularExpression << u"ab"_s << u"\\1"_s << u"bb"_s;
        QTest::newRow("line start") << u"^"_s << regularExpression << u"ab"_s << u"> "_s << u"> ab"_s;
    }

    void replaces()
    {
        QFETCH(QString, pattern);
        QFETCH(int, options);
        QFETCH(QString, text);
        QFETCH(QString, replacement);
        QFETCH(QString, result);
        const Search search(query(pattern, options));
        const QList<TextRange> matches = search.allIn(text);
        QCOMPARE(matches.size(), 1);
        const TextRange match = matches.first();
        QString found = text;
        found.replace(match.start, match.length(), search.replacementFor(text, match, replacement));
        QCOMPARE(found, result);
    }

    void walks()
    {
        const QList<TextRange> matches{{2, 4}, {4, 4}, {8, 9}};
        QCOMPARE(matchFrom(matches, 0), 0);
        QCOMPARE(matchFrom(matches, 2), 0);
        QCOMPARE(matchFrom(matches, 3), 1);
        QCOMPARE(matchFrom(matches, 5), 2);
        QCOMPARE(matchFrom(matches, 9), 0); // around the end
        QCOMPARE(matchFrom({}, 0), -1);
        QCOMPARE(matchBefore(matches, 9), 2);
        QCOMPARE(matchBefore(matches, 8), 1);
        QCOMPARE(matchBefore(matches, 3), 2); // around the start
        QCOMPARE(matchBefore(matches, 4), 1);
        QCOMPARE(matchBefore({}, 0), -1);
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
