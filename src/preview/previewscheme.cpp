// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewscheme.h"

#include "base/logging.h"
#include "preview/imagefile.h"
#include "preview/remoteimages.h"

#include <QBuffer>
#include <QFile>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

#include <memory>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schemeName = "jianbao-preview"_L1;
constexpr auto pageHost = "page"_L1;
constexpr auto repositoryHost = "repository"_L1;
constexpr auto remoteHost = "remote"_L1;

QUrl address(QLatin1StringView host, const QString &path)
{
    QUrl url;
    url.setScheme(schemeName);
    url.setHost(host);
    url.setPath(u'/' + path, QUrl::DecodedMode);
    return url;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/preview/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(logPreview, "the program was built without %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QByteArray styleSheet()
{
    QByteArray all;
    for (const QString &name : {u"colors.css"_s, u"preview.css"_s, u"code.css"_s, u"pages.css"_s, u"wechat.css"_s,
                                u"look.css"_s})
        all += resource(name);
    return all;
}

/// @param policy what the answer itself may load, when it is shown as a document.
void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes, const QByteArray &policy)
{
    auto *device = new QBuffer(job);
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    job->setAdditionalResponseHeaders({{"Content-Security-Policy"_ba, policy},
                                       {"X-Content-Type-Options"_ba, "nosniff"_ba},
                                       {"Referrer-Policy"_ba, "no-referrer"_ba},
                                       {"X-DNS-Prefetch-Control"_ba, "off"_ba}});
    job->reply(type, device);
}

void reply(QWebEngineUrlRequestJob *job, const Result<ImageFile> &image)
{
    if (image) {
        reply(job, image->mimeType, image->bytes, "default-src 'none'; style-src 'unsafe-inline'; sandbox"_ba);
        return;
    }
    qCInfo(logPreview).noquote() << image.error().message;
    job->fail(image.error().code == ErrorCode::NotFound ? QWebEngineUrlRequestJob::UrlNotFound
                                                        : QWebEngineUrlRequestJob::RequestDenied);
}

} // namespace

void PreviewScheme::registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(QByteArray(schemeName.data(), schemeName.size())).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(QByteArray(schemeName.data(), schemeName.size()));
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl PreviewScheme::page(bool dark)
{
    return address(pageHost, dark ? u"dark"_s : u"light"_s);
}

QUrl PreviewScheme::folder(const QString &folder)
{
    return address(repositoryHost, folder.isEmpty() ? QString() : folder + u'/');
}

QString PreviewScheme::pathInRepository(const QUrl &url)
{
    if (url.scheme() != schemeName || url.host() != repositoryHost)
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    return path.isEmpty() ? u""_s : path.sliced(1);
}

PreviewSchemeHandler::PreviewSchemeHandler(RemoteImages *remote, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_remote(remote)
{
    m_readers.setMaxThreadCount(2);
}

PreviewSchemeHandler::~PreviewSchemeHandler()
{
    m_readers.clear();
    m_readers.waitForDone();
}

void PreviewSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    static constexpr auto policy = "default-src 'none'; img-src jianbao-preview://repository jianbao-preview://remote; "
                                   "style-src jianbao-preview://page; "
                                   "base-uri jianbao-preview://repository; form-action 'none'; frame-ancestors 'none'";
    const QUrl url = job->requestUrl();
    const QString path = url.path(QUrl::FullyDecoded);
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    } else if (const QString image = PreviewScheme::pathInRepository(url); !image.isNull()) {
        replyWithImage(job, image);
    } else if (url.host() == remoteHost) {
        replyWithRemoteImage(job, url.path(QUrl::FullyEncoded).toLatin1().sliced(1));
    } else if (url.host() == pageHost && path == "/preview.css"_L1) {
        reply(job, "text/css; charset=utf-8"_ba, styleSheet(), policy);
    } else if (url.host() == pageHost && (path == "/light"_L1 || path == "/dark"_L1)) {
        QByteArray shell = resource(u"shell.html"_s);
        if (path == "/dark"_L1)
            shell.replace("class=\"light\"", "class=\"dark\"");
        reply(job, "text/html; charset=utf-8"_ba, shell, policy);
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
}

void PreviewSchemeHandler::replyWithImage(QWebEngineUrlRequestJob *job, const QString &path)
{
    if (m_root.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    auto promise = std::make_shared<QPromise<Result<ImageFile>>>();
    promise->start();
    promise->future().then(this, [waiting = QPointer(job)](const Result<ImageFile> &image) {
        if (waiting)
            reply(waiting, image);
    });
    m_readers.start([promise, root = m_root, path] {
        promise->addResult(readImage(root, path));
        promise->finish();
    });
}

void PreviewSchemeHandler::replyWithRemoteImage(QWebEngineUrlRequestJob *job, const QByteArray &address)
{
    m_remote->get(address, job, [job](const Result<ImageFile> &image) { reply(job, image); });
}

void PreviewInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool isOwn = url.scheme() == schemeName;
    bool allowed = false;
    switch (info.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
        allowed = isOwn && url.host() == pageHost;
        break;
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        allowed = isOwn && (url.host() == repositoryHost || url.host() == remoteHost);
        break;
    default:
        break;
    }
    if (!allowed)
        info.block(true);
}

} // namespace Jianbao
