// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype longestMark = 500; ///< units of what is in braces

void reportSyntax(const CheckedIssue &issue, TextRange range, const QString &message, const QList<TextChange> &changes,
                  Report &report)
{
    report.add(range, message.arg(QStringView(issue.text()).sliced(range.start, range.length())),
               {{Text::tr("Make it text for both"), changes, true}});
}

void reportEscaped(const CheckedIssue &issue, TextRange range, Report &report)
{
    reportSyntax(issue, range, Text::tr("“%1” is text on GitHub, and an instruction on the site."),
                 {{{range.start, range.start}, u"\\"_s}}, report);
}

/// "{:…}" and "{::…}" (kramdown's attribute lists and extensions) and the "{#id}" of a heading.
void checkBraces(const CheckedIssue &issue, TextRange block, Report &report)
{
    static const QRegularExpression list(u"^\\{:(?:\\\\\\}|[^}])+\\}"_s);
    static const QRegularExpression extension(u"^\\{:(?::\\w+(?:\\s(?:\\\\\\}|[^}])*?)?/?|/\\w*)\\}"_s);
    static const QRegularExpression id(u"^\\{#[\\p{L}_:][\\p{L}\\p{N}_:.-]*\\}$"_s);
    const QStringView text = issue.text();
    const QStringView within = text.first(block.end);
    for (qsizetype at = within.indexOf(u'{', block.start); at >= 0; at = within.indexOf(u'{', at + 1)) {
        if (!issue.isProse(at) || isEscaped(issue, at))
            continue;
        const MarkdownLine line = markdownLine(issue, issue.lineOf(at));
        const QStringView rest = text.sliced(at, std::clamp<qsizetype>(line.range().end - at, 0, longestMark));
        const SourceBlock *leaf = issue.markdown().leafAt(issue.lineOf(at));
        qsizetype length = extension.matchView(rest).capturedLength();
        const bool isOwnLine = line.start == at && line.indent <= 3;
        // In a line, it counts only behind an element.
        if (length == 0 && (isOwnLine || (at > block.start && !issue.isProse(at - 1) && text.at(at - 1) != u' '))) {
            length = list.matchView(rest).capturedLength();
            if (isOwnLine && length != rest.size())
                length = 0;
        }
        if (length == 0 && leaf && leaf->kind == SourceBlock::Kind::Heading && at > 0 && text.at(at - 1).isSpace())
            length = id.matchView(rest).capturedLength();
        if (length > 0)
            reportEscaped(issue, {at, at + length}, report);
    }
}

/// "$$…$$" is mathematics for kramdown.
void checkMath(const CheckedIssue &issue, TextRange block, Report &report)
{
    const QStringView text = QStringView(issue.text()).first(block.end);
    qsizetype open = -1;
    for (qsizetype at = text.indexOf(u"$$", block.start); at >= 0; at = text.indexOf(u"$$", at + 2)) {
        if (!issue.isProse({at, at + 2}) || isEscaped(issue, at))
            continue;
        if (open < 0) {
            open = at;
            continue;
        }
        QList<TextChange> changes;
        for (const qsizetype sign : {open, open + 1, at, at + 1})
            changes.append({{sign, sign}, u"\\"_s});
        reportSyntax(issue, {open, at + 2}, Text::tr("“%1” is text on GitHub, and mathematics on the site."), changes,
                     report);
        open = -1;
    }
}

/// "*[AB]: text", ": text" and "^", each at the start of a line.
void checkLine(const CheckedIssue &issue, int number, bool isFirst, Report &report)
{
    static const QRegularExpression abbreviation(u"^\\*\\[[^\\n\\]]+\\]:"_s);
    const MarkdownLine line = markdownLine(issue, number);
    if (line.isBlank() || line.indent > 3 || !QStringView(u"*:^").contains(line.text.front()) ||
        !issue.isProse(line.start))
        return;
    if (line.text == u"^") {
        reportSyntax(issue, line.range(), Text::tr("“%1” is text on GitHub, and the end of a block on the site."),
                     {{line.range(), u"&#94;"_s}}, report);
        return;
    }
    qsizetype length = 0;
    if (isFirst)
        length = abbreviation.matchView(line.text).capturedLength();
    // A definition needs a paragraph above it, with at most one blank line between them.
    const bool isBelowText =
        !isFirst || (markdownLine(issue, number - 1).isBlank() && issue.markdown().line(number - 2).paragraph >= 0);
    if (isBelowText && line.text.size() > 1 && line.text.front() == u':' &&
        QStringView(u" \t|").contains(line.text.at(1)))
        length = 1;
    if (length > 0)
        reportEscaped(issue, {line.start, line.start + length}, report);
}

/// "[^1]: text": a footnote for the site and for GitHub's page, the definition of a link that nothing uses elsewhere.
void checkFootnotes(const CheckedIssue &issue, Report &report)
{
    static const QRegularExpression footnote(u"^\\[\\^[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*\\]:"_s);
    for (int number = 1; number <= issue.lines().count(); ++number) {
        const MarkdownLine line = markdownLine(issue, number);
        if (!line.text.startsWith(u"[^") || line.indent > 3 || issue.markdown().leafAt(number))
            continue;
        const qsizetype length = footnote.matchView(line.text).capturedLength();
        if (length > 0)
            report.add(Severity::Info, {line.start, line.start + length},
                       Text::tr("Not every reader's program knows footnotes."),
                       {{Text::tr("Make it text"), {{{line.start, line.start}, u"\\"_s}}}});
    }
}

} // namespace

void findKramdownSyntax(const CheckedIssue &issue, Report &report)
{
    for (const TextRange block : inlineBlocks(issue)) {
        checkBraces(issue, block, report);
        checkMath(issue, block, report);
    }
    for (const SourceParagraph &paragraph : issue.markdown().paragraphs) {
        for (int line = paragraph.lines.first; line <= paragraph.lines.last; ++line)
            checkLine(issue, line, line == paragraph.lines.first, report);
    }
    checkFootnotes(issue, report);
}

} // namespace Jianbao
