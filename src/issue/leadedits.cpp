// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/leadedits.h"

#include "base/lines.h"
#include "issue/linesyntax.h"
#include "issue/newblock.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView separators = u"；。，;,";

/// The profile's first phrase with a number in it; empty if it has no place for one.
QString countPhrase(const Profile &profile, int count)
{
    const QString phrase = profile.leadCounts.value(0);
    return phrase.contains(Profile::countPlace)
               ? QString(phrase).replace(Profile::countPlace.toString(), QString::number(count))
               : QString();
}

bool hasEntries(const Issue &issue, const QString &sectionId)
{
    return std::ranges::any_of(
        issue.sections, [&](const Section &section) { return section.id == sectionId && !section.items.isEmpty(); });
}

/// What a clause is called in brackets, "【新闻】".
QString clauseMark(const Profile::Section &section, bool corners)
{
    return corners ? u"「"_s + section.marks.first() + u"」"_s : u"【"_s + section.marks.first() + u"】"_s;
}

/// Clauses without text for the sections that have entries and no clause, joined by "；"; empty if there is none.
QString emptyClauses(const QList<const Profile::Section *> &sections, bool corners)
{
    QStringList clauses;
    for (const Profile::Section *section : sections)
        clauses.append(clauseMark(*section, corners));
    return clauses.join(u'；');
}

/// Works on one lead.
class LeadSync
{
public:
    LeadSync(QStringView text, const Issue &issue, const Profile &profile)
        : m_text(text)
        , m_lines(text)
        , m_issue(issue)
        , m_profile(profile)
    {
    }

    QList<TextChange> sync()
    {
        if (m_profile.leadMark.isEmpty())
            return {};
        if (!m_issue.lead)
            return newLead();
        syncCount();
        if (m_issue.lead->clauses.isEmpty())
            fillEmptyLead();
        else if (isSkeleton())
            addMissingClauses();
        std::ranges::stable_sort(m_changes, {}, [](const TextChange &change) { return change.range.start; });
        return std::move(m_changes);
    }

private:
    [[nodiscard]] const Lead &lead() const { return *m_issue.lead; }

    /// The sections that a lead without clauses has to name, or that this lead does not name, in the profile's order.
    [[nodiscard]] QList<const Profile::Section *> missingSections() const
    {
        QList<const Profile::Section *> missing;
        for (const Profile::Section &section : m_profile.sections) {
            const bool named = m_issue.lead && std::ranges::any_of(lead().clauses, [&](const LeadClause &clause) {
                                   return clause.sectionId == section.id;
                               });
            if (!named && !section.marks.isEmpty() && hasEntries(m_issue, section.id))
                missing.append(&section);
        }
        return missing;
    }

    [[nodiscard]] QList<TextChange> newLead() const
    {
        if (m_issue.itemCount() == 0)
            return {};
        int after = 0;
        for (int line = 1; line <= int(m_issue.regions.size()); ++line) {
            const Region region = m_issue.regions.at(line - 1);
            const bool isHead = region == Region::FrontMatter || region == Region::Heading || region == Region::Tagline;
            if (isHead || (region == Region::FontNote && isRightBelow(after, line)))
                after = line;
        }
        QString content = u"> "_s + m_profile.leadMark + u"："_s;
        if (const QString count = countPhrase(m_profile, m_issue.itemCount()); !count.isEmpty())
            content += count + u"。"_s;
        if (const QString clauses = emptyClauses(missingSections(), false); !clauses.isEmpty())
            content += clauses + u"。"_s;
        return {newBlock(m_text, m_lines, after, content)};
    }

    /// Whether only blank lines are between two lines.
    [[nodiscard]] bool isRightBelow(int upper, int line) const
    {
        return std::all_of(m_issue.regions.begin() + upper, m_issue.regions.begin() + line - 1,
                           [](Region region) { return region == Region::Blank; });
    }

    /// Behind "导读：", or behind "导读" where the colon is missing.
    [[nodiscard]] qsizetype contentStart() const
    {
        const TextRange range = m_lines.range(lead().lines);
        const qsizetype mark = range.start + slice(m_text, range).indexOf(m_profile.leadMark);
        const qsizetype start = mark + m_profile.leadMark.size();
        return start < range.end && isColon(m_text.at(start)) ? start + 1 : start;
    }

    [[nodiscard]] QString missingColon() const { return isColon(m_text.at(contentStart() - 1)) ? QString() : u"："_s; }

    void syncCount()
    {
        const int count = m_issue.itemCount();
        if (lead().count) {
            if (lead().count != count)
                m_changes.append({lead().countRange, QString::number(count)});
            return;
        }
        const QString phrase = countPhrase(m_profile, count);
        if (count > 0 && !phrase.isEmpty())
            addText(contentStart(), missingColon() + phrase + (isSeparated(contentStart()) ? QString() : u"。"_s));
    }

    /// Whether a separator stands at a position.
    [[nodiscard]] bool isSeparated(qsizetype position) const
    {
        return position < m_text.size() && separators.contains(m_text.at(position));
    }

    /// The end of the count phrase; the start of the content where there is none.
    [[nodiscard]] qsizetype countEnd() const
    {
        if (!lead().count)
            return contentStart();
        qsizetype longest = 0;
        const QStringView rest = slice(m_text, {lead().countRange.end, m_lines.range(lead().lines).end});
        const qsizetype spaces = std::distance(rest.begin(), std::ranges::find_if_not(rest, isSpace));
        for (const QString &phrase : m_profile.leadCounts) {
            const qsizetype place = phrase.indexOf(Profile::countPlace);
            const QStringView tail =
                place < 0 ? QStringView() : QStringView(phrase).sliced(place + Profile::countPlace.size()).trimmed();
            if (rest.sliced(spaces).startsWith(tail) && !tail.isEmpty())
                longest = qMax(longest, spaces + tail.size());
        }
        return lead().countRange.end + longest;
    }

    /// Whether nothing but separators, spaces and quote marks stands in a range.
    [[nodiscard]] bool saysNothing(TextRange range) const
    {
        return std::ranges::all_of(slice(m_text, range),
                                   [](QChar c) { return c.isSpace() || c == u'>' || separators.contains(c); });
    }

    /// The words before the number, "本期".
    [[nodiscard]] bool startsWithCount() const
    {
        if (!lead().count)
            return true;
        const QStringView before = slice(m_text, {contentStart(), lead().countRange.start}).trimmed();
        return std::ranges::any_of(m_profile.leadCounts, [&](const QString &phrase) {
            const qsizetype place = phrase.indexOf(Profile::countPlace);
            return place >= 0 && before == QStringView(phrase).first(place).trimmed();
        });
    }

    void fillEmptyLead()
    {
        const QString clauses = emptyClauses(missingSections(), false);
        qsizetype place = countEnd();
        if (clauses.isEmpty() || !startsWithCount() || !saysNothing({place, m_lines.range(lead().lines).end}))
            return;
        const bool separated = isSeparated(place) || !lead().count;
        while (isSeparated(place))
            ++place;
        const QString before = !separated ? u"。"_s : m_changes.isEmpty() ? missingColon() : QString();
        addText(place, before + clauses + u"。"_s);
    }

    /// Whether a clause is still to be written, and clauses can be told from text: not where a bracket is open.
    [[nodiscard]] bool isSkeleton() const
    {
        const QStringView words = slice(m_text, m_lines.range(lead().lines));
        for (const QStringView pair : {QStringView(u"【】"), QStringView(u"「」"), QStringView(u"“”")}) {
            if (words.count(pair.front()) != words.count(pair.back()))
                return false;
        }
        return std::ranges::any_of(lead().clauses, [](const LeadClause &clause) { return clause.text.isEmpty(); });
    }

    [[nodiscard]] qsizetype orderOf(const QString &sectionId) const
    {
        const auto found = std::ranges::find(m_profile.sections, sectionId, &Profile::Section::id);
        return sectionId.isEmpty() ? -1 : std::distance(m_profile.sections.begin(), found);
    }

    /// Before the first clause of a later section; else behind the last clause.
    void addMissingClauses()
    {
        const bool corners = m_text.at(lead().clauses.first().range.start) == u'「';
        for (const Profile::Section *section : missingSections()) {
            const qsizetype order = orderOf(section->id);
            const auto later = std::ranges::find_if(
                lead().clauses, [&](const LeadClause &clause) { return orderOf(clause.sectionId) > order; });
            if (later != lead().clauses.end())
                addText(later->range.start, clauseMark(*section, corners) + u"；"_s);
            else
                addText(lead().clauses.last().range.end, u"；"_s + clauseMark(*section, corners));
        }
    }

    /// Inserts behind what was inserted at the same place before.
    void addText(qsizetype position, const QString &added)
    {
        if (!m_changes.isEmpty() && m_changes.last().range == TextRange{position, position})
            m_changes.last().text += added;
        else
            m_changes.append({{position, position}, added});
    }

    QStringView m_text;
    Lines m_lines;
    const Issue &m_issue;
    const Profile &m_profile;
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> syncLead(QStringView text, const Issue &issue, const Profile &profile)
{
    return LeadSync(text, issue, profile).sync();
}

} // namespace Jianbao
