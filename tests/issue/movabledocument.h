// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/itemedits.h"
#include "issue/itemwriter.h"
#include "scanned.h"

#include <QRandomGenerator>

namespace Jianbao::Test {

/// A document with its model.
struct Document
{
    QString text;
    Issue issue;

    explicit Document(const QString &content)
        : text(content)
        , issue(scanned(text))
    {
    }

    [[nodiscard]] Document after(const QList<TextChange> &changes) const { return Document(applied(text, changes)); }

    [[nodiscard]] QList<ItemPlace> items() const
    {
        QList<ItemPlace> places;
        for (int section = 0; section < issue.sections.size(); ++section) {
            for (int item = 0; item < issue.sections.at(section).items.size(); ++item)
                places.append({section, item});
        }
        return places;
    }

    /// A random place to insert at; there is a section.
    [[nodiscard]] ItemPlace somewhere(QRandomGenerator &random) const
    {
        const int section = int(random.bounded(issue.sections.size()));
        return {section, int(random.bounded(issue.sections.at(section).items.size() + 1))};
    }

    /// What an entry is, wherever it stands.
    [[nodiscard]] QString shown(ItemPlace place) const
    {
        const Item &item = issue.sections.at(place.section).items.at(place.item);
        const ItemDraft draft = draftOf(item, text);
        QStringList parts{draft.title, draft.source, draft.url, draft.tags.join(u',')};
        for (const ItemDraft::Field &field : draft.fields)
            parts.append(field.label + u'=' + field.value);
        for (const Link &link : item.links)
            parts.append(link.text + u'>' + link.url);
        return parts.join(u'|') + u'\n' + draft.body.join(u'\n');
    }

    /// The entries of all sections.
    [[nodiscard]] QList<QStringList> entries() const
    {
        QList<QStringList> all(issue.sections.size());
        for (const ItemPlace &place : items())
            all[place.section].append(shown(place));
        return all;
    }

    /// All lines with text that belong to no entry, with what they are.
    [[nodiscard]] QStringList otherLines() const
    {
        QStringList others;
        const Lines lines(text);
        for (int line = 1; line <= lines.count(); ++line) {
            const Region region = issue.regions.at(line - 1);
            if (region != Region::Item && region != Region::Blank)
                others.append(QString::number(int(region)) + u' ' + lines.at(line));
        }
        return others;
    }

    /// The first line of a section, and the first line behind it.
    [[nodiscard]] LineSpan area(int section) const
    {
        const int first = issue.sections.at(section).lines.first;
        int end = Lines(text).count() + 1;
        for (const Section &other : issue.sections) {
            if (other.lines.first > first)
                end = std::min(end, other.lines.first);
        }
        if (issue.backIssues && issue.backIssues->lines.first > first)
            end = std::min(end, issue.backIssues->lines.first);
        if (issue.trailer && issue.trailer->first > first)
            end = std::min(end, issue.trailer->first);
        return {first, end};
    }

    /// Whether the changes stay below the headings of these sections and above what follows them.
    [[nodiscard]] bool stayWithin(const QList<TextChange> &changes, const QList<int> &sections) const
    {
        const Lines lines(text);
        return std::ranges::all_of(changes, [&](const TextChange &change) {
            return std::ranges::any_of(sections, [&](int section) {
                const LineSpan span = area(section);
                const qsizetype end = span.last > lines.count() ? text.size() : lines.range(span.last).start;
                return change.range.start > lines.range(span.first).start && change.range.end <= end;
            });
        });
    }
};

} // namespace Jianbao::Test
