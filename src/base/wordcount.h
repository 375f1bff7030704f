// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Jianbao {

/// The length of a text as Chinese word processors count it (字数): every CJK character and full-width punctuation mark
/// is one, every run of other letters and digits is one; spaces and other punctuation are none.
[[nodiscard]] int wordCount(QStringView text);

} // namespace Jianbao
