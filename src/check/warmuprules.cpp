// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "issue/linesyntax.h"
#include "issue/warmupedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// What normaliseWarmUp() makes of one bullet.
class BulletEdits
{
public:
    explicit BulletEdits(const CheckedIssue &issue)
        : m_issue(issue)
        , m_changes(normaliseWarmUp(issue.text(), issue.issue()))
    {
    }

    /// The bullet itself, at the start of its line.
    [[nodiscard]] QList<TextChange> marker(const WarmUpItem &item) const
    {
        return changesWithin(m_changes, {item.range.start, item.range.start + 1});
    }

    [[nodiscard]] QList<TextChange> colon(const WarmUpItem &item) const
    {
        QList<TextChange> changes = changesWithin(m_changes, {item.range.start, item.textRange.start});
        erase_if(changes, [](const TextChange &change) { return change.text != u"："; });
        return changes;
    }

    /// Its last punctuation, without the spaces behind it; none if only they change.
    [[nodiscard]] QList<TextChange> end(const WarmUpItem &item) const
    {
        const qsizetype lineEnd = m_issue.lines().range(item.line).end;
        for (TextChange change : changesWithin(m_changes, {item.textRange.start, lineEnd})) {
            change.range.end = std::min(change.range.end, item.range.end);
            const bool isAtEnd = change.range.end == item.range.end;
            if (isAtEnd && change.text != u"：" && slice(m_issue.text(), change.range) != change.text)
                return {change};
        }
        return {};
    }

private:
    const CheckedIssue &m_issue;
    QList<TextChange> m_changes;
};

// FORMAT.md §12, N1.
void findMarker(const CheckedIssue &issue, Report &report)
{
    const BulletEdits edits(issue);
    for (const WarmUpItem &item : issue.issue().warmUp) {
        if (item.marker.isEmpty() || item.marker == u"-")
            continue;
        QList<TextChange> changes = edits.marker(item);
        if (changes.isEmpty()) // a bullet without text is left alone
            changes = {{{item.range.start, item.range.start + 1}, u"-"_s}};
        report.add({item.range.start, item.range.start + 1}, Text::tr("“%1” starts no bullet.").arg(item.marker),
                   {{Text::tr("Write “-”"), changes, true}});
    }
}

/// Whether a bullet says that it is at its end.
bool isFinished(const WarmUpItem &item)
{
    return !item.text.isEmpty() && QStringView(u"；;。").contains(item.text.back());
}

// FORMAT.md §12, N2. A line below a bullet that is not finished goes on with it.
void findNoBullet(const CheckedIssue &issue, Report &report)
{
    const BulletEdits edits(issue);
    const QList<WarmUpItem> &items = issue.issue().warmUp;
    for (qsizetype i = 1; i < items.size(); ++i) {
        const WarmUpItem &item = items.at(i);
        if (!item.marker.isEmpty() || items.at(i - 1).line + 1 != item.line || !isFinished(items.at(i - 1)) ||
            issue.lines().at(item.line).front().isSpace())
            continue;
        const bool isSure = !edits.marker(item).isEmpty();
        const QList<TextChange> changes{{{item.range.start, item.range.start}, u"- "_s}};
        report.add(lineStart(issue, item.line), Text::tr("This line has lost its “- ”."),
                   {{Text::tr("Write “- ”"), changes, isSure}});
    }
}

/// The finding about the end of a bullet that is the last one or not.
void findEnds(const CheckedIssue &issue, Report &report, QStringView mark, const QString &message)
{
    const BulletEdits edits(issue);
    for (const WarmUpItem &item : issue.issue().warmUp) {
        const QList<TextChange> changes = edits.end(item);
        if (changes.isEmpty() || changes.first().text != mark)
            continue;
        const TextRange written = changes.first().range;
        report.add(written.isEmpty() ? TextRange{written.start - 1, written.end} : written, message,
                   {{Text::tr("Write “%1”").arg(mark), changes, true}});
    }
}

// FORMAT.md §12, N3.
void findEnd(const CheckedIssue &issue, Report &report)
{
    findEnds(issue, report, u"；", Text::tr("A bullet that another one follows ends with “；”."));
}

// FORMAT.md §12, N4.
void findLastEnd(const CheckedIssue &issue, Report &report)
{
    findEnds(issue, report, u"。", Text::tr("The last bullet ends with “。”."));
}

// FORMAT.md §12, N5.
void findAsciiColon(const CheckedIssue &issue, Report &report)
{
    const BulletEdits edits(issue);
    for (const WarmUpItem &item : issue.issue().warmUp) {
        const QList<TextChange> changes = edits.colon(item);
        if (!changes.isEmpty())
            report.add(changes.first().range,
                       Text::tr("An ASCII colon stands behind “%1”.").arg(item.company.value_or(QString())),
                       {{Text::tr("Write “：”"), changes, true}});
    }
}

// FORMAT.md §12, N6; the first four issues with a warm-up (§5) named no companies.
void findNoCompany(const CheckedIssue &issue, Report &report)
{
    if (issue.day() < QDate(2020, 8, 26))
        return;
    for (const WarmUpItem &item : issue.issue().warmUp) {
        if (!item.marker.isEmpty() && !item.company && !item.text.isEmpty())
            report.add({item.textRange.start, std::min(item.textRange.end, item.textRange.start + 4)},
                       Text::tr("This bullet does not start with “company：”."));
    }
}

// FORMAT.md §12, N7.
void findTrailingBreak(const CheckedIssue &issue, Report &report)
{
    for (const WarmUpItem &item : issue.issue().warmUp) {
        const TextRange spaces{item.range.end, issue.lines().range(item.line).end};
        const bool goesOn =
            issue.regionOf(item.line + 1) == Region::WarmUp && bulletOf(issue.lines().at(item.line + 1)).isNull();
        if (!spaces.isEmpty() && !item.text.isEmpty() && !goesOn)
            report.add(spaces, Text::tr("This bullet has spaces at its end."),
                       {{Text::tr("Delete the spaces"), {{spaces, {}}}, true}});
    }
}

constexpr const char *saidByTrailingBreak[] = {"break.single-space", "break.too-many-spaces"};

constexpr Rule rules[] = {
    {
        .id = "warmup.marker",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Dash that starts no bullet"),
        .why = QT_TRANSLATE_NOOP("Rules", "Only “-” makes a bullet; the line is shown as a paragraph."),
        .wrong = "– 甲：乙；\n- 丙：丁。\n",
        .right = "- 甲：乙；\n- 丙：丁。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “-”."),
        .check = findMarker,
    },
    {
        .id = "warmup.no-bullet",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Warm-up line without bullet"),
        .why = QT_TRANSLATE_NOOP("Rules", "Without “- ” the line is shown as a part of the bullet above."),
        .wrong = "- 甲：乙；\n丙：丁。\n",
        .right = "- 甲：乙；\n- 丙：丁。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “- ” in front."),
        .check = findNoBullet,
    },
    {
        .id = "warmup.end",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Bullet without “；”"),
        .why = QT_TRANSLATE_NOOP("Rules", "All bullets but the last one end with “；”."),
        .wrong = "- 甲：乙;\n- 丙：丁。\n",
        .right = "- 甲：乙；\n- 丙：丁。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “；”."),
        .check = findEnd,
    },
    {
        .id = "warmup.last-end",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Last bullet without “。”"),
        .why = QT_TRANSLATE_NOOP("Rules", "The list is one sentence and ends with “。”."),
        .wrong = "- 甲：乙；\n- 丙：丁；\n",
        .right = "- 甲：乙；\n- 丙：丁。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “。”."),
        .check = findLastEnd,
    },
    {
        .id = "warmup.ascii-colon",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "ASCII colon behind a company"),
        .why = QT_TRANSLATE_NOOP("Rules", "All other bullets have “：”."),
        .wrong = "- 甲:乙；\n- 丙：丁。\n",
        .right = "- 甲：乙；\n- 丙：丁。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “：”."),
        .check = findAsciiColon,
    },
    {
        .id = "warmup.no-company",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Bullet without company"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers skim the list by the names before the colons."),
        .wrong = "- 甲发布乙；\n- 丙：丁。\n",
        .right = "- 甲：发布乙；\n- 丙：丁。\n",
        .fix = nullptr,
        .check = findNoCompany,
    },
    {
        .id = "warmup.trailing-break",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Spaces behind a bullet"),
        .why = QT_TRANSLATE_NOOP("Rules", "A bullet needs no hard break. Some issues have them by habit."),
        .wrong = "- 甲：乙；  \n- 丙：丁。\n",
        .right = "- 甲：乙；\n- 丙：丁。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findTrailingBreak,
        .covers = saidByTrailingBreak,
    },
};

} // namespace

std::span<const Rule> warmUpRules()
{
    return rules;
}

} // namespace Jianbao
