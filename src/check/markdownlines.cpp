// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/markdownlines.h"

#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

TextRange MarkdownLine::firstWord() const
{
    const auto end = std::ranges::find_if(text, isSpace);
    return {start, start + (end - text.begin())};
}

MarkdownLine markdownLine(const CheckedIssue &issue, int line)
{
    MarkdownLine found;
    found.place = issue.markdown().line(line);
    const TextRange whole = issue.lines().range(line);
    if (whole.isEmpty())
        return found;
    const qsizetype start = std::clamp(found.place.start, whole.start, whole.end);
    const QStringView rest = QStringView(issue.text()).sliced(start, whole.end - start);
    qsizetype spaces = 0;
    for (; spaces < rest.size() && isSpace(rest.at(spaces)); ++spaces)
        found.indent += rest.at(spaces) == u'\t' ? 4 : 1;
    found.start = start + spaces;
    found.text = rest.sliced(spaces);
    while (!found.text.isEmpty() && isSpace(found.text.back()))
        found.text.chop(1);
    return found;
}

TextRange firstWordOf(const CheckedIssue &issue, int line)
{
    const TextRange range = issue.lines().range(line);
    qsizetype start = range.start;
    while (start < range.end && isSpace(issue.text().at(start)))
        ++start;
    qsizetype end = start;
    while (end < range.end && !isSpace(issue.text().at(end)))
        ++end;
    return {start, end};
}

bool isInside(const SourceTree &tree, int block, int around)
{
    while (block >= 0 && block != around)
        block = tree.blocks.at(block).parent;
    return block == around;
}

bool continuesParagraph(const CheckedIssue &issue, int line)
{
    const SourceTree &tree = issue.markdown();
    const int paragraph = tree.line(line).paragraph;
    return paragraph >= 0 && tree.paragraphs.at(paragraph).lines.first < line;
}

QList<TextRange> inlineBlocks(const CheckedIssue &issue)
{
    const SourceTree &tree = issue.markdown();
    QList<LineSpan> spans;
    for (const SourceParagraph &paragraph : tree.paragraphs)
        spans.append(paragraph.lines);
    for (const SourceBlock &block : tree.blocks) {
        if (block.kind == SourceBlock::Kind::Heading || block.kind == SourceBlock::Kind::Row)
            spans.append(block.lines);
    }
    std::ranges::sort(spans, {}, &LineSpan::first);
    QList<TextRange> ranges;
    for (const LineSpan span : std::as_const(spans))
        ranges.append({issue.lines().range(span.first).start, issue.lines().range(span.last).end});
    return ranges;
}

bool isEscaped(const CheckedIssue &issue, qsizetype position)
{
    return position > 0 && issue.text().at(position - 1) == u'\\' &&
           issue.markdown().roleAt(position - 1) == TextRole::Markup;
}

TextChange blankLineAbove(const CheckedIssue &issue, int line)
{
    const TextRange range = issue.lines().range(line);
    return {{range.start, range.start}, u"\n"_s};
}

Fix blankLineFix(const CheckedIssue &issue, int line)
{
    return {QCoreApplication::translate("Rules", "Insert a blank line"), {blankLineAbove(issue, line)}, true};
}

} // namespace Jianbao
