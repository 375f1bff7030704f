// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/textchange.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestTextChange : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreApplied_data()
    {
        QTest::addColumn<QList<TextChange>>("changes");
        QTest::addColumn<QString>("after");
        QTest::newRow("none") << QList<TextChange>{} << u"abcdef"_s;
        QTest::newRow("inserted at both ends")
            << QList<TextChange>{{{0, 0}, u"<"_s}, {{6, 6}, u">"_s}} << u"<abcdef>"_s;
        QTest::newRow("removed") << QList<TextChange>{{{1, 3}, {}}} << u"adef"_s;
        QTest::newRow("replaced, touching") << QList<TextChange>{{{1, 2}, u"B"_s}, {{2, 4}, u"X"_s}} << u"aBXef"_s;
        QTest::newRow("all") << QList<TextChange>{{{0, 6}, u"条"_s}} << u"条"_s;
    }

    void changesAreApplied()
    {
        QFETCH(QList<TextChange>, changes);
        QTEST(applied(u"abcdef", changes), "after");
    }
};

QTEST_GUILESS_MAIN(TestTextChange)
#include "tst_textchange.moc"
