// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linesyntax.h"
#include "issue/preamble.h"

#include <algorithm>

namespace Jianbao {

namespace {

bool isFence(QStringView line, QStringView mark)
{
    return line.startsWith(mark) && isBlankLine(line.sliced(mark.size()));
}

/// Whether a text is a date or its placeholder, "2020-05-xx", as somebody may have mistyped it: digits and separators.
bool looksLikeDate(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'x' || c == u'X';
    };
    const auto isSeparator = [](QChar c) {
        return QStringView(u"-–—/.年月日 ").contains(c);
    };
    const bool hasNothingElse = std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || isSeparator(c); });
    return hasNothingElse && !text.isEmpty() && isDigit(text.front()) && std::ranges::any_of(text, isSeparator) &&
           std::ranges::count_if(text, isDigit) >= 4;
}

/// The range between the parentheses of either width that hold the date; none if there are none.
std::optional<TextRange> parenthesisedDate(QStringView text, TextRange range)
{
    qsizetype open = -1;
    for (qsizetype i = range.start; i < range.end; ++i) {
        const QChar c = text.at(i);
        if (c == u'(' || c == u'（') {
            open = i;
        } else if ((c == u')' || c == u'）') && open >= 0) {
            if (looksLikeDate(slice(text, {open + 1, i}).trimmed()))
                return TextRange{open + 1, i};
            open = -1;
        }
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
    if (const auto date = parenthesisedDate(text, rest)) {
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
