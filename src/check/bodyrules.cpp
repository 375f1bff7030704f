// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "check/titlefixes.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool hasBody(const Item &item)
{
    return std::any_of(item.body.begin() + 1, item.body.end(),
                       [](const BodyLine &body) { return body.kind != BodyKind::Blank; });
}

const Field *firstSummary(const Item &item)
{
    const auto found = std::ranges::find(item.fields, Field::Kind::Summary, &Field::kind);
    return found == item.fields.end() ? nullptr : &*found;
}

/// The columns before a field.
int indentOfField(const CheckedIssue &issue, const Field &field)
{
    return indentOf(issue.lines().at(field.lines.first));
}

// FORMAT.md §12, B1.
void findNoBody(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.title.isEmpty() && !hasBody(item))
            report.add(wholeTitle(item), Text::tr("“%1” has nothing but its title.").arg(quoted(item.title)));
    });
}

/// What takes out the blank lines above a line, and parts it from the text before by a hard break.
TextChange withoutBlanks(const CheckedIssue &issue, int above, int line)
{
    const TextRange upper = trimmedLine(issue, above);
    return {{upper.end, issue.lines().range(line).start}, u"  \n"_s};
}

// A field, or any text, below blank lines in the middle of an entry.
void findBlankInside(const CheckedIssue &issue, const Item &item, Report &report)
{
    bool isInList = false;
    for (qsizetype i = 1; i + 1 < item.body.size(); ++i) {
        const BodyLine &upper = item.body.at(i - 1);
        isInList = isInList || upper.kind == BodyKind::List;
        if (item.body.at(i).kind != BodyKind::Blank || upper.kind == BodyKind::Blank)
            continue;
        const auto next = std::find_if(item.body.begin() + i, item.body.end(),
                                       [](const BodyLine &body) { return body.kind != BodyKind::Blank; });
        if (next == item.body.end() || next->indent >= insideEntry)
            continue;
        const TextRange range{trimmedLine(issue, upper.line).end, lineStart(issue, next->line).end};
        const TextChange change = withoutBlanks(issue, upper.line, next->line);
        // Behind an open bracket, GitHub makes no link of an address in the same paragraph.
        const bool isSure = next->kind == BodyKind::Field && upper.kind != BodyKind::Quote && !isInList &&
                            !item.defects.testFlag(TitleDefect::UnclosedBracket);
        report.add(range, Text::tr("The blank line ends the entry: what follows is not part of it any more."),
                   {{Text::tr("Delete the blank line"), {change}, isSure}});
    }
}

/// The line of a section's text that stands below its last entry and blank lines; 0: there is none.
int textBelow(const CheckedIssue &issue, const Section &section, const Item &item)
{
    int line = item.lines.last + 1;
    while (line <= section.lines.last && isBlankLine(issue.lines().at(line)))
        ++line;
    return line > item.lines.last + 1 && line <= section.lines.last && issue.regionOf(line) == Region::SectionText
               ? line
               : 0;
}

// The last entry of a section: text below it may be meant for the section (FORMAT.md §6), but hardly if the entry has
// nothing but its title, or ends with a list.
void findBlankBelow(const CheckedIssue &issue, const Section &section, Report &report)
{
    constexpr qsizetype longText = 20; // shorter scraps are notes
    const Item &item = section.items.last();
    const int line = textBelow(issue, section, item);
    if (line == 0 || item.title.isEmpty())
        return;
    const bool endsWithList = item.body.last().kind == BodyKind::List || item.body.last().indent >= insideEntry;
    if ((hasBody(item) && !endsWithList) || trimmedLine(issue, line).length() < longText)
        return;
    const TextRange range{trimmedLine(issue, item.lines.last).end, lineStart(issue, line).end};
    const qsizetype start = issue.lines().range(line).start;
    // Below a list, the text would become part of its last entry.
    const Fix fix = endsWithList
                        ? Fix{Text::tr("Indent the text"), {{{start, start}, u"  "_s}}}
                        : Fix{Text::tr("Delete the blank line"), {withoutBlanks(issue, item.lines.last, line)}};
    report.add(range, Text::tr("The blank line ends the entry: what follows is not part of it any more."), {fix});
}

// FORMAT.md §12, B9.
void findBlankLine(const CheckedIssue &issue, Report &report)
{
    for (const Section &section : issue.issue().sections) {
        for (const Item &item : section.items)
            findBlankInside(issue, item, report);
        if (!section.items.isEmpty())
            findBlankBelow(issue, section, report);
    }
}

// FORMAT.md §12, B2.
void findSummaryMissing(const CheckedIssue &issue, Report &report)
{
    const QString &label = issue.profile().summaryLabel;
    if (label.isEmpty())
        return;
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (item.title.isEmpty() || !hasBody(item) || firstSummary(item))
            return;
        const auto text = std::ranges::find_if(item.body, [](const BodyLine &body) {
            return body.kind == BodyKind::Paragraph && body.indent < insideEntry;
        });
        const QString message = Text::tr("“%1” has a body, but no line “%2：…”.").arg(quoted(item.title), label);
        if (text == item.body.end()) {
            report.add(wholeTitle(item), message);
            return;
        }
        const TextRange start = lineStart(issue, text->line);
        report.add(start, message,
                   {{Text::tr("Write “%1：”").arg(label), {{{start.start, start.start}, label + u'：'}}}});
    });
}

// FORMAT.md §12, B3.
void findSummaryNoColon(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        for (const Field &field : item.fields) {
            if (field.kind != Field::Kind::Summary || field.colon)
                continue;
            // With what stands there instead.
            qsizetype end = field.labelRange.end;
            while (end < issue.text().size() && QStringView(u" ；;").contains(issue.text().at(end)))
                ++end;
            const TextRange gap{field.labelRange.end, std::min(end, issue.lines().range(field.lines.first).end)};
            report.add(
                field.labelRange, Text::tr("No colon stands behind “%1”.").arg(field.label),
                {{Text::tr("Write “：”"), {{field.value.isEmpty() ? TextRange{gap.start, gap.start} : gap, u"："_s}}}});
        }
    });
}

// FORMAT.md §12, B7; nested entries have summaries of their own.
void findSummaryDuplicate(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        bool hasOne = false;
        for (const Field &field : item.fields) {
            if (field.kind != Field::Kind::Summary || indentOfField(issue, field) >= insideEntry)
                continue;
            if (hasOne && field.colon)
                report.add(
                    field.labelRange, Text::tr("“%1” has a line “%2：…” already.").arg(quoted(item.title), field.label),
                    field.value.isEmpty() ? QList<Fix>{}
                                          : QList<Fix>{{Text::tr("Delete the label"),
                                                        {{{field.labelRange.start, field.valueRange.start}, {}}}}});
            hasOne = true;
        }
    });
}

// FORMAT.md §12, B4.
void findAsciiColon(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        for (const Field &field : item.fields) {
            if (!field.colon || issue.text().at(*field.colon) != u':')
                continue;
            const qsizetype lineEnd = issue.lines().range(field.lines.first).end;
            TextRange colon{*field.colon, *field.colon + 1};
            while (colon.end < lineEnd && isSpace(issue.text().at(colon.end)))
                ++colon.end;
            if (colon.end == lineEnd) // the spaces are the line's hard break
                colon.end = *field.colon + 1;
            report.add(colon, Text::tr("An ASCII colon stands behind “%1”.").arg(field.label),
                       {{Text::tr("Write “：”"), {{colon, u"："_s}}, true}});
        }
    });
}

/// Whether a line of an entry is the first one of a list.
bool listFollows(const Item &item, int line)
{
    const auto next = std::ranges::find(item.body, line + 1, &BodyLine::line);
    return next != item.body.end() && next->kind == BodyKind::List;
}

// FORMAT.md §12, B5. A label above a list or a paragraph is the form of some years, and readers see what it is about.
void findEmptyField(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        for (const Field &field : item.fields) {
            const int line = field.lines.first;
            const qsizetype valueStart = field.colon ? *field.colon + 1 : field.labelRange.end;
            if (!slice(issue.text(), {valueStart, issue.lines().range(line).end}).trimmed().isEmpty())
                continue;
            const TextRange label{field.labelRange.start, valueStart};
            if (field.value.isEmpty() && !listFollows(item, line)) {
                report.add(label, Text::tr("Nothing stands behind “%1”.").arg(field.label),
                           {{Text::tr("Delete the line"), {lineDeletion(issue, {line, line})}}});
                continue;
            }
            const bool isBelow = !listFollows(item, line);
            const TextRange gap{valueStart, isBelow ? trimmedLine(issue, line + 1).start : valueStart};
            report.add(Severity::Info, {label.start, isBelow ? gap.end + 1 : label.end},
                       Text::tr("The text of “%1” begins only on the next line.").arg(field.label),
                       isBelow ? QList<Fix>{{Text::tr("Put the text behind it"), {{gap, {}}}}} : QList<Fix>{});
        }
    });
}

// FORMAT.md §12, B6.
void findIndentedField(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        for (const BodyLine &body : item.body) {
            if (body.kind == BodyKind::List)
                return; // fields below it may be those of a nested entry
            const TextRange line = issue.lines().range(body.line);
            const TextRange spaces{line.start, trimmedLine(issue, body.line).start};
            if (body.kind == BodyKind::Field && !spaces.isEmpty())
                report.add({spaces.start, spaces.end}, Text::tr("This line of the entry is indented."),
                           {{Text::tr("Delete the spaces"), {{spaces, {}}}, true}});
        }
    });
}

constexpr const char *saidByBlankLine[] = {"item.no-body"};

constexpr const char *saidByEmptyField[] = {"break.missing"};

constexpr Rule rules[] = {
    {
        .id = "item.no-body",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Entry without body"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers do not learn what the article is about."),
        .wrong = "## 论文\n\n- [甲 | 乙](https://a.cn)\n",
        .right = "## 论文\n\n- [甲 | 乙](https://a.cn)  \n摘要：丙  \n",
        .fix = nullptr,
        .check = findNoBody,
    },
    {
        .id = "item.blank-line",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Blank line inside an entry"),
        .why = QT_TRANSLATE_NOOP("Rules", "It ends the entry: the text below stands on its own, and the list is torn."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n\n摘要：乙  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the blank line, or indents the text below a list."),
        .check = findBlankLine,
        .covers = saidByBlankLine,
    },
    {
        .id = "summary.missing",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Entry without summary"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers look for “摘要：” in every entry."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n这篇论文说的是乙。  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：这篇论文说的是乙。  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “摘要：” before the entry's text."),
        .check = findSummaryMissing,
    },
    {
        .id = "summary.no-colon",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Summary without colon"),
        .why = QT_TRANSLATE_NOOP("Rules", "The label runs into the text."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要 本文提出乙。  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：本文提出乙。  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “：”."),
        .check = findSummaryNoColon,
    },
    {
        .id = "summary.duplicate",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Two summaries in an entry"),
        .why = QT_TRANSLATE_NOOP("Rules", "Mostly a paste that was done twice, or an entry that lost its title."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙  \n摘要：丙  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙  \n丙  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the second label."),
        .check = findSummaryDuplicate,
    },
    {
        .id = "field.ascii-colon",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "ASCII colon behind a label"),
        .why = QT_TRANSLATE_NOOP("Rules", "All other labels have “：”."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要: 乙  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “：”."),
        .check = findAsciiColon,
    },
    {
        .id = "field.empty",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Label with nothing behind it"),
        .why = QT_TRANSLATE_NOOP("Rules", "It is left over from the template."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n代码：https://b.cn  \n摘要：  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n代码：https://b.cn  \n摘要：乙  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the line, or puts the text of the next one behind it."),
        .check = findEmptyField,
        .covers = saidByEmptyField,
    },
    {
        .id = "field.indented",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Indented label"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers do not see it, but the lines of entries start at the left edge."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n 摘要：乙  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findIndentedField,
    },
};

} // namespace

std::span<const Rule> bodyRules()
{
    return rules;
}

} // namespace Jianbao
