// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>
#include <QUrl>

namespace Jianbao {

/// Shows where a link really leads and asks before the desktop opens it. exec() opens it when the user agrees.
class LinkDialog : public QMessageBox
{
    Q_OBJECT

public:
    explicit LinkDialog(const QUrl &url, QWidget *parent = nullptr);
};

} // namespace Jianbao
