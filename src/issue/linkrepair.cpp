// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linkrepair.h"

#include "base/lines.h"
#include "issue/linesyntax.h"
#include "issue/titleline.h"

#include <algorithm>
#include <limits>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 18; // FORMAT.md §7.2
constexpr qsizetype longestText = 512; // FORMAT.md §7.1 knows of 192; a limit, so that no line takes quadratic time

/// A link as it was meant, however it was written.
struct MeantLink
{
    qsizetype open = 0; ///< of the bracket before the text
    TextRange text;
    TextRange url;
    qsizetype end = 0; ///< behind the closing parenthesis, or the URL where there is none
    bool closed = false;
};

/// Finds the links of one line, from left to right.
class LinkFinder
{
public:
    explicit LinkFinder(QStringView line)
        : m_line(line)
    {
    }

    /// The first link whose bracket closes at a position or later.
    [[nodiscard]] std::optional<MeantLink> next(qsizetype from) const
    {
        for (qsizetype close = from; close < m_line.size(); ++close) {
            if (const auto link = linkAt(close))
                return link;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_line.size() ? m_line.at(position) : QChar();
    }

    /// The link whose text a bracket closes, also "[t[(url)" and "【t】(url)".
    [[nodiscard]] std::optional<MeantLink> linkAt(qsizetype close) const
    {
        const QChar bracket = at(close);
        const bool turned = bracket == u'[' && isOpeningParenthesis(at(close + 1));
        if (bracket != u']' && bracket != u'】' && !turned)
            return std::nullopt;
        std::optional<MeantLink> link = targetAt(close + 1);
        const qsizetype open = link ? openingBracket(close) : -1;
        if (open < 0)
            return std::nullopt;
        link->open = open;
        link->text = {open + 1, close};
        return link;
    }

    /// "(url)" of any width, "url)", ")[url)": what has a URL in it, or nothing between full-width parentheses.
    [[nodiscard]] std::optional<MeantLink> targetAt(qsizetype position) const
    {
        const bool opened = isOpeningParenthesis(at(position));
        if (opened)
            ++position;
        while (!opened && !at(position).isNull() && QStringView(u")）[").contains(at(position)))
            ++position;
        MeantLink link;
        const qsizetype length = urlLength(upToBracket(m_line.sliced(qMin(position, m_line.size()))));
        if (length == 0 && !opened)
            return std::nullopt;
        link.url = {position, urlEnd({position, position + length})};
        link.end = link.url.end;
        if (at(link.end) == u')' || at(link.end) == u'）') {
            link.closed = true;
            ++link.end;
        }
        return length > 0 || link.closed ? std::optional(link) : std::nullopt;
    }

    /// The part of a text before any bracket: where another link may start, no URL goes on.
    [[nodiscard]] static QStringView upToBracket(QStringView text)
    {
        const auto bracket = std::ranges::find_if(text, [](QChar c) { return QStringView(u"[]】").contains(c); });
        return text.first(std::distance(text.begin(), bracket));
    }

    /// Before the first ")" that no "(" of the URL belongs to.
    [[nodiscard]] qsizetype urlEnd(TextRange url) const
    {
        int depth = 0;
        for (qsizetype i = url.start; i < url.end; ++i) {
            if (at(i) == u'(')
                ++depth;
            else if (at(i) == u')' && --depth < 0)
                return i;
        }
        return url.end;
    }

    /// The bracket that a bracket closes; -1 if there is none.
    [[nodiscard]] qsizetype openingBracket(qsizetype close) const
    {
        int depth = 0;
        for (qsizetype i = close - 1; i >= qMax<qsizetype>(0, close - longestText); --i) {
            const QChar c = at(i);
            if (c == u']')
                ++depth;
            else if (c == u'[' && --depth < 0)
                return at(close) == u'】' && !startsTitle(i) ? -1 : i;
            else if (c == u'【' && depth == 0 && startsTitle(i) && at(close) != u'[')
                return i;
        }
        return -1;
    }

    /// Whether a bracket can be a link's: full-width ones are also words' marks, "[【开源】title](url)".
    [[nodiscard]] bool startsTitle(qsizetype bracket) const
    {
        while (bracket > 0 && isSpace(at(bracket - 1)))
            --bracket;
        return bracket == 0 || QStringView(u"-])）：:").contains(at(bracket - 1));
    }

    QStringView m_line;
};

/// The change that makes a link what it was meant to be; none if it is, or if a "(" of its URL is open: the ")" would
/// be read as the URL's.
std::optional<TextChange> correction(QStringView line, const MeantLink &link)
{
    const QStringView url = slice(line, link.url);
    if (url.count(u'(') != url.count(u')'))
        return std::nullopt;
    const QString right = u'[' + slice(line, link.text).toString() + u"]("_s + url.toString() + u')';
    const QStringView written = slice(line, {link.open, link.end});
    if (written == right)
        return std::nullopt;
    const auto [first, firstRight] = std::ranges::mismatch(written, right);
    qsizetype same = std::distance(written.begin(), first);
    qsizetype sameEnd = 0;
    while (sameEnd < qMin(written.size(), right.size()) - same &&
           written.at(written.size() - 1 - sameEnd) == right.at(right.size() - 1 - sameEnd))
        ++sameEnd;
    return TextChange{{link.open + same, link.end - sameEnd}, right.sliced(same, right.size() - same - sameEnd)};
}

/// Where the value of "代码：[text](url)" starts; -1 if a line is not written like a link field.
qsizetype fieldValue(QStringView line)
{
    if (isQuoteLine(line))
        return -1;
    qsizetype colon = 0;
    while (colon < line.size() && colon <= longestLabel + 4 && !isColon(line.at(colon))) {
        if (QStringView(u"，。；,;、()（）[]|【】").contains(line.at(colon)))
            return -1;
        ++colon;
    }
    if (colon >= line.size() || !isColon(line.at(colon)) || colon - indentOf(line) > longestLabel ||
        isBlankLine(line.first(colon)) || indentOf(line) > 4)
        return -1;
    const TextRange value = trimmedRange(line, {colon + 1, line.size()});
    return !value.isEmpty() && (line.at(value.start) == u'[' || line.at(value.start) == u'【') ? value.start : -1;
}

/// Where links may start on a line; -1: nowhere.
qsizetype linksStart(QStringView line)
{
    return isItemStart(line) ? 0 : fieldValue(line);
}

} // namespace

std::optional<TextChange> correctedBrackets(QStringView line, qsizetype caret)
{
    const qsizetype start = linksStart(line);
    if (start < 0 || caret <= 0 || caret > line.size())
        return std::nullopt;
    const LinkFinder links(line);
    for (auto link = links.next(start); link; link = links.next(link->end)) {
        if (link->end == caret)
            return link->closed ? correction(line, *link) : std::nullopt;
    }
    return std::nullopt;
}

QList<TextChange> repairLinks(QStringView text, const Issue &issue, LineSpan span)
{
    if (span == LineSpan{})
        span = {1, std::numeric_limits<int>::max()};
    const Lines lines(text);
    QList<TextChange> changes;
    for (int line = span.first; line <= qMin(span.last, lines.count()); ++line) {
        const QStringView content = lines.at(line);
        const qsizetype start = issue.regions.value(line - 1) == Region::Item ? linksStart(content) : -1;
        if (start < 0)
            continue;
        const LinkFinder links(content);
        for (auto link = links.next(start); link; link = links.next(link->end)) {
            if (!link->closed && !isBlankLine(content.sliced(link->end)))
                continue;
            if (auto change = correction(content, *link)) {
                const qsizetype offset = lines.range(line).start;
                changes.append({{change->range.start + offset, change->range.end + offset}, change->text});
            }
        }
    }
    return changes;
}

} // namespace Jianbao
