// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace Jianbao {

// What every widget of the program asks before it paints anything of its own.

/// Whether light text stands on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// An icon of the program, ":/icons/{light,dark}/NAME.svg"; null if there is none.
/// @param dark for light ink, that is seen on dark ground.
[[nodiscard]] QIcon programIcon(const QString &name, bool dark);

/// An opaque colour between two, of 8 bits a channel.
/// @param share 0: the first colour, 1: the second
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, float share);

} // namespace Jianbao
