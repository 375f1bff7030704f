// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/pagefetch.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace Jianbao::Test {

inline constexpr std::chrono::seconds plenty{15}; // for what must not run into the time limit

/// Fetches one page and watches whether the event loop goes on meanwhile.
class WatchedFetch
{
public:
    explicit WatchedFetch(const QUrl &url, std::chrono::milliseconds limit = plenty)
        : m_fetch(limit)
    {
        QObject::connect(&m_fetch, &PageFetch::finished, &m_fetch, [this](const Result<FetchedPage> &page) {
            QVERIFY(!m_result); // once
            m_result = page;
            m_took = m_clock.elapsed();
        });
        QObject::connect(&m_fetch, &PageFetch::progress, &m_fetch,
                         [this](qint64 received, qint64 total) { m_progress.append({received, total}); });
        QObject::connect(&m_ticks, &QTimer::timeout, &m_fetch,
                         [this] { m_longestPause = std::max(m_longestPause, m_sinceTick.restart()); });
        m_ticks.start(std::chrono::milliseconds(5));
        m_clock.start();
        m_sinceTick.start();
        m_fetch.start(url);
    }

    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return bool(m_result); }, std::chrono::seconds(20));
    }

    [[nodiscard]] PageFetch &fetch() { return m_fetch; }
    [[nodiscard]] const std::optional<Result<FetchedPage>> &result() const { return m_result; }
    [[nodiscard]] FetchedPage page() const { return m_result && *m_result ? **m_result : FetchedPage(); }
    [[nodiscard]] QString message() const { return m_result && !*m_result ? m_result->error().message : QString(); }
    [[nodiscard]] const QList<std::pair<qint64, qint64>> &progress() const { return m_progress; }
    /// Milliseconds.
    [[nodiscard]] qint64 took() const { return m_took; }
    [[nodiscard]] qint64 longestPause() const { return m_longestPause; }

private:
    PageFetch m_fetch;
    QTimer m_ticks;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceTick;
    std::optional<Result<FetchedPage>> m_result;
    QList<std::pair<qint64, qint64>> m_progress;
    qint64 m_took = 0;
    qint64 m_longestPause = 0;
};

inline QByteArray htmlPage(const QByteArray &title)
{
    return "<!DOCTYPE html><title>" + title + "</title><p>Text";
}

/// The tests use no proxy of the machine that they run on.
inline void unsetProxies()
{
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(variable);
        qunsetenv(QByteArray(variable).toUpper().constData());
    }
}

} // namespace Jianbao::Test
