// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/pairs.h"

#include "check/entries.h"
#include "check/prose.h"
#include "issue/linesyntax.h"

#include <algorithm>
#include <optional>

namespace Jianbao {

namespace {

constexpr qsizetype longestEmoticon = 10;

/// A line's place in what holds together: all lines of an entry, all of another paragraph.
int scopeOf(const CheckedIssue &issue, int line)
{
    if (const Item *item = itemOf(issue, line))
        return item->lines.first;
    const std::vector<int> &leaves = issue.markdown().leafOfLine;
    return size_t(line) < leaves.size() ? -2 - leaves[size_t(line)] : 0;
}

/// Marks of one kind that are open where a line ends, and what never closes.
class OpenMarks
{
public:
    explicit OpenMarks(QList<StrayMark> &stray)
        : m_stray(stray)
    {
    }

    /// What is still open belongs to another entry or paragraph: it stays open.
    void enter(int scope)
    {
        if (scope != m_scope)
            flush();
        m_scope = scope;
    }
    void flush()
    {
        for (const qsizetype position : m_open)
            m_stray.append({.position = position, .opens = true});
        m_open.clear();
    }
    void open(qsizetype position) { m_open.append(position); }
    /// Closes the last open one; nothing: there is none.
    std::optional<qsizetype> close() { return m_open.isEmpty() ? std::nullopt : std::optional(m_open.takeLast()); }
    [[nodiscard]] qsizetype count() const { return m_open.size(); }

private:
    QList<StrayMark> &m_stray;
    QList<qsizetype> m_open;
    int m_scope = 0;
};

/// The places of "(…)" without Chinese on a line, at most so long: inside of them are the faces of emoticons.
bool isInEmoticon(QStringView line, qsizetype position)
{
    const auto isEdge = [line](qsizetype i, QStringView edges) {
        return edges.contains(line.at(i));
    };
    qsizetype open = position - 1;
    while (open >= 0 && position - open <= longestEmoticon && !isEdge(open, u"(（") && !isHan(line.at(open)))
        --open;
    qsizetype close = position + 1;
    while (close < line.size() && close - position <= longestEmoticon && !isEdge(close, u")）") &&
           !isHan(line.at(close)))
        ++close;
    return open >= 0 && close < line.size() && isEdge(open, u"(（") && isEdge(close, u")）") &&
           line.at(position) != u'“' && line.at(position) != u'”';
}

// Parentheses.

struct Parenthesis
{
    qsizetype position = 0;
    bool opens = false;
    bool isWide = false;
    bool isSoft = false; ///< may be an enumeration's
};

bool isParenthesis(QChar c)
{
    return c == u'(' || c == u')' || c == u'（' || c == u'）';
}

/// "1）", "a)", "二）", "iv)" at the start of a clause, and the mouth of a smiley, ":)".
bool isEnumeration(QStringView line, qsizetype close)
{
    qsizetype start = close;
    while (start > 0 && close - start < 3 &&
           (isAlphanumeric(line.at(start - 1)) || QStringView(u"一二三四五六七八九十").contains(line.at(start - 1))))
        --start;
    if (start == close)
        return close > 0 && QStringView(u":;：；^-").contains(line.at(close - 1));
    return start == 0 || isSpace(line.at(start - 1)) ||
           QStringView(u"，。；、：！？,;:.*").contains(line.at(start - 1));
}

/// Whether a title line has brackets that other rules speak of.
bool hasBrokenLink(const CheckedIssue &issue, int line)
{
    const Item *item = itemOf(issue, line);
    using enum TitleDefect;
    return item && item->lines.first == line &&
           (item->defects & (UnclosedBracket | TitleDefects(UnclosedParenthesis) | FullWidthParenthesis | StrayText));
}

QList<Parenthesis> parenthesesOn(const CheckedIssue &issue, int number)
{
    QList<Parenthesis> found;
    const QStringView line = issue.lines().at(number);
    const qsizetype start = issue.lines().range(number).start;
    int openInAddress = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (!isParenthesis(c))
            continue;
        const bool opens = isOpeningParenthesis(c);
        // An address has pairs of its own. What it does not open, it only swallowed: "（https://a.cn/）".
        const bool isInAddress = issue.markdown().roleAt(start + i) == TextRole::Address;
        const bool isSwallowed = isInAddress && !opens && openInAddress == 0;
        if (isInAddress && !isSwallowed)
            openInAddress += opens ? 1 : -1;
        else
            openInAddress = 0;
        if (!issue.isProse(start + i) && !isSwallowed)
            continue;
        const bool isTarget = opens && i > 0 && line.at(i - 1) == u']';
        if (isTarget) { // the broken link of another rule: with all that belongs to it
            while (i + 1 < line.size() && line.at(i) != u')' && line.at(i) != u'）')
                ++i;
            continue;
        }
        found.append({start + i, opens, c.unicode() > 0x7F, !opens && isEnumeration(line, i)});
    }
    return found;
}

/// What pairing the parentheses of one line gives: indexes of marks.
struct Pairing
{
    QList<TextRange> mixed;
    QList<qsizetype> open;  ///< that nothing closes
    QList<qsizetype> close; ///< that close nothing
};

/// "（a)）": whether a mark is the one of the wrong width, because the right one follows at once and nothing else is
/// open.
bool isLeftOver(const QList<Parenthesis> &marks, const QList<qsizetype> &open, qsizetype index)
{
    const bool isWide = marks.at(open.last()).isWide;
    if (open.size() != 1 || index + 1 >= marks.size() || marks.at(index).isWide == isWide)
        return false;
    const Parenthesis &next = marks.at(index + 1);
    return !next.opens && next.position == marks.at(index).position + 1 && next.isWide == isWide;
}

void pair(const QList<Parenthesis> &marks, qsizetype open, qsizetype close, Pairing &result)
{
    if (marks.at(open).isWide != marks.at(close).isWide)
        result.mixed.append({marks.at(open).position, marks.at(close).position + 1});
}

/// Lets enumerations close what nothing else does: "（图 1）".
void pairSoftly(const QList<Parenthesis> &marks, Pairing &result)
{
    QList<qsizetype> taken;
    const auto isFree = [&](qsizetype i) {
        return marks.at(i).isSoft && !taken.contains(i);
    };
    for (qsizetype i = result.open.size() - 1; i >= 0; --i) {
        qsizetype close = result.open.at(i) + 1;
        while (close < marks.size() && !isFree(close))
            ++close;
        if (close == marks.size())
            continue;
        taken.append(close);
        pair(marks, result.open.takeAt(i), close, result);
    }
}

/// Pairs parentheses. @param softly enumerations close only what nothing else does
Pairing paired(const QList<Parenthesis> &marks, bool softly)
{
    Pairing result;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).opens)
            result.open.append(i);
        else if (softly && marks.at(i).isSoft)
            continue;
        else if (result.open.isEmpty() || isLeftOver(marks, result.open, i))
            result.close.append(i);
        else
            pair(marks, result.open.takeLast(), i, result);
    }
    if (softly)
        pairSoftly(marks, result);
    return result;
}

/// The reading of a line's parentheses with the fewest mistakes: "F(6,3)" is a pair, "1）" an enumeration.
Pairing bestPairing(const QList<Parenthesis> &marks, qsizetype carried)
{
    const auto mistakes = [carried](const Pairing &pairing) {
        return pairing.mixed.size() + pairing.open.size() + std::max<qsizetype>(pairing.close.size() - carried, 0);
    };
    Pairing all = paired(marks, false);
    if (mistakes(all) == 0)
        return all;
    Pairing softly = paired(marks, true);
    return mistakes(softly) <= mistakes(all) ? softly : all;
}

// Quotes.

struct QuoteKind
{
    QChar open;
    QChar close;
};

constexpr QuoteKind quoteKinds[] = {{u'“', u'”'},   {u'‘', u'’'},   {u'「', u'」'},
                                    {u'『', u'』'}, {u'《', u'》'}, {u'【', u'】'}};

struct Quote
{
    qsizetype position = 0;
    bool opens = false;
};

/// "it’s", and "users’" where nothing is open.
bool isApostrophe(QStringView line, qsizetype i, bool isOpen)
{
    const bool before = i > 0 && isAlphanumeric(line.at(i - 1));
    const bool after = i + 1 < line.size() && isAlphanumeric(line.at(i + 1));
    return line.at(i) == u'’' && before && (after || !isOpen);
}

QList<Quote> quotesOn(const CheckedIssue &issue, int number, QuoteKind kind)
{
    QList<Quote> found;
    const QStringView line = issue.lines().at(number);
    const qsizetype start = issue.lines().range(number).start;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c != kind.open && c != kind.close)
            continue;
        // A bare address swallows the quote behind it.
        if (!issue.isProse(start + i) && issue.markdown().roleAt(start + i) != TextRole::Address)
            continue;
        const bool isOpen = !found.isEmpty() && found.last().opens;
        if (!isApostrophe(line, i, isOpen) && !isInEmoticon(line, i))
            found.append({start + i, c == kind.open});
    }
    return found;
}

/// Whether a line's quotes would be right if every second one closed: then some are turned the wrong way.
bool areTurned(const QList<Quote> &quotes, qsizetype carried)
{
    qsizetype depth = carried;
    for (const Quote &quote : quotes) {
        depth += quote.opens ? 1 : -1;
        if (depth < 0)
            return quotes.size() % 2 == 0;
    }
    return depth > carried && quotes.size() % 2 == 0;
}

void readQuotes(const QList<Quote> &quotes, OpenMarks &open, QList<StrayMark> &stray)
{
    if (areTurned(quotes, open.count())) {
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            if (quotes.at(i).opens != (i % 2 == 0))
                stray.append({quotes.at(i).position, quotes.at(i).opens, true});
        }
        return;
    }
    for (const Quote &quote : quotes) {
        if (quote.opens)
            open.open(quote.position);
        else if (!open.close())
            stray.append({.position = quote.position});
    }
}

} // namespace

Parentheses parenthesesOf(const CheckedIssue &issue)
{
    Parentheses result;
    OpenMarks carried(result.stray);
    forEachWrittenLine(issue, [&](int line, TextRange) {
        const QList<Parenthesis> marks = parenthesesOn(issue, line);
        if (marks.isEmpty() || hasBrokenLink(issue, line))
            return;
        carried.enter(scopeOf(issue, line));
        const Pairing pairing = bestPairing(marks, carried.count());
        result.mixed.append(pairing.mixed);
        for (const qsizetype index : pairing.close) {
            if (!carried.close())
                result.stray.append({.position = marks.at(index).position});
        }
        for (const qsizetype index : pairing.open)
            carried.open(marks.at(index).position);
    });
    carried.flush();
    std::ranges::sort(result.stray, {}, &StrayMark::position);
    return result;
}

QList<StrayMark> strayQuotes(const CheckedIssue &issue)
{
    QList<StrayMark> stray;
    for (const QuoteKind &kind : quoteKinds) {
        OpenMarks open(stray);
        forEachWrittenLine(issue, [&](int line, TextRange) {
            const QList<Quote> quotes = quotesOn(issue, line, kind);
            if (quotes.isEmpty() || hasBrokenLink(issue, line))
                return;
            open.enter(scopeOf(issue, line));
            readQuotes(quotes, open, stray);
        });
        open.flush();
    }
    std::ranges::sort(stray, {}, &StrayMark::position);
    return stray;
}

} // namespace Jianbao
