// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/rowmatch.h"
#include "support/testsupport.h"

#include <QTest>

#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// "title" or "title@url".
std::vector<OutlineRow> rows(const QString &text)
{
    std::vector<OutlineRow> rows;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        OutlineRow row;
        row.title = word.section(u'@', 0, 0);
        row.url = word.section(u'@', 1);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestRowMatch : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected"); // source of each new row, "!" if it moved, "+" if it is new

        QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
        QTest::newRow("first rows") << u""_s << u"a b"_s << u"+ +"_s;
        QTest::newRow("last rows go") << u"a b"_s << u""_s << u""_s;
        QTest::newRow("no change") << u"a b c"_s << u"a b c"_s << u"0 1 2"_s;
        QTest::newRow("edited in the middle") << u"a b c"_s << u"a x c"_s << u"0 1 2"_s;
        QTest::newRow("edited at the end") << u"a b"_s << u"a x"_s << u"0 1"_s;
        QTest::newRow("added first") << u"a b"_s << u"x a b"_s << u"+ 0 1"_s;
        QTest::newRow("added in the middle") << u"a b"_s << u"a x b"_s << u"0 + 1"_s;
        QTest::newRow("added last") << u"a b"_s << u"a b x"_s << u"0 1 +"_s;
        QTest::newRow("removed") << u"a b c"_s << u"a c"_s << u"0 2"_s;
        QTest::newRow("moved down") << u"a b c d e"_s << u"a c d b e"_s << u"0 2 3 1! 4"_s;
        QTest::newRow("moved up") << u"a b c d e"_s << u"a d b c e"_s << u"0 3! 1 2 4"_s;
        QTest::newRow("two neighbours moved down") << u"a b c d e f"_s << u"c d e f a b"_s << u"2 3 4 5 0! 1!"_s;
        QTest::newRow("one added, its neighbour edited, told by the link")
            << u"a b@u c"_s << u"a x y@u c"_s << u"0 + 1 2"_s;
        QTest::newRow("one removed, its neighbour edited, told by the link")
            << u"a b c@u d"_s << u"a y@u d"_s << u"0 2 3"_s;
        QTest::newRow("all edited") << u"a b"_s << u"x y"_s << u"0 1"_s;
        QTest::newRow("equal rows, one added") << u"a a"_s << u"a a a"_s << u"0 1 +"_s;
        QTest::newRow("equal rows keep their order") << u"x a a"_s << u"a a x"_s << u"1 2 0!"_s;
        QTest::newRow("moved and edited between") << u"a b c d"_s << u"d x a c"_s << u"3! + 0 2"_s;
    }

    void matches()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QStringList found;
        for (const RowMatch &match : matchRows(rows(before), rows(after)))
            found.append(match.source < 0 ? u"+"_s
                                          : QString::number(match.source) + (match.moved ? u"!"_s : QString()));
        QCOMPARE(found.join(u' '), expected);
    }

    void rowsOfAnotherKindAreNew()
    {
        std::vector<OutlineRow> before = rows(u"a"_s);
        before.front().kind = OutlineRow::Kind::Section;
        const QList<RowMatch> matches = matchRows(before, rows(u"b"_s));
        QCOMPARE(matches, QList<RowMatch>{RowMatch{}});
    }

    void manyMovedRowsStayWhereTheyAre()
    {
        QStringList order;
        for (int i = 0; i < 100; ++i)
            order.prepend(QString::number(i));
        const std::vector<OutlineRow> before = rows(order.join(u' '));
        const std::vector<OutlineRow> after(before.rbegin(), before.rend());
        const QList<RowMatch> matches = matchRows(before, after);
        QCOMPARE(matches.size(), 100);
        for (const RowMatch &match : matches)
            QVERIFY(!match.moved);
    }
};

QTEST_GUILESS_MAIN(TestRowMatch)
#include "tst_rowmatch.moc"
