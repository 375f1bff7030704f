// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/autolink.h"
#include "markdown/events.h"

namespace Jianbao {

/// A document as md4c sees it, with GFM's bare links and the lines of every block.
struct ParsedMarkdown
{
    QByteArrayView source; ///< as the user wrote it, without front matter
    int linesBefore = 0;   ///< lines of the document before source
    QByteArray parsed;     ///< source, with addresses masked that md4c took for markup; same length
    Events events;
    BareLinks links;
};

/// Parses a document.
/// @param utf8 valid, without U+0000; must outlive the result. False when a budget is exceeded or memory is out.
[[nodiscard]] bool parseMarkdown(QByteArrayView utf8, const RenderOptions &options, Budget &budget,
                                 ParsedMarkdown &document);

} // namespace Jianbao
