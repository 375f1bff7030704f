// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Jianbao {

class DiffView;

/// The line numbers of both sides and the '+' and '−' beside a diff.
class DiffGutter : public QWidget
{
    Q_OBJECT

public:
    explicit DiffGutter(DiffView *view);

    /// The width that the numbers of all rows need, in pixels.
    [[nodiscard]] int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    DiffView *const m_view;
};

} // namespace Jianbao
