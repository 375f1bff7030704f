// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/completion.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionContext::Kind;
using Snippet = CompletionContext::Snippet;

/// Labels that no profile lists are offered from so many uses on: most were written once (FORMAT.md §7.2).
constexpr int leastLabelUses = 2;
/// An unclosed "[" is a title's unless one entry in so many of the section has tags.
constexpr int tagShare = 10;

/// First the words of a list, in its order, then the others as they are ranked.
QList<WordUse> inOrder(const QStringList &order, const WordUses &uses, int leastUses)
{
    QList<WordUse> words;
    for (const QString &word : order) {
        words.append(uses.use(word));
        words.last().word = word;
    }
    const QList<WordUse> ranked = uses.ranked();
    std::ranges::copy_if(ranked, std::back_inserter(words),
                         [&](const WordUse &use) { return use.count >= leastUses && !order.contains(use.word); });
    return words;
}

/// Those that begin with a text, then those that hold it; both in their order.
QList<WordUse> matching(QList<WordUse> words, QStringView typed)
{
    words.removeIf([typed](const WordUse &use) { return !use.word.contains(typed, Qt::CaseInsensitive); });
    std::ranges::stable_partition(
        words, [typed](const WordUse &use) { return use.word.startsWith(typed, Qt::CaseInsensitive); });
    return words;
}

/// The sections that an issue does not have yet: the profile's, then others of the archive.
QList<WordUse> missingSections(const CompletionContext &context, const Profile &profile, const WordUses &uses)
{
    QStringList order;
    for (const Profile::Section &section : profile.sections)
        order.append(section.heading);
    QList<WordUse> words = matching(inOrder(order, uses, 1), context.typed);
    QStringList usedIds;
    for (const QString &heading : context.used)
        usedIds.append(profile.sectionId(heading));
    words.removeIf([&](const WordUse &use) {
        const QString id = profile.sectionId(use.word);
        const bool alias = !id.isEmpty() && !order.contains(use.word);
        return alias || context.used.contains(use.word) || (!id.isEmpty() && usedIds.contains(id));
    });
    return words;
}

QList<WordUse> wordsFor(const CompletionContext &context, const Profile &profile, const Vocabulary &vocabulary)
{
    switch (context.kind) {
    case Kind::None:
        break;
    case Kind::Source:
        return vocabulary.sourcesFor(context.typed);
    case Kind::FieldLabel: {
        QList<WordUse> words =
            matching(inOrder(profile.fieldLabels, vocabulary.fieldLabels, leastLabelUses), context.typed);
        words.removeIf([&](const WordUse &use) { return context.used.contains(use.word); });
        return words;
    }
    case Kind::Tag:
        return vocabulary.tags.matching(context.typed);
    case Kind::SectionName:
        return missingSections(context, profile, vocabulary.sections);
    case Kind::Company:
        return vocabulary.companies.matching(context.typed);
    }
    return {};
}

/// Whether a list may come up by itself: only where nothing else can be meant, and, but for a source or a heading,
/// only for what was begun. A line of text must end where Enter ends it.
bool isAutomatic(const CompletionContext &context, const QList<WordUse> &words, const Vocabulary &vocabulary)
{
    if (words.isEmpty())
        return false;
    if (context.kind == Kind::Source || context.kind == Kind::SectionName)
        return context.certain;
    const bool begun = !context.typed.isEmpty() && words.first().word.startsWith(context.typed, Qt::CaseInsensitive);
    const bool tagged = context.kind == Kind::Tag &&
                        vocabulary.tagSections.count(context.sectionId) * tagShare > vocabulary.tagSections.total();
    return begun && (context.certain || tagged);
}

Completion snippet(Snippet kind, const Profile &profile)
{
    if (kind == Snippet::WarmUp) {
        const QString bullet = u"- ：；"_s;
        return {QCoreApplication::translate("Jianbao::Completion", "Warm-up bullet"), bullet, bullet, 2};
    }
    const QString title = u"- [ | ]()"_s;
    QString entry = title + u"  "_s;
    if (!profile.summaryLabel.isEmpty())
        entry += u'\n' + profile.summaryLabel + u"：  "_s;
    return {QCoreApplication::translate("Jianbao::Completion", "Entry"), title, entry, 3};
}

} // namespace

CompletionList completionsFor(const CompletionContext &context, const Profile &profile, const Vocabulary &vocabulary)
{
    QList<WordUse> words = wordsFor(context, profile, vocabulary);
    words.removeIf([&](const WordUse &use) { return use.word == context.word; });
    CompletionList list{context.range, {}, isAutomatic(context, words, vocabulary)};
    for (const WordUse &use : std::as_const(words)) {
        const QString text = context.before + use.word + context.after;
        list.items.append({use.word, use.count > 0 ? u"×%1"_s.arg(use.count) : QString(), text, text.size()});
    }
    if (context.snippet != Snippet::None)
        list.items.append(snippet(context.snippet, profile));
    return list;
}

} // namespace Jianbao
