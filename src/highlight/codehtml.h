// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

namespace Jianbao {

class CodeHighlighter;

/// Whether there are code blocks with a language.
[[nodiscard]] bool hasColorableCode(const QList<Block> &blocks);

/// Colours the code blocks with a language, <pre><code class="language-x">, of rendered blocks.
void colorCode(QList<Block> &blocks, CodeHighlighter &highlighter);

} // namespace Jianbao
