// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Jianbao {

/// A web address in the one form that all addresses of the same page have, to compare links with (FORMAT.md §8):
/// without scheme, "www.", default port, slash at the end, parameters that say where a reader came from, and fragment
/// unless that names the page ("#/…"). An article of WeChat is named by its id, or by __biz, mid, idx and sn; a paper
/// of arXiv by its number, without version; a repository of GitHub in lower case, without ".git".
/// Not an address to open. Empty for what is no http or https address.
[[nodiscard]] QString linkKey(QStringView url);

/// Whether an address is one of some that may stand anywhere: "example.com", every page of this host and of those
/// below it, or "https://example.com/a", this page and those below it.
/// @param key linkKey() of the address
[[nodiscard]] bool isAmongLinks(const QString &key, const QStringList &links);

} // namespace Jianbao
