// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/events.h"

namespace Jianbao {

/// A bare address in the source that GFM makes a link. Half-open bytes.
struct BareLink
{
    int start = 0;
    int end = 0;
    bool needsScheme = false; ///< starts with "www."
    bool inCell = false;      ///< of a table
};

/// The www. and http(s)/ftp addresses of a document, in order, by the rule of cmark-gfm's autolink extension
/// (RENDERING.md §2), which md4c's own differs from. GFM finds them before it looks for emphasis inside them.
struct BareLinks
{
    std::vector<BareLink> list;
    /// Addresses that md4c took for other markup. Where there are any, mask them in the text and parse again.
    std::vector<BareLink> hidden;
};

/// @param source what the user wrote; parsed: the same with what has been masked so far
[[nodiscard]] BareLinks findBareLinks(const Events &events, QByteArrayView source, QByteArrayView parsed);

/// Overwrites all that is special for Markdown in a range, byte for byte, so that it parses as plain text.
/// False when there was nothing to overwrite.
bool maskMarkup(QByteArray &text, const BareLink &range);

/// The end of an address that may start at a position of a line, or -1. For "www." the position of the first "w",
/// otherwise that of ":"; then start becomes the address's start, not before lineStart. end: where the text block ends.
/// @param atStart nothing of the line's text comes before the position
[[nodiscard]] int matchBareUrl(QByteArrayView source, int colon, int lineStart, int end, int &start);
[[nodiscard]] int matchBareWww(QByteArrayView source, int position, bool atStart, int end);

/// An e-mail address in decoded text, as cmark-gfm finds it after all else. Half-open bytes of the text.
struct BareMail
{
    qsizetype start = -1; ///< -1: there is none
    qsizetype end = 0;
    bool needsScheme = true; ///< it was not written with mailto: or xmpp:
};

/// The first one at or after a position.
[[nodiscard]] BareMail findBareMail(QByteArrayView text, qsizetype from);

} // namespace Jianbao
