// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao {

/// Whether a canonical path is a canonical folder or lies in it.
[[nodiscard]] bool liesIn(const QString &path, const QString &folder);

/// A path with every link resolved, absolute. The end of it need not exist; empty when it cannot be resolved.
[[nodiscard]] QString resolvedPath(const QString &path);

/// A name in a folder; the folder may be "/".
[[nodiscard]] QString pathIn(const QString &folder, const QString &name);

} // namespace Jianbao
