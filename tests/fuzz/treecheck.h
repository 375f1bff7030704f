// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao::Test {

/// What is wrong with sourceTree(text): ranges outside the text, lines outside their parents or out of order, indexes
/// of nothing. Empty when it is fine.
[[nodiscard]] QString sourceTreeFault(const QString &text);

} // namespace Jianbao::Test
