// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/textchanges.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString applied(QString text, const QList<TextChange> &changes)
{
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        text.replace(change->range.start, change->range.length(), change->text);
    return text;
}

} // namespace

class TestTextChanges : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isSmall_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<TextChange>>("changes");
        using Changes = QList<TextChange>;
        QTest::newRow("same") << u"a\nb\n"_s << u"a\nb\n"_s << Changes{};
        QTest::newRow("one character") << u"a\nbcd\n"_s << u"a\nbxd\n"_s << Changes{{{3, 4}, u"x"_s}};
        QTest::newRow("line added") << u"a\nb\n"_s << u"a\nx\nb\n"_s << Changes{{{2, 2}, u"x\n"_s}};
        QTest::newRow("line removed") << u"a\nx\nb\n"_s << u"a\nb\n"_s << Changes{{{2, 4}, u""_s}};
        QTest::newRow("two places") << u"a\nb\nc\nd\n"_s << u"A\nb\nc\nD\n"_s
                                    << Changes{{{0, 1}, u"A"_s}, {{6, 7}, u"D"_s}};
        QTest::newRow("from nothing") << u""_s << u"a"_s << Changes{{{0, 0}, u"a"_s}};
        QTest::newRow("to nothing") << u"a\nb"_s << u""_s << Changes{{{0, 3}, u""_s}};
        QTest::newRow("final line feed") << u"a"_s << u"a\n"_s << Changes{{{1, 1}, u"\n"_s}};
        QTest::newRow("surrogates stay together") << u"😀"_s << u"😁"_s << Changes{{{0, 2}, u"😁"_s}};
        QTest::newRow("repeated letters") << u"aa"_s << u"aaa"_s << Changes{{{2, 2}, u"a"_s}};
    }

    void isSmall()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QList<TextChange>, changes);
        const QList<TextChange> found = textChanges(before, after);
        QCOMPARE(applied(before, found), after);
        QVERIFY(found == changes);
    }

    void alwaysLeadsToTheNewText()
    {
        QRandomGenerator random(7);
        const auto someText = [&random] {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += u"ab\n\n甲😀"_s.at(random.bounded(7));
            return text;
        };
        for (int i = 0; i < 2000; ++i) {
            const QString before = someText();
            const QString after = random.bounded(2) == 0 ? someText() : before.left(before.size() / 2) + someText();
            const QList<TextChange> changes = textChanges(before, after);
            QCOMPARE(applied(before, changes), after);
            for (qsizetype k = 1; k < changes.size(); ++k)
                QVERIFY(changes[k - 1].range.end <= changes[k].range.start);
        }
    }

    void veryDifferentTextsAreReplaced()
    {
        QString before;
        QString after;
        for (int i = 0; i < 2000; ++i) {
            before += u"old %1\n"_s.arg(i);
            after += u"new %1\n"_s.arg(i);
        }
        const QList<TextChange> changes = textChanges(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(applied(before, changes), after);
    }

    void movesPositions()
    {
        const QList<TextChange> changes{{{2, 4}, u"xyz"_s}, {{6, 10}, u""_s}};
        QCOMPARE(positionAfter(changes, 1), 1);
        QCOMPARE(positionAfter(changes, 3), 3);
        QCOMPARE(positionAfter(changes, 5), 6);
        QCOMPARE(positionAfter(changes, 8), 7);
        QCOMPARE(positionAfter(changes, 12), 9);
    }
};

QTEST_APPLESS_MAIN(TestTextChanges)
#include "tst_textchanges.moc"
