// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"
#include "issue/profile.h"

namespace Jianbao {

/// The id of the section where an entry seems to belong, from its link, tags, labels, source and words. A guess: on the
/// entries of the newsletter's own archive see tests/issue/tst_capturecorpus.cpp. Empty when nothing speaks for any.
/// The draft's own sectionId is not looked at.
[[nodiscard]] QString guessSection(const ItemDraft &draft, const Profile &profile);

} // namespace Jianbao
