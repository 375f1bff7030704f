// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace Jianbao {

/// The page's own addresses: jianbao-preview://page/ is the shell and its style sheet, jianbao-preview://repository/…
/// the images of the opened repository, jianbao-preview://remote/… images of the web that the program fetches (see
/// RemoteImages). Nothing else can be loaded.
namespace PreviewScheme {
/// Tells WebEngine about the scheme; before the application object is made.
void registerScheme();
/// The shell; in dark colours from its first pixel on.
[[nodiscard]] QUrl page(bool dark);
/// The address of a folder of the repository, with a slash at its end.
/// @param folder relative to the root; empty: the root itself.
[[nodiscard]] QUrl folder(const QString &folder);
/// The path inside the repository of one of its addresses, relative to the root; a null string for other addresses.
[[nodiscard]] QString pathInRepository(const QUrl &url);
} // namespace PreviewScheme

class RemoteImages;

/// Answers the page's requests.
class PreviewSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    /// @param remote outlives the handler
    explicit PreviewSchemeHandler(RemoteImages *remote, QObject *parent = nullptr);
    ~PreviewSchemeHandler() override;

    /// The folder that images may come from, absolute; empty: none.
    void setRoot(const QString &root) { m_root = root; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyWithImage(QWebEngineUrlRequestJob *job, const QString &path);
    void replyWithRemoteImage(QWebEngineUrlRequestJob *job, const QByteArray &address);

    RemoteImages *m_remote;
    QString m_root;
    QThreadPool m_readers; ///< a file on a slow disk must not hold up typing
};

/// Refuses whatever is not the page's own: the shell as the main frame, its style sheet, the repository's images
/// and those that the program fetches.
class PreviewInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace Jianbao
