// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/diffdialog.h"

#include "window/diffview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace Jianbao {

DiffDialog::DiffDialog(const QString &title, const QString &before, const QString &after, const QFont &font,
                       QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *view = new DiffView(this);
    view->setFont(font);
    view->setTexts(before, after);
    view->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(820, 560);
}

} // namespace Jianbao
