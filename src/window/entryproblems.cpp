// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entryproblems.h"

#include <QUrl>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The first of some characters that a text has; null if there is none.
QChar firstOf(const QString &text, QStringView characters)
{
    const auto found = std::ranges::find_if(text, [characters](QChar c) { return characters.contains(c); });
    return found == text.end() ? QChar() : *found;
}

} // namespace

EntryProblems EntryProblems::of(const ItemDraft &draft, const QSet<QString> &knownUrls)
{
    EntryProblems problems;
    problems.title = ofTitle(draft.title.trimmed());
    problems.url = ofUrl(draft.url.trimmed(), knownUrls);
    return problems;
}

QString EntryProblems::ofTitle(const QString &title)
{
    if (title.isEmpty())
        return tr("There is no title yet.");
    if (isWebAddress(title))
        return tr("The title is an address: what is behind it?");
    if (!firstOf(title, u"[]").isNull())
        return tr("Square brackets will be written as “【” and “】”.");
    return {};
}

QString EntryProblems::ofUrl(const QString &url, const QSet<QString> &knownUrls)
{
    if (url.isEmpty())
        return tr("Without a link, the title will be plain text.");
    if (const QChar bracket = firstOf(url, u"（）【】「」《》"); !bracket.isNull())
        return tr("There is a full-width “%1” in the link: was it copied along?").arg(bracket);
    if (std::ranges::any_of(url, [](QChar c) { return c.isSpace(); }))
        return tr("There is a space in the link.");
    if (QStringView(u"，。；：、！？”’").contains(url.back()))
        return tr("The link ends in “%1”: was it copied along?").arg(url.back());
    if (!isWebAddress(url))
        return tr("This does not look like a web address.");
    if (knownUrls.contains(url))
        return tr("Another entry has this link already.");
    return {};
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

} // namespace Jianbao
