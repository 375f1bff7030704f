// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checksettings.h"
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

/// What is to be said of an issue's text by itself before it is published: its date, its topics, and what the rules of
/// the check room call errors and warnings. Pure.
class IssueChecks
{
    Q_DECLARE_TR_FUNCTIONS(IssueChecks)

public:
    /// @param issue scanIssue() of text, whose lines end in LF; both must outlive this, as the profile must
    /// @param settings which rules count in the newsletter
    IssueChecks(const QString &text, const Issue &issue, const Profile &profile, CheckSettings settings);

    /// All of those below. At least one check for each thing that is looked at.
    /// @param fileName "2021-08-01.md"
    [[nodiscard]] QList<PublishCheck> run(const QString &fileName, QDate today);

private:
    void checkDate(const QString &fileName, QDate today);
    [[nodiscard]] QString dateMistake(const QString &fileName) const;
    void checkTopics();
    void checkLead();
    void checkEntries();
    /// Adds what was found by rules of a family, "title.", or what is left. @return whether anything was
    bool addFound(QLatin1StringView family);
    void add(PublishCheck::State state, const QString &text, int line = 0);

    const QString &m_text;
    const Issue &m_issue;
    const Profile &m_profile;
    CheckSettings m_settings;
    QList<Finding> m_findings; ///< errors and warnings that are not told about yet
    QList<PublishCheck> m_checks;
};

} // namespace Jianbao
