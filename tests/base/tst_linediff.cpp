// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/linediff.h"
#include "base/lines.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString described(const QList<LineChange> &changes)
{
    QStringList parts;
    for (const LineChange &change : changes)
        parts.append(
            u"%1,%2>%3,%4"_s.arg(change.oldFirst).arg(change.oldCount).arg(change.newFirst).arg(change.newCount));
    return parts.join(u' ');
}

/// Builds `after` from `before` and the changes, checking that what lies between is equal; a null string if it is not.
QString applied(const QList<QStringView> &before, const QList<QStringView> &after, const QList<LineChange> &changes)
{
    QString result = u""_s;
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
    const auto copy = [&](qsizetype end) {
        for (; oldLine < end; ++oldLine, ++newLine)
            result += before.value(oldLine).toString() + u'\n';
    };
    for (const LineChange &change : changes) {
        if (change.oldFirst < oldLine || (change.oldCount == 0 && change.newCount == 0))
            return {};
        copy(change.oldFirst);
        if (newLine != change.newFirst)
            return {};
        for (qsizetype i = 0; i < change.newCount; ++i, ++newLine)
            result += after.value(newLine).toString() + u'\n';
        oldLine += change.oldCount;
    }
    copy(before.size());
    return result;
}

qsizetype changedLines(const QList<LineChange> &changes)
{
    qsizetype count = 0;
    for (const LineChange &change : changes)
        count += change.oldCount + change.newCount;
    return count;
}

/// The length of the shortest edit script, by the textbook's table.
qsizetype shortestScript(const QList<QStringView> &before, const QList<QStringView> &after)
{
    QList<qsizetype> row(after.size() + 1);
    for (qsizetype j = 0; j <= after.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= before.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 1; j <= after.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = before[i - 1] == after[j - 1] ? diagonal : std::min(above, row[j - 1]) + 1;
            diagonal = above;
        }
    }
    return row[after.size()];
}

} // namespace

class TestLineDiff : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void changes_data();
    void changes();
    void randomEditsApply();
    void withoutUniqueLinesTheScriptIsShortest();
    void uniqueLinesThatStayAreMatched();
    void hugeDifferencesAreBounded();
};

void TestLineDiff::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("one, unterminated") << u"a"_s << QStringList{u"a"_s};
    QTest::newRow("one, terminated") << u"a\n"_s << QStringList{u"a"_s};
    QTest::newRow("blank") << u"\n"_s << QStringList{u""_s};
    QTest::newRow("blank at the end") << u"a\n\n"_s << QStringList{u"a"_s, u""_s};
    QTest::newRow("two") << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
}

void TestLineDiff::lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const QStringView line : splitLines(text))
        found.append(line.toString());
    QCOMPARE(found, expected);
}

void TestLineDiff::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // oldFirst,oldCount>newFirst,newCount

    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << u""_s;
    QTest::newRow("all new") << u""_s << u"a b"_s << u"0,0>0,2"_s;
    QTest::newRow("all gone") << u"a b"_s << u""_s << u"0,2>0,0"_s;
    QTest::newRow("one replaced") << u"a b c"_s << u"a x c"_s << u"1,1>1,1"_s;
    QTest::newRow("first inserted") << u"a b"_s << u"x a b"_s << u"0,0>0,1"_s;
    QTest::newRow("last inserted") << u"a b"_s << u"a b x"_s << u"2,0>2,1"_s;
    QTest::newRow("last removed") << u"a b c"_s << u"a b"_s << u"2,1>2,0"_s;
    QTest::newRow("two places") << u"a b c d e f g"_s << u"a x c d e y g"_s << u"1,1>1,1 5,1>5,1"_s;
    QTest::newRow("nothing in common") << u"a b"_s << u"x y z"_s << u"0,2>0,3"_s;
    QTest::newRow("one of equal lines removed") << u"- - -"_s << u"- -"_s << u"2,1>2,0"_s;
    QTest::newRow("moved down") << u"a b c d"_s << u"b c d a"_s << u"0,1>0,0 4,0>3,1"_s;
    QTest::newRow("swapped halves") << u"a b c x y"_s << u"x y a b c"_s << u"0,0>0,2 3,2>5,0"_s;
    // A shortest script could keep blank lines and tear the entry apart.
    QTest::newRow("blank lines do not glue") << u"a - b - c"_s << u"a - n - m - b - c"_s << u"2,0>2,4"_s;
    QTest::newRow("no unique line") << u"a a b b a"_s << u"b b a a"_s << u"0,2>0,0 4,0>2,1"_s;
}

void TestLineDiff::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    before.replace(u' ', u'\n');
    after.replace(u' ', u'\n');
    QCOMPARE(described(diffLines(splitLines(before), splitLines(after))), expected);
}

void TestLineDiff::randomEditsApply()
{
    QRandomGenerator random(20210718);
    for (int round = 0; round < 4000; ++round) {
        const int alphabet = 1 + random.bounded(round % 2 ? 4 : 60);
        const auto make = [&] {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += QString::number(random.bounded(alphabet)) + u'\n';
            return text;
        };
        const QString before = make();
        const QString after = make();
        const auto oldLines = splitLines(before);
        const auto newLines = splitLines(after);
        const auto changes = diffLines(oldLines, newLines);
        QCOMPARE(applied(oldLines, newLines, changes), after);
        QVERIFY(changedLines(changes) >= shortestScript(oldLines, newLines));
    }
}

void TestLineDiff::withoutUniqueLinesTheScriptIsShortest()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 1000; ++round) {
        QString before = u"x\ny\n"_s;
        QString after = u"y\nx\n"_s;
        for (int i = random.bounded(30); i > 0; --i) {
            before += QLatin1StringView(random.bounded(2) ? "x\n" : "y\n");
            after += QLatin1StringView(random.bounded(2) ? "x\n" : "y\n");
        }
        // Every line twice at least, on both sides: patience finds nothing at the top level.
        before = before + u"x\ny\na\n"_s;
        after = after + u"y\nx\nb\n"_s;
        const auto oldLines = splitLines(before);
        const auto newLines = splitLines(after);
        const auto changes = diffLines(oldLines, newLines);
        QCOMPARE(applied(oldLines, newLines, changes), after);
        QCOMPARE(changedLines(changes), shortestScript(oldLines, newLines));
    }
}

void TestLineDiff::uniqueLinesThatStayAreMatched()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 1000; ++round) {
        QStringList before;
        QStringList after;
        qsizetype edits = 0;
        for (int i = 0; i < 60; ++i) {
            before.append(u"line %1"_s.arg(i));
            const int what = random.bounded(6);
            if (what == 0)
                after.append(u"new %1"_s.arg(i));
            if (what != 1)
                after.append(before.constLast());
            edits += what < 2;
        }
        const QString oldText = before.join(u'\n');
        const QString newText = after.join(u'\n');
        QCOMPARE(changedLines(diffLines(splitLines(oldText), splitLines(newText))), edits);
    }
}

void TestLineDiff::hugeDifferencesAreBounded()
{
    QRandomGenerator random(7);
    QString before;
    QString after;
    for (int i = 0; i < 200'000; ++i) {
        before += QLatin1StringView(random.bounded(2) ? "a\n" : "b\n");
        after += QLatin1StringView(random.bounded(2) ? "a\n" : "b\n");
    }
    const auto oldLines = splitLines(before);
    const auto newLines = splitLines(after);
    QElapsedTimer clock;
    clock.start();
    const auto changes = diffLines(oldLines, newLines);
    QCOMPARE(applied(oldLines, newLines, changes), after);
    QVERIFY2(clock.elapsed() < 20'000, "a difference without end must not freeze a save");
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
