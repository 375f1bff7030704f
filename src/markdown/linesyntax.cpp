// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/linesyntax.h"

#include <algorithm>
#include <cstring>

namespace Jianbao {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// Without up to three spaces at the start and all white space at the end; nothing for a line of indented code.
QByteArrayView trimmed(QByteArrayView line)
{
    int indent = 0;
    while (!line.isEmpty() && isSpace(line.front())) {
        indent += line.front() == ' ' ? 1 : codeIndent;
        line = line.sliced(1);
    }
    while (!line.isEmpty() && isSpace(line.back()))
        line.chop(1);
    return indent < codeIndent ? line : QByteArrayView();
}

int runLength(QByteArrayView line, char c)
{
    const auto other = std::ranges::find_if(line, [c](char found) { return found != c; });
    return int(other - line.begin());
}

bool isListMark(QByteArrayView line)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const auto mark = std::ranges::find_if_not(line, digit);
    if (mark == line.end())
        return false;
    const bool ordered = mark != line.begin();
    if (!std::strchr(ordered ? ".)" : "-+*", *mark) || *mark == '\0')
        return false;
    return mark + 1 == line.end() || isSpace(mark[1]);
}

/// Goes over the bytes of consecutive lines; a line end counts as '\n'.
class DefinitionReader
{
public:
    DefinitionReader(const LineScanner &lines, LinePlace at)
        : m_lines(lines)
        , m_first(at.line)
        , m_line(at.line)
        , m_rest(trimmed(lines.content(at)))
    {
    }

    int read()
    {
        if (!label() || !skipSpace() || !destination())
            return 0;
        const int withoutTitle = atLineEnd() ? m_line - m_first + 1 : 0;
        const bool spaced = m_rest.isEmpty() || isSpace(m_rest.front());
        if (!spaced || !skipSpace() || !title() || !atLineEnd())
            return withoutTitle;
        return m_line - m_first + 1;
    }

private:
    // To the next line of the same paragraph; false when there is none.
    bool next()
    {
        LinePlace at;
        if (m_line + 1 >= m_lines.count())
            return false;
        (void)m_lines.enter(m_line + 1, at);
        if (m_lines.isBlank(at))
            return false;
        ++m_line;
        m_lines.skipSpace(at);
        m_rest = m_lines.rest(at);
        return true;
    }

    bool atLineEnd() const { return std::ranges::all_of(m_rest, isSpace); }

    // White space with at most one line end; false at the end of the paragraph.
    bool skipSpace()
    {
        while (!m_rest.isEmpty() && isSpace(m_rest.front()))
            m_rest = m_rest.sliced(1);
        return !m_rest.isEmpty() || next();
    }

    // Up to an unescaped character on this line or, where allowed, the following ones.
    bool skipTo(char end, bool overLines)
    {
        while (true) {
            for (qsizetype i = 0; i < m_rest.size(); ++i) {
                if (m_rest.at(i) == '\\') {
                    ++i;
                } else if (m_rest.at(i) == end) {
                    m_rest = m_rest.sliced(i + 1);
                    return true;
                } else if (m_rest.at(i) == '[' && end == ']') {
                    return false;
                }
            }
            if (!overLines || !next())
                return false;
        }
    }

    bool label()
    {
        if (!m_rest.startsWith('['))
            return false;
        m_rest = m_rest.sliced(1);
        if (!skipTo(']', true) || !m_rest.startsWith(':'))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool destination()
    {
        if (m_rest.startsWith('<')) {
            m_rest = m_rest.sliced(1);
            return skipTo('>', false);
        }
        qsizetype length = 0;
        while (length < m_rest.size() && !isSpace(m_rest.at(length)))
            ++length;
        m_rest = m_rest.sliced(length);
        return length > 0;
    }

    bool title()
    {
        if (m_rest.isEmpty() || !std::strchr("\"'(", m_rest.front()))
            return false;
        const char end = m_rest.front() == '(' ? ')' : m_rest.front();
        m_rest = m_rest.sliced(1);
        return skipTo(end, true);
    }

    const LineScanner &m_lines;
    int m_first;
    int m_line;
    QByteArrayView m_rest;
};

} // namespace

bool isThematicBreak(QByteArrayView line)
{
    line = trimmed(line);
    if (line.isEmpty() || !std::strchr("-_*", line.front()))
        return false;
    const char mark = line.front();
    return std::ranges::count(line, mark) >= 3 &&
           std::ranges::all_of(line, [mark](char c) { return c == mark || isSpace(c); });
}

bool isAtxHeading(QByteArrayView line)
{
    line = trimmed(line);
    const int level = runLength(line, '#');
    return level >= 1 && level <= 6 && (level == line.size() || isSpace(line.at(level)));
}

bool isSetextUnderline(QByteArrayView line)
{
    line = trimmed(line);
    return !line.isEmpty() && (line.front() == '=' || line.front() == '-') &&
           runLength(line, line.front()) == line.size();
}

int fenceLength(QByteArrayView line, char fence)
{
    line = trimmed(line);
    const int length = runLength(line, fence);
    const bool codeSpan = fence == '`' && line.sliced(length).contains('`');
    return length >= 3 && !codeSpan ? length : 0;
}

bool isClosingFence(QByteArrayView line, char fence, int openLength)
{
    line = trimmed(line);
    const int length = runLength(line, fence);
    return length >= openLength && length == line.size();
}

bool mayStartBlock(QByteArrayView line)
{
    const QByteArrayView text = trimmed(line);
    const bool html = line.trimmed().startsWith('<'); // md4c starts HTML even where it is indented like code
    return html || text.startsWith('>') || isAtxHeading(text) || isThematicBreak(text) || isListMark(text) ||
           fenceLength(text, '`') > 0 || fenceLength(text, '~') > 0;
}

int definitionLines(const LineScanner &lines, LinePlace at, int before)
{
    const int count = DefinitionReader(lines, at).read();
    return before >= 0 && at.line + count > before ? 0 : count;
}

} // namespace Jianbao
