// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QByteArray>

namespace Jianbao {

/// One line of `jianbao-cli outline --json`, without LF: keys and meaning as in DESIGN.md "Interfaces".
[[nodiscard]] QByteArray outlineJson(const Issue &issue, const QString &file);

} // namespace Jianbao
