// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Elements that kramdown takes for a part of a line (RENDERING.md §3.4).
bool isInlineName(QStringView name)
{
    static const QSet<QString> names{
        u"a"_s,      u"abbr"_s, u"acronym"_s, u"b"_s,    u"big"_s,    u"bdo"_s,    u"br"_s,    u"button"_s,
        u"cite"_s,   u"code"_s, u"del"_s,     u"dfn"_s,  u"em"_s,     u"i"_s,      u"img"_s,   u"input"_s,
        u"ins"_s,    u"kbd"_s,  u"label"_s,   u"mark"_s, u"option"_s, u"q"_s,      u"rb"_s,    u"rbc"_s,
        u"rp"_s,     u"rt"_s,   u"rtc"_s,     u"ruby"_s, u"samp"_s,   u"select"_s, u"small"_s, u"span"_s,
        u"strong"_s, u"sub"_s,  u"sup"_s,     u"tt"_s,   u"u"_s,      u"var"_s};
    return names.contains(name.toString().toLower());
}

/// The name of the tag at a "<", without "/"; empty if there is none.
QStringView tagName(QStringView text)
{
    qsizetype start = 1;
    if (start < text.size() && text.at(start) == u'/')
        ++start;
    qsizetype end = start;
    const auto isAscii = [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    };
    while (end < text.size() && isAscii(text.at(end)))
        ++end;
    return end > start && text.at(start).isLetter() ? text.sliced(start, end - start) : QStringView();
}

/// The tag at a "<" of raw HTML, to its ">".
TextRange tagAt(const CheckedIssue &issue, qsizetype start)
{
    const qsizetype close = issue.text().indexOf(u'>', start);
    return {start, close < 0 ? start : close + 1};
}

/// The tag that closes what is opened at the start of a line, on that line; empty if there is none.
TextRange closingTag(const CheckedIssue &issue, const MarkdownLine &line, QStringView name)
{
    const QString tag = u"</"_s + name + u'>';
    const qsizetype at = line.text.indexOf(tag, 0, Qt::CaseInsensitive);
    if (at < 0 || issue.markdown().roleAt(line.start + at) != TextRole::Html)
        return {};
    return {line.start + at, line.start + at + tag.size()};
}

void reportHtmlLine(const CheckedIssue &issue, const MarkdownLine &line, QStringView name, Report &report)
{
    const TextRange open = tagAt(issue, line.start);
    const bool closes = line.text.startsWith(u"</");
    const TextRange close = closes ? TextRange() : closingTag(issue, line, name);
    QList<Fix> fixes;
    if (!close.isEmpty()) {
        const TextRange first{line.start + 1, line.start + 1 + name.size()};
        const TextRange last{close.start + 2, close.start + 2 + name.size()};
        fixes.append({Text::tr("Use <span>"), {{first, u"span"_s}, {last, u"span"_s}}, true});
        fixes.append({Text::tr("Delete the tags"), {{open, {}}, {close, {}}}});
    } else if (!open.isEmpty() && open.end <= line.range().end) {
        fixes.append({Text::tr("Delete the tag"), {{open, {}}}});
    }
    report.add(Severity::Info, {line.start, line.start + 1 + (closes ? 1 : 0) + name.size()},
               Text::tr("<%1> is a part of the line on GitHub, and a block of its own on the site.").arg(name), fixes);
}

/// Tags that are open at the end of a line of HTML, counted on.
int depthAfter(QStringView line, int depth)
{
    static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*?(/?)>"_s);
    static const QSet<QString> empty{u"br"_s, u"hr"_s, u"img"_s, u"input"_s, u"wbr"_s, u"col"_s, u"meta"_s, u"link"_s};
    for (auto match = tag.globalMatchView(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!found.capturedView(3).isEmpty() || empty.contains(found.captured(2).toLower()))
            continue;
        depth += found.capturedView(1).isEmpty() ? 1 : -1;
    }
    return depth;
}

void checkHtmlBlock(const CheckedIssue &issue, LineSpan lines, Report &report)
{
    static const QRegularExpression blockEnd(u"</([A-Za-z][A-Za-z0-9]*)\\s*>$"_s);
    int depth = 0;
    for (int number = lines.first; number < lines.last; ++number) {
        const QStringView text = markdownLine(issue, number).text;
        depth = depthAfter(text, depth);
        const MarkdownLine next = markdownLine(issue, number + 1);
        const QRegularExpressionMatch end = blockEnd.matchView(text);
        if (depth > 0 || !end.hasMatch() || isInlineName(end.capturedView(1)) || next.isBlank() ||
            next.text.startsWith(u'<'))
            continue;
        report.add(next.firstWord(), Text::tr("The HTML above goes on here on GitHub, and is over on the site."),
                   {{Text::tr("Insert a blank line"), {blankLineAbove(issue, number + 1)}}});
        return;
    }
}

/// What kramdown takes for a tag or a comment: names may have letters of any script.
qsizetype pseudoTagLength(QStringView text)
{
    static const QRegularExpression form(
        u"^</?[\\p{L}_][\\p{L}\\p{M}\\p{N}._:·-]*(?:\\s+[\\p{L}_:][\\p{L}\\p{M}\\p{N}._:-]*"
        "(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*\\s*/?>|^<!--[\\s\\S]*?-->"_s);
    return form.matchView(text).capturedLength();
}

/// The length of what looks like a tag at a "<" of the text: at the start of a lazy line its beginning is enough.
qsizetype pseudoLength(const CheckedIssue &issue, qsizetype start, qsizetype end)
{
    constexpr qsizetype longestTag = 1000;
    const QStringView rest = QStringView(issue.text()).sliced(start, std::min(end - start, longestTag));
    if (const qsizetype length = pseudoTagLength(rest); length > 0)
        return length;
    const MarkdownLine line = markdownLine(issue, issue.lineOf(start));
    const bool isStart = line.start == start && line.place.isLazy && line.indent <= 3;
    if (!isStart || rest.size() < 2 || !(rest.at(1).isLetter() || rest.at(1) == u'_') || isInlineName(tagName(rest)))
        return 0;
    return line.firstWord().length();
}

/// Closing tags of an inline block that nothing opened: the site shows them.
void reportStrayTags(const CheckedIssue &issue, TextRange block, Report &report)
{
    static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*>"_s);
    const QStringView text = QStringView(issue.text()).sliced(block.start, block.length());
    if (!text.contains(u"</"))
        return;
    QHash<QString, int> open;
    for (auto match = tag.globalMatchView(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const TextRange range{block.start + found.capturedStart(), block.start + found.capturedEnd()};
        int &count = open[found.captured(2).toLower()];
        if (issue.markdown().roleAt(range.start) != TextRole::Html)
            continue;
        if (found.capturedView(1).isEmpty())
            ++count;
        else if (--count < 0) {
            count = 0;
            const bool isBreak = found.capturedView(2).compare(u"br", Qt::CaseInsensitive) == 0;
            const Fix fix = isBreak ? Fix{Text::tr("Write <br />"), {{range, u"<br />"_s}}, true}
                                    : Fix{Text::tr("Delete the tag"), {{range, {}}}, true};
            report.add(range, Text::tr("Nothing opened this tag: the site shows it as text."), {fix});
        }
    }
}

} // namespace

void findHtmlLines(const CheckedIssue &issue, Report &report)
{
    for (const SourceParagraph &paragraph : issue.markdown().paragraphs) {
        for (int number = paragraph.lines.first; number <= paragraph.lines.last; ++number) {
            const MarkdownLine line = markdownLine(issue, number);
            if (!line.text.startsWith(u'<') || line.indent > 3 || issue.markdown().roleAt(line.start) != TextRole::Html)
                continue;
            const QStringView name = tagName(line.text);
            if (!name.isEmpty() && !isInlineName(name))
                reportHtmlLine(issue, line, name, report);
        }
    }
}

void findHtmlEdges(const CheckedIssue &issue, Report &report)
{
    for (const SourceBlock &block : issue.markdown().blocks) {
        if (block.kind == SourceBlock::Kind::Html && block.parent < 0)
            checkHtmlBlock(issue, block.lines, report);
    }
}

void findPseudoHtml(const CheckedIssue &issue, Report &report)
{
    for (const TextRange block : inlineBlocks(issue)) {
        const QStringView text = QStringView(issue.text()).first(block.end);
        for (qsizetype at = text.indexOf(u'<', block.start); at >= 0; at = text.indexOf(u'<', at + 1)) {
            if (!issue.isProse(at) || isEscaped(issue, at))
                continue;
            const qsizetype length = pseudoLength(issue, at, block.end);
            if (length == 0)
                continue;
            report.add(
                {at, at + length},
                Text::tr("“%1” is text on GitHub, and vanishes as a tag on the site.").arg(text.sliced(at, length)),
                {{Text::tr("Make it text for both"), {{{at, at}, u"\\"_s}}, true}});
        }
        reportStrayTags(issue, block, report);
    }
}

} // namespace Jianbao
