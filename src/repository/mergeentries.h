// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/mergetext.h"

#include <QString>

#include <optional>

namespace Jianbao {

/// Puts together what both sides added to the same blank lines of base: entries of theirs, entries of mine, sections of
/// theirs, sections of mine; what both added is kept once, with the hard breaks of either. FORMAT.md §2 and §7: no
/// blank line between entries, except where its author put one; at least one before a section.
/// @param mineEdit, theirsEdit gaps (SideEdit::isGap) of the same lines of base.
/// @return whole lines, each with LF; nothing if it takes a person to decide: both added a section of the same name.
[[nodiscard]] std::optional<QString> filledGap(const MergeText &base, const MergeText &mine, const SideEdit &mineEdit,
                                               const MergeText &theirs, const SideEdit &theirsEdit);

} // namespace Jianbao
