// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Jianbao {

/// A window of its own around the preview, for a second screen. Closing it is a wish: who opened it takes the preview
/// out and deletes it.
class PreviewWindow : public QWidget
{
    Q_OBJECT

public:
    /// @param preview becomes a child. @param parent the main window, whose actions work here too
    PreviewWindow(QWidget *preview, const QList<QAction *> &actions, QWidget *parent);

    /// @param title of the issue; empty: none is open
    void setIssueTitle(const QString &title);

Q_SIGNALS:
    void closeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace Jianbao
