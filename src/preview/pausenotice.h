// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace Jianbao {

/// Stands above the preview and says why it does not follow the text.
class PauseNotice : public QFrame
{
    Q_OBJECT

public:
    explicit PauseNotice(QWidget *parent = nullptr);

    /// @param reason a sentence
    void setReason(const QString &reason);

private:
    QLabel *m_text;
};

} // namespace Jianbao
