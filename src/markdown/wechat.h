// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

namespace Jianbao {

/// Rendered blocks as WeChat shows them, as far as a style sheet cannot do it (PEERS.md §3). Pure.
/// - §3.1: only links to mp.weixin.qq.com can be followed; others become <span class="dead-link" title="address">.
/// - §3.12: there are no check boxes; ☑ and ☐ stand for them.
[[nodiscard]] QList<Block> asWeChatShows(QList<Block> blocks);

} // namespace Jianbao
