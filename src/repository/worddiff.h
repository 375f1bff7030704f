// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QStringView>

#include <span>
#include <utility>

namespace Jianbao {

/// What two versions of a line do not share, in UTF-16 units of each, in order.
struct WordChanges
{
    QList<TextRange> before;
    QList<TextRange> after;

    friend bool operator==(const WordChanges &, const WordChanges &) = default;
};

/// The words that differ: Chinese, spaces and punctuation by the character, other scripts by the word. Equal stretches
/// too short to mean anything between two changes belong to the change. Lines of very many words give no changes.
[[nodiscard]] WordChanges changedWords(QStringView before, QStringView after);

/// Which removed line became which added one: indices into both, both ascending, of lines that have much in common.
/// Very many lines are only compared with the one in the same place.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> similarLines(std::span<const QStringView> removed,
                                                                  std::span<const QStringView> added);

} // namespace Jianbao
