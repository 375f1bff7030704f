// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// Whether the text of a "## " heading is that of the list of earlier issues, linked or not (FORMAT.md §9).
[[nodiscard]] bool isBackIssuesHeading(QStringView heading, const Profile &profile);

/// The links of the list of earlier issues, written as a list or as a table (FORMAT.md §9).
/// @param span heading and body
[[nodiscard]] BackIssues parseBackIssues(const Lines &lines, LineSpan span);

} // namespace Jianbao
