// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/kramdown.h"

#include "markdown/frontmatter.h"
#include "markdown/kramdownblocks.h"
#include "markdown/kramdownprocess.h"

#include <QDir>
#include <QFuture>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestText = qsizetype(2) * 1024 * 1024;

QString toInstall()
{
    return Kramdown::tr("Install the package “ruby-kramdown-parser-gfm” (its name on Debian and Ubuntu) to see the "
                        "text as GitHub Pages shows it.");
}

} // namespace

Kramdown::Kramdown(QString program, QObject *parent)
    : Kramdown(std::move(program), Patience{}, parent)
{
}

Kramdown::Kramdown(QString program, Patience patience, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_patience(patience)
{
    m_budget.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_budget, &QTimer::timeout, this, [this] {
        if (m_underWay)
            Q_EMIT delayed(m_underWay->ticket);
    });
    connect(&m_limit, &QTimer::timeout, this, &Kramdown::timedOut);
}

Kramdown::~Kramdown() = default;

QString Kramdown::findProgram()
{
    QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"ruby"_s, folders);
}

void Kramdown::start()
{
    if (m_process) {
        if (m_isReady)
            Q_EMIT ready();
        return;
    }
    if (m_program.isEmpty()) {
        processFailed({.code = ErrorCode::NotFound, .message = tr("There is no Ruby here."), .path = {}});
        return;
    }
    m_process = std::make_unique<KramdownProcess>(m_program);
    connect(m_process.get(), &KramdownProcess::ready, this, [this] {
        m_limit.stop();
        m_isReady = true;
        Q_EMIT ready();
        sendNext();
    });
    connect(m_process.get(), &KramdownProcess::answered, this, [this](int, const QByteArray &json) { convert(json); });
    // Queued, because it ends the process that says so. Another one may have been started by then.
    connect(
        m_process.get(), &KramdownProcess::failed, this,
        [this, number = ++m_processes](const Error &error) {
            if (m_process && number == m_processes)
                processFailed(error);
        },
        Qt::QueuedConnection);
    m_limit.start(m_patience.limit);
    m_process->start();
}

int Kramdown::render(const QByteArray &utf8, const RenderOptions &options)
{
    const qsizetype before = lengthBeforeMarkdown(utf8, options.frontMatter);
    m_waiting = Request{.ticket = ++m_lastTicket,
                        .document = utf8.sliced(before),
                        .options = options,
                        .linesBefore = int(utf8.first(before).count('\n'))};
    const int ticket = m_lastTicket;
    // Nothing is told before the caller knows the ticket.
    QMetaObject::invokeMethod(this, &Kramdown::sendNext, Qt::QueuedConnection);
    return ticket;
}

void Kramdown::sendNext()
{
    if (m_underWay || !m_waiting)
        return;
    if (m_waiting->document.size() > largestText) {
        const int ticket = std::exchange(m_waiting, std::nullopt)->ticket;
        Q_EMIT failed(ticket,
                      {.code = ErrorCode::TooLarge,
                       .message = tr("kramdown is only given texts of up to %1 MB.").arg(largestText / (1024 * 1024)),
                       .path = {}});
        return;
    }
    if (!m_isReady) {
        start();
        return;
    }
    m_underWay = std::exchange(m_waiting, std::nullopt);
    m_budget.start(m_patience.budget);
    m_limit.start(m_patience.limit);
    m_process->ask(m_underWay->ticket, textForKramdown(m_underWay->document));
}

/// Off the GUI thread: sanitising a long document takes longer than a frame.
void Kramdown::convert(const QByteArray &json)
{
    if (!m_underWay || std::exchange(m_isConverting, true))
        return;
    m_limit.stop();
    auto promise = std::make_shared<QPromise<Result<QList<Block>>>>();
    promise->start();
    promise->future().then(this, [this](const Result<QList<Block>> &blocks) { finish(blocks); });
    QThreadPool::globalInstance()->start([promise, json, request = *m_underWay] {
        promise->addResult(blocksOfKramdown(json, request.options, request.linesBefore));
        promise->finish();
    });
}

void Kramdown::finish(const Result<QList<Block>> &blocks)
{
    m_isConverting = false;
    m_budget.stop();
    const int ticket = std::exchange(m_underWay, std::nullopt)->ticket;
    sendNext();
    if (blocks)
        Q_EMIT rendered(ticket, *blocks);
    else
        Q_EMIT failed(ticket, blocks.error());
}

void Kramdown::drop()
{
    m_budget.stop();
    m_limit.stop();
    m_isReady = false;
    m_process.reset();
}

void Kramdown::processFailed(Error error)
{
    const bool wasReady = m_isReady;
    drop();
    if (error.code == ErrorCode::NotFound)
        error.message += u' ' + toInstall();
    if (!wasReady)
        Q_EMIT unavailable(error);
    // What it had answered is still being read.
    if (m_isConverting)
        return;
    std::optional<Request> request = std::exchange(m_underWay, std::nullopt);
    if (!request && !wasReady)
        request = std::exchange(m_waiting, std::nullopt);
    if (request)
        Q_EMIT failed(request->ticket, error);
    sendNext();
}

void Kramdown::timedOut()
{
    processFailed({.code = ErrorCode::TooLarge,
                   .message = tr("kramdown took longer than %1 s and was ended. It is started again with the next "
                                 "change.")
                                  .arg(double(m_patience.limit.count()) / 1000),
                   .path = m_program});
}

} // namespace Jianbao
