// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/hostile/payloads.h"

#include <QObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace Jianbao::Test {

/// What hostile content could get at: a web server of this computer, and a picture of 37 × 41 pixels outside of the
/// repository.
class HostilePlace : public QObject
{
    Q_OBJECT

public:
    HostilePlace();

    [[nodiscard]] PayloadPlace place() const;
    /// Puts what payloads name beside an issue: assets/ with a link to the secret and a drawing with a script, a page.
    void furnish(const QString &issueFolder) const;

    /// Puts a page on another web server of this computer, which is none that content should know.
    void publish(const QByteArray &html) { m_published = html; }
    [[nodiscard]] QUrl published() const;

    /// Connections since reset().
    [[nodiscard]] int connections() const { return m_connections; }
    /// Paths that were asked for since reset(), each with its method.
    [[nodiscard]] QList<QByteArray> requests() const { return m_requests; }
    void reset();

private:
    void serve(QTcpServer &server);
    void servePublished();

    QTemporaryDir m_folder;
    QTcpServer m_server;
    QTcpServer m_server6; ///< the same port of ::1, where there is one
    QTcpServer m_publisher;
    QByteArray m_published;
    int m_connections = 0;
    QList<QByteArray> m_requests;
};

} // namespace Jianbao::Test
