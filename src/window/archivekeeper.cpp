// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/archivekeeper.h"

#include "repository/filestore.h"
#include "repository/sourcetext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A file that was changed within this time may be changed again and keep its times.
constexpr std::chrono::seconds settling{3};

} // namespace

ArchiveKeeper::ArchiveKeeper(QObject *parent)
    : QObject(parent)
    , m_worker(1)
{
    connect(&m_watcher, &FileWatcher::changed, this, &ArchiveKeeper::profileChanged);
    connect(&m_watcher, &FileWatcher::removed, this, &ArchiveKeeper::profileChanged);
}

void ArchiveKeeper::setRepository(const Repository &repository)
{
    const Profile &profile = repository.isOpen() ? repository.profile() : builtInProfile();
    if (repository.root() != m_context.root) {
        m_context = {.root = repository.root()};
        m_isReady = !repository.isOpen();
    }
    if (profile != m_context.profile || repository.root() != m_repository.root())
        m_digests.clear();
    m_context.profile = profile;
    m_repository = repository;
    if (const QString path = m_context.settingsPath(); path != m_watched) {
        m_watcher.unwatch(m_watched);
        m_watched = path;
    }
    if (repository.isOpen())
        renew();
    else
        Q_EMIT changed();
}

void ArchiveKeeper::renew()
{
    if (!m_repository.isOpen())
        return;
    if (std::exchange(m_isReading, true))
        m_isStale = true;
    else
        read();
}

void ArchiveKeeper::read()
{
    m_isStale = false;
    const QString root = m_repository.root();
    m_worker.run(
        this, [path = m_context.settingsPath()] { return readSettings(path); },
        [this, root](const Settings &read) { takeSettings(root, read); });
    m_worker.run(
        this, [repository = m_repository, known = m_digests] { return readIssues(repository, known); },
        [this, root](const Issues &read) { takeIssues(root, read); });
}

ArchiveKeeper::Settings ArchiveKeeper::readSettings(const QString &path)
{
    const Result<FileContent> content = readFile(path);
    if (content)
        return {parseCheckSettings(content->bytes, path), content->stamp};
    if (content.error().code == ErrorCode::NotFound)
        return {CheckSettings(), {}};
    return {std::unexpected(content.error()), {}};
}

ArchiveKeeper::Issues ArchiveKeeper::readIssues(const Repository &repository, const Digests &known)
{
    // Drafts in a folder of their own are compared with the issues, not with one another.
    const Repository own = Repository::open(repository.root()).value_or(repository);
    const QDir root(own.root());
    Issues read;
    const QString folder = root.relativeFilePath(own.issueFolder());
    read.archive.setFolder(folder == "."_L1 ? QString() : folder);
    read.archive.setFileExists([path = own.root()](const QString &file) {
        return file.startsWith("../"_L1) || QFileInfo::exists(path + u'/' + file);
    });
    for (const IssueFile &file : own.issues()) {
        read.files.append(root.relativeFilePath(file.path));
        const QFileInfo info(file.path);
        Digest digest = known.value(file.path);
        if (!digest.issue || digest.size != info.size() || digest.changed != info.metadataChangeTime()) {
            digest = {.size = info.size(), .changed = info.metadataChangeTime(), .issue = {}};
            const Result<FileContent> content = readFile(file.path);
            if (!content)
                continue; // whoever opens it is told
            const QString text = SourceText::fromBytes(content->bytes).text();
            digest.issue = Archive::digest(QFileInfo(file.path).fileName(), text, own.profile());
        }
        read.archive.add(digest.issue);
        if (digest.changed < QDateTime::currentDateTime().addDuration(-settling))
            read.digests.insert(file.path, digest);
    }
    return read;
}

void ArchiveKeeper::takeSettings(const QString &root, const Settings &read)
{
    if (root != m_context.root)
        return;
    const CheckSettings before = m_context.settings;
    if (read.settings) {
        m_context.settings = *read.settings;
        m_watcher.watch(m_watched, read.stamp);
    }
    if (!std::exchange(m_isReady, true) || m_context.settings != before)
        Q_EMIT changed();
    if (!read.settings)
        Q_EMIT settingsFailed(read.settings.error());
}

void ArchiveKeeper::takeIssues(const QString &root, const Issues &read)
{
    m_isReading = false;
    const auto isSame = [&read](const Archive &before, const QString &name) {
        return before.issue(name) == read.archive.issue(name); // the same one, not read again
    };
    const QStringList names = read.archive.fileNames();
    const bool hasChanged =
        root != m_context.root || !m_context.archive || m_context.files != read.files ||
        m_context.archive->fileNames() != names || m_toldProfile != m_context.profile ||
        !std::ranges::all_of(names, [&](const QString &name) { return isSame(*m_context.archive, name); });
    if (root == m_context.root) {
        m_context.archive = read.archive;
        m_context.files = read.files;
        m_digests = read.digests;
    }
    if (m_isStale || root != m_context.root) {
        renew();
        return;
    }
    m_toldProfile = m_context.profile;
    if (hasChanged)
        Q_EMIT changed();
}

} // namespace Jianbao
