// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "issue/leadedits.h"
#include "issue/linesyntax.h"
#include "issue/preamble.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// "导读：", of the lead that is there.
TextRange leadMark(const CheckedIssue &issue)
{
    const QString &mark = issue.profile().leadMark;
    const TextRange lead = issue.lines().range(issue.issue().lead->lines);
    const qsizetype start = issue.text().indexOf(mark, lead.start);
    const qsizetype end = start + mark.size();
    return {start, end < lead.end && isColon(issue.text().at(end)) ? end + 1 : end};
}

/// Whether a lead says nothing but how many entries there are.
bool isEmptyLead(const CheckedIssue &issue, const Lead &lead)
{
    if (!lead.clauses.isEmpty())
        return false;
    QString words = slice(issue.text(), {leadMark(issue).end, issue.lines().range(lead.lines).end}).toString();
    if (lead.count) {
        const QString digits = slice(issue.text(), lead.countRange).toString();
        for (QString phrase : issue.profile().leadCounts)
            words.remove(phrase.replace(Profile::countPlace.toString(), digits));
    }
    return std::ranges::none_of(words, [](QChar c) { return c.isLetterOrNumber(); });
}

// FORMAT.md §12, L1.
void findEmptyLead(const CheckedIssue &issue, Report &report)
{
    const auto &lead = issue.issue().lead;
    if (!lead || !isEmptyLead(issue, *lead))
        return;
    const QList<TextChange> changes = syncLead(issue.text(), issue.issue(), issue.profile());
    // A number alone is not what the lead is for.
    QList<Fix> fixes;
    if (std::ranges::any_of(changes, [](const TextChange &change) { return change.text.contains(u'【'); }))
        fixes.append(Fix{Text::tr("Write its skeleton"), changes});
    const TextRange mark = leadMark(issue);
    report.add({mark.start, mark.end}, Text::tr("The lead says nothing about the issue."), fixes);
}

// FORMAT.md §12, L1 again: the template.
void findEmptyClauses(const CheckedIssue &issue, Report &report)
{
    const auto &lead = issue.issue().lead;
    if (!lead)
        return;
    for (const LeadClause &clause : lead->clauses) {
        if (clause.text.isEmpty())
            report.add(clause.range, Text::tr("The lead's clause “%1” has no text.").arg(clause.mark));
    }
}

// FORMAT.md §12, L2.
void findCount(const CheckedIssue &issue, Report &report)
{
    const auto &lead = issue.issue().lead;
    const int count = issue.issue().itemCount();
    if (!lead || !lead->count || *lead->count == count)
        return;
    report.add(lead->countRange,
               Text::tr("The lead says %1 entries, but the issue has %2.").arg(*lead->count).arg(count),
               {{Text::tr("Write %1").arg(count), {{lead->countRange, QString::number(count)}}, true}});
}

// FORMAT.md §12, L3.
void findNoCount(const CheckedIssue &issue, Report &report)
{
    const auto &lead = issue.issue().lead;
    const int count = issue.issue().itemCount();
    if (!lead || lead->count || count == 0 || issue.profile().leadCounts.isEmpty() || isEmptyLead(issue, *lead))
        return;
    const TextRange mark = leadMark(issue);
    QList<TextChange> changes = syncLead(issue.text(), issue.issue(), issue.profile());
    changes = changesWithin(changes, {mark.end, mark.end});
    report.add(mark, Text::tr("The lead does not say that there are %n entries.", nullptr, count),
               changes.isEmpty() ? QList<Fix>{} : QList<Fix>{{Text::tr("Write the number"), changes}});
}

// FORMAT.md §12, L4.
void findLazyLines(const CheckedIssue &issue, Report &report)
{
    const auto &lead = issue.issue().lead;
    if (!lead)
        return;
    for (int line = lead->lines.first + 1; line <= lead->lines.last; ++line) {
        const QStringView content = issue.lines().at(line);
        if (isQuoteLine(content) || isLonePunctuation(content))
            continue;
        const qsizetype start = issue.lines().range(line).start;
        report.add(lineStart(issue, line), Text::tr("This line of the lead does not start with “>”."),
                   {{Text::tr("Write “> ”"), {{{start, start}, u"> "_s}}, true}});
    }
}

// FORMAT.md §12, L4: punctuation that slipped below the lead.
void findStrayLines(const CheckedIssue &issue, Report &report)
{
    const auto &lead = issue.issue().lead;
    if (!lead)
        return;
    for (int line = lead->lines.first + 1; line <= issue.lines().count(); ++line) {
        const Region region = issue.regionOf(line);
        if (region != Region::Lead && region != Region::Blank && region != Region::Preamble)
            return;
        if (isLonePunctuation(issue.lines().at(line)))
            report.add(trimmedLine(issue, line), Text::tr("Nothing but punctuation stands on this line."),
                       {{Text::tr("Delete the line"), {lineDeletion(issue, {line, line})}, true}});
    }
}

/// Letters and digits: what does not differ between two ways to punctuate a note.
QString lettersOf(QStringView text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

// FORMAT.md §12, N8; §5: its first form was without brackets, its newest one is a whole sentence.
void findNoteWording(const CheckedIssue &issue, Report &report)
{
    const QString &right = issue.profile().note;
    if (right.isEmpty() || issue.day() < QDate(2020, 7, 1))
        return;
    const bool isSentence = issue.day() >= QDate(2021, 6, 1);
    const QString letters = lettersOf(right);
    for (int line = 1; line <= issue.lines().count(); ++line) {
        const Region region = issue.regionOf(line);
        const QStringView content = issue.lines().at(line);
        if ((region != Region::Note && region != Region::SectionNote) || !isNoteLine(content, issue.profile()))
            continue;
        const qsizetype colon = content.indexOf(issue.profile().noteMark) + issue.profile().noteMark.size();
        const TextRange range = issue.lines().range(line);
        const TextRange note = trimmedRange(issue.text(), {range.start + colon + 1, range.end});
        const QStringView written = slice(issue.text(), note);
        if (written == right || lettersOf(written) != letters)
            continue;
        QString wanted = right;
        if (!isSentence && !written.endsWith(u'。') && wanted.endsWith(u'。'))
            wanted.chop(1);
        if (written != wanted)
            report.add(note, Text::tr("This note is usually written “%1”.").arg(wanted),
                       {{Text::tr("Write it so"), {{note, wanted}}, true}});
    }
}

constexpr Rule rules[] = {
    {
        .id = "lead.empty",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Empty lead"),
        .why = QT_TRANSLATE_NOOP("Rules", "It is the first thing that readers see."),
        .wrong = "> 导读：\n\n## 论文\n\n- [甲](https://a.cn)\n",
        .right = "> 导读：本期1条。【论文】甲。\n\n## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the number of entries and an empty clause for each section."),
        .check = findEmptyLead,
    },
    {
        .id = "lead.empty-clause",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Clause of the lead without text"),
        .why = QT_TRANSLATE_NOOP("Rules", "It is left over from the template."),
        .wrong = "> 导读：本期2条。【新闻】甲；【论文】。\n",
        .right = "> 导读：本期2条。【新闻】甲；【论文】乙。\n",
        .fix = nullptr,
        .check = findEmptyClauses,
    },
    {
        .id = "lead.count",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Wrong number of entries"),
        .why = QT_TRANSLATE_NOOP("Rules", "The lead promises another number of entries than the sections have. The "
                                          "bullets of the warm-up do not count."),
        .wrong = "> 导读：本期2条。【论文】甲。\n\n## 论文\n\n- [甲](https://a.cn)\n",
        .right = "> 导读：本期1条。【论文】甲。\n\n## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the number of entries."),
        .check = findCount,
    },
    {
        .id = "lead.no-count",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Lead without number of entries"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "Readers expect the number of entries at the start of the lead, as in every issue."),
        .wrong = "> 导读：【论文】甲。\n\n## 论文\n\n- [甲](https://a.cn)\n",
        .right = "> 导读：本期1条。【论文】甲。\n\n## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the number in front."),
        .check = findNoCount,
    },
    {
        .id = "lead.lazy-line",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Line of the lead without “>”"),
        .why = QT_TRANSLATE_NOOP("Rules", "It belongs to the quote only as long as no blank line or list comes "
                                          "between."),
        .wrong = "> 导读：本期2条。【新闻】甲；\n【论文】乙。\n",
        .right = "> 导读：本期2条。【新闻】甲；\n> 【论文】乙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “> ” in front."),
        .check = findLazyLines,
    },
    {
        .id = "lead.stray-line",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Line of punctuation below the lead"),
        .why = QT_TRANSLATE_NOOP("Rules", "A full stop of its own is left over from an edit."),
        .wrong = "> 导读：本期1条。【论文】甲。\n。\n",
        .right = "> 导读：本期1条。【论文】甲。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the line."),
        .check = findStrayLines,
    },
    {
        .id = "note.wording",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Note in another form"),
        .why = QT_TRANSLATE_NOOP("Rules", "The same note should look the same in every issue."),
        .wrong = "> 注：个别链接打不开，请点击文末阅读原文跳转\n",
        .right = "> 注：个别链接打不开，请点击文末【阅读原文】跳转。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the usual form."),
        .check = findNoteWording,
    },
};

} // namespace

std::span<const Rule> preambleRules()
{
    return rules;
}

} // namespace Jianbao
