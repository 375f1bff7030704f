// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;
using Kind = SourceBlock::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The bars of a line that part cells for kramdown: not in code, not behind a backslash.
QList<qsizetype> barsOf(const CheckedIssue &issue, const MarkdownLine &line)
{
    QList<qsizetype> bars;
    for (qsizetype i = line.text.indexOf(u'|'); i >= 0; i = line.text.indexOf(u'|', i + 1)) {
        const bool escaped = i > 0 && line.text.at(i - 1) == u'\\';
        if (!escaped && issue.markdown().roleAt(line.start + i) != TextRole::Code)
            bars.append(line.start + i);
    }
    return bars;
}

/// Whether kramdown sees a boundary on both sides of a paragraph.
bool standsAlone(const CheckedIssue &issue, const SourceParagraph &paragraph)
{
    const SourceTree &tree = issue.markdown();
    const bool opensContainer =
        paragraph.parent >= 0 && tree.blocks.at(paragraph.parent).lines.first == paragraph.lines.first;
    if (!opensContainer && paragraph.lines.first > 1 && !markdownLine(issue, paragraph.lines.first - 1).isBlank())
        return false;
    const int next = paragraph.lines.last + 1;
    const SourceLine below = tree.line(next);
    const bool inItem = paragraph.parent >= 0 && tree.blocks.at(paragraph.parent).kind == Kind::Item;
    const bool startsItem = below.container >= 0 && tree.blocks.at(below.container).kind == Kind::Item &&
                            tree.blocks.at(below.container).lines.first == next;
    return markdownLine(issue, next).isBlank() || (inItem && startsItem);
}

Fix escapeBars(const CheckedIssue &issue, const QList<qsizetype> &bars)
{
    QList<TextChange> changes;
    for (const qsizetype bar : bars) {
        if (issue.isProse(bar) || issue.markdown().roleAt(bar) == TextRole::ImageText)
            changes.append({{bar, bar}, u"\\"_s});
        else
            changes.append({{bar, bar + 1}, u"%7C"_s});
    }
    return {Text::tr("Escape the bar"), changes, true};
}

/// Whether a row is what kramdown takes for a line between rows.
bool isSeparator(QStringView row)
{
    return (row.contains(u'-') || row.contains(u'=')) &&
           std::ranges::all_of(row, [](QChar c) { return u"|-+=: \t"_s.contains(c); });
}

Fix dashesFix(const CheckedIssue &issue, TextRange row)
{
    QList<TextChange> changes;
    const QStringView text = issue.text();
    for (qsizetype at = row.start; at < row.end; ++at) {
        qsizetype end = at;
        while (end < row.end && QStringView(u"-=+:").contains(text.at(end)))
            ++end;
        if (end == at)
            continue;
        changes.append({{at, end}, u"—"_s});
        at = end;
    }
    return {Text::tr("Use a dash"), changes};
}

/// Whether a line is the line of dashes below a table's header; the number of its cells.
int delimiterCells(QStringView line)
{
    const bool isMeant = line.contains(u'|') && line.contains(u'-') &&
                         std::ranges::all_of(line, [](QChar c) { return u"|-: \t"_s.contains(c); });
    if (!isMeant)
        return 0;
    const auto cells = line.split(u'|', Qt::SkipEmptyParts);
    return int(std::ranges::count_if(cells, [](QStringView cell) { return cell.contains(u'-'); }));
}

/// A table right below text: the preview's parser and the site see no table at all, GitHub does.
void checkTableBelowText(const CheckedIssue &issue, const SourceParagraph &paragraph, Report &report)
{
    for (int line = paragraph.lines.first + 2; line <= paragraph.lines.last; ++line) {
        const int cells = delimiterCells(markdownLine(issue, line).text);
        const MarkdownLine header = markdownLine(issue, line - 1);
        if (cells == 0 || !header.text.contains(u'|'))
            continue;
        QStringView inner = header.text;
        inner = inner.startsWith(u'|') ? inner.sliced(1) : inner;
        inner = inner.endsWith(u'|') ? inner.chopped(1) : inner;
        if (inner.count(u'|') + 1 != cells)
            continue;
        report.add(header.firstWord(), Text::tr("Text stands right above this table: the site shows it as text."),
                   paragraph.parent < 0 ? QList<Fix>{blankLineFix(issue, line - 1)} : QList<Fix>());
        return;
    }
}

} // namespace

void findPipeTables(const CheckedIssue &issue, Report &report)
{
    for (const SourceParagraph &paragraph : issue.markdown().paragraphs) {
        const MarkdownLine first = markdownLine(issue, paragraph.lines.first);
        const QList<qsizetype> bars = barsOf(issue, first);
        if (bars.isEmpty() || first.indent > 3)
            continue;
        bool everyLine = true;
        for (int line = paragraph.lines.first + 1; line <= paragraph.lines.last && everyLine; ++line)
            everyLine = !barsOf(issue, markdownLine(issue, line)).isEmpty();
        if (!everyLine || !standsAlone(issue, paragraph))
            continue;
        QList<Fix> fixes{escapeBars(issue, bars)};
        if (std::ranges::all_of(bars, [&issue](qsizetype bar) { return issue.isProse(bar); })) {
            QList<TextChange> wide;
            for (const qsizetype bar : bars)
                wide.append({{bar, bar + 1}, u"｜"_s});
            fixes.append({Text::tr("Use a full-width bar"), wide});
        }
        report.add({bars.first(), bars.last() + 1},
                   Text::tr("The bar makes a table of this paragraph on the site, and breaks its links."), fixes);
    }
}

void findDashRows(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (const SourceBlock &block : tree.blocks) {
        if (block.kind != Kind::Row)
            continue;
        const MarkdownLine row = markdownLine(issue, block.lines.first);
        if (!isSeparator(row.text))
            continue;
        report.add(
            row.range(), Text::tr("A row of hyphens is a row on GitHub, and a line between rows on the site."),
            {dashesFix(issue, row.range()), {Text::tr("Delete the row"), {{issue.lines().range(block.lines), {}}}}});
    }
}

void findTableEdges(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (const SourceParagraph &paragraph : tree.paragraphs)
        checkTableBelowText(issue, paragraph, report);
    for (const SourceBlock &block : tree.blocks) {
        if (block.kind == Kind::Row) {
            const MarkdownLine row = markdownLine(issue, block.lines.first);
            if (!row.text.contains(u'|') && block.parent >= 0 && tree.blocks.at(block.parent).parent < 0)
                report.add(row.firstWord(), Text::tr("This is a row of the table on GitHub, and text on the site."),
                           {{Text::tr("Insert a blank line"), {blankLineAbove(issue, block.lines.first)}}});
        } else if (block.kind == Kind::Table && block.parent < 0 && block.lines.first > 1 &&
                   !markdownLine(issue, block.lines.first - 1).isBlank()) {
            report.add(markdownLine(issue, block.lines.first).firstWord(),
                       Text::tr("No blank line stands above this table: the site shows it as text."),
                       {blankLineFix(issue, block.lines.first)});
        }
    }
    for (const SourceBlock &block : tree.blocks) {
        const MarkdownLine next = markdownLine(issue, block.lines.last + 1);
        if (block.kind == Kind::Table && block.parent < 0 && !next.isBlank() && next.place.container < 0 &&
            !next.text.startsWith(u'<'))
            report.add(next.firstWord(),
                       Text::tr("No blank line stands below this table: the site shows the table as text."),
                       {blankLineFix(issue, block.lines.last + 1)});
    }
}

} // namespace Jianbao
