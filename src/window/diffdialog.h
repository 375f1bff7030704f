// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace Jianbao {

/// Shows how one text became another; there is nothing to decide.
class DiffDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param font of the texts, which have LF between lines
    DiffDialog(const QString &title, const QString &before, const QString &after, const QFont &font,
               QWidget *parent = nullptr);
};

} // namespace Jianbao
