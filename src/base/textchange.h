// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QString>

namespace Jianbao {

/// Replace a range (UTF-16 units of the old text) by a text. An edit of an issue is a list of these: in order, not
/// overlapping, so that it is one undo step in the editor and one diff on the command line.
struct TextChange
{
    TextRange range;
    QString text;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// The text after the changes.
[[nodiscard]] QString applied(QStringView text, const QList<TextChange> &changes);

/// Where a position of the old text is in the new one; inside a change, as near as possible.
[[nodiscard]] qsizetype positionAfter(const QList<TextChange> &changes, qsizetype position);

} // namespace Jianbao
