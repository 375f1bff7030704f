// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace Jianbao {

/// Shows how one text becomes another.
class DiffDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param font of the texts, which have LF between lines
    DiffDialog(const QString &title, const QString &before, const QString &after, const QFont &font,
               QWidget *parent = nullptr);

    /// Lets the user accept what is shown: Cancel instead of Close, and a button with this text.
    void offer(const QString &acceptText);

private:
    QDialogButtonBox *m_buttons;
};

} // namespace Jianbao
