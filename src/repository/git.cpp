// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/git.h"

#include "repository/fileerrors.h"
#include "repository/paths.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOutput = maximumFileSize + 1024;
constexpr qsizetype mostDrivers = 200; // each becomes up to four options of a command line

QString sentence(const char *text)
{
    return QCoreApplication::translate("Git", text);
}

Error gitError(ErrorCode code, const QString &message, const QString &path)
{
    return {.code = code, .message = message, .path = path};
}

/// What one start of git left.
struct Outcome
{
    int status = 0;
    QByteArray output;
    QByteArray errors;
};

/// The program git; empty: there is none. What a relative folder of PATH holds may be the repository's.
QString gitProgram()
{
    QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.removeIf(&QDir::isRelativePath);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"git"_s, folders);
}

/// Nothing that the environment says about a repository, and nobody to ask.
QProcessEnvironment calmEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("GIT_"_L1))
            environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C"_s); // for the messages that are told apart here
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_EDITOR"_s, u":"_s);
    // A repository that lacks objects names a program, or a host, to fetch them from.
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, QString());
    return environment;
}

/// Collects a running program's output. False: it takes too long, or says too much.
bool finishes(QProcess &process, QDeadlineTimer deadline, Outcome &outcome)
{
    const auto collect = [&process, &outcome] {
        outcome.output += process.readAllStandardOutput();
        outcome.errors += process.readAllStandardError();
        return outcome.output.size() <= mostOutput && outcome.errors.size() <= mostOutput;
    };
    while (process.state() != QProcess::NotRunning) {
        const bool hasNews = process.waitForReadyRead(int(deadline.remainingTime()));
        if (!collect() || (!hasNews && process.state() != QProcess::NotRunning && deadline.hasExpired()))
            return false;
        if (!hasNews) // its output is closed, or it is over
            process.waitForFinished(int(deadline.remainingTime()));
    }
    return collect();
}

Result<Outcome> start(const QString &program, const QString &folder, const QStringList &arguments,
                      std::chrono::milliseconds limit)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(calmEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    const QDeadlineTimer deadline(limit);
    Outcome outcome;
    if (!process.waitForStarted(int(limit.count()))) {
        return std::unexpected(gitError(ErrorCode::Io,
                                        sentence(QT_TRANSLATE_NOOP("Git", "git could not be started in “%1”: %2."))
                                            .arg(QDir::toNativeSeparators(folder), process.errorString()),
                                        folder));
    }
    if (!finishes(process, deadline, outcome)) {
        process.kill();
        process.waitForFinished();
        return std::unexpected(gitError(
            ErrorCode::Io,
            sentence(QT_TRANSLATE_NOOP("Git", "git did not come to an end in “%1” and was stopped. Try again when "
                                              "the disk is less busy."))
                .arg(QDir::toNativeSeparators(folder)),
            folder));
    }
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return outcome;
}

/// What git's own complaint means to the user.
Error complaint(const QByteArray &said, const QString &root)
{
    const QString shown = QDir::toNativeSeparators(root);
    if (said.contains("dubious ownership")) {
        return gitError(ErrorCode::NotPermitted,
                        sentence(QT_TRANSLATE_NOOP("Git", "git does not read “%1”, because the folder belongs to "
                                                          "another user. If you trust it, tell git so "
                                                          "(safe.directory), or make a copy of your own."))
                            .arg(shown),
                        root);
    }
    if (said.contains("not a git repository") || said.contains("must be run in a work tree") ||
        said.contains("cannot use bare repository")) {
        return gitError(ErrorCode::NotFound,
                        sentence(QT_TRANSLATE_NOOP("Git", "“%1” is not the work tree of a git repository.")).arg(shown),
                        root);
    }
    const QString line = said.trimmed().isEmpty() ? sentence(QT_TRANSLATE_NOOP("Git", "it does not say why"))
                                                  : QString::fromUtf8(said.trimmed()).section(u'\n', 0, 0).trimmed();
    return gitError(ErrorCode::Io,
                    sentence(QT_TRANSLATE_NOOP("Git", "git cannot read the repository “%1”: %2.")).arg(shown, line),
                    root);
}

Error unsafeError(const QString &root, const QString &key)
{
    return gitError(ErrorCode::NotPermitted,
                    sentence(QT_TRANSLATE_NOOP("Git", "git is not asked about “%1”: its configuration names programs "
                                                      "to run (%2) that cannot be switched off. Remove them from the "
                                                      "configuration."))
                        .arg(QDir::toNativeSeparators(root), key),
                    root);
}

/// The options that keep whatever a repository's configuration names from being run (SAFETY.md).
QStringList fixedOptions()
{
    QStringList options{u"--no-pager"_s, u"--literal-pathspecs"_s};
    for (const auto &setting :
         {u"core.fsmonitor=false"_s, u"core.hooksPath=/dev/null"_s, u"diff.external="_s, u"core.sshCommand=false"_s,
          u"commit.gpgSign=false"_s, u"log.showSignature=false"_s, u"safe.bareRepository=explicit"_s})
        options << u"-c"_s << setting;
    return options;
}

/// Options that blank every filter and diff driver by name. @param listing of "config -z --list": "key LF value NUL".
Result<QStringList> driverOptions(const QByteArray &listing, const QString &root)
{
    static const QRegularExpression driver(u"^(filter\\..*|diff\\..*)\\.(clean|smudge|process|command|textconv)$"_s);
    QStringList names;
    for (const QByteArray &entry : listing.split('\0')) {
        const QByteArray bytes = entry.first(std::max<qsizetype>(entry.indexOf('\n'), 0));
        const QByteArray whole = bytes.isEmpty() ? entry : bytes; // a key without value has no LF
        const QString key = QString::fromUtf8(whole);
        const QRegularExpressionMatch match = driver.match(key);
        if (!match.hasMatch() || names.contains(match.captured(1)))
            continue;
        // "-c" takes the first "=" for the end of the key, and another name would be blanked.
        if (key.contains(u'=') || key.toUtf8() != whole || names.size() == mostDrivers)
            return std::unexpected(unsafeError(root, key));
        names.append(match.captured(1));
    }
    QStringList options;
    for (const QString &name : std::as_const(names)) {
        const QStringList keys = name.startsWith(u'f') ? QStringList{u"clean"_s, u"smudge"_s, u"process"_s}
                                                       : QStringList{u"command"_s, u"textconv"_s};
        for (const QString &key : keys)
            options << u"-c"_s << QString(name + u'.' + key + u'=');
        if (name.startsWith(u'f'))
            options << u"-c"_s << QString(name + u".required=false");
    }
    return options;
}

/// A file of a commit's tree.
struct TreeEntry
{
    QByteArray mode; ///< "100644"
    QByteArray hash;
    qint64 size = 0;
};

/// @param line of "ls-tree -l": "MODE TYPE HASH SIZE TAB PATH"
TreeEntry treeEntry(const QByteArray &line)
{
    const QByteArrayList words = line.first(std::max<qsizetype>(line.indexOf('\t'), 0)).simplified().split(' ');
    return {.mode = words.value(0), .hash = words.value(2), .size = words.value(3).toLongLong()};
}

} // namespace

Result<Git> Git::open(const QString &root, std::chrono::milliseconds limit)
{
    Git git;
    git.m_limit = limit;
    git.m_root = QFileInfo(root).canonicalFilePath();
    git.m_program = gitProgram();
    if (git.m_program.isEmpty()) {
        return std::unexpected(gitError(ErrorCode::NotFound,
                                        sentence(QT_TRANSLATE_NOOP("Git", "The program git is not installed, so "
                                                                          "nothing is known of the history of “%1”."))
                                            .arg(QDir::toNativeSeparators(root)),
                                        root));
    }
    if (git.m_root.isEmpty())
        return std::unexpected(systemError(FileAction::Read, ENOENT, root));

    git.m_safety = fixedOptions();
    const auto listing = git.read({u"config"_s, u"-z"_s, u"--list"_s});
    if (!listing)
        return std::unexpected(listing.error());
    const auto drivers = driverOptions(*listing, git.m_root);
    if (!drivers)
        return std::unexpected(drivers.error());
    git.m_safety += *drivers;

    auto top = git.read({u"rev-parse"_s, u"--show-toplevel"_s});
    if (!top)
        return std::unexpected(top.error());
    top->chop(top->endsWith('\n') ? 1 : 0);
    if (QFile::decodeName(*top) != git.m_root) {
        return std::unexpected(
            gitError(ErrorCode::NotPermitted,
                     sentence(QT_TRANSLATE_NOOP("Git", "git is not asked about “%1”: its work tree "
                                                       "is another folder, “%2”."))
                         .arg(QDir::toNativeSeparators(git.m_root), QDir::toNativeSeparators(QFile::decodeName(*top))),
                     git.m_root));
    }
    if (const auto found = git.findHead(); !found)
        return std::unexpected(found.error());
    return git;
}

/// A branch without a commit is told from one that cannot be read: git itself gives both the same answer.
Result<void> Git::findHead()
{
    const auto head =
        start(m_program, m_root, m_safety + QStringList{u"rev-parse"_s, u"--verify"_s, u"-q"_s, u"HEAD"_s}, m_limit);
    if (!head)
        return std::unexpected(head.error());
    if (head->status == 0) {
        m_head = QString::fromLatin1(head->output.trimmed());
        return {};
    }
    const auto branch = read({u"symbolic-ref"_s, u"HEAD"_s});
    if (!branch)
        return std::unexpected(branch.error());
    const QString name = QString::fromUtf8(branch->trimmed());
    const auto refs = start(m_program, m_root, m_safety + QStringList{u"for-each-ref"_s, u"--"_s, name}, m_limit);
    if (!refs)
        return std::unexpected(refs.error());
    if (refs->status != 0 || !refs->output.isEmpty() || !refs->errors.isEmpty())
        return std::unexpected(complaint(refs->errors, m_root));
    return {};
}

Result<QByteArray> Git::read(const QStringList &arguments) const
{
    auto outcome = start(m_program, m_root, m_safety + arguments, m_limit);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (outcome->status != 0)
        return std::unexpected(complaint(outcome->errors, m_root));
    return std::move(outcome->output);
}

Result<QString> Git::commitNamed(const QString &revision) const
{
    QString hash;
    if (!revision.isEmpty() && !revision.startsWith(u'-')) {
        const QStringList command{u"rev-parse"_s, u"--verify"_s, u"-q"_s, u"--end-of-options"_s};
        const auto named =
            start(m_program, m_root, m_safety + command + QStringList{QString(revision + u"^{commit}")}, m_limit);
        if (!named)
            return std::unexpected(named.error());
        hash = QString::fromLatin1(named->output.trimmed());
    }
    static const QRegularExpression whole(u"^[0-9a-f]{40,64}$"_s); // "^HEAD" is answered by "^" and a hash
    if (whole.match(hash).hasMatch())
        return hash;
    return std::unexpected(
        gitError(ErrorCode::NotFound,
                 sentence(QT_TRANSLATE_NOOP("Git", "“%1” is no commit of the repository “%2”. Name a branch, a tag or "
                                                   "a commit that is there; a copy without history has only the last."))
                     .arg(revision, QDir::toNativeSeparators(m_root)),
                 m_root));
}

Result<std::optional<QByteArray>> Git::headFile(const QString &path) const
{
    return fileAt(m_head, path);
}

Result<std::optional<QByteArray>> Git::fileAt(const QString &commit, const QString &path) const
{
    const QFileInfo info(QDir::cleanPath(path));
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    const QString absolute = pathIn(folder.isEmpty() ? info.path() : folder, info.fileName());
    if (!liesIn(absolute, m_root) || absolute == m_root)
        return std::unexpected(systemError(FileAction::Read, ENOENT, path));
    if (commit.isEmpty())
        return std::nullopt;
    const QString relative = absolute.sliced(pathIn(m_root, {}).size());
    const auto listed = read({u"ls-tree"_s, u"-l"_s, u"-z"_s, u"--full-tree"_s, commit, u"--"_s, relative});
    if (!listed)
        return std::unexpected(listed.error());
    if (listed->isEmpty())
        return std::nullopt;
    const TreeEntry entry = treeEntry(*listed);
    if (!entry.mode.startsWith("100"))
        return std::unexpected(notRegularError(path));
    if (entry.size > maximumFileSize)
        return std::unexpected(tooLargeError(path, FileKind::Text));
    auto bytes = read({u"cat-file"_s, u"blob"_s, QString::fromLatin1(entry.hash)});
    if (!bytes)
        return std::unexpected(bytes.error());
    return std::move(*bytes);
}

} // namespace Jianbao
