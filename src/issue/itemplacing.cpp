// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemplacing.h"

#include "issue/linesyntax.h"

#include <algorithm>
#include <map>

namespace Jianbao {

namespace {

constexpr int usualMargin = 2; // FORMAT.md §15

// How far a section's only entry stood from its heading goes with it as a number of blank lines, 0 for the usual
// distance, so that it can come back: the distances next to the usual one first.

int marginCode(int margin, int usual)
{
    const int distance = std::abs(margin - usual);
    if (distance > usual)
        return margin;
    return margin < usual ? 2 * distance - 1 : 2 * distance;
}

int marginOfCode(int code, int usual)
{
    if (code > 2 * usual)
        return code;
    return code % 2 == 1 ? usual - (code + 1) / 2 : usual + code / 2;
}

} // namespace

void keepOpenEnd(QList<TextChange> &changes, qsizetype size)
{
    if (changes.isEmpty() || changes.last().range.end < size)
        return;
    TextChange &last = changes.last();
    const qsizetype end = size - 1;
    if (last.range.start > end)
        last = {{end, end}, u'\n' + last.text.chopped(1)};
    else if (!last.text.isEmpty())
        last = {{last.range.start, end}, last.text.chopped(1)};
    else
        last.range = {std::max<qsizetype>(last.range.start - 1, 0), end};
}

ItemPlacing::ItemPlacing(QStringView text, const Issue &issue, const Profile &profile)
    : m_text(text.toString())
    , m_endsInLf(text.isEmpty() || text.endsWith(u'\n'))
    , m_lines(m_endsInLf ? m_text : m_text.append(u'\n'))
    , m_issue(issue)
    , m_profile(profile)
{
}

bool ItemPlacing::hasItem(ItemPlace place) const
{
    return hasPlace(place) && place.item < m_issue.sections.at(place.section).items.size();
}

bool ItemPlacing::hasPlace(ItemPlace place) const
{
    return place.section >= 0 && place.section < m_issue.sections.size() && place.item >= 0 &&
           place.item <= m_issue.sections.at(place.section).items.size();
}

QList<int> ItemPlacing::staying(int section) const
{
    QList<int> items;
    for (int item = 0; item < m_issue.sections.at(section).items.size(); ++item) {
        if (!m_taken.contains(ItemPlace{section, item}))
            items.append(item);
    }
    return items;
}

QList<ItemRun> ItemPlacing::take(const QList<ItemPlace> &items)
{
    m_taken = items;
    QList<ItemRun> runs;
    for (qsizetype i = 0; i < items.size();) {
        const int section = items.at(i).section;
        const QList<Item> &all = m_issue.sections.at(section).items;
        const int first = items.at(i).item;
        int last = first;
        // Text between two entries parts them: it stays.
        while (++i < items.size() && items.at(i) == ItemPlace{section, last + 1} &&
               isBlankBetween(all.at(last).lines.last + 1, all.at(last + 1).lines.first))
            ++last;
        runs.append(takeRun(section, first, last));
    }
    return runs;
}

ItemRun ItemPlacing::takeRun(int section, int first, int last)
{
    const QList<Item> &items = m_issue.sections.at(section).items;
    LineSpan lines{items.at(first).lines.first, items.at(last).lines.last};
    ItemRun run{linesText(lines.first, lines.last), {}};
    if (first == 0 && last == items.size() - 1) {
        const int above = firstEmptyLineAbove(section, lines.first);
        run.blanks = QString(marginCode(lines.first - above, margin()), u'\n');
        if (textBelow(lines.last) == 0)
            lines.first = above;
    } else if (last < items.size() - 1 && isBlankBetween(lines.last + 1, items.at(last + 1).lines.first)) {
        run.blanks = linesText(lines.last + 1, items.at(last + 1).lines.first - 1);
        lines.last = items.at(last + 1).lines.first - 1;
    } else if (last == items.size() - 1) {
        int above = lines.first;
        while (isBlankLine(m_lines.at(above - 1)))
            --above;
        run.blanks = linesText(above, lines.first - 1);
        lines.first = above;
    }
    removeLines(lines.first, lines.last);
    return run;
}

void ItemPlacing::put(const QList<ItemRun> &runs, ItemPlace before)
{
    const QList<int> stay = staying(before.section);
    if (stay.isEmpty()) {
        putIntoEmpty(runs, before.section);
        return;
    }
    const QList<Item> &items = m_issue.sections.at(before.section).items;
    const auto next = std::ranges::lower_bound(stay, before.item);
    const bool atEnd = next == stay.end();
    QString text;
    for (const ItemRun &run : runs)
        text += atEnd ? run.blanks + run.content : run.content + run.blanks;
    const qsizetype leading = atEnd ? runs.first().blanks.size() : 0;
    const qsizetype trailing = atEnd ? 0 : runs.last().blanks.size();
    int line = atEnd ? lineBelow(items.at(stay.last())) : items.at(*next).lines.first;
    if (next == stay.begin()) {
        // Other text there would become the entry's.
        const int room = lineAboveText(before.section, margin());
        if (room > 0 && room < line && m_lines.at(textBelow(room - 1)).startsWith(u'-'))
            line = room;
    }
    putLines(line, text, {leading, text.size() - trailing});
}

int ItemPlacing::lineBelow(const Item &item) const
{
    const int text = textBelow(item.lines.last);
    if (text == 0 || !m_lines.at(text).startsWith(u'-'))
        return item.lines.last + 1;
    int line = text;
    while (line < m_lines.count() && m_issue.regions.at(line) == Region::SectionText)
        ++line;
    return line + 1;
}

int ItemPlacing::textBelow(int line) const
{
    do {
        ++line;
    } while (line <= m_lines.count() && isBlankLine(m_lines.at(line)));
    return line <= m_lines.count() && m_issue.regions.at(line - 1) == Region::SectionText ? line : 0;
}

int ItemPlacing::lineAboveText(int section, int margin) const
{
    const LineSpan lines = m_issue.sections.at(section).lines;
    const int text = textBelow(lines.first);
    return text - lines.first - 1 > margin ? lines.first + margin + 1 : 0;
}

void ItemPlacing::putIntoEmpty(const QList<ItemRun> &runs, int section)
{
    const int usual = margin();
    const int distance = marginOfCode(int(runs.first().blanks.count(u'\n')), usual);
    const QList<Item> &items = m_issue.sections.at(section).items;
    const bool wasEmpty = items.isEmpty();
    int room = 0;
    if (wasEmpty)
        room = lineAboveText(section, distance);
    else if (textBelow(items.last().lines.last) > 0)
        room = items.first().lines.first;
    const int line = room > 0 ? room : lineForFirstItem(section);
    QString text(room > 0 ? 0 : distance, u'\n');
    const qsizetype start = text.size();
    text += runs.first().content;
    for (const ItemRun &run : runs.sliced(1))
        text += run.blanks + run.content;
    const qsizetype end = text.size();
    // What follows directly, a heading or a note, wants its distance.
    if (wasEmpty && line <= m_lines.count() && !isBlankLine(m_lines.at(line)))
        text += QString(usualMargin, u'\n');
    putLines(line, text, {start, end});
}

int ItemPlacing::lineForFirstItem(int section) const
{
    const Section &place = m_issue.sections.at(section);
    if (!place.items.isEmpty())
        return firstEmptyLineAbove(section, place.items.first().lines.first);
    const Profile::Section *known = m_profile.section(place.heading);
    const bool noteComesFirst = known && known->repositories;
    int line = place.lines.first;
    for (int i = line + 1; i <= place.lines.last; ++i) {
        const Region region = m_issue.regions.at(i - 1);
        if (region == Region::SectionText || (noteComesFirst && region == Region::SectionNote))
            line = i;
    }
    return line + 1;
}

void ItemPlacing::putLines(int line, const QString &lines, TextRange content)
{
    const qsizetype position = lineStart(line);
    m_insertion = TextChange{{position, position}, lines};
    m_content = content;
}

int ItemPlacing::margin() const
{
    std::map<int, int> votes;
    for (int section = 0; section < m_issue.sections.size(); ++section) {
        const LineSpan lines = m_issue.sections.at(section).lines;
        const bool changes = m_concerned.contains(section) && staying(section).isEmpty();
        if (lines.last == lines.first || changes)
            continue;
        int line = lines.first + 1;
        while (isBlankLine(m_lines.at(line)))
            ++line;
        ++votes[line - lines.first - 1];
    }
    int best = 0;
    int margin = usualMargin;
    for (const auto &[blanks, count] : votes) {
        if (count >= best) {
            best = count;
            margin = blanks;
        }
    }
    return margin;
}

int ItemPlacing::firstEmptyLineAbove(int section, int line) const
{
    const int heading = m_issue.sections.at(section).lines.first;
    while (line - 1 > heading && m_lines.at(line - 1).isEmpty())
        --line;
    return line;
}

bool ItemPlacing::isBlankBetween(int line, int end) const
{
    while (line < end && isBlankLine(m_lines.at(line)))
        ++line;
    return line >= end;
}

qsizetype ItemPlacing::lineStart(int line) const
{
    return line <= m_lines.count() ? m_lines.range(line).start : m_text.size();
}

QString ItemPlacing::linesText(int first, int last) const
{
    const qsizetype start = lineStart(first);
    return m_text.sliced(start, lineStart(last + 1) - start);
}

void ItemPlacing::removeLines(int first, int last)
{
    m_removals.append(TextChange{{lineStart(first), lineStart(last + 1)}, {}});
}

QList<TextChange> ItemPlacing::merged() const
{
    QList<TextChange> parts = m_removals;
    if (m_insertion) {
        const auto later = std::ranges::find_if(
            parts, [&](const TextChange &part) { return part.range.start >= m_insertion->range.start; });
        parts.insert(later, *m_insertion);
    }
    QList<TextChange> changes;
    for (const TextChange &part : std::as_const(parts)) {
        if (changes.isEmpty() || changes.last().range.end < part.range.start) {
            changes.append(part);
        } else {
            changes.last().range.end = part.range.end;
            changes.last().text += part.text;
        }
    }
    return changes;
}

ItemEdit ItemPlacing::edit() const
{
    ItemEdit edit;
    edit.changes = merged();
    if (m_insertion) {
        qsizetype start = m_insertion->range.start;
        for (const TextChange &removal : m_removals) {
            if (removal.range.end <= m_insertion->range.start)
                start -= removal.range.length();
        }
        edit.range = {start + m_content.start, start + m_content.end};
    } else if (!m_removals.isEmpty()) {
        edit.range = {m_removals.first().range.start, m_removals.first().range.start};
    }
    if (!m_endsInLf)
        keepOpenEnd(edit.changes, m_text.size());
    edit.changes.removeIf([this](const TextChange &change) { return change.text == slice(m_text, change.range); });
    qsizetype size = m_text.size() - (m_endsInLf ? 0 : 1);
    for (const TextChange &change : std::as_const(edit.changes))
        size += change.text.size() - change.range.length();
    edit.range = {std::min(edit.range.start, size), std::min(edit.range.end, size)};
    return edit;
}

} // namespace Jianbao
