// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/merge.h"

namespace Jianbao {

/// The conflicts of a merge and what has been decided about each, without any widget. Indices are 0-based and count
/// conflicts only.
class ConflictChoices
{
public:
    enum class Choice {
        None,   ///< not decided yet
        Mine,   ///< the editor's text
        Theirs, ///< the file's
        Both,   ///< the file's, then the editor's
        Edited, ///< what the user wrote
    };

    explicit ConflictChoices(const Merge &merge);

    [[nodiscard]] int count() const { return int(m_conflicts.size()); }
    [[nodiscard]] const MergePiece &piece(int index) const;
    /// The line at which the conflict begins in the editor's text, 1-based.
    [[nodiscard]] int line(int index) const { return m_conflicts.at(index).line; }
    [[nodiscard]] Choice choice(int index) const { return m_conflicts.at(index).choice; }
    /// What the merged text will have there, LF between lines; empty while nothing is decided, or if it is left out.
    [[nodiscard]] QString text(int index) const { return m_conflicts.at(index).text; }

    /// @param choice Mine, Theirs or Both
    void choose(int index, Choice choice);
    /// The user wrote this. An empty text takes the decision back: only an empty side that was chosen leaves lines out.
    void edit(int index, const QString &text);

    [[nodiscard]] int decidedCount() const;
    /// Whether the user has written any of the texts.
    [[nodiscard]] bool isAnyEdited() const;
    [[nodiscard]] bool isComplete() const { return decidedCount() == count(); }
    /// The merged text; a conflict that is not decided stands as the editor's text.
    [[nodiscard]] QString mergedText() const;

private:
    struct Conflict
    {
        qsizetype piece = 0; ///< index into the merge
        int line = 1;
        Choice choice = Choice::None;
        QString text;
    };

    [[nodiscard]] QString offered(int index, Choice choice) const;

    Merge m_merge;
    QList<Conflict> m_conflicts;
};

} // namespace Jianbao
