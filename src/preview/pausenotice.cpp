// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/pausenotice.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Jianbao {

PauseNotice::PauseNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_text);
}

void PauseNotice::setReason(const QString &reason)
{
    setText(tr("The preview is paused: %1").arg(reason));
}

void PauseNotice::setText(const QString &text)
{
    m_text->setText(text);
}

} // namespace Jianbao
