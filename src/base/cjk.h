// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Jianbao {

/// Whether a code point is written without spaces between words: Chinese, Japanese or Korean, punctuation not counted.
[[nodiscard]] bool isCjkCharacter(char32_t character);

} // namespace Jianbao
