// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/repository.h"

#include "repository/fileerrors.h"
#include "repository/filestore.h"
#include "repository/issuefiles.h"
#include "repository/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFoldersUp = 100;

QString profileFileName()
{
    return u"jianbao.toml"_s;
}

/// What the search upwards found.
struct Place
{
    QString root;
    Profile profile;
    QString profileFolder; ///< the newsletter's own folder, canonical; empty when only .git, or nothing, was found

    [[nodiscard]] bool hasProfileFolder() const { return !profileFolder.isEmpty(); }
};

Error malformedFolder(const QString &path, const QString &folder)
{
    return {.code = ErrorCode::Malformed,
            .message = QCoreApplication::translate(
                           "Repository", "“%1” names “%2” as the folder of the issues, which is not inside the "
                                         "repository. Correct the key “folder”.")
                           .arg(QDir::toNativeSeparators(path), folder),
            .path = path};
}

/// The newsletter that a folder's own jianbao.toml describes.
Result<Place> placeByProfileFile(const QString &folder)
{
    const QString path = pathIn(folder, profileFileName());
    const Result<FileContent> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    const Result<Profile> profile = parseProfile(content->bytes, path);
    if (!profile)
        return std::unexpected(profile.error());
    if (QDir::isAbsolutePath(profile->folder) || QDir::cleanPath(profile->folder).startsWith(u".."_s))
        return std::unexpected(malformedFolder(path, profile->folder));
    const QString named = QDir::cleanPath(pathIn(folder, profile->folder));
    const QString canonical = QFileInfo(named).canonicalFilePath();
    if (!canonical.isEmpty() && !liesIn(canonical, folder))
        return std::unexpected(malformedFolder(path, profile->folder));
    return Place{folder, *profile, canonical.isEmpty() ? named : canonical};
}

Result<Place> placeAbove(const QString &start)
{
    QString folder = start;
    for (int up = 0; up < mostFoldersUp; ++up) {
        if (QFileInfo::exists(pathIn(folder, profileFileName())))
            return placeByProfileFile(folder);
        const QString usual = QFileInfo(pathIn(folder, builtInProfile().folder)).canonicalFilePath();
        if (!builtInProfile().folder.isEmpty() && QFileInfo(usual).isDir() && liesIn(usual, folder))
            return Place{folder, builtInProfile(), usual};
        if (QFileInfo::exists(pathIn(folder, u".git"_s)))
            return Place{folder, builtInProfile(), {}};
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            break;
        folder = parent;
    }
    return Place{start, builtInProfile(), {}};
}

Error noNewsletter(const QString &path, const Place &place)
{
    const QString shown = QDir::toNativeSeparators(path);
    QString message;
    if (!place.hasProfileFolder()) {
        message = QCoreApplication::translate("Repository",
                                              "“%1” is no newsletter: neither “%2” nor a folder “%3” is there or in a "
                                              "folder above, and it holds no issue, a file such as “2021-07-18.md”. "
                                              "Open the newsletter's folder or one of its issues.")
                      .arg(shown, profileFileName(), place.profile.folder);
    } else {
        message = QCoreApplication::translate(
                      "Repository", "“%1” holds no issue: there is no Markdown file in the newsletter's folder "
                                    "“%2”. Put an issue there, or open another folder.")
                      .arg(shown, QDir::toNativeSeparators(place.profileFolder));
    }
    return {.code = ErrorCode::NotNewsletter, .message = message, .path = path};
}

struct Issues
{
    QString folder;
    QList<IssueFile> files;
    bool needsFile = false; ///< the opened file is there only because it was opened
};

/// The issues of the folder that was opened, else those of the newsletter's own folder.
/// @param markdownFile the name of the file that was opened; empty if it was a folder or no Markdown file.
Issues issuesFor(const Place &place, const QString &start, const QString &markdownFile)
{
    const bool isOwn = place.hasProfileFolder() && (start == place.profileFolder || start == place.root);
    Issues issues{.folder = start, .files = {}};
    if (!isOwn)
        issues.files = issueFilesIn(start, place.root, place.profile, IssueFilter::LookAlikes);
    if (issues.files.isEmpty() && place.hasProfileFolder()) {
        const bool isRoot = place.profileFolder == place.root; // with the repository's other Markdown files
        issues = {.folder = place.profileFolder,
                  .files = issueFilesIn(place.profileFolder, place.root, place.profile,
                                        isRoot ? IssueFilter::LookAlikes : IssueFilter::AllMarkdown)};
    }
    // Somebody's first scraps look like nothing yet.
    const IssueFile own = issueFileAt(pathIn(start, markdownFile), place.profile);
    const bool isMissing = !markdownFile.isEmpty() && !issues.files.contains(own);
    if (isMissing && (issues.files.isEmpty() || (issues.folder == start && start != place.profileFolder))) {
        issues.folder = start;
        issues.needsFile = true;
        issues.files.append(own);
        sortIssues(issues.files);
    }
    return issues;
}

} // namespace

Result<Repository> Repository::open(const QString &path)
{
    const QFileInfo opened(path);
    if (path.isEmpty() || !opened.exists())
        return std::unexpected(systemError(FileAction::Read, ENOENT, path));
    // A file that is a link belongs to the folder in which the link is.
    const bool isFolder = opened.isDir();
    const QString start = QFileInfo(isFolder ? path : opened.absolutePath()).canonicalFilePath();
    if (!QFileInfo(start).isReadable())
        return std::unexpected(systemError(FileAction::Read, EACCES, start));
    const Result<Place> place = placeAbove(start);
    if (!place)
        return std::unexpected(place.error());

    Repository repository;
    repository.m_root = place->root;
    repository.m_profile = place->profile;
    repository.m_name = place->hasProfileFolder() ? place->profile.name : QFileInfo(place->root).fileName();
    const bool isMarkdown = opened.isFile() && opened.suffix().compare(u"md"_s, Qt::CaseInsensitive) == 0;
    const Issues found = issuesFor(*place, start, isMarkdown ? opened.fileName() : QString());
    if (found.files.isEmpty())
        return std::unexpected(noNewsletter(path, *place));
    repository.m_openedPath = found.needsFile                        ? pathIn(start, opened.fileName())
                              : found.folder == place->profileFolder ? place->root
                                                                     : start;
    repository.m_issueFolder = found.folder;
    repository.m_issues = found.files;
    return repository;
}

Result<Repository> Repository::reopened() const
{
    Result<Repository> again = open(m_openedPath);
    for (const QString &folder : {m_issueFolder, m_root}) {
        if (!again && !QFileInfo::exists(m_openedPath))
            again = open(folder);
    }
    return again;
}

bool Repository::contains(const QString &path) const
{
    const QString resolved = resolvedPath(path);
    return isOpen() && !resolved.isEmpty() && liesIn(resolved, m_root);
}

bool Repository::leadsOutside(const QString &path) const
{
    const QString resolved = resolvedPath(path);
    if (!isOpen() || resolved.isEmpty())
        return false;
    if (liesIn(resolved, m_root))
        return liesIn(resolved, pathIn(m_root, u".git"_s));
    // By its name: one of the folders on the way is in the repository.
    QFileInfo folder(QDir::cleanPath(path));
    do {
        folder.setFile(folder.path());
        const QString canonical = folder.canonicalFilePath();
        if (!canonical.isEmpty() && liesIn(canonical, m_root))
            return true;
    } while (!folder.isRoot() && folder.path() != folder.filePath());
    return false;
}

QString Repository::imageFolder() const
{
    const QString beside = m_issueFolder == m_root ? m_root : QFileInfo(m_issueFolder).path();
    return pathIn(beside, u"images"_s);
}

} // namespace Jianbao
