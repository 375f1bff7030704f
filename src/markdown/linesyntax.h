// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/linescanner.h"

namespace Jianbao {

// What a line is for CommonMark, its containers' marks taken off.

[[nodiscard]] bool isThematicBreak(QByteArrayView line);
[[nodiscard]] bool isAtxHeading(QByteArrayView line);
[[nodiscard]] bool isSetextUnderline(QByteArrayView line);
/// The length of an opening code fence of this character; 0: it is none.
[[nodiscard]] int fenceLength(QByteArrayView line, char fence);
[[nodiscard]] bool isClosingFence(QByteArrayView line, char fence, int openLength);
/// Whether a line directly below a paragraph may be something else than its continuation.
[[nodiscard]] bool mayStartBlock(QByteArrayView line);

/// How many lines a link reference definition takes that starts at a place; 0: there is none.
/// @param before a line that is known not to belong to it, -1: none is known
[[nodiscard]] int definitionLines(const LineScanner &lines, LinePlace at, int before);

} // namespace Jianbao
