// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/hostile/dialogwatch.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QMessageBox>

#include <array>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array schemes{"http"_L1, "https"_L1,      "mailto"_L1,    "file"_L1,      "ftp"_L1,
                             "data"_L1, "javascript"_L1, "ms-msdt"_L1,   "steam"_L1,     "vscode"_L1,
                             "apt"_L1,  "ssh"_L1,        "search-ms"_L1, "appstream"_L1, "jianbao-preview"_L1};

} // namespace

DialogWatch::DialogWatch()
{
    for (const QLatin1StringView scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "open");
    connect(&m_poll, &QTimer::timeout, this, &DialogWatch::look);
    m_poll.start(5);
}

DialogWatch::~DialogWatch()
{
    for (const QLatin1StringView scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

bool DialogWatch::isOpen()
{
    return QApplication::activeModalWidget() != nullptr;
}

void DialogWatch::reset()
{
    m_seen.clear();
    m_opened.clear();
}

void DialogWatch::look()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    const auto *box = qobject_cast<QMessageBox *>(dialog);
    m_seen.append({.title = dialog->windowTitle(), .address = box ? box->informativeText() : QString()});
    dialog->reject();
}

} // namespace Jianbao::Test
