// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewinput.h"

#include "preview/previewfeed.h"

#include <QApplication>
#include <QChildEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWheelEvent>

#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

PreviewInput::PreviewInput(QWebEngineView *view, PreviewFeed *feed, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_feed(feed)
{
    watch(view);
    connect(view->page(), &QWebEnginePage::scrollPositionChanged, this, &PreviewInput::scrollMoved);
}

void PreviewInput::forget()
{
    m_isAskingTopLine = false;
    m_mayScroll = false;
}

/// WebEngine draws and gets its input in child widgets that it makes as it likes.
void PreviewInput::watch(QObject *child)
{
    if (!child->isWidgetType())
        return;
    child->installEventFilter(this);
    for (QObject *grandchild : child->children())
        watch(grandchild);
}

bool PreviewInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        watch(static_cast<QChildEvent *>(event)->child());
        break;
    case QEvent::Wheel:
        if (zooms(watched, *static_cast<QWheelEvent *>(event)))
            return true;
        m_mayScroll = true;
        break;
    case QEvent::KeyPress:
    case QEvent::TouchUpdate:
        m_mayScroll = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (watched != m_view)
            pressed(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonRelease:
        if (watched != m_view)
            released(*static_cast<QMouseEvent *>(event));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Whether a turn of the wheel zooms, so that the page must not have it.
bool PreviewInput::zooms(const QObject *watched, const QWheelEvent &wheel)
{
    if (wheel.modifiers() != Qt::ControlModifier)
        return false;
    // It comes to the view once more, from the widget in it.
    if (const int steps = watched == m_view ? 0 : m_zoomWheel.steps(wheel); steps != 0)
        Q_EMIT zoomRequested(steps);
    return true;
}

void PreviewInput::pressed(const QMouseEvent &mouse)
{
    m_mayScroll = true;
    m_isDoubleClick = mouse.type() == QEvent::MouseButtonDblClick;
    m_isClick = !m_isDoubleClick && !m_view->page()->hasSelection();
    m_pressed = mouse.position().toPoint();
}

void PreviewInput::released(const QMouseEvent &mouse)
{
    const bool isClick = std::exchange(m_isClick, false);
    const bool isDoubleClick = std::exchange(m_isDoubleClick, false);
    const QPointF position = mouse.position();
    if (mouse.button() != Qt::LeftButton || mouse.modifiers() != Qt::NoModifier ||
        (position.toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    if (isClick)
        ask("hit", position, &PreviewInput::clicked);
    else if (isDoubleClick)
        ask("word", position, &PreviewInput::doubleClicked);
}

void PreviewInput::ask(const char *question, QPointF position, void (PreviewInput::*signal)(const SourcePlace &))
{
    const QPointF point = position / m_view->zoomFactor();
    const QString expression = u"%1(%2,%3)"_s.arg(QLatin1StringView(question)).arg(point.x()).arg(point.y());
    m_feed->ask(expression, [this, input = QPointer(this), signal, y = position.y()](const QVariant &answer) {
        const QVariantList parts = answer.toList();
        if (!input || parts.size() != 6)
            return;
        SourcePlace place;
        place.line = parts[0].toInt();
        place.lines = {parts[1].toInt(), parts[2].toInt()};
        place.word = parts[3].toString();
        place.occurrence = parts[4].toInt();
        place.offset = parts[5].toInt();
        place.y = y;
        Q_EMIT(this->*signal)(place);
    });
}

/// Asks for the line at the top while the user scrolls, one question at a time.
void PreviewInput::scrollMoved()
{
    if (!m_mayScroll)
        return;
    if (m_isAskingTopLine) {
        m_hasScrolledOn = true;
        return;
    }
    m_isAskingTopLine = true;
    m_feed->ask(u"topLine()"_s, [this, input = QPointer(this)](const QVariant &answer) {
        if (!input)
            return;
        m_isAskingTopLine = false;
        const QVariantList parts = answer.toList();
        // Only the page knows who moved it last.
        m_mayScroll = m_mayScroll && parts.size() == 2 && parts[1].toBool();
        if (m_mayScroll)
            Q_EMIT scrolled(parts[0].toDouble());
        if (std::exchange(m_hasScrolledOn, false))
            scrollMoved();
    });
}

} // namespace Jianbao
