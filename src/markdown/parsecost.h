// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Jianbao {

/// Steps that md4c may need beyond linear ones: for every "]" it walks over the lines of the paragraph from its start
/// (0.5.2: 200 kB of "](\n[" take 1.6 s, 2.5·10⁹ steps), and nothing can stop it meanwhile. An upper bound.
[[nodiscard]] qint64 bracketSteps(QByteArrayView markdown);

} // namespace Jianbao
