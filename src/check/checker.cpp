// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checker.h"

#include "check/rules.h"

#include <algorithm>

namespace Jianbao {

void Report::add(Severity severity, TextRange range, const QString &message, const QList<Fix> &fixes)
{
    m_findings.append({QString::fromLatin1(m_rule.id), severity, range, message, fixes});
}

namespace {

/// The lines of a finding.
LineSpan linesOf(const Finding &finding, const CheckedIssue &issue)
{
    return {issue.lineOf(finding.range.start), issue.lineOf(std::max(finding.range.start, finding.range.end - 1))};
}

bool touch(LineSpan a, LineSpan b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// Leaves out what another finding on the same lines says better.
QList<Finding> withoutCovered(const QList<Finding> &findings, const CheckedIssue &issue)
{
    QHash<QString, QList<LineSpan>> covered; // by id of the rule that is to be silent
    for (const Finding &finding : findings) {
        for (const char *id : findRule(finding.rule)->covers)
            covered[QString::fromLatin1(id)].append(linesOf(finding, issue));
    }
    QList<Finding> kept;
    std::ranges::copy_if(findings, std::back_inserter(kept), [&](const Finding &finding) {
        const LineSpan lines = linesOf(finding, issue);
        return std::ranges::none_of(covered.value(finding.rule), [lines](LineSpan span) { return touch(span, lines); });
    });
    return kept;
}

} // namespace

QList<Finding> checkRule(const Rule &rule, const CheckedIssue &issue)
{
    QList<Finding> findings;
    Report report(rule, findings);
    if (rule.check)
        rule.check(issue, report);
    return findings;
}

QList<Finding> checkIssue(const CheckedIssue &issue, const CheckSettings &settings)
{
    QList<Finding> findings;
    for (const Rule *rule : allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        if (settings.isOff(id))
            continue;
        QList<Finding> found = checkRule(*rule, issue);
        for (Finding &finding : found)
            finding.severity = settings.severityOf(id, finding.severity).value_or(finding.severity);
        findings += found;
    }
    findings = withoutCovered(findings, issue);
    std::ranges::stable_sort(findings, {},
                             [](const Finding &finding) { return std::pair(finding.range.start, finding.range.end); });
    return findings;
}

} // namespace Jianbao
