// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/publishplan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PublishDialog;
}

namespace Jianbao {

/// Shows what is to be said of an issue before it is published, and exactly what publishing writes. Accepted: carry the
/// plan out; the dialog writes nothing.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PublishDialog(const PublishPlan &plan, QWidget *parent = nullptr);
    ~PublishDialog() override;

    /// The font of the texts; the editor's standard one if never called.
    void setTextFont(const QFont &font);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user wants to see a line of the issue, 1-based. The dialog closes.
    void lineActivated(int line);

private:
    void showChecks();
    void showFiles();
    void showFile(int index);
    void goToLine();
    void updatePublish();

    const PublishPlan m_plan;
    std::unique_ptr<Ui::PublishDialog> m_form;
};

} // namespace Jianbao
