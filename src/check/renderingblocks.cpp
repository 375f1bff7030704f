// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/cjk.h"
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;
using Kind = SourceBlock::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The innermost container of a kind around the line above a block that the block is not in; -1: none. Of blocks that
/// start together only the outermost one leaves it.
int containerLeft(const CheckedIssue &issue, const SourceBlock &block, Kind kind)
{
    const SourceTree &tree = issue.markdown();
    const int above = block.lines.first - 1;
    const bool isFirstOfParent = block.parent >= 0 && tree.blocks.at(block.parent).lines.first == block.lines.first;
    if (above < 1 || isFirstOfParent || markdownLine(issue, above).isBlank())
        return -1;
    for (int around = tree.line(above).container; around >= 0; around = tree.blocks.at(around).parent) {
        if (tree.blocks.at(around).kind == kind && !isInside(tree, block.parent, around))
            return around;
    }
    return -1;
}

/// What a line must not start with to belong to something above it for the site.
bool startsHtml(const CheckedIssue &issue, const SourceBlock &block)
{
    const QStringView text = markdownLine(issue, block.lines.first).text;
    return block.kind == Kind::Html && text.size() > 1 && (text.at(1).isLetter() || text.at(1) == u'/');
}

/// A heading, rule, list … is text of the container above for the site: a blank line would part them.
void reportAdjacent(const CheckedIssue &issue, const SourceBlock &block, const QString &message, Report &report)
{
    // Inside of an item a blank line would space the list out.
    const QList<Fix> fixes = block.parent < 0 ? QList<Fix>{blankLineFix(issue, block.lines.first)} : QList<Fix>();
    report.add(firstWordOf(issue, block.lines.first), message, fixes);
}

bool isRuleOfHyphens(const CheckedIssue &issue, const SourceBlock &heading)
{
    return heading.lines.last > heading.lines.first && markdownLine(issue, heading.lines.last).text.startsWith(u'-');
}

/// A Chinese character or full-width punctuation.
bool isCjkUnit(QChar c)
{
    const char16_t unit = c.unicode();
    return isCjkCharacter(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff60) ||
           QStringView(u"“”‘’…—").contains(c);
}

} // namespace

void findSwallowedBlocks(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (const SourceBlock &block : tree.blocks) {
        using enum SourceBlock::Kind;
        if (block.kind == Item || block.kind == Row || block.kind == Paragraph || startsHtml(issue, block))
            continue;
        if (containerLeft(issue, block, Quote) >= 0)
            reportAdjacent(issue, block,
                           Text::tr("This stands below the quote on GitHub, and inside of it on the site."), report);
    }
}

void findBlocksInItems(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (const SourceBlock &block : tree.blocks) {
        using enum SourceBlock::Kind;
        const bool isMeant = block.kind == Heading || block.kind == Quote || block.kind == Code ||
                             block.kind == Table || (block.kind == Html && !startsHtml(issue, block));
        if (!isMeant || containerLeft(issue, block, Item) < 0 || containerLeft(issue, block, Quote) >= 0)
            continue;
        reportAdjacent(issue, block, Text::tr("This ends the list on GitHub, and belongs to its entry on the site."),
                       report);
    }
}

void findRulesWithoutBlank(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (const SourceBlock &block : tree.blocks) {
        if (block.kind == Kind::Heading && isRuleOfHyphens(issue, block)) {
            const int line = block.lines.last;
            const bool isOfManyLines = line - block.lines.first > 1;
            const bool isAfterText =
                block.lines.first > 1 && block.parent < 0 && !markdownLine(issue, block.lines.first - 1).isBlank();
            if (!isOfManyLines && !isAfterText)
                continue;
            Fix fix = blankLineFix(issue, line);
            fix.isSafe = false; // on GitHub, it is no rule
            report.add(markdownLine(issue, line).range(),
                       Text::tr("The lines above this one are a heading on GitHub, and text on the site."),
                       block.parent < 0 ? QList<Fix>{fix} : QList<Fix>());
            continue;
        }
        const int above = block.lines.first - 1;
        if (block.kind != Kind::Rule || above < 1 || markdownLine(issue, above).isBlank())
            continue;
        const SourceBlock *leaf = tree.leafAt(above);
        const bool isText =
            tree.line(above).paragraph >= 0 ||
            (leaf && (leaf->kind == Kind::Row || leaf->kind == Kind::Table || leaf->kind == Kind::Code));
        if (isText && containerLeft(issue, block, Kind::Quote) < 0)
            reportAdjacent(issue, block, Text::tr("This is a rule on GitHub, and text or a heading on the site."),
                           report);
    }
}

void findHeadingForms(const CheckedIssue &issue, Report &report)
{
    for (const SourceBlock &block : issue.markdown().blocks) {
        if (block.kind != Kind::Heading || block.lines.first != block.lines.last)
            continue;
        const MarkdownLine line = markdownLine(issue, block.lines.first);
        qsizetype marks = 0;
        while (marks < line.text.size() && line.text.at(marks) == u'#')
            ++marks;
        const QStringView title = line.text.sliced(marks).trimmed();
        if (marks == 0)
            continue;
        if (title.isEmpty() || title.count(u'#') == title.size()) {
            report.add(
                line.range(), Text::tr("A heading without text: the site shows its number signs."),
                {{Text::tr("Delete the line"), {{issue.lines().range({block.lines.first, block.lines.first}), {}}}}});
        } else if (line.indent > 0) {
            const TextRange indent{line.start - line.indent, line.start};
            report.add({indent.start, line.start + marks},
                       Text::tr("An indented heading is a heading on GitHub, and text on the site."),
                       {{Text::tr("Delete the indent"), {{indent, {}}}, true}});
        }
    }
}

void findLazyCode(const CheckedIssue &issue, Report &report)
{
    for (const SourceBlock &block : issue.markdown().blocks) {
        if (block.kind != Kind::Code || block.mark != 0)
            continue;
        const MarkdownLine next = markdownLine(issue, block.lines.last + 1);
        if (next.isBlank() || next.text.startsWith(u'<'))
            continue;
        report.add(next.firstWord(), Text::tr("This stands below the code on GitHub, and belongs to it on the site."),
                   block.parent < 0 ? QList<Fix>{blankLineFix(issue, block.lines.last + 1)} : QList<Fix>());
    }
}

void findSoftBreaks(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceParagraph &paragraph : issue.markdown().paragraphs) {
        for (int line = paragraph.lines.first; line < paragraph.lines.last; ++line) {
            const MarkdownLine above = markdownLine(issue, line);
            const MarkdownLine below = markdownLine(issue, line + 1);
            if (above.isBlank() || below.isBlank() || !isCjkUnit(above.text.back()) || !isCjkUnit(below.text.front()) ||
                !issue.isProse(above.range().end - 1))
                continue;
            const TextRange spaces{above.range().end, issue.lines().range(line).end};
            if (text.sliced(spaces.start, spaces.length()).startsWith(u"  "))
                continue;
            report.add({spaces.start - 1, below.start + 1},
                       Text::tr("Without a line break, a space stands between this line and the next."),
                       {{Text::tr("Break the line"), {{spaces, u"  "_s}}},
                        {Text::tr("Join the lines"), {{{spaces.start, below.start}, {}}}}});
        }
    }
}

} // namespace Jianbao
