// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/itemplaces.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

using Places = QList<ItemPlace>;
const ItemPlace None;

} // namespace

class TestItemPlaces : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAndDropsRepeatedOnes()
    {
        QCOMPARE(inOrder({{1, 0}, {0, 2}, {0, 1}, {1, 0}}), (Places{{0, 1}, {0, 2}, {1, 0}}));
    }

    void steps_data()
    {
        QTest::addColumn<Places>("items");
        QTest::addColumn<ItemPlace>("up");
        QTest::addColumn<ItemPlace>("down");
        QTest::newRow("none") << Places{} << None << None;
        QTest::newRow("in the middle") << Places{{0, 1}} << ItemPlace{0, 0} << ItemPlace{0, 3};
        QTest::newRow("first of all") << Places{{0, 0}} << None << ItemPlace{0, 2};
        QTest::newRow("last of a section") << Places{{0, 2}} << ItemPlace{0, 1} << ItemPlace{1, 0};
        QTest::newRow("first of a section") << Places{{1, 0}} << ItemPlace{0, 3} << ItemPlace{1, 2};
        QTest::newRow("before an empty section") << Places{{1, 1}} << ItemPlace{1, 0} << ItemPlace{2, 0};
        QTest::newRow("after an empty section") << Places{{3, 0}} << ItemPlace{2, 0} << None;
        QTest::newRow("two together") << Places{{0, 1}, {0, 2}} << ItemPlace{0, 0} << ItemPlace{1, 0};
        QTest::newRow("two apart") << Places{{0, 0}, {0, 2}} << ItemPlace{0, 0} << ItemPlace{0, 3};
        QTest::newRow("of two sections") << Places{{0, 2}, {1, 0}} << ItemPlace{0, 2} << ItemPlace{1, 1};
        QTest::newRow("a whole section") << Places{{1, 0}, {1, 1}} << ItemPlace{0, 3} << ItemPlace{2, 0};
    }

    void steps()
    {
        const QList<int> counts{3, 2, 0, 1};
        QFETCH(Places, items);
        QTEST(stepTarget(items, counts, Step::Up).value_or(None), "up");
        QTEST(stepTarget(items, counts, Step::Down).value_or(None), "down");
    }

    void placesAfter_data()
    {
        QTest::addColumn<Places>("items");
        QTest::addColumn<ItemPlace>("before");
        QTest::addColumn<Places>("places");
        QTest::newRow("up") << Places{{0, 2}} << ItemPlace{0, 0} << Places{{0, 0}};
        QTest::newRow("down") << Places{{0, 0}} << ItemPlace{0, 2} << Places{{0, 1}};
        QTest::newRow("where it is, before itself") << Places{{0, 1}} << ItemPlace{0, 1} << Places{{0, 1}};
        QTest::newRow("where it is, after itself") << Places{{0, 1}} << ItemPlace{0, 2} << Places{{0, 1}};
        QTest::newRow("another section") << Places{{0, 1}, {0, 2}} << ItemPlace{1, 1} << Places{{1, 1}, {1, 2}};
        QTest::newRow("from both sides") << Places{{0, 0}, {0, 3}} << ItemPlace{0, 2} << Places{{0, 1}, {0, 2}};
        QTest::newRow("from here and there") << Places{{0, 0}, {1, 0}} << ItemPlace{0, 1} << Places{{0, 0}, {0, 1}};
    }

    void placesAfter()
    {
        QFETCH(Places, items);
        QFETCH(ItemPlace, before);
        QTEST(placesAfterMove(items, before), "places");
    }
};

QTEST_GUILESS_MAIN(TestItemPlaces)
#include "tst_itemplaces.moc"
