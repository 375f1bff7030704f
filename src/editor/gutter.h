// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Jianbao {

class Editor;

/// The line numbers beside an editor's text; a press on one puts the caret on that line.
class Gutter : public QWidget
{
    Q_OBJECT

public:
    explicit Gutter(Editor *editor);

    /// The width that the numbers of all lines need, in pixels.
    [[nodiscard]] int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Editor *const m_editor;
};

} // namespace Jianbao
