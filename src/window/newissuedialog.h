// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/repository.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace Jianbao {

/// Asks for the date of a new issue and what it begins with. Writes nothing.
class NewIssueDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param repository must outlive the dialog. @param today the date is proposed from the rhythm of its issues
    NewIssueDialog(const Repository &repository, QDate today, QWidget *parent = nullptr);

    /// Where the issue will be; there is no such file. Absolute.
    [[nodiscard]] QString path() const { return m_path; }
    /// The date for the title, "2031-02-03".
    [[nodiscard]] QString date() const;
    /// The issue whose notes and footer it goes on with; empty: it begins with the newsletter's template.
    [[nodiscard]] QString previousPath() const;

private:
    void showPath();

    const Repository &m_repository;
    QString m_path;
    QDateEdit *m_date;
    QComboBox *m_beginning;
    QLabel *m_file;
};

} // namespace Jianbao
