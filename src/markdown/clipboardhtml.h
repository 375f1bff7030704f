// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Jianbao {

/// Turns the HTML of a clipboard into the lines that captureText() of room issue reads: a link alone becomes its text
/// and its URL; an article its headline, its address where the HTML has one, its paragraphs, and list lines
/// ("    1. …", "    - …"); script, style and hidden text is left out.
/// @param html UTF-8, a document or a fragment. At most 4 MB are read.
/// Empty when it has no text, or when it nests too deeply or takes too much memory or time to parse: then the
/// clipboard's plain text is the better source.
[[nodiscard]] QString plainCapture(const QByteArray &html);

} // namespace Jianbao
