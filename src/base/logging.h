// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Jianbao {

Q_DECLARE_LOGGING_CATEGORY(logLinks)
Q_DECLARE_LOGGING_CATEGORY(logMarkdown)
Q_DECLARE_LOGGING_CATEGORY(logPreview)

} // namespace Jianbao
