// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/newissue.h"

#include "base/lines.h"
#include "issue/indextable.h"
#include "issue/linesyntax.h"
#include "issue/preamble.h"
#include "issue/scan.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostIntervals = 6;
constexpr qsizetype fewestIntervals = 2; // one of them is no rhythm
constexpr qsizetype shortestLeftover = 4;

/// A section of the new issue.
struct NewSection
{
    QString id;
    QString heading; ///< the whole line
    QStringList notes;
    QStringList endNotes; ///< those that stood below the items
};

/// What a new issue is put together from: whole lines. Empty parts are not written.
struct Parts
{
    QStringList frontMatter; ///< with its "---"
    QStringList tagline;     ///< with the font note
    bool hasLead = false;
    QString warmUpIntro;
    QStringList notes;
    QList<NewSection> sections;
    QStringList backIssues;
    QStringList trailer;
};

QString noteLine(const QString &note, const Profile &profile)
{
    return u"> "_s + profile.noteMark + u'：' + note;
}

NewSection newSection(const Profile::Section &section, const Profile &profile)
{
    return {.id = section.id,
            .heading = u"## "_s + section.heading,
            .notes = section.note.isEmpty() ? QStringList() : QStringList{noteLine(section.note, profile)},
            .endNotes = {}};
}

Parts canonicalParts(const Profile &profile)
{
    Parts parts;
    if (!profile.frontMatter.isEmpty())
        parts.frontMatter = QStringList{u"---"_s} + profile.frontMatter + QStringList{u"---"_s};
    if (!profile.tagline.isEmpty())
        parts.tagline = {u"**"_s + profile.tagline + u"**  "_s};
    parts.hasLead = !profile.leadMark.isEmpty();
    parts.warmUpIntro = profile.warmUpIntro;
    if (!profile.note.isEmpty())
        parts.notes = {noteLine(profile.note, profile)};
    for (const Profile::Section &section : profile.sections) {
        if (!section.optional)
            parts.sections.append(newSection(section, profile));
    }
    return parts;
}

/// Reads from an issue what the next one keeps of it.
class PartsReader
{
public:
    PartsReader(QStringView text, const Issue &issue, const Profile &profile)
        : m_text(text)
        , m_lines(text)
        , m_issue(issue)
        , m_profile(profile)
        , m_own(ownTexts(issue))
    {
    }

    [[nodiscard]] Parts read() const
    {
        Parts parts;
        if (m_issue.frontMatter)
            parts.frontMatter = linesOf(m_issue.frontMatter->lines);
        parts.tagline = firstOf(Region::Tagline) + fontNote();
        parts.hasLead = m_issue.lead.has_value();
        parts.warmUpIntro = warmUpIntro();
        const int end = m_issue.sections.isEmpty() ? m_lines.count() : m_issue.sections.constFirst().lines.first - 1;
        parts.notes = notesIn({1, end}, Region::Note);
        for (const Profile::Section &section : m_profile.sections) {
            if (!section.optional)
                parts.sections.append(sectionLike(section));
        }
        parts.backIssues = backIssues();
        parts.trailer = trailer();
        return parts;
    }

private:
    /// What the previous issue says that the next one must not.
    static QStringList ownTexts(const Issue &issue)
    {
        QStringList texts;
        for (const Section &section : issue.sections) {
            for (const Item &item : section.items)
                texts << item.title << item.url.value_or(QString());
        }
        for (const WarmUpItem &item : issue.warmUp)
            texts << item.text;
        for (const LeadClause &clause : issue.lead ? issue.lead->clauses : QList<LeadClause>())
            texts << clause.text;
        texts.removeIf([](const QString &text) { return text.size() < shortestLeftover; });
        return texts;
    }

    [[nodiscard]] bool isLeftover(QStringView line) const
    {
        return std::ranges::any_of(m_own, [line](const QString &own) { return line.contains(own); });
    }

    [[nodiscard]] QStringList linesOf(LineSpan span) const
    {
        QStringList lines;
        for (int line = span.first; line <= span.last; ++line)
            lines.append(m_lines.at(line).toString());
        return lines;
    }

    [[nodiscard]] QStringList firstOf(Region region) const
    {
        const qsizetype index = m_issue.regions.indexOf(region);
        return index < 0 ? QStringList() : QStringList{m_lines.at(int(index + 1)).toString()};
    }

    /// "<font>注：…</font>"; any other line in <font> is somebody's text.
    [[nodiscard]] QStringList fontNote() const
    {
        const QStringList found = firstOf(Region::FontNote);
        const bool isNote = !found.isEmpty() && found.first().contains(u'>' + m_profile.noteMark + u'：');
        return isNote && !isLeftover(found.first()) ? found : QStringList();
    }

    /// The line before the first bullet. Without bullets, any line that ends in a colon looks like one.
    [[nodiscard]] QString warmUpIntro() const
    {
        const int first = m_issue.warmUp.isEmpty() ? m_lines.count() + 1 : m_issue.warmUp.constFirst().line;
        for (int line = first - 1; line > 0; --line) {
            const QStringView content = m_lines.at(line);
            if (m_issue.regions.at(line - 1) != Region::WarmUp)
                continue;
            if (content.trimmed() == m_profile.warmUpIntro || (!m_issue.warmUp.isEmpty() && !isLeftover(content)))
                return content.toString();
        }
        return m_issue.warmUp.isEmpty() ? QString() : m_profile.warmUpIntro;
    }

    /// The notes among some lines, each once.
    [[nodiscard]] QStringList notesIn(LineSpan span, Region region) const
    {
        QStringList notes;
        for (int line = span.first; line <= span.last; ++line) {
            const QStringView content = m_lines.at(line);
            const bool isNote = m_issue.regions.at(line - 1) == region && isNoteLine(content, m_profile);
            if (isNote && !isLeftover(content) && !notes.contains(content))
                notes.append(content.toString());
        }
        return notes;
    }

    [[nodiscard]] NewSection sectionLike(const Profile::Section &wanted) const
    {
        const auto found = std::ranges::find(m_issue.sections, wanted.id, &Section::id);
        if (found == m_issue.sections.end())
            return newSection(wanted, m_profile);
        const LineSpan span = found->lines;
        const int firstItem = found->items.isEmpty() ? span.last + 1 : found->items.constFirst().lines.first;
        return {.id = wanted.id,
                .heading = m_lines.at(span.first).toString(),
                .notes = notesIn({span.first + 1, firstItem - 1}, Region::SectionNote),
                .endNotes = notesIn({firstItem, span.last}, Region::SectionNote)};
    }

    /// The list with this issue in it, which is now an earlier one too. Lines that are no part of a list are left out.
    [[nodiscard]] QStringList backIssues() const
    {
        if (!m_issue.backIssues)
            return {};
        const QString date = m_issue.date;
        const auto isDate = QDate::fromString(date, Qt::ISODate).isValid();
        const QList<TextChange> edits = backIssueEdits(
            m_text, m_issue,
            isDate ? QList<IndexEntry>{{.date = date, .target = {}, .label = {}, .line = 0}} : QList<IndexEntry>(),
            m_profile);
        const QString text = applied(m_text, edits);
        const Issue issue = scanIssue(text, m_profile);
        const Lines lines(text);
        QStringList kept{lines.at(issue.backIssues->lines.first).toString()};
        for (int line = issue.backIssues->lines.first + 1; line <= issue.backIssues->lines.last; ++line) {
            const QStringView content = lines.at(line);
            const bool isEntry = std::ranges::contains(issue.backIssues->entries, line, &BackIssue::line);
            if (isBlankLine(content) || content.startsWith(u'|') || (isEntry && !isLeftover(content)))
                kept.append(content.toString());
        }
        return withoutBlankEnd(kept);
    }

    /// Up to the licence (FORMAT.md §9): what was pasted below it or between is left out.
    [[nodiscard]] QStringList trailer() const
    {
        if (!m_issue.trailer)
            return {};
        QStringList kept;
        qsizetype end = 0;
        for (const QString &line : linesOf(*m_issue.trailer)) {
            if (isBlankLine(line) || isTrailerLine(line))
                kept.append(line);
            if (isLicence(line))
                end = kept.size();
        }
        return withoutBlankEnd(end > 0 ? kept.first(end) : kept);
    }

    static bool isLicence(QStringView line) { return line.startsWith(u"<a rel=\"license\""); }

    /// "----", the picture, "> 往期回顾：…", "Wechat ID: NeuroMem", "- Editor: https://…", the licence.
    [[nodiscard]] bool isTrailerLine(const QString &line) const
    {
        static const QRegularExpression contact(u"^(?:[-*] )?[A-Za-z][\\w ]{1,20}[:：]"_s);
        return isRuleLine(line) || line.startsWith("!["_L1) || isQuoteLine(line) || isLicence(line) ||
               (contact.match(line).hasMatch() && !isLeftover(line));
    }

    static QStringList withoutBlankEnd(QStringList lines)
    {
        while (!lines.isEmpty() && isBlankLine(lines.constLast()))
            lines.removeLast();
        return lines;
    }

    QStringView m_text;
    Lines m_lines;
    const Issue &m_issue;
    const Profile &m_profile;
    QStringList m_own;
};

/// "> 导读：本期0条。【新闻】；【论文】；【开源】；【博文】。" for the sections that there are.
QString leadSkeleton(const Parts &parts, const Profile &profile)
{
    QString count = profile.leadCounts.value(0);
    count.replace(Profile::countPlace.toString(), u"0"_s);
    QStringList clauses;
    for (const Profile::Section &section : profile.sections) {
        if (!section.marks.isEmpty() && std::ranges::contains(parts.sections, section.id, &NewSection::id))
            clauses.append(u'【' + section.marks.first() + u'】');
    }
    return u"> "_s + profile.leadMark + u'：' + (count.isEmpty() ? QString() : QString(count + u'。')) +
           clauses.join(u'；') + (clauses.isEmpty() ? QString() : u"。"_s);
}

/// Blocks of lines with blank lines between them (FORMAT.md §15).
class TextWriter
{
public:
    /// @param blanks lines between it and the block before
    void add(const QStringList &block, int blanks = 2)
    {
        if (block.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += QString(blanks, u'\n');
        for (const QString &line : block)
            m_text += line + u'\n';
    }
    void add(const QString &line, int blanks = 2)
    {
        if (!line.isEmpty())
            add(QStringList{line}, blanks);
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString written(const QString &date, const Parts &parts, const Profile &profile)
{
    TextWriter writer;
    writer.add(parts.frontMatter);
    writer.add(u"# "_s + profile.titlePrefix + (profile.titlePrefix.isEmpty() ? u"("_s : u" ("_s) + date + u')', 1);
    writer.add(parts.tagline);
    if (parts.hasLead)
        writer.add(leadSkeleton(parts, profile), 1);
    writer.add(parts.warmUpIntro);
    writer.add(parts.notes);
    for (const NewSection &section : parts.sections) {
        writer.add(section.heading);
        writer.add(section.notes);
        writer.add(section.endNotes);
    }
    writer.add(parts.backIssues);
    writer.add(parts.trailer);
    return writer.text();
}

} // namespace

QString newIssueText(const QString &date, const Profile &profile)
{
    return written(date, canonicalParts(profile), profile);
}

QString newIssueText(const QString &date, QStringView previous, const Issue &previousModel, const Profile &profile)
{
    return written(date, PartsReader(previous, previousModel, profile).read(), profile);
}

QDate nextIssueDate(const QList<QDate> &dates, QDate today)
{
    QList<QDate> known = dates;
    known.removeIf([](QDate date) { return !date.isValid(); });
    std::ranges::sort(known, std::greater());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    QList<qint64> intervals;
    for (qsizetype at = 1; at < known.size() && intervals.size() < mostIntervals; ++at)
        intervals.append(known.at(at).daysTo(known.at(at - 1)));
    QDate next = today;
    if (intervals.size() >= fewestIntervals) {
        std::ranges::sort(intervals);
        next = std::max(today, known.constFirst().addDays(intervals.at((intervals.size() - 1) / 2)));
    }
    while (known.contains(next))
        next = next.addDays(1);
    return next;
}

} // namespace Jianbao
