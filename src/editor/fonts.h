// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace Jianbao {

/// The system's fixed-width font, with fonts for Chinese behind it; its size is in points.
[[nodiscard]] QFont fixedFont();

/// The same font with families behind it that draw simplified Chinese: without them a system that speaks another
/// language takes Japanese shapes.
[[nodiscard]] QFont withChineseFamilies(QFont font);

} // namespace Jianbao
