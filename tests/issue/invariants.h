// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QString>

namespace Jianbao::Test {

/// What is always true of scanIssue(text), whatever the text: one region for each line, ranges inside the text and
/// around the texts that they are of, things in order and inside their parents. Returns what is not; empty if all is
/// well.
[[nodiscard]] QString brokenInvariant(const QString &text, const Issue &issue);

} // namespace Jianbao::Test
