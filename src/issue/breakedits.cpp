// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/breakedits.h"

#include "base/lines.h"
#include "issue/linesyntax.h"
#include "issue/nestedlists.h"

#include <algorithm>
#include <limits>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A line without the CR that may stand before its LF.
QStringView withoutReturn(QStringView line)
{
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

qsizetype spacesAtEnd(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line.at(line.size() - 1 - spaces) == u' ')
        ++spaces;
    return spaces;
}

/// A rule, the underline of a heading, or a heading: no text of a paragraph.
bool endsParagraph(QStringView line)
{
    const QStringView bare = line.trimmed();
    return isRuleLine(bare) || headingMarks(bare) > 0 || std::ranges::all_of(bare, [](QChar c) { return c == u'='; }) ||
           (bare.size() > 2 && std::ranges::all_of(bare, [](QChar c) { return c == u'*' || c == u'_'; }));
}

/// "；" and nothing else (FORMAT.md §12, B12): it belongs to the line above, not below it.
bool isLonePunctuation(QStringView line)
{
    return std::ranges::all_of(line.trimmed(), [](QChar c) { return QStringView(u"；。，、;,.").contains(c); });
}

/// Whether a line has a break that is no spaces.
bool hasOtherBreak(QStringView line)
{
    const QStringView bare = line.trimmed();
    return line.endsWith(u'\\') || bare.endsWith(u"<br>") || bare.endsWith(u"<br/>") || bare.endsWith(u"<br />");
}

/// Whether a link's target goes on in the next line: spaces would break the link for the parser.
bool isInsideTarget(QStringView line, QStringView next)
{
    const qsizetype target = line.lastIndexOf(u"](");
    const bool open = target >= 0 && line.indexOf(u')', target) < 0;
    return open && (isBlankLine(line.sliced(target + 2)) || next.trimmed().startsWith(u')'));
}

/// "-" or "1." without text: spaces behind it are part of the marker.
bool isBareMarker(QStringView line)
{
    const QStringView bare = line.trimmed();
    const QStringView digits = bare.endsWith(u'.') ? bare.chopped(1) : QStringView();
    return bare == u"-" || bare == u"*" || bare == u"+" ||
           (!digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }));
}

bool isFence(QStringView line)
{
    return line.trimmed().startsWith(u"```") || line.trimmed().startsWith(u"~~~");
}

/// Collects the changes of one text.
class BreakRepair
{
public:
    /// @param breaks, lists: the lines that may be changed
    BreakRepair(QStringView text, LineSpan breaks, LineSpan lists)
        : m_lines(text)
        , m_breaks(breaks)
        , m_lists(lists)
    {
    }

    QList<TextChange> repair(const Issue &issue)
    {
        for (const Section &section : issue.sections) {
            for (const Item &item : section.items) {
                if (item.lines.last >= m_breaks.first && item.lines.first <= m_breaks.last)
                    repairItem(item);
            }
        }
        std::ranges::stable_sort(m_changes, {}, [](const TextChange &change) { return change.range.start; });
        return std::move(m_changes);
    }

private:
    void repairItem(const Item &item)
    {
        const bool holdsCode =
            std::ranges::any_of(item.body, [&](const BodyLine &body) { return isFence(m_lines.at(body.line)); });
        if (holdsCode)
            return;
        const ListRepair lists = repairedLists(m_lines, item);
        if (lists.lines.isValid() && m_lists.contains(lists.lines.first) && m_lists.contains(lists.lines.last))
            m_changes.append(lists.changes);
        for (qsizetype i = 0; i + 1 < item.body.size(); ++i) {
            const BodyLine &upper = item.body.at(i);
            const BodyLine &lower = item.body.at(i + 1);
            const bool textFollows = (lower.kind == BodyKind::Field || lower.kind == BodyKind::Paragraph) &&
                                     !lists.becomeLists.contains(lower.line);
            const bool isText = upper.kind != BodyKind::Blank && upper.kind != BodyKind::Quote;
            if (textFollows && isText && m_breaks.contains(upper.line))
                addBreak(upper.line);
        }
    }

    void addBreak(int line)
    {
        const QStringView content = withoutReturn(m_lines.at(line));
        const QStringView next = m_lines.at(line + 1);
        if (endsParagraph(content) || hasOtherBreak(content) || isBareMarker(content) || endsParagraph(next) ||
            isLonePunctuation(next) || isInsideTarget(content, next))
            return;
        const qsizetype missing = 2 - spacesAtEnd(content);
        const qsizetype end = m_lines.range(line).start + content.size();
        if (missing > 0)
            m_changes.append({{end, end}, QString(missing, u' ')});
    }

    Lines m_lines;
    LineSpan m_breaks;
    LineSpan m_lists;
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> repairBreaks(QStringView text, const Issue &issue, LineSpan lines)
{
    if (lines == LineSpan{})
        lines = {1, std::numeric_limits<int>::max()};
    return BreakRepair(text, lines, lines).repair(issue);
}

QList<TextChange> breaksWhileTyping(QStringView text, const Issue &issue, LineSpan changed)
{
    if (!changed.isValid())
        return {};
    return BreakRepair(text, {changed.first - 1, changed.last}, changed).repair(issue);
}

} // namespace Jianbao
