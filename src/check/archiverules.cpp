// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/archive.h"
#include "check/entries.h"
#include "check/issuelinks.h"
#include "check/linkkey.h"
#include "check/rules.h"
#include "issue/indexblock.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype mostPlaces = 3; // that a message names

/// Without date, the issue is the one that comes next.
QString dateOf(const CheckedIssue &issue)
{
    return issue.date().isEmpty() ? issue.day().toString(Qt::ISODate) : Archive::dateOf(issue.date());
}

/// An entry of the issue before that was not taken out.
void findLeftoverItem(const CheckedIssue &issue, const Item &item, const ArchivedIssue &previous, Report &report)
{
    const QString key = item.url ? linkKey(*item.url) : QString();
    const auto old = previous.items.constFind(key);
    if (key.isEmpty() || old == previous.items.cend() || isAmongLinks(key, issue.profile().allowedLinks))
        return;
    const TextRange whole{item.range.start, trimmedLine(issue, item.lines.last).end};
    if (slice(issue.text(), item.range).trimmed() == *old)
        report.add(whole, Text::tr("This entry stands in %1 as it is here.").arg(previous.date),
                   {{Text::tr("Delete the entry"), {{item.range, {}}}}});
    else
        report.add(item.urlRange, Text::tr("This is the link of an entry in %1, the issue before.").arg(previous.date));
}

// FORMAT.md §12, F9.
void findLeftovers(const CheckedIssue &issue, const Archive &archive, Report &report)
{
    const auto previous = archive.before(dateOf(issue), issue.fileName());
    if (!previous)
        return;
    if (issue.issue().lead) {
        for (const LeadClause &clause : issue.issue().lead->clauses) {
            if (previous->leadClauses.contains(clause.text))
                report.add(clause.range, Text::tr("The lead of %1 says the same.").arg(previous->date));
        }
    }
    for (const WarmUpItem &bullet : issue.issue().warmUp) {
        const QStringView text = slice(issue.text(), bullet.range);
        if (previous->warmUp.contains(text))
            report.add(bullet.range, Text::tr("This news is in %1, too.").arg(previous->date),
                       {{Text::tr("Delete the line"), {lineDeletion(issue, {bullet.line, bullet.line})}}});
    }
    forEachItem(issue, [&](const Item &item, const Section &) { findLeftoverItem(issue, item, *previous, report); });
}

/// One page may be about several papers, which are told apart by their tags; and one that is linked beside a title.
Severity severityOf(const IssueLink &link, const Item &item, const Item &first)
{
    const bool arePapers = !item.tags.isEmpty() && !first.tags.isEmpty() && item.tags != first.tags;
    return link.isTitle && !arePapers ? Severity::Warning : Severity::Info;
}

// FORMAT.md §12, T13. What the fields and texts of entries link to again is no mistake (§8).
void findDuplicatesInIssue(const CheckedIssue &issue, Report &report)
{
    QHash<QString, const Item *> seen; // the first entry with a link, by its key
    for (const IssueLink &link : issueLinks(issue.text(), issue.lines(), issue.issue())) {
        if (link.item < 0)
            continue;
        const Item &item = issue.issue().sections.at(link.section).items.at(link.item);
        if (link.line != item.lines.first || isAmongLinks(link.key, issue.profile().allowedLinks))
            continue;
        const Item *&first = seen[link.key];
        if (!first)
            first = &item;
        if (first != &item)
            report.add(severityOf(link, item, *first), link.range,
                       Text::tr("“%1” in line %2 has the same link.")
                           .arg(quoted(first->title), QString::number(first->lines.first)));
    }
}

/// Where older issues have a link; titles first.
QList<LinkPlace> olderPlaces(const CheckedIssue &issue, const Archive &archive, const QString &key)
{
    const QString date = dateOf(issue);
    QList<LinkPlace> places = archive.places(key, issue.fileName());
    places.removeIf([&date](const LinkPlace &place) { return !isOlder(place.issue->date, date); });
    std::ranges::stable_partition(places, [](const LinkPlace &place) { return place->isTitle; });
    return places;
}

QString described(const QList<LinkPlace> &places)
{
    QStringList texts;
    for (const LinkPlace &place : places.first(std::min(places.size(), mostPlaces)))
        texts.append(place.text());
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

// FORMAT.md §8: no two issues share the link of a title; what texts link to again is worth a look at most.
void findDuplicatesInArchive(const CheckedIssue &issue, const Archive &archive, Report &report)
{
    QSet<QString> seen; // each is reported once, at its first place
    for (const IssueLink &link : issueLinks(issue.text(), issue.lines(), issue.issue())) {
        if (seen.contains(link.key) || isAmongLinks(link.key, issue.profile().allowedLinks))
            continue;
        seen.insert(link.key);
        const QList<LinkPlace> places = olderPlaces(issue, archive, link.key);
        if (places.isEmpty())
            continue;
        const bool areTitles = link.isTitle && places.first()->isTitle;
        report.add(areTitles ? Severity::Warning : Severity::Info, link.range,
                   Text::tr("This link is already in %1.").arg(described(places)));
    }
}

constexpr const char *saidByLeftover[] = {"link.duplicate-in-archive"};

constexpr Rule rules[] = {
    {
        .id = "issue.leftover",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Left over from the issue before"),
        .why = QT_TRANSLATE_NOOP("Rules", "An issue that was begun as a copy of the one before still has an entry, a "
                                          "piece of news or a part of the lead of it: readers get old news."),
        .wrong = "## 论文\n\n- [Title | Source](https://example.com/last-week)  \n摘要：Text.\n",
        .right = "## 论文\n\n- [Title | Source](https://example.com/this-week)  \n摘要：Text.\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the entry or the line, if all of it is as it was."),
        .covers = saidByLeftover,
        .checkInArchive = findLeftovers,
    },
    {
        .id = "link.duplicate-in-issue",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Two entries with one link"),
        .why = QT_TRANSLATE_NOOP("Rules", "One of the two leads readers to a page about something else, or the same "
                                          "page is presented twice."),
        .wrong = "## 论文\n\n- [One](https://example.com/a)\n- [Two](https://example.com/a)\n",
        .right = "## 论文\n\n- [One](https://example.com/a)\n- [Two](https://example.com/b)\n",
        .fix = nullptr,
        .check = findDuplicatesInIssue,
    },
    {
        .id = "link.duplicate-in-archive",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Link of an older issue"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "Readers have been shown this page before. Two addresses count as the same if "
                                       "they differ only in http or https, in tracking parameters or in the version of "
                                       "a paper. Links that may come again are listed in jianbao.toml, allow-links."),
        .wrong = "## 论文\n\n- [Title | Source](https://example.com/in-an-older-issue)\n",
        .right = "## 论文\n\n- [Title | Source](https://example.com/new)\n",
        .fix = nullptr,
        .checkInArchive = findDuplicatesInArchive,
    },
};

} // namespace

std::span<const Rule> archiveRules()
{
    return rules;
}

} // namespace Jianbao
