// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QMimeData;

namespace Jianbao {

/// The paths of dropped or pasted files when all of them are local image files (by suffix); else none.
[[nodiscard]] QStringList imageFilesOf(const QMimeData &data);

/// ![name](address), with what would end name or address too early escaped.
[[nodiscard]] QString imageMarkdown(const QString &address, const QString &name);

} // namespace Jianbao
