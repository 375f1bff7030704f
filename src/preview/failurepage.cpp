// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/failurepage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Jianbao {

using namespace Qt::StringLiterals;

FailurePage::FailurePage(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
{
    m_reason->setObjectName("failure"_L1);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setTextFormat(Qt::PlainText);
    auto *restart = new QPushButton(tr("Restart Preview"), this);
    connect(restart, &QPushButton::clicked, this, &FailurePage::restartRequested);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_reason);
    layout->addSpacing(8);
    layout->addWidget(restart, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void FailurePage::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

} // namespace Jianbao
