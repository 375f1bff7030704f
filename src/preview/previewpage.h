// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEnginePage>

namespace Jianbao {

/// The preview's page, locked: it loads the shell and goes nowhere else, whatever its content asks for.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit PreviewPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Loads the shell: the one navigation that is let through.
    void loadShell(bool dark);

Q_SIGNALS:
    /// The load that loadShell() began is over. Refused navigations end as failed loads too and are not reported.
    void shellLoaded(bool succeeded);
    /// A link was followed by mouse or keyboard; the page stays where it is.
    void linkFollowed(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void lockSettings();
    void refuseRequests();

    QUrl m_shell;
    bool m_isLoading = false;
};

} // namespace Jianbao
