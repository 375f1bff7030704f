// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QHostInfo;

namespace Jianbao {

/// Whether an address is one of the internet: not of this computer, its local network, or a group of computers.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// What an image may be, and where from.
struct ImageFetchRules
{
    /// Whether bytes start as an image does; called with the first 4 KiB, or all when there are fewer. Required.
    std::function<bool(QByteArrayView start)> isImage;
    /// Asked about every address that the host of an image, or of a redirect, has: a stranger's text must not make this
    /// program reach what only this computer can (SAFETY.md "The preview").
    std::function<bool(const QHostAddress &)> isReachable = isPublicAddress;
    qint64 mostBytes = qint64(10) * 1024 * 1024;
    std::chrono::milliseconds timeLimit = std::chrono::seconds(20); ///< for the whole of it
};

/// Loads one image of the web. Http and https only; redirects as for pages (redirect.h), each hop's host looked up and
/// judged first; no cookies, cache, referrer or password goes out or is kept. Does not block: everything is reported
/// by a signal, never from inside start().
class ImageFetch : public QObject
{
    Q_OBJECT

public:
    explicit ImageFetch(ImageFetchRules rules, QObject *parent = nullptr);
    ~ImageFetch() override;

    /// Begins to load; once in the life of the object. Deleting it stops.
    void start(const QUrl &url);

Q_SIGNALS:
    /// Once. Errors, for the log: NotPermitted (scheme, host, redirect), TooLarge, NotText (no image), Io.
    void finished(const Jianbao::Result<QByteArray> &image);

private:
    void lookUpHost();
    void judgeHost(const QHostInfo &host);
    void load();
    void judgeHeaders();
    void redirect();
    void read();
    void endReply();
    void fail(ErrorCode code, const QString &reason);
    void report(const Result<QByteArray> &image);
    void dropReply();

    ImageFetchRules m_rules;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QList<QUrl> m_chain; // from the first address through all redirects
    QPointer<QNetworkReply> m_reply;
    QByteArray m_bytes;
    int m_lookUp = -1;
    bool m_isJudged = false; // its headers are those of an answer
    bool m_isOver = false;
};

} // namespace Jianbao
