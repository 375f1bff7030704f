// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/autolink.h"

#include <cstring>

namespace Jianbao {

namespace {

constexpr char inertByte = ','; // punctuation like what it stands for, and nothing to md4c

// Whether a byte may be more than text. In a cell, the backslash of "\\|" is the table's, and stays.
bool isMarkup(QByteArrayView text, qsizetype at, bool inCell)
{
    const bool escapesPipe = inCell && text.at(at) == '\\' && at + 1 < text.size() && text.at(at + 1) == '|';
    return text.at(at) != '\0' && std::strchr("*_~`\\&[]!<", text.at(at)) && !escapesPipe;
}

bool hasMarkup(QByteArrayView text, const BareLink &range)
{
    int at = range.start;
    while (at < range.end && !isMarkup(text, at, range.inCell))
        ++at;
    return at < range.end;
}

/// Goes through the inline events of one text block after the other.
class Finder
{
public:
    Finder(const Events &events, QByteArrayView source, QByteArrayView parsed)
        : m_events(events.list)
        , m_source(source)
        , m_parsed(parsed)
    {
    }

    BareLinks run()
    {
        size_t i = 0;
        while (i < m_events.size()) {
            const Event &event = m_events[i];
            if (event.kind == Event::EnterBlock || event.kind == Event::LeaveBlock) {
                m_verbatim = event.enters(MD_BLOCK_CODE) || event.enters(MD_BLOCK_HTML);
                m_cell = event.enters(MD_BLOCK_TH) || event.enters(MD_BLOCK_TD);
                ++i;
                continue;
            }
            size_t end = i;
            while (end < m_events.size() && m_events[end].kind != Event::EnterBlock &&
                   m_events[end].kind != Event::LeaveBlock)
                ++end;
            if (!m_verbatim)
                textBlock(i, end);
            i = end;
        }
        return std::move(m_found);
    }

private:
    void textBlock(size_t begin, size_t end)
    {
        m_end = 0;
        for (size_t i = begin; i < end; ++i) {
            if (m_events[i].isInSource())
                m_end = std::max(m_end, m_events[i].end());
        }
        m_brackets = 0;
        m_code = 0;
        m_skipTo = 0;
        m_lineHasText = false;
        m_afterHidden = false;
        m_lastEnd = -1;
        for (size_t i = begin; i < end && !m_afterHidden; ++i)
            inlineEvent(m_events[i]);
    }

    void inlineEvent(const Event &event)
    {
        if (event.kind == Event::EnterSpan || event.kind == Event::LeaveSpan) {
            const int step = event.kind == Event::EnterSpan ? 1 : -1;
            if (event.type == MD_SPAN_A || event.type == MD_SPAN_IMG)
                m_brackets += step; // a link's text is between brackets
            else if (event.type == MD_SPAN_CODE)
                m_code += step;
            m_lineHasText = true;
        } else if (event.isText(MD_TEXT_SOFTBR) || event.isText(MD_TEXT_BR)) {
            m_lineHasText = false;
        } else {
            if (event.isText(MD_TEXT_NORMAL) && event.isInSource() && m_code == 0)
                plainText(event);
            m_lineHasText = true;
        }
        if (event.isInSource())
            m_lastEnd = event.end();
    }

    void plainText(const Event &event)
    {
        // md4c drops the backslash of an escape and starts a new text with what it escapes.
        const bool escaped = event.offset > 0 && m_source.at(event.offset - 1) == '\\' && m_lastEnd != event.offset;
        int at = std::max(event.offset + (escaped ? 1 : 0), m_skipTo);
        for (; at < event.end() && !m_afterHidden; ++at) {
            switch (m_source.at(at)) {
            case '[':
                ++m_brackets;
                break;
            case ']':
                m_brackets = std::max(0, m_brackets - 1);
                break;
            case ':':
            case 'w':
                if (m_brackets == 0)
                    at = std::max(at, address(event, at) - 1);
                break;
            default:
                break;
            }
        }
    }

    // The end of the address here, or the position itself.
    int address(const Event &event, int at)
    {
        BareLink link;
        const int end = endOfText(at);
        if (m_source.at(at) == ':') {
            link.end = matchBareUrl(m_source, at, std::max(m_skipTo, 0), end, link.start);
        } else {
            const bool atStart = !m_lineHasText && at == event.offset;
            link.start = at;
            link.end = matchBareWww(m_source, at, atStart, end);
            link.needsScheme = true;
        }
        if (link.end < 0)
            return at;
        m_skipTo = link.end;
        const QByteArrayView text = m_source.sliced(link.start, link.end - link.start);
        const bool isPlain = link.start >= event.offset && link.end <= event.end();
        link.inCell = m_cell;
        if (isPlain || !hasMarkup(m_parsed, link)) {
            m_found.list.push_back(link);
        } else {
            m_found.hidden.push_back(link);
            // Only these can change what the rest of the block is; emphasis cannot.
            m_afterHidden = std::ranges::any_of(text, [](char c) { return std::strchr("[]`\\!", c); });
        }
        return link.end;
    }

    // A table cell ends at its "|", all others at the end of the block (cmark looks at the last byte).
    [[nodiscard]] int endOfText(int at) const
    {
        if (!m_cell)
            return m_end;
        int end = at;
        while (end < m_source.size() && m_source.at(end) != '\n' && m_source.at(end) != '\r' &&
               (m_source.at(end) != '|' || m_source.at(end - 1) == '\\'))
            ++end;
        while (end > at && (m_source.at(end - 1) == ' ' || m_source.at(end - 1) == '\t'))
            --end;
        return end;
    }

    const std::vector<Event> &m_events;
    QByteArrayView m_source;
    QByteArrayView m_parsed;
    BareLinks m_found;
    int m_end = 0;
    int m_brackets = 0; ///< open "[" that GFM still remembers: no links inside (RENDERING.md M5)
    int m_code = 0;
    int m_skipTo = 0;
    int m_lastEnd = -1;
    bool m_lineHasText = false;
    bool m_afterHidden = false;
    bool m_verbatim = false;
    bool m_cell = false;
};

} // namespace

BareLinks findBareLinks(const Events &events, QByteArrayView source, QByteArrayView parsed)
{
    return Finder(events, source, parsed).run();
}

bool maskMarkup(QByteArray &text, const BareLink &range)
{
    bool changed = false;
    for (int i = range.start; i < range.end; ++i) {
        if (!isMarkup(text, i, range.inCell))
            continue;
        text[i] = inertByte;
        changed = true;
    }
    return changed;
}

} // namespace Jianbao
