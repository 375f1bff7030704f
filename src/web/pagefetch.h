// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkProxy;

namespace Jianbao {

/// A web page as it was sent.
struct FetchedPage
{
    QUrl finalUrl;   ///< after all redirects, without user name and password
    QByteArray html; ///< decompressed; at most PageFetch::mostHtml bytes, the rest is not loaded
    QString charset; ///< that the Content-Type header declares; empty: none

    friend bool operator==(const FetchedPage &, const FetchedPage &) = default;
};

/// Loads one web page when it is asked to, and nothing else: no images, no scripts. Http and https only, at most 8
/// redirects and none from https to http or into the local network; no cookies, cache, referrer or password goes out or
/// is kept. Does not block: everything is reported by signals, never from inside start().
class PageFetch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostHtml = qint64(1024) * 1024;

    /// @param timeLimit for the whole of it, redirects included. A server that sends nothing for two thirds of it is
    /// given up.
    explicit PageFetch(std::chrono::milliseconds timeLimit = std::chrono::seconds(15), QObject *parent = nullptr);
    ~PageFetch() override;

    /// Begins to load; what is being loaded is cancelled first.
    void start(const QUrl &url);
    /// Stops. Neither progress() nor finished() comes any more for what was started.
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_chain.isEmpty(); }

Q_SIGNALS:
    /// @param received bytes of HTML so far. @param total that are to come in all; -1: not known.
    void progress(qint64 received, qint64 total);
    /// Once for each start() that is not cancelled; the object may be deleted then. Errors, each a sentence with the
    /// way out: NotPermitted (scheme, redirect, rights, certificate), NotFound (404, 410, no such server), NotText (no
    /// HTML, empty), TooLarge (cannot be unpacked or is a decompression bomb), Io (offline, time limit, refused, broken
    /// off, the server's own fault).
    void finished(const Jianbao::Result<Jianbao::FetchedPage> &page);

private:
    void lookUpProxy();
    void load(const QNetworkProxy &proxy);
    void judgeHeaders();
    void redirect();
    void readHtml();
    void endReply();
    void succeed();
    void fail(const Error &error);
    void report(const Result<FetchedPage> &page);
    void dropReply();

    std::chrono::milliseconds m_timeLimit;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    int m_ticket = 0;    // of the address that is being loaded; a late answer for another one is dropped
    QList<QUrl> m_chain; // from the first address through all redirects; empty: nothing is being loaded
    QPointer<QNetworkReply> m_reply;
    bool m_judged = false;     // the reply's headers are those of a page
    bool m_isDeclared = false; // as HTML, by its content type
    QString m_charset;
    QByteArray m_html;
};

} // namespace Jianbao
