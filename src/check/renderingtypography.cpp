// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isWordUnit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Goes through the characters of a block that the site replaces.
class TypographyReader
{
public:
    TypographyReader(const CheckedIssue &issue, TextRange block, Report &report)
        : m_issue(issue)
        , m_text(issue.text())
        , m_block(block)
        , m_report(report)
    {
    }

    void run()
    {
        for (qsizetype at = m_block.start; at < m_block.end;) {
            const qsizetype end = runEnd(at);
            if (isPlain(at))
                token({at, end});
            at = end;
        }
        if (m_quote >= 0)
            unpaired({m_quote, m_quote + 1});
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= m_block.start && position < m_block.end ? m_text.at(position) : QChar();
    }
    [[nodiscard]] bool isPlain(qsizetype position) const
    {
        return m_issue.isProse(position) && !isEscaped(m_issue, position);
    }

    /// The end of a run of the same character, all of it shown; one character where runs mean nothing.
    [[nodiscard]] qsizetype runEnd(qsizetype start) const
    {
        const QChar c = m_text.at(start);
        qsizetype end = start + 1;
        if (c == u'-' || c == u'.' || c == u'<' || c == u'>') {
            while (end < m_block.end && m_text.at(end) == c && m_issue.isProse(end))
                ++end;
        }
        return end;
    }

    void token(TextRange range)
    {
        switch (m_text.at(range.start).unicode()) {
        case u'"':
            doubleQuote(range.start);
            break;
        case u'\'':
            apostrophe(range);
            break;
        case u'-':
            if (range.length() > 1)
                dashes(range);
            break;
        case u'.':
            if (range.length() > 2)
                dots(range);
            break;
        case u'<':
        case u'>':
            if (range.length() > 1)
                angles(range);
            break;
        default:
            break;
        }
    }

    void doubleQuote(qsizetype position)
    {
        const bool isInch = m_quote < 0 && at(position - 1).isDigit() && !hasQuoteAhead(position);
        if (isInch) {
            unpaired({position, position + 1});
        } else if (m_quote < 0) {
            m_quote = position;
        } else {
            m_report.add({m_quote, position + 1},
                         Text::tr("GitHub shows these quotes straight, the site curls them, and the first one often "
                                  "the wrong way."),
                         {{Text::tr("Use “ and ”"),
                           {{{m_quote, m_quote + 1}, u"“"_s}, {{position, position + 1}, u"”"_s}},
                           true},
                          escape({{m_quote, m_quote + 1}, {position, position + 1}})});
            m_quote = -1;
        }
    }

    [[nodiscard]] bool hasQuoteAhead(qsizetype position) const
    {
        const qsizetype next = m_text.first(m_block.end).indexOf(u'"', position + 1);
        return next >= 0 && isPlain(next);
    }

    void unpaired(TextRange range)
    {
        m_report.add(range, Text::tr("GitHub shows this quote straight, the site curls it."), {escape({range}, true)});
    }

    void apostrophe(TextRange range)
    {
        // The first of a pair, 'so', opens; all others look like an apostrophe.
        const bool opens = !isWordUnit(at(range.start - 1)) && isWordUnit(at(range.end)) && closesLater(range.end);
        m_report.add(range, Text::tr("GitHub shows this quote straight, the site curls it."),
                     {{opens ? Text::tr("Use ‘") : Text::tr("Use ’"), {{range, opens ? u"‘"_s : u"’"_s}}, true},
                      escape({range})});
    }

    [[nodiscard]] bool closesLater(qsizetype position) const
    {
        constexpr qsizetype longestQuote = 200;
        const qsizetype end = std::min(m_block.end, position + longestQuote);
        const QStringView text = m_text.first(end);
        for (qsizetype next = text.indexOf(u'\'', position); next >= 0; next = text.indexOf(u'\'', next + 1)) {
            if (!isWordUnit(at(next + 1)))
                return true;
        }
        return false;
    }

    void dashes(TextRange range)
    {
        const QChar before = at(range.start - 1);
        const QChar after = at(range.end);
        const bool isOption = range.length() == 2 && !isWordUnit(before) && after.unicode() < 0x80 && after.isLetter();
        const bool isRange = before.isDigit() && after.isDigit();
        const Fix keep = escape({range}, true);
        const Fix dash{isRange ? Text::tr("Use a range dash") : Text::tr("Use a dash"),
                       {{range, isRange ? u"–"_s : u"——"_s}},
                       true};
        m_report.add(range, Text::tr("The site replaces “%1” by a dash.").arg(string(range)),
                     isOption ? QList<Fix>{keep} : QList<Fix>{dash, keep});
    }

    void dots(TextRange range)
    {
        QString dots = QString(range.length() / 3, u'…');
        dots += QString(range.length() % 3, u'.');
        m_report.add(range, Text::tr("The site replaces “%1” by an ellipsis.").arg(string(range)),
                     {{Text::tr("Use “%1”").arg(dots), {{range, dots}}, true}});
    }

    void angles(TextRange range)
    {
        QList<Fix> fixes;
        if (range.length() == 2)
            fixes.append(
                {Text::tr("Use book title marks"), {{range, m_text.at(range.start) == u'<' ? u"《"_s : u"》"_s}}});
        fixes.append(escape({range}, true));
        m_report.add(range, Text::tr("The site replaces “%1” by a quotation mark.").arg(string(range)), fixes);
    }

    [[nodiscard]] QString string(TextRange range) const
    {
        return m_text.sliced(range.start, range.length()).toString();
    }

    /// A backslash before every character: GitHub shows what it showed before, and so does the site.
    [[nodiscard]] Fix escape(const QList<TextRange> &ranges, bool isSafe = false) const
    {
        QList<TextChange> changes;
        for (const TextRange range : ranges) {
            for (qsizetype position = range.start; position < range.end; ++position)
                changes.append({{position, position}, u"\\"_s});
        }
        return {Text::tr("Keep it as it is, with a backslash"), changes, isSafe};
    }

    const CheckedIssue &m_issue;
    QStringView m_text;
    TextRange m_block;
    Report &m_report;
    qsizetype m_quote = -1; ///< a double quote that waits for its partner
};

} // namespace

void findTypography(const CheckedIssue &issue, Report &report)
{
    for (const TextRange block : inlineBlocks(issue))
        TypographyReader(issue, block, report).run();
}

} // namespace Jianbao
