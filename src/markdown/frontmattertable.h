// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

#include <optional>

namespace Jianbao {

/// Front matter as GitHub shows it above a document: a table with a row of keys and one of values.
/// @param frontMatter what lengthBeforeMarkdown() cut off, from the start of the document, UTF-8. Keys at the start of
/// a line are read; what is nested below one is shown as it is written. Nothing when there is no key.
[[nodiscard]] std::optional<Block> frontMatterTable(QByteArrayView frontMatter, bool sourceLines);

} // namespace Jianbao
