// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/aboutdialog.h"

#include "preview/previewview.h"

#include <QCoreApplication>
#include <QIcon>

namespace Jianbao {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QMessageBox(parent)
{
    setWindowTitle(tr("About Jianbao"));
    setIconPixmap(QIcon(u":/icons/jianbao.svg"_s).pixmap(64, 64));
    setTextFormat(Qt::RichText);
    setText(tr("<b>Jianbao %1</b>").arg(QCoreApplication::applicationVersion()));
    setInformativeText(tr("An editor for Markdown newsletters that live in a git repository.<br><br>"
                          "Qt %1, %2<br><br>© 2026 The Jianbao authors, MIT licence")
                           .arg(QLatin1StringView(qVersion()), PreviewView::engineVersion()));
}

} // namespace Jianbao
