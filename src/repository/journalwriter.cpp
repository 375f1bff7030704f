// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/journalwriter.h"

#include <QMutexLocker>

#include <chrono>

namespace Jianbao {

namespace {

using namespace std::chrono_literals;

/// The most that a power failure takes, and the least between two of these slow calls.
constexpr auto syncInterval = 5s;
constexpr auto retryInterval = 5s;

} // namespace

JournalWriter::JournalWriter(StateFolder folder)
    : m_journal(std::move(folder))
    , m_syncTimer(this) // so that they move to another thread with it
    , m_retryTimer(this)
{
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(syncInterval);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryInterval);
    connect(&m_syncTimer, &QTimer::timeout, this, &JournalWriter::sync);
    connect(&m_retryTimer, &QTimer::timeout, this, &JournalWriter::work);
}

JournalWriter::~JournalWriter()
{
    [[maybe_unused]] const auto done = finish(); // nobody is left to be told
}

void JournalWriter::write(const JournalBase &base, const QString &text)
{
    give({.discards = false, .base = base, .text = text, .time = QDateTime::currentDateTimeUtc()});
}

void JournalWriter::clear()
{
    Order order;
    order.discards = true;
    give(std::move(order));
}

Result<void> JournalWriter::flush()
{
    Result<void> done;
    QMetaObject::invokeMethod(this, &JournalWriter::finish, Qt::BlockingQueuedConnection, qReturnArg(done));
    return done;
}

void JournalWriter::give(Order order)
{
    const QMutexLocker locker(&m_mutex);
    m_order = std::move(order);
    QMetaObject::invokeMethod(this, &JournalWriter::work, Qt::QueuedConnection);
}

std::optional<JournalWriter::Order> JournalWriter::takeOrder()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_order, {});
}

Result<void> JournalWriter::fulfil(const Order &order)
{
    if (order.discards)
        return m_journal.discard();
    m_journal.setBase(order.base);
    return m_journal.write(order.text, order.time);
}

void JournalWriter::work()
{
    auto order = takeOrder();
    if (!order && m_done)
        return;
    if (order)
        m_last = std::move(*order);
    tell(fulfil(m_last));
    if (!m_journal.isSynced() && !m_syncTimer.isActive())
        m_syncTimer.start();
}

void JournalWriter::sync()
{
    if (const auto synced = m_journal.sync(); !synced)
        tell(synced);
}

Result<void> JournalWriter::finish()
{
    work();
    sync();
    return m_done;
}

void JournalWriter::tell(const Result<void> &done)
{
    const bool hadFailed = !m_done;
    m_done = done;
    if (done)
        m_retryTimer.stop();
    else
        m_retryTimer.start();
    if (!done && !hadFailed)
        Q_EMIT failed(done.error());
    else if (done && hadFailed)
        Q_EMIT recovered();
}

} // namespace Jianbao
