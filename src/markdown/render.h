// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "markdown/block.h"

#include <chrono>

namespace Jianbao {

/// How Markdown becomes HTML.
struct RenderOptions
{
    /// What happens to raw HTML and to link and image targets.
    enum class Safety {
        Sanitised, ///< SAFETY.md §5: allow-list, safe link schemes, images by the preview's own scheme
        Verbatim,  ///< everything passed through, for comparing with specifications; never shown
    };

    Safety safety = Safety::Sanitised;
    bool tables = true;
    bool strikethrough = true;
    bool taskLists = true;
    bool autolinks = true;         ///< GFM's extended autolinks, found by our own rule (RENDERING.md §2)
    bool tagFilter = false;        ///< for Verbatim: GFM's "disallowed raw HTML"; Sanitised always filters
    bool sourceLines = true;       ///< write data-line attributes
    bool frontMatter = true;       ///< cut "---" … "---" off the start
    bool frontMatterTable = false; ///< show what was cut off as GitHub does, as a first block
    QByteArray imagePrefix; ///< put before relative image addresses, "jianbao-preview://repository/…/"; empty: kept
    /// Remote images are <img>s that the preview may fetch (images.h); else placeholders.
    bool remoteImages = false;
    qsizetype outputBudget = qsizetype(8) * 1024 * 1024; ///< bytes of HTML; SAFETY.md §6
    std::chrono::milliseconds timeBudget{200};           ///< by the clock; zero: none
    qint64 stepBudget = 200'000'000; ///< of work that cannot be interrupted, a nanosecond or less each; zero: none

    friend bool operator==(const RenderOptions &, const RenderOptions &) = default;
};

/// Renders Markdown to a list of blocks.
/// @param utf8 the whole document. Errors: TooLarge when a budget is exceeded, with the reason as message; Io when the
/// parser fails for lack of memory.
[[nodiscard]] Result<QList<Block>> renderMarkdown(QByteArrayView utf8, const RenderOptions &options = {});

/// The blocks as one piece of HTML, a line feed after each.
[[nodiscard]] QByteArray toHtml(const QList<Block> &blocks);

} // namespace Jianbao
