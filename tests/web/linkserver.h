// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/pageserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace Jianbao::Test {

// What servers answer to a link, for PageServer::on().

inline QByteArray status(int code, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(code) + " Status\r\nConnection: close\r\nContent-Type: text/html\r\n" +
           more;
}

inline QByteArray to(int code, const QByteArray &location)
{
    return status(code, "Location: " + location + "\r\n");
}

inline bool isHead(const QTcpSocket &socket)
{
    return socket.property("request").toByteArray().startsWith("HEAD ");
}

/// Answers HEAD in one way and GET in another. @param head empty: breaks off
inline PageServer::Answer split(const QByteArray &head, const QByteArray &get)
{
    return [head, get](QTcpSocket &socket) {
        const QByteArray &answer = isHead(socket) ? head : get;
        if (answer.isEmpty()) {
            socket.abort();
            return;
        }
        socket.write(answer + "\r\n");
        socket.disconnectFromHost();
    };
}

inline void trickle(QTcpSocket &socket, const QByteArray &head, const QByteArray &piece)
{
    socket.write(head);
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] { socket.write(piece); });
    timer->start(std::chrono::milliseconds(5));
}

/// The same for HEAD and GET.
inline PageServer::Answer same(const QByteArray &head)
{
    return split(head, head);
}

} // namespace Jianbao::Test
