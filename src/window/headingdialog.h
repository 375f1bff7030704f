// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Jianbao {

/// A small form for an issue's title: its date and topics.
class HeadingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HeadingDialog(const IssueHeading &heading, QWidget *parent = nullptr);

    [[nodiscard]] QString date() const;
    [[nodiscard]] QStringList topics() const;

private:
    void judge();

    QLineEdit *m_date;
    QLineEdit *m_topics;
    QPushButton *m_ok;
};

} // namespace Jianbao
