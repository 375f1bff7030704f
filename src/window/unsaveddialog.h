// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class UnsavedDialog;
}

namespace Jianbao {

class DocumentPage;

/// Asks what becomes of issues that were changed but not saved. Accepted: save selectedPages(), forget the others.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(const QList<DocumentPage *> &modified, QWidget *parent = nullptr);
    ~UnsavedDialog() override;

    /// The issues to save; empty when the user chose to discard all changes.
    [[nodiscard]] QList<DocumentPage *> selectedPages() const;

private:
    void updateButtons();

    QList<DocumentPage *> m_pages;
    bool m_discard = false;
    std::unique_ptr<Ui::UnsavedDialog> m_form;
};

} // namespace Jianbao
