// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/vocabulary.h"

#include <QHash>

#include <optional>

namespace Jianbao {

/// The words of a repository's issues, by file: the issue that is being edited has others by now than its file.
class ArchiveWords
{
public:
    /// Replaces all of them.
    /// @param words by absolute path
    void setIssues(QHash<QString, Vocabulary> words);
    /// Replaces those of one issue, which was saved.
    void setIssue(const QString &path, const Vocabulary &words);

    /// The words of all issues but one; of all of them for a path that is none of theirs. Quick when asked for the same
    /// path again.
    [[nodiscard]] const Vocabulary &without(const QString &path) const;

private:
    struct Merged
    {
        QString path;
        Vocabulary words;
    };

    QHash<QString, Vocabulary> m_issues;
    mutable std::optional<Merged> m_merged; ///< the last answer
};

} // namespace Jianbao
