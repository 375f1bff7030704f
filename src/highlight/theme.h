// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

namespace Jianbao {

/// The name of the light or dark theme among KSyntaxHighlighting's own.
[[nodiscard]] QString themeName(bool dark);

/// The colour, moved towards the text's own as far as it takes to be read on a ground (WCAG 2.1 AA: 4.5:1).
[[nodiscard]] QColor readable(const QColor &color, const QColor &text, const QColor &ground);

} // namespace Jianbao
