// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/hostile/hostileplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTcpSocket>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretName = "secret.png"_L1;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

HostilePlace::HostilePlace()
{
    QImage secret(37, 41, QImage::Format_RGB32);
    secret.fill(Qt::red);
    if (!secret.save(m_folder.filePath(secretName)))
        qFatal("cannot write the secret");
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on the loopback: %s", qPrintable(m_server.errorString()));
    m_server6.listen(QHostAddress::LocalHostIPv6, m_server.serverPort());
    m_publisher.listen(QHostAddress::LocalHost);
    connect(&m_publisher, &QTcpServer::newConnection, this, &HostilePlace::servePublished);
    for (QTcpServer *server : {&m_server, &m_server6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { serve(*server); });
}

PayloadPlace HostilePlace::place() const
{
    return {.port = m_server.serverPort(), .secret = m_folder.filePath(secretName)};
}

void HostilePlace::furnish(const QString &issueFolder) const
{
    const QByteArray server = "http://127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const QByteArray script = "<script>document.title='PWNED-file';new Image().src='" + server + "/js/file'</script>";
    QImage image(16, 9, QImage::Format_RGB32);
    image.fill(Qt::blue);
    write(issueFolder + "/assets/evil.svg"_L1,
          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='" + server +
              "/hit/svg' width='9' height='9'/>" + script + "</svg>");
    write(issueFolder + "/evil.html"_L1, "<!DOCTYPE html><p>evil</p><img src='" + server + "/hit/html'>" + script);
    write(issueFolder + "/a.sh"_L1, "#!/bin/sh\n");
    if (!image.save(issueFolder + "/assets/a.png"_L1) ||
        !QFile::link(m_folder.filePath(secretName), issueFolder + "/assets/link-outside.png"_L1))
        qFatal("cannot fill %s", qPrintable(issueFolder));
}

QUrl HostilePlace::published() const
{
    return QUrl(u"http://127.0.0.1:%1/issue.html"_s.arg(m_publisher.serverPort()));
}

void HostilePlace::servePublished()
{
    while (QTcpSocket *socket = m_publisher.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const bool isPage = socket->readAll().startsWith("GET /issue.html ");
            socket->write(isPage
                              ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + m_published
                              : "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n"_ba);
            socket->disconnectFromHost();
        });
    }
}

void HostilePlace::reset()
{
    m_connections = 0;
    m_requests.clear();
}

void HostilePlace::serve(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            const QByteArray line = request.split('\r').first();
            // A link that leads to what only a script should ask for is no script.
            const bool isPage = request.toLower().contains("\r\nsec-fetch-dest: document\r\n");
            m_requests.append(
                line.first(std::max<qsizetype>(line.lastIndexOf(' '), 0)).append(isPage ? " as a page" : ""));
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n"
                          "Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n;");
            socket->disconnectFromHost();
        });
    }
}

} // namespace Jianbao::Test
