// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/capturetitle.h"

#include "issue/captureline.h"
#include "issue/captureurl.h"

#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;      // FORMAT.md §7.1: at most 192
constexpr qsizetype longestTag = 40;         // as titleline.cpp reads them
constexpr qsizetype longestTitleSource = 16; // a longer text after the last bar belongs to the title

void addTag(QStringView tag, ItemDraft &draft)
{
    if (!draft.tags.contains(tag))
        draft.tags.append(tag.toString());
}

/// "GitHub - owner/repo: …" and "… · GitHub", as a browser names its tab.
QString withoutGitHub(QStringView title)
{
    static const QRegularExpression around(uR"(^GitHub\s+-\s+|\s+·\s+GitHub$)"_s);
    return title.toString().remove(around);
}

/// "[2104.01234] title": groups in brackets that no parenthesis follows.
QString withoutBracketTags(QString title, ItemDraft &draft)
{
    while (title.startsWith(u'[')) {
        const qsizetype close = title.indexOf(u']');
        const QStringView after = QStringView(title).sliced(close + 1).trimmed();
        if (close <= 1 || close > longestTag || after.isEmpty() || after.startsWith(u'('))
            break;
        addTag(QStringView(title).sliced(1, close - 1).trimmed(), draft);
        title = after.toString();
    }
    return title;
}

/// "NeurIPS 2019 |title". "丨" is punctuation of titles.
QString withoutVenue(QString title, ItemDraft &draft)
{
    static const QRegularExpression venue(
        uR"(^([A-Za-z][A-Za-z&/-]{1,15}[ ']?(?:19|20)\d{2}(?: ?(?:Oral|Spotlight|Workshop))?)\s*[|｜]\s*(?=\S))"_s);
    const QRegularExpressionMatch match = venue.match(title);
    if (!match.hasMatch())
        return title;
    addTag(match.capturedView(1), draft);
    return title.sliced(match.capturedLength());
}

/// "title - 知乎": a question's mark at the end goes with it.
QString withoutZhihu(QString title, ItemDraft &draft)
{
    static const QRegularExpression suffix(uR"(\s-\s*知乎$)"_s);
    const QRegularExpressionMatch match = suffix.match(title);
    if (!match.hasMatch())
        return title;
    title = title.first(match.capturedStart()).trimmed();
    if (title.endsWith(u'？') || title.endsWith(u'?'))
        title.chop(1);
    if (draft.source.isEmpty())
        draft.source = u"知乎"_s;
    return title;
}

/// "title | source" where nothing else names a source.
QString withoutSource(QString title, ItemDraft &draft)
{
    const qsizetype bar = title.lastIndexOf(" | "_L1);
    if (!draft.source.isEmpty() || bar <= 0)
        return title;
    const QStringView source = QStringView(title).sliced(bar + 3).trimmed();
    const bool isShorter = source.size() <= longestTitleSource && source.size() < bar;
    if (!isShorter || !canBeSource(source))
        return title;
    draft.source = source.toString();
    return title.first(bar).trimmed();
}

/// "title》" whose "《" was not copied, and the other way round.
QString balanced(QString title)
{
    if (title.endsWith(u'》') && !title.contains(u'《'))
        title.chop(1);
    if (title.startsWith(u'《') && !title.contains(u'》'))
        title.remove(0, 1);
    return title.trimmed();
}

} // namespace

QString sourceName(QStringView line)
{
    static const QRegularExpression original(uR"(^原创\s*[：:]?\s*)"_s);
    static const QRegularExpression accountId(uR"(^(\S.*\S)\s{2,}[A-Za-z0-9_-]+$)"_s);
    static const QRegularExpression spaces(uR"(\s+)"_s);
    if (const QRegularExpressionMatch match = original.matchView(line); match.hasMatch()) {
        const QString names = line.sliced(match.capturedLength()).toString();
        const QStringList parts = names.split(names.contains("  "_L1) ? "  "_L1 : " "_L1, Qt::SkipEmptyParts);
        return parts.isEmpty() ? QString() : parts.last().trimmed();
    }
    const QRegularExpressionMatch match = accountId.matchView(line);
    return match.hasMatch() ? match.captured(1) : line.toString();
}

void readTitle(QStringView line, ItemDraft &draft)
{
    QString title = withoutGitHub(line);
    title = withoutBracketTags(std::move(title), draft);
    title = withoutVenue(std::move(title), draft);
    title = withoutZhihu(std::move(title), draft);
    title = withoutSource(std::move(title), draft);
    draft.title = balanced(std::move(title));
    // A description longer than any title is the summary.
    if (const qsizetype name = repositoryLength(draft.title); name > 0 && draft.title.size() > longestTitle) {
        draft.body.append(draft.title.sliced(draft.title.indexOf(QRegularExpression(u"[：:]"_s)) + 1).trimmed());
        draft.title.truncate(name);
    }
}

void readUrl(ItemDraft &draft)
{
    if (const QString id = arxivId(draft.url); !id.isEmpty()) {
        const auto isSame = [&id](const QString &tag) {
            return tag.startsWith(id) || id.startsWith(tag);
        };
        if (std::ranges::none_of(draft.tags, isSame))
            draft.tags.append(id);
    }
    const QString repository = repositoryOf(draft.url);
    if (!repository.isEmpty() && repositoryLength(draft.title) == 0)
        draft.title = repository + ": "_L1 + draft.title;
}

} // namespace Jianbao
