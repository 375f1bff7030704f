// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/linkprobe.h"

#include "web/fetcherrors.h"
#include "web/redirect.h"
#include "web/request.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = qint64(64) * 1024;
constexpr auto accepted = "text/html,application/xhtml+xml,*/*;q=0.8";

/// HEAD is often not understood, or answered otherwise than GET; these answers are what they are.
bool isWorthGet(int status)
{
    return status >= 400 && status != 410 && status != 429 && status != 451;
}

} // namespace

LinkProbe::LinkProbe(const LinkRules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_status > 0 && m_method == Method::Get)
            judgeText(); // what came of a slow body
        else
            report(LinkReason::Timeout);
    });
}

LinkProbe::~LinkProbe()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
    dropReply();
}

void LinkProbe::start(const QUrl &url)
{
    m_chain = {url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment)};
    if (isWebAddress(m_chain.last()))
        ask();
    else
        report(LinkReason::NotWeb);
}

void LinkProbe::follow()
{
    ask();
}

void LinkProbe::ask()
{
    m_method = isArticleHost() ? Method::Get : Method::Head;
    m_timer.start(m_rules.patience);
    findProxy(m_chain.last(), this, [this](const QNetworkProxy &proxy) {
        if (!m_isOver)
            lookUpHost(proxy);
    });
}

/// A proxy looks names up by itself; what is a number is judged here in any case.
void LinkProbe::lookUpHost(const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    const QHostAddress number(m_chain.last().host());
    if (!number.isNull()) { // a look-up would ask the network for its name
        QHostInfo host;
        host.setAddresses({number});
        judgeHost(host);
        return;
    }
    if (!isDirect) {
        send();
        return;
    }
    m_lookUp = QHostInfo::lookupHost(m_chain.last().host(), this, [this](const QHostInfo &host) {
        m_lookUp = -1;
        judgeHost(host);
    });
}

/// The connection uses what was looked up here: Qt keeps it for a minute.
void LinkProbe::judgeHost(const QHostInfo &host)
{
    if (m_isOver)
        return;
    const QList<QHostAddress> addresses = host.addresses();
    if (addresses.isEmpty() && !hasNetwork())
        report(LinkReason::Offline);
    else if (addresses.isEmpty())
        report(host.error() == QHostInfo::HostNotFound ? LinkReason::NoHost : LinkReason::Network, 0,
               host.errorString());
    else if (!std::ranges::all_of(addresses, m_rules.isReachable))
        report(m_chain.size() > 1 ? LinkReason::RedirectFault : LinkReason::Inward);
    else
        send();
}

void LinkProbe::send()
{
    const QNetworkRequest request = plainRequest(m_chain.last(), accepted, m_rules.patience, m_rules.mostText);
    m_reply = m_method == Method::Head ? m_network.head(request) : m_network.get(request);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &LinkProbe::judgeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &LinkProbe::read);
    connect(m_reply, &QNetworkReply::finished, this, &LinkProbe::endReply);
}

void LinkProbe::judgeHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status > 0 || status == 0)
        return;
    m_status = status;
    if (isRedirect(status))
        redirect(status);
    else
        judgeStatus(status);
}

void LinkProbe::judgeStatus(int status)
{
    if (m_reply->rawHeader("cf-mitigated") == "challenge" || isCaptchaAddress(m_chain.last())) {
        report(LinkReason::Captcha, status);
    } else if (m_method == Method::Head && isWorthGet(status)) {
        dropReply();
        m_method = Method::Get;
        m_timer.start(m_rules.patience);
        send();
    } else if (m_method == Method::Head || (status < 400 && !isArticleHost())) {
        report(reasonOfStatus(status), status);
    } // else its text tells
}

void LinkProbe::redirect(int status)
{
    const QUrl target = redirectTarget(m_chain.last(), *m_reply);
    const RedirectFault fault = judgeRedirect(m_chain, target);
    // Whether it leads inward is a matter of isReachable as well, which a name alone does not tell.
    const bool mayLeadInward = fault == RedirectFault::Inward && m_rules.isReachable(QHostAddress(target.host()));
    m_isTemporary = m_isTemporary || (status != 301 && status != 308);
    if (fault == RedirectFault::Circle || fault == RedirectFault::TooMany) {
        m_chain.append(target);
        report(LinkReason::Circle, status);
    } else if (fault != RedirectFault::None && !mayLeadInward) {
        m_chain.append(target);
        report(LinkReason::RedirectFault, status);
    } else {
        m_chain.append(target);
        dropReply();
        m_timer.stop();
        QTimer::singleShot(0, this, &LinkProbe::redirected);
    }
}

void LinkProbe::read()
{
    judgeHeaders();
    if (m_status == 0 || !m_reply || m_isOver)
        return;
    m_text += m_reply->read(m_rules.mostText - m_text.size());
    if (m_text.size() >= m_rules.mostText || (isArticleHost() && isArticle(m_text)))
        judgeText();
}

void LinkProbe::endReply()
{
    const QPointer<QNetworkReply> reply = m_reply;
    judgeHeaders();
    if (m_reply != reply || !reply || m_isOver)
        return; // a redirect, the second question, or enough is known
    if (m_status == 0) {
        judgeFailure();
        return;
    }
    m_text += reply->read(m_rules.mostText - m_text.size());
    judgeText();
}

void LinkProbe::judgeText()
{
    const auto article = isArticleHost() && m_status < 400 ? reasonOfArticle(m_text) : std::nullopt;
    LinkReason reason = article.value_or(reasonOfStatus(m_status));
    const bool mayBeCaptcha = reason == LinkReason::Forbidden || reason == LinkReason::ServerFault;
    if (mayBeCaptcha && isCaptchaPage(m_text))
        reason = LinkReason::Captcha;
    report(reason, m_status);
}

/// No answer at all.
void LinkProbe::judgeFailure()
{
    const QString detail = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::RemoteHostClosedError:
        if (m_method == Method::Head) { // some do so at the sight of it
            dropReply();
            m_method = Method::Get;
            send();
            return;
        }
        report(LinkReason::Network, 0, detail);
        return;
    case QNetworkReply::ConnectionRefusedError:
        report(LinkReason::Refused);
        return;
    case QNetworkReply::HostNotFoundError:
        report(hasNetwork() ? LinkReason::NoHost : LinkReason::Offline);
        return;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the request's transfer timeout
        report(LinkReason::Timeout);
        return;
    case QNetworkReply::SslHandshakeFailedError:
        report(LinkReason::Tls, 0, detail);
        return;
    default:
        break;
    }
    report(hasNetwork() ? LinkReason::Network : LinkReason::Offline, 0, detail);
}

// Later, when nothing of the reply is going on any more: whoever hears of it may delete this object.
void LinkProbe::report(LinkReason reason, int status, const QString &detail)
{
    if (std::exchange(m_isOver, true))
        return;
    LinkAnswer answer{.reason = reason, .status = status, .detail = detail.left(200)};
    if (m_chain.size() > 1) {
        answer.finalUrl = m_chain.last();
        if (reason == LinkReason::Answered)
            answer.reason = m_isTemporary ? LinkReason::MovedForNow : LinkReason::MovedForGood;
    }
    answer.checked = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    dropReply();
    m_timer.stop();
    QTimer::singleShot(0, this, [this, answer] { Q_EMIT finished(answer); });
}

void LinkProbe::dropReply()
{
    m_status = 0;
    m_text.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

bool LinkProbe::isArticleHost() const
{
    return m_rules.articleHosts.contains(m_chain.last().host());
}

} // namespace Jianbao
