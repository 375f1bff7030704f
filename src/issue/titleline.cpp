// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/titleline.h"

#include "issue/linesyntax.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr qsizetype longestTag = 40;

bool isHttpUrl(QStringView text)
{
    return (text.startsWith(u"https://") || text.startsWith(u"http://")) && !std::ranges::any_of(text, isSpace);
}

/// Reads one title line from left to right.
class TitleReader
{
public:
    TitleReader(QStringView text, TextRange range)
        : m_text(text)
        , m_position(range.start)
        , m_end(trimmedRange(text, range).end)
    {
        m_end = qMax(m_end, m_position);
    }

    Item read()
    {
        readMarker();
        skipSpaces();
        readTags();
        readTitle();
        readFurtherLinks();
        if (!m_item.url)
            m_item.urlRange = {m_end, m_end};
        return std::move(m_item);
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_end ? m_text.at(position) : QChar(); }
    [[nodiscard]] QStringView from(qsizetype position) const { return slice(m_text, {position, m_end}); }
    [[nodiscard]] QStringView rest() const { return from(m_position); }

    void skipSpaces()
    {
        while (m_position < m_end && isSpace(m_text.at(m_position)))
            ++m_position;
    }

    /// "- ", or one of the mistaken markers "-[", " - [", "-text", "-" (FORMAT.md §7).
    void readMarker()
    {
        const QStringView line = rest();
        const bool regular = line.startsWith(u"- ") || line.startsWith(u"-\t");
        m_item.defects.setFlag(TitleDefect::WrongMarker, !regular);
        skipSpaces();
        if (at(m_position) == u'-')
            ++m_position;
    }

    [[nodiscard]] bool isLinkTarget(qsizetype position) const
    {
        return isOpeningParenthesis(at(position)) || isBrokenTarget(position);
    }

    /// "](" that lost its "(", or got it turned round: "]http…", "])[http…" (FORMAT.md §12, T4).
    [[nodiscard]] bool isBrokenTarget(qsizetype position) const
    {
        while (QStringView(u")）[").contains(at(position)) && !at(position).isNull())
            ++position;
        return from(position).startsWith(u"http://") || from(position).startsWith(u"https://");
    }

    /// "[…]" groups that no "(" follows, as long as something else does.
    void readTags()
    {
        while (at(m_position) == u'[') {
            const qsizetype close = closingBracket(m_text.first(m_end), m_position);
            if (close < 0 || isLinkTarget(close + 1) || close + 1 >= m_end || close - m_position - 1 > longestTag)
                return;
            const QStringView tag = slice(m_text, {m_position + 1, close}).trimmed();
            if (!tag.isEmpty())
                m_item.tags.append(tag.toString());
            m_position = close + 1;
            skipSpaces();
        }
    }

    void readTitle()
    {
        if (at(m_position) == u'[')
            readBracketTitle();
        else
            readPlainTitle();
    }

    void readBracketTitle()
    {
        const qsizetype open = m_position;
        const qsizetype close = closingBracket(m_text.first(m_end), open);
        if (close >= 0 && isLinkTarget(close + 1)) {
            setTitle({open + 1, close});
            readTarget(close + 1);
        } else if (close >= 0) {
            m_item.defects |= TitleDefect::NoLink;
            setTitle({open + 1, close});
            m_position = close + 1;
        } else {
            readUnclosedTitle(open);
        }
    }

    /// "[title" without its "]": as much of title and target as can be told (FORMAT.md §12, T1, T4).
    void readUnclosedTitle(qsizetype open)
    {
        m_item.defects |= TitleDefect::UnclosedBracket;
        for (qsizetype i = open + 1; i + 1 < m_end; ++i) {
            if ((m_text.at(i) == u']' || m_text.at(i) == u'[') && isOpeningParenthesis(m_text.at(i + 1))) {
                setTitle({open + 1, i});
                readTarget(i + 1);
                return;
            }
        }
        m_item.defects |= TitleDefect::NoLink;
        setTitle({open + 1, m_end});
        m_position = m_end;
    }

    /// A title that does not start with a bracket: plain text, a bare URL, or a link whose "[" is lost or further on.
    void readPlainTitle()
    {
        const qsizetype start = m_position;
        const qsizetype target = rest().indexOf(u"](");
        if (target >= 0) {
            const qsizetype close = start + target;
            const qsizetype open = start + slice(m_text, {start, close}).lastIndexOf(u'[');
            m_item.defects |= open < start ? TitleDefect::UnclosedBracket : TitleDefect::StrayText;
            setTitle({open < start ? start : open + 1, close});
            readTarget(close + 1);
            return;
        }
        const bool inBrackets = rest().startsWith(u'<') && rest().endsWith(u'>');
        const TextRange title = inBrackets ? TextRange{start + 1, m_end - 1} : TextRange{start, m_end};
        if (isHttpUrl(slice(m_text, title))) {
            m_item.url = slice(m_text, title).toString();
            m_item.urlRange = title;
            setTitle(title);
        } else {
            m_item.defects |= TitleDefect::NoLink;
            setTitle({start, m_end});
        }
        m_position = m_end;
    }

    /// Splits "owner/repo: text | source" (FORMAT.md §7.1).
    void setTitle(TextRange range)
    {
        m_item.titleRange = trimmedRange(m_text, range);
        m_item.sourceRange = {m_item.titleRange.end, m_item.titleRange.end};
        if (const qsizetype bar = separator(range); bar >= 0) {
            // "\|" separates, too: the backslash keeps the site from making a table (RENDERING.md §3.3).
            const bool escaped = bar > range.start && m_text.at(bar - 1) == u'\\';
            m_item.titleRange = trimmedRange(m_text, {range.start, escaped ? bar - 1 : bar});
            m_item.sourceRange = trimmedRange(m_text, {bar + 1, range.end});
            if (!m_item.sourceRange.isEmpty())
                m_item.source = slice(m_text, m_item.sourceRange).toString();
        }
        m_item.title = slice(m_text, m_item.titleRange).toString();
        m_item.defects.setFlag(TitleDefect::BareUrl, isHttpUrl(m_item.title));
        readRepository();
    }

    /// The last bar with a space (or an end of the text) on at least one side: a bar inside a word is punctuation.
    [[nodiscard]] qsizetype separator(TextRange range) const
    {
        for (qsizetype i = range.end - 1; i >= range.start; --i) {
            if (!isSourceBar(m_text.at(i)))
                continue;
            const qsizetype before = i > range.start && m_text.at(i - 1) == u'\\' ? i - 2 : i - 1;
            const bool spaceBefore = before >= range.start && isSpace(m_text.at(before));
            const bool spaceAfter = i + 1 >= range.end || isSpace(m_text.at(i + 1));
            if (spaceBefore || spaceAfter)
                return i;
        }
        return -1;
    }

    void readRepository()
    {
        const QStringView title = m_item.title;
        const auto isNameCharacter = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                   c == u'_' || c == u'.';
        };
        qsizetype slash = 0;
        while (slash < title.size() && isNameCharacter(title.at(slash)))
            ++slash;
        if (slash == 0 || slash == title.size() || title.at(slash) != u'/')
            return;
        qsizetype end = slash + 1;
        while (end < title.size() && isNameCharacter(title.at(end)))
            ++end;
        const QStringView after = title.sliced(end).trimmed();
        if (end > slash + 1 && (after.isEmpty() || isColon(after.front())))
            m_item.repo = title.first(end).toString();
    }

    /// The parentheses after "]", as written or broken; sets the item's URL.
    void readTarget(qsizetype position)
    {
        const TextRange url = readUrl(position);
        m_item.urlRange = url;
        m_item.url = slice(m_text, url).toString();
        m_item.defects.setFlag(TitleDefect::EmptyUrl, url.isEmpty());
    }

    /// Whether the next link's target starts here: what is unclosed up to it stays unclosed.
    [[nodiscard]] bool isNextTarget(qsizetype position) const
    {
        return at(position) == u']' && isOpeningParenthesis(at(position + 1));
    }

    /// Reads "(url)" of any width and goes behind it. Returns the URL's range. Looks no further than to the next link,
    /// so that a line of unclosed ones takes linear time.
    TextRange readUrl(qsizetype position)
    {
        if (!isOpeningParenthesis(at(position)))
            return readBrokenUrl(position);
        if (at(position) == u'（')
            m_item.defects |= TitleDefect::FullWidthParenthesis;
        const qsizetype start = position + 1;
        int depth = 1;
        for (qsizetype i = start; i < m_end && !isNextTarget(i); ++i) {
            const QChar c = m_text.at(i);
            if (c == u'(')
                ++depth;
            const bool wide = c == u'）';
            if (wide || (c == u')' && --depth == 0)) {
                if (wide)
                    m_item.defects |= TitleDefect::FullWidthParenthesis;
                m_position = i + 1;
                return withoutLinkTitle({start, i});
            }
        }
        m_item.defects |= TitleDefect::UnclosedParenthesis;
        qsizetype end = start;
        while (end < m_end && !isSpace(m_text.at(end)))
            ++end;
        m_position = end;
        return {start, end};
    }

    TextRange readBrokenUrl(qsizetype position)
    {
        m_item.defects |= TitleDefect::UnclosedParenthesis;
        while (QStringView(u")）[").contains(at(position)))
            ++position;
        const qsizetype start = position;
        while (position < m_end && !isSpace(m_text.at(position)) && !QStringView(u")）]").contains(m_text.at(position)))
            ++position;
        const TextRange url{start, position};
        while (position < m_end && QStringView(u")）]").contains(m_text.at(position)))
            ++position;
        m_position = position;
        return url;
    }

    /// Cuts a Markdown link title, (url "title"), off.
    [[nodiscard]] TextRange withoutLinkTitle(TextRange range) const
    {
        range = trimmedRange(m_text, range);
        const qsizetype quote = slice(m_text, range).indexOf(u" \"");
        return quote < 0 ? range : trimmedRange(m_text, {range.start, range.start + quote});
    }

    /// "[label](url)" and "[[label]](url)" after the title's link; anything else is stray.
    void readFurtherLinks()
    {
        for (skipSpaces(); m_position < m_end; skipSpaces()) {
            const qsizetype open = m_position;
            const qsizetype close = at(open) == u'[' ? closingBracket(m_text.first(m_end), open) : -1;
            if (close < 0 || !isOpeningParenthesis(at(close + 1))) {
                m_item.defects |= TitleDefect::StrayText;
                m_position = afterStray(open, close);
                continue;
            }
            TextRange label = trimmedRange(m_text, {open + 1, close});
            if (at(label.start) == u'[' && closingBracket(m_text.first(m_end), label.start) == label.end - 1)
                label = trimmedRange(m_text, {label.start + 1, label.end - 1});
            const TextRange url = readUrl(close + 1);
            m_item.links.append(
                {slice(m_text, label).toString(), slice(m_text, url).toString(), TextRange{open, m_position}});
        }
    }

    /// Where to look on after text that is no link: never inside brackets again, so that no line takes quadratic time.
    [[nodiscard]] qsizetype afterStray(qsizetype open, qsizetype close) const
    {
        if (close >= 0)
            return close + 1;
        const qsizetype next = at(open) == u'[' ? -1 : from(open + 1).indexOf(u'[');
        return next < 0 ? m_end : open + 1 + next;
    }

    QStringView m_text;
    qsizetype m_position;
    qsizetype m_end;
    Item m_item;
};

} // namespace

Item parseTitleLine(QStringView text, TextRange range)
{
    return TitleReader(text, range).read();
}

qsizetype urlLength(QStringView text)
{
    if (!text.startsWith(u"https://") && !text.startsWith(u"http://") && !text.startsWith(u"www."))
        return 0;
    const auto ends = [](QChar c) {
        const bool ideograph = c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff;
        return c.isSpace() || ideograph || QStringView(u"，。；：、（）「」】》“”").contains(c);
    };
    return std::distance(text.begin(), std::ranges::find_if(text, ends));
}

} // namespace Jianbao
