// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/mergetext.h"

#include "base/linediff.h"
#include "issue/linesyntax.h"

#include <algorithm>
#include <optional>

namespace Jianbao {

MergeText::MergeText(QStringView text, const Profile &profile)
    : m_text(text)
    , m_lines(text)
    , m_contents(splitLines(text))
    , m_issue(scanIssue(text, profile))
    , m_next(size_t(count() + 1), count())
    , m_previous(size_t(count() + 1), -1)
    , m_entry(size_t(count()), -1)
    , m_startsPart(size_t(count()), false)
    , m_backIssuesHeading(profile.backIssuesHeading)
{
    findThings();
}

void MergeText::findThings()
{
    for (qsizetype line = count() - 1; line >= 0; --line)
        m_next[size_t(line)] = isBlankLine(m_contents[line]) ? m_next[size_t(line + 1)] : line;
    for (qsizetype line = 0; line < count(); ++line)
        m_previous[size_t(line + 1)] = isBlank(line) ? m_previous[size_t(line)] : line;
    for (const WarmUpItem &bullet : std::as_const(m_issue.warmUp)) {
        if (!bullet.marker.isEmpty())
            m_entry[size_t(bullet.line - 1)] = bullet.line - 1;
    }
    for (const Section &section : std::as_const(m_issue.sections)) {
        m_startsPart[size_t(section.lines.first - 1)] = true;
        for (const Item &item : section.items)
            std::fill(m_entry.begin() + item.lines.first - 1, m_entry.begin() + item.lines.last, item.lines.first - 1);
    }
    if (m_issue.backIssues)
        m_startsPart[size_t(m_issue.backIssues->lines.first - 1)] = true;
    if (m_issue.trailer)
        m_startsPart[size_t(m_issue.trailer->first - 1)] = true;
}

QStringView MergeText::slice(LineRange range) const
{
    if (range.isEmpty())
        return {};
    const TextRange place = m_lines.range(LineSpan{int(range.start + 1), int(range.end)});
    return m_text.sliced(place.start, place.length());
}

LineRange MergeText::withoutBlankEnds(LineRange range) const
{
    const qsizetype first = nextWithText(range.start);
    if (first >= range.end)
        return {range.start, range.start};
    return {first, previousWithText(range.end) + 1};
}

bool MergeText::hasPartStart(LineRange range) const
{
    return std::find(m_startsPart.begin() + range.start, m_startsPart.begin() + range.end, true) !=
           m_startsPart.begin() + range.end;
}

bool MergeText::isBoundary(qsizetype position) const
{
    const qsizetype after = nextWithText(position);
    const qsizetype before = previousWithText(position);
    return startsPart(after) || before < 0 || startsEntry(after) || region(after) != region(before);
}

bool MergeText::isWhole(LineRange range) const
{
    if (range.isEmpty() || !(startsEntry(range.start) || region(range.start) == Region::SectionHeading))
        return false;
    const bool areBullets = region(range.start) == Region::WarmUp;
    bool hasHeading = false;
    for (qsizetype line = nextWithText(range.start); line < range.end; line = nextWithText(line + 1)) {
        const Region owner = region(line);
        const bool isSectionText = owner == Region::SectionNote || owner == Region::SectionText;
        hasHeading = hasHeading || owner == Region::SectionHeading;
        const bool fits = areBullets   ? owner == Region::WarmUp && startsEntry(line)
                          : hasHeading ? owner == Region::SectionHeading || owner == Region::Item || isSectionText
                                       : owner == Region::Item;
        if (!fits)
            return false;
    }
    // A heading put before entries would take them away from their section.
    return hasHeading ? startsPart(nextWithText(range.end)) : isBoundary(range.end);
}

QString MergeText::sectionAt(qsizetype line) const
{
    if (m_issue.backIssues && line >= m_issue.backIssues->lines.first - 1)
        return m_backIssuesHeading;
    const auto after = std::ranges::upper_bound(m_issue.sections, line, {},
                                                [](const Section &section) { return section.lines.first - 1; });
    return after == m_issue.sections.cbegin() ? QString() : std::prev(after)->heading;
}

namespace {

/// Cuts one side's changes at the boundaries of entries.
class EditCutter
{
public:
    EditCutter(const MergeText &base, const MergeText &side)
        : m_base(base)
        , m_side(side)
    {
    }

    QList<SideEdit> edits()
    {
        const QList<LineChange> changes = joined(diffLines(m_base.lines(), m_side.lines()));
        for (qsizetype i = 0; i < changes.size(); ++i) {
            m_lowest = m_edits.isEmpty() ? 0 : m_edits.constLast().base.end;
            m_highest = i + 1 < changes.size() ? changes[i + 1].oldFirst : m_base.count();
            const LineChange &change = changes[i];
            cut({change.oldFirst, change.oldFirst + change.oldCount},
                {change.newFirst, change.newFirst + change.newCount});
        }
        return std::move(m_edits);
    }

private:
    /// One change of those between which, and in which, base has nothing but the same run of blank lines.
    [[nodiscard]] QList<LineChange> joined(const QList<LineChange> &changes) const
    {
        QList<LineChange> result;
        for (const LineChange &change : changes) {
            const qsizetype end = change.oldFirst + change.oldCount;
            if (!result.isEmpty() && m_base.nextWithText(result.constLast().oldFirst) >= end) {
                LineChange &last = result.last();
                last.oldCount = end - last.oldFirst;
                last.newCount = change.newFirst + change.newCount - last.newFirst;
            } else {
                result.append(change);
            }
        }
        return result;
    }

    void cut(LineRange base, LineRange side)
    {
        const LineRange baseText = m_base.withoutBlankEnds(base);
        if (baseText.isEmpty()) {
            if (!addGap(base, side))
                add({.base = base, .lines = side});
        } else if (!cutBehind(base, baseText.end, side) && !cutBefore(base, baseText.start, side)) {
            add({.base = base, .lines = side});
        }
    }

    /// Where, of the side's lines, the entry with a number starts; none if there are fewer.
    [[nodiscard]] std::optional<qsizetype> entryStart(LineRange lines, qsizetype number) const
    {
        for (qsizetype line = lines.start; line < lines.end; ++line) {
            if (m_side.startsEntry(line) && number-- == 0)
                return line;
        }
        return std::nullopt;
    }

    [[nodiscard]] static qsizetype entriesIn(const MergeText &text, LineRange lines)
    {
        qsizetype entries = 0;
        for (qsizetype line = lines.start; line < lines.end; ++line)
            entries += text.startsEntry(line);
        return entries;
    }

    /// An entry was changed and others were put behind it, or the blank lines behind it changed too.
    bool cutBehind(LineRange base, qsizetype gap, LineRange side)
    {
        const qsizetype known = entriesIn(m_base, {base.start, gap});
        const qsizetype more = entryStart(side, known).value_or(side.end);
        const qsizetype sideGap = m_side.withoutBlankEnds({side.start, more}).end;
        if (!m_base.isBoundary(gap) || !m_side.isBoundary(sideGap) || (gap == base.end && sideGap == side.end))
            return false;
        const SideEdit edit{.base = {base.start, gap}, .lines = {side.start, sideGap}};
        const qsizetype lowest = std::exchange(m_lowest, gap);
        const std::optional<SideEdit> behind = gapEdit({gap, base.end}, {sideGap, side.end});
        m_lowest = lowest;
        if (!behind)
            return false;
        add(edit);
        add(*behind);
        return true;
    }

    /// An entry was changed and others were put before it.
    bool cutBefore(LineRange base, qsizetype gap, LineRange side)
    {
        const qsizetype known = entriesIn(m_base, {gap, base.end});
        const qsizetype found = entriesIn(m_side, side);
        if (known == 0 || found <= known || !m_base.startsEntry(gap))
            return false;
        const qsizetype sideGap = *entryStart(side, found - known);
        const qsizetype highest = std::exchange(m_highest, gap);
        const std::optional<SideEdit> before = gapEdit({base.start, gap}, {side.start, sideGap});
        m_highest = highest;
        if (!before)
            return false;
        add(*before);
        add({.base = {gap, base.end}, .lines = {sideGap, side.end}});
        return true;
    }

    bool addGap(LineRange base, LineRange side)
    {
        const std::optional<SideEdit> edit = gapEdit(base, side);
        if (edit)
            add(*edit);
        return edit.has_value();
    }

    /// A change of blank lines, or what was put among them, with the unchanged blank lines around.
    [[nodiscard]] std::optional<SideEdit> gapEdit(LineRange base, LineRange side) const
    {
        while (base.start > m_lowest && m_base.isBlank(base.start - 1)) {
            --base.start;
            --side.start;
        }
        while (base.end < m_highest && m_base.isBlank(base.end)) {
            ++base.end;
            ++side.end;
        }
        const LineRange added = m_side.withoutBlankEnds(side);
        if (!m_base.isBoundary(base.start) || !(added.isEmpty() || m_side.isWhole(added)))
            return std::nullopt;
        return SideEdit{.base = base, .lines = side, .isGap = true, .added = added};
    }

    void add(SideEdit edit)
    {
        edit.isFreeLeft = m_base.isBoundary(edit.base.start) && m_side.isBoundary(edit.lines.start);
        edit.bringsPart = m_side.hasPartStart(edit.lines);
        edit.startsPart = m_side.startsPart(m_side.nextWithText(edit.lines.start));
        // Entries after a heading that went would fall to the section before it, after one that came to that one.
        const bool keepsSections = !m_base.hasPartStart(edit.base) &&
                                   (!edit.bringsPart || m_base.startsPart(m_base.nextWithText(edit.base.end)));
        edit.isFreeRight = keepsSections && m_base.isBoundary(edit.base.end) && m_side.isBoundary(edit.lines.end);
        m_edits.append(edit);
    }

    const MergeText &m_base;
    const MergeText &m_side;
    QList<SideEdit> m_edits;
    qsizetype m_lowest = 0;  ///< blank lines of base may be taken in from here
    qsizetype m_highest = 0; ///< up to here
};

} // namespace

QList<SideEdit> sideEdits(const MergeText &base, const MergeText &side)
{
    return EditCutter(base, side).edits();
}

} // namespace Jianbao
