// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"
#include "check/checksettings.h"

namespace Jianbao {

class CheckedIndex;
struct Rule;

/// What is found in a document.
struct CheckResult
{
    QList<Finding> findings; ///< to show, by place
    QList<Finding> ignored;  ///< those that the settings say to ignore here
};

/// All findings of all rules in an issue. What two rules see is reported once (Rule::covers).
[[nodiscard]] CheckResult checkIssue(const CheckedIssue &issue, const CheckSettings &settings = {});

/// The same for the index.
[[nodiscard]] CheckResult checkIndex(const CheckedIndex &index, const CheckSettings &settings = {});

/// What one rule finds, whatever other rules do.
[[nodiscard]] QList<Finding> checkRule(const Rule &rule, const CheckedIssue &issue);
[[nodiscard]] QList<Finding> checkRule(const Rule &rule, const CheckedIndex &index);

/// How "ignore here" remembers a finding of checkIssue() or checkIndex(), shown or ignored.
/// @param text that was checked @param file name of the issue, or path of the index
[[nodiscard]] IgnoredFinding ignoring(const Finding &finding, QStringView text, const QString &file);

} // namespace Jianbao
