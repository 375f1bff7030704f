// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/backups.h"
#include "repository/textfile.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Jianbao {

/// Saves texts on threads of its own, so that a slow disk or a network share never holds up the window, and keeps what
/// a file held before its first save of the session (Backups).
class FileSaver : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        TextFile file;
        QString text;           ///< lines separated by LF
        QString elsewhere;      ///< "Save As": the path, absolute; empty: in place
        bool overwrite = false; ///< in place, whatever the disk holds now
    };
    struct Outcome
    {
        TextFile file;                    ///< the new bytes and stamp; after a failure, the job's own
        QString text;                     ///< the job's
        Result<void> saved;               ///< as TextFile::save() and saveAs()
        std::optional<Error> notBackedUp; ///< the old content could not be kept; the save went on without
    };
    using Done = std::function<void(const Outcome &)>;

    static constexpr std::chrono::milliseconds defaultPatience{50};

    /// @param patience how long save() waits before it goes on in the background
    explicit FileSaver(const Backups &backups, std::chrono::milliseconds patience = defaultPatience,
                       QObject *parent = nullptr);
    /// Waits for the saves that are on their way; their `done` is not called any more.
    ~FileSaver() override;

    /// Saves, and calls `done` once in the thread of this object: before this returns if the disk is fast, else later,
    /// from the event loop. Saves of one file must not overlap: the caller waits for `done`.
    /// @param context `done` is not called when it is gone
    void save(const Job &job, QObject *context, const Done &done);

private:
    struct Ticket;
    [[nodiscard]] static Outcome run(const Job &job, const Backups *backups);
    void deliver(const std::shared_ptr<Ticket> &ticket);

    Backups m_backups;
    std::chrono::milliseconds m_patience;
    QSet<QString> m_backedUp; ///< saved in place in this session
    QThreadPool m_workers;
};

} // namespace Jianbao
