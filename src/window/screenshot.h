// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSize>
#include <QString>

#include <optional>

namespace Jianbao {

class MainWindow;

/// Shows the window at a size, waits until the preview has drawn the open issue, and writes a PNG.
/// Errors: Io when the picture cannot be written, or the preview does not come within 30 s.
[[nodiscard]] Result<void> takeScreenshot(MainWindow &window, const QString &path, QSize size);

/// "1280x800" as a size; nothing for anything else, and for sides outside 200 … 8000 pixels.
[[nodiscard]] std::optional<QSize> parseSize(const QString &text);

} // namespace Jianbao
