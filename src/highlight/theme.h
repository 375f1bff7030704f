// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao {

/// The name of the light or dark theme among KSyntaxHighlighting's own.
[[nodiscard]] inline QString themeName(bool dark)
{
    return dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light");
}

} // namespace Jianbao
