// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"

namespace Jianbao {

/// What turns the old text into the new one: whole lines that differ, cut down to the characters that differ. In order,
/// not overlapping. Texts that differ in very many lines give one change for all of them.
[[nodiscard]] QList<TextChange> textChanges(const QString &before, const QString &after);

} // namespace Jianbao
