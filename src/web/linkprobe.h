// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/imagefetch.h"
#include "web/linkanswer.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

class QHostInfo;
class QNetworkProxy;

namespace Jianbao {

/// How links are asked; everything has the value that it has for users.
struct LinkRules
{
    /// Asked about every address that a host has, where no proxy stands between: a stranger's text must not make this
    /// program reach what only this computer can (SAFETY.md "The preview").
    std::function<bool(const QHostAddress &)> isReachable = isPublicAddress;
    /// Hosts that answer 200 whatever became of an article, so that its text is read (reasonOfArticle()).
    QStringList articleHosts{QStringLiteral("mp.weixin.qq.com")};
    std::chrono::milliseconds patience = std::chrono::seconds(15); ///< with each request; redirects are requests
    qint64 mostText = qint64(256) * 1024;                          ///< of a page that is read, in bytes
    int mostAtOnce = 8;
    int mostPerHost = 2;
};

/// Finds out what became of one link: HEAD, then GET where HEAD is refused or the text is needed. Stops before each
/// redirect until it is told to go on, because that is another host's turn. Does not block: everything is reported by
/// signals, never from inside a call.
class LinkProbe : public QObject
{
    Q_OBJECT

public:
    explicit LinkProbe(const LinkRules &rules, QObject *parent = nullptr);
    ~LinkProbe() override;

    /// Begins; once in the life of the object. Deleting it stops.
    void start(const QUrl &url);
    /// Asks where the last redirect leads.
    void follow();
    /// That is asked now, or will be by follow().
    [[nodiscard]] QUrl current() const { return m_chain.last(); }

Q_SIGNALS:
    void redirected();                                ///< to current(), which is not asked before follow()
    void finished(const Jianbao::LinkAnswer &answer); ///< once

private:
    enum class Method { Head, Get };

    void ask();
    void lookUpHost(const QNetworkProxy &proxy);
    void judgeHost(const QHostInfo &host);
    void send();
    void judgeHeaders();
    void judgeStatus(int status);
    void redirect(int status);
    void read();
    void endReply();
    void judgeText();
    void judgeFailure();
    void report(LinkReason reason, int status = 0, const QString &detail = {});
    void dropReply();
    [[nodiscard]] bool isArticleHost() const;

    LinkRules m_rules;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QList<QUrl> m_chain; // from the first address through all redirects
    QPointer<QNetworkReply> m_reply;
    QByteArray m_text;
    Method m_method = Method::Head;
    int m_status = 0; // of the reply, once it is judged
    int m_lookUp = -1;
    bool m_isTemporary = false; // one of the redirects was
    bool m_isOver = false;
};

} // namespace Jianbao
