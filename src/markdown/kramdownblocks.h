// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/render.h"

namespace Jianbao {

/// What kramdown may be given: valid UTF-8 without NUL and without the mark of our own attributes (htmltext.h).
[[nodiscard]] QByteArray textForKramdown(QByteArrayView markdown);

/// The blocks of an answer of :/kramdown/kramdown.rb, sanitised. Thread-safe.
/// @param linesBefore lines of the document before the text that kramdown got
/// Errors: Malformed when the answer holds no blocks, with what Ruby said; TooLarge when a budget is exceeded.
[[nodiscard]] Result<QList<Block>> blocksOfKramdown(const QByteArray &json, const RenderOptions &options,
                                                    int linesBefore);

} // namespace Jianbao
