// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// Puts the lead in step with the entries (FORMAT.md §4, §15): its number becomes issue.itemCount(), and a lead that is
/// not written yet gets a clause for every section that has entries.
///
/// * A number keeps its phrase: only the digits change. Where there is none, the profile's first phrase is put before
///   the other words.
/// * A clause is added while the lead is a skeleton: empty, or with at least one clause without text. Once every clause
///   has text, there is text without clauses, or a bracket is left open, the words are the editor's and only the number
///   changes.
/// * Added clauses come in the profile's order, in the brackets of the first clause that is there ("「」" or "【】").
///   What is there stays: texts, lazy lines, clauses of sections without entries.
/// * A missing lead is made below h1, tagline and font note. Nothing is made, and no number put in, for no entries.
///
/// A caller that must not make a lead looks whether issue.lead is there. Idempotent.
/// @param issue scanIssue() of text. Ranges of the result: UTF-16 units of text.
[[nodiscard]] QList<TextChange> syncLead(QStringView text, const Issue &issue, const Profile &profile);

} // namespace Jianbao
