// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Jianbao {

/// Runs work on threads of its own and hands results over to this object's thread. Ends with its work.
class Workers : public QObject
{
    Q_OBJECT

public:
    /// @param threads at most so many at a time; work beyond that waits
    explicit Workers(int threads, QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(threads);
    }
    ~Workers() override { m_pool.waitForDone(); }

    /// @param work is called on a thread, without arguments; what it uses must not change meanwhile
    /// @param done is then called with its result in this object's thread, from the event loop, if the context and this
    /// object are still there
    template <typename Work, typename Done>
    void run(const QObject *context, Work work, Done done)
    {
        m_pool.start([this, guard = QPointer(context), work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                this,
                [guard, result, done = std::move(done)]() mutable {
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace Jianbao
