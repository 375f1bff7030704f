// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVariant>

#include <chrono>
#include <optional>

class QWebEnginePage;

namespace Jianbao::Test {

/// The value of an expression in the page's application world, where content cannot reach it. Invalid: it threw.
/// Nothing: the page did not answer in time; an answer that comes later is dropped.
[[nodiscard]] std::optional<QVariant> evaluate(QWebEnginePage &page, const QString &expression,
                                               std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace Jianbao::Test
