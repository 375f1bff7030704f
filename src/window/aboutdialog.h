// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace Jianbao {

/// What the program is, its version, and the versions of what it stands on.
class AboutDialog : public QMessageBox
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace Jianbao
