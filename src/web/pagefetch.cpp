// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/pagefetch.h"

#include "web/fetcherrors.h"
#include "web/request.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = qint64(64) * 1024; // bounds what is held beside m_html

QString mediaType(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().toLower();
}

QString declaredCharset(const QString &contentType)
{
    static const QRegularExpression charset(uR"(;\s*charset\s*=\s*["']?([\w.:+-]{1,40}))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(contentType).captured(1);
}

// For what comes without a content type.
bool looksLikeMarkup(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    return bytes.trimmed().startsWith('<');
}

} // namespace

PageFetch::PageFetch(std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_timeLimit(timeLimit)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(timeLimitError(m_chain.last(), m_timeLimit)); });
}

PageFetch::~PageFetch()
{
    cancel();
}

void PageFetch::start(const QUrl &url)
{
    cancel();
    m_chain = {url.adjusted(QUrl::RemoveUserInfo)};
    m_timer.start(m_timeLimit);
    if (isWebAddress(url))
        lookUpProxy();
    else
        fail(noWebAddressError(url));
}

void PageFetch::cancel()
{
    dropReply();
    m_timer.stop();
    m_chain.clear();
}

void PageFetch::lookUpProxy()
{
    findProxy(m_chain.last(), this, [this, ticket = m_ticket](const QNetworkProxy &proxy) {
        if (ticket == m_ticket)
            load(proxy);
    });
}

void PageFetch::load(const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
    m_reply =
        m_network.get(plainRequest(m_chain.last(), "text/html,application/xhtml+xml", m_timeLimit * 2 / 3, mostHtml));
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PageFetch::judgeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &PageFetch::readHtml);
    connect(m_reply, &QNetworkReply::finished, this, &PageFetch::endReply);
}

/// Ends what is no page before its body is loaded.
void PageFetch::judgeHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_judged || status == 0)
        return;
    if (isRedirect(status)) {
        redirect();
    } else if (status < 200 || status > 299) {
        fail(statusError(m_chain.last(), status));
    } else {
        const QString contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
        const QString type = mediaType(contentType);
        m_charset = declaredCharset(contentType);
        m_isDeclared = type == "text/html"_L1 || type == "application/xhtml+xml"_L1;
        m_judged = true;
        if (!m_isDeclared && !type.isEmpty())
            fail(notPageError(m_chain.last(), type));
    }
}

void PageFetch::redirect()
{
    const QUrl from = m_chain.last();
    const QUrl target = redirectTarget(from, *m_reply);
    const RedirectFault fault = judgeRedirect(m_chain, target);
    if (fault != RedirectFault::None) {
        fail(redirectError(fault, from, target));
        return;
    }
    m_chain.append(target);
    dropReply();
    lookUpProxy();
}

void PageFetch::readHtml()
{
    judgeHeaders();
    if (!m_judged || !m_reply)
        return;
    m_html += m_reply->read(mostHtml - m_html.size());
    if (m_html.size() >= mostHtml) {
        succeed();
        return;
    }
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isPacked = m_reply->hasRawHeader("Content-Encoding");
    Q_EMIT progress(m_html.size(), length.isValid() && !isPacked ? std::min(length.toLongLong(), mostHtml) : -1);
}

void PageFetch::endReply()
{
    const QPointer<QNetworkReply> reply = m_reply;
    judgeHeaders();
    if (m_reply != reply || !reply)
        return; // a redirect, or no page
    if (reply->error() != QNetworkReply::NoError) {
        fail(networkError(reply->error(), m_chain.last(), reply->errorString(), hasNetwork()));
        return;
    }
    m_html += reply->read(mostHtml - m_html.size());
    succeed();
}

void PageFetch::succeed()
{
    if (m_html.trimmed().isEmpty()) {
        fail(emptyPageError(m_chain.last()));
    } else if (!m_isDeclared && !looksLikeMarkup(m_html)) {
        fail(notPageError(m_chain.last(), {}));
    } else {
        report(FetchedPage{.finalUrl = m_chain.last(), .html = m_html, .charset = m_charset});
    }
}

void PageFetch::fail(const Error &error)
{
    report(std::unexpected(error));
}

// Later, when nothing of the reply is going on any more: whoever hears of it may delete this object.
void PageFetch::report(const Result<FetchedPage> &page)
{
    dropReply();
    m_timer.stop();
    QTimer::singleShot(0, this, [this, page, ticket = m_ticket] {
        if (ticket != m_ticket)
            return;
        m_chain.clear();
        Q_EMIT finished(page);
    });
}

void PageFetch::dropReply()
{
    ++m_ticket;
    m_judged = false;
    m_isDeclared = false;
    m_charset.clear();
    m_html.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace Jianbao
