// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/publication.h"

#include "base/lines.h"
#include "issue/indexlinks.h"
#include "issue/newissue.h"
#include "issue/scan.h"
#include "repository/filestore.h"
#include "repository/git.h"
#include "repository/issuefiles.h"
#include "repository/paths.h"
#include "repository/sourcetext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFoldersUp = 100;
constexpr int mostDays = 3660;
constexpr int mostNumbers = 10'000;

/// The newsletter's own folder: that of the profile, whichever folder was opened.
QString newsletterFolder(const Repository &repository)
{
    const QString named = pathIn(repository.root(), repository.profile().folder);
    const QString canonical = QFileInfo(named).canonicalFilePath();
    return canonical.isEmpty() ? repository.issueFolder() : canonical;
}

/// The nearest folder above with .git in it; empty: none.
QString workTreeAbove(QString folder)
{
    for (int up = 0; up < mostFoldersUp && !folder.isEmpty(); ++up) {
        if (QFileInfo::exists(pathIn(folder, u".git"_s)))
            return folder;
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            break;
        folder = parent;
    }
    return {};
}

/// Whether a file name is that of an issue as it is published: the whole pattern matches, and the date is no
/// placeholder.
bool hasIssueName(const IssueFile &file)
{
    return !file.datePart.isEmpty() && file.date == file.datePart && !file.date.contains("xx"_L1, Qt::CaseInsensitive);
}

/// Whether a file is one of the newsletter's at all, and not, say, a CONTRIBUTING.md beside its issues.
bool isOfNewsletter(const IssueFile &file, const Repository &repository)
{
    const QFileInfo info(file.path);
    const QString folder = newsletterFolder(repository);
    return info.path() == folder && info.suffix().compare("md"_L1, Qt::CaseInsensitive) == 0 &&
           (folder != repository.root() || !file.datePart.isEmpty());
}

struct Version
{
    QString title;
    QString date;
    int entries = 0;
};

Version versionOf(const QByteArray &bytes, const Profile &profile)
{
    const QString text = SourceText::fromBytes(bytes).text();
    const Issue issue = scanIssue(text, profile);
    QString title = issue.heading ? Lines(text).at(issue.heading->line).toString().trimmed() : QString();
    while (title.startsWith(u'#'))
        title.slice(1);
    return {.title = title.trimmed(), .date = issue.date, .entries = issue.itemCount()};
}

void addReason(Publication &publication, const QString &reason)
{
    publication.unknownReason += publication.unknownReason.isEmpty() ? reason : QString(u' ' + reason);
}

/// What the last commit holds of the file; nothing if git cannot tell, which is noted.
std::optional<QByteArray> committed(Publication &publication)
{
    const QString top = workTreeAbove(QFileInfo(publication.path).path());
    if (top.isEmpty())
        return std::nullopt;
    const auto bytes = Git::open(top).and_then([&](const Git &git) { return git.headFile(publication.path); });
    if (!bytes) {
        addReason(publication, bytes.error().message);
        return std::nullopt;
    }
    return *bytes;
}

void lookAtIndex(Publication &publication, const Repository &repository)
{
    const QString path = QDir::cleanPath(pathIn(repository.root(), repository.profile().indexFile));
    const Result<FileContent> content = readFile(path);
    if (!content) {
        if (content.error().code != ErrorCode::NotFound)
            addReason(publication, content.error().message);
        return;
    }
    const QDir root(repository.root());
    const QString folder = root.relativeFilePath(QFileInfo(path).path());
    publication.indexPath = path;
    publication.indexLine =
        lineLinkingTo(SourceText::fromBytes(content->bytes).text(), folder == u"."_s ? QString() : folder,
                      root.relativeFilePath(publication.path));
}

/// The name of an issue taken apart: what stands before its date, the date, what follows.
struct NameParts
{
    QString before;
    QString date;
    QString after = u".md"_s;
};

/// @param file whose whole name matches the pattern, which has the date as its first group
NameParts nameParts(const IssueFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    const qsizetype at = name.indexOf(file.date);
    return {.before = name.first(at), .date = file.date, .after = name.sliced(at + file.date.size())};
}

/// How a date in a name is written; where it is none, how one would be written.
QString dateFormat(const QString &date)
{
    const QString usual = u"yyyy-MM-dd"_s;
    for (const QString &other : {u"yyyyMMdd"_s, u"yyyy_MM_dd"_s, u"yyyy.MM.dd"_s}) {
        if (QDate::fromString(date, other).isValid())
            return other;
    }
    return usual;
}

bool isFree(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() && !info.isSymLink();
}

/// How a repository names its issues: as the latest one is named.
class IssueNaming
{
public:
    explicit IssueNaming(const Repository &repository)
        : m_folder(repository.issueFolder())
    {
        const QList<IssueFile> &issues = repository.issues();
        if (const auto latest = std::ranges::find_if(issues, hasIssueName); latest != issues.end())
            m_parts = nameParts(*latest);
        static const QRegularExpression digits(u"^[0-9]{1,6}$"_s);
        m_isNumbered = digits.match(m_parts.date).hasMatch();
        m_format = dateFormat(m_parts.date);
        if (!m_isNumbered && !m_parts.date.isEmpty() && !QDate::fromString(m_parts.date, m_format).isValid())
            m_parts = NameParts(); // a date of another kind: no guesses
    }

    [[nodiscard]] QString pathOf(QDate day) const { return path(day.toString(m_format)); }

    /// The path of the next number that is free; empty where issues are not numbered.
    [[nodiscard]] QString nextNumber() const
    {
        const int last = m_isNumbered ? m_parts.date.toInt() : -1;
        for (int number = last + 1; m_isNumbered && number < last + mostNumbers; ++number) {
            const QString next = path(QString::number(number).rightJustified(m_parts.date.size(), u'0'));
            if (isFree(next))
                return next;
        }
        return {};
    }

private:
    [[nodiscard]] QString path(const QString &date) const
    {
        return pathIn(m_folder, QString(m_parts.before + date + m_parts.after));
    }

    QString m_folder;
    NameParts m_parts;
    QString m_format;
    bool m_isNumbered = false;
};

} // namespace

QString Publication::warning(Loss loss) const
{
    const QString name = QFileInfo(path).fileName();
    if (!isPublished())
        return unknownReason.isEmpty()
                   ? QString()
                   : tr("Whether “%1” is a published issue could not be found out.").arg(name) + u' ' + unknownReason;
    QStringList parts;
    if (!entriesInHead && !entriesOnDisk)
        parts.append(tr("“%1” is a published issue.").arg(name));
    else if (title.isEmpty())
        parts.append(tr("“%1” is a published issue with %n entries.", nullptr, entryCount()).arg(name));
    else
        parts.append(tr("“%1” is a published issue with %n entries: “%2”.", nullptr, entryCount()).arg(name, title));
    if (indexLine > 0)
        parts.append(
            tr("“%1” links to it in line %2.").arg(QFileInfo(indexPath).fileName(), QString::number(indexLine)));
    switch (loss) {
    case Loss::Rename:
        parts.append(tr("Under another name, links to it lead nowhere; if the next issue is written into it, its "
                        "entries are gone."));
        break;
    case Loss::Replace:
        parts.append(tr("If another text is saved over it, its entries are gone, and links to it show that text."));
        break;
    case Loss::Delete:
        parts.append(tr("If it is deleted, its entries are gone, and links to it lead nowhere."));
        break;
    }
    if (inHead && differs)
        parts.append(tr("What was changed in it since the last commit is kept nowhere else."));
    if (!inHead && unknownReason.isEmpty())
        parts.append(tr("The last commit does not hold it, so git may not be able to bring it back."));
    if (!unknownReason.isEmpty())
        parts.append(unknownReason);
    return parts.join(u' ');
}

Publication publicationOf(const Repository &repository, const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    Publication publication;
    publication.path = pathIn(folder.isEmpty() ? info.path() : folder, info.fileName());
    const Profile &profile = repository.profile();
    const IssueFile file = issueFileAt(publication.path, profile);
    if (!repository.isOpen() || !isOfNewsletter(file, repository))
        return publication;

    lookAtIndex(publication, repository);
    const bool isNamedAsIssue = hasIssueName(file);
    const std::optional<QByteArray> old =
        isNamedAsIssue || publication.indexLine > 0 ? committed(publication) : std::nullopt;
    publication.inHead = old.has_value();
    const Result<FileContent> now = readFile(publication.path);
    publication.differs = old && (!now || now->bytes != *old);
    publication.date = file.date;
    // The committed version last: it is the one that is told.
    if (now) {
        const Version version = versionOf(now->bytes, profile);
        publication.entriesOnDisk = version.entries;
        publication.title = version.title;
        publication.date = version.date.isEmpty() ? file.date : version.date;
    }
    if (old) {
        const Version version = versionOf(*old, profile);
        publication.entriesInHead = version.entries;
        publication.title = version.title;
        publication.date = version.date.isEmpty() ? file.date : version.date;
    }
    return publication;
}

QDate proposedIssueDate(const Repository &repository, QDate today)
{
    QList<QDate> dates;
    for (const IssueFile &issue : repository.issues())
        dates.append(QDate::fromString(issue.datePart, dateFormat(issue.datePart)));
    return nextIssueDate(dates, today);
}

QString issuePath(const Repository &repository, QDate day)
{
    return IssueNaming(repository).pathOf(day);
}

QString newIssuePath(const Repository &repository, QDate day)
{
    const IssueNaming naming(repository);
    if (const QString path = naming.nextNumber(); !path.isEmpty())
        return path;
    for (int days = 0; days < mostDays; ++days) {
        if (const QString path = naming.pathOf(day.addDays(days)); isFree(path))
            return path;
    }
    return naming.pathOf(day.addDays(mostDays));
}

} // namespace Jianbao
