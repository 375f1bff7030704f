// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/request.h"

#include <QCoreApplication>
#include <QFuture>
#include <QNetworkReply>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Jianbao {

QNetworkRequest plainRequest(const QUrl &url, const QByteArray &accept, std::chrono::milliseconds patience,
                             qint64 mostBytes)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Jianbao/" + QCoreApplication::applicationVersion().toUtf8());
    request.setRawHeader("Accept", accept);
    request.setTransferTimeout(patience);
    request.setDecompressedSafetyCheckThreshold(mostBytes);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl redirectTarget(const QUrl &from, const QNetworkReply &reply)
{
    const QUrl location = QUrl::fromEncoded(reply.rawHeader("Location").trimmed());
    return location.isEmpty() ? QUrl() : from.resolved(location).adjusted(QUrl::RemoveUserInfo);
}

void findProxy(const QUrl &url, QObject *context, const std::function<void(const QNetworkProxy &)> &done)
{
    if (!QNetworkProxyFactory::usesSystemConfiguration()) {
        done(QNetworkProxy::applicationProxy());
        return;
    }
    const auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    promise->future().then(context, [done](const QNetworkProxy &proxy) { done(proxy); });
    QThreadPool::globalInstance()->start([promise, query = QNetworkProxyQuery(url)] {
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
        promise->addResult(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
        promise->finish();
    });
}

} // namespace Jianbao
