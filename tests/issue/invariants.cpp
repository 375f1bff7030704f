// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "invariants.h"

#include "base/lines.h"
#include "issue/linesyntax.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the first thing that is wrong.
class Judge
{
public:
    explicit Judge(const QString &text)
        : m_text(text)
        , m_lines(m_text)
    {
    }

    [[nodiscard]] const QString &verdict() const { return m_verdict; }
    [[nodiscard]] const Lines &lines() const { return m_lines; }

    void expect(bool condition, const QString &what)
    {
        if (!condition && m_verdict.isEmpty())
            m_verdict = what;
    }

    /// The range lies in the lines, and holds the text.
    void holds(TextRange range, const QString &content, LineSpan span, const QString &what)
    {
        const TextRange outer = m_lines.range(span);
        const bool inside = outer.start <= range.start && range.start <= range.end && range.end <= outer.end;
        expect(inside, what + u": range outside its lines"_s);
        if (inside)
            expect(QStringView(m_text).sliced(range.start, range.length()) == content,
                   what + u": range around another text"_s);
    }

    void within(LineSpan inner, LineSpan outer, const QString &what)
    {
        expect(inner.isValid() && outer.first <= inner.first && inner.last <= outer.last, what + u": lines outside"_s);
    }

    /// Every line of the span has the region, and both its ends have text.
    void covers(const Issue &issue, LineSpan span, Region region, const QString &what)
    {
        within(span, {1, m_lines.count()}, what);
        for (int line = span.first; line <= span.last && m_verdict.isEmpty(); ++line)
            expect(issue.regions.at(line - 1) == region,
                   u"%1: line %2 has region %3"_s.arg(what).arg(line).arg(int(issue.regions.at(line - 1))));
        // A no-break space is text to CommonMark.
        expect(!isBlankLine(m_lines.at(span.last)), what + u": ends with a blank line"_s);
    }

private:
    const QString m_text;
    Lines m_lines;
    QString m_verdict;
};

void judgeFields(Judge &judge, const Item &item)
{
    int last = item.lines.first;
    for (const Field &field : item.fields) {
        const QString what = u"field in line %1"_s.arg(field.lines.first);
        judge.within(field.lines, item.lines, what);
        judge.expect(field.lines.first > last, what + u": out of order"_s);
        last = field.lines.last;
        judge.holds(field.labelRange, field.label, {field.lines.first, field.lines.first}, what + u" label"_s);
        judge.expect(field.colon ? field.labelRange.end <= *field.colon && *field.colon < field.valueRange.start
                                 : field.kind == Field::Kind::Summary,
                     what + u": colon"_s);
        const TextRange lines = judge.lines().range(field.lines);
        judge.expect(field.labelRange.end <= field.valueRange.start && field.valueRange.start <= field.valueRange.end &&
                         field.valueRange.end <= lines.end,
                     what + u": value range"_s);
        judge.expect((field.kind == Field::Kind::Link) == field.url.has_value(), what + u": kind and URL"_s);
    }
}

void judgeItem(Judge &judge, const Issue &issue, const Item &item, const Section &section, int previous)
{
    const QString what = u"item in line %1"_s.arg(item.lines.first);
    judge.within(item.lines, section.lines, what);
    judge.expect(item.lines.first > previous, what + u": overlaps the one before"_s);
    judge.covers(issue, item.lines, Region::Item, what);
    judge.expect(item.range == judge.lines().range(item.lines), what + u": range"_s);
    const LineSpan title{item.lines.first, item.lines.first};
    judge.holds(item.titleRange, item.title, title, what + u" title"_s);
    judge.holds(item.sourceRange, item.source.value_or(QString()), title, what + u" source"_s);
    judge.holds(item.urlRange, item.url.value_or(QString()), title, what + u" URL"_s);
    const TextRange titleLine = judge.lines().range(item.lines.first);
    for (const Link &link : item.links)
        judge.expect(titleLine.start <= link.range.start && link.range.end <= titleLine.end, what + u": link range"_s);
    judge.expect(item.body.size() == item.lines.last - item.lines.first + 1, what + u": body lines"_s);
    for (qsizetype i = 0; i < item.body.size(); ++i) {
        judge.expect(item.body.at(i).line == item.lines.first + i, what + u": body line number"_s);
        judge.expect((i == 0) == (item.body.at(i).kind == BodyKind::Title), what + u": body kind"_s);
    }
    judgeFields(judge, item);
}

void judgeSections(Judge &judge, const Issue &issue)
{
    int previous = 0;
    for (const Section &section : issue.sections) {
        const QString what = u"section in line %1"_s.arg(section.lines.first);
        judge.within(section.lines, {1, judge.lines().count()}, what);
        judge.expect(section.lines.first > previous, what + u": overlaps the one before"_s);
        judge.expect(issue.regions.at(section.lines.first - 1) == Region::SectionHeading,
                     what + u": heading's region"_s);
        judge.holds(section.headingRange, section.heading, {section.lines.first, section.lines.first}, what);
        int line = section.lines.first;
        for (const Item &item : section.items) {
            judgeItem(judge, issue, item, section, line);
            line = item.lines.last;
        }
        previous = section.lines.last;
    }
}

void judgePreamble(Judge &judge, const Issue &issue)
{
    if (issue.frontMatter)
        judge.covers(issue, issue.frontMatter->lines, Region::FrontMatter, u"front matter"_s);
    if (issue.heading) {
        const LineSpan line{issue.heading->line, issue.heading->line};
        judge.covers(issue, line, Region::Heading, u"heading"_s);
        judge.holds(issue.heading->dateRange, issue.heading->date, line, u"date"_s);
    }
    if (issue.lead) {
        judge.covers(issue, issue.lead->lines, Region::Lead, u"lead"_s);
        qsizetype last = judge.lines().range(issue.lead->lines).start;
        for (const LeadClause &clause : issue.lead->clauses) {
            judge.expect(last < clause.range.start && clause.range.start < clause.range.end, u"clauses out of order"_s);
            last = clause.range.end - 1;
        }
        judge.expect(last < judge.lines().range(issue.lead->lines).end, u"clause outside the lead"_s);
        if (issue.lead->count)
            judge.holds(issue.lead->countRange,
                        judge.lines().range(issue.lead->lines).contains(issue.lead->countRange.start)
                            ? QString::number(*issue.lead->count).rightJustified(issue.lead->countRange.length(), u'0')
                            : QString(),
                        issue.lead->lines, u"lead count"_s);
    }
    for (const WarmUpItem &item : issue.warmUp) {
        judge.covers(issue, {item.line, item.line}, Region::WarmUp, u"warm-up"_s);
        judge.holds(item.textRange, item.text, {item.line, item.line}, u"warm-up text"_s);
    }
}

} // namespace

QString brokenInvariant(const QString &text, const Issue &issue)
{
    Judge judge(text);
    judge.expect(issue.regions.size() == judge.lines().count(), u"not one region for each line"_s);
    if (!judge.verdict().isEmpty())
        return judge.verdict();
    for (int line = 1; line <= judge.lines().count(); ++line) {
        const bool blank = issue.regions.at(line - 1) == Region::Blank;
        judge.expect(!blank || judge.lines().at(line).trimmed().isEmpty(),
                     u"line %1 has text and no region"_s.arg(line));
    }
    judgePreamble(judge, issue);
    judgeSections(judge, issue);
    if (issue.backIssues)
        judge.covers(issue, issue.backIssues->lines, Region::BackIssues, u"earlier issues"_s);
    if (issue.trailer)
        judge.covers(issue, *issue.trailer, Region::Trailer, u"trailer"_s);
    return judge.verdict();
}

} // namespace Jianbao::Test
