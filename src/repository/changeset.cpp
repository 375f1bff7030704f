// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/changeset.h"

#include "repository/filedescriptor.h"
#include "repository/fileerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSet)
};

/// A change and what its file holds before it.
struct Step
{
    FileChange change;
    QString target; ///< the file that the path means
    std::optional<QByteArray> old;

    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(target.first(target.lastIndexOf(u'/') + 1)); }
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(target.sliced(target.lastIndexOf(u'/') + 1)); }
    [[nodiscard]] FileStamp oldStamp() const { return old ? FileStamp::ofBytes(*old) : FileStamp(); }
};

std::unexpected<Error> refused(const Step &step, int errnoValue)
{
    return std::unexpected(systemError(FileAction::Write, errnoValue, step.change.path));
}

Error twiceError(const QString &path)
{
    return {.code = ErrorCode::Malformed,
            .message = Text::tr("“%1” was to be written twice at once, with two contents. Nothing was changed on disk. "
                                "Write one of them first.")
                           .arg(QDir::toNativeSeparators(path)),
            .path = path};
}

Error unkeptError(const Error &reason, const QString &path)
{
    return {.code = reason.code,
            .message =
                Text::tr("Nothing was written: what “%1” holds now could not be kept as an earlier version first. "
                         "Look whether there is room on the disk of your own files, and try again.")
                    .arg(QDir::toNativeSeparators(path)),
            .path = path};
}

/// All files of one call of writeAll().
class ChangeSet
{
public:
    explicit ChangeSet(const Backups &backups)
        : m_backups(backups)
    {
    }

    [[nodiscard]] Result<void> prepare(const QList<FileChange> &changes);
    [[nodiscard]] Result<void> keepOld() const;
    [[nodiscard]] Result<void> write() const;

private:
    [[nodiscard]] Result<std::optional<Step>> stepFor(const FileChange &change) const;
    [[nodiscard]] Result<void> findRoom() const;
    [[nodiscard]] Error undo(qsizetype written, const Error &reason) const;
    [[nodiscard]] QString notUndone(const Step &step) const;

    const Backups &m_backups;
    QList<Step> m_steps;
};

/// What the change has to do; nothing if the file holds the wanted bytes.
Result<std::optional<Step>> ChangeSet::stepFor(const FileChange &change) const
{
    const auto target = followLinks(change.path);
    if (!target)
        return std::unexpected(target.error());
    Step step{.change = change, .target = *target, .old = {}};
    auto content = readFile(change.path);
    if (content)
        step.old = std::move(content->bytes);
    else if (content.error().code != ErrorCode::NotFound)
        return std::unexpected(content.error());
    if (step.old == change.bytes)
        return std::nullopt;
    if (step.oldStamp() != change.expected)
        return std::unexpected(conflictError(change.path));
    if (change.bytes.size() > maximumFileSize)
        return std::unexpected(tooLargeError(change.path, FileKind::Text));
    if (::faccessat(AT_FDCWD, step.folder().constData(), W_OK | X_OK, AT_EACCESS) != 0)
        return refused(step, errno);
    if (step.old && ::faccessat(AT_FDCWD, QFile::encodeName(step.target).constData(), W_OK, AT_EACCESS) != 0)
        return refused(step, errno);
    return step;
}

Result<void> ChangeSet::prepare(const QList<FileChange> &changes)
{
    QStringList targets;
    for (const FileChange &change : changes) {
        const QFileInfo file(followLinks(change.path).value_or(change.path));
        const QString target = QDir(file.path()).canonicalPath() + u'/' + file.fileName();
        if (targets.contains(target))
            return std::unexpected(twiceError(change.path));
        targets.append(target);
        auto step = stepFor(change);
        if (!step)
            return std::unexpected(step.error());
        if (*step)
            m_steps.append(std::move(**step));
    }
    return findRoom();
}

/// For a moment each new text lies beside the old one, and the old ones may have to be written again.
Result<void> ChangeSet::findRoom() const
{
    QHash<dev_t, qint64> needed;
    for (const Step &step : m_steps) {
        struct statvfs system{};
        struct stat folder{};
        if (::statvfs(step.folder().constData(), &system) != 0 || ::stat(step.folder().constData(), &folder) != 0)
            continue; // it will be seen
        qint64 &bytes = needed[folder.st_dev];
        bytes += std::max(step.change.bytes.size(), step.old ? step.old->size() : 0);
        if (bytes > qint64(system.f_bavail) * qint64(system.f_frsize))
            return refused(step, ENOSPC);
    }
    return {};
}

Result<void> ChangeSet::keepOld() const
{
    for (const Step &step : m_steps) {
        if (!step.old)
            continue;
        if (const auto kept = m_backups.keep(step.change.path, *step.old); !kept)
            return std::unexpected(unkeptError(kept.error(), step.change.path));
    }
    return {};
}

Result<void> ChangeSet::write() const
{
    std::optional<Error> unconfirmed;
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        const Step &step = m_steps.at(at);
        const auto written = writeFile(step.change.path, step.change.bytes, step.oldStamp());
        if (written)
            continue;
        if (written.error().code != ErrorCode::Unconfirmed)
            return std::unexpected(undo(at, written.error()));
        unconfirmed = written.error();
    }
    if (unconfirmed)
        return std::unexpected(*unconfirmed);
    return {};
}

/// Puts a written file back.
Result<void> restore(const Step &step)
{
    const FileStamp wanted = FileStamp::ofBytes(step.change.bytes);
    if (step.old) {
        const auto restored = writeFile(step.change.path, *step.old, wanted);
        if (!restored && restored.error().code != ErrorCode::Unconfirmed)
            return std::unexpected(restored.error());
        return {};
    }
    const auto present = stampOf(step.change.path);
    if (!present)
        return std::unexpected(present.error());
    if (!present->exists())
        return {};
    if (*present != wanted)
        return std::unexpected(conflictError(step.change.path));
    const auto folder = FileDescriptor::openFolder(step.folder());
    if (!folder)
        return std::unexpected(systemError(FileAction::Delete, folder.error(), step.change.path));
    if (::unlinkat(folder->number(), step.name().constData(), 0) != 0)
        return std::unexpected(systemError(FileAction::Delete, errno, step.change.path));
    (void)folder->sync(); // the file is gone; should it come back after a power failure, it is whole
    return {};
}

QString ChangeSet::notUndone(const Step &step) const
{
    const QString path = QDir::toNativeSeparators(step.change.path);
    if (!step.old)
        return Text::tr("“%1” was made and could not be removed again: delete it.").arg(path);
    const auto kept = m_backups.of(step.change.path);
    const auto isOld = [&step](const Backup &backup) {
        const auto bytes = Backups::read(backup);
        return bytes && *bytes == *step.old;
    };
    for (const Backup &backup : kept.value_or(QList<Backup>())) {
        if (isOld(backup))
            return Text::tr("“%1” could not be put back: it may hold the new text. What it held before is whole in "
                            "“%2”.")
                .arg(path, QDir::toNativeSeparators(backup.file));
    }
    return Text::tr(
               "“%1” could not be put back: it may hold the new text. Look for what it held before with “Restore an "
               "Earlier Version…” or in git.")
        .arg(path);
}

/// Puts back what was written before one failed, the last one first. @return what the user has to be told
Error ChangeSet::undo(qsizetype written, const Error &reason) const
{
    QStringList parts{reason.message};
    int restored = 0;
    for (qsizetype at = written - 1; at >= 0; --at) {
        if (restore(m_steps.at(at)))
            ++restored;
        else
            parts.append(notUndone(m_steps.at(at)));
    }
    if (restored > 0 && restored == written)
        parts.append(Text::tr("The other files, too, are as they were."));
    return {.code = reason.code, .message = parts.join(u' '), .path = reason.path};
}

} // namespace

Result<void> writeAll(const QList<FileChange> &changes, const Backups &backups)
{
    ChangeSet set(backups);
    return set.prepare(changes).and_then([&set] { return set.keepOld(); }).and_then([&set] { return set.write(); });
}

} // namespace Jianbao
