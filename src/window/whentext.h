// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace Jianbao {

/// When something was, in local time, as one says it: "today 14:05", "yesterday 09:12", "2021-07-18 14:05".
[[nodiscard]] QString whenText(const QDateTime &when, const QDateTime &now);

} // namespace Jianbao
