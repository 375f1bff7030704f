// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/pagechecks.h"

#include "editor/editor.h"
#include "window/archivekeeper.h"
#include "window/documentpage.h"
#include "window/workers.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Jianbao {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause = 150ms;
/// What was just opened is drawn first, and the preview's engine may be starting.
constexpr std::chrono::milliseconds openingPause = 400ms;
/// A text that takes long to check is checked less often: at most a part of the time goes into it.
constexpr int restShare = 3;

} // namespace

PageChecks::PageChecks(DocumentPage *page, const ArchiveKeeper &keeper, Workers &workers)
    : QObject(page)
    , m_page(page)
    , m_keeper(keeper)
    , m_workers(workers)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PageChecks::run);
    connect(page, &DocumentPage::textEdited, this, &PageChecks::follow);
    const auto renew = [this] {
        ++m_revision;
        if (!m_isNew)
            checkNow();
    };
    connect(&keeper, &ArchiveKeeper::changed, this, renew);
    connect(page, &DocumentPage::fileChanged, this, renew); // it may have another name
    // What is pasted may be known already: that is to be seen before anything is written about it.
    connect(page->editor(), &Editor::textInserted, this, [this](const QString &text) {
        if (text.contains("://"_L1))
            checkNow();
    });
    m_pause.start(openingPause);
}

CheckJob PageChecks::job(const QString &text) const
{
    return CheckJob::of(text, m_page->path(), m_keeper.context());
}

void PageChecks::follow()
{
    ++m_revision;
    m_pause.start();
}

void PageChecks::checkNow()
{
    m_pause.stop();
    run();
}

void PageChecks::whenCurrent(const std::function<void()> &function)
{
    if (isCurrent()) {
        function();
        return;
    }
    m_waiting.append(function);
    checkNow();
}

void PageChecks::run()
{
    m_isNew = false;
    if (!m_keeper.isReady())
        return; // it tells when it is
    if (m_isRunning) {
        m_isWanted = true;
        return;
    }
    m_isRunning = true;
    struct Timed
    {
        CheckedText checked;
        std::chrono::milliseconds spent;
    };
    m_workers.run(
        this,
        [job = job(m_page->editor()->text())] {
            QElapsedTimer clock;
            clock.start();
            CheckedText checked = checkText(job);
            return Timed{std::move(checked), std::chrono::milliseconds(clock.elapsed())};
        },
        [this, revision = m_revision](const Timed &timed) { take(revision, timed.checked, timed.spent); });
}

void PageChecks::take(quint64 revision, const CheckedText &checked, std::chrono::milliseconds spent)
{
    m_isRunning = false;
    m_pause.setInterval(std::max(typingPause, spent * restShare));
    const bool isWanted = std::exchange(m_isWanted, false);
    if (revision != m_revision) {
        if (isWanted || !m_pause.isActive())
            run();
        return;
    }
    m_checked = checked;
    m_checkedRevision = revision;
    Q_EMIT finished();
    const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    for (const std::function<void()> &function : waiting)
        function();
}

} // namespace Jianbao
