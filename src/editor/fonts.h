// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace Jianbao {

/// The system's fixed-width font, with one for Chinese behind it; its size is in points.
[[nodiscard]] QFont fixedFont();

/// The same font with a family behind it that draws simplified Chinese: without it a system that speaks another
/// language takes Japanese shapes.
[[nodiscard]] QFont withChineseFamily(QFont font);

} // namespace Jianbao
