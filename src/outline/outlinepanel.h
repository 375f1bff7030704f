// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"
#include "outline/issueentry.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class OutlinePanel;
}

namespace Jianbao {

class OutlineDelegate;
class OutlineFilter;
class OutlineModel;

/// The sidebar: issues of the repository by year at the top, the open issue's structure below, a filter over it.
///
/// A click or Enter on a row activates it; Up and Down only move the selection, so that one can look around without
/// losing the place in the text. Groups are expanded until the user collapses them; a collapsed group stays so, for
/// this section in every issue, and is itself selected when the caret is in it.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    using IssueEntry = Jianbao::IssueEntry;

    explicit OutlinePanel(QWidget *parent = nullptr);
    ~OutlinePanel() override;

    /// Newest first; keeps the chosen year if it still exists.
    void setIssues(const QList<IssueEntry> &issues);
    /// Marks the issue that is shown in the editor and shows its year; an empty path marks none.
    void setCurrentIssue(const QString &path);
    /// Icon names by section id, where they are not the id itself (the profile's "icon").
    void setSectionIcons(const QHash<QString, QString> &names);

    /// Shows an issue's structure. Called on every change of the text: only rows that differ are touched.
    void setIssue(const Issue &issue);
    /// No issue is open.
    void clearIssue();
    /// Selects the row that holds a 1-based line, without moving the keyboard focus and without a signal. Selects
    /// nothing when no row holds it, or when the filter hides the row. Whoever looks around in the tree is left alone:
    /// once the user has moved the selection, it comes back when a row is activated or the tree loses the focus.
    void setCurrentLine(int line);
    /// Moves the keyboard focus to the filter field and selects its text.
    void focusFilter();

    /// The sizes of the two parts, for the session.
    [[nodiscard]] QByteArray saveState() const;
    /// @return false if the state is not one that saveState() gave.
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void lineActivated(int line);             ///< the user chose a row; 1-based
    void issueActivated(const QString &path); ///< the user chose an issue
    /// The user asked for the context menu of an issue.
    void issueMenuRequested(const QString &path, QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTree();
    void setUpFilter();
    void treeLeft(Qt::FocusReason reason);
    void applyFilter(const QString &text);
    bool filterKey(int key);
    void applyExpansion();
    void rememberExpansion(const QModelIndex &index, bool expanded);
    void followLine();
    void activate(const QModelIndex &index);
    [[nodiscard]] QModelIndex firstMatch() const;
    void updatePlaceholder();
    void updateIcons();

    std::unique_ptr<Ui::OutlinePanel> m_ui;
    OutlineModel *m_model;
    OutlineFilter *m_filter;
    OutlineDelegate *m_delegate;
    QAction *m_findMark = nullptr;
    QSet<QString> m_collapsed; ///< group keys
    int m_line = 0;            ///< of the caret; 0: not known
    bool m_hasIssue = false;
    bool m_expanding = false;   ///< rows are expanded by the program, not by the user
    bool m_isSelecting = false; ///< the same of the selection
    bool m_isBrowsing = false;  ///< the user has moved the selection and not chosen yet
};

} // namespace Jianbao
