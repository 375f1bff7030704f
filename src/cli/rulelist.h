// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Jianbao {

struct Rule;

// All rules, as "jianbao-cli check --list-rules" prints them, in the order in which they are documented.

/// A line for each: id, severity, title.
[[nodiscard]] QByteArray rulesAsText();
/// One array of {"id", "severity", "title", "why", "wrong", "right", "fix"}; "fix" is null where there is none.
[[nodiscard]] QByteArray rulesAsJson();
/// The page docs/rules.md.
[[nodiscard]] QByteArray rulesAsMarkdown();

/// What a rule says, as Markdown without a heading: why it matters, a wrong and a right example, what the fix does.
[[nodiscard]] QString ruleHelp(const Rule &rule);

} // namespace Jianbao
