// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filesaver.h"

#include <QPointer>
#include <QSemaphore>

namespace Jianbao {

namespace {

constexpr int mostThreads = 8; // one hanging network share must not hold up the others

constexpr int mostAttempts = 3; // to replace a file that somebody else keeps writing

/// Keeps an old content, if there is any and somebody wants it. @return why it could not be kept
std::optional<Error> keep(const Backups *backups, const QString &path, const FileContent &old)
{
    if (!backups || !old.stamp.exists())
        return std::nullopt;
    const Result<void> kept = backups->keep(path, old.bytes);
    return kept ? std::nullopt : std::optional(kept.error());
}

/// Writes over whatever a path holds; what is replaced is exactly what was kept.
void replace(FileSaver::Outcome &outcome, const QString &path, const Backups *backups)
{
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        Result<FileContent> old = readFile(path);
        if (!old && old.error().code == ErrorCode::NotFound)
            old = FileContent();
        if (!old) {
            outcome.saved = std::unexpected(old.error());
            return;
        }
        outcome.notBackedUp = keep(backups, path, *old);
        outcome.saved = outcome.file.saveAs(path, outcome.text, old->stamp);
        if (outcome.saved || outcome.saved.error().code != ErrorCode::Conflict)
            return;
    }
}

} // namespace

struct FileSaver::Ticket
{
    QPointer<QObject> context;
    Done done;
    QString inPlace; ///< the path; empty: another file, or another version of it, is replaced
    Outcome outcome;
    QSemaphore finished;
    bool delivered = false; ///< only used in the saver's own thread
};

FileSaver::FileSaver(const Backups &backups, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_backups(backups)
    , m_patience(patience)
{
    m_workers.setMaxThreadCount(mostThreads);
}

FileSaver::~FileSaver()
{
    m_workers.waitForDone();
}

void FileSaver::save(const Job &job, QObject *context, const Done &done)
{
    const bool replacesAnother = !job.elsewhere.isEmpty() || job.overwrite;
    const bool keepsOld = replacesAnother || !m_backedUp.contains(job.file.path());

    auto ticket = std::make_shared<Ticket>();
    ticket->inPlace = replacesAnother ? QString() : job.file.path();
    ticket->context = context;
    ticket->done = done;
    m_workers.start([this, ticket, job, keepsOld] {
        ticket->outcome = run(job, keepsOld ? &m_backups : nullptr);
        ticket->finished.release();
        QMetaObject::invokeMethod(this, [this, ticket] { deliver(ticket); }, Qt::QueuedConnection);
    });
    if (m_patience.count() > 0 && ticket->finished.tryAcquire(1, m_patience))
        deliver(ticket);
}

FileSaver::Outcome FileSaver::run(const Job &job, const Backups *backups)
{
    Outcome outcome{job.file, job.text, {}, {}};
    if (!job.elsewhere.isEmpty() || job.overwrite) {
        replace(outcome, job.elsewhere.isEmpty() ? job.file.path() : job.elsewhere, backups);
    } else {
        outcome.notBackedUp = keep(backups, job.file.path(), {job.file.source().bytes(), job.file.stamp()});
        outcome.saved = outcome.file.save(job.text);
    }
    return outcome;
}

void FileSaver::deliver(const std::shared_ptr<Ticket> &ticket)
{
    if (ticket->delivered)
        return;
    ticket->delivered = true;
    if (!ticket->inPlace.isEmpty() && ticket->outcome.saved)
        m_backedUp.insert(ticket->inPlace);
    if (ticket->context)
        ticket->done(ticket->outcome);
}

} // namespace Jianbao
