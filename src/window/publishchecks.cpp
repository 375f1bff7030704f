// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/publishchecks.h"

#include "base/lines.h"
#include "check/checkedissue.h"
#include "check/checker.h"
#include "repository/issuefiles.h"

#include <algorithm>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

using State = PublishCheck::State;

namespace {

constexpr qsizetype longestName = 30;

/// An entry's title, short enough for a sentence.
QString shortened(const QString &title)
{
    if (title.size() <= longestName)
        return title;
    const qsizetype end = title.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName;
    return title.first(end) + u'…';
}

QDate dayOf(const QString &date)
{
    return QDate::fromString(date, u"yyyy-MM-dd"_s);
}

/// "<标题>": to be replaced, and a tag of HTML to a renderer (FORMAT.md §3).
bool isPlaceholder(const QString &topic)
{
    return topic.startsWith(u'<') && topic.endsWith(u'>');
}

} // namespace

IssueChecks::IssueChecks(const QString &text, const Issue &issue, const Profile &profile, CheckSettings settings)
    : m_text(text)
    , m_issue(issue)
    , m_profile(profile)
    , m_settings(std::move(settings))
{
}

QList<PublishCheck> IssueChecks::run(const QString &fileName, QDate today)
{
    m_checks.clear();
    m_findings = checkIssue({m_text, m_profile, fileName}, m_settings).findings;
    // Of the heading more is said here than a rule may say of an issue that is being written.
    m_findings.removeIf(
        [](const Finding &finding) { return finding.severity == Severity::Info || finding.rule.startsWith("h1."_L1); });
    checkDate(fileName, today);
    checkTopics();
    checkLead();
    checkEntries();
    if (!addFound("section."_L1))
        add(State::Ok, tr("Every section has entries."));
    addFound({}); // what no other check is about
    return m_checks;
}

void IssueChecks::checkDate(const QString &fileName, QDate today)
{
    const int line = m_issue.heading ? m_issue.heading->line : 0;
    if (const QString mistake = dateMistake(fileName); !mistake.isEmpty()) {
        add(State::Error, mistake, line);
        return;
    }
    const QString date = m_issue.heading->date;
    if (dayOf(date) > today)
        add(State::Warning, tr("The date is %1, but today is %2.").arg(date, today.toString(Qt::ISODate)), line);
    else
        add(State::Ok, tr("The title's date is that of the file: %1.").arg(date), line);
}

QString IssueChecks::dateMistake(const QString &fileName) const
{
    if (!m_issue.heading)
        return tr("There is no title line “# %1 (date)”.").arg(m_profile.titlePrefix);
    const QString date = m_issue.heading->date;
    if (date.isEmpty())
        return tr("The title has no date.");
    if (!dayOf(date).isValid())
        return tr("The title's date “%1” is no day: write the real one.").arg(date);
    const IssueFile file = issueFileAt(fileName, m_profile);
    const bool isNamedByPattern = !file.datePart.isEmpty() && file.datePart == file.date;
    const bool isNumbered = isNamedByPattern && std::ranges::all_of(file.date, [](QChar c) { return c.isDigit(); });
    if (isNumbered)
        return {};
    if (!isNamedByPattern || !dayOf(file.date).isValid())
        return tr("The file's name %1 has no date: rename it after the day of the title, %2.").arg(fileName, date);
    if (file.date != date)
        return tr("The title says %1, but the file is called %2.").arg(date, fileName);
    return {};
}

void IssueChecks::checkTopics()
{
    if (!m_issue.heading)
        return;
    const int line = m_issue.heading->line;
    const QStringList &topics = m_issue.heading->topics;
    const auto placeholder = std::ranges::find_if(topics, isPlaceholder);
    if (placeholder != topics.end())
        add(State::Error, tr("The title still has the placeholder “%1”.").arg(shortened(*placeholder)), line);
    else if (topics.isEmpty())
        add(State::Warning, tr("The title names no topics."), line);
    else
        add(State::Ok, tr("The title names %n topic(s).", nullptr, int(topics.size())), line);
}

void IssueChecks::checkLead()
{
    if (!m_issue.lead) {
        add(State::Warning, tr("There is no lead (%1).").arg(m_profile.leadMark));
        return;
    }
    const int entries = m_issue.itemCount();
    if (!addFound("lead."_L1))
        add(State::Ok, tr("The lead says %n entries, and so many there are.", nullptr, entries),
            m_issue.lead->lines.first);
}

void IssueChecks::checkEntries()
{
    const int entries = m_issue.itemCount();
    if (entries == 0)
        add(State::Error, tr("There are no entries."));
    const bool isMarkerWrong = addFound("item."_L1);
    const bool isTitleWrong = addFound("title."_L1);
    if (entries > 0 && !isMarkerWrong && !isTitleWrong)
        add(State::Ok, tr("All %n entries have a title and a link.", nullptr, entries));
    const bool isSummaryWrong = addFound("summary."_L1);
    const bool isFieldWrong = addFound("field."_L1);
    if (entries > 0 && !isSummaryWrong && !isFieldWrong)
        add(State::Ok, tr("No summary is empty."));
}

bool IssueChecks::addFound(QLatin1StringView family)
{
    const Lines lines(m_text);
    const auto isMeant = [family](const Finding &finding) {
        return finding.rule.startsWith(family);
    };
    const qsizetype before = m_checks.size();
    for (const Finding &finding : std::as_const(m_findings)) {
        if (isMeant(finding))
            add(finding.severity == Severity::Error ? State::Error : State::Warning, finding.message,
                lines.lineAt(finding.range.start));
    }
    m_findings.removeIf(isMeant);
    return m_checks.size() > before;
}

void IssueChecks::add(State state, const QString &text, int line)
{
    m_checks.append({state, text, line});
}

} // namespace Jianbao
