// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/diffdialog.h"

#include "window/diffview.h"

#include <QDialogButtonBox>
#include <QPushButton>
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
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(m_buttons);
    resize(820, 560);
}

void DiffDialog::offer(const QString &acceptText)
{
    m_buttons->setStandardButtons(QDialogButtonBox::Cancel);
    m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole)->setDefault(true);
}

} // namespace Jianbao
