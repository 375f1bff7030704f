// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itempromise.h"

#include "issue/linesyntax.h"
#include "issue/scan.h"
#include "issue/titleline.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> malformed(const QString &message)
{
    return std::unexpected(Error{.code = ErrorCode::Malformed, .message = message, .path = {}});
}

std::unexpected<Error> tornApart(QStringView found, QStringView expected)
{
    if (!found.isEmpty() && expected.startsWith(found)) {
        const qsizetype end = found.indexOf(u'\n');
        return malformed(QCoreApplication::translate(
                             "ItemEdits", "The entry “%1” has a blank line in it, and what is below that line would no "
                                          "longer belong to it. Remove the blank line first.")
                             .arg(parseTitleLine(found, {0, end < 0 ? found.size() : end}).title));
    }
    return malformed(QCoreApplication::translate(
        "ItemEdits", "There, the text of the entry would be read as something else than an entry."));
}

} // namespace

QString entryText(QStringView text, const Item &item)
{
    // At the end of a file without LF an entry ends one unit earlier.
    QStringView entry = slice(text, item.range);
    return (entry.endsWith(u'\n') ? entry.chopped(1) : entry).toString();
}

Result<QStringList> entriesIn(const QString &content, const Profile &profile)
{
    // Between a heading and an entry, every line of an entry counts as its own.
    const QString context = u"## \n"_s + content + u"- \n"_s;
    const Issue issue = scanIssue(context, profile);
    const qsizetype count = issue.sections.size() == 1 ? issue.sections.first().items.size() : 0;
    if (count < 2 || issue.trailer || issue.backIssues || issue.regions.contains(Region::SectionText) ||
        issue.regions.contains(Region::SectionNote)) {
        return malformed(QCoreApplication::translate(
            "ItemEdits", "The text does not consist of entries alone: “- [title](link)” and lines below it."));
    }
    QStringList entries;
    for (const Item &item : issue.sections.first().items.first(count - 1))
        entries.append(entryText(context, item));
    return entries;
}

ItemPromise::ItemPromise(QStringView text, const Issue &issue, const ItemPlacing &placing)
    : m_text(text)
{
    for (int section = 0; section < issue.sections.size(); ++section) {
        QStringList entries;
        for (const int item : placing.staying(section))
            entries.append(entryText(text, issue.sections.at(section).items.at(item)));
        m_sections.append(entries);
    }
}

void ItemPromise::add(ItemPlace before, const QStringList &entries)
{
    QStringList &section = m_sections[before.section];
    section = section.first(before.item) + entries + section.sliced(before.item);
}

Result<void> ItemPromise::kept(const ItemEdit &edit, const Profile &profile) const
{
    const QString text = applied(m_text, edit.changes);
    const Issue issue = scanIssue(text, profile);
    if (issue.sections.size() != m_sections.size())
        return tornApart({}, {});
    for (qsizetype section = 0; section < m_sections.size(); ++section) {
        const QList<Item> &items = issue.sections.at(section).items;
        const QStringList &expected = m_sections.at(section);
        for (qsizetype i = 0; i < std::max(items.size(), expected.size()); ++i) {
            const QString found = i < items.size() ? entryText(text, items.at(i)) : QString();
            if (found != expected.value(i))
                return tornApart(found, expected.value(i));
        }
    }
    return {};
}

} // namespace Jianbao
