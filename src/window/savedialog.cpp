// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/savedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposal)
{
    const QFileInfo file(proposal);
    QFileDialog dialog(parent, title, proposal.isEmpty() ? QString() : file.path(),
                       QCoreApplication::translate("SaveDialog", "Markdown (*.md *.markdown);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"md"_s);
    if (!proposal.isEmpty())
        dialog.selectFile(file.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace Jianbao
