// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/logging.h"

namespace Jianbao {

Q_LOGGING_CATEGORY(logLinks, "jianbao.links")
Q_LOGGING_CATEGORY(logMarkdown, "jianbao.markdown")
Q_LOGGING_CATEGORY(logPreview, "jianbao.preview")

} // namespace Jianbao
