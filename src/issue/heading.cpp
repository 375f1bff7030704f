// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linesyntax.h"
#include "issue/preamble.h"

namespace Jianbao {

namespace {

bool isFence(QStringView line, QStringView mark)
{
    return line.startsWith(mark) && isBlankLine(line.sliced(mark.size()));
}

/// The range between the first "(" and its ")" of either width; none if there is no such pair.
std::optional<TextRange> parenthesised(QStringView text, TextRange range)
{
    for (qsizetype open = range.start; open < range.end; ++open) {
        if (text.at(open) != u'(' && text.at(open) != u'（')
            continue;
        for (qsizetype close = open + 1; close < range.end; ++close) {
            if (text.at(close) == u')' || text.at(close) == u'）')
                return TextRange{open + 1, close};
        }
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<FrontMatter> parseFrontMatter(const Lines &lines)
{
    if (!isFence(lines.at(1), u"---"))
        return std::nullopt;
    FrontMatter matter;
    for (int line = 2; line <= lines.count(); ++line) {
        const QStringView content = lines.at(line);
        if (isFence(content, u"---") || isFence(content, u"...")) {
            matter.lines = {1, line};
            return matter;
        }
        const qsizetype colon = content.indexOf(u':');
        if (colon > 0 && !content.startsWith(u'#') && !content.startsWith(u' '))
            matter.keys.append(
                {content.first(colon).trimmed().toString(), content.sliced(colon + 1).trimmed().toString()});
    }
    return std::nullopt;
}

bool isTitleHeading(QStringView line, const Profile &profile)
{
    const int marks = headingMarks(line);
    if (marks == 1)
        return true;
    return marks > 1 && !profile.titlePrefix.isEmpty() && line.sliced(marks).trimmed().startsWith(profile.titlePrefix);
}

IssueHeading parseHeading(QStringView text, TextRange range, int line, const Profile &profile)
{
    IssueHeading heading;
    heading.line = line;
    heading.level = headingMarks(slice(text, range));
    TextRange rest = trimmedRange(text, {range.start + heading.level, range.end});
    if (slice(text, rest).startsWith(profile.titlePrefix))
        rest.start += profile.titlePrefix.size();
    if (const auto date = parenthesised(text, rest)) {
        heading.dateRange = trimmedRange(text, *date);
        heading.date = slice(text, heading.dateRange).toString();
        rest.start = date->end + 1;
    } else {
        heading.dateRange = {rest.end, rest.end};
    }
    heading.topicsRange = trimmedRange(text, rest);
    if (!heading.topicsRange.isEmpty() && isColon(text.at(heading.topicsRange.start)))
        heading.topicsRange = trimmedRange(text, {heading.topicsRange.start + 1, heading.topicsRange.end});
    for (const QStringView topic : slice(text, heading.topicsRange).split(u'/')) {
        if (const QStringView trimmed = topic.trimmed(); !trimmed.isEmpty())
            heading.topics.append(trimmed.toString());
    }
    return heading;
}

} // namespace Jianbao
