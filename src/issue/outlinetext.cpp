// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/outlinetext.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 60;

QString shortened(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.size() > longestText ? QString(line.first(longestText) + u'…') : line;
}

QString counted(const QString &heading, qsizetype count)
{
    return u"%1 (%2)"_s.arg(heading, QString::number(count));
}

/// Rows of an outline: a column of line numbers, then indented text.
class OutlineRows
{
public:
    void add(int line, int depth, const QString &text)
    {
        m_text += QString::number(line).rightJustified(5) + QString(2 + 2 * depth, u' ') + text + u'\n';
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString leadText(const Lead &lead, int itemCount)
{
    QStringList marks;
    for (const LeadClause &clause : lead.clauses)
        marks.append(clause.mark);
    QString text = u"lead"_s;
    if (lead.count && *lead.count != itemCount)
        text += u' ' + u"says %1, but there are %2"_s.arg(*lead.count).arg(itemCount);
    else if (lead.count)
        text += u" (%1)"_s.arg(*lead.count);
    return marks.isEmpty() ? text : QString(text + u": " + marks.join(u" · "));
}

QString warmUpText(const WarmUpItem &item)
{
    QString text = item.company ? QString(*item.company + u'：' + item.text) : item.text;
    text = shortened(text);
    return item.marker.isEmpty() ? QString(text + u"  ! " + u"no bullet"_s) : text;
}

/// What is wrong with a title line, in words.
QStringList defectTexts(TitleDefects defects)
{
    QStringList texts;
    const auto add = [&](TitleDefect defect, const QString &text) {
        if (defects.testFlag(defect))
            texts.append(text);
    };
    add(TitleDefect::WrongMarker, u"wrong list marker"_s);
    add(TitleDefect::UnclosedBracket, u"bracket missing"_s);
    add(TitleDefect::UnclosedParenthesis, u"parenthesis missing"_s);
    add(TitleDefect::FullWidthParenthesis, u"full-width parenthesis"_s);
    add(TitleDefect::EmptyUrl, u"empty address"_s);
    add(TitleDefect::NoLink, u"no link"_s);
    add(TitleDefect::StrayText, u"text after the link"_s);
    add(TitleDefect::BareUrl, u"address as title"_s);
    return texts;
}

QString itemText(const Item &item)
{
    QString text;
    for (const QString &tag : item.tags)
        text += u'[' + tag + u"] ";
    text += item.title.isEmpty() ? u"(untitled)"_s : item.title;
    if (item.source)
        text += u" | " + *item.source;
    const QStringList defects = defectTexts(item.defects);
    return defects.isEmpty() ? text : QString(text + u"  ! " + defects.join(u", "));
}

void addSections(OutlineRows &rows, const Issue &issue)
{
    for (const Section &section : issue.sections) {
        QString heading = counted(section.heading, section.items.size());
        if (section.id.isEmpty())
            heading += u"  ! " + u"unknown section"_s;
        rows.add(section.lines.first, 0, heading);
        for (const Item &item : section.items)
            rows.add(item.lines.first, 1, itemText(item));
    }
}

} // namespace

QString outlineText(const Issue &issue, const QString &file)
{
    OutlineRows rows;
    if (issue.heading) {
        const QString date = issue.date.isEmpty() ? u"(no date)"_s : issue.date;
        const QString topics = issue.heading->topics.join(u" / ");
        rows.add(issue.heading->line, 0, topics.isEmpty() ? date : QString(date + u"  " + topics));
    }
    if (issue.lead)
        rows.add(issue.lead->lines.first, 0, leadText(*issue.lead, issue.itemCount()));
    if (!issue.warmUp.isEmpty()) {
        rows.add(issue.warmUp.first().line, 0, counted(u"warm-up"_s, issue.warmUp.size()));
        for (const WarmUpItem &item : issue.warmUp)
            rows.add(item.line, 1, warmUpText(item));
    }
    addSections(rows, issue);
    if (issue.backIssues)
        rows.add(issue.backIssues->lines.first, 0, counted(u"earlier issues"_s, issue.backIssues->entries.size()));
    if (issue.trailer)
        rows.add(issue.trailer->first, 0, u"trailer"_s);
    return file + u'\n' +
           (rows.text().isEmpty() ? QString(u"       "_s + u"nothing of an issue"_s + u'\n') : rows.text());
}

} // namespace Jianbao
