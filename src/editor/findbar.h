// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/search.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class FindBar;
}

namespace Jianbao {

class Editor;

/// Find and replace in an editor: marks all matches, walks through them, and goes on at the other end of the text.
/// Escape closes it, F3 and Shift+F3 walk, from the editor too; Enter and Shift+Enter walk from the field. It makes no
/// shortcuts of its own, so the window may give F3 to its actions.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Starts hidden and without an editor.
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    /// The editor to search from now on, with the same query; nullptr for none.
    void setEditor(Editor *editor);

public Q_SLOTS:
    /// Shows the bar for finding; takes what is selected in one line as what to look for.
    void openFind();
    /// The same with the fields for replacing, unless the editor is read-only.
    void openReplace();
    void findNext();
    void findPrevious();
    /// Replaces the match that is selected, then selects the next one.
    void replace();
    /// Replaces every match of the text, as one undo step.
    void replaceAll();
    /// Hides the bar and gives the focus back to the editor.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(const QObject *watched, const QKeyEvent &event);
    void open(bool replacing);
    void takeQuery();
    [[nodiscard]] bool readyToWalk();
    void textChanged();
    void refresh();
    void goTo(qsizetype index, const QString &note = {});
    [[nodiscard]] qsizetype selectedMatch() const;
    void showCount(const QString &note = {});
    void showMessage(const QString &text, bool trouble);
    void updateIcons();

    const std::unique_ptr<Ui::FindBar> m_ui;
    QPointer<Editor> m_editor;
    QTimer m_refresh; // for long texts: not on every key
    Search m_search;
    QList<TextRange> m_matches;
    bool m_stale = true; // m_matches are not of the present text
};

} // namespace Jianbao
