// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QByteArray>
#include <QList>

namespace Jianbao {

/// A piece of rendered Markdown that the preview can replace on its own: a top-level block, or a list item of a
/// top-level list. Its HTML says nothing about its place, so that an edit above leaves it equal.
struct Block
{
    LineSpan lines; ///< 1-based, in the whole document (front matter counted)
    /// Safe, balanced HTML (UTF-8) of the block. Elements inside it that start on a line of their own (paragraphs, list
    /// items, code) carry data-line="N": lines after the block's first line, 0-based. For a list: empty.
    QByteArray html;
    QByteArray listTag; ///< for a list, its start tag: "<ul>", "<ol start=\"3\">", …; empty for any other block
    QList<Block> items; ///< the items of a list, each "<li>…</li>"

    [[nodiscard]] bool isList() const { return !listTag.isEmpty(); }
    // Written out: a defaulted one would ask whether QList<Block> compares while Block does not yet.
    friend bool operator==(const Block &a, const Block &b)
    {
        return a.lines == b.lines && a.html == b.html && a.listTag == b.listTag && a.items == b.items;
    }
};

} // namespace Jianbao
