// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/noticebar.h"

#include "outline/rowstyle.h"
#include "window/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setAutoFillBackground(true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(u"window-close"_s, u"close"_s));
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setHorizontalSpacing(10);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_message, 0, 1, Qt::AlignVCenter);
    layout->addWidget(close, 0, 2, Qt::AlignTop);
    layout->addLayout(m_buttons, 1, 1);
    hide();
}

void NoticeBar::show(Kind kind, const QString &message, const QList<Choice> &choices)
{
    setKind(kind);
    m_message->setText(message);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
            hide();
            chosen();
        });
        m_buttons->addWidget(button);
    }
    if (!choices.isEmpty())
        m_buttons->addStretch();
    QFrame::show();
}

QString NoticeBar::message() const
{
    return m_message->text();
}

void NoticeBar::setKind(Kind kind)
{
    const bool dark = isDark(palette());
    QColor ground;
    QStyle::StandardPixmap sign = QStyle::SP_MessageBoxInformation;
    switch (kind) {
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
    QPalette colours = palette();
    colours.setColor(QPalette::Window, ground);
    setPalette(colours);
    m_icon->setPixmap(style()->standardIcon(sign).pixmap(18, 18));
}

} // namespace Jianbao
