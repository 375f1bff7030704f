// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/archive.h"

#include "check/issuelinks.h"
#include "issue/indexblock.h"
#include "issue/linesyntax.h"
#include "issue/scan.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const LinkPlace &one, const LinkPlace &other)
{
    if (one.issue->date != other.issue->date)
        return isOlder(one.issue->date, other.issue->date);
    return std::pair(one.issue->fileName, one.link) < std::pair(other.issue->fileName, other.link);
}

} // namespace

QString LinkPlace::text() const
{
    const QString &section = (*this)->section;
    return section.isEmpty() ? issue->date : QString(issue->date + u", "_s + section);
}

struct Archive::Data : QSharedData
{
    QString folder;
    FileExists fileExists;
    QMap<QString, std::shared_ptr<const ArchivedIssue>> issues; ///< by name
    QHash<QString, QList<LinkPlace>> places;                    ///< by key of the link
};

Archive::Archive()
    : d(new Data)
{
}

Archive::Archive(const Archive &) = default;
Archive &Archive::operator=(const Archive &) = default;
Archive::~Archive() = default;

std::shared_ptr<const ArchivedIssue> Archive::digest(const QString &fileName, const QString &text,
                                                     const Profile &profile)
{
    const Issue issue = scanIssue(text, profile);
    auto digest = std::make_shared<ArchivedIssue>();
    digest->fileName = fileName;
    digest->date = dateOf(fileName);
    for (const IssueLink &link : issueLinks(text, Lines(text), issue)) {
        ArchivedLink archived;
        archived.key = link.key;
        archived.line = link.line;
        archived.isTitle = link.isTitle;
        if (link.section >= 0) {
            const Section &section = issue.sections.at(link.section);
            archived.sectionId = section.id;
            archived.section = section.heading;
            if (link.item >= 0)
                archived.item = section.items.at(link.item).title;
            if (link.isTitle)
                digest->items.insert(link.key, slice(text, section.items.at(link.item).range).trimmed().toString());
        }
        digest->links.append(archived);
    }
    for (const WarmUpItem &bullet : issue.warmUp)
        digest->warmUp.append(slice(text, bullet.range).toString());
    if (issue.lead) {
        for (const LeadClause &clause : issue.lead->clauses) {
            if (!clause.text.isEmpty())
                digest->leadClauses.append(clause.text);
        }
    }
    return digest;
}

QString Archive::dateOf(const QString &fileName)
{
    const QString name = fileName.left(fileName.lastIndexOf(u'.'));
    constexpr qsizetype length = 10; // 2021-07-18
    const bool isDate = !yearOf(name).isEmpty() && name.size() >= length && name.at(4) == u'-' && name.at(7) == u'-';
    return isDate ? name.first(length) : name;
}

void Archive::add(const QString &fileName, const QString &text, const Profile &profile)
{
    add(digest(fileName, text, profile));
}

void Archive::add(const std::shared_ptr<const ArchivedIssue> &issue)
{
    remove(issue->fileName);
    for (qsizetype link = 0; link < issue->links.size(); ++link) {
        const LinkPlace place{issue, link};
        QList<LinkPlace> &places = d->places[place->key];
        places.insert(std::ranges::upper_bound(places, place, isBefore), place);
    }
    d->issues.insert(issue->fileName, issue);
}

void Archive::remove(const QString &fileName)
{
    const std::shared_ptr<const ArchivedIssue> old = issue(fileName);
    if (!old)
        return;
    for (const ArchivedLink &link : old->links) {
        const auto places = d->places.find(link.key);
        if (places == d->places.end())
            continue; // it stood there twice
        places->removeIf([&old](const LinkPlace &place) { return place.issue == old; });
        if (places->isEmpty())
            d->places.erase(places);
    }
    d->issues.remove(fileName);
}

void Archive::setFolder(const QString &folder)
{
    d->folder = folder;
}

void Archive::setFileExists(const FileExists &exists)
{
    d->fileExists = exists;
}

const QString &Archive::folder() const
{
    return d->folder;
}

const Archive::FileExists &Archive::fileExists() const
{
    return d->fileExists;
}

QString Archive::pathOf(const QString &fileName) const
{
    return d->folder.isEmpty() ? fileName : QString(d->folder + u'/' + fileName);
}

bool Archive::hasFile(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    return (contains(name) && pathOf(name) == path) || (d->fileExists && d->fileExists(path));
}

int Archive::count() const
{
    return int(d->issues.size());
}

bool Archive::contains(const QString &fileName) const
{
    return d->issues.contains(fileName);
}

QStringList Archive::fileNames() const
{
    return d->issues.keys();
}

std::shared_ptr<const ArchivedIssue> Archive::issue(const QString &fileName) const
{
    return d->issues.value(fileName);
}

QList<LinkPlace> Archive::places(const QString &key, const QString &exceptFile) const
{
    QList<LinkPlace> places = d->places.value(key);
    places.removeIf([&exceptFile](const LinkPlace &place) { return place.issue->fileName == exceptFile; });
    return places;
}

std::shared_ptr<const ArchivedIssue> Archive::before(const QString &date, const QString &exceptFile) const
{
    std::shared_ptr<const ArchivedIssue> newest;
    for (const auto &issue : std::as_const(d->issues)) {
        if (issue->fileName != exceptFile && isOlder(issue->date, date) &&
            (!newest || isOlder(newest->date, issue->date)))
            newest = issue;
    }
    return newest;
}

} // namespace Jianbao
