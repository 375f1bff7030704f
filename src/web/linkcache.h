// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "web/linkanswer.h"

#include <QHash>

#include <chrono>

namespace Jianbao {

/// What links answered when they were last asked, to be kept in a file. A value; reads and writes no files.
class LinkCache
{
public:
    /// How long an answer counts. What is alive stays so for a while; what is dead may be a mistake that somebody
    /// mends; what could not be reached is asked again soon, but not when a check is resumed.
    static constexpr std::chrono::hours aliveCounts{24 * 7};
    static constexpr std::chrono::hours deadCounts{24};
    static constexpr std::chrono::hours blockedCounts{24};
    static constexpr std::chrono::hours unreachableCounts{1};
    /// Over this the oldest answers are dropped; the file then is about 5 MB.
    static constexpr qsizetype mostAnswers = 20'000;

    /// Errors: Malformed.
    [[nodiscard]] static Result<LinkCache> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// The address by which a link is asked and kept: without user name, password and fragment, which are not sent.
    [[nodiscard]] static QUrl askedUrl(const QUrl &url);

    void insert(const QUrl &url, const LinkAnswer &answer);
    /// The last answer, however old; nullopt: none.
    [[nodiscard]] std::optional<LinkAnswer> answer(const QUrl &url) const;
    /// Whether an answer still counts. One from the future does not.
    [[nodiscard]] static bool isFresh(const LinkAnswer &answer, const QDateTime &now);
    [[nodiscard]] qsizetype size() const { return m_answers.size(); }

private:
    void dropOldest();

    QHash<QUrl, LinkAnswer> m_answers;
};

} // namespace Jianbao
