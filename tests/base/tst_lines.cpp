// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestLines : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("empty") << u""_s << QStringList{};
        QTest::newRow("one line") << u"a"_s << QStringList{u"a"_s};
        QTest::newRow("final LF ends a line") << u"a\n"_s << QStringList{u"a"_s};
        QTest::newRow("blank line at the end") << u"a\n\n"_s << QStringList{u"a"_s, u""_s};
        QTest::newRow("only a LF") << u"\n"_s << QStringList{u""_s};
        QTest::newRow("no final LF") << u"甲\n乙"_s << QStringList{u"甲"_s, u"乙"_s};
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        const Lines index(text);
        QStringList found;
        for (int line = 1; line <= index.count(); ++line)
            found.append(index.at(line).toString());
        QCOMPARE(found, lines);
        QCOMPARE(splitLines(text), QList<QStringView>(lines.cbegin(), lines.cend()));
    }

    void rangeOfLinesHoldsTheLastLineFeed()
    {
        const QString text = u"a\nbc\nd"_s;
        const Lines index(text);
        QCOMPARE(index.range(LineSpan{1, 2}), (TextRange{0, 5}));
        QCOMPARE(index.range(LineSpan{3, 3}), (TextRange{5, 6}));
        QCOMPARE(index.range(LineSpan{2, 9}), (TextRange{2, 6}));
        QCOMPARE(index.range(LineSpan{4, 4}), TextRange{});
    }

    void lineAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected"); // of each position, one before and one behind the text included

        QTest::newRow("empty") << QString() << QList<int>{1, 1};
        QTest::newRow("LF alone") << u"\n"_s << QList<int>{1, 1, 1};
        QTest::newRow("without final LF") << u"a\nb"_s << QList<int>{1, 1, 1, 2, 2};
        QTest::newRow("with final LF") << u"a\n\nb\n"_s << QList<int>{1, 1, 1, 2, 3, 3, 3};
    }

    void lineAt()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        const Lines lines(text);
        QList<int> found;
        for (qsizetype position = -1; position <= text.size(); ++position)
            found.append(lines.lineAt(position));
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
