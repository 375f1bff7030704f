// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/rules.h"

namespace Jianbao {

std::span<const Rule> sectionRules()
{
    return {};
}

} // namespace Jianbao
