// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

namespace Jianbao {

/// What `jianbao-cli outline` prints for people, in plain English: the file's name, and an indented list with line
/// numbers.
[[nodiscard]] QString outlineText(const Issue &issue, const QString &file);

} // namespace Jianbao
