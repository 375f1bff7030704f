// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/textlinks.h"

#include "check/entries.h"
#include "check/prose.h"
#include "issue/linesyntax.h"

#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Where the address ends that stands behind an opening parenthesis: at its closing one, of either width; -1: at none.
qsizetype closingParenthesis(QStringView text, qsizetype open, qsizetype lineEnd)
{
    int depth = 0;
    for (qsizetype i = open + 1; i < lineEnd; ++i) {
        const QChar c = text.at(i);
        if (c == u'）' || (c == u')' && depth-- == 0))
            return i;
        if (isSpace(c) || c.unicode() >= 0x80)
            return -1;
        if (c == u'(')
            ++depth;
    }
    return -1;
}

/// The "[" before a position of a line, with no other bracket between; -1: there is none.
qsizetype bracketBefore(const CheckedIssue &issue, qsizetype position, qsizetype lineStart)
{
    for (qsizetype i = position - 1; i >= lineStart; --i) {
        const QChar c = issue.text().at(i);
        if (c == u']' || c == u'[')
            return c == u'[' && issue.isProse(i) && (i == lineStart || issue.text().at(i - 1) != u'\\') ? i : -1;
    }
    return -1;
}

/// Whether the next bracket of a line closes: "[see (https://…)]" lacks none.
bool closesBehind(QStringView text, qsizetype position, qsizetype lineEnd)
{
    for (qsizetype i = position; i < lineEnd; ++i) {
        if (text.at(i) == u']' || text.at(i) == u'[')
            return text.at(i) == u']';
    }
    return false;
}

/// The broken link around an address. @param open the parenthesis before it
std::optional<BrokenTextLink> linkAround(const CheckedIssue &issue, qsizetype open, TextRange line)
{
    const QStringView text = issue.text();
    const qsizetype close = closingParenthesis(text, open, line.end);
    const bool hasBracket = open > line.start && text.at(open - 1) == u']';
    const qsizetype textEnd = hasBracket ? open - 1 : open;
    const qsizetype bracket = close < 0 ? -1 : bracketBefore(issue, textEnd, line.start);
    if (bracket < 0 || bracket + 1 == textEnd || (!hasBracket && closesBehind(text, close, line.end)))
        return {};
    BrokenTextLink link{.lacksBracket = !hasBracket,
                        .text = {bracket + 1, textEnd},
                        .range = hasBracket ? TextRange{open, close + 1} : TextRange{bracket, bracket + 1},
                        .changes = {}};
    if (!hasBracket)
        link.changes.append({{open, open}, u"]"_s});
    if (text.at(open) == u'（')
        link.changes.append({{open, open + 1}, u"("_s});
    if (text.at(close) == u'）')
        link.changes.append({{close, close + 1}, u")"_s});
    return link.changes.isEmpty() ? std::nullopt : std::optional(link);
}

bool isTitleLine(const CheckedIssue &issue, int line)
{
    const Item *item = itemOf(issue, line);
    return item && item->lines.first == line;
}

} // namespace

QList<BrokenTextLink> brokenTextLinks(const CheckedIssue &issue)
{
    const QStringView text = issue.text();
    QList<BrokenTextLink> links;
    for (qsizetype at = text.indexOf(u"http"); at >= 0; at = text.indexOf(u"http", at + 4)) {
        const QStringView rest = text.sliced(at);
        const bool isAddress = rest.startsWith(u"http://") || rest.startsWith(u"https://");
        if (!isAddress || at == 0 || !isOpeningParenthesis(text.at(at - 1)) || !issue.isProse(at - 1))
            continue;
        const int line = issue.lineOf(at);
        if (!isWritten(issue.regionOf(line)) || isTitleLine(issue, line))
            continue;
        if (const auto link = linkAround(issue, at - 1, issue.lines().range(line)))
            links.append(*link);
    }
    return links;
}

} // namespace Jianbao
