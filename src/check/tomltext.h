// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checksettings.h"

#include <toml++/toml.hpp>

namespace Jianbao {

// What reads and writes [check] of a jianbao.toml.

/// @param path for messages. Errors: Malformed, with the line.
[[nodiscard]] Result<toml::table> parseToml(const QByteArray &toml, const QString &path);

/// [check] of a whole jianbao.toml. Errors: Malformed, with the line.
[[nodiscard]] Result<CheckSettings> checkSettingsOf(const toml::table &toml, const QString &path);

} // namespace Jianbao
