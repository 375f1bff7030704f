// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Jianbao {

/// The bytes of a document before its Markdown: a byte order mark and, where it is to be cut off, the front matter from
/// a first line "---" to the next line "---" or "..." (Jekyll's rule). Without a closing line there is no front matter.
[[nodiscard]] qsizetype lengthBeforeMarkdown(QByteArrayView document, bool cutFrontMatter);

} // namespace Jianbao
