// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/scan.h"

#include "base/lines.h"
#include "issue/backissues.h"
#include "issue/linesyntax.h"
#include "issue/preamble.h"
#include "issue/sectionscan.h"

#include <algorithm>

namespace Jianbao {

namespace {

void fill(QList<Region> &regions, LineSpan span, Region region)
{
    for (int line = span.first; line <= span.last; ++line)
        regions[line - 1] = region;
}

/// The span without blank lines at its end; at least its first line.
LineSpan withoutBlankEnd(const Lines &lines, LineSpan span)
{
    while (span.last > span.first && isBlankLine(lines.at(span.last)))
        --span.last;
    return span;
}

QList<int> sectionHeadings(const Lines &lines, int first, const Profile &profile)
{
    QList<int> headings;
    for (int line = first; line <= lines.count(); ++line) {
        const QStringView content = lines.at(line);
        if (headingMarks(content) == 2 && !isTitleHeading(content, profile))
            headings.append(line);
    }
    return headings;
}

/// Only a "----" after the last heading starts the trailer (FORMAT.md §9).
std::optional<LineSpan> findTrailer(const Lines &lines, int lastHeading)
{
    for (int line = lastHeading + 1; line <= lines.count(); ++line) {
        if (isRuleLine(lines.at(line)))
            return withoutBlankEnd(lines, {line, lines.count()});
    }
    return std::nullopt;
}

} // namespace

Issue scanIssue(QStringView text, const Profile &profile)
{
    const Lines lines(text);
    Issue issue;
    issue.regions.fill(Region::Blank, lines.count());
    issue.frontMatter = parseFrontMatter(lines);
    int first = 1;
    if (issue.frontMatter) {
        fill(issue.regions, issue.frontMatter->lines, Region::FrontMatter);
        first = issue.frontMatter->lines.last + 1;
    }

    const QList<int> headings = sectionHeadings(lines, first, profile);
    if (!headings.isEmpty())
        issue.trailer = findTrailer(lines, headings.last());
    const int end = issue.trailer ? issue.trailer->first : lines.count() + 1;
    scanPreamble(text, lines, {first, headings.value(0, end) - 1}, profile, issue);
    if (issue.heading)
        issue.date = issue.heading->date;

    for (qsizetype i = 0; i < headings.size(); ++i) {
        const LineSpan span{headings.at(i), headings.value(i + 1, end) - 1};
        if (isBackIssuesHeading(lines.at(span.first).sliced(2), profile)) {
            const LineSpan place = withoutBlankEnd(lines, span);
            fill(issue.regions, place, Region::BackIssues);
            if (!issue.backIssues)
                issue.backIssues = parseBackIssues(lines, place);
        } else {
            issue.sections.append(scanSection(text, lines, span, profile, issue.regions));
        }
    }
    if (issue.trailer)
        fill(issue.regions, *issue.trailer, Region::Trailer);
    return issue;
}

} // namespace Jianbao
