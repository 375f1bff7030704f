// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/archivewords.h"

namespace Jianbao {

void ArchiveWords::setIssues(QHash<QString, Vocabulary> words)
{
    m_issues = std::move(words);
    m_merged.reset();
}

void ArchiveWords::setIssue(const QString &path, const Vocabulary &words)
{
    m_issues.insert(path, words);
    m_merged.reset();
}

const Vocabulary &ArchiveWords::without(const QString &path) const
{
    if (m_merged && m_merged->path == path)
        return m_merged->words;
    Merged &merged = m_merged.emplace(path, Vocabulary());
    for (auto issue = m_issues.cbegin(); issue != m_issues.cend(); ++issue) {
        if (issue.key() != path)
            merged.words.merge(issue.value());
    }
    return merged.words;
}

} // namespace Jianbao
