// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/merge.h"

#include "repository/mergeentries.h"
#include "repository/mergetext.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Jianbao {

namespace {

using Kind = MergePiece::Kind;

QString withLineFeed(QString lines)
{
    if (!lines.isEmpty() && !lines.endsWith(u'\n'))
        lines += u'\n';
    return lines;
}

/// The same place in the three texts.
struct Stretch
{
    LineRange base;
    LineRange mine;
    LineRange theirs;
};

/// Edits of both sides that have to be judged together.
struct Group
{
    LineRange base;
    QList<SideEdit> mine;
    QList<SideEdit> theirs;

    /// Whether an edit that begins behind all these overlaps or touches one of the other side.
    [[nodiscard]] bool meets(const SideEdit &edit, bool isMine) const
    {
        const QList<SideEdit> &others = isMine ? theirs : mine;
        for (auto other = others.crbegin(); other != others.crend(); ++other) {
            if (other->base.end < edit.base.start)
                break;
            if (meet(*other, edit))
                return true;
        }
        return false;
    }
    void add(const Group &later)
    {
        base = {std::min(base.start, later.base.start), std::max(base.end, later.base.end)};
        mine += later.mine;
        theirs += later.theirs;
    }

private:
    [[nodiscard]] static bool meet(const SideEdit &one, const SideEdit &other)
    {
        if (one.base == other.base)
            return true;
        const SideEdit &first =
            std::pair(one.base.start, one.base.end) < std::pair(other.base.start, other.base.end) ? one : other;
        const SideEdit &second = &first == &one ? other : one;
        if (first.base.end == second.base.start)
            return !first.isFreeRight || !second.isFreeLeft || (first.bringsPart && !second.startsPart);
        return second.base.start < first.base.end;
    }
};

QList<Group> groupsOf(const QList<SideEdit> &mine, const QList<SideEdit> &theirs)
{
    QList<Group> groups;
    qsizetype m = 0;
    qsizetype t = 0;
    const auto position = [](const SideEdit &edit) {
        return std::pair(edit.base.start, edit.base.end);
    };
    while (m < mine.size() || t < theirs.size()) {
        const bool isMine = t == theirs.size() || (m < mine.size() && position(mine[m]) <= position(theirs[t]));
        const SideEdit &edit = isMine ? mine[m++] : theirs[t++];
        qsizetype joined = groups.size();
        for (qsizetype i = groups.size() - 1; i >= 0 && groups[i].base.end >= edit.base.start; --i) {
            if (groups[i].meets(edit, isMine))
                joined = i;
        }
        Group group{.base = edit.base, .mine = {}, .theirs = {}};
        (isMine ? group.mine : group.theirs).append(edit);
        groups.append(group);
        while (groups.size() - 1 > joined) {
            const Group last = groups.takeLast();
            groups.last().add(last);
        }
    }
    return groups;
}

/// Builds the pieces of a merge, from the first line to the last.
class Merger
{
public:
    Merger(const MergeText &base, const MergeText &mine, const MergeText &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
    {
    }

    QList<MergePiece> pieces()
    {
        for (const Group &group : groupsOf(sideEdits(m_base, m_mine), sideEdits(m_base, m_theirs))) {
            addEqual(group.base.start);
            addGroup(group);
        }
        addEqual(m_base.count());
        mergeLastLineFeed();
        joinPieces();
        return std::move(m_pieces);
    }

private:
    void addEqual(qsizetype end)
    {
        const auto addLines = [this](qsizetype count) {
            addStretch({{m_at.base.start, m_at.base.start + count},
                        {m_at.mine.start, m_at.mine.start + count},
                        {m_at.theirs.start, m_at.theirs.start + count}},
                       Kind::Equal);
        };
        const qsizetype count = end - m_at.base.start;
        const bool isLastSomewhere = end == m_base.count() || m_at.mine.start + count == m_mine.count() ||
                                     m_at.theirs.start + count == m_theirs.count();
        const qsizetype last = count > 0 && isLastSomewhere ? 1 : 0; // it may lack its LF on some side
        addLines(count - last);
        addLines(last);
    }

    void addGroup(const Group &group)
    {
        const auto sideRange = [&group](qsizetype start, const QList<SideEdit> &edits) {
            qsizetype growth = 0;
            for (const SideEdit &edit : edits)
                growth += edit.lines.count() - edit.base.count();
            return LineRange{start, start + group.base.count() + growth};
        };
        const Stretch stretch{group.base, sideRange(m_at.mine.start, group.mine),
                              sideRange(m_at.theirs.start, group.theirs)};
        if (group.mine.size() == 1 && group.theirs.size() == 1 && fillGap(group, stretch))
            return;
        addNarrowed(stretch);
    }

    /// What both sides added between two entries or sections.
    bool fillGap(const Group &group, const Stretch &stretch)
    {
        const SideEdit &mine = group.mine.constFirst();
        const SideEdit &theirs = group.theirs.constFirst();
        if (!mine.isGap || !theirs.isGap || mine.base != theirs.base || haveEqualLines(stretch))
            return false;
        const std::optional<QString> text = filledGap(m_base, m_mine, mine, m_theirs, theirs);
        if (!text)
            return false;
        addStretch(stretch, Kind::Together);
        MergePiece &piece = m_pieces.last();
        piece.merged = *text;
        if (*text == withLineFeed(piece.mine))
            piece.kind = Kind::Mine;
        else if (*text == withLineFeed(piece.theirs))
            piece.kind = Kind::Theirs;
        return true;
    }

    [[nodiscard]] bool haveEqualLines(const Stretch &stretch) const
    {
        return isEqual(m_mine, stretch.mine, m_theirs, stretch.theirs);
    }

    [[nodiscard]] static bool isEqual(const MergeText &left, LineRange leftLines, const MergeText &right,
                                      LineRange rightLines)
    {
        if (leftLines.count() != rightLines.count())
            return false;
        for (qsizetype i = 0; i < leftLines.count(); ++i) {
            if (left.line(leftLines.start + i) != right.line(rightLines.start + i))
                return false;
        }
        return true;
    }

    [[nodiscard]] Kind kindOf(const Stretch &stretch) const
    {
        const bool isMineUnchanged = isEqual(m_mine, stretch.mine, m_base, stretch.base);
        const bool isTheirsUnchanged = isEqual(m_theirs, stretch.theirs, m_base, stretch.base);
        if (isMineUnchanged)
            return isTheirsUnchanged ? Kind::Equal : Kind::Theirs;
        if (isTheirsUnchanged)
            return Kind::Mine;
        return haveEqualLines(stretch) ? Kind::Same : Kind::Conflict;
    }

    /// Splits off what mine and theirs have in common at the ends of a stretch.
    void addNarrowed(const Stretch &stretch)
    {
        if (kindOf(stretch) != Kind::Conflict) {
            addStretch(stretch, kindOf(stretch));
            return;
        }
        const qsizetype shorter = std::min(stretch.mine.count(), stretch.theirs.count());
        qsizetype head = 0;
        while (head < shorter && m_mine.line(stretch.mine.start + head) == m_theirs.line(stretch.theirs.start + head))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head &&
               m_mine.line(stretch.mine.end - 1 - tail) == m_theirs.line(stretch.theirs.end - 1 - tail))
            ++tail;
        while (tail > 0 &&
               (tearsEntry(m_mine, stretch.mine, head, tail) || tearsEntry(m_theirs, stretch.theirs, head, tail)))
            --tail;
        const qsizetype baseHead = sharedWithBase(stretch, head, stretch.base.count(), false);
        const qsizetype baseTail = sharedWithBase(stretch, tail, stretch.base.count() - baseHead, true);

        const Stretch start{{stretch.base.start, stretch.base.start + baseHead},
                            {stretch.mine.start, stretch.mine.start + head},
                            {stretch.theirs.start, stretch.theirs.start + head}};
        const Stretch end{{stretch.base.end - baseTail, stretch.base.end},
                          {stretch.mine.end - tail, stretch.mine.end},
                          {stretch.theirs.end - tail, stretch.theirs.end}};
        const Stretch middle{
            {start.base.end, end.base.start}, {start.mine.end, end.mine.start}, {start.theirs.end, end.theirs.start}};
        addStretch(start, kindOf(start));
        addStretch(middle, kindOf(middle));
        addStretch(end, kindOf(end));
    }

    /// Whether the last lines of a stretch are the rest of an entry that starts behind its first ones: whoever then
    /// takes both sides of the conflict would get one rest for two entries.
    [[nodiscard]] static bool tearsEntry(const MergeText &side, LineRange lines, qsizetype head, qsizetype tail)
    {
        const qsizetype position = lines.end - tail;
        const qsizetype entry = side.entryOf(position);
        return entry >= lines.start + head && entry < position;
    }

    /// How many lines of base belong to lines that mine and theirs have in common at an end of a stretch.
    [[nodiscard]] qsizetype sharedWithBase(const Stretch &stretch, qsizetype shared, qsizetype most, bool atEnd) const
    {
        const qsizetype limit = std::min(shared, most);
        if (stretch.base.count() == stretch.mine.count() && stretch.base.count() == stretch.theirs.count())
            return limit; // line by line
        qsizetype count = 0;
        while (count < limit) {
            const qsizetype base = atEnd ? stretch.base.end - 1 - count : stretch.base.start + count;
            const qsizetype mine = atEnd ? stretch.mine.end - 1 - count : stretch.mine.start + count;
            if (m_base.line(base) != m_mine.line(mine))
                break;
            ++count;
        }
        return count;
    }

    void addStretch(const Stretch &stretch, Kind kind)
    {
        m_at = {{stretch.base.end, 0}, {stretch.mine.end, 0}, {stretch.theirs.end, 0}};
        if (stretch.base.isEmpty() && stretch.mine.isEmpty() && stretch.theirs.isEmpty())
            return;
        MergePiece piece;
        piece.kind = kind;
        piece.line = int(stretch.base.start + 1);
        piece.base = m_base.slice(stretch.base).toString();
        piece.mine = m_mine.slice(stretch.mine).toString();
        piece.theirs = m_theirs.slice(stretch.theirs).toString();
        piece.merged = kind == Kind::Theirs     ? withLineFeed(piece.theirs)
                       : kind == Kind::Conflict ? piece.mine
                                                : withLineFeed(piece.mine);
        const bool isInsideMine = !stretch.mine.isEmpty();
        piece.section = m_mine.sectionAt(isInsideMine ? stretch.mine.start : stretch.mine.start - 1);
        m_pieces.append(piece);
    }

    /// A final line without LF is merged like anything else, but is never a conflict.
    void mergeLastLineFeed()
    {
        const auto hasLineFeed = [](const MergeText &text) {
            return text.text().endsWith(u'\n');
        };
        const auto isEmpty = [](const MergeText &text) {
            return text.count() == 0;
        };
        const bool isMineUnchanged = isEmpty(m_mine) || hasLineFeed(m_mine) == (isEmpty(m_base) || hasLineFeed(m_base));
        const bool needsLineFeed = isMineUnchanged && !isEmpty(m_theirs) ? hasLineFeed(m_theirs) : hasLineFeed(m_mine);
        const auto last =
            std::ranges::find_if_not(m_pieces.rbegin(), m_pieces.rend(), &QString::isEmpty, &MergePiece::merged);
        const auto endsWithBlankLine = [](const QString &lines) {
            return lines == u"\n" || lines.endsWith(u"\n\n");
        };
        if (last != m_pieces.rend() && last->kind != Kind::Conflict && !needsLineFeed &&
            !endsWithBlankLine(last->merged))
            last->merged.chop(1);
        for (MergePiece &piece : m_pieces) {
            if (piece.kind != Kind::Equal || (piece.mine == piece.base && piece.theirs == piece.base))
                continue;
            piece.kind = piece.merged != piece.mine     ? Kind::Theirs
                         : piece.merged != piece.theirs ? Kind::Mine
                                                        : Kind::Same;
        }
    }

    /// One piece of neighbours that are of a kind.
    void joinPieces()
    {
        QList<MergePiece> joined;
        for (const MergePiece &piece : std::as_const(m_pieces)) {
            const bool joins = !joined.isEmpty() && joined.constLast().kind == piece.kind &&
                               piece.kind != Kind::Together && piece.kind != Kind::Conflict;
            if (!joins) {
                joined.append(piece);
                continue;
            }
            MergePiece &last = joined.last();
            last.base += piece.base;
            last.mine += piece.mine;
            last.theirs += piece.theirs;
            last.merged += piece.merged;
        }
        m_pieces = std::move(joined);
    }

    const MergeText &m_base;
    const MergeText &m_mine;
    const MergeText &m_theirs;
    Stretch m_at; ///< where the next piece starts, in the three texts
    QList<MergePiece> m_pieces;
};

} // namespace

int Merge::conflictCount() const
{
    return int(std::ranges::count(pieces, Kind::Conflict, &MergePiece::kind));
}

bool Merge::changesMine() const
{
    return std::ranges::any_of(
        pieces, [](const MergePiece &piece) { return piece.kind == Kind::Conflict || piece.merged != piece.mine; });
}

QString Merge::text(const QStringList &decisions) const
{
    QString text;
    qsizetype conflict = 0;
    for (const MergePiece &piece : pieces) {
        const bool isConflict = piece.kind == Kind::Conflict;
        const QString &part = isConflict && conflict < decisions.size() ? decisions[conflict] : piece.merged;
        conflict += isConflict;
        if (!part.isEmpty()) {
            text = withLineFeed(std::move(text));
            text += part;
        }
    }
    return text;
}

Merge mergeTexts(const QString &base, const QString &mine, const QString &theirs, const Profile &profile)
{
    const MergeText baseText(base, profile);
    const MergeText mineText(mine, profile);
    const MergeText theirsText(theirs, profile);
    return {Merger(baseText, mineText, theirsText).pieces()};
}

} // namespace Jianbao
