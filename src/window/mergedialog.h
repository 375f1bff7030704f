// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/conflictchoices.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MergeDialog;
}

namespace Jianbao {

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

    /// Asks first if the user has written something.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpViews();
    void setUpKeys();
    [[nodiscard]] int current() const; ///< index of the conflict that is shown; -1: there is none
    void goTo(int index);
    void showConflict(int index);
    void take(ConflictChoices::Choice choice);
    void updateChoice();
    void updateRow(int index);
    [[nodiscard]] static QString choiceText(ConflictChoices::Choice choice);

    ConflictChoices m_choices;
    bool m_isShowing = false; ///< the result changes because of the program
    std::unique_ptr<Ui::MergeDialog> m_form;
};

} // namespace Jianbao
