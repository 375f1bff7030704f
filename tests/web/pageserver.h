// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Jianbao::Test {

/// A web server on the loopback that behaves as badly as it is told.
class PageServer : public QObject
{
    Q_OBJECT

public:
    /// What answers a request; the socket is closed by whoever answers.
    using Answer = std::function<void(QTcpSocket &)>;

    /// @param address of the loopback, all of 127.0.0.0/8 is: so there can be several hosts
    explicit PageServer(const QHostAddress &address = QHostAddress::LocalHost);

    void on(const QByteArray &path, Answer answer) { m_answers.insert(path, std::move(answer)); }
    /// Sends a whole answer and closes. @param head status line and header lines that end in CR LF.
    void on(const QByteArray &path, const QByteArray &head, const QByteArray &body);

    [[nodiscard]] QUrl url(const QString &path) const;
    /// Each request in full, "GET / HTTP/1.1\r\n…", in order.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    /// Bytes that clients have taken, bodies and headers.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    /// Connections that are open.
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve(QTcpSocket &socket);

    QTcpServer m_server;
    QHash<QByteArray, Answer> m_answers;
    QList<QByteArray> m_requests;
    qint64 m_sent = 0;
    int m_connections = 0;
};

/// Status 200 and a content type, for PageServer::on().
[[nodiscard]] QByteArray okHead(const QByteArray &contentType = "text/html", const QByteArray &more = {});

/// Bytes as gzip packs them.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

} // namespace Jianbao::Test
