// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// How PreviewView looks: zoom, colours, and what is seen while there is no page.
#include "preview/pausenotice.h"
#include "preview/previewfeed.h"
#include "preview/previewpage.h"
#include "preview/previewview.h"
#include "preview/zoombadge.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QWebEngineView>

#include <utility>

namespace Jianbao {

void PreviewView::setZoomFactor(qreal factor)
{
    if (std::exchange(m_zoomFactor, factor) == factor)
        return;
    if (m_view) {
        m_view->setZoomFactor(factor);
        m_zoomBadge->tell(factor);
    }
}

void PreviewView::setDark(bool dark)
{
    m_isDark = dark;
    updateColors();
    if (!m_view)
        return;
    m_page->setBackgroundColor(groundColor(m_look, dark));
    m_feed->setDark(dark);
}

void PreviewView::setLook(const PreviewLook &look)
{
    m_look = look;
    updateColors();
    if (!m_view)
        return;
    m_page->setBackgroundColor(groundColor(look, m_isDark));
    m_feed->setLook(look);
}

/// What is seen before there is a page has the page's colours.
void PreviewView::updateColors()
{
    QPalette colors = m_stack->palette();
    colors.setColor(QPalette::Window, groundColor(m_look, m_isDark));
    colors.setColor(QPalette::WindowText, mutedColor(m_look, m_isDark));
    m_stack->setPalette(colors);
    m_stack->setAutoFillBackground(true);
    m_hint->setPalette(colors);
}

void PreviewView::updateHint()
{
    m_hint->setVisible(m_blocks.isEmpty() && m_notice->isHidden() && m_view && m_stack->currentWidget() == m_view);
    m_hint->setGeometry(m_stack->geometry());
    m_hint->raise();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hint->setGeometry(m_stack->geometry());
}

bool PreviewView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_hint->setGeometry(m_stack->geometry());
    return QWidget::event(event);
}

} // namespace Jianbao
