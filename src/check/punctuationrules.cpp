// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/prose.h"
#include "check/rules.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The marks that part a sentence, of both widths, the strongest last; "." is left out: it ends abbreviations.
constexpr QStringView pauses = u"、,，:：;；。";

/// The mark of full width for one of ASCII; null if there is none.
QChar wide(QChar c)
{
    const qsizetype place = QStringView(u",;?!:").indexOf(c);
    return place < 0 ? QChar() : QStringView(u"，；？！：").at(place);
}

QChar widest(QChar c)
{
    return wide(c).isNull() ? c : wide(c);
}

/// What may stand in place of several marks in a row: each of them once, the strongest first; one of full width for the
/// same in ASCII.
QList<QChar> choices(QStringView marks)
{
    QList<QChar> all;
    for (const QChar mark : marks) {
        if (!all.contains(widest(mark)))
            all.append(widest(mark));
    }
    std::ranges::sort(all, std::greater(), [](QChar c) { return pauses.indexOf(c); });
    return all;
}

/// "。。。" and "::" are no slips of the pen.
bool isFigure(QStringView marks)
{
    const bool isSame = std::ranges::all_of(marks, [marks](QChar c) { return c == marks.first(); });
    return isSame && ((marks.first() == u'。' && marks.size() > 2) || marks.first() == u':');
}

// FORMAT.md §12, P1.
void findDoubled(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    forEachWrittenLine(issue, [&](int, TextRange line) {
        for (qsizetype i = line.start; i + 1 < line.end; ++i) {
            TextRange run{i, i};
            while (run.end < line.end && pauses.contains(text.at(run.end)) && issue.isProse(run.end))
                ++run.end;
            const QStringView marks = slice(text, run);
            const bool isWide = std::ranges::any_of(marks, [](QChar c) { return c.unicode() > 0x7F; });
            if (run.length() > 1 && isWide && !isFigure(marks)) {
                QList<Fix> fixes;
                const QList<QChar> marksToKeep = choices(marks);
                for (const QChar mark : marksToKeep)
                    fixes.append({Text::tr("Keep “%1”").arg(mark), {{run, QString(mark)}}, marksToKeep.size() == 1});
                report.add(run, Text::tr("There are two marks in a row, “%1”.").arg(marks), fixes);
            }
            i = std::max(i, run.end - 1);
        }
    });
}

/// Whether a mark of ASCII is part of something that is no sentence: "搜索?q=1", "类::方法", "好:smile:", "a!=b", or of
/// a run of marks, which is another rule's matter.
bool isTechnical(QStringView text, qsizetype mark)
{
    const QChar c = text.at(mark);
    const QChar next = mark + 1 < text.size() ? text.at(mark + 1) : QChar();
    if (next == u'/' || next == u'=' || (pauses.contains(next) && !next.isNull()))
        return true;
    if (c == u'?')
        return isAlphanumeric(next);
    if (c != u':')
        return false;
    qsizetype end = mark + 1;
    while (end < text.size() && (isAlphanumeric(text.at(end)) || text.at(end) == u'_'))
        ++end;
    return end > mark + 1 && text.sliced(end).startsWith(u':') && !text.sliced(end).startsWith(u"://");
}

/// Reports the marks of ASCII among some that follow Chinese. A space behind one goes with it: the mark of full width
/// has its own. @param except positions @param message has a place for the mark
void findAscii(const CheckedIssue &issue, Report &report, QStringView marks, const QList<qsizetype> &except,
               const QString &message)
{
    const QStringView text = issue.text();
    forEachWrittenLine(issue, [&](int, TextRange line) {
        for (qsizetype i = line.start + 1; i < line.end; ++i) {
            const QChar before = text.at(i - 1);
            const bool isBehindChinese = isHan(before) || QStringView(u"”」』》】）").contains(before);
            if (text.at(i).unicode() > 0x7F || !isBehindChinese || !marks.contains(text.at(i)) || !issue.isProse(i) ||
                isTechnical(text, i) || except.contains(i))
                continue;
            const bool hasSpace =
                i + 2 < line.end && text.at(i + 1) == u' ' && text.at(i + 2) != u' ' && issue.isProse(i + 1);
            report.add({i, i + 1}, message.arg(text.at(i)),
                       {{Text::tr("Put “%1”").arg(wide(text.at(i))),
                         {{{i, i + (hasSpace ? 2 : 1)}, QString(wide(text.at(i)))}},
                         true}});
        }
    });
}

// FORMAT.md §12, P2.
void findAsciiMarks(const CheckedIssue &issue, Report &report)
{
    findAscii(issue, report, u",;?!", {}, Text::tr("An ASCII “%1” stands after Chinese text."));
}

/// The colons behind labels and companies, which other rules speak of (FORMAT.md §12, B4 and N5).
QList<qsizetype> labelColons(const CheckedIssue &issue)
{
    QList<qsizetype> colons;
    for (const WarmUpItem &item : issue.issue().warmUp) {
        if (item.company)
            colons.append(issue.text().indexOf(u':', item.range.start));
    }
    forEachItem(issue, [&colons](const Item &item, const Section &) {
        for (const Field &field : item.fields) {
            if (field.colon)
                colons.append(*field.colon);
        }
    });
    return colons;
}

// FORMAT.md §12, P3.
void findAsciiColons(const CheckedIssue &issue, Report &report)
{
    findAscii(issue, report, u":", labelColons(issue), Text::tr("An ASCII “%1” stands after Chinese text."));
}

// FORMAT.md §12, P7.
void findSpaceBefore(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    forEachWrittenLine(issue, [&](int, TextRange line) {
        for (qsizetype i = line.start + 2; i < line.end; ++i) {
            if (text.at(i - 1) != u' ' || !QStringView(u"，。；：、！？）」』】》”").contains(text.at(i)) ||
                !issue.isProse(i))
                continue;
            TextRange spaces{i - 1, i};
            while (spaces.start > line.start && text.at(spaces.start - 1) == u' ')
                --spaces.start;
            // The space ends an address, or the line's marker.
            const bool isNeeded = spaces.start == line.start ||
                                  issue.markdown().roleAt(spaces.start - 1) == TextRole::Address ||
                                  !issue.isProse(spaces);
            if (!isNeeded)
                report.add(spaces, Text::tr("A space stands before “%1”.").arg(text.at(i)),
                           {{Text::tr("Delete the space"), {{spaces, {}}}, true}});
        }
    });
}

constexpr Rule rules[] = {
    {
        .id = "punctuation.doubled",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Two marks in a row"),
        .why = QT_TRANSLATE_NOOP("Rules", "One of them is left over from an edit."),
        .wrong = "甲，，乙。\n",
        .right = "甲，乙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Keeps one of them."),
        .check = findDoubled,
    },
    {
        .id = "punctuation.ascii",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "ASCII punctuation after Chinese text"),
        .why = QT_TRANSLATE_NOOP("Rules", "In Chinese text it looks small and out of place."),
        .wrong = "甲, 乙。\n",
        .right = "甲，乙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the full-width mark, without the space behind it."),
        .check = findAsciiMarks,
    },
    {
        .id = "punctuation.ascii-colon",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "ASCII colon after Chinese text"),
        .why = QT_TRANSLATE_NOOP("Rules", "In Chinese text it looks small and out of place."),
        .wrong = "甲: 乙。\n",
        .right = "甲：乙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “：”, without the space behind it."),
        .check = findAsciiColons,
    },
    {
        .id = "punctuation.space-before",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Space before punctuation"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "Full-width punctuation brings its own space; one more tears it off its word."),
        .wrong = "甲 ，乙。\n",
        .right = "甲，乙。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the space."),
        .check = findSpaceBefore,
    },
};

} // namespace

std::span<const Rule> punctuationRules()
{
    return rules;
}

} // namespace Jianbao
