// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

std::span<const RuleCase> warmUpCases()
{
    return {};
}

} // namespace Jianbao::Test
