// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/incremental.h"

#include "markdown/frontmatter.h"

#include <QUtf8StringView>

#include <algorithm>

namespace Jianbao {

namespace {

/// From half of the budget on the whole document is counted again.
constexpr qsizetype budgetShare = 2;

/// What other parts of a document may depend on, or what is repaired before it is read.
bool isPlain(QByteArrayView utf8)
{
    return !utf8.contains("]:") && !utf8.contains('\r') && !utf8.contains('\0') && QUtf8StringView(utf8).isValidUtf8();
}

qsizetype sizeOf(const QList<Block> &blocks)
{
    qsizetype size = 0;
    for (const Block &block : blocks)
        size += block.html.size() + block.listTag.size() + sizeOf(block.items);
    return size;
}

void moveLines(Block &block, int distance)
{
    if (distance == 0)
        return;
    block.lines.first += distance;
    block.lines.last += distance;
    for (Block &item : block.items)
        moveLines(item, distance);
}

/// Where a line starts, counted in lines from a place that is a line's start.
qsizetype startOfLine(QByteArrayView text, qsizetype from, qsizetype lines)
{
    for (; lines > 0; --lines)
        from = text.indexOf('\n', from) + 1;
    return from;
}

qsizetype commonStart(QByteArrayView a, QByteArrayView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

qsizetype commonEnd(QByteArrayView a, QByteArrayView b)
{
    const auto end = std::mismatch(a.crbegin(), a.crend(), b.crbegin(), b.crend()).first;
    return end - a.crbegin();
}

bool mayBeHeading(const Block &block)
{
    return !block.isList() && block.html.startsWith("<h") && block.lines.first == block.lines.last;
}

} // namespace

Result<QList<Block>> IncrementalRenderer::render(const QByteArray &utf8, const RenderOptions &options)
{
    const bool plain = isPlain(utf8);
    if (plain && !m_source.isEmpty() && options == m_options) {
        if (utf8 == m_source || renderPart(utf8, changedPart(utf8))) {
            m_source = utf8;
            return m_blocks;
        }
    }
    forget();
    Result<QList<Block>> blocks = renderMarkdown(utf8, options);
    if (blocks && plain) {
        m_source = utf8;
        m_before = lengthBeforeMarkdown(utf8, options.frontMatter);
        m_options = options;
        m_blocks = *blocks;
    }
    return blocks;
}

void IncrementalRenderer::forget()
{
    m_source.clear();
    m_blocks.clear();
}

IncrementalRenderer::Part IncrementalRenderer::changedPart(const QByteArray &utf8) const
{
    const QByteArrayView before(m_source);
    const QByteArrayView after(utf8);
    const qsizetype same = commonStart(before, after);
    const qsizetype rest = commonEnd(before.sliced(same), after.sliced(same));
    const QByteArrayView changed = before.sliced(same).chopped(rest);
    const QByteArrayView replaced = after.sliced(same).chopped(rest);
    const int linesSame = int(before.first(same).count('\n')); // that begin both, whole
    const int lastChanged = linesSame + int(changed.count('\n')) + 1;

    Part part{.endByte = after.size()};
    qsizetype line = before.first(same).lastIndexOf('\n') + 1; // start of line linesSame + 1
    int number = linesSame + 1;
    for (qsizetype i = m_blocks.size() - 1; i > 0; --i) {
        const Block &block = m_blocks[i];
        if (block.lines.last > linesSame || !mayBeHeading(block))
            continue;
        for (; number > block.lines.first; --number)
            line = before.first(line - 1).lastIndexOf('\n') + 1;
        if (before.at(line) == '#') {
            part.first = i;
            part.startByte = line;
            part.linesBefore = block.lines.first - 1;
            break;
        }
    }
    // A line that starts behind the first line feed of the common rest starts in both.
    line = before.indexOf('\n', before.size() - rest) + 1;
    number = lastChanged + 1;
    part.end = m_blocks.size();
    for (qsizetype i = part.first + 1; i < m_blocks.size() && line > 0; ++i) {
        const Block &block = m_blocks[i];
        if (block.lines.first < number || !mayBeHeading(block))
            continue;
        line = startOfLine(before, line, block.lines.first - number);
        number = block.lines.first;
        if (before.at(line) == '#') {
            const qsizetype lineEnd = before.indexOf('\n', line);
            part.end = i;
            part.endByte = after.size() - (lineEnd < 0 ? 0 : before.size() - lineEnd - 1);
            break;
        }
    }
    part.shift = int(replaced.count('\n') - changed.count('\n'));
    return part;
}

bool IncrementalRenderer::renderPart(const QByteArray &utf8, const Part &part)
{
    const QByteArrayView text = QByteArrayView(utf8).sliced(part.startByte, part.endByte - part.startByte);
    RenderOptions options = m_options;
    // Front matter that has been opened or closed changes everything.
    const qsizetype before = part.first > 0 ? m_before : lengthBeforeMarkdown(text, options.frontMatter);
    if (lengthBeforeMarkdown(utf8, options.frontMatter) != before)
        return false;
    if (part.first > 0)
        options.frontMatter = options.frontMatterTable = false;
    Result<QList<Block>> blocks = renderMarkdown(text, options);
    if (!blocks)
        return false;
    for (Block &block : *blocks)
        moveLines(block, part.linesBefore);
    if (part.end < m_blocks.size()) {
        // Otherwise something is open there, a code block for example, and what follows belongs to it.
        Block heading = m_blocks[part.end];
        moveLines(heading, part.shift);
        if (blocks->isEmpty() || blocks->takeLast() != heading)
            return false;
    }
    QList<Block> all = m_blocks.first(part.first);
    all.reserve(m_blocks.size() + blocks->size());
    all.append(*std::move(blocks));
    for (Block block : m_blocks.sliced(part.end)) {
        moveLines(block, part.shift);
        all.append(std::move(block));
    }
    if (sizeOf(all) > m_options.outputBudget / budgetShare)
        return false;
    m_blocks = std::move(all);
    m_before = before;
    return true;
}

} // namespace Jianbao
