// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> lineCases()
{
    static const RuleCase cases[] = {
        {"line.only-spaces", "between paragraphs", "a\n  \nb\n", {u"  "_s}, "a\n\nb\n"},
        {"line.only-spaces", "at the end, without LF", "a\n \t", {u" \t"_s}, "a\n"},
        {"line.only-spaces", "blank lines and hard breaks", "a  \n\nb\n"},
    };
    return cases;
}

} // namespace Jianbao::Test
