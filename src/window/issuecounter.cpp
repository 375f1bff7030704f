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
        QHash<QString, Reading> readings;
        for (const IssueFile &file : files) {
            if (m_wanted != ticket)
                return;
            readings.insert(file.path, read(file, profile));
        }
        QMetaObject::invokeMethod(this, [this, ticket, readings] { take(ticket, readings); }, Qt::QueuedConnection);
    });
}

IssueCounter::Reading IssueCounter::read(const IssueFile &file, const Profile &profile)
{
    const Result<FileContent> content = readFile(file.path);
    if (!content)
        return {};
    const Issue issue = scanIssue(SourceText::fromBytes(content->bytes).text(), profile);
    Reading reading{.items = issue.itemCount()};
    reading.words.add(issue, QDate::fromString(file.datePart, Qt::ISODate));
    return reading;
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

void IssueCounter::setWords(const QString &path, const Vocabulary &words)
{
    if (std::ranges::contains(m_entries, path, &IssueEntry::path))
        m_words.setIssue(path, words);
}

void IssueCounter::take(quint64 ticket, const QHash<QString, Reading> &readings)
{
    if (ticket != m_ticket)
        return;
    for (IssueEntry &entry : m_entries) {
        if (!m_edited.contains(entry.path))
            entry.items = readings.value(entry.path).items;
    }
    QHash<QString, Vocabulary> words;
    for (auto reading = readings.cbegin(); reading != readings.cend(); ++reading)
        words.insert(reading.key(), reading->words);
    m_words.setIssues(std::move(words));
    Q_EMIT changed();
}

} // namespace Jianbao
