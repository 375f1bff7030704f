// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/preamble.h"

#include "issue/linesyntax.h"

namespace Jianbao {

namespace {

/// Walks over the lines of a preamble, one block of lines at a time.
class PreambleScanner
{
public:
    PreambleScanner(QStringView text, const Lines &lines, LineSpan span, const Profile &profile, Issue &issue)
        : m_text(text)
        , m_lines(lines)
        , m_span(span)
        , m_profile(profile)
        , m_issue(issue)
    {
    }

    void scan()
    {
        int line = m_span.first;
        while (line <= m_span.last)
            line = scanBlock(line) + 1;
    }

private:
    void mark(int first, int last, Region region)
    {
        for (int line = first; line <= last; ++line)
            m_issue.regions[line - 1] = region;
    }

    /// Reads what starts at a line; returns its last line.
    int scanBlock(int line)
    {
        const QStringView content = m_lines.at(line);
        if (isBlankLine(content))
            return line;
        if (!m_issue.heading && isTitleHeading(content, m_profile)) {
            m_issue.heading = parseHeading(m_text, m_lines.range(line), line, m_profile);
            mark(line, line, Region::Heading);
            return line;
        }
        if (!m_issue.lead && isLeadStart(content, m_profile)) {
            const int last = lastLazyLine(line);
            m_issue.lead = parseLead(m_text, m_lines, {line, last}, m_profile);
            mark(line, last, Region::Lead);
            return last;
        }
        if (isQuoteLine(content)) {
            const int last = lastLazyLine(line);
            mark(line, last, isNoteLine(content, m_profile) ? Region::Note : Region::Preamble);
            return last;
        }
        if (isTagline(content)) {
            mark(line, line, Region::Tagline);
            return line;
        }
        if (content.startsWith(u"<font")) {
            mark(line, line, Region::FontNote);
            return line;
        }
        if (startsNoRun(content)) {
            mark(line, line, Region::Preamble);
            return line;
        }
        return scanRun(line);
    }

    [[nodiscard]] bool isTagline(QStringView content) const
    {
        QStringView bare = content.trimmed();
        if (bare.startsWith(u"**") && bare.endsWith(u"**") && bare.size() > 4)
            bare = bare.sliced(2, bare.size() - 4);
        return !m_profile.tagline.isEmpty() && bare == m_profile.tagline;
    }

    [[nodiscard]] static bool startsNoRun(QStringView content)
    {
        return isRuleLine(content) || headingMarks(content) > 0;
    }

    /// Whether a line can go on the paragraph above it.
    [[nodiscard]] bool isContinuation(QStringView content) const
    {
        return !isBlankLine(content) && !startsNoRun(content) && !content.startsWith(u"<font") && !isTagline(content) &&
               !isLeadStart(content, m_profile);
    }

    /// The last line of a quote: its own lines and those that continue it without ">" (FORMAT.md §4).
    [[nodiscard]] int lastLazyLine(int line) const
    {
        while (line < m_span.last) {
            const QStringView next = m_lines.at(line + 1);
            if (!isContinuation(next) || !bulletOf(next).isNull() || isNoteLine(next, m_profile))
                break;
            ++line;
        }
        return line;
    }

    /// Reads lines up to the next blank line or quote: a part of the warm-up if one of them is a bullet, else text.
    int scanRun(int first)
    {
        int last = first;
        int firstBullet = bulletOf(m_lines.at(first)).isNull() ? 0 : first;
        while (last < m_span.last) {
            const QStringView next = m_lines.at(last + 1);
            if (!isContinuation(next) || isQuoteLine(next))
                break;
            ++last;
            if (firstBullet == 0 && !bulletOf(next).isNull())
                firstBullet = last;
        }
        if (firstBullet == 0) {
            mark(first, last, first == last && endsWithColon(first) ? Region::WarmUp : Region::Preamble);
            return last;
        }
        mark(first, last, Region::WarmUp);
        for (int line = first; line <= last; ++line) {
            const bool introduces = line < firstBullet && endsWithColon(line);
            if (!introduces)
                m_issue.warmUp.append(parseWarmUpItem(m_text, m_lines.range(line), line));
        }
        return last;
    }

    [[nodiscard]] bool endsWithColon(int line) const
    {
        const QStringView content = m_lines.at(line).trimmed();
        return !content.isEmpty() && isColon(content.back());
    }

    QStringView m_text;
    const Lines &m_lines;
    LineSpan m_span;
    const Profile &m_profile;
    Issue &m_issue;
};

} // namespace

void scanPreamble(QStringView text, const Lines &lines, LineSpan span, const Profile &profile, Issue &issue)
{
    PreambleScanner(text, lines, span, profile, issue).scan();
}

} // namespace Jianbao
