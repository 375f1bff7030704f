// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filesaver.h"

#include <QPointer>
#include <QSemaphore>

namespace Jianbao {

namespace {

constexpr int mostThreads = 8; // one hanging network share must not hold up the others

/// What the save is going to replace; nothing if there is no such file, or if it is no text that can be read.
std::optional<QByteArray> oldBytes(const FileSaver::Job &job)
{
    if (job.elsewhere.isEmpty() && !job.overwrite)
        return job.file.stamp().exists() ? std::optional(job.file.source().bytes()) : std::nullopt;
    const Result<FileContent> present = readFile(job.elsewhere.isEmpty() ? job.file.path() : job.elsewhere);
    return present ? std::optional(present->bytes) : std::nullopt;
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
    if (backups) {
        const QString &path = job.elsewhere.isEmpty() ? job.file.path() : job.elsewhere;
        if (const auto bytes = oldBytes(job)) {
            if (const Result<void> kept = backups->keep(path, *bytes); !kept)
                outcome.notBackedUp = kept.error();
        }
    }
    if (!job.elsewhere.isEmpty())
        outcome.saved = outcome.file.saveAs(job.elsewhere, job.text);
    else
        outcome.saved = job.overwrite ? outcome.file.overwrite(job.text) : outcome.file.save(job.text);
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
