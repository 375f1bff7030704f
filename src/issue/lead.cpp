// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linesyntax.h"
#include "issue/preamble.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr qsizetype longestMark = 12;
constexpr qsizetype mostDigits = 6; // more are no count, and might not fit an int

QChar closingBracket(QChar open)
{
    switch (open.unicode()) {
    case u'【':
        return u'】';
    case u'「':
        return u'」';
    case u'“':
        return u'”';
    default:
        return {};
    }
}

bool isSeparator(QChar c)
{
    return QStringView(u"；。，;,").contains(c);
}

/// Whether a ">" is the mark of a quoted line, not text.
bool isQuoteMark(QStringView text, qsizetype position)
{
    return text.at(position) == u'>' && (position == 0 || text.at(position - 1) == u'\n');
}

/// Without ">" and the spaces after it.
QStringView withoutQuoteMark(QStringView line)
{
    return line.startsWith(u'>') ? line.sliced(1).trimmed() : line;
}

/// Whether a clause may begin here: at the start, after a separator or on a new line.
bool atClauseStart(QStringView text, qsizetype start, qsizetype position)
{
    while (position > start && text.at(position - 1) == u' ')
        --position;
    if (position == start || isQuoteMark(text, position - 1))
        return true;
    const QChar before = text.at(position - 1);
    return before == u'\n' || isSeparator(before);
}

/// The clause mark that starts at a position. Words that the profile knows are marks in 「」 and 【】 wherever they
/// stand; 【】 with another word and the quotation marks “” need the start of a clause.
std::optional<LeadClause> markAt(QStringView text, TextRange lead, qsizetype position, const Profile &profile)
{
    const QChar open = text.at(position);
    const QChar close = closingBracket(open);
    if (close.isNull())
        return std::nullopt;
    const qsizetype limit = qMin(lead.end, position + longestMark + 2);
    const qsizetype end = slice(text, {position, limit}).indexOf(close) + position;
    if (end <= position + 1)
        return std::nullopt;
    LeadClause clause;
    clause.mark = slice(text, {position + 1, end}).toString();
    clause.sectionId = profile.sectionIdForMark(clause.mark);
    clause.range = {position, end + 1};
    const bool known = !clause.sectionId.isEmpty();
    const bool isMark = open == u'“'    ? known && atClauseStart(text, lead.start, position)
                        : open == u'【' ? known || atClauseStart(text, lead.start, position)
                                        : known;
    return isMark ? std::optional(clause) : std::nullopt;
}

/// Ends a clause before the next one, and takes its text.
void finishClause(QStringView text, LeadClause &clause, qsizetype end, const Profile &profile)
{
    const qsizetype afterMark = clause.range.end;
    const auto endsNothing = [&](qsizetype last) {
        return text.at(last).isSpace() || isSeparator(text.at(last)) || isQuoteMark(text, last);
    };
    while (end > afterMark && endsNothing(end - 1))
        --end;
    clause.range.end = end;
    QStringView body = slice(text, {afterMark, end});
    if (body.startsWith(profile.leadPart))
        body = body.sliced(profile.leadPart.size());
    QStringList lines;
    for (const QStringView line : body.split(u'\n'))
        lines.append(withoutQuoteMark(line).trimmed().toString());
    clause.text = lines.join(u'\n').trimmed();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the words of a count phrase stand on both sides of a number, spaces between them forgiven.
bool isCounted(QStringView text, TextRange lead, TextRange number, const Profile &profile)
{
    while (number.start > lead.start && isSpace(text.at(number.start - 1)))
        --number.start;
    while (number.end < lead.end && isSpace(text.at(number.end)))
        ++number.end;
    const QStringView before = slice(text, {lead.start, number.start});
    const QStringView after = slice(text, {number.end, lead.end});
    return std::ranges::any_of(profile.leadCounts, [&](const QString &phrase) {
        const qsizetype place = phrase.indexOf(Profile::countPlace);
        return place >= 0 && before.endsWith(QStringView(phrase).first(place).trimmed()) &&
               after.startsWith(QStringView(phrase).sliced(place + Profile::countPlace.size()).trimmed());
    });
}

/// The digits of a count phrase, "本期N条".
std::optional<TextRange> countIn(QStringView text, TextRange lead, const Profile &profile)
{
    for (qsizetype start = lead.start; start < lead.end; ++start) {
        qsizetype end = start;
        while (end < lead.end && isDigit(text.at(end)))
            ++end;
        if (end > start && end - start <= mostDigits && isCounted(text, lead, {start, end}, profile))
            return TextRange{start, end};
        start = end;
    }
    return std::nullopt;
}

} // namespace

bool isLeadStart(QStringView line, const Profile &profile)
{
    const QStringView content = withoutQuoteMark(line);
    if (profile.leadMark.isEmpty() || !content.startsWith(profile.leadMark))
        return false;
    const QStringView rest = content.sliced(profile.leadMark.size());
    return isQuoteLine(line) ? true : !rest.isEmpty() && isColon(rest.front());
}

bool isNoteLine(QStringView line, const Profile &profile)
{
    const QStringView content = withoutQuoteMark(line);
    return isQuoteLine(line) && !profile.noteMark.isEmpty() && content.startsWith(profile.noteMark) &&
           content.size() > profile.noteMark.size() && isColon(content.at(profile.noteMark.size()));
}

Lead parseLead(QStringView text, const Lines &lines, LineSpan span, const Profile &profile)
{
    Lead lead;
    lead.lines = span;
    TextRange range = lines.range(span);
    range.start += slice(text, range).indexOf(profile.leadMark) + profile.leadMark.size();
    if (range.start < range.end && isColon(text.at(range.start)))
        ++range.start;
    if (const auto count = countIn(text, range, profile)) {
        lead.count = slice(text, *count).toInt();
        lead.countRange = *count;
    }
    for (qsizetype i = range.start; i < range.end; ++i) {
        std::optional<LeadClause> next = markAt(text, range, i, profile);
        if (!next)
            continue;
        if (!lead.clauses.isEmpty())
            finishClause(text, lead.clauses.last(), i, profile);
        i = next->range.end - 1;
        lead.clauses.append(*std::move(next));
    }
    if (!lead.clauses.isEmpty())
        finishClause(text, lead.clauses.last(), range.end, profile);
    return lead;
}

} // namespace Jianbao
