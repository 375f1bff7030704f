// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Jianbao {

// What an address alone says about an entry (FORMAT.md §8 has the hosts of the archive).

/// The host in lower case, without "www." and port; empty if the text is no http or https URL.
[[nodiscard]] QString hostOf(QStringView url);

/// "2104.01234" or "2104.01234v2" of an arXiv URL, as the URL has it; empty if it names no paper.
[[nodiscard]] QString arxivId(QStringView url);

/// "owner/repo" of a URL of GitHub or Gitee, or of a page below it; empty if it names no repository.
[[nodiscard]] QString repositoryOf(QStringView url);

} // namespace Jianbao
