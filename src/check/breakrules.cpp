// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/entries.h"
#include "check/prose.h"
#include "check/rules.h"
#include "issue/breakedits.h"
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

/// A line of an entry without the break that it needs.
struct MissingBreak
{
    int line = 0;
    BodyKind kind = BodyKind::Paragraph;
    TextChange repair; ///< at the end of the line
};

/// What the line of an entry is; nothing for other lines.
std::optional<BodyKind> bodyKindOf(const CheckedIssue &issue, int line)
{
    const Item *item = itemOf(issue, line);
    if (!item)
        return {};
    return item->body.at(line - item->lines.first).kind;
}

/// The breaks that "repair breaks" would add (FORMAT.md §7.3), in order.
QList<MissingBreak> missingBreaks(const CheckedIssue &issue)
{
    QList<MissingBreak> missing;
    for (const TextChange &change : repairBreaks(issue.text(), issue.issue())) {
        const int line = issue.lineOf(change.range.start);
        const bool isAtEnd = change.range == TextRange{issue.lines().range(line).end, issue.lines().range(line).end};
        const std::optional<BodyKind> kind = isAtEnd ? bodyKindOf(issue, line) : std::nullopt;
        if (kind)
            missing.append({line, *kind, change});
    }
    return missing;
}

/// The last character of a line's text: the neighbour of the break that is not there.
TextRange lastCharacter(const CheckedIssue &issue, int line)
{
    TextRange range = trimmedRange(issue.text(), issue.lines().range(line));
    const bool isPair = range.length() > 1 && issue.text().at(range.end - 1).isLowSurrogate();
    range.start = std::max(range.start, range.end - (isPair ? 2 : 1));
    return range;
}

Fix addedBreak(const MissingBreak &place)
{
    return {Text::tr("Break the line here"), {place.repair}, true};
}

// FORMAT.md §12, T9.
void findMissingAfterTitle(const CheckedIssue &issue, Report &report)
{
    for (const MissingBreak &place : missingBreaks(issue)) {
        if (place.kind == BodyKind::Title)
            report.add(lastCharacter(issue, place.line),
                       Text::tr("The next line goes on in the line of the title: two spaces are missing here."),
                       {addedBreak(place)});
    }
}

// FORMAT.md §12, B8. Below a nested list (B10) text is another rule's matter.
void findMissing(const CheckedIssue &issue, Report &report)
{
    for (const MissingBreak &place : missingBreaks(issue)) {
        if (place.kind != BodyKind::Title && place.kind != BodyKind::List)
            report.add(lastCharacter(issue, place.line),
                       Text::tr("The next line goes on in this one: two spaces are missing here."),
                       {addedBreak(place)});
    }
}

/// A marker without text: the spaces behind it are its own.
bool isBareMarker(QStringView content)
{
    return std::ranges::all_of(content, [](QChar c) { return c.isDigit() || QStringView(u"-–*+>.)").contains(c); });
}

/// Whether spaces at the end of a line may be a hard break, well written or not.
bool mayBreak(const CheckedIssue &issue, int line)
{
    const SourceBlock *leaf = issue.markdown().leafAt(line);
    using enum SourceBlock::Kind;
    return leaf && leaf->kind != Code && leaf->kind != Heading && leaf->kind != Table && leaf->kind != Row &&
           leaf->kind != Rule && !isBareMarker(issue.lines().at(line).trimmed());
}

/// The spaces at the end of a line that has text.
TextRange spacesAtEnd(const CheckedIssue &issue, int line)
{
    const TextRange range = issue.lines().range(line);
    qsizetype start = range.end;
    while (start > range.start && issue.text().at(start - 1) == u' ')
        --start;
    return start == range.start ? TextRange{range.end, range.end} : TextRange{start, range.end};
}

/// Whether Markdown takes the line below for the same paragraph.
bool goesOn(const CheckedIssue &issue, int line)
{
    const std::vector<int> &leaves = issue.markdown().leafOfLine;
    return line < issue.lines().count() && size_t(line) + 1 < leaves.size() && leaves[size_t(line)] >= 0 &&
           leaves[size_t(line)] == leaves[size_t(line) + 1] && !isBlankLine(issue.lines().at(line + 1));
}

// FORMAT.md §12, F5.
void findSingleSpace(const CheckedIssue &issue, Report &report)
{
    const QList<MissingBreak> missing = missingBreaks(issue);
    for (int line = 1; line <= issue.lines().count(); ++line) {
        const TextRange space = spacesAtEnd(issue, line);
        if (space.length() != 1 || !mayBreak(issue, line))
            continue;
        const std::optional<BodyKind> kind = bodyKindOf(issue, line);
        const bool needsBreak = kind ? std::ranges::contains(missing, line, &MissingBreak::line) : goesOn(issue, line);
        const Fix complete{Text::tr("Break the line here"), {{{space.end, space.end}, u" "_s}}, kind.has_value()};
        if (needsBreak && kind != BodyKind::List)
            report.add(space, Text::tr("One space is no line break: the next line goes on in this one."), {complete});
        else if (!needsBreak && kind && kind != BodyKind::List && kind != BodyKind::Quote)
            report.add(Severity::Info, space, Text::tr("This line ends with one space: a line break has two."),
                       {complete});
        else if (!needsBreak)
            report.add(Severity::Info, space, Text::tr("This line ends with a space."),
                       {{Text::tr("Delete the space"), {{space, {}}}, true}});
    }
}

// FORMAT.md §12, F4.
void findTooManySpaces(const CheckedIssue &issue, Report &report)
{
    for (int line = 1; line <= issue.lines().count(); ++line) {
        const TextRange spaces = spacesAtEnd(issue, line);
        if (spaces.length() < 3 || !mayBreak(issue, line))
            continue;
        const TextRange surplus{spaces.start + 2, spaces.end};
        report.add(surplus,
                   Text::tr("This line ends with %n spaces: two are a line break.", nullptr, int(spaces.length())),
                   {{Text::tr("Keep two spaces"), {{surplus, {}}}, true}});
    }
}

constexpr const char *saidByMissing[] = {"render.soft-break-cjk"};
constexpr const char *saidBySingle[] = {"break.missing", "break.missing-after-title", "render.soft-break-cjk"};

constexpr Rule rules[] = {
    {
        .id = "break.missing-after-title",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Title without line break"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "Without two spaces at its end the title and the text below it are one line."),
        .wrong = "## 论文\n\n- [甲 | 乙](https://a.cn)\n摘要：丙。  \n",
        .right = "## 论文\n\n- [甲 | 乙](https://a.cn)  \n摘要：丙。  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Adds the spaces that are missing."),
        .check = findMissingAfterTitle,
        .covers = saidByMissing,
    },
    {
        .id = "break.missing",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Missing line break"),
        .why = QT_TRANSLATE_NOOP("Rules", "Without two spaces at the end of a line the next one is glued to it."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n代码：<https://b.cn>\n摘要：丙。  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n代码：<https://b.cn>  \n摘要：丙。  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Adds the spaces that are missing."),
        .check = findMissing,
        .covers = saidByMissing,
    },
    {
        .id = "break.single-space",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "One space at the end of a line"),
        .why = QT_TRANSLATE_NOOP("Rules", "It looks like a line break, but is none: two spaces are needed."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙。 \n丙。  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：乙。  \n丙。  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Adds the second space, or deletes the one where no break is needed."),
        .check = findSingleSpace,
        .covers = saidBySingle,
    },
    {
        .id = "break.too-many-spaces",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "More than two spaces at the end of a line"),
        .why = QT_TRANSLATE_NOOP("Rules", "Two spaces break a line; readers do not see more."),
        .wrong = "a    \nb\n",
        .right = "a  \nb\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes all but two."),
        .check = findTooManySpaces,
    },
};

} // namespace

std::span<const Rule> breakRules()
{
    return rules;
}

} // namespace Jianbao
