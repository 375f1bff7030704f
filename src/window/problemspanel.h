// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/problemsmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QToolButton;

namespace Ui {
class ProblemsPanel;
}

namespace Jianbao {

/// What is wrong in the issue that is edited, or in all issues of the newsletter: in groups, with a filter. Says so in
/// a sentence when there is nothing.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    /// Shows those of the open issue. While all issues are shown, they are kept for when showIssue() is called.
    /// @param isChecked false: it is not known yet
    void setProblems(const QList<Problem> &problems, bool isChecked = true);
    /// The check of all issues goes on: so many of them are done.
    void setProgress(int done, int all);
    /// Shows those of all issues.
    void setAllProblems(const QList<Problem> &problems);
    /// Shows those of the open issue again.
    void showIssue();
    [[nodiscard]] bool isShowingAll() const { return m_showsAll; }

    [[nodiscard]] const ProblemsModel &model() const { return *m_model; }
    /// The problem that is selected; nullptr: none is.
    [[nodiscard]] const Problem *selected() const;
    /// Below the row that is selected.
    [[nodiscard]] QPoint selectedPlace() const;
    /// Selects a finding of the open issue, if it is shown.
    void select(int finding);
    void setDark(bool dark);

Q_SIGNALS:
    void activated(const Jianbao::Problem &problem); ///< the user wants to see it in the text
    void menuRequested(const Jianbao::Problem &problem, QPoint globalPosition);
    void checkAllRequested();
    void cancelRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void setUpFilter();
    void showProblems(const QList<Problem> &problems);
    void filter();
    void showCounts();
    void keepPlace(const std::function<void()> &change);
    [[nodiscard]] QString emptyText() const;

    std::unique_ptr<Ui::ProblemsPanel> m_form;
    ProblemsModel *m_model;
    QHash<Severity, QToolButton *> m_severities;
    QSet<QString> m_collapsed; ///< keys of groups
    QList<Problem> m_issueProblems;
    ProblemGrouping m_issueGrouping = ProblemGrouping::Section; ///< what the user chose for an issue
    bool m_isChecked = false;
    bool m_showsAll = false;
    bool m_isChanging = false; ///< rows are expanded by the program, not by the user
};

} // namespace Jianbao
