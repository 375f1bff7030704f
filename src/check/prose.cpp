// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/prose.h"

#include <algorithm>

namespace Jianbao {

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, isHan);
}

bool isWritten(Region region)
{
    switch (region) {
    case Region::FrontMatter:
    case Region::FontNote:
    case Region::BackIssues:
    case Region::Trailer:
    case Region::Blank:
        return false;
    default:
        return true;
    }
}

} // namespace Jianbao
