// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao {

/// The first text that a script gives to a name: of `var name = "text"`, `name = htmlDecode('text')`, `name: "text"`.
/// Escapes of JavaScript and HTML entities are decoded. Empty when there is none, or only empty ones. The script is not
/// run, and hardly parsed: this reads the pages of WeChat, where the title stands in such variables.
/// @param script UTF-8
[[nodiscard]] QByteArray scriptText(QByteArrayView script, QByteArrayView name);

} // namespace Jianbao
