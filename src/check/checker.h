// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"
#include "check/finding.h"

#include <QHash>

#include <optional>

namespace Jianbao {

struct Rule;

/// Which rules count, and how much: what a repository's jianbao.toml says in [check].
struct CheckSettings
{
    QHash<QString, std::optional<Severity>> severities; ///< by rule id; no value: the rule is off

    /// The severity of a rule that has one of its own; none: it is off.
    [[nodiscard]] std::optional<Severity> severityOf(const QString &rule, Severity usual) const
    {
        return severities.value(rule, usual);
    }
    [[nodiscard]] bool isOff(const QString &rule) const { return severities.contains(rule) && !severities.value(rule); }

    friend bool operator==(const CheckSettings &, const CheckSettings &) = default;
};

/// All findings of all rules in an issue, by place. What two rules see is reported once (Rule::covers).
[[nodiscard]] QList<Finding> checkIssue(const CheckedIssue &issue, const CheckSettings &settings = {});

/// What one rule finds, whatever other rules do.
[[nodiscard]] QList<Finding> checkRule(const Rule &rule, const CheckedIssue &issue);

} // namespace Jianbao
