// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"
#include "issue/profile.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Jianbao {

// The text of an issue that nobody has written anything into yet. It shows what a reader would see of an empty issue
// and nothing else: the title has no topics and no "：" for them, nor a placeholder that a renderer takes for HTML
// (FORMAT.md §12, H2); the lead has its clauses without text and a count of 0 (L1), which is right.

/// A new issue by the profile alone, in the canonical form of FORMAT.md §15; the sections that are optional are left
/// out.
/// @param date as it is written in the title, "2021-08-15"
[[nodiscard]] QString newIssueText(const QString &date, const Profile &profile);

/// A new issue that goes on from another one. Of the previous issue it keeps, to the byte: the front matter, the lines
/// below the title (tagline, notes), the line before the warm-up list, headings of the sections, their notes (">
/// 注："), the list of earlier issues with the previous one added, and the trailer up to its licence line. All the rest
/// is written anew or left out, whatever it is, so that nothing can be left over (FORMAT.md §12, F7 and F9): only what
/// is known by its form is copied. Parts that the previous issue does not have (lead, warm-up, lists) the new one does
/// not have either, except the sections of the profile, which are all there.
/// @param previousModel scanIssue() of previous, whose lines end in LF
[[nodiscard]] QString newIssueText(const QString &date, QStringView previous, const Issue &previousModel,
                                   const Profile &profile);

/// The date that the rhythm of the last issues proposes: the newest one and the median of the last intervals (at most
/// six), but never before today and never a day that has an issue. With fewer than three issues there is no rhythm:
/// today or the next day that is free.
/// @param dates of issues, in any order; invalid ones are left out
[[nodiscard]] QDate nextIssueDate(const QList<QDate> &dates, QDate today);

} // namespace Jianbao
