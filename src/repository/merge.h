// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Jianbao {

struct Profile;

/// A stretch of whole lines of a three-way merge, each with its LF (the last line of a text may have none).
struct MergePiece
{
    enum class Kind {
        Equal,    ///< nobody changed it
        Mine,     ///< only the editor's text changed here (or theirs too, but nothing that is not in mine)
        Theirs,   ///< only the file on disk changed here (or mine too, but nothing that is not in theirs)
        Same,     ///< both made the same change
        Together, ///< both added whole entries, bullets or sections at one place: theirs come first, then mine
        Conflict, ///< both changed it, each in another way: somebody has to decide
    };

    Kind kind = Kind::Equal;
    int line = 1;    ///< of the base at which the piece begins, 1-based
    QString base;    ///< what it was when both began; empty: added
    QString mine;    ///< empty: removed
    QString theirs;  ///< empty: removed
    QString merged;  ///< what the merged text has here; of a conflict, `mine`
    QString section; ///< heading of the section it lies in, as mine has it; empty: before the first one

    friend bool operator==(const MergePiece &, const MergePiece &) = default;
};

/// The result of mergeTexts(): pieces in the order of the text, neighbours never both Equal.
struct Merge
{
    QList<MergePiece> pieces;

    [[nodiscard]] int conflictCount() const;
    /// Whether theirs brought anything that mine does not have.
    [[nodiscard]] bool changesMine() const;
    /// The merged text.
    /// @param decisions the text for each conflict, in order, whole lines; where there are fewer, `merged` stands.
    [[nodiscard]] QString text(const QStringList &decisions = {}) const;
};

/// Merges two changed versions of a text by lines. What only one side changed is taken, equal changes are taken once,
/// entries that both sides add at one place of a section are both kept (FORMAT.md §13: adding entries is the most
/// frequent change), and so are bullets of the warm-up and sections of different names. Anything else that overlaps is
/// a conflict; so are changes that touch, unless they concern different entries. No line that a side added is ever
/// lost: it is in text(), or in a conflict; an entry that both added is kept once, with the hard breaks of either.
/// @param base what both began with. @param mine the editor's text. @param theirs the file's text as it is on disk now.
/// Lines are separated by LF; whether the last one has one is merged too, and is no conflict.
[[nodiscard]] Merge mergeTexts(const QString &base, const QString &mine, const QString &theirs, const Profile &profile);

} // namespace Jianbao
