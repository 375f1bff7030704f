// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/entries.h"
#include "check/prose.h"
#include "check/rules.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr int blankLinesAllowed = 2; // FORMAT.md §15

/// The number of lines of a front matter that no "---" closes: the first "---" and the keys below it; 0: there is none.
int unclosedFrontMatter(const Lines &lines)
{
    if (!isRuleLine(lines.at(1)) || lines.at(1).trimmed().size() != 3)
        return 0;
    int last = 1;
    while (last < lines.count()) {
        const QStringView line = lines.at(last + 1);
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || !std::ranges::all_of(line.first(colon),
                                               [](QChar c) { return isAlphanumeric(c) || c == u'_' || c == u'-'; }))
            break;
        ++last;
    }
    return last;
}

// FORMAT.md §12, F1.
void findMissingFrontMatter(const CheckedIssue &issue, Report &report)
{
    const QStringList &keys = issue.profile().frontMatter;
    if (issue.issue().frontMatter || keys.isEmpty())
        return;
    const QString block = keys.join(u'\n') + u"\n---"_s;
    if (const int last = unclosedFrontMatter(issue.lines())) {
        const TextRange range{0, issue.lines().range(last).end};
        const QString end = last == 1 ? u'\n' + block : u"\n---"_s;
        report.add(range, Text::tr("No line “---” closes the front matter."),
                   {{Text::tr("Close the front matter"), {{{range.end, range.end}, end}}, true}});
        return;
    }
    const bool textFollows = !isBlankLine(issue.lines().at(1));
    report.add(lineStart(issue, 1), Text::tr("The issue does not begin with front matter."),
               {{Text::tr("Insert the front matter"),
                 {{{0, 0}, u"---\n"_s + block + (textFollows ? u"\n\n"_s : u"\n"_s)}},
                 issue.issue().heading.has_value()}});
}

// FORMAT.md §12, F2.
void findOnlySpaces(const CheckedIssue &issue, Report &report)
{
    for (int line = 1; line <= issue.lines().count(); ++line) {
        const TextRange range = issue.lines().range(line);
        if (!range.isEmpty() && isBlankLine(issue.lines().at(line)) && !isCodeLine(issue, line))
            report.add(range, Text::tr("This line has nothing but spaces."),
                       {{Text::tr("Delete the spaces"), {{range, {}}}, true}});
    }
}

// FORMAT.md §12, F3.
void findBlankRuns(const CheckedIssue &issue, Report &report)
{
    int blank = 0;
    const Lines &lines = issue.lines();
    for (int line = 1; line <= lines.count() + 1; ++line) {
        if (line <= lines.count() && isBlankLine(lines.at(line)) && !isCodeLine(issue, line) &&
            issue.regionOf(line) != Region::FrontMatter) {
            ++blank;
            continue;
        }
        if (blank > blankLinesAllowed) {
            const TextRange surplus = lines.range(LineSpan{line - blank + blankLinesAllowed, line - 1});
            report.add(surplus, Text::tr("There are %n blank lines in a row.", nullptr, blank),
                       {{Text::tr("Keep two blank lines"), {{surplus, {}}}, true}});
        }
        blank = 0;
    }
}

bool hasNoWidth(QChar c)
{
    return c == QChar(0x200B) || c == QChar(0x2060) || c == QChar(0xFEFF);
}

/// A space that is none of the keyboard's: no-break, of a certain width or of none.
bool isSpecialSpace(QChar c)
{
    if (c < QChar(0xA0) || (c > QChar(0x3000) && c < QChar(0xFEFF)))
        return false;
    return hasNoWidth(c) || c.category() == QChar::Separator_Space || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

/// What mends a run of special spaces: one ordinary space, or nothing beside other spaces and at the ends of a line.
Fix plainSpace(const CheckedIssue &issue, TextRange run)
{
    const QStringView text = issue.text();
    const TextRange line = issue.lines().range(issue.lineOf(run.start));
    const bool isWide = std::ranges::any_of(slice(text, run), [](QChar c) { return !hasNoWidth(c); });
    const bool isAlone =
        run.start == line.start || run.end == line.end || isSpace(text.at(run.start - 1)) || isSpace(text.at(run.end));
    const bool isInText = !isBlankLine(slice(text, {line.start, run.start})) && issue.isProse(run);
    if (!isWide || isAlone || !issue.isProse(run))
        return {Text::tr("Delete the special space"), {{run, {}}}, isInText};
    return {Text::tr("Put an ordinary space"), {{run, u" "_s}}, isInText};
}

// FORMAT.md §12, F6.
void findSpecialSpaces(const CheckedIssue &issue, Report &report)
{
    const QString &text = issue.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isSpecialSpace(text.at(i)) || issue.markdown().roleAt(i) == TextRole::Code)
            continue;
        TextRange run{i, i + 1};
        while (run.end < text.size() && isSpecialSpace(text.at(run.end)))
            ++run.end;
        const QString code = u"U+"_s + QString::number(text.at(i).unicode(), 16).toUpper().rightJustified(4, u'0');
        report.add(run, Text::tr("There is a special space here, %1.").arg(code), {plainSpace(issue, run)});
        i = run.end;
    }
}

// FORMAT.md §9 and §12, F7.
void findTextBelowLicence(const CheckedIssue &issue, Report &report)
{
    const LineSpan trailer = issue.issue().trailer.value_or(LineSpan{});
    int licence = 0;
    for (int line = trailer.first; trailer.isValid() && line <= trailer.last; ++line) {
        if (issue.lines().at(line).contains("rel=\"license\""_L1))
            licence = line;
    }
    int first = licence + 1;
    while (first <= trailer.last && isBlankLine(issue.lines().at(first)))
        ++first;
    if (licence == 0 || first > trailer.last)
        return;
    const LineSpan stray{first, trailer.last};
    const TextRange range{issue.lines().range(first).start, issue.lines().range(trailer.last).end};
    report.add(range, Text::tr("Text stands below the licence, where the issue ends."),
               {{Text::tr("Delete this text"), {lineDeletion(issue, stray)}, false}});
}

// Else the rules that go by what GitHub shows would be silent without a word.
void findUnreadable(const CheckedIssue &issue, Report &report)
{
    if (const auto &error = issue.markdown().error)
        report.add(lineStart(issue, 1), Text::tr("This issue cannot be checked: %1").arg(error->message));
}

constexpr Rule rules[] = {
    {
        .id = "issue.unchecked",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Issue that cannot be checked"),
        .why = QT_TRANSLATE_NOOP("Rules", "Most rules ask what GitHub makes of the text. They find nothing in a text "
                                          "that no renderer should be given: with quotes or lists nested hundreds of "
                                          "levels deep, or thousands of brackets in a paragraph of thousands of "
                                          "lines. Take that part out of the issue."),
        .wrong = ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
                 ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
                 ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> 甲\n",
        .right = "> 甲\n",
        .fix = nullptr,
        .check = findUnreadable,
    },
    {
        .id = "front-matter.missing",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "No front matter"),
        .why = QT_TRANSLATE_NOOP("Rules", "Without it the site takes the file for no page and does not render it."),
        .wrong = "# 嵌入式AI简报 (2031-02-03)\n",
        .right = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts the newsletter's front matter, or closes the one that is there."),
        .check = findMissingFrontMatter,
    },
    {
        .id = "line.only-spaces",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Line of spaces"),
        .why = QT_TRANSLATE_NOOP("Rules", "It looks blank, but shows up in every comparison with an earlier version."),
        .wrong = "a\n  \nb\n",
        .right = "a\n\nb\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findOnlySpaces,
    },
    {
        .id = "blank.too-many",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Too many blank lines"),
        .why = QT_TRANSLATE_NOOP("Rules", "Two blank lines are enough between parts; readers see no difference."),
        .wrong = "a\n\n\n\nb\n",
        .right = "a\n\n\nb\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes all but two of them."),
        .check = findBlankRuns,
    },
    {
        .id = "char.special-space",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Special space"),
        .why = QT_TRANSLATE_NOOP("Rules", "It looks like a space, or like nothing, but searches and Markdown do not "
                                          "take it for one."),
        .wrong = "低\u00a0比特\n",
        .right = "低 比特\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts an ordinary space in its place, or deletes it where none is needed."),
        .check = findSpecialSpaces,
    },
    {
        .id = "trailer.stray-text",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text below the licence"),
        .why = QT_TRANSLATE_NOOP("Rules", "The licence line ends the issue. What stands below it was pasted by "
                                          "accident as a rule, and is copied into the next issue."),
        .wrong = "## 博文\n\n- [a](https://a.cn)  \n\n----\n\n<a rel=\"license\" href=\"b\">c</a>\n203.0.113.7\n",
        .right = "## 博文\n\n- [a](https://a.cn)  \n\n----\n\n<a rel=\"license\" href=\"b\">c</a>\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the text."),
        .check = findTextBelowLicence,
    },
};

} // namespace

std::span<const Rule> lineRules()
{
    return rules;
}

} // namespace Jianbao
