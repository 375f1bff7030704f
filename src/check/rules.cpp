// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/rules.h"

#include <algorithm>
#include <vector>

namespace Jianbao {

std::span<const Rule *const> allRules()
{
    static const std::vector<const Rule *> all = [] {
        std::vector<const Rule *> rules;
        for (const auto &group :
             {lineRules(), breakRules(), headingRules(), sectionRules(), preambleRules(), warmUpRules(), titleRules(),
              sourceRules(), bodyRules(), listRules(), punctuationRules(), pairRules(), repetitionRules(),
              accidentRules(), renderingRules(), inlineRenderingRules(), archiveRules(), fileRules(), indexRules()}) {
            for (const Rule &rule : group)
                rules.push_back(&rule);
        }
        return rules;
    }();
    return all;
}

const Rule *findRule(QStringView id)
{
    const auto rules = allRules();
    const auto found =
        std::ranges::find_if(rules, [id](const Rule *rule) { return id == QLatin1StringView(rule->id); });
    return found == rules.end() ? nullptr : *found;
}

} // namespace Jianbao
