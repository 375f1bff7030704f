// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/unsaveddialog.h"

#include "ui_unsaveddialog.h"
#include "window/documentpage.h"

#include <QDir>
#include <QPushButton>

namespace Jianbao {

UnsavedDialog::UnsavedDialog(const QList<DocumentPage *> &modified, QWidget *parent)
    : QDialog(parent)
    , m_pages(modified)
    , m_form(std::make_unique<Ui::UnsavedDialog>())
{
    m_form->setupUi(this);
    m_form->question->setText(
        tr("%n issue(s) have changes that are not saved. Save them?", nullptr, int(modified.size())));
    for (const DocumentPage *page : modified) {
        auto *row = new QListWidgetItem(page->title(), m_form->files);
        row->setToolTip(QDir::toNativeSeparators(page->path()));
        row->setCheckState(Qt::Checked);
    }
    m_form->files->setVisible(modified.size() > 1);
    connect(m_form->files, &QListWidget::itemChanged, this, &UnsavedDialog::updateButtons);
    connect(m_form->buttons->button(QDialogButtonBox::Discard), &QPushButton::clicked, this, [this] {
        m_discard = true;
        accept();
    });
    if (modified.size() == 1) {
        m_form->question->setText(tr("%1 has changes that are not saved. Save them?").arg(modified.first()->title()));
        adjustSize();
    }
    m_form->buttons->button(QDialogButtonBox::Save)->setDefault(true);
}

UnsavedDialog::~UnsavedDialog() = default;

QList<DocumentPage *> UnsavedDialog::selectedPages() const
{
    QList<DocumentPage *> selected;
    for (int row = 0; row < m_form->files->count() && !m_discard; ++row) {
        if (m_form->files->item(row)->checkState() == Qt::Checked)
            selected.append(m_pages.at(row));
    }
    return selected;
}

void UnsavedDialog::updateButtons()
{
    const qsizetype selected = selectedPages().size();
    QPushButton *save = m_form->buttons->button(QDialogButtonBox::Save);
    save->setEnabled(selected > 0);
    save->setText(selected == m_pages.size() ? tr("&Save") : tr("&Save Selected"));
}

} // namespace Jianbao
