// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/draggeditems.h"
#include "outline/issueentry.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class IssueList;
}

namespace Jianbao {

class IssueListModel;

/// The issues of the repository: a year to choose, and its issues below.
class IssueList : public QWidget
{
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent = nullptr);
    ~IssueList() override;

    /// Newest first; keeps the chosen year if it still exists.
    void setEntries(const QList<IssueEntry> &entries);
    /// Marks and selects the issue in the editor, and shows its year; an empty path marks none.
    void setCurrentPath(const QString &path);
    /// The sidebar whose entries can be dropped on the issues.
    void setDragOrigin(const QUuid &origin);

Q_SIGNALS:
    void activated(const QString &path);
    void itemsDropped(const QString &path, const Jianbao::DraggedItems &dragged);
    /// The user wants to do something with an issue: its context menu is to be shown there.
    void menuRequested(const QString &path, QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showYear();
    void selectCurrent();
    void activate(const QModelIndex &index);
    void requestMenu(QPoint position);

    std::unique_ptr<Ui::IssueList> m_ui;
    IssueListModel *m_model;
    QList<IssueEntry> m_entries;
    QString m_currentPath;
};

} // namespace Jianbao
