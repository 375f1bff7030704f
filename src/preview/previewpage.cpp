// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewpage.h"

#include "base/logging.h"
#include "preview/previewscheme.h"

#include <QWebEngineCertificateError>
#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>
#include <QWebEngineWebAuthUxRequest>

#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    lockSettings();
    refuseRequests();
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool succeeded) {
        if (std::exchange(m_isLoading, false))
            Q_EMIT shellLoaded(succeeded);
    });
}

void PreviewPage::loadShell(bool dark)
{
    m_isLoading = true;
    m_shell = PreviewScheme::page(dark);
    load(m_shell);
}

/// SAFETY.md "The preview" §1. JavaScript that is off for the page still runs in the application's own world.
void PreviewPage::lockSettings()
{
    using enum QWebEngineSettings::WebAttribute;
    for (const auto attribute : {JavascriptEnabled,
                                 JavascriptCanOpenWindows,
                                 JavascriptCanAccessClipboard,
                                 JavascriptCanPaste,
                                 LocalStorageEnabled,
                                 LocalContentCanAccessRemoteUrls,
                                 LocalContentCanAccessFileUrls,
                                 HyperlinkAuditingEnabled,
                                 PluginsEnabled,
                                 FullScreenSupportEnabled,
                                 ScreenCaptureEnabled,
                                 WebGLEnabled,
                                 Accelerated2dCanvasEnabled,
                                 AutoLoadIconsForPage,
                                 TouchIconsEnabled,
                                 AllowRunningInsecureContent,
                                 AllowGeolocationOnInsecureOrigins,
                                 AllowWindowActivationFromJavaScript,
                                 DnsPrefetchEnabled,
                                 PdfViewerEnabled,
                                 NavigateOnDropEnabled,
                                 ErrorPageEnabled,
                                 ScrollAnimatorEnabled,
                                 SpatialNavigationEnabled}) {
        settings()->setAttribute(attribute, false);
    }
    settings()->setAttribute(PlaybackRequiresUserGesture, true);
    settings()->setAttribute(WebRTCPublicInterfacesOnly, true);
    // So that a click on mailto: asks acceptNavigationRequest(), which refuses; else it would not be heard of.
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::AllowUnknownUrlSchemesFromUserInteraction);
    settings()->setDefaultTextEncoding(u"utf-8"_s);
}

void PreviewPage::refuseRequests()
{
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::webAuthUxRequested, this,
            [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && type == NavigationTypeTyped && url == m_shell && m_isLoading)
        return true;
    if (isMainFrame && type == NavigationTypeLinkClicked)
        Q_EMIT linkFollowed(url);
    return false;
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void PreviewPage::javaScriptAlert(const QUrl &, const QString &) {}

bool PreviewPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool PreviewPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

/// What Chromium refused, and errors of our own script.
void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int line,
                                           const QString &)
{
    qCDebug(logPreview).noquote() << message << "line" << line;
}

} // namespace Jianbao
