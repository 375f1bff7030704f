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

    /// Says that there is no preview. @param reason a sentence
    void setReason(const QString &reason);
    /// Says something else about it. @param text sentences
    void setText(const QString &text);

private:
    QLabel *m_text;
};

} // namespace Jianbao
