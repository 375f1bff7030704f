// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QString>

namespace Jianbao {

/// Replace a range (UTF-16 units of the old text) by a text.
struct TextChange
{
    TextRange range;
    QString text;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// What turns the old text into the new one: whole lines that differ, cut down to the characters that differ. In order,
/// not overlapping. Texts that differ in very many lines give one change for all of them.
[[nodiscard]] QList<TextChange> textChanges(const QString &before, const QString &after);

/// Where a position of the old text is in the new one; inside a change, as near as possible.
[[nodiscard]] qsizetype positionAfter(const QList<TextChange> &changes, qsizetype position);

} // namespace Jianbao
