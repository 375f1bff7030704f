// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Jianbao {

/// Turns the HTML of a clipboard into the lines that captureArticle() of room issue reads: a link alone becomes its
/// text and its URL; an article its headline, its address where the HTML has one, its paragraphs, with a blank line
/// between, and list lines ("    1. …", "    - …", four columns deeper for every list around). "label：" and a link
/// stays a link, other links keep their text only. Script, style, head and hidden text is left out.
/// @param html UTF-8, a document or a fragment of it
/// Empty when it has no text, is larger than 4 MB, nests too deeply, or takes too much memory or time to parse: then
/// the clipboard's plain text is the better source.
[[nodiscard]] QString plainCapture(const QByteArray &html);

} // namespace Jianbao
