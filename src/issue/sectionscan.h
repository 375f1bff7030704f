// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// Reads one section: its items, notes and other text (FORMAT.md §6, §7), and fills the regions of its lines.
/// "owner/name" before a title counts as a repository in a section of repositories, where the link often is an article
/// about one (§7.1); elsewhere only if a link of the item leads to it: "TCP/IP：…" is just text.
/// @param span from the "## " line to the last line before the next heading or the trailer
[[nodiscard]] Section scanSection(QStringView text, const Lines &lines, LineSpan span, const Profile &profile,
                                  QList<Region> &regions);

} // namespace Jianbao
