// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/linescanner.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr int tabWidth = 4;

} // namespace

LineScanner::LineScanner(QByteArrayView text)
    : m_text(text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        m_starts.push_back(int(at));
        while (at < text.size() && text.at(at) != '\n' && text.at(at) != '\r')
            ++at;
        if (at + 1 < text.size() && text.at(at) == '\r' && text.at(at + 1) == '\n')
            ++at;
    }
}

int LineScanner::lineOf(int offset) const
{
    const auto after = std::ranges::upper_bound(m_starts, offset);
    return std::max(0, int(after - m_starts.begin()) - 1);
}

LinePlace LineScanner::start(int line) const
{
    return {.line = line, .offset = m_starts[size_t(line)], .column = 0};
}

QByteArrayView LineScanner::rest(const LinePlace &place) const
{
    int end = place.line + 1 < count() ? m_starts[size_t(place.line) + 1] : int(m_text.size());
    while (end > place.offset && (m_text.at(end - 1) == '\n' || m_text.at(end - 1) == '\r'))
        --end;
    return m_text.sliced(place.offset, end - place.offset);
}

QByteArrayView LineScanner::content(const LinePlace &place) const
{
    LinePlace text = place;
    return rest(skipSpace(text) < codeIndent ? text : place);
}

bool LineScanner::isBlank(const LinePlace &place) const
{
    return std::ranges::all_of(rest(place), [](char c) { return c == ' ' || c == '\t'; });
}

int LineScanner::skipSpace(LinePlace &place) const
{
    const int before = place.column;
    for (const char c : rest(place)) {
        if (c != ' ' && c != '\t')
            break;
        // A tab of which a container took a part is still at its offset.
        place.column = c == ' ' ? place.column + 1 : (place.column / tabWidth + 1) * tabWidth;
        ++place.offset;
    }
    return place.column - before;
}

void LineScanner::advance(LinePlace &place, int bytes)
{
    place.offset += bytes;
    place.column += bytes;
}

void LineScanner::skipColumns(LinePlace &place, int columns) const
{
    const int target = place.column + columns;
    for (const char c : rest(place)) {
        if (place.column >= target || (c != ' ' && c != '\t'))
            break;
        const int next = c == ' ' ? place.column + 1 : (place.column / tabWidth + 1) * tabWidth;
        if (next > target) {
            place.column = target;
            break;
        }
        place.column = next;
        ++place.offset;
    }
}

bool LineScanner::skipQuoteMark(LinePlace &place) const
{
    LinePlace at = place;
    if (skipSpace(at) >= codeIndent || !rest(at).startsWith('>'))
        return false;
    advance(at, 1);
    skipColumns(at, 1);
    place = at;
    return true;
}

int LineScanner::skipListMark(LinePlace &place, char mark) const
{
    LinePlace at = place;
    const int before = skipSpace(at);
    const QByteArrayView text = rest(at);
    qsizetype width = 0;
    if (mark == '.' || mark == ')') {
        while (width < text.size() && text.at(width) >= '0' && text.at(width) <= '9')
            ++width;
        if (width == 0)
            return 0;
    }
    if (width >= text.size() || text.at(width) != mark)
        return 0;
    ++width;
    if (width < text.size() && text.at(width) != ' ' && text.at(width) != '\t')
        return 0;
    advance(at, int(width));
    LinePlace content = at;
    const int spaces = skipSpace(content);
    const bool ownLine = rest(content).isEmpty();
    const int taken = ownLine || spaces > codeIndent ? 1 : spaces;
    skipColumns(at, taken);
    place = at;
    return before + int(width) + taken;
}

bool LineScanner::enter(int line, LinePlace &place) const
{
    place = start(line);
    for (const int indent : m_containers) {
        if (indent == 0) {
            if (!skipQuoteMark(place))
                return false;
            continue;
        }
        if (isBlank(place))
            continue;
        LinePlace content = place;
        if (skipSpace(content) < indent)
            return false;
        skipColumns(place, indent);
    }
    return true;
}

} // namespace Jianbao
