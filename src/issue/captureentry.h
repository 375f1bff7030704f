// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/capture.h"

namespace Jianbao {

/// Whether an entry of the format starts at a line: an item marker and a link, or an item marker above a summary.
[[nodiscard]] bool startsEntry(const Lines &lines, int line, const Profile &profile);

/// The last line of the entry that starts at a line: it ends before a blank line that neither a field nor an indented
/// line follows.
[[nodiscard]] int lastEntryLine(const Lines &lines, int first, const Profile &profile);

/// The entry that starts at a line.
[[nodiscard]] Capture readEntry(QStringView text, const Lines &lines, int line, const Profile &profile);

} // namespace Jianbao
