// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/checkrun.h"

#include "check/checkedindex.h"
#include "check/fixing.h"
#include "check/rules.h"
#include "cli/editing.h"
#include "cli/issuefile.h"
#include "cli/options.h"
#include "repository/filestore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

bool hasSafeFix(const Finding &finding)
{
    return std::ranges::any_of(finding.fixes, &Fix::isSafe);
}

QString nameHere(const QString &path)
{
    return QDir::current().relativeFilePath(path);
}

/// Of folders, both canonical.
bool isSameOrAbove(const QString &folder, const QString &other)
{
    return other == folder || other.startsWith(QString(folder + u'/'));
}

/// Whether there is a file; of what is outside of the repository nothing is said.
Archive::FileExists filesOf(const Repository &repository)
{
    return [root = repository.root()](const QString &path) {
        return path.startsWith("../"_L1) || QFileInfo::exists(root + u'/' + path);
    };
}

} // namespace

CheckRun::CheckRun(const CheckRequest &request, const Streams &streams)
    : m_request(request)
    , m_streams(streams)
{
}

void CheckRun::check(const QString &path)
{
    if (QFileInfo(path).isDir())
        checkFolder(path);
    else
        checkFile(path);
}

void CheckRun::checkFolder(const QString &path)
{
    const Result<Repository> repository = Repository::open(path);
    if (!repository)
        return fail(repository.error());
    Newsletter *newsletter = newsletterOf(*repository);
    if (!newsletter)
        return;
    const QString issueFolder = newsletter->repository.issueFolder();
    if (repository->issueFolder() == issueFolder) {
        const QString folder = QFileInfo(path).canonicalFilePath();
        if (!isSameOrAbove(folder, issueFolder) && folder != repository->root())
            return fail({ErrorCode::NotNewsletter,
                         u"“%1” holds no issue. Name the newsletter's folder, “%2”, or one of its issues."_s.arg(
                             path, repository->root()),
                         path});
        return checkWhole(*newsletter);
    }
    for (const IssueFile &issue : repository->issues())
        checkTarget(*newsletter, {.name = nameHere(issue.path), .path = issue.path});
}

void CheckRun::checkFile(const QString &path)
{
    const Result<Repository> repository = Repository::open(path);
    if (!repository && repository.error().code != ErrorCode::NotNewsletter)
        return fail(repository.error());
    Newsletter *newsletter = repository ? newsletterOf(*repository) : &noNewsletter();
    if (newsletter)
        checkTarget(*newsletter, {.name = path, .path = QFileInfo(path).canonicalFilePath()});
}

void CheckRun::checkWhole(Newsletter &newsletter)
{
    const QList<CheckedFile> files = checkRepository(newsletter.texts, newsletter.profile, newsletter.settings);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const CheckedFile &file = files.at(i);
        const QString path = file.isIndex ? newsletter.indexPath() : newsletter.paths.at(i);
        const QString &text = file.isIndex ? *newsletter.texts.index : newsletter.texts.issues.at(i).text;
        if (isNew(path))
            report(newsletter, {nameHere(path), path, file.isIndex}, text, file.result.findings);
    }
}

void CheckRun::checkTarget(Newsletter &newsletter, const Target &target)
{
    if (!isNew(target.path))
        return;
    const Result<QString> text = readIssueText(target.path);
    if (!text)
        return fail(text.error());
    Target named = target;
    named.isIndex = newsletter.texts.index && target.path == QFileInfo(newsletter.indexPath()).canonicalFilePath();
    report(newsletter, named, *text, findingsIn(newsletter, named, *text));
}

CheckRun::Newsletter *CheckRun::newsletterOf(const Repository &repository)
{
    const auto known = m_newsletters.find(repository.root());
    if (known != m_newsletters.end())
        return &known->second;
    const Result<CheckSettings> settings = settingsOf(repository);
    if (!settings) {
        fail(settings.error());
        return nullptr;
    }
    // Drafts in a folder of their own are compared with the issues, not with one another.
    Newsletter newsletter{.repository = Repository::open(repository.root()).value_or(repository),
                          .profile = repository.profile(),
                          .settings = settingsFor(*settings, m_request),
                          .texts = {},
                          .paths = {},
                          .archive = std::nullopt};
    readTexts(newsletter);
    return &m_newsletters.emplace(repository.root(), std::move(newsletter)).first->second;
}

Result<CheckSettings> CheckRun::settingsOf(const Repository &repository) const
{
    const QString path = repository.root() + u"/jianbao.toml"_s;
    if (!QFileInfo::exists(path))
        return CheckSettings();
    return readFile(path).and_then(
        [&path](const FileContent &content) { return parseCheckSettings(content.bytes, path); });
}

void CheckRun::readTexts(Newsletter &newsletter)
{
    const Repository &repository = newsletter.repository;
    for (const IssueFile &issue : repository.issues()) {
        Result<QString> text = readIssueText(issue.path);
        if (!text) {
            fail(text.error());
            (void)isNew(issue.path); // so that it is told once
            continue;
        }
        newsletter.texts.issues.append({QFileInfo(issue.path).fileName(), std::move(*text)});
        newsletter.paths.append(issue.path);
    }
    const QString folder = QDir(repository.root()).relativeFilePath(repository.issueFolder());
    newsletter.texts.folder = folder == "."_L1 ? QString() : folder;
    newsletter.texts.fileExists = filesOf(repository);
    const QString index = newsletter.indexPath();
    if (!QFileInfo(index).isFile() || repository.leadsOutside(index))
        return;
    Result<QString> text = readIssueText(index);
    if (text)
        newsletter.texts.index = std::move(*text);
    else
        fail(text.error());
}

CheckRun::Newsletter &CheckRun::noNewsletter()
{
    Newsletter none{.repository = {},
                    .profile = builtInProfile(),
                    .settings = settingsFor({}, m_request),
                    .texts = {},
                    .paths = {},
                    .archive = std::nullopt};
    return m_newsletters.emplace(QString(), std::move(none)).first->second;
}

bool CheckRun::isNew(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (m_seen.contains(canonical))
        return false;
    m_seen.insert(canonical);
    return true;
}

QList<Finding> CheckRun::findingsIn(Newsletter &newsletter, const Target &target, const QString &text)
{
    if (target.isIndex) {
        QStringList files;
        for (const QString &path : newsletter.paths)
            files.append(QDir(newsletter.repository.root()).relativeFilePath(path));
        return checkIndex(CheckedIndex(text, newsletter.profile, files), newsletter.settings).findings;
    }
    if (!newsletter.archive && newsletter.repository.isOpen())
        newsletter.archive = archiveOf(newsletter.texts, newsletter.profile);
    const Archive *archive = newsletter.archive ? &*newsletter.archive : nullptr;
    const CheckedIssue issue(text, newsletter.profile, QFileInfo(target.path).fileName(), archive);
    return checkIssue(issue, newsletter.settings).findings;
}

QList<Finding> CheckRun::wanted(const QList<Finding> &findings, const Target &target, const QString &text)
{
    if (m_request.since.isEmpty())
        return findings;
    const QString top = topOfWorkTree(target.path);
    auto known = m_changes.find(top);
    if (known == m_changes.end()) {
        known = m_changes.emplace(top, ChangedLines::since(m_request.since, target.path)).first;
        if (!known->second)
            fail(known->second.error());
    }
    if (!known->second)
        return {};
    const Result<QList<Finding>> changed = known->second->among(findings, target.path, text);
    if (!changed)
        fail(changed.error());
    return changed.value_or(QList<Finding>());
}

void CheckRun::report(Newsletter &newsletter, const Target &target, const QString &text, const QList<Finding> &findings)
{
    FileReport report{target.name, nameInDiff(target.path), text, wanted(findings, target, text)};
    if (m_request.fix && std::ranges::any_of(report.findings, hasSafeFix))
        fix(newsletter, target, report);
    m_reports.append(report);
}

void CheckRun::fix(Newsletter &newsletter, const Target &target, FileReport &report)
{
    const Result<TextFile> file = TextFile::open(target.path);
    if (!file)
        return fail(file.error());
    const QString text = file->source().text();
    const FixedText fixed = withSafeFixes(
        text, [&](const QString &now) { return wanted(findingsIn(newsletter, target, now), target, now); });
    if (fixed.count == 0)
        return;
    const EditedIssue edited{target.name, *file, text, newsletter.profile, {}};
    if (finishEdit(edited, fixed.text, m_request.dryRun, m_streams) != ExitStatus::Fine) {
        m_status = ExitStatus::Failed;
        return;
    }
    m_streams.message(u"“%1”: %2 %3."_s.arg(target.name, QString::number(fixed.count),
                                            m_request.dryRun ? u"would be fixed"_s : u"fixed"_s));
    report.text = fixed.text;
    report.findings = wanted(findingsIn(newsletter, target, fixed.text), target, fixed.text);
    if (!target.isIndex && newsletter.archive)
        newsletter.archive->add(QFileInfo(target.path).fileName(), fixed.text, newsletter.profile);
}

void CheckRun::fail(const Error &error)
{
    m_status = failed(error, m_streams);
}

CheckSettings settingsFor(const CheckSettings &settings, const CheckRequest &request)
{
    const auto names = [](const QStringList &list, const QString &rule) {
        return std::ranges::any_of(list, [&rule](const QString &name) { return meansRule(name, rule); });
    };
    CheckSettings chosen = settings;
    for (const Rule *rule : allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        const bool isNamed = names(request.rules, id);
        const bool isAskedFor = request.rules.isEmpty() || isNamed || id == uncheckedRule;
        if (names(request.noRules, id) || !isAskedFor)
            chosen.severities.insert(id, std::nullopt);
        else if (isNamed && chosen.isOff(id))
            chosen.severities.remove(id);
    }
    return chosen;
}

bool meansRule(const QString &name, const QString &rule)
{
    return rule == name || rule.startsWith(QString(name + u'.'));
}

} // namespace Jianbao
