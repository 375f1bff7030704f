// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/previewview.h"

#include <QTemporaryDir>
#include <QVariant>

#include <memory>

class QWebEnginePage;

namespace Jianbao::Test {

/// A shown and started preview, with ways to look into its page from the application's world.
class PreviewFixture
{
public:
    PreviewFixture();

    /// Shows the widget and waits until its page can be seen.
    [[nodiscard]] bool start();
    [[nodiscard]] QWebEnginePage *page() const;
    /// The widget that gets the mouse.
    [[nodiscard]] QWidget *surface() const;
    /// The result of an expression in the application's world; invalid when it threw or took too long.
    [[nodiscard]] QVariant evaluate(const QString &expression) const;
    /// Waits until the page has drawn what it was told so far. False when that takes too long.
    [[nodiscard]] bool settle() const;
    /// Turns the wheel over the page. @param steps away from the user; negative: towards, which scrolls down
    void wheel(int steps) const;
    /// The middle of the first element that a selector finds, in the surface's coordinates.
    [[nodiscard]] QPoint middleOf(const QString &selector) const;

    PreviewView view;
};

/// <p>…</p> on a line of its own.
[[nodiscard]] Block paragraph(int line, const QByteArray &html);
/// A list of one-line items that begin on a line.
[[nodiscard]] Block list(int line, const QList<QByteArray> &items);

} // namespace Jianbao::Test
