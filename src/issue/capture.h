// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"
#include "issue/itemdraft.h"
#include "issue/profile.h"

#include <QStringView>

namespace Jianbao {

/// One entry found in a pasted text.
struct Capture
{
    ItemDraft draft;     ///< its section: of the heading above it, else guessSection()
    LineSpan lines;      ///< 1-based lines of the text that it was made from, blank ones inside included
    QStringList leftOut; ///< trimmed lines that were dropped on purpose, wholly or in part (FORMAT.md §14)
    QString markdown;    ///< the lines as they are, where they are an entry of the format already; empty: a record

    friend bool operator==(const Capture &, const Capture &) = default;
};

/// A line of a pasted text that went into no entry.
struct RestLine
{
    int line = 0; ///< 1-based
    QString text; ///< without spaces at its ends

    friend bool operator==(const RestLine &, const RestLine &) = default;
};

/// What was found in a pasted text. Nothing is lost: every line with text is in a draft, in leftOut, or in rest.
struct Captures
{
    QList<Capture> entries; ///< in the order of the text
    QList<RestLine> rest;   ///< lines that belong to no entry: text before the first one, headings, rules

    friend bool operator==(const Captures &, const Captures &) = default;
};

/// Turns notes into entries by FORMAT.md §14: records of title, source, URL, labelled links and paragraphs, one or
/// many; titles with a GitHub or Zhihu URL; a URL alone (an arXiv one gives the tag, a GitHub one the title
/// "owner/repo: "); a Markdown link; entries of the format. Total and linear: any text gives a result.
/// @param text lines end in LF or CR LF
[[nodiscard]] Captures captureText(QStringView text, const Profile &profile);

/// As captureText(); where that finds no entry, the whole text is one without URL: the first line that can be a title,
/// the source below it, paragraphs. For what the user wants to be an entry, and for plainCapture() of room markdown.
[[nodiscard]] Captures captureArticle(QStringView text, const Profile &profile);

/// Whether a plain paste should be offered as entries: records with title and link, and little else. False for prose,
/// code, a URL alone, and text that has an entry of the format.
[[nodiscard]] bool looksLikeCapture(QStringView text, const Profile &profile);

} // namespace Jianbao
