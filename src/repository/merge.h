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
        Mine,     ///< only the editor's text changed here
        Theirs,   ///< only the file on disk changed here
        Same,     ///< both made the same change
        Together, ///< both added whole entries at one place: theirs come first, then mine
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
/// frequent change); anything else that overlaps or touches is a conflict. No line that a side added is ever lost:
/// it is in text(), or in a conflict.
/// @param base what both began with. @param mine the editor's text. @param theirs the file's text as it is on disk now.
/// Lines are separated by LF.
[[nodiscard]] Merge mergeTexts(const QString &base, const QString &mine, const QString &theirs, const Profile &profile);

} // namespace Jianbao
