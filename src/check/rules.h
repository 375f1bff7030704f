// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/rule.h"

#include <QLatin1StringView>
#include <QStringView>

namespace Jianbao {

/// Every rule, in the order in which they are documented. Each group is a table of its own, in the file of its name.
[[nodiscard]] std::span<const Rule *const> allRules();

/// The rule with an id; null if there is none.
[[nodiscard]] const Rule *findRule(QStringView id);

/// The rule that says that others could not look at an issue. Whoever asks for some rules or some lines is told, too.
inline constexpr QLatin1StringView uncheckedRule("issue.unchecked");

// The groups.
[[nodiscard]] std::span<const Rule> lineRules();            ///< front matter, lines, characters, trailer
[[nodiscard]] std::span<const Rule> breakRules();           ///< the spaces at the ends of lines
[[nodiscard]] std::span<const Rule> punctuationRules();     ///< punctuation
[[nodiscard]] std::span<const Rule> pairRules();            ///< parentheses, quotes
[[nodiscard]] std::span<const Rule> repetitionRules();      ///< words and lines that stand twice
[[nodiscard]] std::span<const Rule> accidentRules();        ///< text taken for markup, addresses that lead nowhere
[[nodiscard]] std::span<const Rule> headingRules();         ///< the h1
[[nodiscard]] std::span<const Rule> sectionRules();         ///< other headings, sections
[[nodiscard]] std::span<const Rule> preambleRules();        ///< lead, notes
[[nodiscard]] std::span<const Rule> warmUpRules();          ///< the warm-up list
[[nodiscard]] std::span<const Rule> titleRules();           ///< title lines: markers and links
[[nodiscard]] std::span<const Rule> sourceRules();          ///< title lines: texts and sources
[[nodiscard]] std::span<const Rule> bodyRules();            ///< entries: bodies, summaries, fields
[[nodiscard]] std::span<const Rule> listRules();            ///< lists inside entries
[[nodiscard]] std::span<const Rule> renderingRules();       ///< where GitHub and the site disagree: blocks
[[nodiscard]] std::span<const Rule> inlineRenderingRules(); ///< the same: links, emphasis, characters
[[nodiscard]] std::span<const Rule> archiveRules();         ///< links and leftovers, over all issues
[[nodiscard]] std::span<const Rule> fileRules();            ///< links to files
[[nodiscard]] std::span<const Rule> indexRules();           ///< the index, lists of earlier issues

} // namespace Jianbao
