// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/pairs.h"
#include "check/prose.h"
#include "check/rules.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The other one of a pair.
QChar partner(QChar c)
{
    constexpr QStringView openings = u"(（“‘「『《【";
    constexpr QStringView closings = u")）”’」』》】";
    const qsizetype place = openings.indexOf(c);
    return place >= 0 ? closings.at(place) : openings.at(closings.indexOf(c));
}

// FORMAT.md §12, P4.
void findMixedWidth(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const TextRange pair : parenthesesOf(issue).mixed) {
        const auto changed = [pair](QStringView marks) {
            return QList<TextChange>{{{pair.start, pair.start + 1}, QString(marks.at(0))},
                                     {{pair.end - 1, pair.end}, QString(marks.at(1))}};
        };
        const Fix wide{Text::tr("Make both full-width"), changed(u"（）"), false};
        const Fix narrow{Text::tr("Make both ASCII"), changed(u"()"), false};
        const QChar before = pair.start > 0 ? text.at(pair.start - 1) : QChar();
        const bool isChinese = isHan(before) || hasHan(slice(text, pair));
        report.add(pair, Text::tr("This pair of parentheses has two widths."),
                   isChinese ? QList<Fix>{wide, narrow} : QList<Fix>{narrow, wide});
    }
}

/// Where what a mark opens may end on its line: before the next mark of the sentence, or the spaces at the end.
qsizetype endOfClause(const CheckedIssue &issue, qsizetype open)
{
    const TextRange line = trimmedRange(issue.text(), issue.lines().range(issue.lineOf(open)));
    for (qsizetype i = open + 2; i < line.end; ++i) {
        if (QStringView(u"，。；！？,;!?").contains(issue.text().at(i)) && issue.isProse(i))
            return i;
    }
    return line.end;
}

Fix deletion(qsizetype position)
{
    return {Text::tr("Delete it"), {{{position, position + 1}, {}}}, false};
}

/// Whether a quote stands where one closes: before a mark of the sentence, or at the end of the line.
bool standsAtEnd(const CheckedIssue &issue, qsizetype position)
{
    const TextRange line = trimmedRange(issue.text(), issue.lines().range(issue.lineOf(position)));
    return position + 1 >= line.end || QStringView(u"，。；：、！？,.;:!?").contains(issue.text().at(position + 1));
}

/// The partner of a quote that is written in ASCII, and what makes both of them “”; nothing if there is none.
std::optional<Fix> pairedWithAscii(const CheckedIssue &issue, const StrayMark &mark)
{
    const QStringView text = issue.text();
    if (text.at(mark.position) != u'“' && text.at(mark.position) != u'”')
        return {};
    const bool closes = !mark.opens || standsAtEnd(issue, mark.position);
    const TextRange line = issue.lines().range(issue.lineOf(mark.position));
    const int step = closes ? -1 : 1;
    for (qsizetype i = mark.position + step; i >= line.start && i < line.end; i += step) {
        if (text.at(i) != u'"' || !issue.isProse(i))
            continue;
        const qsizetype open = std::min(i, mark.position);
        const qsizetype close = std::max(i, mark.position);
        return Fix{Text::tr("Make the pair “…”"), {{{open, open + 1}, u"“"_s}, {{close, close + 1}, u"”"_s}}, false};
    }
    return {};
}

void reportStray(const CheckedIssue &issue, Report &report, const StrayMark &mark)
{
    const QChar c = issue.text().at(mark.position);
    const TextRange range{mark.position, mark.position + 1};
    if (mark.isTurned) {
        report.add(range, Text::tr("The quotation mark %1 is turned the wrong way.").arg(c),
                   {{Text::tr("Turn it: %1").arg(partner(c)), {{range, QString(partner(c))}}, false}});
        return;
    }
    QList<Fix> fixes;
    if (const std::optional<Fix> pair = pairedWithAscii(issue, mark))
        fixes.append(*pair);
    if (mark.opens && !standsAtEnd(issue, mark.position)) {
        const qsizetype end = endOfClause(issue, mark.position);
        fixes.append({Text::tr("Close it at the end of the clause"), {{{end, end}, QString(partner(c))}}, false});
    }
    fixes.append(deletion(mark.position));
    report.add(range,
               mark.opens ? Text::tr("Nothing closes the %1 here.").arg(c)
                          : Text::tr("The %1 here closes nothing.").arg(c),
               fixes);
}

// FORMAT.md §12, P5.
void findUnbalancedParentheses(const CheckedIssue &issue, Report &report)
{
    for (const StrayMark &mark : parenthesesOf(issue).stray)
        reportStray(issue, report, mark);
}

// FORMAT.md §12, P6.
void findUnbalancedQuotes(const CheckedIssue &issue, Report &report)
{
    for (const StrayMark &mark : strayQuotes(issue))
        reportStray(issue, report, mark);
}

constexpr Rule rules[] = {
    {
        .id = "parentheses.unbalanced",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Parenthesis without partner"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers look for where the aside begins or ends."),
        .wrong = "甲（乙，丙。\n",
        .right = "甲（乙），丙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Closes it before the next mark of the sentence, or deletes it."),
        .check = findUnbalancedParentheses,
    },
    {
        .id = "parentheses.mixed-width",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Parentheses of two widths"),
        .why = QT_TRANSLATE_NOOP("Rules", "One of the pair is full-width, the other ASCII: it looks like a slip."),
        .wrong = "甲（乙)丙。\n",
        .right = "甲（乙）丙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Makes both of one width."),
        .check = findMixedWidth,
    },
    {
        .id = "quotes.unbalanced",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Quotation mark without partner"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers look for where the quotation begins or ends."),
        .wrong = "甲“乙“丙。\n",
        .right = "甲“乙”丙。\n",
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Turns a quotation mark that stands the wrong way, closes one that is open, or deletes it."),
        .check = findUnbalancedQuotes,
    },
};

} // namespace

std::span<const Rule> pairRules()
{
    return rules;
}

} // namespace Jianbao
