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

bool isList(const SourceBlock &block)
{
    return block.kind == Kind::BulletList || block.kind == Kind::OrderedList;
}

/// The children of a block, in order; -1: the outermost blocks.
QList<int> childrenOf(const SourceTree &tree, int parent)
{
    QList<int> children;
    for (int i = parent + 1; i < tree.blocks.size(); ++i) {
        if (tree.blocks.at(i).parent == parent)
            children.append(i);
        else if (parent >= 0 && tree.blocks.at(i).parent < parent)
            break;
    }
    return children;
}

/// Calls something for every list with the list that stands just before it in the same container.
template <typename Visit>
void forNeighbours(const SourceTree &tree, Visit visit)
{
    QHash<int, int> lastOfParent;
    for (int i = 0; i < tree.blocks.size(); ++i) {
        const SourceBlock &block = tree.blocks.at(i);
        const int before = lastOfParent.value(block.parent, -1);
        lastOfParent.insert(block.parent, i);
        if (before >= 0 && isList(block) && isList(tree.blocks.at(before)))
            visit(before, i);
    }
}

/// The mark of an item, "-" or "12.", on its first line.
TextRange markOf(const CheckedIssue &issue, const SourceBlock &item)
{
    // What stands before the item's own text, back to the mark.
    const TextRange line = issue.lines().range(item.lines.first);
    const QStringView text = issue.text();
    qsizetype end = std::clamp(issue.markdown().line(item.lines.first).start, line.start, line.end);
    // Items that begin on one line ("- - a") have their marks one after the other: the first one is the outermost.
    const SourceTree &tree = issue.markdown();
    for (int inner = tree.line(item.lines.first).container; inner >= 0; inner = tree.blocks.at(inner).parent) {
        while (end > line.start && text.at(end - 1).isSpace())
            --end;
        qsizetype start = end;
        while (start > line.start && !text.at(start - 1).isSpace() && text.at(start - 1) != u'>')
            --start;
        if (&tree.blocks.at(inner) == &item)
            return {start, end};
        if (tree.blocks.at(inner).kind == Kind::Item && tree.blocks.at(inner).lines.first == item.lines.first)
            end = start;
    }
    return {line.start, line.start};
}

/// From the first mark of a list to the last one.
TextRange marksOf(const CheckedIssue &issue, const QList<int> &items)
{
    const SourceTree &tree = issue.markdown();
    return {markOf(issue, tree.blocks.at(items.first())).start, markOf(issue, tree.blocks.at(items.last())).end};
}

/// Marks "1.", "2." … for the items of a list, where they differ.
QList<TextChange> numberedFromOne(const CheckedIssue &issue, const QList<int> &items)
{
    QList<TextChange> changes;
    for (int i = 0; i < items.size(); ++i) {
        const TextRange mark = markOf(issue, issue.markdown().blocks.at(items.at(i)));
        const QString number = QString::number(i + 1) + u'.';
        if (QStringView(issue.text()).sliced(mark.start, mark.length()) != number)
            changes.append({mark, number});
    }
    return changes;
}

Fix indentFix(const CheckedIssue &issue, const SourceBlock &list, const QList<int> &items)
{
    QList<TextChange> changes = list.kind == Kind::OrderedList ? numberedFromOne(issue, items) : QList<TextChange>();
    const TextRange first = markOf(issue, issue.markdown().blocks.at(items.first()));
    const TextRange firstLine = issue.lines().range(list.lines.first);
    const QStringView before = QStringView(issue.text()).sliced(firstLine.start, first.start - firstLine.start);
    const qsizetype column = before.size();
    for (int line = list.lines.first; line <= list.lines.last; ++line) {
        const bool isLazy = issue.markdown().line(line).isLazy;
        const TextRange range = issue.lines().range(line);
        if (!isLazy && range.length() > column)
            changes.append({{range.start + column, range.start + column}, u"    "_s});
    }
    std::ranges::sort(changes, {},
                      [](const TextChange &change) { return std::pair(change.range.start, change.range.end); });
    // Another number is another look: GitHub counts from the first one.
    return {Text::tr("Indent the list by four columns"), changes, list.kind == Kind::BulletList || list.number == 1};
}

/// Whether two blocks of a list's item have a blank line between them.
bool hasBlankInside(const CheckedIssue &issue, const SourceBlock &item, const QList<int> &children)
{
    for (int i = 1; i < children.size(); ++i) {
        const int line = issue.markdown().blocks.at(children.at(i)).lines.first;
        if (line > item.lines.first && markdownLine(issue, line - 1).isBlank())
            return true;
    }
    return false;
}

/// The blank lines between two items of a list, as a finding about both.
void reportGap(const CheckedIssue &issue, const SourceBlock &next, Report &report)
{
    const int line = next.lines.first;
    int blank = line;
    while (blank > 1 && markdownLine(issue, blank - 1).isBlank())
        --blank;
    if (blank == line)
        return;
    const TextRange mark = markOf(issue, next);
    const TextRange gap{issue.lines().range(blank).start, issue.lines().range(line).start};
    report.add({gap.start, mark.end},
               Text::tr("Blank lines between some entries only: GitHub spaces all of them, the site some."),
               {{Text::tr("Delete the blank lines"), {{gap, {}}}, true}});
}

void checkLooseList(const CheckedIssue &issue, int list, Report &report)
{
    const SourceTree &tree = issue.markdown();
    const QList<int> items = childrenOf(tree, list);
    QList<int> unspaced; // lines below which a blank one is missing
    bool inside = false;
    for (int i = 0; i < items.size(); ++i) {
        const SourceBlock &item = tree.blocks.at(items.at(i));
        const QList<int> children = childrenOf(tree, items.at(i));
        inside = inside || hasBlankInside(issue, item, children);
        if (children.isEmpty() || tree.blocks.at(children.first()).kind != Kind::Paragraph)
            continue;
        const int last = tree.blocks.at(children.first()).lines.last;
        const bool goesOn = last < tree.blocks.at(list).lines.last;
        const bool isLast = i == items.size() - 1 && items.size() > 1;
        if (goesOn && !isLast && !markdownLine(issue, last + 1).isBlank())
            unspaced.append(last);
    }
    if (unspaced.isEmpty())
        return;
    if (!inside) {
        for (int i = 1; i < items.size(); ++i)
            reportGap(issue, tree.blocks.at(items.at(i)), report);
        return;
    }
    for (const int line : std::as_const(unspaced))
        report.add(firstWordOf(issue, line + 1),
                   Text::tr("Some entries are followed by a blank line, this one is not: GitHub spaces all of them, "
                            "the site some."),
                   {blankLineFix(issue, line + 1)});
}

/// A list mark that GitHub shows as text.
void reportMark(const CheckedIssue &issue, TextRange mark, Report &report)
{
    const qsizetype escape = mark.end - 1;
    report.add(mark,
               Text::tr("“%1” is text on GitHub, and starts a list on the site.")
                   .arg(QStringView(issue.text()).sliced(mark.start, mark.length())),
               {{Text::tr("Make it text for both"), {{{escape, escape}, u"\\"_s}}, true}});
}

void checkParagraphLine(const CheckedIssue &issue, int number, Report &report)
{
    const QStringView text = issue.text();
    const MarkdownLine line = markdownLine(issue, number);
    qsizetype mark = 0;
    while (mark < line.text.size() && line.text.at(mark) >= u'0' && line.text.at(mark) <= u'9')
        ++mark;
    const bool isNumber = mark > 0 && mark < line.text.size() && line.text.at(mark) == u'.';
    const bool isBullet = mark == 0 && !line.isBlank() && QStringView(u"+*-").contains(line.text.front());
    const qsizetype after = line.start + mark + 1;
    const bool goesOn = after < text.size() && QStringView(u" \t|").contains(text.at(after));
    if (line.indent <= 3 && (isNumber || isBullet) && goesOn && issue.isProse(line.start))
        reportMark(issue, {line.start, after}, report);
}

} // namespace

void findLazyLists(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    Kind first = Kind::BulletList; // of the lists that follow each other
    int lastOfRun = -1;
    forNeighbours(tree, [&](int before, int index) {
        const SourceBlock &list = tree.blocks.at(index);
        const bool adjacent = !markdownLine(issue, list.lines.first - 1).isBlank();
        if (lastOfRun != before)
            first = tree.blocks.at(before).kind;
        lastOfRun = index;
        if (!adjacent) {
            first = list.kind;
            return;
        }
        if (list.kind == first || list.mark == ')' || tree.blocks.at(before).mark == ')')
            return;
        const QList<int> items = childrenOf(tree, index);
        report.add(marksOf(issue, items),
                   Text::tr("This list ends the entry on GitHub, and belongs to the entry on the site."),
                   {indentFix(issue, list, items)});
    });
}

void findLooseLists(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (int i = 0; i < tree.blocks.size(); ++i) {
        if (isList(tree.blocks.at(i)) && tree.blocks.at(i).isLoose)
            checkLooseList(issue, i, report);
    }
}

void findListStarts(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (int i = 0; i < tree.blocks.size(); ++i) {
        const SourceBlock &list = tree.blocks.at(i);
        if (list.kind != Kind::OrderedList || list.number == 1 || list.mark != '.')
            continue;
        const QList<int> items = childrenOf(tree, i);
        const TextRange mark = markOf(issue, tree.blocks.at(items.first()));
        QList<Fix> fixes{{Text::tr("Number from 1"), numberedFromOne(issue, items)}};
        if (items.size() == 1)
            fixes.append({Text::tr("Make it text"), {{{mark.end - 1, mark.end - 1}, u"\\"_s}}});
        report.add(marksOf(issue, items),
                   Text::tr("This list starts at %1 on GitHub, and at 1 on the site.").arg(list.number), fixes);
    }
}

void findListMarkers(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    forNeighbours(tree, [&](int before, int index) {
        const SourceBlock &list = tree.blocks.at(index);
        const SourceBlock &above = tree.blocks.at(before);
        if (list.kind != Kind::BulletList || above.kind != Kind::BulletList || list.mark == above.mark)
            return;
        const QList<int> items = childrenOf(tree, index);
        QList<TextChange> changes;
        for (const int item : items)
            changes.append({markOf(issue, tree.blocks.at(item)), QString(QLatin1Char(above.mark))});
        report.add(marksOf(issue, items),
                   Text::tr("The bullet changes from “%1” to “%2”: GitHub starts another list, the site does not.")
                       .arg(QLatin1Char(above.mark))
                       .arg(QLatin1Char(list.mark)),
                   {{Text::tr("Use “%1”").arg(QLatin1Char(above.mark)), changes}});
    });
}

void findEmptyBullets(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (int i = 0; i < tree.blocks.size(); ++i) {
        const SourceBlock &item = tree.blocks.at(i);
        if (item.kind != Kind::Item)
            continue;
        const TextRange line = issue.lines().range(item.lines.first);
        const TextRange mark = markOf(issue, item);
        const QStringView rest = QStringView(issue.text()).sliced(mark.end, line.end - mark.end);
        const bool isBare = rest.isEmpty();
        const bool afterBlank = item.lines.first > 1 && markdownLine(issue, item.lines.first - 1).isBlank();
        if (!rest.trimmed().isEmpty() || !(isBare || (afterBlank && childrenOf(tree, i).isEmpty())))
            continue;
        const bool hasText = item.lines.last > item.lines.first;
        const TextRange whole = issue.lines().range({item.lines.first, item.lines.first});
        report.add(mark,
                   Text::tr("A bullet without text: GitHub shows an empty entry, the site a hyphen or a heading."),
                   hasText ? QList<Fix>() : QList<Fix>{{Text::tr("Delete the line"), {{whole, {}}}}});
    }
}

void findListsInParagraphs(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (const SourceParagraph &paragraph : tree.paragraphs) {
        for (int number = paragraph.lines.first + 1; number <= paragraph.lines.last; ++number)
            checkParagraphLine(issue, number, report);
        // A mark without text is a list for the preview's parser alone (RENDERING.md M6).
        const int next = paragraph.lines.last + 1;
        const SourceBlock *leaf = tree.leafAt(next);
        if (leaf && leaf->kind == Kind::Item && leaf->lines == LineSpan{next, next} &&
            markdownLine(issue, next).isBlank() && tree.blocks.at(leaf->parent).lines.first == next &&
            tree.blocks.at(leaf->parent).parent == paragraph.parent)
            reportMark(issue, markOf(issue, *leaf), report);
    }
}

void findOrderedParentheses(const CheckedIssue &issue, Report &report)
{
    const SourceTree &tree = issue.markdown();
    for (int i = 0; i < tree.blocks.size(); ++i) {
        if (tree.blocks.at(i).kind != Kind::OrderedList || tree.blocks.at(i).mark != ')')
            continue;
        const QList<int> items = childrenOf(tree, i);
        QList<TextChange> changes;
        for (const int item : items) {
            const qsizetype end = markOf(issue, tree.blocks.at(item)).end;
            changes.append({{end - 1, end}, u"."_s});
        }
        report.add(marksOf(issue, items), Text::tr("“1)” is a list on GitHub, and text on the site."),
                   {{Text::tr("Use “1.”"), changes, true}});
    }
}

} // namespace Jianbao
