// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "check/finding.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Jianbao {

// The part of a repository's jianbao.toml that is about rules:
//   [check]
//   severity = { "title.empty-url" = "error", "blank.too-many" = "off" }
//   [[check.ignore]]
//   rule = "title.no-link"
//   file = "2021-07-18.md"
//   text = "- A title without link"
// The key allow-links of [check] is the profile's: Profile::allowedLinks.

/// "Ignore here": a finding that was judged to be none. Known by its line's text, so that it may move.
struct IgnoredFinding
{
    QString rule; ///< id
    QString file; ///< name of the issue, "2021-07-18.md", or of the index
    QString text; ///< ignoredText() of its line
    int nth = 1;  ///< among the findings of this rule on lines with this text, in order

    friend bool operator==(const IgnoredFinding &, const IgnoredFinding &) = default;
};

/// Which rules count, and how much: what a repository's jianbao.toml says in [check].
struct CheckSettings
{
    QHash<QString, std::optional<Severity>> severities; ///< by rule id; no value: the rule is off
    QList<IgnoredFinding> ignored;

    /// The severity of a rule that has one of its own; none: it is off.
    [[nodiscard]] std::optional<Severity> severityOf(const QString &rule, Severity usual) const
    {
        return severities.value(rule, usual);
    }
    [[nodiscard]] bool isOff(const QString &rule) const { return severities.contains(rule) && !severities.value(rule); }

    friend bool operator==(const CheckSettings &, const CheckSettings &) = default;
};

/// "error", "warning", "info" in jianbao.toml, on the command line and in JSON.
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityNamed(QStringView name);

/// A line as "ignore here" remembers it: trimmed; a long one as its beginning and a hash of all of it.
[[nodiscard]] QString ignoredText(QStringView line);

/// Reads [check] of a jianbao.toml; a file without it gives the usual settings.
/// @param toml UTF-8; @param path for messages. Errors: Malformed, with the line: TOML that is none, a rule or a
/// severity that does not exist, a value of a wrong kind.
[[nodiscard]] Result<CheckSettings> parseCheckSettings(const QByteArray &toml, const QString &path);

// The text of a jianbao.toml after a change of its [check]. Nothing else in it changes: comments, order, line ends of
// other lines stay. The text may be empty, for a file that is to be made. Errors: Malformed if it does not parse, or
// is written in a way that these do not dare to change, such as [check] as one inline table; NotFound if there is
// nothing to take out.

/// @param severity none: the rule is off
[[nodiscard]] Result<QString> withSeverity(const QString &toml, const QString &rule, std::optional<Severity> severity,
                                           const QString &path);
/// The rule has its usual severity again. No change if it has it already.
[[nodiscard]] Result<QString> withUsualSeverity(const QString &toml, const QString &rule, const QString &path);
[[nodiscard]] Result<QString> withIgnore(const QString &toml, const IgnoredFinding &ignored, const QString &path);
[[nodiscard]] Result<QString> withoutIgnore(const QString &toml, const IgnoredFinding &ignored, const QString &path);

} // namespace Jianbao
