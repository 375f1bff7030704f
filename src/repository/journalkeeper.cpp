// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/journalkeeper.h"

#include "repository/journalwriter.h"

#include <chrono>

namespace Jianbao {

namespace {

using namespace std::chrono_literals;

/// From the first key press to the text: leaves the writing half of the second that SAFETY.md allows.
constexpr auto pause = 500ms;

} // namespace

JournalKeeper::JournalKeeper(StateFolder folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_thread(std::make_shared<JournalThread>())
{
}

JournalKeeper::~JournalKeeper() = default;

std::unique_ptr<DocumentJournal> JournalKeeper::add(std::function<QString()> text)
{
    std::unique_ptr<DocumentJournal> document(new DocumentJournal(m_folder, m_thread, std::move(text)));
    m_documents.removeIf([](const QPointer<DocumentJournal> &known) { return known.isNull(); });
    m_documents.append(document.get());
    return document;
}

Result<void> JournalKeeper::flush()
{
    Result<void> result;
    for (const QPointer<DocumentJournal> &document : std::as_const(m_documents)) {
        if (!document)
            continue;
        const auto flushed = document->flush();
        if (result)
            result = flushed;
    }
    return result;
}

DocumentJournal::DocumentJournal(const StateFolder &folder, std::shared_ptr<JournalThread> thread,
                                 std::function<QString()> text)
    : m_thread(std::move(thread))
    , m_writer(new JournalWriter(folder))
    , m_text(std::move(text))
{
    m_writer->moveToThread(m_thread->thread());
    connect(m_writer, &JournalWriter::failed, this, &DocumentJournal::failed);
    connect(m_writer, &JournalWriter::recovered, this, &DocumentJournal::recovered);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DocumentJournal::handOver);
}

DocumentJournal::~DocumentJournal()
{
    handOver();
    m_writer->deleteLater();
}

void DocumentJournal::setBase(const JournalBase &base)
{
    m_base = base;
    if (!m_isKept)
        return;
    m_isNoted = true;
    m_timer.start(0ms);
}

void DocumentJournal::noteChange()
{
    if (m_isNoted)
        return;
    m_isNoted = true;
    m_isKept = true;
    m_timer.start(pause);
}

void DocumentJournal::clear()
{
    m_timer.stop();
    m_isNoted = false;
    if (std::exchange(m_isKept, false))
        m_writer->clear();
}

Result<void> DocumentJournal::flush()
{
    handOver();
    return m_writer->flush();
}

void DocumentJournal::handOver()
{
    m_timer.stop();
    if (std::exchange(m_isNoted, false))
        m_writer->write(m_base, m_text());
}

} // namespace Jianbao
