// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/linkcache.h"
#include "web/linkprobe.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace Jianbao {

/// Asks many links what became of them: few at a time, each address once, and none whose kept answer still counts.
/// Begins only when it is told to. Reports by signals, never from inside start() or cancel().
class LinkCheck : public QObject
{
    Q_OBJECT

public:
    explicit LinkCheck(const LinkRules &rules = {}, QObject *parent = nullptr);
    ~LinkCheck() override;

    /// Answers that are known before; new ones are added.
    [[nodiscard]] const LinkCache &cache() const { return m_cache; }
    void setCache(const LinkCache &cache) { m_cache = cache; }

    /// Begins to ask; what is going on is cancelled first. After cancel(), the same list goes on where it was.
    /// @param urls as issues write them; the same one any number of times. @param again also those that were asked
    /// lately
    void start(const QList<QUrl> &urls, bool again = false);
    /// Stops. Answers that are there stay in the cache; no signal comes any more for what was started.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Addresses of the last start(), each counted once.
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] qsizetype done() const { return m_done; }

Q_SIGNALS:
    /// @param url LinkCache::askedUrl() of it. Comes for kept answers too
    void answered(const QUrl &url, const Jianbao::LinkAnswer &answer);
    void progress(qsizetype done, qsizetype total);
    void finished(); ///< all are answered

private:
    struct Job
    {
        QUrl url;
        QString host;                          ///< that it asks, or waits for
        std::unique_ptr<LinkProbe> probe = {}; ///< null: not begun
        bool isAsking = false;                 ///< holds a place, of all and of its host
    };

    void begin(const QList<QUrl> &kept);
    void askMore();
    void ask(Job &job);
    void yieldPlace(Job &job);
    void take(Job &job, const LinkAnswer &answer);
    void endIfDone();

    LinkRules m_rules;
    LinkCache m_cache;
    std::vector<std::unique_ptr<Job>> m_jobs; ///< that are not answered, in order; redirected ones first
    QHash<QString, int> m_asking;             ///< by host
    int m_askingInAll = 0;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
    int m_ticket = 0; ///< of the start; what comes late of an older one is dropped
    bool m_isRunning = false;
};

} // namespace Jianbao
