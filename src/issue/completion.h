// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"
#include "issue/profile.h"
#include "issue/vocabulary.h"

namespace Jianbao {

/// What can be completed at a caret, read off the structure of the text.
struct CompletionContext
{
    enum class Kind {
        None,
        Source,      ///< after the " | " of an entry's title
        FieldLabel,  ///< at the start of a body line of an entry, or of an empty line right below one
        Tag,         ///< in a "[…]" before the title, or in one that may still become a tag
        SectionName, ///< after "## "
        Company,     ///< at the start of a warm-up bullet
    };
    /// What a line that holds nothing, "-" or "- " can become as a whole.
    enum class Snippet { None, Entry, WarmUp };

    Kind kind = Kind::None;
    Snippet snippet = Snippet::None;
    TextRange range;   ///< what a completion replaces; it need not hold the caret, but touches its line only
    QString typed;     ///< of the range, the part before the caret, without spaces at its ends
    QString word;      ///< the whole range without spaces at its ends
    QString before;    ///< to insert before a completion: the space after the bar of a source
    QString after;     ///< to insert after it: the colon of a label or company, the bracket of a tag
    QString sectionId; ///< of the entry, for tags
    QStringList used;  ///< labels of the entry, headings of the issue, that stand elsewhere
    /// Whatever follows the caret does not speak against this kind of word here.
    bool certain = false;

    /// Whether there is anything to complete.
    [[nodiscard]] bool isAny() const { return kind != Kind::None || snippet != Snippet::None; }
    friend bool operator==(const CompletionContext &, const CompletionContext &) = default;
};

/// What can be completed at a position (UTF-16 units, clamped). Pure line rules over the model: linear in the text
/// before the position and its line, a few microseconds in an issue.
/// @param issue of scanIssue() of this text
[[nodiscard]] CompletionContext completionAt(QStringView text, const Issue &issue, qsizetype position);

/// One thing to offer.
struct Completion
{
    QString name;        ///< as it is listed
    QString detail;      ///< beside it: how often it was used
    QString text;        ///< what replaces the range
    qsizetype caret = 0; ///< where it goes, UTF-16 units from the start of text

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What to offer at a caret, in this order.
struct CompletionList
{
    TextRange range; ///< UTF-16 units of the text; what the chosen one replaces
    QList<Completion> items;
    /// Nothing else can be meant: the list may be shown while typing, without being asked for.
    bool automatic = false;

    friend bool operator==(const CompletionList &, const CompletionList &) = default;
};

/// What to offer in a context: labels in the profile's canonical order and without those that the entry has, sections
/// in their order and without those that the issue has, anything else as the vocabulary ranks it; then the snippet.
/// The word that is there already is not offered.
[[nodiscard]] CompletionList completionsFor(const CompletionContext &context, const Profile &profile,
                                            const Vocabulary &vocabulary);

} // namespace Jianbao
