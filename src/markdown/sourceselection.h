// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QString>

#include <optional>

namespace Jianbao {

/// Where a word that rendered Markdown shows stands in the source: markup, addresses and alternative texts of images do
/// not count, escapes and entities count as what they show, and the range covers the whole of them.
/// @param text the whole document. @param lines of the block that was rendered; 1-based
/// @param word as shown; @param occurrence 0-based: how often the block shows it before, overlapping ones counted
/// @return UTF-16 range of text; nothing where there is no such word, or a budget of RenderOptions is exceeded
[[nodiscard]] std::optional<TextRange> sourceSelection(const QString &text, LineSpan lines, QStringView word,
                                                       int occurrence);

} // namespace Jianbao
