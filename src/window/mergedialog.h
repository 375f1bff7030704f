// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/merge.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MergeDialog;
}

namespace Jianbao {

class ConflictChoices;

/// Asks for a decision on each conflict of a merge: mine, theirs, both, or what the user writes. Accepted: text() is
/// the merged text. Rejected: nothing has happened.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param fileName shown to the user, "2021-07-18.md"
    MergeDialog(const Merge &merge, const QString &fileName, QWidget *parent = nullptr);
    ~MergeDialog() override;

    /// The merged text, as decided so far; an undecided conflict stands as `mine`.
    [[nodiscard]] QString text() const;
    /// The font of the texts; the editor's standard one if never called.
    void setTextFont(const QFont &font);

private:
    std::unique_ptr<Ui::MergeDialog> m_form;
};

} // namespace Jianbao
