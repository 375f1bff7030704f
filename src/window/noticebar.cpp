// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/noticebar.h"

#include "highlight/palette.h"
#include "window/flowlayout.h"
#include "window/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonSpacing = 8;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_buttons(new FlowLayout(buttonSpacing))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setHorizontalSpacing(10);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_message, 0, 1, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    layout->addLayout(m_buttons, 1, 1);
    hide();
}

void NoticeBar::show(Kind kind, const QString &message, const QList<Choice> &choices)
{
    dismiss();
    m_kind = kind;
    updateColors();
    m_message->setText(message);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide(); // it may live on while a dialog is open, and must not be chosen any more
            old->deleteLater();
        }
        delete item;
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        button->setAutoDefault(true); // Return chooses it, not only the space bar
        connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
            dismiss();
            chosen();
        });
        m_buttons->addWidget(button);
    }
    QFrame::show();
    QAccessibleAnnouncementEvent announcement(this, message);
    QAccessible::updateAccessibility(&announcement);
}

QString NoticeBar::message() const
{
    return m_message->text();
}

bool NoticeBar::focusChoices()
{
    if (!isVisible())
        return false;
    QWidget *first = m_buttons->count() > 0 ? m_buttons->itemAt(0)->widget() : m_close;
    first->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void NoticeBar::dismiss()
{
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus();
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting the colours is such a change too: only another darkness counts.
    if (event->type() == QEvent::PaletteChange && isDark(QApplication::palette()) != m_dark)
        updateColors();
}

void NoticeBar::updateColors()
{
    const bool dark = isDark(QApplication::palette());
    m_dark = dark;
    m_close->setIcon(themedIcon(u"window-close"_s, u"close"_s));
    QColor ground;
    QStyle::StandardPixmap sign = QStyle::SP_MessageBoxInformation;
    switch (m_kind) {
    case Kind::Information:
        ground = dark ? QColor(0x1d, 0x35, 0x4f) : QColor(0xdd, 0xec, 0xfb);
        break;
    case Kind::Warning:
        ground = dark ? QColor(0x4a, 0x3b, 0x12) : QColor(0xfd, 0xf0, 0xc8);
        sign = QStyle::SP_MessageBoxWarning;
        break;
    case Kind::Error:
        ground = dark ? QColor(0x55, 0x22, 0x22) : QColor(0xfb, 0xdd, 0xdb);
        sign = QStyle::SP_MessageBoxCritical;
        break;
    }
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::Window, ground);
    setPalette(colours);
    m_icon->setPixmap(style()->standardIcon(sign).pixmap(18, 18));
}

} // namespace Jianbao
