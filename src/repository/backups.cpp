// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/backups.h"

#include "repository/fileerrors.h"
#include "repository/filestore.h"
#include "repository/paths.h"
#include "repository/temporaryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <unistd.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 10; ///< each means that another process removed an empty folder in between
constexpr QLatin1StringView pathFile("path.txt");
const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz"_s;
constexpr qsizetype timeLength = 18;
constexpr qsizetype hashLength = 64; ///< SHA-256 as hexadecimal digits

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

Error errorFor(FileAction action, int errnoValue, const QString &path, const QString &message)
{
    return {.code = systemError(action, errnoValue, path).code,
            .message = message.arg(QDir::toNativeSeparators(path), qt_error_string(errnoValue)),
            .path = path};
}

Error unkeptError(int errnoValue, const QString &path)
{
    return errorFor(FileAction::Write, errnoValue, path,
                    Text::tr("The earlier version of “%1” cannot be kept: %2. Saving replaces it for good."));
}

Error unlistedError(int errnoValue, const QString &path)
{
    return errorFor(FileAction::Read, errnoValue, path,
                    Text::tr("The earlier versions of “%1” cannot be looked for: %2."));
}

Error unmovedError(int errnoValue, const QString &path)
{
    return errorFor(FileAction::Write, errnoValue, path,
                    Text::tr("The earlier versions of “%1” could not all be kept under its new name: %2."));
}

/// What a file is known by. A path that cannot be resolved is at least itself.
QString knownPath(const QString &path)
{
    const QString resolved = resolvedPath(path);
    return resolved.isEmpty() ? path : resolved;
}

/// Time, hyphen, hash: sorts by time, and tells whether the bytes are the ones that were kept.
QString backupName(const QDateTime &time, const QByteArray &hash)
{
    return time.toUTC().toString(timeFormat) + u'-' + QString::fromLatin1(hash.toHex());
}

QByteArray hashIn(const QString &file)
{
    return QByteArray::fromHex(file.last(hashLength).toLatin1());
}

std::optional<Backup> backupAt(const QFileInfo &info)
{
    const QString name = info.fileName();
    if (name.size() != timeLength + 1 + hashLength || name[timeLength] != u'-')
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(name.first(timeLength), timeFormat);
    if (!time.isValid())
        return std::nullopt;
    return Backup{info.filePath(), QDateTime(time.date(), time.time(), QTimeZone::UTC), info.size()};
}

/// Newest first.
QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const auto backup = backupAt(info))
            backups.append(*backup);
    }
    return backups;
}

/// Writes a new file whole or not at all. One of that name holds the same already.
SystemResult<void> put(const FileDescriptor &folder, const QString &path, const QString &name, const QByteArray &bytes)
{
    auto file = TemporaryFile::create(folder, TemporaryFile::Kind::NewText, 0600);
    if (!file)
        return std::unexpected(file.error());
    return file->file().writeAll(bytes).and_then([&] { return file->file().sync(); }).and_then([&] {
        return file->renameOver(QFile::encodeName(path + u'/'), QFile::encodeName(name));
    });
}

/// Opens the folder of a file's backups, which says for whom it is.
SystemResult<FileDescriptor> openFolder(const QString &folder, const QString &path)
{
    auto opened = openPrivateFolder(folder);
    if (!opened)
        return opened;
    TemporaryFile::removeStale(*opened);
    if (QFile::exists(folder + u'/' + pathFile))
        return opened;
    if (const auto written = put(*opened, folder, pathFile, QFile::encodeName(path) + '\n'); !written)
        return std::unexpected(written.error());
    return opened;
}

SystemResult<void> keepIn(const QString &folder, const QString &path, const QString &name, const QByteArray &bytes)
{
    const auto opened = openFolder(folder, path);
    if (!opened)
        return std::unexpected(opened.error());
    return put(*opened, folder, name, bytes).and_then([&] { return opened->sync(); });
}

SystemResult<void> moveAll(const QString &from, const QString &to, const QString &newPath)
{
    const auto opened = openFolder(to, newPath);
    if (!opened)
        return std::unexpected(opened.error());
    for (const Backup &backup : backupsIn(from)) {
        const QByteArray target = QFile::encodeName(to + u'/' + QFileInfo(backup.file).fileName());
        // One that is gone was moved or pruned by another process.
        if (::rename(QFile::encodeName(backup.file).constData(), target.constData()) != 0 && errno != ENOENT)
            return std::unexpected(errno);
    }
    return opened->sync();
}

/// Tries again where another process removed a folder that was empty at the time.
template <typename Work>
SystemResult<void> insisting(Work work)
{
    SystemResult<void> done = work();
    for (int tries = 1; !done && done.error() == ENOENT && tries < mostTries; ++tries)
        done = work();
    return done;
}

void removeIfEmpty(const QString &folder)
{
    if (!backupsIn(folder).isEmpty())
        return;
    (void)::unlink(QFile::encodeName(folder + u'/' + pathFile).constData());
    (void)::rmdir(QFile::encodeName(folder).constData()); // not when another process put something in again
}

} // namespace

Backups::Backups(StateFolder folder, BackupLimits limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

Result<void> Backups::keep(const QString &path, const QByteArray &bytes, const QDateTime &now) const
{
    const QByteArray hash = FileStamp::ofBytes(bytes).hash;
    const QString folder = folderOf(path);
    const QList<Backup> present = backupsIn(folder);
    if (!present.isEmpty() && hashIn(present.first().file) == hash)
        return {};
    // Behind those of a clock that was fast: as the oldest it would be the first to go.
    const QDateTime time = present.isEmpty() ? now : std::max(now, present.first().time.addMSecs(1));
    const auto kept = insisting([&] { return keepIn(folder, knownPath(path), backupName(time, hash), bytes); });
    if (!kept)
        return std::unexpected(unkeptError(kept.error(), path));
    prune(now);
    return {};
}

Result<QList<Backup>> Backups::of(const QString &path) const
{
    const QString folder = folderOf(path);
    const auto opened = FileDescriptor::openFolder(QFile::encodeName(folder));
    if (!opened && opened.error() != ENOENT)
        return std::unexpected(unlistedError(opened.error(), path));
    return backupsIn(folder);
}

Result<QByteArray> Backups::read(const Backup &backup)
{
    auto content = readFile(backup.file);
    if (!content)
        return std::unexpected(content.error());
    if (content->stamp.hash != hashIn(backup.file)) {
        const QString message = Text::tr("The earlier version “%1” is damaged: it is not what was kept.");
        return std::unexpected(
            Error{.code = ErrorCode::Malformed, .message = message.arg(backup.file), .path = backup.file});
    }
    return std::move(content->bytes);
}

Result<void> Backups::moved(const QString &oldPath, const QString &newPath) const
{
    const QString from = folderOf(oldPath);
    const QString to = folderOf(newPath);
    if (from == to || backupsIn(from).isEmpty())
        return {};
    if (const auto done = insisting([&] { return moveAll(from, to, knownPath(newPath)); }); !done)
        return std::unexpected(unmovedError(done.error(), newPath));
    removeIfEmpty(from);
    return {};
}

QString Backups::folderOf(const QString &path) const
{
    const QByteArray hash = FileStamp::ofBytes(QFile::encodeName(knownPath(path))).hash;
    return m_folder.backups() + u'/' + QString::fromLatin1(hash.first(16).toHex());
}

void Backups::prune(const QDateTime &now) const
{
    const QDateTime oldest = now.addDays(-m_limits.days);
    QList<Backup> surplus;
    QList<Backup> older;
    QList<Backup> newest; // of each file
    const QDir root(m_folder.backups());
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QList<Backup> backups = backupsIn(root.filePath(name));
        for (qsizetype i = 0; i < backups.size(); ++i) {
            const bool isTooOld = backups[i].time < oldest && i >= m_limits.alwaysPerFile;
            QList<Backup> &list = i >= m_limits.mostPerFile || isTooOld ? surplus : i == 0 ? newest : older;
            list.append(backups[i]);
        }
    }
    std::ranges::stable_sort(older, {}, &Backup::time);
    std::ranges::stable_sort(newest, {}, &Backup::time);
    const QList<Backup> wanted = older + newest;
    qint64 bytes = 0;
    for (const Backup &backup : wanted)
        bytes += backup.size;
    for (qsizetype i = 0; i < wanted.size() && bytes > m_limits.bytes; ++i) {
        bytes -= wanted[i].size;
        surplus.append(wanted[i]);
    }
    for (const Backup &backup : std::as_const(surplus)) {
        (void)::unlink(QFile::encodeName(backup.file).constData()); // or the next time
        removeIfEmpty(QFileInfo(backup.file).path());
    }
}

} // namespace Jianbao
