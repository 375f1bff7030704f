// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/model.h"

namespace Jianbao {

int Issue::itemCount() const
{
    qsizetype count = 0;
    for (const Section &section : sections)
        count += section.items.size();
    return int(count);
}

std::pair<int, int> Issue::itemAt(int line) const
{
    for (int s = 0; s < sections.size(); ++s) {
        const Section &section = sections.at(s);
        if (!section.lines.contains(line))
            continue;
        for (int i = 0; i < section.items.size(); ++i) {
            if (section.items.at(i).lines.contains(line))
                return {s, i};
        }
    }
    return {-1, -1};
}

} // namespace Jianbao
