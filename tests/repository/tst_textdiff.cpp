// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/textdiff.h"
#include "repository/worddiff.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The line with its changed stretches in brackets.
QString bracketed(const QString &line, const QList<TextRange> &ranges)
{
    QString result = line;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        result.insert(range->end, u']').insert(range->start, u'[');
    return result;
}

/// "-2 text", "+3 text", "=1,1 text", "~4,4:7" (seven lines left out), "!" (no LF), "#5" (five rows cut).
QString described(const DiffRow &row)
{
    const QString text = bracketed(row.text, row.changed);
    switch (row.kind) {
    case DiffRow::Kind::Context:
        return u"=%1,%2 %3"_s.arg(row.oldLine).arg(row.newLine).arg(text);
    case DiffRow::Kind::Removed:
        return u"-%1 %2"_s.arg(row.oldLine).arg(text);
    case DiffRow::Kind::Added:
        return u"+%1 %2"_s.arg(row.newLine).arg(text);
    case DiffRow::Kind::NoLineEnd:
        return u"!"_s;
    case DiffRow::Kind::Gap:
        return u"~%1,%2:%3"_s.arg(row.oldLine).arg(row.newLine).arg(row.count);
    case DiffRow::Kind::Cut:
        return u"#%1"_s.arg(row.count);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QStringList described(const TextDiff &diff)
{
    QStringList rows;
    for (const DiffRow &row : diff.rows)
        rows.append(described(row));
    return rows;
}

/// "1\n2\n…" up to the last number.
QString numbers(int last)
{
    QString text;
    for (int i = 1; i <= last; ++i)
        text += QString::number(i) + u'\n';
    return text;
}

/// Both texts, put together again from the rows of a diff with all lines.
std::pair<QString, QString> sides(const TextDiff &diff)
{
    std::pair<QString, QString> texts;
    DiffRow::Kind last = DiffRow::Kind::Context;
    for (const DiffRow &row : diff.rows) {
        if (row.kind == DiffRow::Kind::NoLineEnd)
            (last == DiffRow::Kind::Removed ? texts.first : texts.second).chop(1);
        else if (row.kind != DiffRow::Kind::Added)
            texts.first += row.text + u'\n';
        if (row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Context)
            texts.second += row.text + u'\n';
        last = row.kind;
    }
    return texts;
}

} // namespace

class TestTextDiff : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void gaps_data();
    void gaps();
    void words_data();
    void words();
    void pairs_data();
    void pairs();
    void rowsRebuildBothTexts();
    void tooManyRowsAreCut();
    void hugeTextsAreBounded();
};

void TestTextDiff::rows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("equal") << u"一\n二\n"_s << u"一\n二\n"_s << QStringList();
    QTest::newRow("both empty") << u""_s << u""_s << QStringList();
    QTest::newRow("all new") << u""_s << u"一\n二\n"_s << QStringList{u"+1 一"_s, u"+2 二"_s};
    QTest::newRow("all gone") << u"一\n"_s << u""_s << QStringList{u"-1 一"_s};
    QTest::newRow("added at the start") << u"a\n"_s << u"新\na\n"_s << QStringList{u"+1 新"_s, u"=1,2 a"_s};
    QTest::newRow("added at the end") << u"a\n"_s << u"a\n新\n"_s << QStringList{u"=1,1 a"_s, u"+2 新"_s};
    QTest::newRow("removed at the start") << u"x\na\n"_s << u"a\n"_s << QStringList{u"-1 x"_s, u"=2,1 a"_s};
    QTest::newRow("removed at the end") << u"a\nx\n"_s << u"a\n"_s << QStringList{u"=1,1 a"_s, u"-2 x"_s};
    QTest::newRow("replaced by another thing") << u"a\n"_s << u"b\n"_s << QStringList{u"-1 a"_s, u"+1 b"_s};
    QTest::newRow("Chinese by the character")
        << u"本期15条。\n"_s << u"本期16条。\n"_s << QStringList{u"-1 本期[15]条。"_s, u"+1 本期[16]条。"_s};
    QTest::newRow("a hard break lost") << u"摘要：云端推理芯片  \n"_s << u"摘要：云端推理芯片\n"_s
                                       << QStringList{u"-1 摘要：云端推理芯片[  ]"_s, u"+1 摘要：云端推理芯片"_s};
    QTest::newRow("one space more") << u"链接 \n"_s << u"链接  \n"_s << QStringList{u"-1 链接 "_s, u"+1 链接 [ ]"_s};
    QTest::newRow("blank line with spaces")
        << u"a\n\nb\n"_s << u"a\n  \nb\n"_s << QStringList{u"=1,1 a"_s, u"-2 "_s, u"+2   "_s, u"=3,3 b"_s};
    QTest::newRow("no line end before") << u"a\nb"_s << u"a\nb\n"_s
                                        << QStringList{u"=1,1 a"_s, u"-2 b"_s, u"!"_s, u"+2 b"_s};
    QTest::newRow("no line end after") << u"a\n"_s << u"a"_s << QStringList{u"-1 a"_s, u"+1 a"_s, u"!"_s};
    QTest::newRow("no line end on both sides")
        << u"a\nb"_s << u"c\nb"_s << QStringList{u"-1 a"_s, u"+1 c"_s, u"=2,2 b"_s};
    QTest::newRow("an entry between similar ones")
        << u"- [高通发布芯片 | 量子位](a)\n"_s
        << u"- [寒武纪流片成功 | 机器之心](b)\n- [高通发布新芯片 | 量子位](a)\n"_s
        << QStringList{u"-1 - [高通发布芯片 | 量子位](a)"_s, u"+1 - [寒武纪流片成功 | 机器之心](b)"_s,
                       u"+2 - [高通发布[新]芯片 | 量子位](a)"_s};
}

void TestTextDiff::rows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextDiff diff = diffTexts(before, after);
    QTEST(described(diff), "expected");
    const auto count = [&diff](DiffRow::Kind kind) {
        return int(std::ranges::count(diff.rows, kind, &DiffRow::kind));
    };
    QCOMPARE(diff.added, count(DiffRow::Kind::Added));
    QCOMPARE(diff.removed, count(DiffRow::Kind::Removed));
    QCOMPARE(countChangedLines(before, after), (LineCounts{diff.added, diff.removed}));
}

void TestTextDiff::gaps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("context");
    QTest::addColumn<QStringList>("expected");

    const QString ten = numbers(10);
    const QString changed = QString(ten).replace(u"5\n"_s, u"x\n"_s);
    QTest::newRow("before and after") << ten << changed << 2
                                      << QStringList{u"~1,1:2"_s, u"=3,3 3"_s, u"=4,4 4"_s, u"-5 5"_s,
                                                     u"+5 x"_s,   u"=6,6 6"_s, u"=7,7 7"_s, u"~8,8:3"_s};
    QTest::newRow("no gap of one line") << ten << changed << 3
                                        << QStringList{u"=1,1 1"_s, u"=2,2 2"_s, u"=3,3 3"_s, u"=4,4 4"_s, u"-5 5"_s,
                                                       u"+5 x"_s,   u"=6,6 6"_s, u"=7,7 7"_s, u"=8,8 8"_s, u"~9,9:2"_s};
    QTest::newRow("no context") << ten << changed << 0 << QStringList{u"~1,1:4"_s, u"-5 5"_s, u"+5 x"_s, u"~6,6:5"_s};
    const QString outer = u"x\n"_s + ten + u"y\n"_s;
    QTest::newRow("between two changes") << ten << outer << 1
                                         << QStringList{u"+1 x"_s, u"=1,2 1"_s, u"~2,3:8"_s, u"=10,11 10"_s,
                                                        u"+12 y"_s};
    QTest::newRow("contexts that touch") << numbers(2) << u"x\n1\n2\ny\n"_s << 3
                                         << QStringList{u"+1 x"_s, u"=1,2 1"_s, u"=2,3 2"_s, u"+4 y"_s};
    QTest::newRow("all lines") << numbers(3) << u"1\n2\n3\nx\n"_s << -1
                               << QStringList{u"=1,1 1"_s, u"=2,2 2"_s, u"=3,3 3"_s, u"+4 x"_s};
    QTest::newRow("all lines of equal texts")
        << numbers(2) << numbers(2) << -1 << QStringList{u"=1,1 1"_s, u"=2,2 2"_s};
}

void TestTextDiff::gaps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, context);
    QTEST(described(diffTexts(before, after, context)), "expected");
}

void TestTextDiff::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    // "[…]" marks what is expected.
    QTest::newRow("equal") << u"芯片"_s << u"芯片"_s;
    QTest::newRow("characters added") << u"发布芯片"_s << u"发布[云端推理]芯片"_s;
    QTest::newRow("characters removed") << u"发布[云端推理]芯片"_s << u"发布芯片"_s;
    QTest::newRow("a Latin word, whole") << u"the [quick] fox jumps"_s << u"the [quiet] fox jumps"_s;
    QTest::newRow("a number, whole") << u"性能为T4的[256]倍"_s << u"性能为T4的[25]倍"_s;
    QTest::newRow("letters beside Chinese") << u"支持[PyTorch]框架"_s << u"支持[TensorFlow]框架"_s;
    QTest::newRow("punctuation") << u"今年量产[，]明年上市"_s << u"今年量产[；]明年上市"_s;
    QTest::newRow("start") << u"[今年]四季度量产"_s << u"[明年底]四季度量产"_s;
    // One character that two different words share is no reason to tear them apart.
    QTest::newRow("no confetti") << u"本文介绍[即时编译技术]的由来"_s << u"本文介绍[静态编排方法]的由来"_s;
    QTest::newRow("punctuation between") << u"推出[甲，乙]的板卡"_s << u"推出[丙，丁]的板卡"_s;
    QTest::newRow("far apart") << u"[高]通发布了新一代移动平台并[且]量产"_s
                               << u"[联]通发布了新一代移动平台并[未]量产"_s;
    QTest::newRow("beyond the BMP") << u"表情[😀]在此处"_s << u"表情[😁]在此处"_s;
    QTest::newRow("combining mark") << u"un [cafe] noir"_s << u"un [cafe\u0301] noir"_s;
    QTest::newRow("trailing spaces") << u"量产。[  ]"_s << u"量产。"_s;
    QTest::newRow("tab for space") << u"a[ ]b"_s << u"a[\t]b"_s;
    QTest::newRow("no-break space") << u"论文[ ]解读"_s << u"论文[\u00a0]解读"_s;
}

void TestTextDiff::words()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto plain = [](QString text) {
        return text.remove(u'[').remove(u']');
    };
    const QString oldLine = plain(before);
    const QString newLine = plain(after);
    const WordChanges changes = changedWords(oldLine, newLine);
    QCOMPARE(bracketed(oldLine, changes.before), before);
    QCOMPARE(bracketed(newLine, changes.after), after);
}

void TestTextDiff::pairs_data()
{
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QString>("expected");

    const auto one = u"- [高通发布新一代移动平台 | 量子位](https://example.org/1)"_s;
    const auto changed = u"- [高通发布新一代移动芯片 | 量子位](https://example.org/1)"_s;
    const auto other = u"摘要：本文从编译的角度解读了图优化的几种做法，并给出了实测的数据。"_s;
    QTest::newRow("changed") << QStringList{one} << QStringList{changed} << u"0-0"_s;
    QTest::newRow("unrelated") << QStringList{one} << QStringList{other} << u""_s;
    QTest::newRow("the better one") << QStringList{other, one} << QStringList{changed} << u"1-0"_s;
    QTest::newRow("around an insertion") << QStringList{one, other} << QStringList{changed, u"新的一行"_s, other + u'x'}
                                         << u"0-0 1-2"_s;
    QTest::newRow("never crossing") << QStringList{one, other + other} << QStringList{other + other + u'x', changed}
                                    << u"1-0"_s;
    QTest::newRow("nothing removed") << QStringList() << QStringList{one} << u""_s;
    // Too many to compare each with each: only the one in the same place is looked at.
    QTest::newRow("very many") << QStringList(51, one) << (QStringList(49, other) << changed << other) << u"49-49"_s;
}

void TestTextDiff::pairs()
{
    QFETCH(QStringList, removed);
    QFETCH(QStringList, added);
    const QList<QStringView> oldLines(removed.cbegin(), removed.cend());
    const QList<QStringView> newLines(added.cbegin(), added.cend());
    QStringList found;
    for (const auto &[oldIndex, newIndex] : similarLines(oldLines, newLines))
        found.append(u"%1-%2"_s.arg(oldIndex).arg(newIndex));
    QTEST(found.join(u' '), "expected");
}

void TestTextDiff::rowsRebuildBothTexts()
{
    QRandomGenerator random(20210718);
    const QStringList parts{u"高通"_s, u"发布"_s, u"芯片"_s, u"，"_s, u" "_s, u"T4"_s, u"\n"_s, u"\n"_s, u"😀"_s};
    const auto make = [&] {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += parts.at(random.bounded(int(parts.size())));
        return text;
    };
    for (int round = 0; round < 3000; ++round) {
        const QString common = make();
        const QString before = common + make() + common;
        const QString after = random.bounded(3) ? common + make() + common : make();
        const TextDiff diff = diffTexts(before, after, -1);
        const auto [oldText, newText] = sides(diff);
        // Where both lack the last LF, the last row is context or both have the sign: compare without it.
        const auto trimmed = [](QString text) {
            return text.endsWith(u'\n') ? text.chopped(1) : text;
        };
        QCOMPARE(trimmed(oldText), trimmed(before));
        QCOMPARE(trimmed(newText), trimmed(after));
        for (const DiffRow &row : diff.rows) {
            qsizetype end = 0;
            for (const TextRange &range : row.changed) {
                QVERIFY(range.start >= end && !range.isEmpty() && range.end <= row.text.size());
                QVERIFY(!(range.start < row.text.size() && row.text.at(range.start).isLowSurrogate()));
                end = range.end;
            }
        }
    }
}

void TestTextDiff::tooManyRowsAreCut()
{
    const TextDiff diff = diffTexts(QString(), numbers(100), 3, 10);
    QCOMPARE(diff.rows.size(), 11);
    QCOMPARE(described(diff.rows.constLast()), u"#90"_s);
    QCOMPARE(diff.added, 100);
}

void TestTextDiff::hugeTextsAreBounded()
{
    QRandomGenerator random(7);
    const auto make = [&random] {
        QString text;
        while (text.size() < 500'000) {
            for (int i = 0; i < 200; ++i)
                text += QChar(0x4e00 + random.bounded(500));
            text += u'\n';
        }
        return text;
    };
    const QString before = make();
    const QString after = make();
    const QString line(2'000'000, u'好');
    QElapsedTimer clock;
    clock.start();
    QVERIFY(diffTexts(before, after).added > 2000);
    QCOMPARE(diffTexts(line, line + u'x').added, 1);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
