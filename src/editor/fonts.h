// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace Jianbao {

/// The font of an editor whose user has chosen none: the system's fixed-width one, of at least 10.5 points.
[[nodiscard]] QFont standardEditorFont();

/// The font, its size in points, with a family behind it that draws simplified Chinese: without it a system that speaks
/// another language takes Japanese shapes.
[[nodiscard]] QFont withChineseFamily(QFont font);

} // namespace Jianbao
