// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"
#include "check/finding.h"

namespace Jianbao {

// Bare addresses: what their writer meant, and how to write them so that GitHub and the site make the same link.

/// What the writer of a bare address meant: GitHub goes on to the next white space (RENDERING.md §3.1). A path may be
/// written in Chinese, "/wiki/…" or "?q=…". @param link the address as GitHub sees it
[[nodiscard]] TextRange meantAddress(QStringView text, TextRange link);

/// An address as the text of a link, so that neither renderer sees more in it.
[[nodiscard]] QString asLinkText(QStringView address);

/// An address between the parentheses of a link.
[[nodiscard]] QString asDestination(QStringView address);

/// What makes a link of a bare address for both: angle brackets, or a link where they would be read as HTML or the
/// address has no scheme. Safe: on GitHub, the same address is a link already. None where two addresses are in one.
[[nodiscard]] QList<Fix> linkedAddress(const CheckedIssue &issue, const SourceSpan &link);

} // namespace Jianbao
