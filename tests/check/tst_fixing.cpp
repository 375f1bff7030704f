// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/fixing.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A rule by the text that it does not like.
struct Dislike
{
    QString rule;
    QString text;
    QString better;
    bool isSafe = true;
};

/// Finds every place of texts that are not liked, overlapping ones too, and counts how often it is asked.
class Finder
{
public:
    explicit Finder(const QList<Dislike> &dislikes)
        : m_dislikes(dislikes)
    {
    }

    [[nodiscard]] FindingsOf function()
    {
        return [this](const QString &text) {
            ++m_asked;
            return find(text);
        };
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    [[nodiscard]] QList<Finding> find(const QString &text) const
    {
        QList<Finding> findings;
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const Dislike &dislike : m_dislikes) {
                if (!QStringView(text).sliced(i).startsWith(dislike.text))
                    continue;
                const TextRange range{i, i + dislike.text.size()};
                findings.append({.rule = dislike.rule,
                                 .range = range,
                                 .message = u"Found."_s,
                                 .fixes = {{u"Mend it"_s, {{range, dislike.better}}, dislike.isSafe}}});
            }
        }
        return findings;
    }

    QList<Dislike> m_dislikes;
    int m_asked = 0;
};

} // namespace

class TestFixing : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void appliesSafeFixes_data()
    {
        QTest::addColumn<QList<Dislike>>("dislikes");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("asked");
        const Dislike a{u"a.a"_s, u"a"_s, u"A"_s};
        const Dislike b{u"b.b"_s, u"b"_s, u"B"_s};
        QTest::newRow("nothing to do") << QList{a} << u"xyz"_s << u"xyz"_s << 0 << 1;
        QTest::newRow("one rule, one line, one round") << QList{a} << u"axaa\na"_s << u"AxAA\nA"_s << 4 << 2;
        QTest::newRow("not a safe one") << QList{a, Dislike{u"b.b"_s, u"b"_s, u"B"_s, false}} << u"ab"_s << u"Ab"_s << 1
                                        << 2;
        QTest::newRow("two rules on a line take turns") << QList{a, b} << u"abab"_s << u"ABAB"_s << 4 << 3;
        QTest::newRow("two rules on neighbouring lines take turns")
            << QList{a, b} << u"a\nb\na"_s << u"A\nB\nA"_s << 3 << 3;
        QTest::newRow("two rules a line apart do not") << QList{a, b} << u"a\n\nb"_s << u"A\n\nB"_s << 2 << 2;
        QTest::newRow("overlapping") << QList{Dislike{u"x.x"_s, u"xx"_s, u"x"_s}} << u"xxxxx"_s << u"x"_s << 4 << 4;
        QTest::newRow("one that mends the other")
            << QList{Dislike{u"gone.gone"_s, u"gone\n"_s, {}}, Dislike{u"after.gone"_s, u"\nnext"_s, u"\n- next"_s}}
            << u"gone\nnext\n"_s << u"next\n"_s << 1 << 2;
        QTest::newRow("one that waits for the other")
            << QList{Dislike{u"a.b"_s, u"a"_s, u"b"_s}, b} << u"a"_s << u"B"_s << 2 << 3;
    }

    void appliesSafeFixes()
    {
        QFETCH(QList<Dislike>, dislikes);
        QFETCH(QString, before);
        Finder finder(dislikes);
        const FixedText fixed = withSafeFixes(before, finder.function());
        QTEST(fixed.text, "after");
        QTEST(fixed.count, "count");
        QTEST(finder.asked(), "asked");
        QCOMPARE(withSafeFixes(fixed.text, finder.function()), FixedText{.text = fixed.text});
    }

    /// Two insertions at one place would come in an order that nobody chose.
    void insertsOnceAtAPlace()
    {
        int asked = 0;
        const FixedText fixed = withSafeFixes(u"a"_s, [&asked](const QString &) {
            const Finding finding{.rule = u"x.x"_s, .fixes = {{u"Mend"_s, {{{0, 0}, u"-"_s}}, true}}};
            return asked++ == 0 ? QList{finding, finding} : QList<Finding>();
        });
        QCOMPARE(fixed, (FixedText{u"-a"_s, 1}));
    }

    void waitsForAFixThatReachesFar()
    {
        QList<int> counts;
        const FixedText fixed = withSafeFixes(u"a\nb\na\n"_s, [&counts](const QString &text) {
            QList<Finding> findings;
            if (text.startsWith(u'a'))
                findings.append(
                    {.rule = u"far.far"_s, .fixes = {{u"Mend"_s, {{{0, 1}, u"A"_s}, {{4, 5}, u"A"_s}}, true}}});
            if (text.contains(u'b'))
                findings.append({.rule = u"far.far"_s, .fixes = {{u"Mend"_s, {{{2, 3}, u"B"_s}}, true}}});
            counts.append(int(findings.size()));
            return findings;
        });
        QCOMPARE(fixed, (FixedText{u"A\nB\nA\n"_s, 2}));
        QCOMPARE(counts, (QList<int>{2, 1, 0}));
    }

    void takesTheSafeOneOfSeveral()
    {
        const FixedText fixed = withSafeFixes(u"a"_s, [](const QString &text) {
            QList<Finding> findings;
            if (text == u"a"_s)
                findings.append(
                    {.rule = u"x.x"_s,
                     .fixes = {{u"Guess"_s, {{{0, 1}, u"b"_s}}, false}, {u"Mend"_s, {{{0, 1}, u"c"_s}}, true}}});
            return findings;
        });
        QCOMPARE(fixed, (FixedText{u"c"_s, 1}));
    }

    void appliesTheFixesOfARule()
    {
        const QList<Dislike> dislikes{{u"a.a"_s, u"a"_s, u"A"_s, false}, {u"b.b"_s, u"b"_s, u"B"_s}};
        Finder finder(dislikes);
        QCOMPARE(withFixesOf(u"a.a"_s, u"abab"_s, finder.function()), (FixedText{u"AbAb"_s, 2}));
        QCOMPARE(withFixesOf(u"b.b"_s, u"abab"_s, finder.function()), (FixedText{u"aBaB"_s, 2}));
        QCOMPARE(withFixesOf(u"c.c"_s, u"abab"_s, finder.function()), (FixedText{u"abab"_s, 0}));
    }

    /// Two rules that disagree are a mistake of theirs, but must not hang the program.
    void comesToAnEnd()
    {
        Finder finder({{u"a.b"_s, u"a"_s, u"b"_s}, {u"b.a"_s, u"b"_s, u"a"_s}});
        const FixedText fixed = withSafeFixes(u"ab"_s, finder.function());
        QCOMPARE(fixed.text.size(), 2);
        QVERIFY(finder.asked() < 50);
    }
};

QTEST_GUILESS_MAIN(TestFixing)
#include "tst_fixing.moc"
