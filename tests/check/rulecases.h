// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace Jianbao::Test {

/// A text in which a rule finds something, or nothing.
struct RuleCase
{
    const char *rule;
    const char *name;       ///< unique among the rule's cases
    const char *text;       ///< a document, UTF-8
    QStringList found = {}; ///< the text of each finding's range, in order; empty: the rule has nothing to say
    /// The text after the first fix of every finding; null: as it was, because there are no fixes.
    const char *fixed = nullptr;
    const char *file = ""; ///< name of the issue, "2021-07-18.md"
};

// The cases of each group of rules, in the file of its name.
[[nodiscard]] std::span<const RuleCase> lineCases();
[[nodiscard]] std::span<const RuleCase> breakCases();
[[nodiscard]] std::span<const RuleCase> punctuationCases();
[[nodiscard]] std::span<const RuleCase> pairCases();
[[nodiscard]] std::span<const RuleCase> repetitionCases();
[[nodiscard]] std::span<const RuleCase> accidentCases();
[[nodiscard]] std::span<const RuleCase> headingCases();
[[nodiscard]] std::span<const RuleCase> sectionCases();
[[nodiscard]] std::span<const RuleCase> preambleCases();
[[nodiscard]] std::span<const RuleCase> warmUpCases();
[[nodiscard]] std::span<const RuleCase> titleCases();
[[nodiscard]] std::span<const RuleCase> sourceCases();
[[nodiscard]] std::span<const RuleCase> bodyCases();
[[nodiscard]] std::span<const RuleCase> listCases();
[[nodiscard]] std::span<const RuleCase> renderingCases();
[[nodiscard]] std::span<const RuleCase> inlineRenderingCases();
[[nodiscard]] std::span<const RuleCase> duplicateCases();

} // namespace Jianbao::Test
