// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/budget.h"

#include <QByteArray>

#include <optional>

namespace Jianbao {

/// Rebuilds HTML from an allow-list (SAFETY.md "The preview" 5): GitHub's elements and attributes, less id and name and
/// what only forms use, plus <font color size>. The result is balanced. Elements that are not allowed are left out,
/// their text stays. Links and images follow urlpolicy.h. Attributes that start with ownMark are the writer's own.
/// HTML that nests too deeply, or grows too much when it is parsed, becomes a <pre> that shows its source.
/// @param options what images become. @param budget counts the result. Nothing is returned when it is exceeded.
[[nodiscard]] std::optional<QByteArray> sanitise(const QByteArray &html, const RenderOptions &options, Budget &budget);

} // namespace Jianbao
