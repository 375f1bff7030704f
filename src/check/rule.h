// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"

#include <span>

namespace Jianbao {

class Archive;
class CheckedIndex;
class CheckedIssue;
class Report;

/// One class of mistakes: what it is, for people, and the function that finds it. Texts are marked with
/// QT_TRANSLATE_NOOP("Rules", …) and translated where they are shown.
struct Rule
{
    const char *id; ///< stable, two dotted words
    Severity severity;
    const char *title; ///< a few words: "Link without address"
    const char *why;   ///< one or two sentences: what a reader gets to see, or what breaks
    const char *wrong; ///< an example in Markdown; not translated
    const char *right; ///< the same, mended
    const char *fix;   ///< what the fix does; null: there is none
    /// Reports every place in an issue; null for rules that need more than it.
    void (*check)(const CheckedIssue &issue, Report &report) = nullptr;
    /// Ids of rules that see the same defect and say less about it: what they report about a part of the same lines is
    /// left out where this rule reports something.
    std::span<const char *const> covers = {};
    /// Reports every place in an issue, compared with others and with the files that there are; null for other rules.
    void (*checkInArchive)(const CheckedIssue &issue, const Archive &archive, Report &report) = nullptr;
    /// Reports every place in the index; null for rules that are about issues.
    void (*checkIndex)(const CheckedIndex &index, Report &report) = nullptr;
};

/// Where a rule's check() reports to.
class Report
{
public:
    explicit Report(const Rule &rule, QList<Finding> &findings)
        : m_rule(rule)
        , m_findings(findings)
    {
    }

    /// @param range of the checked text @param message a translated sentence @param fixes the best first
    void add(TextRange range, const QString &message, const QList<Fix> &fixes = {})
    {
        add(m_rule.severity, range, message, fixes);
    }
    /// The same, for a place that is judged otherwise than the rule's usual one: a habit of the issue's era is Info.
    void add(Severity severity, TextRange range, const QString &message, const QList<Fix> &fixes = {});
    /// The same, where what is missing has its own name: Finding::about.
    void addAbout(const QString &about, TextRange range, const QString &message, const QList<Fix> &fixes = {});

private:
    const Rule &m_rule;
    QList<Finding> &m_findings;
};

} // namespace Jianbao
