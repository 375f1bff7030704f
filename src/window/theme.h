// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/preferences.h"

#include <QIcon>

namespace Jianbao {

/// Gives the application light or dark colours, or the system's own.
void applyTheme(Preferences::Theme theme);

/// An icon of the desktop's theme by its freedesktop name, or the bundled drawing where the theme lacks it.
/// @param name freedesktop name, "document-save"; @param bundled a file name of resources/icons, "save"
[[nodiscard]] QIcon themedIcon(const QString &name, const QString &bundled);

} // namespace Jianbao
