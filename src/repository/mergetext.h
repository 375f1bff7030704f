// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/scan.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace Jianbao {

/// Half-open range of lines, 0-based.
struct LineRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] qsizetype count() const { return end - start; }
    friend bool operator==(const LineRange &, const LineRange &) = default;
};

/// One of the three texts of a merge: its lines, and where the things of an issue begin. Keeps a view: the text must
/// outlive it. Lines and positions between lines are 0-based; an entry is an item, or a bullet of the warm-up.
class MergeText
{
public:
    MergeText(QStringView text, const Profile &profile);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qsizetype count() const { return m_lines.count(); }
    /// Without LF: whether the last line has one is no difference between lines.
    [[nodiscard]] const QList<QStringView> &lines() const { return m_contents; }
    [[nodiscard]] QStringView line(qsizetype line) const { return m_contents[line]; }
    /// Whole lines, each with the LF it has.
    [[nodiscard]] QStringView slice(LineRange range) const;

    [[nodiscard]] bool isBlank(qsizetype line) const { return m_next[size_t(line)] != line; }
    /// The first line with text at or after a position; count() if there is none.
    [[nodiscard]] qsizetype nextWithText(qsizetype position) const { return m_next[size_t(position)]; }
    /// The last line with text before a position; -1 if there is none.
    [[nodiscard]] qsizetype previousWithText(qsizetype position) const { return m_previous[size_t(position)]; }
    /// A range without the blank lines at its ends; empty, at its start, if there is nothing else.
    [[nodiscard]] LineRange withoutBlankEnds(LineRange range) const;

    [[nodiscard]] Region region(qsizetype line) const { return m_issue.regions[line]; }
    [[nodiscard]] bool startsEntry(qsizetype line) const { return m_entry[size_t(line)] == line; }
    /// The first line of the entry that has a line; -1: none.
    [[nodiscard]] qsizetype entryOf(qsizetype line) const { return m_entry[size_t(line)]; }
    /// The line below starts a section, the list of earlier issues or the trailer, or is the end of the text.
    [[nodiscard]] bool startsPart(qsizetype line) const { return line >= count() || m_startsPart[size_t(line)]; }
    [[nodiscard]] bool hasPartStart(LineRange range) const;
    /// Whether the lines before and after a position, blank ones aside, belong to different things (two entries, an
    /// entry and a heading, lead and note …), so that changing the one says nothing about the other.
    [[nodiscard]] bool isBoundary(qsizetype position) const;
    /// Whether these lines are whole entries, whole sections, or entries and then sections, from one boundary to
    /// another.
    [[nodiscard]] bool isWhole(LineRange range) const;
    /// The heading of the section in which a line lies; empty before the first one.
    [[nodiscard]] QString sectionAt(qsizetype line) const;

private:
    void findThings();

    QStringView m_text;
    Lines m_lines;
    QList<QStringView> m_contents;
    Issue m_issue;
    std::vector<qsizetype> m_next;
    std::vector<qsizetype> m_previous;
    std::vector<qsizetype> m_entry;
    std::vector<bool> m_startsPart;
    QString m_backIssuesHeading;
};

/// What one side did: `base` lines were replaced by `lines` of the side.
struct SideEdit
{
    LineRange base;
    LineRange lines;
    bool isGap = false;      ///< base is the blank lines (or none) between two things
    LineRange added = {};    ///< of a gap: whole entries or sections that were put there, without blank lines around
    bool isFreeLeft = false; ///< begins at a boundary in both texts: a change that ends here is none of its business
    bool isFreeRight = false;
    bool bringsPart = false; ///< its lines start a section or the like, to which all that follows belongs
    bool startsPart = false; ///< the side has such a start here, in these lines or right behind them
};

/// The changes that make base into a side, in order, never overlapping. Changes that add whole entries are cut off from
/// changes of the entry beside them, and take in the blank lines around.
[[nodiscard]] QList<SideEdit> sideEdits(const MergeText &base, const MergeText &side);

} // namespace Jianbao
