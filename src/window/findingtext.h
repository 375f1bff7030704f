// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"
#include "editor/textmarks.h"
#include "outline/problemcounts.h"

#include <QIcon>

namespace Jianbao {

struct Rule;

// How findings and rules are shown, everywhere in the window.

[[nodiscard]] MarkKind markKind(Severity severity);
/// The marks of an editor, one for each finding.
[[nodiscard]] QList<TextMark> marksOf(const QList<Finding> &findings);

/// "Error", "Warning", "Info".
[[nodiscard]] QString severityText(Severity severity);
/// The sign that the editor's gutter has, too.
[[nodiscard]] QIcon severityIcon(Severity severity, bool dark);
[[nodiscard]] ProblemCounts countOf(const QList<Finding> &findings);

// Texts of rules, translated.
[[nodiscard]] QString titleOf(const Rule &rule);
[[nodiscard]] QString whyOf(const Rule &rule);
/// What its fix does; empty: it has none.
[[nodiscard]] QString fixOf(const Rule &rule);

/// What is told of findings when the mouse rests on them: what is wrong, why that matters, the rule, what would mend
/// it. Rich text.
[[nodiscard]] QString findingTip(const QList<Finding> &findings);

} // namespace Jianbao
