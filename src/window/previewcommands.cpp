// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/previewcommands.h"

#include "preview/previewfindbar.h"
#include "preview/previewview.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/previewwindow.h"
#include "window/session.h"

#include <QAction>
#include <QApplication>

#include <algorithm>
#include <array>

namespace Jianbao {

namespace {

constexpr std::array zoomFactors{0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
static_assert(zoomFactors.front() == minimumPreviewZoom && zoomFactors.back() == maximumPreviewZoom);

} // namespace

qreal zoomedBy(qreal factor, int steps)
{
    constexpr qreal same = 0.005; // what the preferences dialog cannot tell apart
    for (; steps > 0; --steps) {
        const auto *larger = std::ranges::upper_bound(zoomFactors, factor + same);
        factor = larger == zoomFactors.end() ? zoomFactors.back() : *larger;
    }
    for (; steps < 0; ++steps) {
        const auto *notSmaller = std::ranges::lower_bound(zoomFactors, factor - same);
        factor = notSmaller == zoomFactors.begin() ? zoomFactors.front() : *std::prev(notSmaller);
    }
    return factor;
}

PreviewCommands::PreviewCommands(DraftWorkspace *draft, Actions *actions, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_actions(actions)
{
    connectZoom();
    connectLook();
    connectWindow();
}

void PreviewCommands::connectZoom()
{
    connect(m_actions->previewZoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(m_actions->previewZoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(m_actions->previewZoomReset, &QAction::triggered, this, [this] { zoom(0); });
    connect(m_draft->preview(), &PreviewView::zoomRequested, this, &PreviewCommands::zoom);
}

void PreviewCommands::connectLook()
{
    using enum PreviewLook::Width;
    for (const auto &[action, width] :
         {std::pair{m_actions->widthFull, Full}, std::pair{m_actions->widthTablet, Tablet},
          std::pair{m_actions->widthPhone, Phone}}) {
        connect(action, &QAction::triggered, this, [this, width] {
            PreviewLook look = m_draft->preferences().previewLook;
            look.width = width;
            setLook(look);
        });
    }
    connect(m_actions->previewContrast, &QAction::triggered, this, [this](bool on) {
        PreviewLook look = m_draft->preferences().previewLook;
        look.highContrast = on;
        setLook(look);
    });
}

void PreviewCommands::connectWindow()
{
    connect(m_actions->previewWindow, &QAction::toggled, this, [this](bool on) { on ? openWindow() : closeWindow(); });
    connect(m_actions->showPreview, &QAction::toggled, this, [this](bool on) {
        if (!on)
            m_actions->previewWindow->setChecked(false);
        m_draft->preview()->setVisible(on);
    });
    connect(m_actions->findInPreview, &QAction::triggered, this, [this] {
        m_actions->showPreview->setChecked(true);
        m_draft->preview()->window()->activateWindow();
        m_draft->preview()->findBar()->open();
    });
    connect(m_draft->tabs(), &DocumentTabs::currentPageChanged, this, &PreviewCommands::showTitle);
    connect(m_draft->tabs(), &DocumentTabs::pagesChanged, this, &PreviewCommands::showTitle);
}

void PreviewCommands::openWindow()
{
    m_actions->showPreview->setChecked(true);
    PreviewView *preview = m_draft->preview();
    m_draft->releasePreview();
    m_window = new PreviewWindow(preview, m_actions->findChildren<QAction *>(), m_draft->window());
    connect(m_window, &PreviewWindow::closeRequested, m_actions->previewWindow,
            [this] { m_actions->previewWindow->setChecked(false); });
    m_window->restoreGeometry(m_geometry); // on a screen that is there
    showTitle();
    preview->show();
    m_window->show();
}

void PreviewCommands::closeWindow()
{
    m_geometry = m_window->saveGeometry();
    m_draft->placePreview();
    m_draft->preview()->show();
    m_window->hide();
    m_window->deleteLater();
    m_window = nullptr;
}

void PreviewCommands::showTitle()
{
    const DocumentPage *page = m_draft->tabs()->currentPage();
    if (m_window)
        m_window->setIssueTitle(page ? page->title() : QString());
}

void PreviewCommands::restore(const Session &session)
{
    m_geometry = session.previewWindow;
    m_actions->previewWindow->setChecked(session.hasPreviewWindow);
}

void PreviewCommands::save(Session &session) const
{
    session.hasPreviewWindow = m_window != nullptr;
    session.previewWindow = m_window ? m_window->saveGeometry() : m_geometry;
}

bool PreviewCommands::hasFocus() const
{
    return m_draft->preview()->isAncestorOf(QApplication::focusWidget());
}

void PreviewCommands::zoom(int steps)
{
    Preferences changed = m_draft->preferences();
    changed.previewZoom = steps == 0 ? 1.0 : zoomedBy(changed.previewZoom, steps);
    Q_EMIT preferencesChanged(changed);
}

void PreviewCommands::setLook(const PreviewLook &look)
{
    Preferences changed = m_draft->preferences();
    changed.previewLook = look;
    Q_EMIT preferencesChanged(changed);
}

void PreviewCommands::show(const Preferences &preferences)
{
    const PreviewLook &look = preferences.previewLook;
    m_actions->widthFull->setChecked(look.width == PreviewLook::Width::Full);
    m_actions->widthTablet->setChecked(look.width == PreviewLook::Width::Tablet);
    m_actions->widthPhone->setChecked(look.width == PreviewLook::Width::Phone);
    m_actions->previewContrast->setChecked(look.highContrast);
}

} // namespace Jianbao
