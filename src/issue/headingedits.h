// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/textchange.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// Whether a text can be written as the date of an issue: "2031-02-03", or "2031-02-xx" while the day is open
/// (FORMAT.md §3, §4). The month must exist, and the day in its month.
[[nodiscard]] bool isIssueDate(QStringView date);

/// Changes date and topics of the h1 (FORMAT.md §3), and of these only what differs: parentheses, separator and
/// trailing spaces stay as they are. Topics that were not there are written behind "："; when none are left, the
/// separator goes too. A missing h1, "# <title prefix> (DATE)：topic/topic", is made below the front matter.
/// @param issue scanIssue() of text
/// @param date "2031-02-03"; one that is already there is taken as it is
/// @param topics may be empty. "/" separates topics: one that holds it counts as several; empty ones are left out.
/// Errors: Malformed, for anything else than a date.
[[nodiscard]] Result<QList<TextChange>> setHeading(QStringView text, const Issue &issue, const Profile &profile,
                                                   const QString &date, const QStringList &topics);

} // namespace Jianbao
