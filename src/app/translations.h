// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCoreApplication;

namespace Jianbao {

/// Installs the translations of the program and of Qt.
/// @param language "zh_CN", "en"; empty: the system's
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace Jianbao
