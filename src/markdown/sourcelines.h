// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/events.h"

namespace Jianbao {

/// Fills in the lines of every block: md4c tells the structure and where text is, a scan of the source tells the rest
/// (rules, empty items, fences, HTML without text). False when the budget is exceeded.
/// @param text what was parsed
[[nodiscard]] bool findSourceLines(QByteArrayView text, Events &events, Budget &budget);

} // namespace Jianbao
