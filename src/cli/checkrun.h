// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedrepository.h"
#include "cli/changedlines.h"
#include "cli/command.h"
#include "cli/filereport.h"
#include "repository/repository.h"

#include <QSet>

#include <map>

namespace Jianbao {

/// What "jianbao-cli check" is asked for.
struct CheckRequest
{
    QStringList rules;   ///< ids or first words of ids; empty: all
    QStringList noRules; ///< the same
    QString since;       ///< a revision; empty: lines count whether they have changed or not
    bool fix = false;
    bool dryRun = false; ///< print what fixing would change, and write nothing
};

/// One call of "jianbao-cli check": reads newsletters and files, finds, fixes. What cannot be read or written is told,
/// and the rest goes on.
class CheckRun
{
public:
    /// Both must outlive it.
    CheckRun(const CheckRequest &request, const Streams &streams);

    /// @param path of a newsletter or its folder of issues, which is checked as a whole; of another folder with issues
    /// (one without any is an error); or of a file, which is checked against the others of its newsletter
    void check(const QString &path);

    /// In the order of the calls; of a newsletter the newest issue first, its index last.
    [[nodiscard]] const QList<FileReport> &reports() const { return m_reports; }
    /// Failed if anything could not be read or written.
    [[nodiscard]] ExitStatus status() const { return m_status; }

private:
    /// A newsletter as it was read.
    struct Newsletter
    {
        Repository repository; ///< not open for a file on its own
        Profile profile;
        CheckSettings settings;
        RepositoryTexts texts;
        QStringList paths;              ///< of texts.issues
        std::optional<Archive> archive; ///< of them, once it is needed

        [[nodiscard]] QString indexPath() const { return repository.root() + u'/' + profile.indexFile; }
    };
    /// A file that is checked.
    struct Target
    {
        QString name; ///< for users
        QString path; ///< canonical
        bool isIndex = false;
    };

    void checkFolder(const QString &path);
    void checkFile(const QString &path);
    void checkWhole(Newsletter &newsletter);
    void checkTarget(Newsletter &newsletter, const Target &target);

    /// The newsletter that a repository is the folder, or a folder, of; null: it cannot be read, which has been told.
    [[nodiscard]] Newsletter *newsletterOf(const Repository &repository);
    [[nodiscard]] Result<CheckSettings> settingsOf(const Repository &repository) const;
    void readTexts(Newsletter &newsletter);
    /// For files that are in no newsletter.
    [[nodiscard]] Newsletter &noNewsletter();
    [[nodiscard]] bool isNew(const QString &path);

    [[nodiscard]] static QList<Finding> findingsIn(Newsletter &newsletter, const Target &target, const QString &text);
    /// Without those that "--since" leaves out.
    [[nodiscard]] QList<Finding> wanted(const QList<Finding> &findings, const Target &target, const QString &text);
    void report(Newsletter &newsletter, const Target &target, const QString &text, const QList<Finding> &findings);
    void fix(Newsletter &newsletter, const Target &target, FileReport &report);
    void fail(const Error &error);

    const CheckRequest &m_request;
    const Streams &m_streams;
    std::map<QString, Newsletter> m_newsletters;       ///< by root
    std::map<QString, Result<ChangedLines>> m_changes; ///< by the top of the work tree
    QSet<QString> m_seen;
    QList<FileReport> m_reports;
    ExitStatus m_status = ExitStatus::Fine;
};

/// Settings under which only the rules are on that a request asks for; one that it names by "--rule" is on even if the
/// repository has switched it off.
[[nodiscard]] CheckSettings settingsFor(const CheckSettings &settings, const CheckRequest &request);

/// Whether a name on the command line means a rule: its id, or the first word of it.
[[nodiscard]] bool meansRule(const QString &name, const QString &rule);

} // namespace Jianbao
