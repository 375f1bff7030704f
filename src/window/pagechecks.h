// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/checkcontext.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace Jianbao {

class ArchiveKeeper;
class DocumentPage;
class Workers;

/// Checks the text of an open issue when typing pauses, on a worker. What was found in a text that is another one by
/// then is dropped; only the newest is looked at.
class PageChecks : public QObject
{
    Q_OBJECT

public:
    /// @param page owns it. @param keeper, @param workers must outlive it
    PageChecks(DocumentPage *page, const ArchiveKeeper &keeper, Workers &workers);

    /// What was found last: while typing, in the text from before.
    [[nodiscard]] const CheckedText &checked() const { return m_checked; }
    /// Whether that is the present text, and what it is checked against has not changed since.
    [[nodiscard]] bool isCurrent() const { return m_checkedRevision == m_revision; }
    /// Whether a text is being checked, perhaps an older one.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Without waiting for typing to pause.
    void checkNow();
    /// Calls a function as soon as isCurrent(); at once if it is.
    void whenCurrent(const std::function<void()> &function);
    /// What the text was or would be checked against.
    [[nodiscard]] CheckJob job(const QString &text) const;

Q_SIGNALS:
    void finished(); ///< checked() is of the present text

private:
    void follow();
    void run();
    void take(quint64 revision, const CheckedText &checked, std::chrono::milliseconds spent);

    DocumentPage *m_page;
    const ArchiveKeeper &m_keeper;
    Workers &m_workers;
    QTimer m_pause;
    CheckedText m_checked;
    quint64 m_revision = 1; ///< of the text and of what it is checked against
    quint64 m_checkedRevision = 0;
    bool m_isNew = true; ///< the first look is still to come
    bool m_isRunning = false;
    bool m_isWanted = false; ///< again, when what is running is done
    QList<std::function<void()>> m_waiting;
};

} // namespace Jianbao
