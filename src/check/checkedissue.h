// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"
#include "issue/profile.h"
#include "markdown/sourcetree.h"

#include <QDate>

namespace Jianbao {

class Archive;

/// An issue as the rules read it, taken apart once. Keeps references: text, profile and archive must outlive it.
class CheckedIssue
{
public:
    /// @param fileName of the issue, "2021-07-18.md"; empty: it has none yet
    /// @param archive what the other issues say; null: it is not known, and rules over issues are silent
    CheckedIssue(const QString &text, const Profile &profile, const QString &fileName,
                 const Archive *archive = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Lines &lines() const { return m_lines; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const Issue &issue() const { return m_issue; }
    [[nodiscard]] const SourceTree &markdown() const { return m_markdown; }
    [[nodiscard]] const Archive *archive() const { return m_archive; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// As the file's name has it, else the heading; "2021-07-18" or a placeholder; empty: none.
    [[nodiscard]] const QString &date() const { return m_date; }
    /// The day that rules take the era from; a draft without a valid date is of the newest era: today.
    [[nodiscard]] QDate day() const { return m_day; }

    /// The region of a 1-based line.
    [[nodiscard]] Region regionOf(int line) const { return m_issue.regions.value(line - 1, Region::Blank); }
    /// The 1-based line of a position.
    [[nodiscard]] int lineOf(qsizetype position) const { return m_lines.lineAt(position); }
    /// Whether all units of a range are shown as they are, in or outside of a link.
    [[nodiscard]] bool isProse(TextRange range) const;
    /// The same for one position.
    [[nodiscard]] bool isProse(qsizetype position) const
    {
        const TextRole role = m_markdown.roleAt(position);
        return role == TextRole::Text || role == TextRole::LinkText;
    }

private:
    const QString &m_text;
    const Profile &m_profile;
    const Archive *m_archive;
    Lines m_lines;
    Issue m_issue;
    SourceTree m_markdown;
    QString m_fileName;
    QString m_date;
    QDate m_day;
};

} // namespace Jianbao
