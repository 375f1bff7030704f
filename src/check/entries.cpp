// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"

#include "issue/linesyntax.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr qsizetype longestQuote = 24;
constexpr qsizetype startLength = 4;

} // namespace

const Item *itemOf(const CheckedIssue &issue, int line)
{
    const auto [section, item] = issue.issue().itemAt(line);
    return item < 0 ? nullptr : &issue.issue().sections.at(section).items.at(item);
}

TextRange trimmedLine(const CheckedIssue &issue, int line)
{
    return trimmedRange(issue.text(), issue.lines().range(line));
}

TextRange lineStart(const CheckedIssue &issue, int line)
{
    const TextRange content = trimmedLine(issue, line);
    TextRange start{content.start, std::min(content.end, content.start + startLength)};
    if (start.end < content.end && issue.text().at(start.end).isLowSurrogate())
        ++start.end;
    return start;
}

TextChange lineDeletion(const CheckedIssue &issue, LineSpan lines)
{
    return {issue.lines().range(lines), {}};
}

QList<TextChange> changesWithin(const QList<TextChange> &changes, TextRange range)
{
    QList<TextChange> within;
    std::ranges::copy_if(changes, std::back_inserter(within), [range](const TextChange &change) {
        return change.range.start >= range.start && change.range.end <= range.end;
    });
    return within;
}

QString quoted(QStringView text)
{
    text = text.trimmed();
    if (text.size() <= longestQuote)
        return text.toString();
    const qsizetype end = text.at(longestQuote - 1).isHighSurrogate() ? longestQuote - 2 : longestQuote - 1;
    return text.first(end).toString() + u'…';
}

bool isLonePunctuation(QStringView line)
{
    line = line.trimmed();
    return !line.isEmpty() &&
           std::ranges::all_of(line, [](QChar c) { return QStringView(u"；。，、;,.").contains(c); });
}

} // namespace Jianbao
