// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Jianbao::Test {

/// The text after a few edits as people make them: lines gone, doubled, moved, joined, a mark typed, letters deleted.
[[nodiscard]] QString edited(const QString &text, QRandomGenerator &random);

} // namespace Jianbao::Test
