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

/// One case, in MergeWords.
struct Case
{
    const char *name;
    QString base;
    QString mine;
    QString theirs;
    QString expected;      ///< the merged text; null where there are conflicts
    QStringList conflicts; ///< each "base | mine | theirs"
};

const QString conflicting;

QList<Case> plainCases()
{
    return {
        {"nothing changed", u"a b c"_s, u"a b c"_s, u"a b c"_s, u"a b c"_s, {}},
        {"all empty", u""_s, u""_s, u""_s, u""_s, {}},
        {"only mine", u"a b c"_s, u"a x c"_s, u"a b c"_s, u"a x c"_s, {}},
        {"only theirs", u"a b c"_s, u"a b c"_s, u"a x c"_s, u"a x c"_s, {}},
        {"two places", u"a b c"_s, u"x b c"_s, u"a b y"_s, u"x b y"_s, {}},
        {"neighbouring lines", u"a b c d"_s, u"a x c d"_s, u"a b y d"_s, conflicting, {u"b c | x c | b y"_s}},
        {"one line, two ways", u"a b c"_s, u"a x c"_s, u"a y c"_s, conflicting, {u"b | x | y"_s}},
        {"one line, the same way", u"a b c"_s, u"a x c"_s, u"a x c"_s, u"a x c"_s, {}},
        {"removed and changed", u"a b c"_s, u"a c"_s, u"a y c"_s, conflicting, {u"b |  | y"_s}},
        {"changed and removed", u"a b c"_s, u"a x c"_s, u"a c"_s, conflicting, {u"b | x | "_s}},
        {"both removed it", u"a b c"_s, u"a c"_s, u"a c"_s, u"a c"_s, {}},
        {"two added, same place", u"a b"_s, u"a x b"_s, u"a y b"_s, conflicting, {u" | x | y"_s}},
        {"equal ends of a conflict", u"a b c d"_s, u"a p x q d"_s, u"a p y q d"_s, conflicting, {u"b c | x | y"_s}},
        {"equal first lines, by line", u"a b c d"_s, u"a p x d"_s, u"a p y d"_s, conflicting, {u"c | x | y"_s}},
        {"both added, theirs more", u"a b"_s, u"a x b"_s, u"a x y b"_s, u"a x y b"_s, {}},
        {"both added, mine more", u"a b"_s, u"a y x b"_s, u"a x b"_s, u"a y x b"_s, {}},
        {"equal lines are not doubled", u"a b"_s, u"a x x b"_s, u"a x b"_s, u"a x x b"_s, {}},
        {"added beside a change", u"a b c"_s, u"a b x c"_s, u"a y c"_s, conflicting, {u"b | b x | y"_s}},
        {"two conflicts",
         u"a b c d e"_s,
         u"a x c y e"_s,
         u"a p c q e"_s,
         conflicting,
         {u"b | x | p"_s, u"d | y | q"_s}},
        {"moved down and untouched", u"a b c d e"_s, u"b c a d e"_s, u"a b c d x"_s, u"b c a d x"_s, {}},
        {"blank lines, changed alike", u"a _ b"_s, u"a _ _ b"_s, u"a _ _ b"_s, u"a _ _ b"_s, {}},
        {"mine emptied, theirs as it was", u"a b"_s, u""_s, u"a b"_s, u""_s, {}},
        {"theirs emptied, mine as it was", u"a b"_s, u"a b"_s, u""_s, u""_s, {}},
        {"mine emptied, theirs changed", u"a b"_s, u""_s, u"a x"_s, conflicting, {u"a b |  | a x"_s}},
        {"theirs emptied, mine added", u"a b"_s, u"a b x"_s, u""_s, conflicting, {u"a b | a b x | "_s}},
        {"both emptied", u"a b"_s, u""_s, u""_s, u""_s, {}},
        {"empty base, only mine", u""_s, u"a b"_s, u""_s, u"a b"_s, {}},
        {"empty base, two texts", u""_s, u"a b"_s, u"x y"_s, conflicting, {u" | a b | x y"_s}},
        {"empty base, one text", u""_s, u"a b"_s, u"a b"_s, u"a b"_s, {}},
        {"blank lines only", u"_ _"_s, u"_"_s, u"_ _ _"_s, u"_ _ _"_s, {}},
        {"index rows, different ones",
         u"a |1| |2| |3| z"_s,
         u"a |x| |2| |3| z"_s,
         u"a |1| |2| |y| z"_s,
         u"a |x| |2| |y| z"_s,
         {}},
        {"index rows, one place",
         u"a |1| |2| z"_s,
         u"a |x| |1| |2| z"_s,
         u"a |y| |1| |2| z"_s,
         conflicting,
         {u" | |x| | |y|"_s}},
        {"index rows, the same one", u"a |1| z"_s, u"a |x| |1| z"_s, u"a |x| |1| z"_s, u"a |x| |1| z"_s, {}},
    };
}

QList<Case> lineFeedCases()
{
    return {
        {"no line feed anywhere", u"a b$"_s, u"x b$"_s, u"a b$"_s, u"x b$"_s, {}},
        {"mine ended the last line", u"a b$"_s, u"a b"_s, u"x b$"_s, u"x b"_s, {}},
        {"theirs ended the last line", u"a b$"_s, u"x b$"_s, u"a b"_s, u"x b"_s, {}},
        {"mine cut the last line feed", u"a b"_s, u"a b$"_s, u"x b"_s, u"x b$"_s, {}},
        {"line feed cut, line added", u"a b"_s, u"a b$"_s, u"a b x"_s, u"a b x$"_s, {}},
        {"line added without line feed", u"a b"_s, u"a b x$"_s, u"p b"_s, u"p b x$"_s, {}},
        {"line behind an unended one", u"a b$"_s, u"a b x"_s, u"p b$"_s, u"p b x"_s, {}},
        {"both added behind an unended one", u"a b$"_s, u"a b x$"_s, u"a b y$"_s, conflicting, {u" | x$ | y$"_s}},
        {"the same line, ended or not", u"a"_s, u"a x$"_s, u"a x"_s, u"a x$"_s, {}},
        {"last line changed, theirs ended it", u"a b$"_s, u"a x$"_s, u"a b"_s, u"a x"_s, {}},
        {"entries behind an unended one",
         u"# ##n -a -b$"_s,
         u"# ##n -a -b -c$"_s,
         u"# ##n -a -b -d$"_s,
         u"# ##n -a -b -d -c$"_s,
         {}},
    };
}

QList<Case> entryCases()
{
    const QString base = u"# _ ##n _ -a -b _ _ ##p _ -c _"_s;
    const auto with = [&base](const QString &before, const QString &after) {
        Q_ASSERT(base.count(before) == 1);
        return QString(base).replace(before, after);
    };
    return {
        {"each edits an entry",
         base,
         with(u"-a"_s, u"-a'"_s),
         with(u"-c"_s, u"-c\""_s),
         u"# _ ##n _ -a' -b _ _ ##p _ -c\" _"_s,
         {}},
        {"each edits one of two neighbours",
         base,
         with(u"-a"_s, u"-a'"_s),
         with(u"-b"_s, u"-b^"_s),
         u"# _ ##n _ -a' -b^ _ _ ##p _ -c _"_s,
         {}},
        {"both edit a summary",
         base,
         with(u"-a"_s, u"-a'"_s),
         with(u"-a"_s, u"-a\""_s),
         conflicting,
         {u"=a | =a' | =a\""_s}},
        {"both edit a summary alike",
         base,
         with(u"-a"_s, u"-a'"_s),
         with(u"-a"_s, u"-a'"_s),
         u"# _ ##n _ -a' -b _ _ ##p _ -c _"_s,
         {}},
        {"title and summary of one entry",
         base,
         with(u"-a"_s, u"-a^"_s),
         with(u"-a"_s, u"-a'"_s),
         conflicting,
         {u"[a =a | [a^ =a | [a =a'"_s}},
        {"entry removed, its neighbour edited",
         base,
         with(u"-a "_s, u""_s),
         with(u"-b"_s, u"-b'"_s),
         u"# _ ##n _ -b' _ _ ##p _ -c _"_s,
         {}},
        {"entry removed and edited",
         base,
         with(u"-a "_s, u""_s),
         with(u"-a"_s, u"-a'"_s),
         conflicting,
         {u"-a |  | -a'"_s}},
        {"entry removed and lengthened",
         base,
         with(u"-a "_s, u""_s),
         with(u"-a"_s, u"-a +a"_s),
         conflicting,
         {u"-a |  | -a +a"_s}},
        {"each removes an entry",
         base,
         with(u"-a "_s, u""_s),
         with(u"-b "_s, u""_s),
         u"# _ ##n _ _ _ ##p _ -c _"_s,
         {}},
        {"entry moved up, another edited",
         base,
         with(u"-a -b"_s, u"-b -a"_s),
         with(u"-c"_s, u"-c'"_s),
         u"# _ ##n _ -b -a _ _ ##p _ -c' _"_s,
         {}},
        {"entry moved, another added",
         base,
         u"# _ ##n _ -b _ _ ##p _ -c -a _"_s,
         with(u"-c"_s, u"-c -d"_s),
         u"# _ ##n _ -b _ _ ##p _ -c -d -a _"_s,
         {}},
        {"both move it to the same place",
         base,
         u"# _ ##n _ -b _ _ ##p _ -c -a _"_s,
         u"# _ ##n _ -b _ _ ##p _ -c -a _"_s,
         u"# _ ##n _ -b _ _ ##p _ -c -a _"_s,
         {}},
        {"moved to two places: both stay",
         base,
         u"# _ ##n _ -b _ _ ##p _ -c -a _"_s,
         u"# _ ##n _ -b _ _ ##p _ -a -c _"_s,
         u"# _ ##n _ -b _ _ ##p _ -a -c -a _"_s,
         {}},
        {"section removed, entry in it edited",
         base,
         u"# _ ##n _ -a -b _"_s,
         with(u"-c"_s, u"-c'"_s),
         conflicting,
         {u"_ ##p _ -c | | _ ##p _ -c'"_s}},
        {"section removed, entry added to it",
         base,
         u"# _ ##p _ -c _"_s,
         with(u"-b"_s, u"-b -d"_s),
         conflicting,
         {u"##n _ -a -b _ _ | | ##n _ -a -b -d _ _"_s}},
        {"entry shortened and added after",
         base,
         with(u"-b"_s, u"[b"_s),
         with(u"-b"_s, u"-b -d"_s),
         u"# _ ##n _ -a [b -d _ _ ##p _ -c _"_s,
         {}},
        {"entry lengthened and added after",
         base,
         with(u"-b"_s, u"-b +b"_s),
         with(u"-b"_s, u"-b -d"_s),
         u"# _ ##n _ -a -b +b -d _ _ ##p _ -c _"_s,
         {}},
        {"both lengthen an entry",
         base,
         with(u"-b"_s, u"-b +x"_s),
         with(u"-b"_s, u"-b +y"_s),
         conflicting,
         {u" | +x | +y"_s}},
        {"heading's spaces, entry below", u"# ##n -a"_s, u"# ##n -a'"_s, u"# ##n_ -a"_s, u"# ##n_ -a'"_s, {}},
    };
}

QList<Case> togetherCases()
{
    const QString base = u"# _ ##n _ -a -b _ _ ##p _ _ ##b _"_s;
    const auto with = [&base](const QString &before, const QString &after) {
        Q_ASSERT(base.count(before) == 1);
        return QString(base).replace(before, after);
    };
    return {
        {"at the end",
         base,
         with(u"-b"_s, u"-b -m"_s),
         with(u"-b"_s, u"-b -t"_s),
         u"# _ ##n _ -a -b -t -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"at the start",
         base,
         with(u"-a"_s, u"-m -a"_s),
         with(u"-a"_s, u"-t -a"_s),
         u"# _ ##n _ -t -m -a -b _ _ ##p _ _ ##b _"_s,
         {}},
        {"in between",
         base,
         with(u"-b"_s, u"-m -b"_s),
         with(u"-b"_s, u"-t -b"_s),
         u"# _ ##n _ -a -t -m -b _ _ ##p _ _ ##b _"_s,
         {}},
        {"one and three",
         base,
         with(u"-b"_s, u"-b -m"_s),
         with(u"-b"_s, u"-b -t -u -v"_s),
         u"# _ ##n _ -a -b -t -u -v -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"three and one",
         base,
         with(u"-b"_s, u"-b -k -l -m"_s),
         with(u"-b"_s, u"-b -t"_s),
         u"# _ ##n _ -a -b -t -k -l -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"empty section",
         base,
         with(u"##p _"_s, u"##p _ -m _"_s),
         with(u"##p _"_s, u"##p _ -t _"_s),
         u"# _ ##n _ -a -b _ _ ##p _ -t -m _ _ ##b _"_s,
         {}},
        {"empty section, other distance",
         base,
         with(u"##p _"_s, u"##p -m"_s),
         with(u"##p _"_s, u"##p _ -t _"_s),
         u"# _ ##n _ -a -b _ _ ##p _ -t -m _ _ ##b _"_s,
         {}},
        {"empty last section",
         base,
         with(u"##b _"_s, u"##b _ -m"_s),
         with(u"##b _"_s, u"##b _ -t"_s),
         u"# _ ##n _ -a -b _ _ ##p _ _ ##b _ -t -m"_s,
         {}},
        {"partly the same",
         base,
         with(u"-b"_s, u"-b -x -m"_s),
         with(u"-b"_s, u"-b -x -t"_s),
         u"# _ ##n _ -a -b -x -t -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"partly the same, in another order",
         base,
         with(u"-b"_s, u"-b -m -x"_s),
         with(u"-b"_s, u"-b -x -t"_s),
         u"# _ ##n _ -a -b -x -t -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"theirs has all of mine",
         base,
         with(u"-b"_s, u"-b -x"_s),
         with(u"-b"_s, u"-b -t -x -u"_s),
         u"# _ ##n _ -a -b -t -x -u _ _ ##p _ _ ##b _"_s,
         {}},
        {"mine has all of theirs",
         base,
         with(u"-b"_s, u"-b -m -x"_s),
         with(u"-b"_s, u"-b -x"_s),
         u"# _ ##n _ -a -b -m -x _ _ ##p _ _ ##b _"_s,
         {}},
        {"same entry, hard break only in mine",
         base,
         with(u"-b"_s, u"-b -x -m"_s),
         with(u"-b"_s, u"-b -x. -t"_s),
         u"# _ ##n _ -a -b -x -t -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"same entry in two versions",
         base,
         with(u"-b"_s, u"-b -x'"_s),
         with(u"-b"_s, u"-b -x\""_s),
         u"# _ ##n _ -a -b -x\" -x' _ _ ##p _ _ ##b _"_s,
         {}},
        {"mine mended the break above",
         u"# ##n -a. _ ##p"_s,
         u"# ##n -a -m _ ##p"_s,
         u"# ##n -a. -t _ ##p"_s,
         u"# ##n -a -t -m _ ##p"_s,
         {}},
        {"theirs mended the break above",
         u"# ##n -a. _ ##p"_s,
         u"# ##n -a. -m _ ##p"_s,
         u"# ##n -a -t _ ##p"_s,
         u"# ##n -a -t -m _ ##p"_s,
         {}},
        {"both mended the break above",
         u"# ##n -a. _ ##p"_s,
         u"# ##n -a -m _ ##p"_s,
         u"# ##n -a -t _ ##p"_s,
         u"# ##n -a -t -m _ ##p"_s,
         {}},
        {"mine edited the entry above too",
         base,
         with(u"-b"_s, u"-b' -m"_s),
         with(u"-b"_s, u"-b -t"_s),
         u"# _ ##n _ -a -b' -t -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"both edited the entry above too",
         base,
         with(u"-b"_s, u"-b' -m"_s),
         with(u"-b"_s, u"-b\" -t"_s),
         conflicting,
         {u"=b | =b' | =b\""_s}},
        {"mine edited the title below too",
         base,
         with(u"-a"_s, u"-m -a^"_s),
         with(u"-a"_s, u"-t -a"_s),
         u"# _ ##n _ -t -m -a^ -b _ _ ##p _ _ ##b _"_s,
         {}},
        {"behind a blank line, before it",
         base,
         with(u"-b _"_s, u"-b _ -m"_s),
         with(u"-b"_s, u"-b -t"_s),
         u"# _ ##n _ -a -b -t -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"mine keeps its blank line between",
         base,
         with(u"-b"_s, u"-b _ -m"_s),
         with(u"-b"_s, u"-b -t"_s),
         u"# _ ##n _ -a -b -t _ -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"blank line with spaces",
         u"# ##n -a ~ ##p"_s,
         u"# ##n -a -m ~ ##p"_s,
         u"# ##n -a -t _ ##p"_s,
         u"# ##n -a -t -m _ ##p"_s,
         {}},
        {"theirs took out a blank line",
         base,
         with(u"-b"_s, u"-b -m"_s),
         with(u"-b _ _"_s, u"-b _"_s),
         u"# _ ##n _ -a -b -m _ ##p _ _ ##b _"_s,
         {}},
        {"blank lines in two ways",
         base,
         with(u"-b _ _"_s, u"-b _ _ _"_s),
         with(u"-b _ _"_s, u"-b _"_s),
         u"# _ ##n _ -a -b _ _ _ ##p _ _ ##b _"_s,
         {}},
        {"an entry, and a line for the one above",
         base,
         with(u"-b"_s, u"-b -m"_s),
         with(u"-b"_s, u"-b https://example.org"_s),
         u"# _ ##n _ -a -b https://example.org -m _ _ ##p _ _ ##b _"_s,
         {}},
        {"an entry and a scrap",
         base,
         with(u"-b _"_s, u"-b -m _"_s),
         with(u"-b _"_s, u"-b _ https://example.org _"_s),
         conflicting,
         {u" | -m | _ https://example.org"_s}},
        {"inside an entry",
         base,
         with(u"-b"_s, u"[b -m =b"_s),
         with(u"-b"_s, u"[b -t =b"_s),
         conflicting,
         {u" | -m | -t"_s}},
    };
}

QList<Case> sectionCases()
{
    const QString base = u"# _ ##n _ -a _ _ ##b _ -b _"_s;
    const QString news = u"# _ ##n _ -a _ _ "_s;
    const QString blogs = u"##b _ -b _"_s;
    return {
        {"two sections",
         base,
         news + u"##p _ -m _ _ "_s + blogs,
         news + u"##o _ -t _ _ "_s + blogs,
         news + u"##o _ -t _ _ ##p _ -m _ _ "_s + blogs,
         {}},
        {"two empty sections at the end", base, base + u" _ ##p"_s, base + u" _ ##o"_s, base + u" _ ##o _ _ ##p"_s, {}},
        {"the same section, the same entry",
         base,
         news + u"##p _ -m _ _ "_s + blogs,
         news + u"##p _ -m _ _ "_s + blogs,
         news + u"##p _ -m _ _ "_s + blogs,
         {}},
        {"the same section, two entries",
         base,
         news + u"##p _ -m _ _ "_s + blogs,
         news + u"##p _ -t _ _ "_s + blogs,
         conflicting,
         {u" | -m | -t"_s}},
        {"a section and an entry before it",
         base,
         news + u"##p _ -m _ _ "_s + blogs,
         u"# _ ##n _ -a -t _ _ "_s + blogs,
         u"# _ ##n _ -a -t _ _ ##p _ -m _ _ "_s + blogs,
         {}},
        {"an entry and a section behind it",
         base,
         u"# _ ##n _ -a -m _ _ "_s + blogs,
         news + u"##p _ -t _ _ "_s + blogs,
         u"# _ ##n _ -a -m _ _ ##p _ -t _ _ "_s + blogs,
         {}},
        {"a section, and an entry of the next one",
         base,
         news + u"##p _ -m _ _ "_s + blogs,
         base + u" -t"_s,
         news + u"##p _ -m _ _ "_s + blogs + u" -t"_s,
         {}},
        {"a section removed, one added",
         base,
         u"# _ ##b _ -b _"_s,
         news + u"##p _ -t _ _ "_s + blogs,
         conflicting,
         {u"##n _ -a _ _ |  | ##n _ -a _ _ ##p _ -t _ _"_s}},
        {"the list of earlier issues",
         base + u" ## [往期回顾](x)"_s,
         base + u" -m ## [往期回顾](x)"_s,
         base + u" ## [往期回顾](x) 2021"_s,
         base + u" -m ## [往期回顾](x) 2021"_s,
         {}},
        {"before the trailer",
         base + u" --- end"_s,
         base + u" -m --- end"_s,
         base + u" -t --- end"_s,
         base + u" -t -m --- end"_s,
         {}},
    };
}

QList<Case> preambleCases()
{
    const QString base = u"# _ lead _ warm _ *a *b. _ note _ ##n _ -a _"_s;
    const auto with = [&base](const QString &before, const QString &after) {
        Q_ASSERT(base.count(before) == 1);
        return QString(base).replace(before, after);
    };
    return {
        {"lead and entry",
         base,
         with(u"lead"_s, u"lead'"_s),
         with(u"-a"_s, u"-a -t"_s),
         u"# _ lead' _ warm _ *a *b. _ note _ ##n _ -a -t _"_s,
         {}},
        {"lead in two ways",
         base,
         with(u"lead"_s, u"lead'"_s),
         with(u"lead"_s, u"lead\""_s),
         conflicting,
         {u"lead | lead' | lead\""_s}},
        {"lead, alike",
         base,
         with(u"lead"_s, u"lead'"_s),
         with(u"lead"_s, u"lead'"_s),
         u"# _ lead' _ warm _ *a *b. _ note _ ##n _ -a _"_s,
         {}},
        {"lead and the note below it",
         u"# lead note"_s,
         u"# lead' note"_s,
         u"# lead >注：另一种"_s,
         u"# lead' >注：另一种"_s,
         {}},
        {"front matter and heading",
         u"--- k: v --- a"_s,
         u"--- k: w --- a"_s,
         u"--- k: v --- b"_s,
         u"--- k: w --- b"_s,
         {}},
        {"front matter in two ways",
         u"--- k: v --- a"_s,
         u"--- k: w --- a"_s,
         u"--- k: x --- a"_s,
         conflicting,
         {u"v | w | x"_s}},
        {"front matter removed and edited",
         u"--- k: v --- a b"_s,
         u"a b"_s,
         u"--- k: x --- a b"_s,
         conflicting,
         {u"--- k: v --- |  | --- k: x ---"_s}},
        {"bullets at the start",
         base,
         with(u"*a"_s, u"*m *a"_s),
         with(u"*a"_s, u"*t *a"_s),
         u"# _ lead _ warm _ *t *m *a *b. _ note _ ##n _ -a _"_s,
         {}},
        {"bullets in between",
         base,
         with(u"*b."_s, u"*m *b."_s),
         with(u"*b."_s, u"*t *b."_s),
         u"# _ lead _ warm _ *a *t *m *b. _ note _ ##n _ -a _"_s,
         {}},
        {"bullets at the end",
         base,
         with(u"*b."_s, u"*b *m."_s),
         with(u"*b."_s, u"*b *t."_s),
         u"# _ lead _ warm _ *a *b *t. *m. _ note _ ##n _ -a _"_s,
         {}},
        {"bullets at the end, one ending kept",
         base,
         with(u"*b."_s, u"*b *m."_s),
         with(u"*b."_s, u"*b. *t."_s),
         u"# _ lead _ warm _ *a *b *t. *m. _ note _ ##n _ -a _"_s,
         {}},
        {"bullets, partly the same",
         base,
         with(u"*b."_s, u"*b *x *m."_s),
         with(u"*b."_s, u"*b *x *t."_s),
         u"# _ lead _ warm _ *a *b *x *t. *m. _ note _ ##n _ -a _"_s,
         {}},
        {"last bullet edited, bullet added",
         base,
         with(u"*b."_s, u"*b'."_s),
         with(u"*b."_s, u"*b *t."_s),
         conflicting,
         {u"*b. | *b'. | *b"_s}},
        {"bullet edited, its neighbour too",
         base,
         with(u"*a"_s, u"*a'"_s),
         with(u"*b."_s, u"*b'."_s),
         u"# _ lead _ warm _ *a' *b'. _ note _ ##n _ -a _"_s,
         {}},
        {"bullet in two ways",
         base,
         with(u"*a"_s, u"*a'"_s),
         with(u"*a"_s, u"*a\""_s),
         conflicting,
         {u"*a | *a' | *a\""_s}},
        {"bullet removed and edited",
         base,
         with(u"*a "_s, u""_s),
         with(u"*a"_s, u"*a\""_s),
         conflicting,
         {u"*a |  | *a\""_s}},
        {"first bullets",
         u"# _ warm _ note _ ##n"_s,
         u"# _ warm _ *m. _ note _ ##n"_s,
         u"# _ warm _ *t. _ note _ ##n"_s,
         u"# _ warm _ *t. *m. _ note _ ##n"_s,
         {}},
        {"a bullet and a line without one",
         base,
         with(u"*b."_s, u"*m *b."_s),
         with(u"*b."_s, u"text *b."_s),
         conflicting,
         {u" | *m | text"_s}},
    };
}

} // namespace

class TestMerge : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
};

void TestMerge::texts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("conflicts");

    for (const QList<Case> &cases :
         {plainCases(), lineFeedCases(), entryCases(), togetherCases(), sectionCases(), preambleCases()}) {
        for (const Case &c : cases) {
            QStringList conflicts;
            for (const QString &conflict : c.conflicts) {
                QStringList sides;
                for (const QString &side : conflict.split(u" | "_s))
                    sides.append(Test::MergeWords::text(side));
                conflicts.append(sides.join(u"|\n"_s));
            }
            QTest::newRow(c.name) << Test::MergeWords::text(c.base) << Test::MergeWords::text(c.mine)
                                  << Test::MergeWords::text(c.theirs) << Test::MergeWords::text(c.expected)
                                  << conflicts;
        }
    }
}

void TestMerge::texts()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, expected);
    const Merge merge = Test::merged(base, mine, theirs);
    QStringList conflicts;
    for (const MergePiece &piece : merge.pieces) {
        if (piece.kind == Kind::Conflict)
            conflicts.append(piece.base + u"|\n" + piece.mine + u"|\n" + piece.theirs);
    }
    QTEST(conflicts, "conflicts");
    QCOMPARE(merge.conflictCount(), conflicts.size());
    if (conflicts.isEmpty())
        QCOMPARE(merge.text(), expected);
    const Test::MergeCheck check = Test::checkMerge(merge, base, mine, theirs);
    QVERIFY2(check.complaint.isEmpty(), qPrintable(check.complaint));

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

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
