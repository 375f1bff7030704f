// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/sectionscan.h"

#include "issue/itembody.h"
#include "issue/linesyntax.h"
#include "issue/preamble.h"
#include "issue/titleline.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// Whether a URL is that of a repository or of a page in it.
bool leadsTo(QStringView url, QStringView repository)
{
    const qsizetype start = url.indexOf(repository, 0, Qt::CaseInsensitive);
    if (start < 1 || url.at(start - 1) != u'/')
        return false;
    const QStringView rest = url.sliced(start + repository.size());
    return rest.isEmpty() || QStringView(u"/?#").contains(rest.front()) || rest == u".git";
}

/// Whether any link of an item, in its title line or in a field, leads to the repository that its title names.
bool linksToItsRepository(const Item &item)
{
    const auto leads = [&](const QString &url) {
        return leadsTo(url, *item.repo);
    };
    return (item.url && leads(*item.url)) || std::ranges::any_of(item.links, leads, &Link::url) ||
           std::ranges::any_of(item.fields, [&](const Field &field) { return field.url && leads(*field.url); });
}

/// Walks over the lines of a section and says whose each one is.
class SectionScanner
{
public:
    SectionScanner(QStringView text, const Lines &lines, LineSpan span, const Profile &profile, QList<Region> &regions)
        : m_text(text)
        , m_lines(lines)
        , m_span(span)
        , m_profile(profile)
        , m_regions(regions)
    {
    }

    Section scan()
    {
        readHeading();
        for (int line = m_span.last; line > m_span.first && m_lastItemStart == 0; --line) {
            if (isItemStart(m_lines.at(line)))
                m_lastItemStart = line;
        }
        for (int line = m_span.first + 1; line <= m_span.last; ++line) {
            const QStringView content = m_lines.at(line);
            if (isBlankLine(content)) {
                m_afterBlank = true;
                continue;
            }
            addLine(line, content);
            m_section.lines.last = line;
            m_afterBlank = false;
        }
        endItem();
        return std::move(m_section);
    }

private:
    void readHeading()
    {
        const TextRange range = m_lines.range(m_span.first);
        m_section.headingRange = trimmedRange(m_text, {range.start + 2, range.end});
        m_section.heading = slice(m_text, m_section.headingRange).toString();
        if (const Profile::Section *known = m_profile.section(m_section.heading)) {
            m_section.id = known->id;
            m_holdsRepositories = known->repositories;
        }
        m_section.lines = {m_span.first, m_span.first};
        m_regions[m_span.first - 1] = Region::SectionHeading;
    }

    void addLine(int line, QStringView content)
    {
        if (isItemStart(content)) {
            endItem();
            m_itemLines = {line, line};
            m_inNote = false;
        } else if (m_itemLines.isValid() && belongsToItem(line, content)) {
            m_itemLines.last = line;
        } else {
            endItem();
            const bool note = isQuoteLine(content) || (m_inNote && !m_afterBlank && headingMarks(content) == 0);
            m_regions[line - 1] = note ? Region::SectionNote : Region::SectionText;
            m_inNote = note;
        }
    }

    /// Whether a line goes on with the open item. Below a blank line only what cannot be the section's own text does:
    /// indented lines, fields, and anything before a further item; text below the last item is tail text (FORMAT.md
    /// §6).
    [[nodiscard]] bool belongsToItem(int line, QStringView content) const
    {
        if (headingMarks(content) > 0)
            return false;
        if (isQuoteLine(content))
            return !m_afterBlank && !isNoteLine(content, m_profile);
        if (!m_afterBlank || indentOf(content) >= 2)
            return true;
        if (content.startsWith(u'-'))
            return false;
        return line < m_lastItemStart || isFieldLine(content, m_profile);
    }

    void endItem()
    {
        if (!m_itemLines.isValid())
            return;
        Item item = parseTitleLine(m_text, m_lines.range(m_itemLines.first));
        item.lines = m_itemLines;
        item.range = m_lines.range(m_itemLines);
        parseItemBody(m_text, m_lines, m_profile, item);
        if (item.repo && !m_holdsRepositories && !linksToItsRepository(item))
            item.repo.reset();
        m_section.items.append(std::move(item));
        for (int line = m_itemLines.first; line <= m_itemLines.last; ++line)
            m_regions[line - 1] = Region::Item;
        m_itemLines = {};
    }

    QStringView m_text;
    const Lines &m_lines;
    LineSpan m_span;
    const Profile &m_profile;
    QList<Region> &m_regions;
    Section m_section;
    LineSpan m_itemLines;
    int m_lastItemStart = 0;
    bool m_holdsRepositories = false;
    bool m_afterBlank = false;
    bool m_inNote = false;
};

} // namespace

Section scanSection(QStringView text, const Lines &lines, LineSpan span, const Profile &profile, QList<Region> &regions)
{
    return SectionScanner(text, lines, span, profile, regions).scan();
}

} // namespace Jianbao
