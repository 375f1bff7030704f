// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/addresses.h"
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype longestLink = 1000; ///< units of its text, or of its address

bool isAsciiPunctuation(QChar c)
{
    return c > u' ' && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

bool isAsciiLetterOrNumber(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// The range of a link's destination as it is written, "<" and ">" not counted; empty if there is none.
TextRange destinationOf(const CheckedIssue &issue, const SourceSpan &link)
{
    const QStringView text = issue.text();
    qsizetype at = link.text.end;
    while (at + 1 < text.size() && issue.markdown().roleAt(at) == TextRole::Markup && text.at(at) != u'\n' &&
           !text.sliced(at).startsWith(u"]("))
        ++at;
    if (at + 2 >= text.size() || !text.sliced(at).startsWith(u"]("))
        return {};
    at += 2;
    const bool isAngle = text.at(at) == u'<';
    const qsizetype start = isAngle ? at + 1 : at;
    int depth = 0;
    for (at = start; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\\')
            ++at;
        else if (c == u'\n' || (isAngle ? c == u'>' : c == u' ' || (c == u')' && depth-- == 0)))
            break;
        else if (c == u'(')
            ++depth;
    }
    return {start, std::min(at, text.size())};
}

/// The end of what may be the host of a mail address; -1 if it is none: letters, digits, "-" and at least one dot, a
/// letter at the end.
qsizetype mailHostEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    bool dot = false;
    while (end < text.size() &&
           (isAsciiLetterOrNumber(text.at(end)) || text.at(end) == u'-' || text.at(end) == u'_' ||
            (text.at(end) == u'.' && end + 1 < text.size() && isAsciiLetterOrNumber(text.at(end + 1))))) {
        dot = dot || text.at(end) == u'.';
        ++end;
    }
    return dot && text.at(end - 1).isLetter() ? end : -1;
}

/// Whether people would take it for a mail address: no digits at the start of its host's last name.
bool looksLikeMail(QStringView host)
{
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    return last.size() > 1 && std::ranges::all_of(last, [](QChar c) { return c.isLetter(); });
}

void reportMail(const CheckedIssue &issue, qsizetype at, qsizetype from, Report &report)
{
    const QStringView text = issue.text();
    const qsizetype end = mailHostEnd(text, at + 1);
    const qsizetype localEnd = isEscaped(issue, at) ? at - 1 : at;
    qsizetype start = localEnd;
    while (start > from &&
           (isAsciiLetterOrNumber(text.at(start - 1)) || QStringView(u".+_-").contains(text.at(start - 1))))
        --start;
    if (end < 0 || start == localEnd)
        return;
    const TextRange range{start, end};
    const TextRange sign{localEnd, at + 1};
    if (looksLikeMail(text.sliced(at + 1, end - at - 1))) {
        const QString mail = text.sliced(start, localEnd - start) + u'@' + text.sliced(at + 1, end - at - 1);
        report.add(range, Text::tr("The mail address “%1” is a link on GitHub, and text on the site.").arg(mail),
                   {{Text::tr("Put it into angle brackets"), {{range, u'<' + mail + u'>'}}, true}});
    } else {
        report.add(range,
                   Text::tr("GitHub takes “%1” for a mail address and makes a link of it.")
                       .arg(text.sliced(start, end - start)),
                   {{Text::tr("Put spaces around the @"), {{sign, u" @ "_s}}, true},
                    {Text::tr("Write it as code"), {{{start, start}, u"`"_s}, {{end, end}, u"`"_s}}}});
    }
}

/// The "[" of a "]" in the text of a line; -1: there is none.
qsizetype openingBracket(const CheckedIssue &issue, qsizetype close, qsizetype from)
{
    int depth = 0;
    for (qsizetype at = close - 1; at >= from; --at) {
        const QChar c = issue.text().at(at);
        if ((c != u'[' && c != u']') || !issue.isProse(at) || isEscaped(issue, at))
            continue;
        if (c == u']')
            ++depth;
        else if (depth-- == 0)
            return at;
    }
    return -1;
}

/// What is between "(" and its ")" on the same line.
TextRange insideParentheses(QStringView text, qsizetype open, qsizetype end)
{
    int depth = 0;
    for (qsizetype at = open + 1; at < end; ++at) {
        if (text.at(at) == u'(')
            ++depth;
        else if (text.at(at) == u')' && depth-- == 0)
            return {open + 1, at};
    }
    return {};
}

QList<Fix> linkSpaceFixes(const CheckedIssue &issue, qsizetype bracket, TextRange inside)
{
    const QString target = issue.text().sliced(inside.start, inside.length());
    QList<Fix> fixes;
    const qsizetype space = target.indexOf(u' ');
    const QStringView title = QStringView(target).sliced(space + 1);
    if (title.size() > 2 && title.startsWith(u'“') && title.endsWith(u'”')) {
        const TextRange open{inside.start + space + 1, inside.start + space + 2};
        fixes.append({Text::tr("Use straight quotes"), {{open, u"\""_s}, {{inside.end - 1, inside.end}, u"\""_s}}});
    }
    if (target.contains(u'/') || target.contains(u'.')) {
        QList<TextChange> spaces;
        for (qsizetype at = target.indexOf(u' '); at >= 0; at = target.indexOf(u' ', at + 1))
            spaces.append({{inside.start + at, inside.start + at + 1}, u"%20"_s});
        fixes.append({Text::tr("Encode the spaces"), spaces});
    }
    if (fixes.isEmpty())
        fixes.append({Text::tr("Make it text for both"), {{{bracket, bracket}, u"\\"_s}}, true});
    return fixes;
}

} // namespace

void findBareUrls(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceSpan &span : issue.markdown().spans) {
        if (span.kind != SourceSpan::Kind::BareLink)
            continue;
        const TextRange range = meantAddress(text, span.text);
        if (range.isEmpty())
            continue;
        const bool swallows = range.end < span.text.end && text.at(range.end).unicode() >= 0x80;
        if (swallows)
            report.add(Severity::Error, range,
                       Text::tr("The address is no link on the site, and on GitHub what follows it belongs to it, so "
                                "that the link is dead."),
                       linkedAddress(issue, span));
        else
            report.add(range, Text::tr("A bare address is a link on GitHub, and text on the site."),
                       linkedAddress(issue, span));
    }
}

void findAutolinksAtStart(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceSpan &span : issue.markdown().spans) {
        if (span.kind != SourceSpan::Kind::AngleLink || span.text.start == 0)
            continue;
        const TextRange range{span.text.start - 1, span.text.end + 1};
        const MarkdownLine line = markdownLine(issue, issue.lineOf(range.start));
        if (line.start != range.start || !line.place.isLazy || line.indent > 3)
            continue;
        const QStringView address = text.sliced(span.text.start, span.text.length());
        report.add(range, Text::tr("An address in angle brackets at the start of a line ends the entry on the site."),
                   {{Text::tr("Write it as a link"),
                     {{range, u'[' + asLinkText(address) + u"]("_s + asDestination(span.address) + u')'}},
                     true}});
    }
}

void findEmailLikes(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (issue.markdown().roleAt(at) != TextRole::Text)
            continue;
        reportMail(issue, at, from, report);
        from = std::max(at + 1, mailHostEnd(text, at + 1));
    }
}

void findLinkEscapes(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceSpan &span : issue.markdown().spans) {
        if (span.kind != SourceSpan::Kind::Link && span.kind != SourceSpan::Kind::Image)
            continue;
        const TextRange range = destinationOf(issue, span);
        QList<TextChange> changes;
        for (qsizetype at = range.start; at + 1 < range.end; ++at) {
            if (text.at(at) != u'\\' || !isAsciiPunctuation(text.at(at + 1)))
                continue;
            const QChar c = text.at(at + 1);
            const QString plain = c == u'(' ? u"%28"_s : c == u')' ? u"%29"_s : c == u'\\' ? u"%5C"_s : QString(c);
            changes.append({{at, at + 2}, plain});
            ++at;
        }
        if (changes.isEmpty())
            continue;
        report.add({changes.first().range.start, changes.last().range.end},
                   Text::tr("GitHub drops the backslash of this address, the site keeps it."),
                   {{Text::tr("Delete the backslashes"), changes, true}});
    }
}

void findLinkSpaces(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (qsizetype at = text.indexOf(u"]("); at >= 0; at = text.indexOf(u"](", at + 2)) {
        if (!issue.isProse(at) || isEscaped(issue, at))
            continue;
        const TextRange line = issue.lines().range(issue.lineOf(at));
        const qsizetype bracket = openingBracket(issue, at, std::max(line.start, at - longestLink));
        const TextRange inside = insideParentheses(text, at + 1, std::min(line.end, at + longestLink));
        if (bracket < 0 || inside.isEmpty() || !text.sliced(inside.start, inside.length()).trimmed().contains(u' '))
            continue;
        report.add(inside, Text::tr("An address with spaces is no link on GitHub, and one on the site."),
                   linkSpaceFixes(issue, bracket, inside));
    }
}

} // namespace Jianbao
