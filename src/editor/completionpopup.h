// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/completion.h"

#include <QListView>

namespace Jianbao {

class CompletionModel;

/// The list of what can be completed. A child of the editor that never takes the focus, so that an input method and
/// the keys stay with the text.
class CompletionPopup : public QListView
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent);

    /// Fills the list and chooses its first row.
    void setCompletions(const QList<Completion> &completions);
    /// Shows the list below a rectangle of the parent, or above it where there is more room.
    /// @param line the caret's row
    /// @param left where the text of the rows begins
    void showAt(const QRect &line, int left);
    /// Goes on by so many rows; at both ends, to the other one.
    void choose(int steps);
    /// By as many rows as are on screen, and no further than to an end.
    void choosePage(int pages);
    [[nodiscard]] int chosen() const { return currentIndex().row(); }

Q_SIGNALS:
    void activatedByMouse(int row);
    void chosenChanged(const QString &spoken); ///< for screen readers: the row's text with its detail

private:
    [[nodiscard]] QSize wantedSize(int shownRows) const;
    void chooseRow(int row);

    CompletionModel *m_model;
};

} // namespace Jianbao
