// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QStringList>

namespace Jianbao {

/// What `jianbao` was called with.
struct CommandLine
{
    QStringList paths;
    int line = 0;       ///< 1-based; 0: none given
    QString screenshot; ///< a PNG to write; empty: open a window
    QSize screenshotSize{1600, 1000};
    QString error; ///< a sentence for stderr when the call cannot be understood
};

/// Handles --help and --version itself, by ending the program.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

/// Whether the arguments ask for a screenshot; needed before the application object is made.
[[nodiscard]] bool wantsScreenshot(int argc, const char *const *argv);

} // namespace Jianbao
