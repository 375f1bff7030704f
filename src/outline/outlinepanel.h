// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QWidget>

namespace Jianbao {

/// The sidebar: issues of the repository by year at the top, the open issue's structure below, a filter over it.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    /// One line of the issue list.
    struct IssueEntry
    {
        QString path;
        QString date;
        int items = -1; ///< -1: not known yet
        bool open = false;
        bool modified = false;
        friend bool operator==(const IssueEntry &, const IssueEntry &) = default;
    };

    explicit OutlinePanel(QWidget *parent = nullptr);
    ~OutlinePanel() override;

    /// Newest first; keeps the chosen year if it still exists.
    void setIssues(const QList<IssueEntry> &issues);
    /// Marks the issue that is shown in the editor; an empty path marks none.
    void setCurrentIssue(const QString &path);

    /// Shows an issue's structure. Called on every change of the text: only rows that differ are touched.
    void setIssue(const Issue &issue);
    /// No issue is open.
    void clearIssue();
    /// Selects the row that holds a 1-based line, without moving the keyboard focus and without a signal.
    void setCurrentLine(int line);
    void focusFilter();

Q_SIGNALS:
    void lineActivated(int line);              ///< the user chose a row; 1-based
    void issueActivated(const QString &path);  ///< the user chose an issue
};

} // namespace Jianbao
