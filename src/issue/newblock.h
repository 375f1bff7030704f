// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "base/textchange.h"

namespace Jianbao {

/// The change that puts a new line into the preamble: a blank line above it, unless it is the first line, and two blank
/// lines below it if text follows, those that are there counted (FORMAT.md §15).
/// @param after the 1-based line below which it goes; 0: the start of the text
/// @param line without LF
[[nodiscard]] TextChange newBlock(QStringView text, const Lines &lines, int after, const QString &line);

} // namespace Jianbao
