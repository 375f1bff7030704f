// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/hostile/weakpage.h"

#include "support/evaluate.h"

#include <QFileInfo>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

#include <functional>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 4s; // of a page that may be in an endless loop
constexpr int mostClicks = 6;

/// Sees every request; refuses none.
class Watcher : public QWebEngineUrlRequestInterceptor
{
public:
    Watcher(const QString &readable, Signs &signs, QObject *parent)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_readable(QFileInfo(readable).canonicalFilePath() + u'/')
        , m_signs(signs)
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        if (!url.isLocalFile())
            return;
        const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
        if (!path.isEmpty() && (!path.startsWith(m_readable) || path.contains("/.git/"_L1)))
            m_signs.add(u"file"_s, path);
    }

private:
    QString m_readable;
    Signs &m_signs;
};

class RecordingPage : public QWebEnginePage
{
public:
    RecordingPage(QWebEngineProfile *profile, Signs &signs, QObject *parent)
        : QWebEnginePage(profile, parent)
        , m_signs(signs)
    {
    }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override
    {
        const bool isOurs = type == NavigationTypeTyped;
        const bool isInPage = url.adjusted(QUrl::RemoveFragment) == this->url().adjusted(QUrl::RemoveFragment);
        if (isMainFrame && !isOurs && !isInPage)
            m_signs.add(u"nav"_s, url.toString());
        return true;
    }

    QWebEnginePage *createWindow(WebWindowType) override
    {
        m_signs.add(u"popup"_s, u"a window"_s);
        return nullptr;
    }

private:
    Signs &m_signs;
};

} // namespace

void WeakPage::prepareProcess()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            "--host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE ::1\"");
}

WeakPage::WeakPage(const QString &readable)
    : m_profile(std::make_unique<QWebEngineProfile>())
    , m_view(std::make_unique<QWebEngineView>())
{
    m_profile->setUrlRequestInterceptor(new Watcher(readable, m_signs, m_profile.get()));
    auto *page = new RecordingPage(m_profile.get(), m_signs, m_view.get());
    m_view->setPage(page);
    m_view->resize(800, 600);
    QWebEngineSettings *settings = page->settings();
    using enum QWebEngineSettings::WebAttribute;
    for (const auto attribute :
         {JavascriptEnabled, JavascriptCanOpenWindows, JavascriptCanAccessClipboard, LocalContentCanAccessRemoteUrls,
          LocalContentCanAccessFileUrls, HyperlinkAuditingEnabled, PluginsEnabled, FullScreenSupportEnabled,
          AllowRunningInsecureContent, AutoLoadImages, DnsPrefetchEnabled}) {
        settings->setAttribute(attribute, true);
    }
    settings->setAttribute(PlaybackRequiresUserGesture, false);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::AllowAllUnknownUrlSchemes);
    connect(page, &QWebEnginePage::titleChanged, this, [this](const QString &title) {
        if (title.startsWith("PWNED"_L1))
            m_signs.add(u"js"_s, title);
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
            [this] { m_signs.add(u"crash"_s, u"the page's process ended"_s); });
    connect(page, &QWebEnginePage::permissionRequested, this, [this](const QWebEnginePermission &permission) {
        m_signs.add(u"perm"_s, u"asked for"_s);
        permission.deny();
    });
    connect(page, &QWebEnginePage::fullScreenRequested, this, [this](QWebEngineFullScreenRequest request) {
        m_signs.add(u"perm"_s, u"full screen"_s);
        request.reject();
    });
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *download) {
        m_signs.add(u"download"_s, download->url().toString());
        download->cancel();
    });
    m_view->show();
}

WeakPage::~WeakPage()
{
    m_view->disconnect(this);
    m_view->page()->disconnect(this);
}

void WeakPage::load(const QUrl &url)
{
    QSignalSpy finished(m_view->page(), &QWebEnginePage::loadFinished);
    m_view->load(url);
    if (finished.isEmpty() && !finished.wait(10000))
        m_signs.add(u"hang"_s, u"the page is never loaded"_s);
    // Scripts, handlers and images of the page have had their turn after two frames.
    const QString frames = u"window.frames2 = window.frames2 || 0; if (!window.asked2) { window.asked2 = true; "
                           "requestAnimationFrame(() => requestAnimationFrame(() => { frames2 = 1; })); } frames2"_s;
    [[maybe_unused]] const bool drawn = QTest::qWaitFor([&] { return !m_isAlive || ask(frames).toInt() == 1; }, 3000);
}

QVariant WeakPage::ask(const QString &expression)
{
    const std::optional<QVariant> answer = m_isAlive ? evaluate(page(), expression, patience) : std::nullopt;
    if (m_isAlive && !answer) {
        m_isAlive = false;
        m_signs.add(u"hang"_s, u"the page does not answer"_s);
    }
    return answer.value_or(QVariant());
}

void WeakPage::clickAround()
{
    for (int i = 0; i < mostClicks && m_isAlive; ++i) {
        const QVariantList middle =
            ask(u"(() => { const link = document.querySelectorAll('a, img, button, summary, svg text')[%1]; "
                "link?.scrollIntoView({block: 'center'}); const box = link?.getClientRects()[0]; "
                "return box ? [box.x + box.width / 2, box.y + box.height / 2] : []; })()"_s.arg(i))
                .toList();
        if (middle.size() != 2)
            continue;
        QWidget *surface = m_view->focusProxy();
        const QPoint point(middle[0].toInt(), middle[1].toInt());
        const qsizetype before = m_signs.reasons().size();
        QTest::mouseMove(surface, point);
        QTest::mouseClick(surface, Qt::LeftButton, Qt::NoModifier, point);
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return m_signs.reasons().size() > before; }, 200);
    }
}

} // namespace Jianbao::Test
