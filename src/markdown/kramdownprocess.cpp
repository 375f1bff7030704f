// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/kramdownprocess.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeader = 40;
constexpr qsizetype largestAnswer = qsizetype(64) * 1024 * 1024;

/// Runs between fork and exec: system calls only.
void limitResources()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t memory = rlim_t(1024) * 1024 * 1024;
    constexpr rlim_t files = 64;
    constexpr rlim_t cpuSeconds = 1800; // ends one that nobody waits for any more
    for (const auto &[resource, limit] :
         {std::pair{RLIMIT_AS, memory}, std::pair{RLIMIT_NOFILE, files}, std::pair{RLIMIT_CPU, cpuSeconds},
          std::pair{RLIMIT_FSIZE, rlim_t(0)}, std::pair{RLIMIT_CORE, rlim_t(0)}}) {
        const rlimit both{limit, limit};
        setrlimit(resource, &both);
    }
#endif
}

QString script()
{
    QFile file(u":/kramdown/kramdown.rb"_s);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(logMarkdown, "the program was built without %s", qUtf8Printable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

} // namespace

KramdownProcess::KramdownProcess(const QString &program, QObject *parent)
    : QObject(parent)
{
    m_process.setProgram(program);
    m_process.setArguments({u"--disable=gems"_s, u"-W0"_s, u"-e"_s, script()});
    // Neither RUBYOPT and RUBYLIB nor a home folder with gems in it.
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(QDir::rootPath());
    m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors |
                                       QProcess::UnixProcessFlag::ResetSignalHandlers);
    m_process.setChildProcessModifier(limitResources);
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &KramdownProcess::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failToStart();
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        read();
        fail(ErrorCode::Io, tr("The site's renderer, kramdown, has ended unexpectedly. It is started again with the "
                               "next change."));
    });
}

KramdownProcess::~KramdownProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(); // no longer than the kernel takes to end it
}

void KramdownProcess::start()
{
    // Asked here, because a child with changed limits does not report that it could not begin.
    if (QFileInfo(m_process.program()).isExecutable())
        m_process.start();
    else
        failToStart();
}

void KramdownProcess::failToStart()
{
    fail(ErrorCode::NotFound, tr("“%1” cannot be started.").arg(m_process.program()));
}

void KramdownProcess::ask(int ticket, const QByteArray &markdown)
{
    m_asked = ticket;
    m_process.write(QByteArray::number(ticket) + ' ' + QByteArray::number(markdown.size()) + '\n');
    m_process.write(markdown);
}

void KramdownProcess::read()
{
    m_read += m_process.readAllStandardOutput();
    const qsizetype headerEnd = m_read.indexOf('\n');
    if (headerEnd < 0 && m_read.size() <= longestHeader)
        return;
    const QByteArray header = m_read.first(std::max<qsizetype>(headerEnd, 0));
    const qsizetype space = header.indexOf(' ');
    bool isTicket = false;
    bool isSize = false;
    const int ticket = header.first(std::max<qsizetype>(space, 0)).toInt(&isTicket);
    const qsizetype size = header.sliced(space + 1).toLongLong(&isSize);
    if (!isTicket || !isSize || ticket != m_asked || size < 0 || size > largestAnswer) {
        fail(ErrorCode::Malformed, tr("The site's renderer, kramdown, answers with something that is no page."));
        return;
    }
    if (m_read.size() - headerEnd - 1 < size)
        return;
    const QByteArray answer = m_read.sliced(headerEnd + 1, size);
    m_read.clear(); // nothing follows an answer that was not asked for
    take(answer);
}

void KramdownProcess::take(const QByteArray &answer)
{
    if (m_hasFailed)
        return;
    if (m_asked > 0) {
        Q_EMIT answered(m_asked, answer);
        return;
    }
    const QJsonObject hello = QJsonDocument::fromJson(answer).object();
    if (const QString missing = hello.value("missing"_L1).toString(); !missing.isEmpty())
        fail(ErrorCode::NotFound, tr("Ruby lacks “%1”.").arg(missing));
    else
        Q_EMIT ready(hello.value("kramdown"_L1).toString());
}

void KramdownProcess::fail(ErrorCode code, const QString &message)
{
    if (std::exchange(m_hasFailed, true))
        return;
    Q_EMIT failed({.code = code, .message = message, .path = m_process.program()});
}

} // namespace Jianbao
