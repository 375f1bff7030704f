// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/budget.h"

#include <QByteArray>

#include <md4c.h>
#include <vector>

namespace Jianbao {

/// What md4c said about one block. The lines are filled in later by findSourceLines().
struct BlockInfo
{
    int enter = 0; ///< index of the event that enters it
    int leave = 0; ///< index of the event that leaves it
    int first = 0; ///< lines of the parsed text, 0-based
    int last = 0;
    unsigned number = 0; ///< H: level; OL: first number; TABLE: rows of the body
    char mark = 0;       ///< UL: bullet; OL: delimiter; CODE: fence, 0 when indented; LI: task mark, 0 when none
    MD_ALIGN align = MD_ALIGN_DEFAULT; ///< TH, TD
    QByteArray language;               ///< CODE: first word of the info string, decoded
};

/// A link's or an image's attributes, decoded.
struct Link
{
    QByteArray address;
    QByteArray title;
    bool angle = false; ///< written as <address>
};

/// One call from md4c.
struct Event
{
    enum Kind : quint8 { EnterBlock, LeaveBlock, EnterSpan, LeaveSpan, Text };

    Kind kind = Text;
    quint8 type = 0; ///< MD_BLOCKTYPE, MD_SPANTYPE or MD_TEXTTYPE
    int index = -1;  ///< blocks: in Events::blocks; links and images: in Events::links
    int offset = -1; ///< of text in the parsed text; -1: md4c's own text, at ownOffset in Events::own
    int ownOffset = 0;
    int size = 0; ///< of text

    [[nodiscard]] bool enters(MD_BLOCKTYPE block) const { return kind == EnterBlock && type == block; }
    [[nodiscard]] bool isText(MD_TEXTTYPE text) const { return kind == Text && type == text; }
    [[nodiscard]] bool isInSource() const { return offset >= 0; }
    [[nodiscard]] int end() const { return offset + size; }
};

/// A whole document as md4c's callbacks, in order.
struct Events
{
    std::vector<Event> list;
    std::vector<BlockInfo> blocks;
    std::vector<BlockInfo> tightParagraphs; ///< text straight in items, found by findSourceLines()
    std::vector<Link> links;
    QByteArray own; ///< text that md4c made up: line feeds, indentation
    /// md4c paired marks in a wrong way (addressmarks.h). The list is balanced all the same: ends without a beginning
    /// are left out, and what is not ended ends with its block.
    bool isMisread = false;
};

/// Parses text. False when the budget is exceeded or md4c fails, for lack of memory. Offsets are bytes of text.
[[nodiscard]] bool parseEvents(QByteArrayView text, const RenderOptions &options, Budget &budget, Events &events);

} // namespace Jianbao
