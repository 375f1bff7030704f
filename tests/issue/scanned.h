// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/scan.h"

namespace Jianbao::Test {

/// The structure of a text by the built-in profile.
[[nodiscard]] inline Issue scanned(const QString &text)
{
    return scanIssue(text, builtInProfile());
}

} // namespace Jianbao::Test
