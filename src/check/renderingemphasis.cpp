// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/markdownlines.h"
#include "check/renderingchecks.h"
#include "check/rule.h"

#include <QCoreApplication>

#include <vector>

namespace Jianbao {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Asterisks that GitHub shows.
struct StarRun
{
    TextRange range;
    QChar before; ///< null at the edge of the block
    QChar after;
};

/// Punctuation as GitHub's parser counts it: symbols are none (RENDERING.md §4).
bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c > u' ' && !c.isLetterOrNumber());
}

bool isEdge(QChar c)
{
    return c.isNull() || c.isSpace();
}

bool canOpen(const StarRun &run)
{
    return !isEdge(run.after) && (!isPunctuation(run.after) || isEdge(run.before) || isPunctuation(run.before));
}

bool canClose(const StarRun &run)
{
    return !isEdge(run.before) && (!isPunctuation(run.before) || isEdge(run.after) || isPunctuation(run.after));
}

std::vector<StarRun> starRuns(const CheckedIssue &issue, TextRange block)
{
    const QStringView text = QStringView(issue.text()).first(block.end);
    std::vector<StarRun> runs;
    for (qsizetype at = text.indexOf(u'*', block.start); at >= 0;) {
        qsizetype end = at;
        while (end < block.end && text.at(end) == u'*')
            ++end;
        if (issue.isProse({at, end}) && !isEscaped(issue, at))
            runs.push_back(
                {{at, end}, at > block.start ? text.at(at - 1) : QChar(), end < block.end ? text.at(end) : QChar()});
        at = text.indexOf(u'*', end);
    }
    return runs;
}

QList<Fix> flankFixes(const CheckedIssue &issue, const StarRun &open, const StarRun &close)
{
    const QString stars = issue.text().sliced(close.range.start, close.range.length());
    QList<Fix> fixes;
    if (!canClose(close) && canOpen(open) && QStringView(u"。，；：、！？").contains(close.before)) {
        const TextRange both{close.range.start - 1, close.range.end};
        fixes.append({Text::tr("Move the punctuation behind the bold text"), {{both, stars + close.before}}});
    }
    const QString tag = stars.size() == 1 ? u"em"_s : u"strong"_s;
    if (stars.size() <= 2)
        fixes.append(
            {Text::tr("Use <%1>").arg(tag), {{open.range, u'<' + tag + u'>'}, {close.range, u"</"_s + tag + u'>'}}});
    return fixes;
}

void checkFlanks(const CheckedIssue &issue, TextRange block, Report &report)
{
    const std::vector<StarRun> runs = starRuns(issue, block);
    for (size_t i = 0; i + 1 < runs.size(); ++i) {
        const StarRun &open = runs[i];
        const StarRun &close = runs[i + 1];
        if (open.range.length() != close.range.length() || isEdge(open.after) || isEdge(close.before))
            continue;
        if (canOpen(open) && canClose(close))
            continue; // both see emphasis, whatever the preview's parser says
        report.add({open.range.start, close.range.end},
                   Text::tr("GitHub shows these asterisks, the site makes the text bold."),
                   flankFixes(issue, open, close));
        ++i;
    }
}

bool isOperand(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u')' || c == u'(';
}

/// Whether a "*" stands between factors.
bool multiplies(QStringView text, qsizetype star)
{
    return star > 0 && star + 1 < text.size() && isOperand(text.at(star - 1)) && isOperand(text.at(star + 1)) &&
           text.at(star - 1) != u'(' && text.at(star + 1) != u')';
}

/// Code spans of single backticks lose their spaces on GitHub only; the range from the first backtick to the last.
void checkCodeSpan(const CheckedIssue &issue, const SourceSpan &span, Report &report)
{
    const QStringView text = issue.text();
    qsizetype start = span.text.start;
    qsizetype end = span.text.end;
    while (start > 0 && text.at(start - 1) == u' ')
        --start;
    while (end < text.size() && text.at(end) == u' ')
        ++end;
    if (start == 0 || text.at(start - 1) != u'`' || end >= text.size() || text.at(end) != u'`')
        return;
    qsizetype first = span.text.start;
    qsizetype last = span.text.end;
    while (first < last && text.at(first) == u' ')
        ++first;
    while (last > first && text.at(last - 1) == u' ')
        --last;
    const bool needsSpace = first < last && (text.at(first) == u'`' || text.at(last - 1) == u'`');
    if ((start == first && end == last) || first == last || needsSpace)
        return;
    // GitHub takes one space off on both sides: where there is just that, it shows the same afterwards.
    const bool isSafe = first - start == 1 && end - last == 1;
    QList<TextChange> changes;
    if (first > start)
        changes.append({{start, first}, QString()});
    if (end > last)
        changes.append({{last, end}, QString()});
    while (start > 0 && text.at(start - 1) == u'`')
        --start;
    while (end < text.size() && text.at(end) == u'`')
        ++end;
    report.add({start, end},
               Text::tr("With spaces beside its backticks this is code on GitHub, and text or wider code on the site."),
               {{Text::tr("Delete the spaces"), changes, isSafe}});
}

} // namespace

void findStrongFlanks(const CheckedIssue &issue, Report &report)
{
    for (const TextRange block : inlineBlocks(issue))
        checkFlanks(issue, block, report);
}

void findStarArithmetic(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceSpan &span : issue.markdown().spans) {
        const qsizetype open = span.text.start - 1;
        const qsizetype close = span.text.end;
        if (span.kind != SourceSpan::Kind::Emphasis || open < 0 || close >= text.size() || text.at(open) != u'*' ||
            text.at(close) != u'*' || !multiplies(text, open) || !multiplies(text, close))
            continue;
        const QList<TextChange> escaped{{{open, open}, u"\\"_s}, {{close, close}, u"\\"_s}};
        const QList<TextChange> times{{{open, open + 1}, u"×"_s}, {{close, close + 1}, u"×"_s}};
        report.add({open, close + 1},
                   Text::tr("These asterisks are meant as signs of multiplication, and make the text italic."),
                   {{Text::tr("Escape the asterisks"), escaped}, {Text::tr("Use ×"), times}});
    }
}

void findCodeSpaces(const CheckedIssue &issue, Report &report)
{
    for (const SourceSpan &span : issue.markdown().spans) {
        if (span.kind == SourceSpan::Kind::Code)
            checkCodeSpan(issue, span, report);
    }
}

} // namespace Jianbao
