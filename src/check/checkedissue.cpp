// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"

#include "issue/scan.h"

namespace Jianbao {

namespace {

/// The date in a file's name, or what stands for it: "2021-07-18.md" → "2021-07-18".
QString dateOfName(const QString &fileName)
{
    return fileName.left(fileName.lastIndexOf(u'.'));
}

} // namespace

CheckedIssue::CheckedIssue(const QString &text, const Profile &profile, const QString &fileName, const Archive *archive)
    : m_text(text)
    , m_profile(profile)
    , m_archive(archive)
    , m_lines(text)
    , m_issue(scanIssue(text, profile))
    , m_markdown(sourceTree(text))
    , m_fileName(fileName)
    , m_date(fileName.isEmpty() ? m_issue.date : dateOfName(fileName))
    , m_day(QDate::fromString(m_date, Qt::ISODate))
{
    if (!m_day.isValid())
        m_day = QDate::currentDate();
}

bool CheckedIssue::isProse(TextRange range) const
{
    for (qsizetype position = range.start; position < range.end; ++position) {
        if (!isProse(position))
            return false;
    }
    return true;
}

} // namespace Jianbao
