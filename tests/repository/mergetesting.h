// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/profile.h"
#include "repository/merge.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace Jianbao::Test {

/// What a merge promises of any three texts, and what it took to check it.
struct MergeCheck
{
    QString complaint; ///< empty: all is well
    int lines = 0;     ///< lines that a side added
    int lost = 0;      ///< those of them that are nowhere
    int conflicts = 0;
};

[[nodiscard]] inline Merge merged(const QString &base, const QString &mine, const QString &theirs)
{
    return mergeTexts(base, mine, theirs, builtInProfile());
}

/// How often each line with text occurs, trailing spaces aside.
[[nodiscard]] inline QHash<QString, int> countedLines(const QString &text)
{
    QHash<QString, int> counts;
    for (QStringView line : splitLines(text)) {
        while (line.endsWith(u' '))
            line.chop(1);
        if (!line.isEmpty())
            ++counts[line.toString()];
    }
    return counts;
}

/// Looks for lines that mine or theirs have more often than base, and that are neither in the merged text nor in a
/// conflict as often as they were added.
[[nodiscard]] inline MergeCheck checkLines(const Merge &merge, const QString &base, const QString &mine,
                                           const QString &theirs)
{
    MergeCheck check;
    QString kept = merge.text();
    for (const MergePiece &piece : merge.pieces) {
        if (piece.kind != MergePiece::Kind::Conflict)
            continue;
        ++check.conflicts;
        kept += u'\n' + piece.theirs; // its mine is in the text
    }
    const auto inBase = countedLines(base);
    const auto inKept = countedLines(kept);
    for (const auto &side : {countedLines(mine), countedLines(theirs)}) {
        for (const auto &[line, count] : side.asKeyValueRange()) {
            const int added = count - inBase.value(line);
            check.lines += std::max(added, 0);
            if (added > 0 && inKept.value(line) < added) {
                check.lost += added;
                check.complaint = QStringLiteral("lost: ") + line;
            }
        }
    }
    return check;
}

/// checkLines(), and that the pieces are the three texts, cut.
[[nodiscard]] inline MergeCheck checkMerge(const Merge &merge, const QString &base, const QString &mine,
                                           const QString &theirs)
{
    MergeCheck check = checkLines(merge, base, mine, theirs);
    QString bases;
    QString mines;
    QString theirses;
    QString texts;
    int line = 1;
    for (const MergePiece &piece : merge.pieces) {
        if (piece.line != line)
            check.complaint = QStringLiteral("line %1 is given as %2").arg(line).arg(piece.line);
        line += int(splitLines(piece.base).size());
        bases += piece.base;
        mines += piece.mine;
        theirses += piece.theirs;
        texts += piece.merged;
    }
    if (bases != base || mines != mine || theirses != theirs)
        check.complaint = QStringLiteral("the pieces are not the texts");
    if (check.conflicts == 0 && texts != merge.text())
        check.complaint = QStringLiteral("the pieces are not the merged text");
    return check;
}

} // namespace Jianbao::Test
