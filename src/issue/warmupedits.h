// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/model.h"

namespace Jianbao {

/// Writes the warm-up bullets as "- company：text；", the last one of a list with "。" (FORMAT.md §5).
///
/// * N1: "–" becomes "-".
/// * N2: a line that lost its bullet gets one if the bullet above it is finished: ends with "；", ";" or "。".
///   Otherwise it continues that bullet, and both are left as they are.
/// * N3, N4: the punctuation at the end becomes "；" or "。"; where there is none it is added. Left alone: "！", "？",
///   "…", "：", punctuation inside emphasis, and a bare URL, which would swallow what is put behind it (B16).
/// * N5: an ASCII colon after the company becomes "：", without the spaces around it; not one between digits, "12:30".
/// * N7: spaces at the end go.
///
/// No company is ever put in (N6), no text changed, no bullet without text touched. Idempotent.
/// @param issue scanIssue() of text
[[nodiscard]] QList<TextChange> normaliseWarmUp(QStringView text, const Issue &issue);

} // namespace Jianbao
