// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/archive.h"
#include "check/checkedindex.h"
#include "check/entries.h"
#include "check/rules.h"
#include "issue/indexblock.h"
#include "issue/indexlinks.h"
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

/// A link "[label](target)" of a line.
struct WrittenLink
{
    TextRange whole;
    TextRange label;
};

/// The link to a target, as written, in a line; at the line's start, if it is not there.
WrittenLink linkTo(QStringView text, TextRange line, const QString &target)
{
    const QString behind = u"]("_s + target + u')';
    const qsizetype middle = text.first(line.end).indexOf(behind, line.start);
    const qsizetype open = middle < 0 ? -1 : text.first(middle).lastIndexOf(u'[');
    if (open < line.start)
        return {line, line};
    return {{open, middle + behind.size()}, {open + 1, middle}};
}

/// What takes a link out of a list or a table of issues: its line, or all that is in its cell.
QList<TextChange> removal(const Lines &lines, int line, TextRange link)
{
    if (isListLine(lines.at(line)))
        return {{lines.range(LineSpan{line, line}), {}}};
    return {{link, {}}};
}

// FORMAT.md §12, R3: most tables of 2020 have it.
void findItself(const CheckedIssue &issue, const Archive &archive, Report &report)
{
    if (!issue.issue().backIssues || issue.fileName().isEmpty())
        return;
    for (const BackIssue &entry : issue.issue().backIssues->entries) {
        if (linkedFile(entry.url, archive.folder()) != archive.pathOf(issue.fileName()))
            continue;
        const TextRange link = linkTo(issue.text(), issue.lines().range(entry.line), entry.url).whole;
        report.add(link, Text::tr("This link leads to the issue that it stands in."),
                   {{Text::tr("Take it out"), removal(issue.lines(), entry.line, link)}});
    }
}

// FORMAT.md §12, R1.
void findDanglingBackIssues(const CheckedIssue &issue, const Archive &archive, Report &report)
{
    if (!issue.issue().backIssues)
        return;
    for (const BackIssue &entry : issue.issue().backIssues->entries) {
        const QString file = linkedFile(entry.url, archive.folder());
        const bool isElsewhere = file.isEmpty(); // on the web
        if (isElsewhere || file == archive.pathOf(issue.fileName()) || archive.hasFile(file))
            continue;
        const WrittenLink link = linkTo(issue.text(), issue.lines().range(entry.line), entry.url);
        report.add(
            link.whole, Text::tr("There is no issue “%1” to go to.").arg(file),
            {{Text::tr("Take it out"), removal(issue.lines(), entry.line, link.whole)},
             {Text::tr("Keep the date without the link"), {{link.whole, slice(issue.text(), link.label).toString()}}}});
    }
}

QList<IndexProblem> problemsOf(const CheckedIndex &index, IndexProblem::Kind kind)
{
    QList<IndexProblem> problems = checkIndex(index.text(), index.folder(), index.files(), index.profile());
    problems.removeIf([kind](const IndexProblem &problem) { return problem.kind != kind; });
    return problems;
}

WrittenLink linkOf(const CheckedIndex &index, const IndexProblem &problem)
{
    return linkTo(index.text(), index.lines().range(problem.line), problem.target);
}

// FORMAT.md §12, R1 and §11.
void findDangling(const CheckedIndex &index, Report &report)
{
    for (const IndexProblem &problem : problemsOf(index, IndexProblem::Kind::Dangling)) {
        const TextRange link = linkOf(index, problem).whole;
        report.add(link, Text::tr("There is no issue “%1” to go to.").arg(linkedFile(problem.target, index.folder())),
                   {{Text::tr("Take it out"), removal(index.lines(), problem.line, link)}});
    }
}

/// From the first to the last place of a fix, which may be none: then its line.
TextRange rangeOf(const CheckedIndex &index, const QList<TextChange> &changes)
{
    if (changes.isEmpty())
        return index.lines().range(1);
    const TextRange range{changes.first().range.start, changes.last().range.end};
    return range.isEmpty() ? index.lines().range(index.lines().lineAt(range.start)) : range;
}

// FORMAT.md §12, R2. An index that was never kept up lacks hundreds: reckoning a place for each would take long.
void findMissing(const CheckedIndex &index, Report &report)
{
    constexpr qsizetype mostFixes = 20;
    const QList<IndexProblem> without = problemsOf(index, IndexProblem::Kind::NoIndex);
    const QList<IndexProblem> missing = problemsOf(index, IndexProblem::Kind::MissingIssue);
    if (!without.isEmpty() && !missing.isEmpty())
        return report.add(index.lines().range(1), Text::tr("“%1” has no table or list of issues.").arg(index.path()));
    const QList<IndexEntry> entries = indexEntries(index.text(), index.profile());
    TextRange place;
    for (qsizetype at = 0; at < missing.size(); ++at) {
        const IndexProblem &problem = missing.at(at);
        QList<Fix> fixes;
        if (at < mostFixes) {
            const IndexEntry entry{problem.date, indexTarget(entries, problem.date, index.profile()), problem.date, 0};
            const QList<TextChange> changes =
                indexEdits(index.text(), {entry}, index.profile()).value_or(QList<TextChange>());
            place = rangeOf(index, changes);
            if (!changes.isEmpty())
                fixes.append(Fix{Text::tr("Add it"), changes, true});
        }
        report.addAbout(problem.target, place, Text::tr("The issue %1 is not in the index.").arg(problem.date), fixes);
    }
}

// FORMAT.md §12, R2.
void findWrongYears(const CheckedIndex &index, Report &report)
{
    for (const IndexProblem &problem : problemsOf(index, IndexProblem::Kind::WrongYear))
        report.add(linkOf(index, problem).label,
                   Text::tr("The issue %1 stands below the header of another year.").arg(problem.date));
}

// FORMAT.md §12, R2.
void findFileLabels(const CheckedIndex &index, Report &report)
{
    for (const IndexProblem &problem : problemsOf(index, IndexProblem::Kind::FileLabel)) {
        const TextRange label = linkOf(index, problem).label;
        const TextRange suffix{label.end - 3, label.end};
        report.add(label, Text::tr("The label of the issue %1 is the name of its file.").arg(problem.date),
                   {{Text::tr("Write the date alone"), {{suffix, {}}}, true}});
    }
}

constexpr Rule rules[] = {
    {
        .id = "index.dangling",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Index entry without its issue"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers of the index who follow the link find that there is no such page: "
                                          "the file was renamed or overwritten."),
        .wrong = "- [2021-07-18](./embedded-ai-report/2021-07-17.md)\n",
        .right = "- [2021-07-18](./embedded-ai-report/2021-07-18.md)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Takes the link out."),
        .checkIndex = findDangling,
    },
    {
        .id = "index.missing",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Issue without a place in the index"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers come to an issue through the index: this one they do not find."),
        .wrong = "- [2021-07-01](./embedded-ai-report/2021-07-01.md)\n",
        .right = "- [2021-07-18](./embedded-ai-report/2021-07-18.md)\n"
                 "- [2021-07-01](./embedded-ai-report/2021-07-01.md)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Adds it where it belongs."),
        .checkIndex = findMissing,
    },
    {
        .id = "index.wrong-year",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Issue below another year"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "The index has a header for each year, and this issue stands below that of another year."),
        .wrong = "| 2 | 0 | 2 | 0 |\n|:---:|:---:|:---:|:---:|\n"
                 "| [2021-01-05](./embedded-ai-report/2021-01-05.md) | | | |\n",
        .right = "| 2 | 0 | 2 | 1 |\n|:---:|:---:|:---:|:---:|\n"
                 "| [2021-01-05](./embedded-ai-report/2021-01-05.md) | | | |\n",
        .fix = nullptr,
        .checkIndex = findWrongYears,
    },
    {
        .id = "index.label",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "File name in the index"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "The issues of the index are named by their dates; this one has the ending of its file, “.md”."),
        .wrong = "- [2021-07-18.md](./embedded-ai-report/2021-07-18.md)\n",
        .right = "- [2021-07-18](./embedded-ai-report/2021-07-18.md)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the date alone."),
        .checkIndex = findFileLabels,
    },
    {
        .id = "back-issues.self",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Issue in its own list of earlier issues"),
        .why = QT_TRANSLATE_NOOP("Rules", "The list of earlier issues offers readers the one that they are reading."),
        .wrong = "## 往期回顾\n\n- [2021-07-18](../embedded-ai-report/2021-07-18.md)\n"
                 "- [2021-07-01](../embedded-ai-report/2021-07-01.md)\n",
        .right = "## 往期回顾\n\n- [2021-07-01](../embedded-ai-report/2021-07-01.md)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Takes it out."),
        .checkInArchive = findItself,
    },
    {
        .id = "back-issues.dangling",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Earlier issue that does not exist"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers who follow the link find that there is no such page: the file was "
                                          "renamed or overwritten."),
        .wrong = "## 往期回顾\n\n- [2021-07-01](../embedded-ai-report/2021-06-31.md)\n",
        .right = "## 往期回顾\n\n- [2021-07-01](../embedded-ai-report/2021-07-01.md)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Takes the link out, or keeps its date as text."),
        .checkInArchive = findDanglingBackIssues,
    },
};

} // namespace

std::span<const Rule> indexRules()
{
    return rules;
}

} // namespace Jianbao
