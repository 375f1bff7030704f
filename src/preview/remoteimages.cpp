// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/remoteimages.h"

#include "markdown/images.h"

#include <chrono>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 4;
constexpr int cacheSize = 64 * 1024 * 1024;
/// Half an address must not be asked for at every key.
constexpr std::chrono::milliseconds settleTime{1000};

/// Calls back with what follows each mark up to a quote.
template <typename Found>
void findAll(const QList<Block> &blocks, QByteArrayView mark, const Found &found)
{
    for (const Block &block : blocks) {
        for (qsizetype at = block.html.indexOf(mark); at >= 0; at = block.html.indexOf(mark, at)) {
            at += mark.size();
            found(block.html.sliced(at, std::max<qsizetype>(block.html.indexOf('"', at) - at, 0)));
        }
        findAll(block.items, mark, found);
    }
}

} // namespace

RemoteImages::RemoteImages(QObject *parent)
    : QObject(parent)
    , m_rules{.isImage =
                  [](QByteArrayView start) {
                      return !imageType(start).isEmpty();
                  }}
    , m_cache(cacheSize)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_settled = m_addresses;
        startNext();
    });
}

RemoteImages::~RemoteImages()
{
    stop();
}

void RemoteImages::beginDocument(const QObject *document)
{
    if (document && document == m_document)
        return;
    stop();
    m_document = document;
    m_isAllowed = document && m_allowed.contains(document);
    m_addresses.clear();
    m_settled.clear();
    m_isNew = true;
}

void RemoteImages::allow()
{
    m_isAllowed = true;
    m_isNew = true;
    if (m_document) {
        m_allowed.insert(m_document);
        connect(m_document, &QObject::destroyed, this, [this](const QObject *gone) { m_allowed.remove(gone); });
    }
}

void RemoteImages::setBlocks(const QList<Block> &blocks)
{
    m_addresses.clear();
    const QByteArray source = "src=\"" + remoteImagePrefix.toByteArray();
    if (m_isAllowed)
        findAll(blocks, source, [this](const QByteArray &encoded) { m_addresses.insert(encoded); });
    if (std::exchange(m_isNew, false))
        m_settled = m_addresses;
    else if (m_addresses != m_settled)
        m_settle.start();

    int placeholders = 0;
    QStringList hosts;
    findAll(blocks, remotePlaceholder, [&placeholders, &hosts](QByteArray escaped) {
        ++placeholders;
        const QString host = QUrl::fromEncoded(escaped.replace("&amp;", "&")).host(QUrl::FullyEncoded);
        if (!hosts.contains(host))
            hosts.append(host);
    });
    const bool isChanged = placeholders != m_placeholders || hosts != m_hosts;
    m_placeholders = placeholders;
    m_hosts = hosts;
    if (isChanged)
        Q_EMIT changed();
}

void RemoteImages::get(const QByteArray &encoded, QObject *context, const Answer &answer)
{
    if (!has(encoded)) {
        answer(std::unexpected(Error{.code = ErrorCode::NotPermitted,
                                     .message = tr("A remote image was asked for that the user did not allow."),
                                     .path = {},
                                     .line = 0}));
        return;
    }
    if (const ImageFile *image = m_cache.object(encoded)) {
        answer(*image);
        return;
    }
    m_requests.append({encoded, context, answer});
    if (!m_running.contains(encoded) && !m_waiting.contains(encoded))
        m_waiting.append(encoded);
    startNext();
}

void RemoteImages::startNext()
{
    for (qsizetype i = 0; i < m_waiting.size() && m_running.size() < mostAtOnce;) {
        const QByteArray address = m_waiting[i];
        const bool isGone = !has(address);
        if (!isGone && !m_settled.contains(address)) {
            ++i;
            continue;
        }
        m_waiting.removeAt(i);
        if (isGone) {
            answerAll(address, std::unexpected(Error{.code = ErrorCode::NotPermitted,
                                                     .message = tr("A remote image is not in the text any more."),
                                                     .path = {},
                                                     .line = 0}));
            continue;
        }
        auto *fetch = new ImageFetch(m_rules, this);
        m_running.insert(address, fetch);
        connect(fetch, &ImageFetch::finished, this,
                [this, address](const Result<QByteArray> &bytes) { take(address, bytes); });
        fetch->start(QUrl::fromEncoded(QByteArray::fromPercentEncoding(address)));
    }
}

void RemoteImages::take(const QByteArray &address, const Result<QByteArray> &bytes)
{
    m_running.take(address)->deleteLater();
    if (bytes) {
        const ImageFile image{.bytes = *bytes, .mimeType = imageType(*bytes)};
        m_cache.insert(address, new ImageFile(image), std::max<qsizetype>(image.bytes.size(), 1));
        answerAll(address, image);
    } else {
        answerAll(address, std::unexpected(bytes.error()));
    }
    startNext();
}

void RemoteImages::answerAll(const QByteArray &address, const Result<ImageFile> &image)
{
    for (const Request &request : std::exchange(m_requests, {})) {
        if (request.address != address)
            m_requests.append(request);
        else if (request.context)
            request.answer(image);
    }
}

/// What the page of a document that has gone waits for, it waits for in vain.
void RemoteImages::stop()
{
    m_settle.stop();
    m_waiting.clear();
    qDeleteAll(std::exchange(m_running, {}));
    m_requests.clear();
}

} // namespace Jianbao
