// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/blockdiff.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace Jianbao {

namespace {

using Blocks = std::span<const Block>;
using Pairs = std::vector<std::pair<size_t, size_t>>;

/// Above this many comparisons a run of changed blocks is replaced as a whole.
constexpr size_t tableLimit = size_t(1) << 20;

bool sameHtml(const Block &a, const Block &b)
{
    return a.html == b.html && a.listTag == b.listTag &&
           std::equal(a.items.cbegin(), a.items.cend(), b.items.cbegin(), b.items.cend(), sameHtml);
}

/// Whether one can be shown in the other's place by changing what is inside.
bool sameKind(const Block &a, const Block &b)
{
    return a.listTag == b.listTag;
}

/// The longest common subsequence, as rising pairs of indexes; none when the lists are too long to compare.
template <typename Equal>
Pairs commonSubsequence(Blocks before, Blocks after, Equal equal)
{
    const size_t rows = before.size();
    const size_t columns = after.size();
    if (rows == 0 || columns == 0 || (rows + 1) > tableLimit / (columns + 1))
        return {};
    std::vector<int> length((rows + 1) * (columns + 1), 0);
    const auto at = [&length, columns](size_t row, size_t column) -> int & {
        return length[row * (columns + 1) + column];
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            at(row, column) = equal(before[row], after[column]) ? at(row + 1, column + 1) + 1
                                                                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    Pairs pairs;
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (equal(before[row], after[column]))
            pairs.emplace_back(row++, column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return pairs;
}

/// Writes the steps; runs of keeps and removals are gathered.
class PatchWriter
{
public:
    [[nodiscard]] QByteArray finish()
    {
        // What stays where it is at the end needs no step.
        if (m_shift != 0)
            flushKeeps();
        flushRemovals();
        return '[' + m_steps + ']';
    }

    void compare(Blocks before, Blocks after);

private:
    void compareRun(Blocks before, Blocks after);
    void keep(const Block &before, const Block &after);
    void remove(size_t count);
    void insert(const Block &block);
    void change(const Block &before, const Block &after);
    void flushKeeps();
    void flushRemovals();
    void begin();
    void number(qsizetype value) { m_steps += QByteArray::number(value); }
    void lines(LineSpan span);
    void string(QByteArrayView utf8);
    void entry(const Block &block);

    QByteArray m_steps;
    qsizetype m_kept = 0;
    int m_shift = 0;
    size_t m_removed = 0;
};

void PatchWriter::compare(Blocks before, Blocks after)
{
    while (!before.empty() && !after.empty() && sameHtml(before.front(), after.front())) {
        keep(before.front(), after.front());
        before = before.subspan(1);
        after = after.subspan(1);
    }
    size_t tail = 0;
    while (tail < before.size() && tail < after.size() &&
           sameHtml(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    const Blocks tailBefore = before.last(tail);
    const Blocks tailAfter = after.last(tail);
    before = before.first(before.size() - tail);
    after = after.first(after.size() - tail);

    size_t row = 0;
    size_t column = 0;
    for (const auto &[nextRow, nextColumn] : commonSubsequence(before, after, sameHtml)) {
        compareRun(before.subspan(row, nextRow - row), after.subspan(column, nextColumn - column));
        keep(before[nextRow], after[nextColumn]);
        row = nextRow + 1;
        column = nextColumn + 1;
    }
    compareRun(before.subspan(row), after.subspan(column));
    for (size_t i = 0; i < tail; ++i)
        keep(tailBefore[i], tailAfter[i]);
}

/// A run without equal blocks: entries of one kind are changed in place.
void PatchWriter::compareRun(Blocks before, Blocks after)
{
    size_t row = 0;
    size_t column = 0;
    const auto replaceUpTo = [&](size_t nextRow, size_t nextColumn) {
        remove(nextRow - row);
        for (; column < nextColumn; ++column)
            insert(after[column]);
        row = nextRow;
    };
    for (const auto &[nextRow, nextColumn] : commonSubsequence(before, after, sameKind)) {
        replaceUpTo(nextRow, nextColumn);
        change(before[row++], after[column++]);
    }
    replaceUpTo(before.size(), after.size());
}

void PatchWriter::keep(const Block &before, const Block &after)
{
    const int shift = after.lines.first - before.lines.first;
    const auto isShifted = [shift](const Block &from, const Block &to) {
        return to.lines.first - from.lines.first == shift && to.lines.last - from.lines.last == shift;
    };
    flushRemovals();
    if (isShifted(before, after) &&
        std::equal(before.items.cbegin(), before.items.cend(), after.items.cbegin(), after.items.cend(), isShifted)) {
        if (m_kept > 0 && shift != m_shift)
            flushKeeps();
        ++m_kept;
        m_shift = shift;
        return;
    }
    begin();
    m_steps += "1,[";
    lines(after.lines);
    for (const Block &item : after.items) {
        m_steps += ',';
        lines(item.lines);
    }
    m_steps += "]]";
}

void PatchWriter::remove(size_t count)
{
    if (count == 0)
        return;
    flushKeeps();
    m_removed += count;
}

void PatchWriter::insert(const Block &block)
{
    begin();
    m_steps += "3,";
    entry(block);
    m_steps += ']';
}

void PatchWriter::change(const Block &before, const Block &after)
{
    begin();
    if (!after.isList()) {
        m_steps += "4,";
        entry(after);
        m_steps += ']';
        return;
    }
    PatchWriter items;
    items.compare(before.items, after.items);
    m_steps += "5,";
    lines(after.lines);
    m_steps += ',' + items.finish() + ']';
}

void PatchWriter::flushKeeps()
{
    if (m_kept == 0)
        return;
    const qsizetype kept = std::exchange(m_kept, 0);
    const int shift = std::exchange(m_shift, 0);
    begin();
    m_steps += "0,";
    number(kept);
    m_steps += ',';
    number(shift);
    m_steps += ']';
}

void PatchWriter::flushRemovals()
{
    if (m_removed == 0)
        return;
    const size_t removed = std::exchange(m_removed, 0);
    begin();
    m_steps += "2,";
    number(qsizetype(removed));
    m_steps += ']';
}

/// Opens a step behind whatever was gathered.
void PatchWriter::begin()
{
    flushKeeps();
    flushRemovals();
    m_steps += m_steps.isEmpty() ? "[" : ",[";
}

void PatchWriter::lines(LineSpan span)
{
    number(span.first);
    m_steps += ',';
    number(span.last);
}

void PatchWriter::string(QByteArrayView utf8)
{
    m_steps += '"';
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_steps += utf8.sliced(done, i - done);
        if (byte < 0x20)
            m_steps += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        else
            (m_steps += '\\') += char(byte);
        done = i + 1;
    }
    m_steps += utf8.sliced(done);
    m_steps += '"';
}

void PatchWriter::entry(const Block &block)
{
    m_steps += '[';
    lines(block.lines);
    m_steps += ',';
    string(block.isList() ? block.listTag : block.html);
    if (block.isList()) {
        m_steps += ",[";
        for (qsizetype i = 0; i < block.items.size(); ++i) {
            if (i > 0)
                m_steps += ',';
            entry(block.items[i]);
        }
        m_steps += ']';
    }
    m_steps += ']';
}

} // namespace

QByteArray blockPatch(const QList<Block> &before, const QList<Block> &after)
{
    PatchWriter patch;
    patch.compare(before, after);
    return patch.finish();
}

} // namespace Jianbao
