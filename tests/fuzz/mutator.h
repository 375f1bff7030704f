// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace Jianbao::Test {

/// Changes a document by lines and by pieces of Markdown and of the newsletter's format, where libFuzzer's own mutator
/// changes bytes: lines are doubled, moved, removed, put into quotes and items; pieces are inserted, ranges repeated.
[[nodiscard]] QByteArray mutated(const QByteArray &document, QRandomGenerator &random);

} // namespace Jianbao::Test
