// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/events.h"

namespace Jianbao {

// md4c 0.5.2 pairs marks of emphasis inside of a link's address with ones outside of it: "[](~)~" gives an end without
// a beginning (mity/md4c#276; fixed in 0.5.3). Where that happened, they are hidden from it and the text is parsed
// again.

/// Overwrites "*", "_" and "~" in the addresses and titles of inline links and images by bytes that UTF-8 does not
/// have.
/// @param text what was parsed. False when there was nothing to overwrite.
[[nodiscard]] bool hideAddressMarks(QByteArray &text, const Events &events);

/// Puts the marks back.
void showAddressMarks(QByteArray &address);

} // namespace Jianbao
