// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/capture.h"
#include "issue/model.h"

namespace Jianbao::Test {

/// How a published text came from the notes: the same; another line of them, which a better conversion might have
/// found; or changed by the editor's hand.
enum class Origin { Same, OtherLine, Shortened, Rewritten };

/// One record of a draft beside what became of it.
struct Pair
{
    Capture capture;
    QStringList notes; ///< its lines
    const Item *item = nullptr;
    Origin title = Origin::Rewritten;
    Origin summary = Origin::Rewritten;
    bool linksKept = true;
    bool sameAtFirst = false; ///< whether the title line was ours in the editor's own next draft
};

/// Compares the entry made of a record with the one published, by its URL; without item if there is none.
/// @param lines of the notes; @param next the draft after them
[[nodiscard]] Pair comparedPair(const Capture &capture, const Lines &lines, const Issue &published, const Issue &next);

/// Prints a pair and its differences.
void show(const Pair &pair);

/// What the pairs of a draft and its issue add up to.
struct Figures
{
    int pairs = 0;
    int inside = 0;
    int titles = 0;
    int firstTitles = 0;
    int summaries = 0;
    int both = 0;
    int linksKept = 0;
    int byRule = 0;

    void add(const Pair &pair);
    void show(qsizetype records) const;
};

} // namespace Jianbao::Test
