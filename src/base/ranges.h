// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace Jianbao {

/// Half-open range of UTF-16 code units in a text, 0-based.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
};

/// Inclusive range of lines, 1-based. The default is no line at all.
struct LineSpan
{
    int first = 0;
    int last = 0;

    [[nodiscard]] constexpr bool isValid() const { return first > 0 && last >= first; }
    [[nodiscard]] constexpr bool contains(int line) const { return first <= line && line <= last; }
    friend constexpr bool operator==(const LineSpan &, const LineSpan &) = default;
};

} // namespace Jianbao
