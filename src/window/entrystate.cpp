// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entrystate.h"

#include "issue/linesyntax.h"
#include "issue/sectionguess.h"

#include <algorithm>

namespace Jianbao {

namespace {

bool isToBeContinued(const QString &title, const QString &fetched)
{
    const QString begun = title.trimmed();
    return begun.isEmpty() || (isColon(begun.back()) && fetched.startsWith(begun, Qt::CaseInsensitive));
}

bool isIn(const QStringList &body, const QString &text)
{
    return std::ranges::any_of(body, [&text](const QString &line) { return line.trimmed() == text; });
}

bool isEmpty(const QStringList &lines)
{
    return std::ranges::all_of(lines, [](const QString &line) { return isBlankLine(line); });
}

} // namespace

FetchedEntry filled(ItemDraft &draft, const FetchedEntry &fetched)
{
    FetchedEntry rest;
    if (!fetched.title.isEmpty() && isToBeContinued(draft.title, fetched.title))
        draft.title = fetched.title;
    else if (fetched.title != draft.title.trimmed())
        rest.title = fetched.title;

    if (draft.source.trimmed().isEmpty())
        draft.source = fetched.source;
    else if (fetched.source != draft.source.trimmed())
        rest.source = fetched.source;

    if (isEmpty(draft.tags))
        draft.tags = fetched.tags;
    else if (!std::ranges::all_of(fetched.tags, [&](const QString &tag) { return draft.tags.contains(tag); }))
        rest.tags = fetched.tags;

    if (!fetched.description.isEmpty() && isEmpty(draft.body))
        draft.body = {fetched.description};
    else if (!isIn(draft.body, fetched.description))
        rest.description = fetched.description;
    return rest;
}

void guessSection(EntryState &state, const Profile &profile)
{
    const QString guess = guessSection(state.draft, profile);
    state.isSectionGuessed = true;
    state.isSectionUnsure = guess.isEmpty();
    state.draft.sectionId = guess;
    if (guess.isEmpty() && !profile.sections.isEmpty())
        state.draft.sectionId = profile.sections.first().id;
}

} // namespace Jianbao
