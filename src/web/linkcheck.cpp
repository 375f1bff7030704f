// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/linkcheck.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace Jianbao {

LinkCheck::LinkCheck(const LinkRules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
}

LinkCheck::~LinkCheck() = default;

void LinkCheck::start(const QList<QUrl> &urls, bool again)
{
    cancel();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<QUrl> seen;
    QList<QUrl> kept;
    for (const QUrl &each : urls) {
        const QUrl url = LinkCache::askedUrl(each);
        if (seen.contains(url))
            continue;
        seen.insert(url);
        const auto known = m_cache.answer(url);
        if (known && !again && LinkCache::isFresh(*known, now))
            kept.append(url);
        else
            m_jobs.push_back(std::make_unique<Job>(Job{.url = url, .host = url.host()}));
    }
    m_total = seen.size();
    m_isRunning = true;
    QTimer::singleShot(0, this, [this, kept, ticket = m_ticket] {
        if (ticket == m_ticket)
            begin(kept);
    });
}

void LinkCheck::cancel()
{
    ++m_ticket;
    m_jobs.clear();
    m_asking.clear();
    m_askingInAll = 0;
    m_total = 0;
    m_done = 0;
    m_isRunning = false;
}

void LinkCheck::begin(const QList<QUrl> &kept)
{
    m_done = kept.size();
    const int ticket = m_ticket;
    for (const QUrl &url : kept) {
        if (const auto answer = m_cache.answer(url))
            Q_EMIT answered(url, *answer);
        if (ticket != m_ticket)
            return;
    }
    Q_EMIT progress(m_done, m_total);
    if (ticket != m_ticket)
        return;
    askMore();
    endIfDone();
}

void LinkCheck::askMore()
{
    for (const std::unique_ptr<Job> &job : m_jobs) {
        if (m_askingInAll >= m_rules.mostAtOnce)
            return;
        if (!job->isAsking && m_asking.value(job->host) < m_rules.mostPerHost)
            ask(*job);
    }
}

void LinkCheck::ask(Job &job)
{
    job.isAsking = true;
    ++m_asking[job.host];
    ++m_askingInAll;
    if (job.probe) {
        job.probe->follow();
        return;
    }
    job.probe = std::make_unique<LinkProbe>(m_rules);
    connect(job.probe.get(), &LinkProbe::finished, this, [this, &job](const LinkAnswer &answer) { take(job, answer); });
    connect(job.probe.get(), &LinkProbe::redirected, this, [this, &job] {
        yieldPlace(job);
        job.host = job.probe->current().host();
        askMore();
    });
    job.probe->start(job.url);
}

void LinkCheck::yieldPlace(Job &job)
{
    job.isAsking = false;
    if (--m_asking[job.host] == 0)
        m_asking.remove(job.host);
    --m_askingInAll;
}

void LinkCheck::take(Job &job, const LinkAnswer &answer)
{
    yieldPlace(job);
    const QUrl url = job.url;
    job.probe.release()->deleteLater(); // it is in its own signal
    std::erase_if(m_jobs, [&job](const auto &each) { return each.get() == &job; });
    m_cache.insert(url, answer);
    if (answer.state() == LinkState::Moved) // and there it was alive
        m_cache.insert(answer.finalUrl,
                       {.reason = LinkReason::Answered, .status = answer.status, .checked = answer.checked});
    ++m_done;
    const int ticket = m_ticket;
    Q_EMIT answered(url, answer);
    if (ticket == m_ticket)
        Q_EMIT progress(m_done, m_total);
    if (ticket != m_ticket)
        return;
    askMore();
    endIfDone();
}

void LinkCheck::endIfDone()
{
    if (!m_jobs.empty())
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace Jianbao
