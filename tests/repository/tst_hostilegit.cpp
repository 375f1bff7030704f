// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gitscratch.h"
#include "repository/git.h"
#include "support/testsupport.h"

#include <QScopeGuard>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::GitScratch;

namespace {

/// A repository whose configuration names a program to run; the program leaves a mark beside the work tree.
class HostileRepository
{
public:
    /// @param lines of .git/config, "KEY VALUE"; {PROGRAM} and {FOLDER} (the work tree's parent) are filled in.
    HostileRepository(const QStringList &lines, const QByteArray &attributes)
    {
        const QString program = m_git.makeOutside(
            u"evil"_s, "#!/bin/sh\ntouch '" + QFile::encodeName(m_git.outside(u"mark"_s)) + "'\nexit 0\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_git.make(u"a.md"_s, "one\n");
        if (!attributes.isEmpty())
            m_git.make(u".gitattributes"_s, attributes);
        m_git.commitAll();
        m_git.make(u"a.md"_s, "one, changed\n");
        for (QString line : lines) {
            line.replace(u"{PROGRAM}"_s, program).replace(u"{FOLDER}"_s, QFileInfo(m_git.path()).path());
            m_git.git({u"config"_s, u"--add"_s, line.section(u' ', 0, 0), line.section(u' ', 1)});
        }
    }

    [[nodiscard]] const GitScratch &git() const { return m_git; }
    [[nodiscard]] bool hasRun() const { return QFileInfo::exists(m_git.outside(u"mark"_s)); }

private:
    GitScratch m_git;
};

} // namespace

/// Nothing runs that a repository chose (SAFETY.md "git in a stranger's repository"). In each case plain git, given a
/// usual command, does run it: so the mark would be seen.
class TestHostileGit : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsNothing_data();
    void runsNothing();
    void hooks();
    void missingObject_data();
    void missingObject();
    void workTreeElsewhere();
    void embeddedRepository();
    void itsOwnGit();
};

void TestHostileGit::initTestCase()
{
    if (!GitScratch::hasGit())
        QSKIP("the program git is not here");
}

void TestHostileGit::runsNothing_data()
{
    QTest::addColumn<QStringList>("config");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QStringList>("usual"); // what makes plain git run it; empty: only a terminal does
    const auto add = [](const char *name, const QStringList &config, const QStringList &usual,
                        const QByteArray &attributes = {}) {
        QTest::newRow(name) << config << attributes << usual;
    };
    const QStringList status{u"status"_s};
    const QStringList diff{u"diff"_s};
    const QStringList commit{u"commit"_s, u"--allow-empty"_s, u"-m"_s, u"x"_s};
    add("core.fsmonitor", {u"core.fsmonitor {PROGRAM}"_s}, status);
    add("diff.external", {u"diff.external {PROGRAM}"_s}, diff);
    add("diff driver", {u"diff.evil.command {PROGRAM}"_s}, diff, "* diff=evil\n");
    add("textconv", {u"diff.evil.textconv {PROGRAM}"_s}, diff, "* diff=evil\n");
    add("filter, clean", {u"filter.e.v.i.l.clean {PROGRAM}"_s}, {u"add"_s, u"a.md"_s}, "* filter=e.v.i.l\n");
    add("filter, smudge", {u"filter.evil.smudge {PROGRAM}"_s, u"filter.evil.required true"_s},
        {u"checkout"_s, u"--"_s, u"a.md"_s}, "* filter=evil\n");
    add("filter, process", {u"filter.evil.process {PROGRAM}"_s}, {u"add"_s, u"a.md"_s}, "* filter=evil\n");
    add("gpg", {u"gpg.program {PROGRAM}"_s, u"commit.gpgSign true"_s, u"log.showSignature true"_s}, commit);
    add("core.editor", {u"core.editor {PROGRAM}"_s}, {u"commit"_s, u"--allow-empty"_s});
    add("core.sshCommand", {u"core.sshCommand {PROGRAM}"_s}, {u"ls-remote"_s, u"ssh://example.invalid/x"_s});
    add("alias",
        {u"alias.evil !{PROGRAM}"_s, u"alias.ls-tree !{PROGRAM}"_s, u"alias.rev-parse !{PROGRAM}"_s,
         u"alias.cat-file !{PROGRAM}"_s, u"alias.config !{PROGRAM}"_s},
        {u"evil"_s});
    add("core.pager", {u"core.pager {PROGRAM}"_s, u"pager.ls-tree {PROGRAM}"_s, u"pager.config {PROGRAM}"_s}, {});
    add("remote helper", {u"protocol.ext.allow always"_s, u"remote.origin.url ext::{PROGRAM}"_s},
        {u"ls-remote"_s, u"origin"_s});
}

void TestHostileGit::runsNothing()
{
    QFETCH(QStringList, config);
    QFETCH(QByteArray, attributes);
    QFETCH(QStringList, usual);
    if (!usual.isEmpty()) {
        const HostileRepository control(config, attributes);
        control.git().run(usual);
        QVERIFY2(control.hasRun(), "plain git does not run it: this test would not see it");
    }
    const HostileRepository hostile(config, attributes);
    const auto git = Git::open(hostile.git().path());
    QVERIFY2(git, qPrintable(git ? QString() : git.error().message));
    const auto bytes = git->headFile(hostile.git().path(u"a.md"_s));
    QVERIFY(bytes && *bytes);
    QCOMPARE(bytes->value(), QByteArray("one\n"));
    const auto commit = git->commitNamed(u"main"_s);
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message));
    QCOMPARE(git->fileAt(*commit, hostile.git().path(u"a.md"_s))->value(), QByteArray("one\n"));
    QVERIFY(!hostile.hasRun());
}

void TestHostileGit::hooks()
{
    for (const bool control : {true, false}) {
        const HostileRepository hostile({u"core.hooksPath {FOLDER}/hooks"_s}, {});
        hostile.git().makeOutside(u"hooks/keep"_s, "");
        for (const QString &hook : {u"pre-commit"_s, u"post-index-change"_s, u"reference-transaction"_s})
            QVERIFY(QFile::copy(hostile.git().outside(u"evil"_s), hostile.git().outside(u"hooks/"_s + hook)));
        if (control) {
            hostile.git().run({u"status"_s});
            QVERIFY(hostile.hasRun()); // post-index-change
            continue;
        }
        QVERIFY(Git::open(hostile.git().path())->headFile(hostile.git().path(u"a.md"_s))->has_value());
        QVERIFY(!hostile.hasRun());
    }
}

void TestHostileGit::missingObject_data()
{
    QTest::addColumn<QStringList>("remote");
    QTest::newRow("remote helper") << QStringList{u"protocol.ext.allow always"_s,
                                                  u"remote.origin.url ext::{PROGRAM}"_s};
    QTest::newRow("ssh") << QStringList{u"core.sshCommand {PROGRAM}"_s, u"remote.origin.url ssh://example.invalid/x"_s};
}

/// A repository that lacks a file's content says where git is to fetch it, and by which program.
void TestHostileGit::missingObject()
{
    QFETCH(QStringList, remote);
    const QStringList partial{u"core.repositoryFormatVersion 1"_s, u"extensions.partialClone origin"_s,
                              u"remote.origin.promisor true"_s};
    for (const bool control : {true, false}) {
        const HostileRepository hostile({}, {});
        const QString hash = QString::fromLatin1(hostile.git().git({u"rev-parse"_s, u"HEAD:a.md"_s}));
        QVERIFY(QFile::remove(hostile.git().path(u".git/objects/"_s + hash.first(2) + u'/' + hash.sliced(2))));
        const QString program = hostile.git().outside(u"evil"_s);
        for (const QString &line : remote + partial) {
            const QString value = line.section(u' ', 1).replace(u"{PROGRAM}"_s, program);
            hostile.git().git({u"config"_s, line.section(u' ', 0, 0), value});
        }
        if (control) {
            hostile.git().run({u"cat-file"_s, u"blob"_s, hash});
            QVERIFY2(hostile.hasRun(), "plain git does not run it: this test would not see it");
            continue;
        }
        const auto git = Git::open(hostile.git().path());
        QVERIFY(git);
        const auto bytes = git->headFile(hostile.git().path(u"a.md"_s));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Io);
        QVERIFY(!hostile.hasRun());
    }
}

void TestHostileGit::workTreeElsewhere()
{
    const GitScratch repository;
    repository.make(u"a.md"_s);
    repository.commitAll();
    repository.makeOutside(u"far/b.md"_s, "far\n");
    QVERIFY(Git::open(repository.path()));
    repository.git({u"config"_s, u"core.worktree"_s, repository.outside(u"far"_s)});
    const auto git = Git::open(repository.path());
    QVERIFY(!git);
    QCOMPARE(git.error().code, ErrorCode::NotPermitted);
    QVERIFY2(git.error().message.contains(repository.outside(u"far"_s)), qPrintable(git.error().message));
}

/// A folder of a repository that is itself a bare repository, with a configuration of its own.
void TestHostileGit::embeddedRepository()
{
    for (const bool control : {true, false}) {
        const HostileRepository hostile({}, {});
        const QString folder = u"embedded"_s;
        hostile.git().git({u"init"_s, u"-q"_s, u"--bare"_s, folder});
        const QByteArray program = QFile::encodeName(hostile.git().outside(u"evil"_s));
        hostile.git().make(folder + u"/config"_s,
                           "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = \"" +
                               QFile::encodeName(hostile.git().path(folder)) + "\"\n\tfsmonitor = \"" + program +
                               "\"\n");
        if (control) {
            hostile.git().run({u"status"_s}, folder);
            QVERIFY2(hostile.hasRun(), "plain git does not run it: this test would not see it");
            continue;
        }
        const auto git = Git::open(hostile.git().path(folder));
        QVERIFY(!git);
        QCOMPARE(git.error().code, ErrorCode::NotFound);
        QVERIFY(!hostile.hasRun());
    }
}

void TestHostileGit::itsOwnGit()
{
    const HostileRepository hostile({}, {});
    QVERIFY(QFile::copy(hostile.git().outside(u"evil"_s), hostile.git().path(u"git"_s)));
    const QByteArray path = qgetenv("PATH");
    const QString folder = QDir::currentPath();
    const auto restore = qScopeGuard([&] {
        qputenv("PATH", path);
        QDir::setCurrent(folder);
    });
    QVERIFY(QDir::setCurrent(hostile.git().path()));
    qputenv("PATH", QByteArray(".:" + path));
    QVERIFY(Git::open(hostile.git().path()));
    qputenv("PATH", ".");
    QCOMPARE(Git::open(hostile.git().path()).error().code, ErrorCode::NotFound);
    QVERIFY(!hostile.hasRun());
}

QTEST_GUILESS_MAIN(TestHostileGit)
#include "tst_hostilegit.moc"
