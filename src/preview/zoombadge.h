// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTimer>

namespace Jianbao {

/// Says for a moment, in a corner of its parent, how large the page is shown.
class ZoomBadge : public QLabel
{
    Q_OBJECT

public:
    explicit ZoomBadge(QWidget *parent);

    /// @param factor 1.0 is 100 %
    void tell(qreal factor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_leave;
};

} // namespace Jianbao
