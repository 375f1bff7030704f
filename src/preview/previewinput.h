// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sourceplace.h"
#include "preview/zoomwheel.h"

#include <QObject>
#include <QPoint>

class QMouseEvent;
class QWebEngineView;
class QWheelEvent;

namespace Jianbao {

class PreviewFeed;

/// What the user does on the preview's page with wheel, keys and mouse, told in source lines. Everything is asked of
/// the page, and answered a moment later.
class PreviewInput : public QObject
{
    Q_OBJECT

public:
    /// @param view and its page, and feed outlive this object.
    PreviewInput(QWebEngineView *view, PreviewFeed *feed, QObject *parent);

    /// The page has gone, or shows another document.
    void forget();

Q_SIGNALS:
    void clicked(const Jianbao::SourcePlace &place);       ///< not to end or dismiss a selection, not on a link
    void doubleClicked(const Jianbao::SourcePlace &place); ///< on a word; comes after clicked() of the first click
    void scrolled(double topLine);                         ///< by the user; 1-based, fractional
    void zoomRequested(int steps);                         ///< Ctrl and the wheel

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QObject *child);
    bool zooms(const QObject *watched, const QWheelEvent &wheel);
    void pressed(const QMouseEvent &mouse);
    void released(const QMouseEvent &mouse);
    void ask(const char *question, QPointF position, void (PreviewInput::*signal)(const SourcePlace &));
    void scrollMoved();

    QWebEngineView *m_view;
    PreviewFeed *m_feed;
    ZoomWheel m_zoomWheel;
    QPoint m_pressed;
    bool m_isClick = false;       ///< the button that is down may become a click on a line
    bool m_isDoubleClick = false; ///< or the second of a double click
    bool m_mayScroll = false;     ///< the user has done something since the program scrolled
    bool m_isAskingTopLine = false;
    bool m_hasScrolledOn = false; ///< while asking
};

} // namespace Jianbao
