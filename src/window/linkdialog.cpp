// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkdialog.h"

#include "preview/linktext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 400;

/// The middle of a long address is left out; its start says where it leads.
QString shortened(const QString &address)
{
    return address.size() <= mostShown ? address : address.first(mostShown - 100) + u" … "_s + address.last(97);
}

} // namespace

LinkDialog::LinkDialog(const QUrl &url, QWidget *parent)
    : QMessageBox(parent)
{
    // Fully encoded, so that look-alike characters and hidden parts of the address show.
    const bool isMail = url.scheme() == "mailto"_L1;
    const QUrl target = isMail ? url : url.adjusted(QUrl::RemoveUserInfo);
    const QString address = QString::fromLatin1(target.toEncoded());
    QString question =
        isMail ? tr("Write to %1 with the desktop's mail program?").arg(shortened(visibleText(url.path())))
               : tr("Open a page of %1 with the desktop's browser?").arg(shortened(url.host(QUrl::FullyEncoded)));
    if (target != url)
        question += u"\n"_s + tr("What stands before the “@” of this address is left out: it only looks like a host.");
    setIcon(QMessageBox::Question);
    setWindowTitle(tr("Open Link"));
    setText(question);
    setTextFormat(Qt::PlainText);
    setInformativeText(shortened(address));
    QPushButton *open = addButton(tr("&Open"), QMessageBox::AcceptRole);
    QPushButton *copy = addButton(tr("&Copy Address"), QMessageBox::ActionRole);
    addButton(QMessageBox::Cancel);
    setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [target] { QDesktopServices::openUrl(target); });
    connect(copy, &QPushButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace Jianbao
