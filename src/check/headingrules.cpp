// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "issue/headingedits.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The date in the file's name, if it is one, whole or with "xx".
QString dateOfFile(const CheckedIssue &issue)
{
    return !issue.fileName().isEmpty() && isIssueDate(issue.date()) ? issue.date() : QString();
}

/// The setting of the h1 to the file's date; none if it is not known.
QList<Fix> dateFixes(const CheckedIssue &issue, const QString &title)
{
    const QString date = dateOfFile(issue);
    if (date.isEmpty())
        return {};
    const auto &heading = issue.issue().heading;
    const auto changes =
        setHeading(issue.text(), issue.issue(), issue.profile(), date, heading ? heading->topics : QStringList());
    return changes ? QList<Fix>{{title, *changes}} : QList<Fix>{};
}

void findMissing(const CheckedIssue &issue, Report &report)
{
    if (issue.issue().heading)
        return;
    // At the place where it belongs.
    const auto &matter = issue.issue().frontMatter;
    const TextRange place = matter ? issue.lines().range(matter->lines.last) : lineStart(issue, 1);
    report.add(place, Text::tr("The issue has no heading “# %1 (date)”.").arg(issue.profile().titlePrefix),
               dateFixes(issue, Text::tr("Write the heading")));
}

// FORMAT.md §12, H1.
void findDateMismatch(const CheckedIssue &issue, Report &report)
{
    const auto &heading = issue.issue().heading;
    const QString date = dateOfFile(issue);
    if (!heading || date.isEmpty() || heading->date == date)
        return;
    if (heading->date.isEmpty()) {
        report.add(trimmedLine(issue, heading->line), Text::tr("The heading has no date."),
                   dateFixes(issue, Text::tr("Write %1").arg(date)));
        return;
    }
    // A file whose day is open is waiting to be renamed: then its name is what has to change.
    report.add(heading->dateRange,
               Text::tr("The heading says %1, but the file is called %2.").arg(heading->date, issue.fileName()),
               date.endsWith(u"xx") ? QList<Fix>{} : dateFixes(issue, Text::tr("Write %1").arg(date)));
}

/// What stands between the date and the topics of the h1, or the end of the line.
TextRange separatorOf(const CheckedIssue &issue, const IssueHeading &heading)
{
    const TextRange line = trimmedLine(issue, heading.line);
    qsizetype start = heading.dateRange.end;
    while (start < line.end && isSpace(issue.text().at(start)))
        ++start;
    return {std::min(start + 1, line.end), heading.topicsRange.isEmpty() ? line.end : heading.topicsRange.start};
}

// FORMAT.md §12, H2: the colon.
void findEmptyTopics(const CheckedIssue &issue, Report &report)
{
    const auto &heading = issue.issue().heading;
    if (!heading || heading->date.isEmpty() || !heading->topics.isEmpty())
        return;
    const TextRange rest =
        trimmedRange(issue.text(), {separatorOf(issue, *heading).start, trimmedLine(issue, heading->line).end});
    if (!rest.isEmpty())
        report.add(rest, Text::tr("No topics stand behind the heading's “%1”.").arg(slice(issue.text(), rest)),
                   {{Text::tr("Delete “%1”").arg(slice(issue.text(), rest)), {{rest, {}}}}});
}

// FORMAT.md §12, H2: the placeholder.
void findPlaceholder(const CheckedIssue &issue, Report &report)
{
    const auto &heading = issue.issue().heading;
    if (!heading)
        return;
    // The file's name says it, too, as long as the day is open.
    if (heading->date.endsWith(u"xx", Qt::CaseInsensitive) && heading->date != dateOfFile(issue))
        report.add(heading->dateRange, Text::tr("The heading's date is still open."));
    const QStringView topics = slice(issue.text(), heading->topicsRange);
    const qsizetype open = topics.indexOf(u'<');
    const qsizetype close = topics.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        report.add({heading->topicsRange.start + open, heading->topicsRange.start + close + 1},
                   Text::tr("The heading still has a placeholder for its topics."));
}

// FORMAT.md §12, H3.
void findTopicsSeparator(const CheckedIssue &issue, Report &report)
{
    const auto &heading = issue.issue().heading;
    if (!heading || heading->date.isEmpty() || heading->topics.isEmpty())
        return;
    const TextRange gap = separatorOf(issue, *heading);
    if (slice(issue.text(), gap).trimmed() == u"：")
        return;
    // With the parenthesis before it, so that there is something to see.
    report.add({gap.start - 1, gap.end}, Text::tr("The heading's topics are not parted from its date by “：”."),
               {{Text::tr("Write “：”"), {{gap, u"："_s}}}});
}

constexpr const char *saidByPlaceholder[] = {"render.html-pseudo"};

constexpr Rule rules[] = {
    {
        .id = "h1.missing",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Issue without heading"),
        .why = QT_TRANSLATE_NOOP("Rules", "The page has no title, and nothing in it says of which day it is."),
        .wrong = "甲\n",
        .right = "# 嵌入式AI简报 (2021-07-18)\n\n甲\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the heading with the date of the file's name."),
        .check = findMissing,
    },
    {
        .id = "h1.date-mismatch",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Heading of another date"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers see the wrong date: mostly that of the issue from which this one "
                                          "was copied."),
        .wrong = "# 嵌入式AI简报 (2021-07-01)\n",
        .right = "# 嵌入式AI简报 (2021-07-18)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the date of the file's name."),
        .check = findDateMismatch,
    },
    {
        .id = "h1.empty-topics",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Colon without topics"),
        .why = QT_TRANSLATE_NOOP("Rules", "The heading ends as if something was missing."),
        .wrong = "# 嵌入式AI简报 (2021-07-18)：\n",
        .right = "# 嵌入式AI简报 (2021-07-18)：甲/乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the colon."),
        .check = findEmptyTopics,
    },
    {
        .id = "h1.placeholder",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Placeholder in the heading"),
        .why = QT_TRANSLATE_NOOP("Rules", "“<…>” is raw HTML: readers do not see it, and it is easily forgotten."),
        .wrong = "# 嵌入式AI简报 (2021-07-18)：<标题><标题>\n",
        .right = "# 嵌入式AI简报 (2021-07-18)：甲/乙\n",
        .fix = nullptr,
        .check = findPlaceholder,
        .covers = saidByPlaceholder,
    },
    {
        .id = "h1.topics-separator",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Topics without colon"),
        .why = QT_TRANSLATE_NOOP("Rules", "In other issues “：” stands between the date and the topics."),
        .wrong = "# 嵌入式AI简报 (2021-07-18) 甲/乙\n",
        .right = "# 嵌入式AI简报 (2021-07-18)：甲/乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “：”."),
        .check = findTopicsSeparator,
    },
};

} // namespace

std::span<const Rule> headingRules()
{
    return rules;
}

} // namespace Jianbao
