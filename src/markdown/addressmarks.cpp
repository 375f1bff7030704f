// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/addressmarks.h"

namespace Jianbao {

namespace {

constexpr QByteArrayView marks("*_~");
constexpr char firstHidden = '\xf8'; // and the next two: UTF-8 has no such bytes

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks over what stands between the parentheses of an inline link.
class Scanner
{
public:
    Scanner(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    /// The place of the closing parenthesis; -1: there is none.
    [[nodiscard]] qsizetype end()
    {
        skipSpace();
        if (peek() == '<')
            skipTo('>');
        else
            skipAddress();
        skipSpace();
        const char quote = peek();
        if (quote == '"' || quote == '\'' || quote == '(')
            skipTo(quote == '(' ? ')' : quote);
        skipSpace();
        return peek() == ')' ? m_at : -1;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (isSpace(peek()))
            ++m_at;
    }

    // Behind the next one that is not escaped.
    void skipTo(char close)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != close; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        ++m_at;
    }

    void skipAddress()
    {
        int open = 0;
        for (; m_at < m_text.size() && !isSpace(m_text[m_at]); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == ')' && open-- == 0)
                return;
            else if (c == '(')
                ++open;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at;
};

bool hide(QByteArray &text, qsizetype from, qsizetype to)
{
    bool changed = false;
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) == '\\') {
            ++i; // what is escaped is no mark
            continue;
        }
        const qsizetype mark = marks.indexOf(text.at(i));
        if (mark < 0)
            continue;
        text[i] = char(firstHidden + mark);
        changed = true;
    }
    return changed;
}

} // namespace

bool hideAddressMarks(QByteArray &text, const Events &events)
{
    bool changed = false;
    qsizetype at = 0; // behind the last text or address
    int links = 0;    // that ended since the last text
    const auto hideAll = [&](qsizetype end) {
        for (; links > 0; --links) {
            const qsizetype open = text.indexOf("](", at);
            if (open < 0 || open >= end)
                break; // by reference
            const qsizetype close = Scanner(text, open + 2).end();
            if (close < 0)
                break;
            changed = hide(text, open + 2, close) || changed;
            at = close + 1;
        }
        links = 0;
    };
    for (const Event &event : events.list) {
        if (event.kind == Event::LeaveSpan && (event.type == MD_SPAN_A || event.type == MD_SPAN_IMG)) {
            ++links;
        } else if (event.kind == Event::Text && event.isInSource()) {
            hideAll(event.offset);
            at = event.end();
        }
    }
    hideAll(text.size());
    return changed;
}

void showAddressMarks(QByteArray &address)
{
    for (qsizetype i = 0; i < marks.size(); ++i)
        address.replace(char(firstHidden + i), marks[i]);
}

} // namespace Jianbao
