// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/titlefixes.h"

#include "check/entries.h"
#include "issue/linesyntax.h"
#include "issue/linkrepair.h"
#include "issue/titleline.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isClosingParenthesis(QChar c)
{
    return c == u')' || c == u'）';
}

/// A field in the title of a fix: by its label, and by its line where others of the entry have that label, too.
QString nameOf(const Field &field, const Item &item)
{
    if (std::ranges::count(item.fields, field.label, &Field::label) == 1)
        return u'“' + field.label + u'”';
    return Text::tr("“%1” in line %2").arg(field.label, QString::number(field.lines.first));
}

/// The character at a position of a line; none outside of it.
QChar at(const CheckedIssue &issue, TextRange line, qsizetype position)
{
    return line.contains(position) ? issue.text().at(position) : QChar();
}

/// Where a URL that ends a line starts; -1 if there is none.
qsizetype urlAtEnd(QStringView line)
{
    const qsizetype start = std::max(line.lastIndexOf(u"http://"), line.lastIndexOf(u"https://"));
    if (start < 1)
        return -1;
    const QStringView rest = line.sliced(start + urlLength(line.sliced(start)));
    return rest.isEmpty() || rest == u"）" ? start : -1;
}

/// "[title(url)", "[title url": the bracket and what else is missing to make it a link.
std::optional<TextChange> targetWritten(const CheckedIssue &issue, TextRange line)
{
    const QStringView content = slice(issue.text(), line);
    const qsizetype url = urlAtEnd(content);
    if (url < 0)
        return std::nullopt;
    qsizetype end = url + urlLength(content.sliced(url));
    const QStringView address = content.sliced(url, end - url);
    if (address.endsWith(u')') && address.count(u')') > address.count(u'('))
        --end;
    qsizetype title = url;
    while (title > 0 && (isSpace(content.at(title - 1)) || isOpeningParenthesis(content.at(title - 1))))
        --title;
    return TextChange{{line.start + title, line.end}, u"]("_s + content.sliced(url, end - url).toString() + u')'};
}

/// Where the title line's first link ends.
qsizetype endOfTarget(const CheckedIssue &issue, const Item &item, TextRange line)
{
    const qsizetype end = item.urlRange.end;
    if (isClosingParenthesis(at(issue, line, end)))
        return end + 1;
    // A link title, (url "title").
    const qsizetype close = isSpace(at(issue, line, end)) ? issue.text().indexOf(u"\")"_s, end) : -1;
    return close >= 0 && close < line.end ? close + 2 : end;
}

/// What stands between tags and the title's link.
TextRange textBeforeLink(const CheckedIssue &issue, const Item &item, TextRange line)
{
    const qsizetype open = openingBracketOf(issue, item);
    qsizetype start = line.start + 1;
    const auto skipSpaces = [&] {
        while (isSpace(at(issue, line, start)))
            ++start;
    };
    for (skipSpaces(); start < open && at(issue, line, start) == u'['; skipSpaces()) {
        const qsizetype close = closingBracket(QStringView(issue.text()).first(line.end), start);
        if (close < 0 || close >= open)
            break;
        start = close + 1;
    }
    return start < open ? trimmedRange(issue.text(), {start, open}) : TextRange{start, start};
}

} // namespace

TextRange wholeTitle(const Item &item)
{
    return {item.titleRange.start, std::max(item.titleRange.end, item.sourceRange.end)};
}

qsizetype openingBracketOf(const CheckedIssue &issue, const Item &item)
{
    const TextRange line = trimmedLine(issue, item.lines.first);
    qsizetype open = item.titleRange.start - 1;
    while (isSpace(at(issue, line, open)))
        --open;
    return at(issue, line, open) == u'[' ? open : -1;
}

TextRange unclosedAddress(const CheckedIssue &issue, const Item &item)
{
    const TextRange line = trimmedLine(issue, item.lines.first);
    if (endOfTarget(issue, item, line) == item.urlRange.end)
        return item.urlRange.isEmpty() ? TextRange{item.urlRange.start - 1, item.urlRange.end} : item.urlRange;
    for (const Link &link : item.links) {
        if (!isClosingParenthesis(at(issue, line, link.range.end - 1)))
            return link.range;
    }
    return item.urlRange;
}

QList<TextRange> strayParts(const CheckedIssue &issue, const Item &item)
{
    const TextRange line = trimmedLine(issue, item.lines.first);
    QList<TextRange> parts;
    const auto add = [&](TextRange range) {
        if (range = trimmedRange(issue.text(), range); !range.isEmpty())
            parts.append(range);
    };
    add(textBeforeLink(issue, item, line));
    qsizetype end = endOfTarget(issue, item, line);
    for (const Link &link : item.links) {
        add({end, std::max(end, link.range.start)});
        end = link.range.end;
    }
    add({std::min(end, line.end), line.end});
    return parts;
}

bool mends(const CheckedIssue &issue, const Item &item, const QList<TextChange> &changes, TitleDefect defect)
{
    TextRange line = issue.lines().range(item.lines.first);
    const QString text = applied(issue.text(), changes);
    line.end += text.size() - issue.text().size();
    return !parseTitleLine(text, line).defects.testFlag(defect);
}

QList<Fix> repairedLink(const CheckedIssue &issue, const Item &item, TitleDefect defect)
{
    const QList<TextChange> changes = repairLinks(issue.text(), issue.issue(), {item.lines.first, item.lines.first});
    if (changes.isEmpty() || !mends(issue, item, changes, defect))
        return {};
    return {{Text::tr("Write it as a link"), changes, true}};
}

QList<Fix> bracketFixes(const CheckedIssue &issue, const Item &item, qsizetype open)
{
    const TextRange line = trimmedLine(issue, item.lines.first);
    QList<Fix> fixes = repairedLink(issue, item, TitleDefect::UnclosedBracket);
    const auto offer = [&](const QString &title, const TextChange &change, bool isSafe) {
        if (mends(issue, item, {change}, TitleDefect::UnclosedBracket))
            fixes.append(Fix{title, {change}, isSafe});
    };
    if (!fixes.isEmpty())
        return fixes;
    if (item.url) {
        const qsizetype inner = issue.text().lastIndexOf(u'[', item.urlRange.start);
        if (inner > open)
            offer(Text::tr("Delete the inner bracket"), {{inner, inner + 1}, {}}, false);
    } else if (const auto target = targetWritten(issue, {open, line.end})) {
        const bool isOnlyBracket = isClosingParenthesis(issue.text().at(line.end - 1));
        offer(Text::tr("Write it as a link"), *target, isOnlyBracket);
    } else {
        offer(Text::tr("Close the bracket"), {{line.end, line.end}, u"]"_s}, false);
    }
    offer(Text::tr("Delete the bracket"), {{open, open + 1}, {}}, false);
    return fixes;
}

QList<Fix> addressFixes(const Item &item)
{
    QList<Fix> fixes;
    if (item.defects.testFlag(TitleDefect::BareUrl))
        fixes.append(Fix{Text::tr("Use the title as address"), {{item.urlRange, item.title}}});
    for (const Field &field : item.fields) {
        if (field.url && !field.url->isEmpty())
            fixes.append(
                Fix{Text::tr("Use the address of %1").arg(nameOf(field, item)), {{item.urlRange, *field.url}}});
    }
    return fixes;
}

QList<Fix> linkingFixes(const CheckedIssue &issue, const Item &item)
{
    QList<Fix> fixes = repairedLink(issue, item, TitleDefect::NoLink);
    const qsizetype open = openingBracketOf(issue, item);
    const TextRange title = wholeTitle(item);
    const bool isBracketed = open >= 0 && closingBracket(issue.text(), open) >= title.end;
    for (const Field &field : item.fields) {
        if (!field.url || field.url->isEmpty())
            continue;
        const QString target = u'(' + *field.url + u')';
        QList<TextChange> changes;
        if (isBracketed) {
            const qsizetype end = closingBracket(issue.text(), open) + 1;
            changes = {{{end, end}, target}};
        } else {
            changes = {{{title.start, title.start}, u"["_s}, {{title.end, title.end}, u']' + target}};
        }
        if (mends(issue, item, changes, TitleDefect::NoLink))
            fixes.append(Fix{Text::tr("Link it to the address of %1").arg(nameOf(field, item)), changes});
    }
    return fixes;
}

QList<Fix> strayFixes(const CheckedIssue &issue, const Item &item, TextRange part)
{
    const TextRange line = trimmedLine(issue, item.lines.first);
    const QStringView text = slice(issue.text(), part);
    if (part.end <= item.titleRange.start) {
        const qsizetype open = openingBracketOf(issue, item);
        const QList<TextChange> changes{{{part.start, part.start}, u"["_s}, {{open, open + 1}, {}}};
        if (!mends(issue, item, changes, TitleDefect::StrayText))
            return {};
        return {{Text::tr("Take it into the title"), changes}};
    }
    qsizetype start = part.start;
    while (start > line.start && isSpace(issue.text().at(start - 1)))
        --start;
    const bool repeatsAddress =
        item.url && text.startsWith(u'(') && text.endsWith(u')') && text.sliced(1).chopped(1) == *item.url;
    const bool isPunctuation =
        std::ranges::all_of(text, [](QChar c) { return QStringView(u")）]】。；，,;.").contains(c); });
    QList<Fix> fixes;
    if (repeatsAddress || isPunctuation)
        fixes.append(Fix{Text::tr("Delete it"), {{{start, part.end}, {}}}, true});
    else if (part.end == line.end)
        fixes.append(Fix{Text::tr("Put it on a line of its own"), {{{start, part.start}, u"  \n"_s}}});
    return fixes;
}

} // namespace Jianbao
