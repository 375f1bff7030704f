// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/mergeentries.h"

#include "issue/linesyntax.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Jianbao {

namespace {

/// An entry or a section that a side added.
struct Block
{
    qsizetype blankBefore = 0; ///< lines
    QStringList lines;         ///< without LF

    [[nodiscard]] bool isSection() const { return headingMarks(lines.constFirst()) > 0; }
};

/// The lines of a side's addition, cut where entries start; after the first heading, where sections do.
QList<Block> blocksOf(const MergeText &side, const SideEdit &edit)
{
    QList<Block> blocks;
    qsizetype end = edit.lines.start; // of the text so far
    bool inSections = false;
    for (qsizetype line = edit.added.start; line < edit.added.end; ++line) {
        const bool startsSection = side.region(line) == Region::SectionHeading;
        inSections = inSections || startsSection;
        if (startsSection || (side.startsEntry(line) && !inSections)) {
            blocks.append(Block{.blankBefore = line - end, .lines = {}});
            end = line;
        }
        if (side.isBlank(line))
            continue;
        for (; end < line; ++end)
            blocks.last().lines.append(side.line(end).toString());
        blocks.last().lines.append(side.line(line).toString());
        end = line + 1;
    }
    return blocks;
}

QStringView withoutTrailingSpaces(QStringView line)
{
    while (!line.isEmpty() && isSpace(line.back()))
        line.chop(1);
    return line;
}

bool isSameBlock(const Block &left, const Block &right)
{
    return std::ranges::equal(left.lines, right.lines, [](const QString &a, const QString &b) {
        return withoutTrailingSpaces(a) == withoutTrailingSpaces(b);
    });
}

/// Gives each line of a block the trailing spaces of its twin where that has more: they are hard breaks.
void addHardBreaks(Block &block, const Block &twin)
{
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        if (twin.lines[i].size() > block.lines[i].size())
            block.lines[i] = twin.lines[i];
    }
}

/// The blocks that the others lack. Those that the others have leave their hard breaks there.
QList<Block> withoutTwins(QList<Block> blocks, QList<Block> &others)
{
    std::vector<bool> isTaken(size_t(others.size()), false);
    blocks.removeIf([&](const Block &block) {
        for (qsizetype i = 0; i < others.size(); ++i) {
            if (!isTaken[size_t(i)] && isSameBlock(block, others[i])) {
                addHardBreaks(others[i], block);
                isTaken[size_t(i)] = true;
                return true;
            }
        }
        return false;
    });
    return blocks;
}

bool haveSameSection(const QList<Block> &left, const QList<Block> &right)
{
    return std::ranges::any_of(left, [&right](const Block &block) {
        return block.isSection() && std::ranges::any_of(right, [&block](const Block &other) {
                   return other.isSection() && other.lines.constFirst().trimmed() == block.lines.constFirst().trimmed();
               });
    });
}

QString blankLines(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u'\n');
}

qsizetype blankBehind(const SideEdit &edit)
{
    return edit.lines.end - edit.added.end;
}

/// The blank lines at the end of a gap: those of a side that changed nothing else where the other one left them alone.
qsizetype blankBehindBoth(qsizetype blankInBase, const SideEdit &left, const SideEdit &right)
{
    if (left.added.isEmpty() && !right.added.isEmpty() && blankBehind(right) == blankInBase)
        return left.lines.count();
    if (right.added.isEmpty() && !left.added.isEmpty() && blankBehind(left) == blankInBase)
        return right.lines.count();
    return std::max(blankBehind(left), blankBehind(right));
}

/// The text of a gap with the blocks of both sides.
class GapWriter
{
public:
    GapWriter(qsizetype blankInBase, bool isAfterEntry)
        : m_blankInBase(blankInBase)
        , m_isAfterEntry(isAfterEntry)
    {
    }

    void add(const QList<Block> &blocks, bool sections, const SideEdit &edit)
    {
        for (const Block &block : blocks) {
            if (block.isSection() != sections)
                continue;
            const bool isFirstOfSide = &block == &blocks.constFirst();
            m_text += blankLines(m_text.isEmpty() || !isFirstOfSide ? block.blankBefore : between(block, edit));
            for (const QString &line : block.lines)
                m_text += line + u'\n';
        }
    }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    /// Between the blocks of theirs and of mine.
    [[nodiscard]] qsizetype between(const Block &block, const SideEdit &edit) const
    {
        if (block.isSection())
            return std::max<qsizetype>(block.blankBefore, 1);
        // Blank lines before an entry are its author's own if those that base had there are still behind it.
        return m_isAfterEntry && blankBehind(edit) >= m_blankInBase ? block.blankBefore : 0;
    }

    qsizetype m_blankInBase;
    bool m_isAfterEntry;
    QString m_text;
};

} // namespace

std::optional<QString> filledGap(const MergeText &base, const MergeText &mine, const SideEdit &mineEdit,
                                 const MergeText &theirs, const SideEdit &theirsEdit)
{
    const qsizetype behind = blankBehindBoth(mineEdit.base.count(), mineEdit, theirsEdit);
    QList<Block> first = blocksOf(theirs, theirsEdit);
    const QList<Block> mineBlocks = blocksOf(mine, mineEdit);
    if (first.isEmpty() && mineBlocks.isEmpty())
        return blankLines(behind);

    QList<Block> second = mineBlocks;
    const QList<Block> theirsOnly = withoutTwins(first, second);
    const bool haveBoth = !theirsOnly.isEmpty();
    if (haveBoth)
        second = withoutTwins(mineBlocks, first);
    else
        first = std::exchange(second, {});
    if (haveSameSection(theirsOnly, second))
        return std::nullopt;

    const qsizetype before = base.previousWithText(mineEdit.base.start);
    const bool isAfterEntry = before >= 0 && base.entryOf(before) >= 0;
    if (!isAfterEntry && !second.isEmpty()) // as far below the heading as the side that kept further away
        first.first().blankBefore = std::max(first.constFirst().blankBefore, mineBlocks.constFirst().blankBefore);
    GapWriter writer(mineEdit.base.count(), isAfterEntry);
    const SideEdit &firstEdit = haveBoth ? theirsEdit : mineEdit;
    writer.add(first, false, firstEdit);
    writer.add(second, false, mineEdit);
    writer.add(first, true, firstEdit);
    writer.add(second, true, mineEdit);
    return writer.take() + blankLines(behind);
}

} // namespace Jianbao
