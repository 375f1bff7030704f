// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "issue/linesyntax.h"
#include "issue/nestedlists.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number at the start of a line and how long it is; a length of 0 for none.
struct LineNumber
{
    int value = 0;
    qsizetype length = 0;
};

LineNumber numberAt(QStringView text)
{
    LineNumber number;
    while (number.length < text.size() && isDigit(text.at(number.length)))
        ++number.length;
    // More digits are no list's.
    number.value = number.length <= 3 ? text.first(number.length).toInt() : 0;
    return number;
}

/// From the first visible character of one line to the marker's end of another.
TextRange markersBetween(const CheckedIssue &issue, LineSpan lines)
{
    const TextRange last = trimmedLine(issue, lines.last);
    const qsizetype marker = numberAt(slice(issue.text(), last)).length + 1;
    return {trimmedLine(issue, lines.first).start, std::min(last.end, last.start + marker)};
}

// FORMAT.md §12, B10: Markdown reads on in the last entry of the list.
void findTextAfter(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        bool isInList = false;
        for (const BodyLine &body : item.body) {
            const bool isText =
                body.kind == BodyKind::Field || body.kind == BodyKind::Paragraph || body.kind == BodyKind::Image;
            const bool isOutside =
                isText && body.indent < insideEntry && !isLonePunctuation(issue.lines().at(body.line));
            if (isInList && isOutside) {
                const qsizetype start = issue.lines().range(body.line).start;
                const TextRange indent{start, trimmedLine(issue, body.line).start};
                report.add(lineStart(issue, body.line), Text::tr("This text becomes part of the list's last entry."),
                           {{Text::tr("Part it from the list by a blank line"), {{indent, u"\n  "_s}}}});
            }
            isInList = body.kind == BodyKind::List || (isInList && !isOutside && body.kind != BodyKind::Blank);
        }
    });
}

/// The lines of an entry that are a list at the left edge, run by run.
QList<LineSpan> listsAtEdge(const Item &item)
{
    QList<LineSpan> runs;
    for (const BodyLine &body : item.body) {
        if (body.kind != BodyKind::List || body.indent >= insideEntry)
            continue;
        if (!runs.isEmpty() && runs.last().last + 1 == body.line)
            runs.last().last = body.line;
        else
            runs.append({body.line, body.line});
    }
    return runs;
}

// FORMAT.md §12, B11.
void findColumnZero(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        const QList<LineSpan> runs = listsAtEdge(item);
        if (runs.isEmpty())
            return;
        const ListRepair repair = repairedLists(issue.lines(), item);
        // All lists of the entry change together, or none does: they are one finding then.
        if (repair.lines.isValid()) {
            report.add(markersBetween(issue, repair.lines), Text::tr("The list at the left edge ends the entry."),
                       {{Text::tr("Indent it"), repair.changes, true}});
            return;
        }
        for (const LineSpan run : runs)
            report.add(markersBetween(issue, run), Text::tr("The list at the left edge ends the entry."));
    });
}

/// The lists of an entry that do not start at 1, as GitHub sees them.
void findFirstNumbers(const CheckedIssue &issue, Report &report)
{
    const QList<SourceBlock> &blocks = issue.markdown().blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const SourceBlock &list = blocks.at(i);
        if (list.kind != SourceBlock::Kind::OrderedList || list.number == 1 ||
            issue.regionOf(list.lines.first) != Region::Item)
            continue;
        QList<TextChange> changes;
        int number = 0;
        LineSpan markers{list.lines.first, list.lines.first};
        for (const SourceBlock &item : blocks) {
            if (item.kind != SourceBlock::Kind::Item || item.parent != i)
                continue;
            const TextRange line = trimmedLine(issue, item.lines.first);
            const LineNumber written = numberAt(slice(issue.text(), line));
            markers.last = item.lines.first;
            if (written.length > 0 && written.value != ++number)
                changes.append({{line.start, line.start + written.length}, QString::number(number)});
        }
        report.add(markersBetween(issue, markers), Text::tr("This list starts at %1.").arg(list.number),
                   changes.isEmpty() ? QList<Fix>{} : QList<Fix>{{Text::tr("Number it from 1"), changes}});
    }
}

// FORMAT.md §12, B12: what parts a list, so that it seems to start at 2.
void findLonePunctuation(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        for (qsizetype i = 1; i < item.body.size(); ++i) {
            const int line = item.body.at(i).line;
            if (item.body.at(i).kind != BodyKind::Paragraph || !isLonePunctuation(issue.lines().at(line)))
                continue;
            const TextRange upper = trimmedLine(issue, line - 1);
            const TextRange lower = trimmedLine(issue, line);
            QList<Fix> fixes;
            if (!upper.isEmpty())
                fixes.append(Fix{Text::tr("Put it behind the line above"), {{{upper.end, lower.start}, {}}}});
            report.add({upper.end, lower.end}, Text::tr("Nothing but punctuation stands on this line."), fixes);
        }
    });
}

void findStarts(const CheckedIssue &issue, Report &report)
{
    findFirstNumbers(issue, report);
    findLonePunctuation(issue, report);
}

/// The number of "1.text" or "1、text", of a line that is no list line for Markdown; 0 if it is none.
int pseudoNumber(QStringView content)
{
    const LineNumber number = numberAt(content);
    if (number.length == 0 || number.length + 1 >= content.size())
        return 0;
    const QChar mark = content.at(number.length);
    const QChar next = content.at(number.length + 1);
    const bool isMarker = mark == u'、' || (mark == u'.' && !isDigit(next) && !isSpace(next));
    return isMarker ? number.value : 0;
}

/// "2.1 text" below a list.
bool isPseudoLevel(QStringView content)
{
    const LineNumber number = numberAt(content);
    if (number.length == 0 || number.length + 1 >= content.size() || content.at(number.length) != u'.')
        return false;
    const qsizetype level = numberAt(content.sliced(number.length + 1)).length;
    const qsizetype end = number.length + 1 + level;
    return level > 0 && end < content.size() &&
           (isSpace(content.at(end)) || content.at(end).script() == QChar::Script_Han);
}

void reportPseudo(const CheckedIssue &issue, Report &report, const Item &item, LineSpan lines)
{
    const ListRepair repair = repairedLists(issue.lines(), item);
    const bool mends = repair.lines.isValid() && repair.becomeLists.contains(lines.first) &&
                       repair.lines.first >= lines.first && repair.lines.last <= lines.last;
    report.add(markersBetween(issue, lines), Text::tr("These numbers make no list: a space is missing behind them."),
               mends ? QList<Fix>{{Text::tr("Make it a list"), repair.changes}} : QList<Fix>{});
}

// FORMAT.md §12, B13. One number alone may be part of the text: "2.x".
void findPseudo(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        LineSpan run;
        int last = 0;
        const auto finish = [&] {
            if (run.isValid() && run.last > run.first)
                reportPseudo(issue, report, item, run);
            run = {};
        };
        bool isInList = false;
        for (const BodyLine &body : item.body) {
            const QStringView content = slice(issue.text(), trimmedLine(issue, body.line));
            const int number = body.kind == BodyKind::Paragraph ? pseudoNumber(content) : 0;
            const bool goesOn = number > 0 && run.isValid() && number == last + 1 && body.line == run.last + 1;
            if (!goesOn)
                finish();
            if (number > 0)
                run = {goesOn ? run.first : body.line, body.line};
            last = number;
            if (isInList && body.kind == BodyKind::Paragraph && body.indent >= insideEntry && isPseudoLevel(content)) {
                const qsizetype start = trimmedLine(issue, body.line).start;
                const qsizetype level = numberAt(content).length + 1;
                report.add(
                    {start, start + level + numberAt(content.sliced(level)).length},
                    Text::tr("This number makes no list inside the list: its text runs on from the line above."));
            }
            isInList = body.kind == BodyKind::List || (isInList && body.kind == BodyKind::Paragraph);
        }
        finish();
    });
}

constexpr const char *saidByColumnZero[] = {"render.list-lazy"};
constexpr const char *saidByStart[] = {"render.list-start"};

constexpr Rule rules[] = {
    {
        .id = "list.text-after",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text right below a list"),
        .why = QT_TRANSLATE_NOOP("Rules", "Markdown reads on in the last entry of the list: the text is shown there."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n    1. 乙；\n    2. 丙。  \n论文说的是丁。\n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：论文说的是丁。\n    1. 乙；\n    2. 丙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Parts the text from the list by a blank line."),
        .check = findTextAfter,
    },
    {
        .id = "list.column-zero",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "List at the left edge"),
        .why = QT_TRANSLATE_NOOP("Rules", "It ends the entry, and the section's list is torn in three. The site and "
                                          "GitHub show different things."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n1. 乙；\n2. 丙。\n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n    1. 乙；\n    2. 丙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Indents the lists of the entry."),
        .check = findColumnZero,
        .covers = saidByColumnZero,
    },
    {
        .id = "list.start",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "List that is torn or does not start at 1"),
        .why = QT_TRANSLATE_NOOP("Rules", "The site numbers every list from 1, GitHub does not; mostly a line between "
                                          "its entries has torn the list."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n    1. 乙\n；\n    2. 丙。\n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n    1. 乙；\n    2. 丙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts punctuation behind the line above, and numbers the list from 1."),
        .check = findStarts,
        .covers = saidByStart,
    },
    {
        .id = "list.pseudo",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Numbers that make no list"),
        .why = QT_TRANSLATE_NOOP("Rules", "Without the space behind “1.” the lines are plain text, and run together."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n1.乙；  \n2.丙。\n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：\n    1. 乙；  \n    2. 丙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Makes them a list."),
        .check = findPseudo,
    },
};

} // namespace

std::span<const Rule> listRules()
{
    return rules;
}

} // namespace Jianbao
