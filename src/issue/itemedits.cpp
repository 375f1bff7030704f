// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemedits.h"

#include "issue/itemplacing.h"
#include "issue/itempromise.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualBlanks = 2; // before and after a heading, FORMAT.md §15

std::unexpected<Error> noSuchPlace()
{
    return std::unexpected(
        Error{.code = ErrorCode::NotFound,
              .message = QCoreApplication::translate("ItemEdits", "There is no such entry in this issue."),
              .path = {}});
}

Result<QList<ItemPlace>> sorted(const ItemPlacing &placing, QList<ItemPlace> items)
{
    std::ranges::sort(items);
    items.erase(std::ranges::unique(items).begin(), items.end());
    if (items.isEmpty() || !std::ranges::all_of(items, [&](ItemPlace item) { return placing.hasItem(item); }))
        return noSuchPlace();
    return items;
}

/// Whole entries with the blank lines that travel with them.
ItemRun runOf(QStringView entries)
{
    QString text = entries.toString();
    if (!text.endsWith(u'\n'))
        text += u'\n';
    const Lines lines(text);
    int last = lines.count();
    while (last > 1 && isBlankLine(lines.at(last)))
        --last;
    const qsizetype end = lines.range(LineSpan{1, last}).end;
    return {text.first(end), text.sliced(end)};
}

/// The number of entries of a section that stay above a place.
int stayingAbove(const ItemPlacing &placing, ItemPlace place)
{
    const QList<int> stay = placing.staying(place.section);
    return int(std::ranges::lower_bound(stay, place.item) - stay.begin());
}

Result<TakenItems> taken(QStringView text, const Issue &issue, const Profile &profile, const QList<ItemPlace> &items,
                         bool checked)
{
    ItemPlacing placing(text, issue, profile);
    const Result<QList<ItemPlace>> places = sorted(placing, items);
    if (!places)
        return std::unexpected(places.error());
    for (const ItemPlace &item : *places)
        placing.concern(item.section);
    TakenItems result;
    for (const ItemRun &run : placing.take(*places))
        result.entries += run.content + run.blanks;
    result.edit = placing.edit();
    result.edit.place = {places->first().section, stayingAbove(placing, places->first())};
    if (!checked)
        return result;
    const ItemPromise promise(text, issue, placing);
    return promise.kept(result.edit, profile).transform([&] { return result; });
}

/// The end of the section that stands before a new one, or the line of the one behind it.
int lineForSection(const Issue &issue, const Profile &profile, const QString &id, const Lines &lines)
{
    const auto orderOf = [&](const QString &section) {
        return std::ranges::find(profile.sections, section, &Profile::Section::id) - profile.sections.begin();
    };
    const auto order = orderOf(id);
    for (const Section &section : issue.sections) {
        if (!section.id.isEmpty() && orderOf(section.id) > order)
            return section.lines.first;
    }
    int line = lines.count() + 1;
    const int lastSection = issue.sections.isEmpty() ? 0 : issue.sections.last().lines.last;
    if (issue.trailer && issue.trailer->first > lastSection)
        line = issue.trailer->first;
    if (issue.backIssues && issue.backIssues->lines.first > lastSection)
        line = std::min(line, issue.backIssues->lines.first);
    return line;
}

int blankLinesAbove(const Lines &lines, int line)
{
    int blanks = 0;
    while (line - blanks > 1 && isBlankLine(lines.at(line - blanks - 1)))
        ++blanks;
    return blanks;
}

struct NewSection
{
    QString text;
    TextRange content; ///< the entries; without any, empty behind the heading
};

NewSection writtenSection(const ItemPlacing &placing, const Profile::Section &section, int line, QStringView entries)
{
    const bool atEnd = line > placing.lines().count();
    const int above = blankLinesAbove(placing.lines(), line);
    NewSection written;
    if (line > 1 && (above == 0 || atEnd))
        written.text = QString(std::max(usualBlanks - above, 0), u'\n');
    written.text += u"## "_s + section.heading + u'\n';
    written.content = {written.text.size(), written.text.size()};
    if (!entries.isEmpty()) {
        written.text += QString(placing.margin(), u'\n');
        written.content.start = written.text.size();
        written.text += runOf(entries).content;
        written.content.end = written.text.size();
    }
    if (!atEnd)
        written.text += QString(usualBlanks, u'\n');
    return written;
}

} // namespace

Result<ItemEdit> addItem(QStringView text, const Issue &issue, const Profile &profile, ItemPlace before,
                         QStringView entries)
{
    ItemPlacing placing(text, issue, profile);
    if (!placing.hasPlace(before))
        return noSuchPlace();
    const ItemRun run = runOf(entries);
    const Result<QStringList> added = entriesIn(run.content, profile);
    if (!added)
        return std::unexpected(added.error());
    placing.concern(before.section);
    placing.put({run}, before);
    ItemEdit edit = placing.edit();
    edit.place = before;
    ItemPromise promise(text, issue, placing);
    promise.add(before, *added);
    return promise.kept(edit, profile).transform([&] { return edit; });
}

Result<ItemEdit> removeItems(QStringView text, const Issue &issue, const Profile &profile,
                             const QList<ItemPlace> &items)
{
    return taken(text, issue, profile, items, false).transform([](const TakenItems &result) { return result.edit; });
}

Result<TakenItems> takeItems(QStringView text, const Issue &issue, const Profile &profile,
                             const QList<ItemPlace> &items)
{
    return taken(text, issue, profile, items, true);
}

Result<ItemEdit> moveItems(QStringView text, const Issue &issue, const Profile &profile, const QList<ItemPlace> &items,
                           ItemPlace before)
{
    ItemPlacing placing(text, issue, profile);
    const Result<QList<ItemPlace>> places = sorted(placing, items);
    if (!places)
        return std::unexpected(places.error());
    if (!placing.hasPlace(before))
        return noSuchPlace();
    placing.concern(before.section);
    for (const ItemPlace &item : *places)
        placing.concern(item.section);
    const QList<ItemRun> runs = placing.take(*places);
    placing.put(runs, before);
    ItemEdit edit = placing.edit();
    edit.place = {before.section, stayingAbove(placing, before)};
    ItemPromise promise(text, issue, placing);
    QStringList moved;
    for (const ItemPlace &item : *places)
        moved.append(entryText(text, issue.sections.at(item.section).items.at(item.item)));
    promise.add(edit.place, moved);
    return promise.kept(edit, profile).transform([&] { return edit; });
}

Result<ItemEdit> duplicateItem(QStringView text, const Issue &issue, const Profile &profile, ItemPlace item)
{
    if (!ItemPlacing(text, issue, profile).hasItem(item))
        return noSuchPlace();
    const TextRange range = issue.sections.at(item.section).items.at(item.item).range;
    return addItem(text, issue, profile, {item.section, item.item + 1}, slice(text, range));
}

Result<ItemEdit> createSection(QStringView text, const Issue &issue, const Profile &profile, const QString &sectionId,
                               QStringView entries)
{
    const auto section = std::ranges::find(profile.sections, sectionId, &Profile::Section::id);
    if (section == profile.sections.end()) {
        return std::unexpected(Error{
            .code = ErrorCode::NotFound,
            .message = QCoreApplication::translate("ItemEdits", "This newsletter has no section “%1”.").arg(sectionId),
            .path = {}});
    }
    if (std::ranges::contains(issue.sections, sectionId, &Section::id)) {
        return std::unexpected(Error{
            .code = ErrorCode::Conflict,
            .message =
                QCoreApplication::translate("ItemEdits", "The issue has a section “%1” already.").arg(section->heading),
            .path = {}});
    }
    ItemPlacing placing(text, issue, profile);
    const int line = lineForSection(issue, profile, sectionId, placing.lines());
    const NewSection written = writtenSection(placing, *section, line, entries);
    placing.putLines(line, written.text, written.content);
    ItemEdit edit = placing.edit();
    const auto behind = std::ranges::find_if(issue.sections, [&](const Section &s) { return s.lines.first >= line; });
    edit.place = {int(behind - issue.sections.begin()), 0};
    ItemPromise promise(text, issue, placing);
    promise.addSection(edit.place.section);
    if (!entries.isEmpty()) {
        const Result<QStringList> added = entriesIn(runOf(entries).content, profile);
        if (!added)
            return std::unexpected(added.error());
        promise.add(edit.place, *added);
    }
    return promise.kept(edit, profile).transform([&] { return edit; });
}

} // namespace Jianbao
