// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/render.h"

namespace Jianbao {

/// renderMarkdown() for a document that is rendered again at every key. What stands between two headings that did not
/// change is taken from the time before: blocks are read from start to end, and a top-level ATX heading closes all that
/// is open, so that nothing but front matter and link reference definitions reaches over it (CommonMark §3 and §4.2).
/// The result is renderMarkdown()'s; only a time budget may be kept that would have been exceeded.
class IncrementalRenderer
{
public:
    /// @param utf8 the whole document. Errors: as renderMarkdown().
    [[nodiscard]] Result<QList<Block>> render(const QByteArray &utf8, const RenderOptions &options);
    /// Another document comes.
    void forget();

private:
    /// The part of the document that is rendered anew.
    struct Part
    {
        qsizetype first = 0;     ///< block before which it starts, which is a heading or the document's first
        qsizetype end = 0;       ///< the first block after it, a heading; number of blocks: it goes to the end
        qsizetype startByte = 0; ///< of the new document
        qsizetype endByte = 0;   ///< of the new document, behind the heading `end`
        int linesBefore = 0;     ///< lines of the document before it
        int shift = 0;           ///< by which the lines of later blocks move
    };

    [[nodiscard]] Part changedPart(const QByteArray &utf8) const;
    /// Puts the part's new blocks into m_blocks. False: the part does not end where it has to.
    [[nodiscard]] bool renderPart(const QByteArray &utf8, const Part &part);

    QByteArray m_source;    ///< what m_blocks were rendered from; empty: nothing that could be reused
    qsizetype m_before = 0; ///< bytes before its Markdown
    RenderOptions m_options;
    QList<Block> m_blocks;
};

} // namespace Jianbao
