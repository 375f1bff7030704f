// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QString>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Jianbao {

/// Language definitions of which those that are wanted have been read; only read from after that.
using Definitions = std::shared_ptr<KSyntaxHighlighting::Repository>;

/// Reads the definition of a language, with those that it refers to, on a worker thread: that takes up to 40 ms.
/// @param language its name in KSyntaxHighlighting
[[nodiscard]] QFuture<Definitions> loadDefinitions(const QString &language);

/// Markdown's definition, with the languages that it knows inside of code. Read once, when it is first asked for, and
/// shared.
[[nodiscard]] QFuture<Definitions> markdownDefinitions();

} // namespace Jianbao
