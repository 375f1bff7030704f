// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/issuecounter.h"

#include "issue/scan.h"
#include "repository/filestore.h"
#include "repository/sourcetext.h"

namespace Jianbao {

IssueCounter::IssueCounter(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

IssueCounter::~IssueCounter()
{
    m_wanted = 0;
    m_worker.waitForDone();
}

void IssueCounter::setRepository(const Repository &repository)
{
    QList<IssueEntry> entries;
    for (const IssueFile &file : repository.issues()) {
        const auto known = std::ranges::find(m_entries, file.path, &IssueEntry::path);
        entries.append({.path = file.path, .date = file.date, .items = known == m_entries.end() ? -1 : known->items});
    }
    m_entries = std::move(entries);
    const quint64 ticket = ++m_ticket;
    m_wanted = ticket;
    Q_EMIT changed();

    m_worker.start([this, ticket, files = repository.issues(), profile = repository.profile()] {
        QList<int> counts;
        for (const IssueFile &file : files) {
            if (m_wanted != ticket)
                return;
            const Result<FileContent> content = readFile(file.path);
            counts.append(content ? scanIssue(SourceText::fromBytes(content->bytes).text(), profile).itemCount() : -1);
        }
        QMetaObject::invokeMethod(this, [this, ticket, counts] { takeCounts(ticket, counts); }, Qt::QueuedConnection);
    });
}

void IssueCounter::setItemCount(const QString &path, int items)
{
    m_edited.insert(path);
    const auto entry = std::ranges::find(m_entries, path, &IssueEntry::path);
    if (entry == m_entries.end() || entry->items == items)
        return;
    entry->items = items;
    Q_EMIT changed();
}

void IssueCounter::takeCounts(quint64 ticket, const QList<int> &counts)
{
    if (ticket != m_ticket)
        return;
    for (qsizetype index = 0; index < counts.size(); ++index) {
        if (!m_edited.contains(m_entries.at(index).path))
            m_entries[index].items = counts.at(index);
    }
    Q_EMIT changed();
}

} // namespace Jianbao
