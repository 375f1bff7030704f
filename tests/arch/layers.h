// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// What the includes of a source tree break of the house's rules: an arrow that goes up or sideways, a library outside
/// its room, widgets in the core. One "room/file.cpp:3: <what>" each, in the order of files and lines.
/// @param src the folder of rooms; @param qtHeaders Qt's include folder, where a class's header tells its module.
[[nodiscard]] QStringList layerViolations(const QString &src, const QString &qtHeaders);

} // namespace Jianbao::Test
