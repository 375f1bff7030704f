// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"
#include "issue/profile.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace Jianbao {

/// One line of the checklist before publishing.
struct PublishCheck
{
    enum class State {
        Ok,
        Warning, ///< should be looked at
        Error,   ///< a reader would see a mistake
    };

    State state = State::Ok;
    QString text; ///< one sentence for the user
    int line = 0; ///< of the issue's text, 1-based; 0: no particular line

    friend bool operator==(const PublishCheck &, const PublishCheck &) = default;
};

/// What is to be said of an issue's text by itself before it is published (FORMAT.md §12: H, L, T, B5). Pure.
class IssueChecks
{
    Q_DECLARE_TR_FUNCTIONS(IssueChecks)

public:
    /// @param issue scanIssue() of text, whose lines end in LF; both must outlive this, as the profile must
    IssueChecks(QStringView text, const Issue &issue, const Profile &profile);

    /// All of those below. At least one check for each thing that is looked at.
    /// @param fileName "2021-08-01.md"
    [[nodiscard]] QList<PublishCheck> run(const QString &fileName, QDate today);

private:
    void checkDate(const QString &fileName, QDate today);
    [[nodiscard]] QString dateMistake(const QString &fileName) const;
    void checkTopics();
    void checkLead();
    void checkEntries();
    void checkTitleLine(const Item &item);
    void checkSummaries();
    void checkSections();
    void add(PublishCheck::State state, const QString &text, int line = 0);

    QStringView m_text;
    const Issue &m_issue;
    const Profile &m_profile;
    QList<PublishCheck> m_checks;
};

} // namespace Jianbao
