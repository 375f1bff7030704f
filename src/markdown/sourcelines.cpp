// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sourcelines.h"

#include "markdown/linecursor.h"
#include "markdown/linesyntax.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// Walks over the events and, in step with them, over the lines.
class Resolver
{
public:
    Resolver(QByteArrayView text, Events &events, Budget &budget)
        : m_events(events)
        , m_lines(text)
        , m_cursor(m_lines)
        , m_budget(budget)
    {
    }

    bool run()
    {
        findTextAhead();
        const int count = int(m_events.list.size());
        for (int i = 0; i < count; ++i) {
            if (!m_budget.spend(0))
                return false;
            const Event &event = m_events.list[i];
            if (event.kind == Event::EnterBlock)
                i = enterBlock(event);
            else if (event.kind == Event::LeaveBlock)
                leaveBlock(event);
            else
                i = textOf(i, m_open.empty() ? -1 : m_open.back());
        }
        return true;
    }

private:
    BlockInfo &block(int index) { return m_events.blocks[size_t(index)]; }

    // m_textAhead[i]: the next event at or after i whose text is in the source.
    void findTextAhead()
    {
        const int count = int(m_events.list.size());
        m_textAhead.assign(size_t(count) + 1, count);
        for (int i = count - 1; i >= 0; --i)
            m_textAhead[size_t(i)] = m_events.list[size_t(i)].isInSource() ? i : m_textAhead[size_t(i) + 1];
    }

    // The line of the first text between two events, or -1.
    int firstTextLine(int from, int to) const
    {
        const int at = m_textAhead[size_t(from)];
        return at < to ? m_lines.lineOf(m_events.list[size_t(at)].offset) : -1;
    }

    // The last line on which a block can start: that of its first text or, when it has none, of the next text behind it.
    // -1: there is none.
    int latestLine(const BlockInfo &info) const
    {
        const int text = firstTextLine(info.enter, info.leave);
        return text >= 0 ? text : firstTextLine(info.leave, int(m_events.list.size()));
    }

    // Enters a block; the index of the last event that it dealt with.
    int enterBlock(const Event &event)
    {
        BlockInfo &info = block(event.index);
        switch (MD_BLOCKTYPE(event.type)) {
        case MD_BLOCK_DOC:
            info.last = std::max(0, m_lines.count() - 1);
            m_open.push_back(event.index);
            return info.enter;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            info.first = info.last = -1;
            m_open.push_back(event.index);
            return info.enter;
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_LI:
            enterContainer(event, info);
            return info.enter;
        default:
            leaf(event, info);
            closed(info);
            return info.leave;
        }
    }

    void enterContainer(const Event &event, BlockInfo &info)
    {
        const bool quote = event.type == MD_BLOCK_QUOTE;
        const char mark = quote || m_open.empty() ? '>' : block(m_open.back()).mark;
        int indent = 0;
        LinePlace after;
        const auto starts = [&](const LinePlace &at) {
            after = at;
            if (quote)
                return m_lines.skipQuoteMark(after);
            indent = m_lines.skipListMark(after, mark);
            return indent > 0;
        };
        const int text = firstTextLine(info.enter, info.leave);
        LinePlace at;
        if (m_cursor.find(starts, latestLine(info), at)) {
            m_cursor.goTo(after);
        } else {
            at.line = text >= 0 ? text : std::min(m_cursor.line(), std::max(0, m_lines.count() - 1));
            indent = 2;
        }
        info.first = info.last = at.line;
        if (!quote && !m_open.empty() && block(m_open.back()).first < 0)
            block(m_open.back()).first = at.line;
        if (quote)
            m_lines.openQuote();
        else
            m_lines.openItem(indent);
        m_open.push_back(event.index);
    }

    void leaveBlock(const Event &event)
    {
        BlockInfo &info = block(event.index);
        m_open.pop_back();
        if (event.type == MD_BLOCK_DOC)
            return;
        if (event.type == MD_BLOCK_QUOTE) {
            m_lines.close();
            for (int line = std::max(info.last + 1, m_cursor.line()); line < m_lines.count(); ++line) {
                LinePlace at;
                if (!m_lines.enter(line, at) || !m_lines.skipQuoteMark(at))
                    break;
                info.last = line;
                m_cursor.goToLine(line + 1);
            }
        } else if (event.type == MD_BLOCK_LI) {
            m_lines.close();
            m_cursor.goToLine(info.last + 1); // past what was no text of its own: a check box
        }
        closed(info);
    }

    // A block is over: its parent reaches at least as far.
    void closed(const BlockInfo &info)
    {
        if (m_open.empty())
            return;
        BlockInfo &parent = block(m_open.back());
        parent.last = std::max(parent.last, info.last);
    }

    // Text straight in an item of a tight list: a paragraph that md4c does not announce.
    int textOf(int from, int parent)
    {
        int to = from;
        const int count = int(m_events.list.size());
        while (to < count && m_events.list[size_t(to)].kind != Event::EnterBlock &&
               m_events.list[size_t(to)].kind != Event::LeaveBlock)
            ++to;
        BlockInfo paragraph;
        paragraph.enter = from;
        paragraph.leave = to;
        inlineBlock(paragraph);
        m_cursor.goToLine(paragraph.last + 1);
        if (parent >= 0)
            closed(paragraph);
        m_events.tightParagraphs.push_back(paragraph);
        return to - 1;
    }

    void leaf(const Event &event, BlockInfo &info)
    {
        const int before = m_cursor.line();
        switch (MD_BLOCKTYPE(event.type)) {
        case MD_BLOCK_HR:
            oneLine(info, isThematicBreak);
            break;
        case MD_BLOCK_CODE:
            info.mark ? fencedCode(info) : verbatim(info);
            break;
        case MD_BLOCK_HTML:
            verbatim(info);
            break;
        case MD_BLOCK_TABLE:
            table(info);
            break;
        case MD_BLOCK_H:
            heading(info);
            break;
        default:
            inlineBlock(info);
        }
        const int last = std::max(0, m_lines.count() - 1);
        info.first = std::min(std::max(info.first, std::min(before, last)), last);
        info.last = std::min(std::max(info.last, info.first), last);
        m_cursor.goToLine(info.last + 1);
    }

    void oneLine(BlockInfo &info, bool (*matches)(QByteArrayView))
    {
        LinePlace at;
        const auto starts = [this, matches](const LinePlace &place) {
            return matches(m_lines.content(place));
        };
        info.first = m_cursor.find(starts, latestLine(info), at) ? at.line : m_cursor.line();
        info.last = info.first;
    }

    // Lines of code or HTML: each ends with a line feed of md4c's.
    [[nodiscard]] int verbatimLines(const BlockInfo &info, int &beforeText) const
    {
        int lines = 0;
        beforeText = -1;
        for (int i = info.enter + 1; i < info.leave; ++i) {
            const Event &event = m_events.list[size_t(i)];
            if (event.isInSource() && beforeText < 0)
                beforeText = lines;
            if (event.kind == Event::Text && !event.isInSource() && event.size == 1 &&
                m_events.own.at(event.ownOffset) == '\n')
                ++lines;
        }
        return lines;
    }

    void verbatim(BlockInfo &info)
    {
        int beforeText = 0;
        const int lines = verbatimLines(info, beforeText);
        const int text = firstTextLine(info.enter, info.leave);
        info.first = text < 0 ? m_cursor.line() : text - beforeText;
        info.last = info.first + std::max(0, lines - 1);
    }

    void fencedCode(BlockInfo &info)
    {
        int beforeText = 0;
        const int lines = verbatimLines(info, beforeText);
        const int text = firstTextLine(info.enter, info.leave);
        LinePlace at;
        const auto starts = [&](const LinePlace &place) {
            return fenceLength(m_lines.content(place), info.mark) > 0 &&
                   (text < 0 || place.line == text - beforeText - 1);
        };
        if (!m_cursor.find(starts, latestLine(info), at)) {
            info.first = text < 0 ? m_cursor.line() : std::max(0, text - beforeText - 1);
            info.last = info.first + lines;
            return;
        }
        info.first = at.line;
        info.last = at.line + lines;
        const int length = fenceLength(m_lines.content(at), info.mark);
        LinePlace end;
        if (info.last + 1 < m_lines.count() && m_lines.enter(info.last + 1, end) &&
            isClosingFence(m_lines.content(end), info.mark, length))
            ++info.last;
    }

    void table(BlockInfo &info)
    {
        LinePlace at;
        info.first = m_cursor.next(at) ? at.line : m_cursor.line();
        info.last = info.first + 1 + int(info.number);
        int row = info.first;
        for (int i = info.enter + 1; i < info.leave; ++i) {
            const Event &event = m_events.list[size_t(i)];
            if (event.kind != Event::EnterBlock)
                continue;
            if (event.type == MD_BLOCK_TBODY)
                row = info.first + 1; // the line of dashes
            else if (event.type == MD_BLOCK_TR && row > info.first)
                ++row;
            BlockInfo &part = block(event.index);
            part.first = event.type == MD_BLOCK_TBODY ? row + 1 : row;
            part.last = event.type == MD_BLOCK_TBODY ? info.last : row;
        }
    }

    void heading(BlockInfo &info)
    {
        const int text = firstTextLine(info.enter, info.leave);
        const auto isAtx = [this](const LinePlace &place) {
            return isAtxHeading(m_lines.content(place));
        };
        const auto startsAtText = [&](const LinePlace &place) {
            return place.line == text && isAtx(place);
        };
        LinePlace at;
        if (text >= 0 && m_cursor.find(startsAtText, text, at)) {
            info.first = info.last = text;
            return;
        }
        inlineStart(info);
        info.last = info.first;
        if (isAtx(m_first))
            return;
        info.last = std::max(lastTextLine(info), info.first);
        for (int line = info.last + 1; line < m_lines.count(); ++line) {
            LinePlace place;
            if (m_lines.enter(line, place) && isSetextUnderline(m_lines.content(place))) {
                info.last = line;
                return;
            }
        }
    }

    void inlineBlock(BlockInfo &info)
    {
        inlineStart(info);
        info.last = std::max(info.first, lastTextLine(info));
        // The end of a link's address or an image may stand on lines without any text.
        for (int line = info.last + 1; line < m_lines.count(); ++line) {
            LinePlace at;
            (void)m_lines.enter(line, at); // a lazy line is outside of some containers
            if (m_lines.isBlank(at) || mayStartBlock(m_lines.content(at)))
                break;
            info.last = line;
        }
    }

    [[nodiscard]] int lastTextLine(const BlockInfo &info) const
    {
        for (int i = info.leave - 1; i > info.enter - 1; --i) {
            const Event &event = m_events.list[size_t(i)];
            if (event.isInSource())
                return m_lines.lineOf(std::max(event.offset, event.end() - 1));
        }
        return -1;
    }

    // The first line of text: not a reference definition, and in one piece with where md4c found text.
    void inlineStart(BlockInfo &info)
    {
        const int text = firstTextLine(info.enter, info.leave);
        LinePlace at;
        bool found = m_cursor.next(at);
        while (found && at.line != text) {
            const int definition = definitionLines(m_lines, at, text);
            if (definition > 0) {
                m_cursor.goToLine(at.line + definition);
            } else if (text > at.line && (blankBetween(at.line, text) || isFence(at))) {
                m_cursor.goToLine(at.line + 1); // belongs to nothing: the rest of a definition, a fence
            } else {
                break;
            }
            found = m_cursor.next(at);
        }
        if (!found || (text >= 0 && text < at.line))
            at = m_lines.start(std::max(0, text < 0 ? std::min(m_cursor.line(), m_lines.count() - 1) : text));
        m_first = at;
        info.first = at.line;
    }

    // md4c lets a fence outside of a container end the code in it, and drops it.
    [[nodiscard]] bool isFence(const LinePlace &at) const
    {
        const QByteArrayView line = m_lines.content(at);
        return fenceLength(line, '`') > 0 || fenceLength(line, '~') > 0;
    }

    [[nodiscard]] bool blankBetween(int from, int to) const
    {
        for (int line = from + 1; line < to; ++line) {
            LinePlace at;
            if (m_lines.enter(line, at) && m_lines.isBlank(at))
                return true;
        }
        return false;
    }

    Events &m_events;
    LineScanner m_lines;
    LineCursor m_cursor;
    Budget &m_budget;
    std::vector<int> m_textAhead;
    std::vector<int> m_open; ///< containers and lists
    LinePlace m_first;       ///< where the last inlineStart() found text
};

} // namespace

bool findSourceLines(QByteArrayView text, Events &events, Budget &budget)
{
    return Resolver(text, events, budget).run();
}

} // namespace Jianbao
