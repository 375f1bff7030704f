// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/journal.h"

#include <QMutex>
#include <QThread>
#include <QTimer>

#include <optional>

namespace Jianbao {

/// A thread with an event loop, from construction to destruction.
class JournalThread
{
public:
    JournalThread() { m_thread.start(); }
    JournalThread(const JournalThread &) = delete;
    JournalThread &operator=(const JournalThread &) = delete;
    ~JournalThread()
    {
        m_thread.quit();
        m_thread.wait(); // deletes what was to be deleted later
    }

    [[nodiscard]] QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
};

/// Writes one journal, in the thread that it was moved to. The last order counts: a slow disk never makes a queue.
/// Ended by deleteLater(), after which it does what it was last told.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    explicit JournalWriter(StateFolder folder);
    ~JournalWriter() override;

    /// For other threads. The text is to be in the journal.
    void write(const JournalBase &base, const QString &text);
    /// For other threads. The journal is to go.
    void clear();
    /// For other threads: waits until it is done and on disk.
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    /// Once, until recovered().
    void failed(const Jianbao::Error &error);
    void recovered();

private:
    struct Order
    {
        bool discards = false;
        JournalBase base;
        QString text;
        QDateTime time;
    };

    void give(Order order);
    [[nodiscard]] std::optional<Order> takeOrder();
    [[nodiscard]] Result<void> fulfil(const Order &order);
    void work();
    void sync();
    [[nodiscard]] Result<void> finish();
    void tell(const Result<void> &done);

    QMutex m_mutex;
    std::optional<Order> m_order; ///< guarded by m_mutex
    Journal m_journal;
    Order m_last; ///< the one that the journal was last given
    QTimer m_syncTimer;
    QTimer m_retryTimer;
    Result<void> m_done; ///< of the last attempt
};

} // namespace Jianbao
