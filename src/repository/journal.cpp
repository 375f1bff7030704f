// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/journal.h"

#include "repository/fileerrors.h"
#include "repository/temporaryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView journalSuffix(".journal");
/// This much may be appended to a small journal before it is written anew; to others, as much as they are large. Bytes.
constexpr qint64 leastAppended = 64LL * 1024;
/// A text of maximumFileSize with its base and as much appended is well below. Bytes.
constexpr qint64 maximumJournalSize = 16 * maximumFileSize;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// A failure with the code that errno stands for.
Error errorFor(FileAction action, int errnoValue, const QString &path, const QString &message)
{
    return {.code = systemError(action, errnoValue, path).code, .message = message, .path = path};
}

Error unreadableError(int errnoValue, const QString &path)
{
    return errorFor(FileAction::Read, errnoValue, path,
                    Text::tr("Texts that may be recovered cannot be looked for in “%1”: %2.")
                        .arg(QDir::toNativeSeparators(path), qt_error_string(errnoValue)));
}

Error undiscardedError(int errnoValue, const QString &path)
{
    return errorFor(FileAction::Write, errnoValue, path,
                    Text::tr("The recovery copy “%1” cannot be removed: %2. Its text will be offered again.")
                        .arg(QDir::toNativeSeparators(path), qt_error_string(errnoValue)));
}

QByteArray newName()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
           QByteArray(journalSuffix.data(), journalSuffix.size());
}

/// Opens a journal that no living process holds and locks it. Errors: EWOULDBLOCK when one holds it, EINVAL when it is
/// nothing of ours.
SystemResult<FileDescriptor> openLeftBehind(const FileDescriptor &folder, const QByteArray &name,
                                            FileDescriptor::Lock lock)
{
    auto file = FileDescriptor::open(folder.number(), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file)
        return std::unexpected(file.error() == ELOOP ? EINVAL : file.error());
    // A file system without locks cannot tell; then it is better offered than forgotten.
    if (!file->lock(lock).value_or(true))
        return std::unexpected(EWOULDBLOCK);
    const auto status = file->status();
    if (!status)
        return std::unexpected(status.error());
    if (status->st_nlink == 0) // written anew by its owner, who lives
        return std::unexpected(EWOULDBLOCK);
    if (!S_ISREG(status->st_mode) || status->st_uid != ::geteuid())
        return std::unexpected(EINVAL);
    return file;
}

std::optional<RecoverableText> readLeftBehind(const FileDescriptor &folder, const QString &path)
{
    RecoverableText found;
    found.journal = path;
    const auto file =
        openLeftBehind(folder, QFile::encodeName(QFileInfo(path).fileName()), FileDescriptor::Lock::Shared);
    if (!file && (file.error() == EWOULDBLOCK || file.error() == EINVAL || file.error() == ENOENT))
        return std::nullopt;
    const auto bytes = file ? file->readAll(maximumJournalSize) : std::unexpected(file.error());
    if (bytes) {
        JournalContent content = decodeJournal(*bytes);
        found.state = content.state;
        found.path = std::move(content.base.path);
        found.title = std::move(content.base.title);
        found.base = std::move(content.base.bytes);
        found.baseHash = std::move(content.baseHash);
        found.text = std::move(content.text);
        found.changed = content.changed;
    }
    if (!found.changed.isValid())
        found.changed = QFileInfo(path).lastModified(QTimeZone::UTC);
    return found;
}

} // namespace

Journal::Journal(StateFolder folder)
    : m_folder(std::move(folder))
{
}

void Journal::setBase(const JournalBase &base)
{
    m_mustBeAnew = m_mustBeAnew || base != m_base;
    m_base = base;
}

Result<void> Journal::write(const QString &text, const QDateTime &now)
{
    if (!canAppend()) {
        const auto written = writeAnew(text, now);
        return written ? Result<void>() : std::unexpected(failure(written.error()));
    }
    if (text == m_text)
        return {};
    if (const auto appended = append(text, now); !appended)
        return std::unexpected(failure(appended.error()));
    // The text is safe already: a failure here waits for the next time.
    if (m_size - m_wholeSize > std::max(leastAppended, m_wholeSize)) {
        [[maybe_unused]] const auto written = writeAnew(text, now);
    }
    return {};
}

bool Journal::canAppend() const
{
    if (m_mustBeAnew)
        return false;
    const auto status = m_file.status();
    return status && status->st_nlink > 0; // somebody may have emptied the folder
}

SystemResult<void> Journal::append(const QString &text, const QDateTime &now)
{
    const QByteArray record = encodeChange(changeBetween(m_text, text), now, m_checksum);
    if (const auto written = m_file.writeAll(record, m_size); !written) {
        // A torn record must not stay before the next one.
        m_mustBeAnew = !m_file.truncate(m_size);
        return written;
    }
    m_size += record.size();
    m_checksum = record.last(journalChecksumSize);
    m_text = text;
    m_isSynced = false;
    return {};
}

SystemResult<void> Journal::writeAnew(const QString &text, const QDateTime &now)
{
    const auto folder = openPrivateFolder(m_folder.journals());
    if (!folder)
        return std::unexpected(folder.error());
    TemporaryFile::removeStale(*folder);
    auto temporary = TemporaryFile::create(*folder, TemporaryFile::Kind::NewText, 0600);
    if (!temporary)
        return std::unexpected(temporary.error());
    const QByteArray bytes = encodeJournal(m_base, text, now);
    if (const auto written = temporary->file().writeAll(bytes); !written)
        return written;
    // A first journal replaces nothing: a slow disk need not keep it from those who look for it after a crash.
    const bool isFirst = m_name.isEmpty();
    if (!isFirst) {
        if (const auto synced = temporary->file().sync(); !synced)
            return synced;
    }
    const QByteArray name = isFirst ? newName() : m_name;
    if (const auto renamed = temporary->renameOver(QFile::encodeName(m_folder.journals() + u'/'), name); !renamed)
        return renamed;
    m_name = name;
    m_file = temporary->takeFile();
    m_wholeSize = m_size = bytes.size();
    m_checksum = bytes.last(journalChecksumSize);
    m_text = text;
    m_isSynced = false;
    m_mustBeAnew = true; // until it is known to stay
    return (isFirst ? m_file.sync() : SystemResult<void>())
        .and_then([&folder] { return folder->sync(); })
        .transform([this] {
            m_isSynced = true;
            m_mustBeAnew = false;
        });
}

Result<void> Journal::sync()
{
    if (m_isSynced)
        return {};
    if (const auto synced = m_file.syncData(); !synced) {
        m_mustBeAnew = true; // the system may have dropped what it could not write
        return std::unexpected(failure(synced.error()));
    }
    m_isSynced = true;
    return {};
}

Result<void> Journal::discard()
{
    if (m_name.isEmpty())
        return {};
    if (::unlink(QFile::encodeName(file()).constData()) != 0 && errno != ENOENT)
        return std::unexpected(undiscardedError(errno, file()));
    m_file = FileDescriptor();
    m_name.clear();
    m_text.clear();
    m_isSynced = true;
    m_mustBeAnew = true;
    return {};
}

QString Journal::file() const
{
    return m_name.isEmpty() ? QString() : QString(m_folder.journals() + u'/' + QFile::decodeName(m_name));
}

Error Journal::failure(int errnoValue) const
{
    const QString folder = m_folder.journals();
    const QString document = m_base.path.isEmpty() ? m_base.title : QDir::toNativeSeparators(m_base.path);
    return errorFor(FileAction::Write, errnoValue, folder,
                    Text::tr("No recovery copy of “%1” can be kept in “%2”: %3. Save often: until this is mended, a "
                             "crash loses what is not saved.")
                        .arg(document, QDir::toNativeSeparators(folder), qt_error_string(errnoValue)));
}

Result<QList<RecoverableText>> recoverableTexts(const StateFolder &folder)
{
    const QDir journals(folder.journals());
    const auto opened = FileDescriptor::openFolder(QFile::encodeName(journals.path()));
    if (!opened && opened.error() == ENOENT)
        return {};
    if (!opened)
        return std::unexpected(unreadableError(opened.error(), journals.path()));
    TemporaryFile::removeStale(*opened);
    QList<RecoverableText> texts;
    for (const QString &name : journals.entryList({u'*' + journalSuffix}, QDir::Files | QDir::System | QDir::Hidden)) {
        if (auto text = readLeftBehind(*opened, journals.filePath(name)))
            texts.append(std::move(*text));
    }
    std::ranges::stable_sort(texts, std::ranges::greater(), &RecoverableText::changed);
    return texts;
}

Result<void> discardRecoverable(const QString &journal)
{
    const QByteArray path = QFile::encodeName(journal);
    const auto folder = FileDescriptor::openFolder(QFile::encodeName(QFileInfo(journal).path()));
    const auto file = folder ? openLeftBehind(*folder, QFile::encodeName(QFileInfo(journal).fileName()),
                                              FileDescriptor::Lock::Exclusive)
                             : std::unexpected(folder.error());
    if (!file && file.error() == EWOULDBLOCK) {
        return std::unexpected(Error{.code = ErrorCode::Conflict,
                                     .message = Text::tr("The recovery copy “%1” is in use by another window of this "
                                                         "program and was not removed.")
                                                    .arg(QDir::toNativeSeparators(journal)),
                                     .path = journal});
    }
    if (!file && file.error() == ENOENT)
        return {};
    if (!file && file.error() == EINVAL)
        return std::unexpected(undiscardedError(EPERM, journal));
    // One that cannot be read can be removed all the same.
    if (::unlink(path.constData()) != 0 && errno != ENOENT)
        return std::unexpected(undiscardedError(errno, journal));
    return {};
}

} // namespace Jianbao
