// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/outlinejson.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 60;

QString translated(const char *text)
{
    return QCoreApplication::translate("Outline", text);
}

QString shortened(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.size() > longestText ? QString(line.first(longestText) + u'…') : line;
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
    QString text = translated("lead");
    if (lead.count && *lead.count != itemCount)
        text += u' ' + translated("says %1, but there are %2").arg(*lead.count).arg(itemCount);
    else if (lead.count)
        text += u" (%1)"_s.arg(*lead.count);
    return marks.isEmpty() ? text : QString(text + u": " + marks.join(u" · "));
}

QString warmUpText(const WarmUpItem &item)
{
    QString text = item.company ? QString(*item.company + u'：' + item.text) : item.text;
    text = shortened(text);
    return item.marker.isEmpty() ? QString(text + u"  ! " + translated("no bullet")) : text;
}

/// What is wrong with a title line, in words.
QStringList defectTexts(TitleDefects defects)
{
    QStringList texts;
    const auto add = [&](TitleDefect defect, const char *text) {
        if (defects.testFlag(defect))
            texts.append(translated(text));
    };
    add(TitleDefect::WrongMarker, QT_TRANSLATE_NOOP("Outline", "wrong list marker"));
    add(TitleDefect::UnclosedBracket, QT_TRANSLATE_NOOP("Outline", "bracket missing"));
    add(TitleDefect::UnclosedParenthesis, QT_TRANSLATE_NOOP("Outline", "parenthesis missing"));
    add(TitleDefect::FullWidthParenthesis, QT_TRANSLATE_NOOP("Outline", "full-width parenthesis"));
    add(TitleDefect::EmptyUrl, QT_TRANSLATE_NOOP("Outline", "empty address"));
    add(TitleDefect::NoLink, QT_TRANSLATE_NOOP("Outline", "no link"));
    add(TitleDefect::StrayText, QT_TRANSLATE_NOOP("Outline", "text after the link"));
    add(TitleDefect::BareUrl, QT_TRANSLATE_NOOP("Outline", "address as title"));
    return texts;
}

QString itemText(const Item &item)
{
    QString text;
    for (const QString &tag : item.tags)
        text += u'[' + tag + u"] ";
    text += item.title.isEmpty() ? translated("(untitled)") : item.title;
    if (item.source)
        text += u" | " + *item.source;
    const QStringList defects = defectTexts(item.defects);
    return defects.isEmpty() ? text : QString(text + u"  ! " + defects.join(u", "));
}

void addSections(OutlineRows &rows, const Issue &issue)
{
    for (const Section &section : issue.sections) {
        QString heading = u"%1 (%2)"_s.arg(section.heading).arg(section.items.size());
        if (section.id.isEmpty())
            heading += u"  ! " + translated("unknown section");
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
        const QString date = issue.date.isEmpty() ? translated("(no date)") : issue.date;
        const QString topics = issue.heading->topics.join(u" / ");
        rows.add(issue.heading->line, 0, topics.isEmpty() ? date : QString(date + u"  " + topics));
    }
    if (issue.lead)
        rows.add(issue.lead->lines.first, 0, leadText(*issue.lead, issue.itemCount()));
    if (!issue.warmUp.isEmpty()) {
        const QString heading = translated("warm-up");
        rows.add(issue.warmUp.first().line, 0, u"%1 (%2)"_s.arg(heading).arg(issue.warmUp.size()));
        for (const WarmUpItem &item : issue.warmUp)
            rows.add(item.line, 1, warmUpText(item));
    }
    addSections(rows, issue);
    if (issue.backIssues) {
        const QString heading = translated("earlier issues");
        rows.add(issue.backIssues->lines.first, 0, u"%1 (%2)"_s.arg(heading).arg(issue.backIssues->entries.size()));
    }
    if (issue.trailer)
        rows.add(issue.trailer->first, 0, translated("trailer"));
    return file + u'\n' +
           (rows.text().isEmpty() ? QString(u"       "_s + translated("nothing of an issue") + u'\n') : rows.text());
}

} // namespace Jianbao
