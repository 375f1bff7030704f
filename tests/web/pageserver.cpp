// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/pageserver.h"

#include <QTcpSocket>
#include <QtEndian>

#include <array>

namespace Jianbao::Test {

PageServer::PageServer(const QHostAddress &address)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_sent += bytes; });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_connections;
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(address))
        qFatal("cannot listen on the loopback: %s", qPrintable(m_server.errorString()));
}

void PageServer::on(const QByteArray &path, const QByteArray &head, const QByteArray &body)
{
    on(path, [head, body](QTcpSocket &socket) {
        socket.write(head + "\r\n");
        socket.write(body);
        socket.disconnectFromHost();
    });
}

QUrl PageServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void PageServer::serve(QTcpSocket &socket)
{
    QByteArray request = socket.property("request").toByteArray() + socket.readAll();
    socket.setProperty("request", request);
    if (!request.endsWith("\r\n\r\n"))
        return;
    m_requests.append(request);
    const QByteArray path = request.split(' ').value(1);
    const auto answer = m_answers.constFind(path);
    if (answer == m_answers.cend())
        qFatal("the test did not say what answers %s", path.constData());
    (*answer)(socket);
}

QByteArray okHead(const QByteArray &contentType, const QByteArray &more)
{
    const QByteArray type = contentType.isEmpty() ? QByteArray() : "Content-Type: " + contentType + "\r\n";
    return "HTTP/1.1 200 OK\r\nConnection: close\r\n" + type + more;
}

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress(): length in 4 bytes, zlib's header in 2, what gzip has as well, zlib's checksum in 4.
    const QByteArray compressed = qCompress(bytes, 9);
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    const std::array<quint32, 2> trailer{qToLittleEndian(~crc), qToLittleEndian(quint32(bytes.size()))};
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\x02\xff", 10) + compressed.sliced(6).chopped(4) +
           QByteArray(reinterpret_cast<const char *>(trailer.data()), sizeof trailer);
}

} // namespace Jianbao::Test
