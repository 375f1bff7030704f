// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewprocess.h"

#include "preview/previewscheme.h"
#include "preview/previewview.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickWindow>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto flagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";

/// No name and no address is ever resolved, even where a request would slip by everything else (SAFETY.md "The
/// preview").
constexpr auto flags =
    R"(--host-resolver-rules="MAP * ~NOTFOUND" --dns-prefetch-disable --disable-background-networking)";

/// A frame is drawn when there is something to draw, not at the next tick of a display that is not there: about 8 ms
/// less from key to pixels, and nothing at all while nothing changes.
constexpr auto softwareFlags = " --disable-gpu-vsync --disable-frame-rate-limit";

QtMessageHandler nextHandler = nullptr;

void dropGpuComplaints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr std::array known{
        "QRhiGles2: Failed to create"_L1,
        "This plugin does not support createPlatformVulkanInstance"_L1,
        "QVulkanInstance: Failed to initialize Vulkan"_L1,
        "Unable to detect GPU vendor."_L1,
    };
    if (std::none_of(known.begin(), known.end(),
                     [&message](QLatin1StringView start) { return message.startsWith(start); }))
        nextHandler(type, context, message);
}

bool choseGraphics()
{
    static constexpr std::array variables{"QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QMLSCENE_DEVICE", "QT_OPENGL"};
    return std::any_of(variables.begin(), variables.end(),
                       [](const char *name) { return qEnvironmentVariableIsSet(name); });
}

} // namespace

bool hasGpu()
{
#ifdef Q_OS_LINUX
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.startsWith("offscreen") || platform.startsWith("minimal") || platform.startsWith("vnc"))
        return false;
    const QFileInfoList nodes = QDir(u"/dev/dri"_s).entryInfoList({u"render*"_s}, QDir::System);
    return std::any_of(nodes.cbegin(), nodes.cend(),
                       [](const QFileInfo &node) { return node.isReadable() && node.isWritable(); });
#else
    return true;
#endif
}

void chooseGraphics()
{
    if (!choseGraphics() && !hasGpu())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QString reasonNotToStart()
{
#ifdef Q_OS_LINUX
    // Chromium would print a line and exit.
    if (::geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")) {
        return QCoreApplication::translate(
            "Jianbao::PreviewView",
            "The preview is off because the program runs as the system administrator (root), whom its "
            "sandbox does not protect. Start Jianbao as an ordinary user to see it.");
    }
#endif
    return {};
}

WebEngineStart::WebEngineStart()
    : m_flags(qgetenv(flagsVariable))
    , m_hadFlags(qEnvironmentVariableIsSet(flagsVariable))
    , m_hasNoGpu(!hasGpu())
{
    QByteArray all = m_flags.isEmpty() ? QByteArray(flags) : m_flags + ' ' + flags;
    if (m_hasNoGpu)
        all += softwareFlags;
    qputenv(flagsVariable, all);
    if (m_hasNoGpu)
        nextHandler = qInstallMessageHandler(dropGpuComplaints);
}

WebEngineStart::~WebEngineStart()
{
    if (m_hasNoGpu)
        qInstallMessageHandler(nextHandler);
    if (m_hadFlags)
        qputenv(flagsVariable, m_flags);
    else
        qunsetenv(flagsVariable);
}

QString PreviewView::engineVersion()
{
    return u"WebEngine %1 (Chromium %2)"_s.arg(QLatin1StringView(qWebEngineVersion()),
                                               QLatin1StringView(qWebEngineChromiumVersion()));
}

void PreviewView::prepareProcess()
{
    PreviewScheme::registerScheme();
    chooseGraphics();
}

} // namespace Jianbao
