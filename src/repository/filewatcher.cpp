// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filewatcher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iterator>
#include <sys/stat.h>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

// Long enough for "write beside, rename" and for git to rewrite a file, short enough to seem at once.
constexpr auto coalescing = 80ms;
constexpr auto polling = 2s;
constexpr auto settling = 3s;

} // namespace

FileWatcher::FileWatcher(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(coalescing);
    connect(&m_timer, &QTimer::timeout, this, &FileWatcher::checkNoted);
    m_poll.setInterval(polling);
    connect(&m_poll, &QTimer::timeout, this, &FileWatcher::checkNow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatcher::noteFile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatcher::noteFolder);
}

void FileWatcher::watch(const QString &path, const FileStamp &known)
{
    m_files.insert(path, {known, {}});
    rearm();
    // It may have changed between being read and being watched.
    noteFile(path);
}

void FileWatcher::unwatch(const QString &path)
{
    if (m_files.remove(path) == 0)
        return;
    m_watcher.removePath(path);
    unwatchFolder(QFileInfo(path).absolutePath());
}

void FileWatcher::setFolder(const QString &path)
{
    const QString old = std::exchange(m_folder, path);
    m_folderMarks = marksOf(path);
    m_folderEntries = entriesOf(path);
    if (!old.isEmpty())
        unwatchFolder(old);
    rearm();
}

void FileWatcher::unwatchFolder(const QString &folder)
{
    const auto isIn = [&folder](const QString &file) {
        return QFileInfo(file).absolutePath() == folder;
    };
    if (folder != m_folder && std::none_of(m_files.keyBegin(), m_files.keyEnd(), isIn))
        m_watcher.removePath(folder);
}

void FileWatcher::checkNow()
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->marks || marksOf(file.key()) != file->marks)
            m_noted.insert(file.key());
    }
    checkNoted();
}

void FileWatcher::noteFile(const QString &path)
{
    m_noted.insert(path);
    startTimer();
}

void FileWatcher::noteFolder(const QString &path)
{
    std::copy_if(m_files.keyBegin(), m_files.keyEnd(), std::inserter(m_noted, m_noted.end()),
                 [&path](const QString &file) { return QFileInfo(file).absolutePath() == path; });
    startTimer();
}

void FileWatcher::startTimer()
{
    // Not started anew by every event: a file that is written without end would never be looked at.
    if (!m_timer.isActive())
        m_timer.start();
}

void FileWatcher::checkNoted()
{
    m_timer.stop();
    const QSet<QString> noted = std::exchange(m_noted, {});
    // The system may still watch the file that was replaced, which somebody holds open.
    for (const QString &path : noted)
        m_watcher.removePath(path);
    rearm();
    for (const QString &path : noted)
        check(path);
    checkFolder();
}

void FileWatcher::check(const QString &path)
{
    const auto file = m_files.find(path);
    if (file == m_files.end())
        return; // a slot of an earlier signal closed it
    // Unreadable or grown beyond all bounds is a change too: whoever is told sees the reason when reading it.
    file->marks = marksOf(path); // before it is read: a change in between leaves other ones
    const FileStamp now = stampOf(path).value_or(FileStamp{"unreadable", 0});
    if (now == std::exchange(file->known, now))
        return;
    if (now.exists())
        Q_EMIT changed(path);
    else
        Q_EMIT removed(path);
}

void FileWatcher::checkFolder()
{
    const std::optional<Marks> marks = marksOf(m_folder);
    if (marks && marks == m_folderMarks)
        return;
    m_folderMarks = marks;
    QStringList entries = entriesOf(m_folder);
    if (entries == m_folderEntries)
        return;
    m_folderEntries = std::move(entries);
    Q_EMIT folderChanged(m_folder);
}

void FileWatcher::rearm()
{
    QSet<QString> wanted;
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        wanted.insert(QFileInfo(*file).absolutePath());
        if (QFileInfo(*file).isFile()) // of one that is gone, the folder tells when it comes back
            wanted.insert(*file);
    }
    if (!m_folder.isEmpty())
        wanted.insert(m_folder);
    for (const QStringList &watched : {m_watcher.files(), m_watcher.directories()})
        wanted.subtract(QSet(watched.begin(), watched.end()));
    bool complete = true;
    for (const QString &path : std::as_const(wanted))
        complete = QFileInfo::exists(path) && m_watcher.addPath(path) && complete;
    if (complete)
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
}

std::optional<FileWatcher::Marks> FileWatcher::marksOf(const QString &path)
{
    const auto nanoseconds = [](const timespec &time) {
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    };
    struct stat status{};
    timespec now{};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &status) != 0 ||
        ::clock_gettime(CLOCK_REALTIME, &now) != 0)
        return std::nullopt;
    const Marks marks{.device = status.st_dev,
                      .inode = status.st_ino,
                      .size = status.st_size,
                      .modified = nanoseconds(status.st_mtim),
                      .changed = nanoseconds(status.st_ctim)};
    // File systems count in steps of up to two seconds, and a server's clock may run ahead.
    if (marks.changed > nanoseconds(now) - std::chrono::nanoseconds(settling).count())
        return std::nullopt;
    return marks;
}

QStringList FileWatcher::entriesOf(const QString &folder)
{
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace Jianbao
