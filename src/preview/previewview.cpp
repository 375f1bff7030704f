// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewview.h"

#include "preview/failurepage.h"
#include "preview/linktext.h"
#include "preview/pausenotice.h"
#include "preview/previewfeed.h"
#include "preview/previewfindbar.h"
#include "preview/previewinput.h"
#include "preview/previewpage.h"
#include "preview/previewprocess.h"
#include "preview/previewscheme.h"
#include "preview/remotebar.h"
#include "preview/remoteimages.h"
#include "preview/zoombadge.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <chrono>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A document that ends the page's process every time must not be loaded for ever.
constexpr int failureLimit = 3;
constexpr std::chrono::seconds failureMemory{60};

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new PauseNotice(this))
    , m_stack(new QStackedWidget(this))
    , m_failure(new FailurePage(m_stack))
    , m_hint(new QLabel(this))
    , m_findBar(new PreviewFindBar(this))
    , m_zoomBadge(new ZoomBadge(this))
    , m_remote(new RemoteImages(this))
    , m_remoteBar(new RemoteBar(this))
    , m_handler(new PreviewSchemeHandler(m_remote, this))
{
    m_notice->setObjectName("notice"_L1);
    m_notice->hide();
    connect(m_remote, &RemoteImages::changed, this,
            [this] { m_remoteBar->setImages(m_remote->placeholders(), m_remote->hosts()); });
    connect(m_remoteBar, &RemoteBar::loadRequested, this, [this] {
        m_remote->allow();
        Q_EMIT remoteImagesAllowed();
    });

    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_failure);
    connect(m_failure, &FailurePage::restartRequested, this, [this] {
        m_failures = 0;
        start();
    });

    m_hint->setObjectName("hint"_L1);
    m_hint->setText(tr("The preview appears here as soon as there is text."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_remoteBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_findBar);
    updateColors();
}

// A page that goes answers what it was asked, to nobody; and it goes before the profile that it uses.
PreviewView::~PreviewView()
{
    delete m_input;
    delete m_feed;
    delete m_view;
}

void PreviewView::start()
{
    if (const QString reason = reasonNotToStart(); !reason.isEmpty()) {
        showFailure(reason);
        return;
    }
    if (!m_view)
        makeView();
    m_stack->setCurrentWidget(m_view);
    updateHint();
    load();
}

void PreviewView::makeView()
{
    const WebEngineStart environment;
    m_profile = std::make_unique<QWebEngineProfile>(); // off the record
    m_profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    m_profile->setUrlRequestInterceptor(new PreviewInterceptor(m_profile.get()));
    m_profile->installUrlSchemeHandler(PreviewScheme::page(false).scheme().toLatin1(), m_handler);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });

    m_view = new QWebEngineView(m_stack);
    m_page = new PreviewPage(m_profile.get(), m_view);
    m_feed = new PreviewFeed(m_page, m_view);
    m_page->setBackgroundColor(groundColor(m_look, m_isDark));
    m_view->setPage(m_page);
    m_view->setZoomFactor(m_zoomFactor);
    m_view->setAcceptDrops(false);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_view);
    m_findBar->setFeed(m_feed);
    connect(m_findBar, &PreviewFindBar::left, m_view, qOverload<>(&QWidget::setFocus));
    m_input = new PreviewInput(m_view, m_feed, m_view);

    connect(m_view, &QWidget::customContextMenuRequested, this, &PreviewView::showContextMenu);
    connect(m_page, &PreviewPage::shellLoaded, this, [this](bool loaded) {
        if (!loaded) {
            pageGone();
            return;
        }
        m_view->setZoomFactor(m_zoomFactor); // a new process does not know of it
        m_feed->pageLoaded();
    });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &PreviewView::pageGone);
    connect(m_input, &PreviewInput::clicked, this, &PreviewView::placeActivated);
    connect(m_input, &PreviewInput::doubleClicked, this, &PreviewView::wordActivated);
    const auto tellPlace = [this](double line) {
        m_feed->rememberPlace({.line = line});
        Q_EMIT scrolled(line);
    };
    connect(m_input, &PreviewInput::scrolled, m_feed, tellPlace);
    connect(m_findBar, &PreviewFindBar::scrolled, m_feed, tellPlace);
    connect(m_input, &PreviewInput::zoomRequested, this, &PreviewView::zoomRequested);
    connect(m_page, &QWebEnginePage::linkHovered, this,
            [this](const QString &url) { Q_EMIT linkHovered(displayText(QUrl(url))); });
    connect(m_page, &PreviewPage::linkFollowed, this, &PreviewView::followLink);
    connect(m_feed, &PreviewFeed::refused, this, &PreviewView::pageGone);
    connect(m_feed, &PreviewFeed::filled, this, [this] {
        if (!std::exchange(m_isReady, true))
            Q_EMIT ready();
    });
    m_feed->setDark(m_isDark);
    m_feed->setLook(m_look);
    m_feed->setBase(PreviewScheme::folder(m_folder));
    m_feed->setBlocks(m_blocks);
    if (m_currentLine > 0)
        m_feed->setMarks(m_currentLine, m_selection);
    if (m_place)
        scrollTo(*m_place);
    m_stack->addWidget(m_view);
}

void PreviewView::load()
{
    m_page->loadShell(m_isDark);
}

/// The render process has died, or the shell could not be loaded.
void PreviewView::pageGone()
{
    m_feed->pageLost();
    m_input->forget();
    if (!m_lastFailure.isValid() || m_lastFailure.durationElapsed() > failureMemory)
        m_failures = 0;
    m_lastFailure.start();
    if (++m_failures < failureLimit)
        load();
    else
        showFailure(tr("The preview has stopped several times in a row. Your text is not affected."));
}

void PreviewView::showFailure(const QString &reason)
{
    m_failure->setReason(reason);
    m_stack->setCurrentWidget(m_failure);
    updateHint();
}

void PreviewView::setFolders(const QString &issueFolder, const QString &repositoryRoot)
{
    const QString folder = QFileInfo(issueFolder).canonicalFilePath();
    m_root = QFileInfo(repositoryRoot).canonicalFilePath();
    QString relative = m_root.isEmpty() ? u".."_s : QDir(m_root).relativeFilePath(folder);
    if (relative == ".."_L1 || relative.startsWith("../"_L1) || QDir::isAbsolutePath(relative)) {
        // An issue outside every repository: its own folder is all that it may show.
        m_root = folder;
        relative = u"."_s;
    }
    m_folder = relative == "."_L1 ? QString() : relative;
    m_handler->setRoot(m_root);
    m_isNewDocument = true;
    if (m_feed) {
        m_feed->beginDocument();
        m_input->forget();
        m_feed->setBase(PreviewScheme::folder(m_folder));
    }
}

void PreviewView::setDocument(const QObject *document)
{
    m_remote->beginDocument(document);
    const QObject *before = std::exchange(m_document, document);
    if (before == document)
        return;
    if (m_feed && m_lines.contains(before)) {
        m_feed->askTopLine([this, before](double line) {
            if (m_lines.contains(before))
                m_lines[before] = line;
        });
    }
    if (document && !m_lines.contains(document)) {
        m_lines.insert(document, std::nullopt);
        connect(document, &QObject::destroyed, this, [this, document] {
            m_lines.remove(document);
            if (m_document == document)
                m_document = nullptr; // another one can get its address
        });
    }
}

QByteArray PreviewView::imagePrefix() const
{
    return PreviewScheme::folder(m_folder).toEncoded();
}

void PreviewView::setBlocks(const QList<Block> &blocks)
{
    m_notice->hide();
    m_isNewDocument = false;
    m_blocks = blocks;
    m_remote->setBlocks(blocks);
    if (m_feed)
        m_feed->setBlocks(blocks);
    updateHint();
}

void PreviewView::setPaused(const QString &reason)
{
    if (m_isNewDocument)
        setBlocks({});
    m_notice->setReason(reason);
    m_notice->show();
    updateHint();
}

void PreviewView::setNotice(const QString &text)
{
    if (m_isNewDocument)
        setBlocks({});
    m_notice->setText(text);
    m_notice->show();
    updateHint();
}

void PreviewView::setMarks(int line, LineSpan selection)
{
    m_currentLine = line;
    m_selection = selection;
    if (m_feed)
        m_feed->setMarks(line, selection);
}

bool PreviewView::goBack()
{
    const std::optional<double> line = m_lines.value(m_document);
    if (line)
        scrollTo({.line = *line});
    return line.has_value();
}

void PreviewView::scrollTo(const LinePlace &place)
{
    m_place = place;
    if (!m_feed)
        return;
    LinePlace scaled = place;
    scaled.y /= m_zoomFactor;
    scaled.tolerance /= m_zoomFactor;
    m_feed->scrollTo(scaled);
}

bool PreviewView::hasSelection() const
{
    return m_page && m_page->hasSelection();
}

void PreviewView::copy()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::Copy);
}

void PreviewView::selectAll()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::SelectAll);
}

void PreviewView::followLink(const QUrl &url)
{
    const QString path = PreviewScheme::pathInRepository(url);
    if (path.isNull()) {
        Q_EMIT linkActivated(url);
    } else if (!m_root.isEmpty()) {
        QUrl file = QUrl::fromLocalFile(QDir(m_root).filePath(path));
        file.setFragment(url.fragment(QUrl::FullyEncoded), QUrl::StrictMode);
        Q_EMIT linkActivated(file);
    }
}

QString PreviewView::displayText(const QUrl &url) const
{
    const QString path = PreviewScheme::pathInRepository(url);
    return path.isNull() ? linkText(url) : visibleText(path);
}

void PreviewView::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    const QWebEngineContextMenuRequest *request = m_view->lastContextMenuRequest();
    if (request && !request->linkUrl().isEmpty()) {
        const QString link = displayText(request->linkUrl());
        menu.addAction(tr("Copy &Link Address"), &menu, [link] { QApplication::clipboard()->setText(link); });
    }
    QAction *copy = menu.addAction(tr("&Copy"), this, &PreviewView::copy);
    copy->setEnabled(hasSelection());
    menu.addAction(tr("Copy as &Rich Text"), this, &PreviewView::copyAsRichText);
    menu.addAction(tr("Copy as &HTML"), this, &PreviewView::copyAsHtml);
    menu.addSeparator();
    menu.addAction(tr("Select &All"), this, &PreviewView::selectAll);
    menu.exec(m_view->mapToGlobal(position));
}

} // namespace Jianbao
