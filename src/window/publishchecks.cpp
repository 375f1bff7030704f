// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/publishchecks.h"

#include "issue/leadedits.h"
#include "repository/issuefiles.h"

#include <QLocale>

#include <algorithm>

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

IssueChecks::IssueChecks(QStringView text, const Issue &issue, const Profile &profile)
    : m_text(text)
    , m_issue(issue)
    , m_profile(profile)
{
}

QList<PublishCheck> IssueChecks::run(const QString &fileName, QDate today)
{
    m_checks.clear();
    checkDate(fileName, today);
    checkTopics();
    checkLead();
    checkEntries();
    checkSummaries();
    checkSections();
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
    const Lead &lead = *m_issue.lead;
    const int entries = m_issue.itemCount();
    QStringList empty;
    for (const LeadClause &clause : lead.clauses) {
        if (clause.text.trimmed().isEmpty())
            empty.append(clause.mark);
    }
    if (lead.count && *lead.count != entries)
        add(State::Error,
            tr("The lead says %1, but there are %n entries.", nullptr, entries).arg(QLocale::c().toString(*lead.count)),
            lead.lines.first);
    else if (!lead.count)
        add(State::Warning, tr("The lead does not say how many entries there are."), lead.lines.first);
    else if (empty.isEmpty() && !syncLead(m_text, m_issue, m_profile).isEmpty())
        add(State::Warning, tr("The lead has not been written yet."), lead.lines.first);
    else
        add(State::Ok, tr("The lead says %n entries, and so many there are.", nullptr, entries), lead.lines.first);
    if (!empty.isEmpty())
        add(State::Warning, tr("The lead says nothing yet about: %1.").arg(empty.join(u", "_s)), lead.lines.first);
}

void IssueChecks::checkEntries()
{
    const qsizetype before = m_checks.size();
    for (const Section &section : m_issue.sections) {
        for (const Item &item : section.items)
            checkTitleLine(item);
    }
    const int entries = m_issue.itemCount();
    if (entries == 0)
        add(State::Error, tr("There are no entries."));
    else if (m_checks.size() == before)
        add(State::Ok, tr("All %n entries have a title and a link.", nullptr, entries));
}

void IssueChecks::checkTitleLine(const Item &item)
{
    const auto found = [&item](TitleDefects defects) {
        return bool(item.defects & defects);
    };
    const QString name = shortened(item.title);
    const auto report = [&](State state, const QString &text) {
        add(state, text, item.lines.first);
    };
    using enum TitleDefect;

    if (found(WrongMarker))
        report(State::Error, name.isEmpty() ? tr("An entry has nothing but its “-”.")
                                            : tr("“%1” does not begin with “- [”.").arg(name));
    else if (item.title.trimmed().isEmpty())
        report(State::Error, tr("An entry has no title."));
    if (found(TitleDefects(UnclosedBracket) | UnclosedParenthesis | FullWidthParenthesis))
        report(State::Error, tr("The brackets of the link “%1” are not right.").arg(name));
    if (found(EmptyUrl))
        report(State::Error, tr("The link of “%1” is empty.").arg(name));
    else if (found(NoLink) && !item.title.trimmed().isEmpty())
        report(State::Warning, tr("“%1” has no link.").arg(name));
    if (found(StrayText))
        report(State::Warning, tr("There is text after the link of “%1”.").arg(name));
    if (found(BareUrl))
        report(State::Warning, tr("The title “%1” is an address.").arg(name));
}

void IssueChecks::checkSummaries()
{
    bool areWritten = true;
    for (const Section &section : m_issue.sections) {
        for (const Item &item : section.items) {
            for (const Field &field : item.fields) {
                if (field.kind != Field::Kind::Summary || !field.value.trimmed().isEmpty())
                    continue;
                areWritten = false;
                add(State::Warning, tr("The summary of “%1” is empty.").arg(shortened(item.title)), field.lines.first);
            }
        }
    }
    if (areWritten && m_issue.itemCount() > 0)
        add(State::Ok, tr("No summary is empty."));
}

void IssueChecks::checkSections()
{
    const qsizetype before = m_checks.size();
    for (const Section &section : m_issue.sections) {
        if (section.items.isEmpty())
            add(State::Warning, tr("The section %1 is empty.").arg(section.heading), section.lines.first);
    }
    for (const Profile::Section &section : m_profile.sections) {
        if (!section.optional && !std::ranges::contains(m_issue.sections, section.id, &Section::id))
            add(State::Warning, tr("There is no section %1.").arg(section.heading));
    }
    if (m_checks.size() == before)
        add(State::Ok, tr("Every section has entries."));
}

void IssueChecks::add(State state, const QString &text, int line)
{
    m_checks.append({state, text, line});
}

} // namespace Jianbao
