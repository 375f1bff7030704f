// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Jianbao {

/// Rebuilds HTML from an allow-list (SAFETY.md "The preview" 5): GitHub's elements and attributes, less id and name and
/// what only forms use, plus <font color size>. The result is balanced. Elements that are not allowed are left out,
/// their text stays. Links and images follow urlpolicy.h. Attributes that start with ownMark are the writer's own.
/// @return nothing when the HTML is nested so deeply that it should not be parsed
[[nodiscard]] std::optional<QByteArray> sanitise(const QByteArray &html, const QByteArray &imagePrefix);

} // namespace Jianbao
