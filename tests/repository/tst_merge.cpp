// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "mergetesting.h"
#include "mergewords.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Kind = MergePiece::Kind;

namespace {

/// A case of tests/repository/merge/*.txt: "== name", then a line for each text, in MergeWords. "merged" is the whole
/// text; "conflict" has base, mine and theirs of one conflict, there may be several.
struct Case
{
    QString name;
    QHash<QString, QString> texts;
    QStringList conflicts;
};

/// Pieces of a conflict as one string.
QString described(const QString &base, const QString &mine, const QString &theirs)
{
    return u"base:\n"_s + base + u"\nmine:\n"_s + mine + u"\ntheirs:\n"_s + theirs;
}

QList<Case> casesOf(const QString &file)
{
    QList<Case> cases;
    const QString content = QString::fromUtf8(Test::readAll(Test::testFile(u"repository/merge/"_s + file)));
    for (const QString &line : content.split(u'\n')) {
        const QString key = line.section(u' ', 0, 0);
        const QString value = line.sliced(key.size());
        if (key == "=="_L1) {
            cases.append({value.trimmed(), {}, {}});
        } else if (key == "conflict"_L1) {
            const QStringList sides = QString(value + u' ').split(u" | "_s);
            if (sides.size() != 3)
                qFatal("not three sides: %s", qPrintable(line));
            cases.last().conflicts.append(described(Test::MergeWords::text(sides[0]), Test::MergeWords::text(sides[1]),
                                                    Test::MergeWords::text(sides[2])));
        } else if (!key.isEmpty() && key != "//"_L1) {
            cases.last().texts.insert(key, Test::MergeWords::text(value));
        }
    }
    return cases;
}

Merge mergedWords(const QString &base, const QString &mine, const QString &theirs)
{
    return Test::merged(Test::MergeWords::text(base), Test::MergeWords::text(mine), Test::MergeWords::text(theirs));
}

} // namespace

class TestMerge : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void kinds_data();
    void kinds();
    void sections();
    void decisions();
    void largeTextsAreQuick();
};

void TestMerge::texts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QStringList>("conflicts");

    for (const QString &name : {u"lines"_s, u"entries"_s, u"together"_s, u"sections"_s, u"preamble"_s}) {
        for (const Case &c : casesOf(name + u".txt"_s)) {
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(c.name))
                << c.texts[u"base"_s] << c.texts[u"mine"_s] << c.texts[u"theirs"_s] << c.texts[u"merged"_s]
                << c.conflicts;
        }
    }
}

void TestMerge::texts()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const Merge merge = Test::merged(base, mine, theirs);
    QStringList conflicts;
    for (const MergePiece &piece : merge.pieces) {
        if (piece.kind == Kind::Conflict)
            conflicts.append(described(piece.base, piece.mine, piece.theirs));
    }
    QTEST(conflicts, "conflicts");
    QCOMPARE(merge.conflictCount(), conflicts.size());
    if (conflicts.isEmpty())
        QCOMPARE(merge.text(), merged);
    const Test::MergeCheck check = Test::checkMerge(merge, base, mine, theirs);
    QVERIFY2(check.complaint.isEmpty(), qPrintable(check.complaint));

    // What holds for any three texts.
    QCOMPARE(Test::merged(base, mine, base).text(), mine);
    QCOMPARE(Test::merged(base, base, theirs).text(), theirs);
    QCOMPARE(Test::merged(base, mine, mine).text(), mine);
    QVERIFY(!Test::merged(base, mine, base).changesMine());
    QVERIFY(!Test::merged(base, mine, mine).changesMine());
    QCOMPARE(Test::merged(base, base, theirs).changesMine(), base != theirs);
    const Merge swapped = Test::merged(base, theirs, mine);
    QCOMPARE(swapped.conflictCount(), merge.conflictCount());
    if (conflicts.isEmpty())
        QCOMPARE(Test::countedLines(swapped.text()), Test::countedLines(merge.text()));
}

void TestMerge::kinds_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QList<Kind>>("kinds");

    using enum MergePiece::Kind;
    QTest::newRow("empty") << u""_s << u""_s << u""_s << QList<Kind>();
    QTest::newRow("equal") << u"a b"_s << u"a b"_s << u"a b"_s << QList<Kind>{Equal};
    QTest::newRow("mine, theirs") << u"a b c d"_s << u"x b c d"_s << u"a b c y"_s << QList<Kind>{Mine, Equal, Theirs};
    QTest::newRow("same") << u"a b c"_s << u"a x c"_s << u"a x c"_s << QList<Kind>{Equal, Same, Equal};
    QTest::newRow("conflict between equal lines")
        << u"a b"_s << u"a p x q b"_s << u"a p y q b"_s << QList<Kind>{Equal, Same, Conflict, Same, Equal};
    QTest::newRow("together") << u"# ##n -a ##p"_s << u"# ##n -a -m ##p"_s << u"# ##n -a -t ##p"_s
                              << QList<Kind>{Equal, Together, Equal};
    QTest::newRow("theirs adds all that mine adds")
        << u"# ##n -a ##p"_s << u"# ##n -a -x ##p"_s << u"# ##n -a -x -t ##p"_s << QList<Kind>{Equal, Theirs, Equal};
    QTest::newRow("beside each other") << u"# ##n -a -b"_s << u"# ##n -a' -b"_s << u"# ##n -a -b^"_s
                                       << QList<Kind>{Equal, Mine, Theirs, Equal};
    QTest::newRow("line feed only") << u"a b$"_s << u"a b"_s << u"a b$"_s << QList<Kind>{Equal, Mine};
    QTest::newRow("line feed of both") << u"a b$"_s << u"a b"_s << u"a b"_s << QList<Kind>{Equal, Same};
}

void TestMerge::kinds()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QList<Kind> kinds;
    for (const MergePiece &piece : mergedWords(base, mine, theirs).pieces)
        kinds.append(piece.kind);
    QTEST(kinds, "kinds");
}

void TestMerge::sections()
{
    const QString base = u"# lead ##n -a _ ##p -b _ ##back x"_s;
    const Merge merge =
        mergedWords(base, u"# lead' ##n -a _ ##p -b -m _ ##back y"_s, u"# lead\" ##n -a -t _ ##p -b -u _ ##back z"_s);
    QStringList changed;
    for (const MergePiece &piece : merge.pieces) {
        if (piece.kind != Kind::Equal)
            changed.append(u"%1:%2"_s.arg(piece.line).arg(piece.section));
    }
    QCOMPARE(changed, (QStringList{u"8:"_s, u"12:业界新闻"_s, u"16:论文"_s, u"18:往期回顾"_s}));
}

void TestMerge::decisions()
{
    const Merge merge = mergedWords(u"a b c d e"_s, u"a x c y e"_s, u"a p c q e"_s);
    QCOMPARE(merge.conflictCount(), 2);
    QVERIFY(merge.changesMine());
    QCOMPARE(merge.text(), u"a\nx\nc\ny\ne\n"_s);
    QCOMPARE(merge.text({u"p\n"_s}), u"a\np\nc\ny\ne\n"_s);
    QCOMPARE(merge.text({QString(), u"q\ny\n"_s}), u"a\nc\nq\ny\ne\n"_s);
    QCOMPARE(merge.text({u"without line feed"_s, u"q\n"_s}), u"a\nwithout line feed\nc\nq\ne\n"_s);
}

void TestMerge::largeTextsAreQuick()
{
    QString base = Test::MergeWords::text(u"# ##n"_s);
    QString mine = base;
    QString theirs = base;
    for (int i = 0; base.size() < 1'000'000; ++i) {
        const QString entry = u"- [第%1条 | 某网](https://example.org/%1)  \n摘要：说说这一条。  \n"_s.arg(i);
        base += entry;
        mine += i % 7 ? entry : u"- [我的%1]()\n"_s.arg(i);
        theirs += i % 5 ? entry : entry + u"- [他的%1]()\n"_s.arg(i);
    }
    QElapsedTimer clock;
    clock.start();
    const Merge merge = Test::merged(base, mine, theirs);
    const QString text = merge.text();
    const qint64 elapsed = clock.elapsed();
    QVERIFY2(elapsed < 5'000, "a merge must not freeze the window");
    qInfo("1 MB, %d pieces: %d ms", int(merge.pieces.size()), int(elapsed));
    const Test::MergeCheck check = Test::checkMerge(merge, base, mine, theirs);
    QVERIFY2(check.complaint.isEmpty(), qPrintable(check.complaint));
    QCOMPARE(check.conflicts, 0);
    QCOMPARE(text.count(u"他的"_s), theirs.count(u"他的"_s));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
