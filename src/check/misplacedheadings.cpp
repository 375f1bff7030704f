// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/misplacedheadings.h"

#include "check/entries.h"
#include "issue/linesyntax.h"

#include <algorithm>
#include <optional>

namespace Jianbao {

namespace {

std::optional<MisplacedHeading> misplacedAt(const CheckedIssue &issue, int line)
{
    const QStringView content = issue.lines().at(line);
    if (!content.startsWith(u'#') || issue.regionOf(line) == Region::FrontMatter)
        return std::nullopt;
    const TextRange range = issue.lines().range(line);
    qsizetype marks = 0;
    while (marks < content.size() && content.at(marks) == u'#')
        ++marks;
    const bool isSection = marks == 2 && headingMarks(content) == 2;
    const TextRange name = trimmedRange(issue.text(), {range.start + marks, range.end});
    if (isSection || !issue.profile().section(slice(issue.text(), name)))
        return std::nullopt;
    const SourceBlock *leaf = issue.markdown().leafAt(line);
    if (leaf && (leaf->kind == SourceBlock::Kind::Code || leaf->kind == SourceBlock::Kind::Html))
        return std::nullopt;
    return MisplacedHeading{line, {range.start, name.start}, name};
}

/// How many characters two names have in common at the same places, from the start and from the end.
qsizetype commonCharacters(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < shorter && a.at(start) == b.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && a.at(a.size() - 1 - end) == b.at(b.size() - 1 - end))
        ++end;
    return start + end;
}

} // namespace

QList<MisplacedHeading> misplacedHeadings(const CheckedIssue &issue)
{
    QList<MisplacedHeading> misplaced;
    for (int line = 1; line <= issue.lines().count(); ++line) {
        if (const auto heading = misplacedAt(issue, line))
            misplaced.append(*heading);
    }
    return misplaced;
}

bool isMisplacedHeading(const CheckedIssue &issue, int line)
{
    return misplacedAt(issue, line).has_value();
}

const Profile::Section *meantSection(const CheckedIssue &issue, const Section &section)
{
    for (const Profile::Section &known : issue.profile().sections) {
        const qsizetype longer = std::max(known.heading.size(), section.heading.size());
        const bool isThere = std::ranges::contains(issue.issue().sections, known.id, &Section::id);
        if (!isThere && longer > 1 && 2 * commonCharacters(known.heading, section.heading) >= longer)
            return &known;
    }
    return nullptr;
}

} // namespace Jianbao
