// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

namespace Jianbao {

LinkDialog::LinkDialog(const QUrl &url, QWidget *parent)
    : QMessageBox(parent)
{
    // Fully encoded, so that look-alike characters and hidden parts of the address show.
    const QString address = QString::fromLatin1(url.toEncoded());
    setIcon(QMessageBox::Question);
    setWindowTitle(tr("Open Link"));
    setText(tr("Open this address with the desktop's program for it?"));
    setTextFormat(Qt::PlainText);
    setInformativeText(address);
    QPushButton *open = addButton(tr("&Open"), QMessageBox::AcceptRole);
    QPushButton *copy = addButton(tr("&Copy Address"), QMessageBox::ActionRole);
    addButton(QMessageBox::Cancel);
    setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    connect(copy, &QPushButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace Jianbao
