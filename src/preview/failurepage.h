// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Jianbao {

/// Stands where the preview would be, says why it is not there, and offers to try again.
class FailurePage : public QWidget
{
    Q_OBJECT

public:
    explicit FailurePage(QWidget *parent = nullptr);

    void setReason(const QString &reason);

Q_SIGNALS:
    void restartRequested();

private:
    QLabel *m_reason;
};

} // namespace Jianbao
