// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checker.h"

#include "check/checkedindex.h"
#include "check/rules.h"

#include <QSet>

#include <algorithm>

namespace Jianbao {

void Report::add(Severity severity, TextRange range, const QString &message, const QList<Fix> &fixes)
{
    m_findings.append({.rule = QString::fromLatin1(m_rule.id),
                       .severity = severity,
                       .range = range,
                       .message = message,
                       .fixes = fixes});
}

void Report::addAbout(const QString &about, TextRange range, const QString &message, const QList<Fix> &fixes)
{
    add(range, message, fixes);
    m_findings.last().about = about;
}

namespace {

LineSpan linesOf(const Finding &finding, const Lines &lines)
{
    return {lines.lineAt(finding.range.start), lines.lineAt(std::max(finding.range.start, finding.range.end - 1))};
}

bool touch(LineSpan a, LineSpan b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// Leaves out what another finding on the same lines says better.
QList<Finding> withoutCovered(const QList<Finding> &findings, const Lines &lines)
{
    QHash<QString, QList<LineSpan>> covered; // by id of the rule that is to be silent
    for (const Finding &finding : findings) {
        for (const char *id : findRule(finding.rule)->covers)
            covered[QString::fromLatin1(id)].append(linesOf(finding, lines));
    }
    QList<Finding> kept;
    std::ranges::copy_if(findings, std::back_inserter(kept), [&](const Finding &finding) {
        const auto spans = covered.constFind(finding.rule);
        if (spans == covered.cend())
            return true;
        const LineSpan own = linesOf(finding, lines);
        return std::ranges::none_of(*spans, [own](LineSpan span) { return touch(span, own); });
    });
    return kept;
}

/// The line that "ignore here" knows a finding by.
QStringView keyLine(const Finding &finding, QStringView text)
{
    if (!finding.about.isEmpty())
        return finding.about;
    const qsizetype start = std::min(finding.range.start, text.size());
    const qsizetype end = text.indexOf(u'\n', start);
    const qsizetype from = text.first(start).lastIndexOf(u'\n') + 1;
    return text.sliced(from, (end < 0 ? text.size() : end) - from).trimmed();
}

/// Counts the findings of each rule on equal lines. @param findings by place
void number(QList<Finding> &findings, QStringView text)
{
    QHash<std::pair<QStringView, QStringView>, int> counts;
    for (Finding &finding : findings)
        finding.nth = ++counts[{finding.rule, keyLine(finding, text)}];
}

/// Takes out what is to be ignored here.
CheckResult withoutIgnored(const QList<Finding> &findings, QStringView text, const QString &file,
                           const CheckSettings &settings)
{
    CheckResult result;
    QSet<QString> rules; // most findings are of rules that nothing is ignored of
    for (const IgnoredFinding &ignored : settings.ignored) {
        if (ignored.file == file)
            rules.insert(ignored.rule);
    }
    for (const Finding &finding : findings) {
        const bool isIgnored = rules.contains(finding.rule) && settings.ignored.contains(ignoring(finding, text, file));
        (isIgnored ? result.ignored : result.findings).append(finding);
    }
    return result;
}

/// What all rules that are on find in a document, by place.
template <typename Document>
CheckResult check(const Document &document, const QString &file, const CheckSettings &settings)
{
    QList<Finding> findings;
    for (const Rule *rule : allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        if (settings.isOff(id))
            continue;
        QList<Finding> found = checkRule(*rule, document);
        for (Finding &finding : found)
            finding.severity = settings.severityOf(id, finding.severity).value_or(finding.severity);
        findings += found;
    }
    findings = withoutCovered(findings, document.lines());
    std::ranges::stable_sort(findings, {},
                             [](const Finding &finding) { return std::pair(finding.range.start, finding.range.end); });
    number(findings, document.text());
    return withoutIgnored(findings, document.text(), file, settings);
}

} // namespace

QList<Finding> checkRule(const Rule &rule, const CheckedIssue &issue)
{
    QList<Finding> findings;
    Report report(rule, findings);
    if (rule.check)
        rule.check(issue, report);
    if (rule.checkInArchive && issue.archive())
        rule.checkInArchive(issue, *issue.archive(), report);
    return findings;
}

QList<Finding> checkRule(const Rule &rule, const CheckedIndex &index)
{
    QList<Finding> findings;
    Report report(rule, findings);
    if (rule.checkIndex)
        rule.checkIndex(index, report);
    return findings;
}

CheckResult checkIssue(const CheckedIssue &issue, const CheckSettings &settings)
{
    return check(issue, issue.fileName(), settings);
}

CheckResult checkIndex(const CheckedIndex &index, const CheckSettings &settings)
{
    return check(index, index.path(), settings);
}

IgnoredFinding ignoring(const Finding &finding, QStringView text, const QString &file)
{
    return {.rule = finding.rule, .file = file, .text = ignoredText(keyLine(finding, text)), .nth = finding.nth};
}

} // namespace Jianbao
