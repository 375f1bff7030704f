// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/publishplan.h"

#include "issue/indexlinks.h"
#include "issue/indextable.h"
#include "issue/scan.h"
#include "repository/issuefiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace Jianbao {

using namespace Qt::StringLiterals;

using State = PublishCheck::State;

namespace {

/// The path with the links of its folder resolved, as a repository has its paths. The file need not exist.
QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

/// Whether a date in a file's name is one that an index can have: a day or, where issues are numbered, a number.
bool isFinal(const IssueFile &file)
{
    return !file.datePart.isEmpty() && file.date == file.datePart &&
           (QDate::fromString(file.date, u"yyyy-MM-dd"_s).isValid() ||
            std::ranges::all_of(file.date, [](QChar c) { return c.isDigit(); }));
}

/// Makes one plan.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(PublishPlan)

public:
    Planner(const Repository &repository, const TextFile &file, const QString &text)
        : m_repository(repository)
        , m_profile(repository.profile())
        , m_file(file)
        , m_text(text)
        , m_issue(scanIssue(text, m_profile))
    {
    }

    [[nodiscard]] PublishPlan plan(QDate today)
    {
        const QString fileName = QFileInfo(m_file.path()).fileName();
        const CheckSettings rules = settings();
        m_plan.checks += IssueChecks(m_text, m_issue, m_profile, rules).run(fileName, today);
        if (m_file.path().isEmpty()) {
            add(State::Error, tr("The issue has no file yet: save it first."));
            return m_plan;
        }
        if (!m_repository.contains(m_file.path())) {
            add(State::Error, tr("%1 is not in the newsletter's folder “%2”.").arg(fileName, m_repository.root()));
            return m_plan;
        }
        m_path = canonicalPath(m_file.path());
        m_plan.name = nameOf(m_path);
        m_date = issueFileAt(m_path, m_profile);
        listIssues();
        planIssue();
        if (isFinal(m_date))
            planIndex();
        return m_plan;
    }

private:
    [[nodiscard]] CheckSettings settings();
    void listIssues();
    void planIssue();
    [[nodiscard]] QList<TextChange> planBackIssues();
    [[nodiscard]] QList<IssueFile> earlierIssues() const; ///< newest first
    [[nodiscard]] bool hasBackIssues(const QString &path) const;
    void planIndex();
    void addToIndex(const TextFile &index, const QString &folder);
    void checkIndexLinks(const QList<IndexProblem> &problems);
    void write(const TextFile &file, const QString &name, const QString &after);

    void add(State state, const QString &text, int line = 0) { m_plan.checks.append({state, text, line}); }
    [[nodiscard]] QString nameOf(const QString &path) const { return QDir(m_repository.root()).relativeFilePath(path); }

    const Repository &m_repository;
    const Profile &m_profile;
    const TextFile &m_file;
    const QString &m_text;
    const Issue m_issue;
    QString m_path;            ///< of the issue
    IssueFile m_date;          ///< of its name
    QList<IssueFile> m_issues; ///< as they are published, this one included
    PublishPlan m_plan;
};

/// Which rules count in the newsletter.
CheckSettings Planner::settings()
{
    const QString path = QDir(m_repository.root()).filePath(u"jianbao.toml"_s);
    if (!m_repository.isOpen() || !QFileInfo::exists(path))
        return {};
    const Result<CheckSettings> settings = readFile(path).and_then(
        [&path](const FileContent &content) { return parseCheckSettings(content.bytes, path); });
    if (!settings)
        add(State::Error, settings.error().message);
    return settings.value_or(CheckSettings());
}

/// The newsletter's own issues as they are on disk now, also when the repository shows the drafts of another folder.
void Planner::listIssues()
{
    const QString folder = QDir(m_repository.root()).filePath(m_profile.folder);
    if (!m_profile.folder.isEmpty() && QFileInfo(folder).isDir())
        m_issues = issueFilesIn(folder, m_repository.root(), m_profile, IssueFilter::AllMarkdown);
    else
        m_issues = m_repository.issues();
    if (!std::ranges::contains(m_issues, m_path, &IssueFile::path)) {
        m_issues.append(m_date);
        sortIssues(m_issues);
    }
}

void Planner::planIssue()
{
    if (m_file.source().isReadOnly()) {
        add(State::Error, m_file.source().readOnlyReason());
        return;
    }
    const Result<FileStamp> present = stampOf(m_path);
    if (!present)
        add(State::Error, present.error().message);
    else if (*present != m_file.stamp())
        add(State::Error, tr("Another program has changed %1: look at that first.").arg(m_plan.name));
    if (m_repository.leadsOutside(m_path))
        add(State::Error, tr("%1 is a link to a file outside of the newsletter's folder.").arg(m_plan.name));
    write(m_file, m_plan.name, applied(m_text, planBackIssues()));
}

QList<IssueFile> Planner::earlierIssues() const
{
    const auto here = std::ranges::find(m_issues, m_path, &IssueFile::path);
    QList<IssueFile> earlier;
    std::copy_if(here, m_issues.end(), std::back_inserter(earlier),
                 [this](const IssueFile &issue) { return isFinal(issue) && issue.date != m_date.date; });
    return earlier;
}

QList<TextChange> Planner::planBackIssues()
{
    if (!isFinal(m_date))
        return {}; // which issues are earlier is not known yet
    const QList<IssueFile> earlier = earlierIssues();
    const QString &heading = m_profile.backIssuesHeading;
    if (!m_issue.backIssues) {
        if (!earlier.isEmpty() && hasBackIssues(earlier.constFirst().path))
            add(State::Warning,
                tr("There is no list of earlier issues (%1), but the last issue has one.").arg(heading));
        return {};
    }
    QList<IndexEntry> wanted;
    for (const IssueFile &issue : earlier) {
        if (!std::ranges::contains(m_issue.backIssues->entries, issue.date, &BackIssue::date))
            wanted.append({.date = issue.date, .target = {}, .label = {}, .line = 0});
    }
    const QList<TextChange> edits = backIssueEdits(m_text, m_issue, wanted, m_profile);
    const int missing = int(wanted.size());
    const int line = m_issue.backIssues->lines.first;
    if (!edits.isEmpty())
        add(State::Ok, tr("%n earlier issue(s) are added to %1.", nullptr, missing).arg(heading), line);
    else if (missing > 0)
        add(State::Warning, tr("%1 lacks %n earlier issue(s).", nullptr, missing).arg(heading), line);
    else
        add(State::Ok, tr("%1 has all earlier issues.").arg(heading), line);
    return edits;
}

bool Planner::hasBackIssues(const QString &path) const
{
    const Result<TextFile> file = TextFile::open(path);
    return file && scanIssue(file->source().text(), m_profile).backIssues;
}

void Planner::planIndex()
{
    const QString path = QDir(m_repository.root()).filePath(m_profile.indexFile);
    if (m_profile.indexFile.isEmpty() || !QFileInfo::exists(path)) {
        add(State::Warning, m_profile.indexFile.isEmpty()
                                ? tr("The newsletter has no index of its issues.")
                                : tr("There is no %1, the index of the issues.").arg(m_profile.indexFile));
        return;
    }
    const Result<TextFile> index = TextFile::open(path);
    if (!index) {
        add(State::Error, index.error().message);
        return;
    }
    if (index->source().isReadOnly()) {
        add(State::Error, index->source().readOnlyReason());
        return;
    }
    if (m_repository.leadsOutside(path))
        add(State::Error, tr("%1 is a link to a file outside of the newsletter's folder.").arg(m_profile.indexFile));
    const QString folder = QFileInfo(m_profile.indexFile).path();
    addToIndex(*index, folder == "."_L1 ? QString() : folder);
}

void Planner::addToIndex(const TextFile &index, const QString &folder)
{
    const QString &text = index.source().text();
    QStringList names;
    for (const IssueFile &issue : m_issues)
        names.append(nameOf(issue.path));
    QList<IndexProblem> problems = checkIndex(text, folder, names, m_profile);
    const auto isThis = [this](const IndexProblem &problem) {
        return problem.kind == IndexProblem::Kind::MissingIssue && problem.target == m_plan.name;
    };
    if (problems.removeIf(isThis) == 0) {
        add(State::Ok, tr("%1 links to this issue.").arg(m_profile.indexFile));
        checkIndexLinks(problems);
        return;
    }
    const QString target = indexTarget(indexEntries(text, m_profile), m_date.date, m_profile);
    if (linkedFile(target, folder) != m_plan.name) {
        add(State::Error, tr("%1 would lead to %2, but the issue is %3: save it there first.")
                              .arg(m_profile.indexFile, target, m_plan.name));
        return;
    }
    const IndexEntry wanted{.date = m_date.date, .target = target, .label = {}, .line = 0};
    const Result<QList<TextChange>> edits = indexEdits(text, {wanted}, m_profile);
    if (!edits) {
        add(State::Warning, edits.error().message);
        return;
    }
    if (edits->isEmpty()) {
        add(State::Error, tr("%1 has another file as the issue of %2.").arg(m_profile.indexFile, m_date.date));
    } else {
        add(State::Ok, tr("%1 gets a link to this issue.").arg(m_profile.indexFile));
        write(index, m_profile.indexFile, applied(text, *edits));
    }
    checkIndexLinks(problems);
}

void Planner::checkIndexLinks(const QList<IndexProblem> &problems)
{
    bool areThere = true;
    for (const IndexProblem &problem : problems) {
        if (problem.kind == IndexProblem::Kind::Dangling) {
            areThere = false;
            add(State::Warning, tr("In %1, line %2, the link to %3 leads nowhere.")
                                    .arg(m_profile.indexFile, QString::number(problem.line), problem.target));
        } else if (problem.kind == IndexProblem::Kind::MissingIssue) {
            add(State::Warning, tr("%1 has no link to %2.").arg(m_profile.indexFile, problem.target));
        }
    }
    if (areThere)
        add(State::Ok, tr("Every issue that %1 links to is there.").arg(m_profile.indexFile));
}

void Planner::write(const TextFile &file, const QString &name, const QString &after)
{
    const bool isNew = !file.stamp().exists();
    QByteArray bytes = file.source().bytesFor(after);
    if (!isNew && bytes == file.source().bytes())
        return;
    m_plan.files.append({.name = name,
                         .before = isNew ? QString() : file.source().text(),
                         .after = after,
                         .change = {.path = file.path(), .expected = file.stamp(), .bytes = std::move(bytes)}});
}

} // namespace

int PublishPlan::count(PublishCheck::State state) const
{
    return int(std::ranges::count(checks, state, &PublishCheck::state));
}

PublishPlan planPublishing(const Repository &repository, const TextFile &file, const QString &text, QDate today)
{
    return Planner(repository, file, text).plan(today);
}

Result<void> publish(const PublishPlan &plan, const Backups &backups)
{
    QList<FileChange> changes;
    for (const PublishFile &file : plan.files)
        changes.append(file.change);
    return writeAll(changes, backups);
}

} // namespace Jianbao
