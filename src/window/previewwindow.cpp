// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/previewwindow.h"

#include <QCloseEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace Jianbao {

using namespace Qt::StringLiterals;

PreviewWindow::PreviewWindow(QWidget *preview, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName("previewWindow"_L1);
    addActions(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(preview);
    resize(QSize(860, 900).boundedTo(screen()->availableSize() * 0.9));
}

void PreviewWindow::setIssueTitle(const QString &title)
{
    setWindowTitle(title.isEmpty() ? tr("Preview — Jianbao") : tr("%1 — Preview — Jianbao").arg(title));
}

void PreviewWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace Jianbao
