// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/imagefetch.h"

#include "web/redirect.h"
#include "web/request.h"

#include <QHostInfo>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = qint64(64) * 1024; // bounds what is held beside m_bytes
constexpr qsizetype startSize = 4096;

constexpr auto accepted = "image/png,image/jpeg,image/gif,image/webp,image/svg+xml,image/*;q=0.5";

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    // ::ffff:127.0.0.1 is 127.0.0.1, and so is 64:ff9b::7f00:1 behind a translator.
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) {
        const QHostAddress plain(v4);
        static const auto sharedByCarriers = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
        return plain.isGlobal() && !plain.isPrivateUse() && !plain.isMulticast() && !plain.isInSubnet(sharedByCarriers);
    }
    static const QList<std::pair<QHostAddress, int>> wrapped{QHostAddress::parseSubnet(u"64:ff9b::/96"_s),
                                                             QHostAddress::parseSubnet(u"2002::/16"_s),
                                                             QHostAddress::parseSubnet(u"::/96"_s)};
    return address.isGlobal() && !address.isPrivateUse() && !address.isMulticast() &&
           std::ranges::none_of(wrapped, [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

ImageFetch::ImageFetch(ImageFetchRules rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
{
    // A proxy would look names up by itself, and reach what this program has not judged.
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(ErrorCode::Io, tr("it took too long")); });
}

ImageFetch::~ImageFetch()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
    dropReply();
}

void ImageFetch::start(const QUrl &url)
{
    m_chain = {url.adjusted(QUrl::RemoveUserInfo)};
    m_timer.start(m_rules.timeLimit);
    if (isWebAddress(m_chain.last()))
        lookUpHost();
    else
        fail(ErrorCode::NotPermitted, tr("it is no address of the web"));
}

void ImageFetch::lookUpHost()
{
    m_lookUp = QHostInfo::lookupHost(m_chain.last().host(), this, [this](const QHostInfo &host) {
        m_lookUp = -1;
        judgeHost(host);
    });
}

/// The connection uses what was looked up here: Qt keeps it for a minute.
void ImageFetch::judgeHost(const QHostInfo &host)
{
    if (m_isOver)
        return;
    const QList<QHostAddress> addresses = host.addresses();
    if (addresses.isEmpty())
        fail(ErrorCode::Io, host.errorString());
    else if (!std::ranges::all_of(addresses, m_rules.isReachable))
        fail(ErrorCode::NotPermitted, tr("its host is in the local network"));
    else
        load();
}

void ImageFetch::load()
{
    m_reply = m_network.get(plainRequest(m_chain.last(), accepted, m_rules.timeLimit, m_rules.mostBytes));
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ImageFetch::judgeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &ImageFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &ImageFetch::endReply);
}

void ImageFetch::judgeHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isJudged || status == 0)
        return;
    m_isJudged = true;
    if (status >= 300 && status < 400)
        redirect();
    else if (status < 200 || status > 299)
        fail(ErrorCode::Io, tr("the server answers %1").arg(status));
    else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_rules.mostBytes)
        fail(ErrorCode::TooLarge, tr("it is too large"));
}

void ImageFetch::redirect()
{
    const QUrl from = m_chain.last();
    const QUrl target = redirectTarget(from, *m_reply);
    // Where it may lead inward is a matter of isReachable here.
    const RedirectFault fault = judgeRedirect(m_chain, target);
    if (fault != RedirectFault::None && fault != RedirectFault::Inward) {
        fail(ErrorCode::NotPermitted, tr("it leads somewhere else"));
        return;
    }
    m_chain.append(target);
    dropReply();
    lookUpHost();
}

void ImageFetch::read()
{
    judgeHeaders();
    if (!m_isJudged || !m_reply)
        return;
    const bool hadStart = m_bytes.size() >= startSize;
    m_bytes += m_reply->read(m_rules.mostBytes + 1 - m_bytes.size());
    if (m_bytes.size() > m_rules.mostBytes)
        fail(ErrorCode::TooLarge, tr("it is too large"));
    else if (!hadStart && m_bytes.size() >= startSize && !m_rules.isImage(m_bytes))
        fail(ErrorCode::NotText, tr("it is not an image"));
}

void ImageFetch::endReply()
{
    const QPointer<QNetworkReply> reply = m_reply;
    read();
    if (m_reply != reply || !reply || m_isOver)
        return;                                               // a redirect, or refused
    if (reply->error() == QNetworkReply::UnknownContentError) // a decompression bomb
        fail(ErrorCode::TooLarge, tr("it is too large"));
    else if (reply->error() != QNetworkReply::NoError)
        fail(ErrorCode::Io, reply->errorString());
    else if (!m_rules.isImage(m_bytes))
        fail(ErrorCode::NotText, tr("it is not an image"));
    else
        report(m_bytes);
}

void ImageFetch::fail(ErrorCode code, const QString &reason)
{
    const QString address = m_chain.first().toDisplayString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    report(std::unexpected(Error{
        .code = code, .message = tr("The image %1 is not shown: %2.").arg(address, reason), .path = {}, .line = 0}));
}

// Later, when nothing of the reply is going on any more: whoever hears of it may delete this object.
void ImageFetch::report(const Result<QByteArray> &image)
{
    if (std::exchange(m_isOver, true))
        return;
    dropReply();
    m_timer.stop();
    QTimer::singleShot(0, this, [this, image] { Q_EMIT finished(image); });
}

void ImageFetch::dropReply()
{
    m_isJudged = false;
    m_bytes.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace Jianbao
