// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QStringView>

namespace Jianbao {

/// Reads the title line of an item, well-formed or not: tags, title, source, link, further links, defects
/// (FORMAT.md §7.1; defects: §12, T1–T8). Linear in the line's length. The item's lines, range, fields and body stay
/// empty. Its repo is whatever looks like one, "CPU/GPU：…" too: scanSection() judges it.
/// @param range of the line in text, without LF. Ranges of the result are offsets into text.
[[nodiscard]] Item parseTitleLine(QStringView text, TextRange range);

/// The length of a URL ("http://", "https://" or "www.") at the start of a text: it ends before a space, a full-width
/// punctuation mark or an ideograph (FORMAT.md §8). 0 if there is none.
[[nodiscard]] qsizetype urlLength(QStringView text);

} // namespace Jianbao
