// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "gitscratch.h"
#include "repository/git.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::GitScratch;
using Test::Scratch;

namespace {

/// Sets a variable of the environment for a while.
class Variable
{
public:
    Variable(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value.toLocal8Bit());
    }
    ~Variable() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
    bool m_wasSet;
};

/// A program called git, in a folder of its own.
QString fakeGit(const Scratch &scratch, const QByteArray &script)
{
    const QString program = scratch.make(u"bin/git"_s, "#!/bin/sh\n" + script);
    if (!QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("cannot make a program");
    return scratch.path(u"bin"_s);
}

/// The bytes of a file in the last commit, "-" if it is not there, else the error's message.
QByteArray headOf(const Git &git, const QString &name)
{
    const auto bytes = git.headFile(git.root() + u'/' + name);
    return bytes ? bytes->value_or("-") : bytes.error().message.toUtf8();
}

} // namespace

class TestGit : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheLastCommit();
    void readsOtherCommits();
    void namesNoCommit_data();
    void namesNoCommit();
    void oddNames();
    void noOrdinaryFiles();
    void unbornAndBroken();
    void refuses_data();
    void refuses();
    void refusesWhatCannotBeBlanked();
    void takesNothingFromTheEnvironment();
    void noGit();
    void endsWhatDoesNotEnd_data();
    void endsWhatDoesNotEnd();
    void saysNothing();
    void dubiousOwner();
};

void TestGit::initTestCase()
{
    if (!GitScratch::hasGit())
        QSKIP("the program git is not here");
}

void TestGit::readsTheLastCommit()
{
    const GitScratch repository;
    const QByteArray bytes("一\r\ntwo\n\0three", 15);
    repository.make(u"期刊/2021-07-18.md"_s, bytes);
    repository.make(u".gitattributes"_s, "* text eol=lf\n*.md -text\n");
    repository.make(u"empty"_s, "");
    repository.commitAll();
    repository.make(u"期刊/2021-07-18.md"_s, "changed\n");
    repository.make(u"new.md"_s);
    repository.git({u"add"_s, u"new.md"_s});

    const auto git = Git::open(repository.path());
    QVERIFY2(git, qPrintable(git ? QString() : git.error().message));
    QCOMPARE(git->root(), repository.path());
    QCOMPARE(git->head().toLatin1(), repository.git({u"rev-parse"_s, u"HEAD"_s}));
    QCOMPARE(headOf(*git, u"期刊/2021-07-18.md"_s), bytes);
    QCOMPARE(headOf(*git, u"empty"_s), QByteArray());
    QCOMPARE(headOf(*git, u"new.md"_s), QByteArray("-"));
    QCOMPARE(headOf(*git, u"no/such/file"_s), QByteArray("-"));

    // What was opened stays what is seen.
    repository.commitAll();
    QCOMPARE(headOf(*git, u"期刊/2021-07-18.md"_s), bytes);
    QCOMPARE(headOf(*Git::open(repository.path()), u"期刊/2021-07-18.md"_s), QByteArray("changed\n"));

    // By way of a link to the folder, too.
    const QString link = repository.outside(u"link"_s);
    QVERIFY(QFile::link(repository.path(), link));
    const auto byLink = Git::open(link);
    QVERIFY(byLink);
    QCOMPARE(byLink->headFile(link + u"/new.md"_s)->value(), QByteArray("text\n"));
}

void TestGit::readsOtherCommits()
{
    const GitScratch repository;
    const QString path = repository.make(u"a.md"_s, "one\n");
    repository.commitAll();
    repository.git({u"tag"_s, u"-a"_s, u"-m"_s, u"x"_s, u"v1"_s});
    repository.make(u"a.md"_s, "two\n");
    repository.make(u"b.md"_s);
    repository.commitAll();
    repository.make(u"a.md"_s, "three\n");
    const auto git = Git::open(repository.path());
    QVERIFY(git);
    for (const QString &revision : {u"HEAD~1"_s, u"v1"_s, u"main^"_s, u"HEAD~1^0"_s}) {
        const auto commit = git->commitNamed(revision);
        QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message));
        QCOMPARE(commit->toLatin1(), repository.git({u"rev-parse"_s, u"HEAD~1"_s}));
        QCOMPARE(git->fileAt(*commit, path)->value(), QByteArray("one\n"));
        QCOMPARE(git->fileAt(*commit, repository.path(u"b.md"_s)).value(), std::nullopt);
    }
    QCOMPARE(git->commitNamed(u"HEAD"_s).value(), git->head());
    QCOMPARE(git->fileAt(git->head(), path)->value(), QByteArray("two\n"));
}

void TestGit::namesNoCommit_data()
{
    QTest::addColumn<QString>("revision");
    for (const char *revision : {"", "none", "HEAD~9", "HEAD:a.md", "main..main", "--all", "-q", "--git-dir",
                                 "HEAD main", "--output=a.md", "^HEAD"})
        QTest::newRow(*revision ? revision : "empty") << QString::fromLatin1(revision);
}

void TestGit::namesNoCommit()
{
    QFETCH(QString, revision);
    const GitScratch repository;
    repository.make(u"a.md"_s);
    repository.commitAll();
    const auto git = Git::open(repository.path());
    QVERIFY(git);
    COMPARE_FAILURE(git->commitNamed(revision), ErrorCode::NotFound, repository.path());
    QVERIFY(git->commitNamed(revision).error().message.contains(u"“%1” is no commit"_s.arg(revision)));
}

/// Names are names: no options, no patterns.
void TestGit::oddNames()
{
    const GitScratch repository;
    const QStringList names{u"--output=x"_s, u":(glob)b.md"_s, u"a b\n\"c\".md"_s, u"%s.md"_s};
    for (const QString &name : names)
        repository.make(name, name.toUtf8());
    repository.make(u"b.md"_s);
    repository.commitAll();
    const auto git = Git::open(repository.path());
    QVERIFY(git);
    for (const QString &name : names)
        QCOMPARE(headOf(*git, name), name.toUtf8());
    for (const QString &name : {u"*.md"_s, u"?.md"_s, u":/b.md"_s, u":(icase)B.MD"_s})
        QCOMPARE(headOf(*git, name), QByteArray("-"));
    COMPARE_FAILURE(git->headFile(repository.outside(u"far.md"_s)), ErrorCode::NotFound,
                    repository.outside(u"far.md"_s));
    QVERIFY(!git->headFile(repository.path(u"../far.md"_s)));
    QVERIFY(!git->headFile(repository.path()));
}

void TestGit::noOrdinaryFiles()
{
    const GitScratch repository;
    repository.make(u"folder/a.md"_s);
    QVERIFY(QFile::link(u"folder/a.md"_s, repository.path(u"link"_s)));
    repository.commitAll();
    const auto git = Git::open(repository.path());
    QVERIFY(git);
    COMPARE_FAILURE(git->headFile(repository.path(u"folder"_s)), ErrorCode::NotRegular, repository.path(u"folder"_s));
    COMPARE_FAILURE(git->headFile(repository.path(u"link"_s)), ErrorCode::NotRegular, repository.path(u"link"_s));
    repository.make(u"large.md"_s, QByteArray(maximumFileSize + 1, 'x'));
    repository.commitAll();
    COMPARE_FAILURE(Git::open(repository.path())->headFile(repository.path(u"large.md"_s)), ErrorCode::TooLarge,
                    repository.path(u"large.md"_s));
}

/// Nothing committed yet is an answer, a branch that cannot be read is none.
void TestGit::unbornAndBroken()
{
    const GitScratch repository;
    repository.make(u"a.md"_s);
    const auto unborn = Git::open(repository.path());
    QVERIFY2(unborn, qPrintable(unborn ? QString() : unborn.error().message));
    QCOMPARE(unborn->head(), QString());
    QCOMPARE(headOf(*unborn, u"a.md"_s), QByteArray("-"));

    repository.commitAll();
    repository.git({u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/other"_s});
    QCOMPARE(Git::open(repository.path())->head(), QString());
    repository.git({u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/main"_s});

    repository.make(u".git/refs/heads/main"_s, "garbage\n");
    COMPARE_FAILURE(Git::open(repository.path()), ErrorCode::Io, repository.path());
    repository.make(u".git/refs/heads/main"_s, QByteArray(40, '1') + '\n');
    const auto missing = Git::open(repository.path());
    QVERIFY(missing);
    const auto bytes = missing->headFile(repository.path(u"a.md"_s));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Io);
    repository.make(u".git/config"_s, "[broken\n");
    COMPARE_FAILURE(Git::open(repository.path()), ErrorCode::Io, repository.path());
}

void TestGit::refuses_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a folder inside") << u"folder"_s << ErrorCode::NotPermitted;
    QTest::newRow("the folder of git") << u".git"_s << ErrorCode::NotFound;
    QTest::newRow("a bare repository inside") << u"bare"_s << ErrorCode::NotFound;
    QTest::newRow("not there") << u"none"_s << ErrorCode::NotFound;
    QTest::newRow("no repository") << u".."_s << ErrorCode::NotFound;
}

void TestGit::refuses()
{
    QFETCH(QString, folder);
    QFETCH(ErrorCode, code);
    const GitScratch repository;
    repository.make(u"folder/a.md"_s);
    repository.git({u"init"_s, u"-q"_s, u"--bare"_s, u"bare"_s});
    const auto git = Git::open(repository.path(folder));
    QVERIFY(!git);
    QCOMPARE(git.error().code, code);
    QVERIFY2(git.error().message.endsWith(u'.') && !git.error().message.contains(u'%'),
             qPrintable(git.error().message));
}

/// "-c filter.a=b.clean=" would blank something else.
void TestGit::refusesWhatCannotBeBlanked()
{
    const GitScratch repository;
    repository.git({u"config"_s, u"filter.a=b.clean"_s, u"true"_s});
    COMPARE_FAILURE(Git::open(repository.path()), ErrorCode::NotPermitted, repository.path());
    repository.git({u"config"_s, u"--remove-section"_s, u"filter.a=b"_s});
    QVERIFY(Git::open(repository.path()));
    repository.make(u".git/config"_s, "[filter \"\xFF\"]\n\tclean\n");
    COMPARE_FAILURE(Git::open(repository.path()), ErrorCode::NotPermitted, repository.path());
}

void TestGit::takesNothingFromTheEnvironment()
{
    const GitScratch repository;
    const GitScratch other;
    repository.make(u"a.md"_s, "ours\n");
    repository.commitAll();
    other.make(u"a.md"_s, "theirs\n");
    other.commitAll();
    const Variable folder("GIT_DIR", other.path(u".git"_s));
    const Variable tree("GIT_WORK_TREE", repository.path());
    const Variable names("GIT_GLOB_PATHSPECS", u"1"_s);
    const auto git = Git::open(repository.path());
    QVERIFY(git);
    QCOMPARE(headOf(*git, u"a.md"_s), QByteArray("ours\n"));
}

void TestGit::noGit()
{
    const GitScratch repository;
    const Scratch empty;
    const Variable path("PATH", empty.path());
    const auto git = Git::open(repository.path());
    COMPARE_FAILURE(git, ErrorCode::NotFound, repository.path());
    QVERIFY(git.error().message.contains(u"not installed"_s));
}

void TestGit::endsWhatDoesNotEnd_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("silent") << QByteArray("exec sleep 60\n");
    QTest::newRow("closed its output") << QByteArray("exec >&- 2>&-; exec sleep 60\n");
    QTest::newRow("talks without end") << QByteArray("exec yes\n");
    QTest::newRow("complains without end") << QByteArray("exec yes >&2\n");
}

void TestGit::endsWhatDoesNotEnd()
{
    QFETCH(QByteArray, script);
    const GitScratch repository;
    const Scratch scratch;
    const Variable path("PATH", fakeGit(scratch, script) + u':' + qEnvironmentVariable("PATH"));
    QElapsedTimer timer;
    timer.start();
    COMPARE_FAILURE(Git::open(repository.path(), std::chrono::milliseconds(300)), ErrorCode::Io, repository.path());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGit::saysNothing()
{
    const GitScratch repository;
    const Scratch scratch;
    const Variable path("PATH", fakeGit(scratch, "exit 3\n") + u':' + qEnvironmentVariable("PATH"));
    const auto git = Git::open(repository.path());
    COMPARE_FAILURE(git, ErrorCode::Io, repository.path());
    QVERIFY2(git.error().message.contains(u"does not say why"_s), qPrintable(git.error().message));
}

void TestGit::dubiousOwner()
{
    const GitScratch repository;
    const Scratch scratch;
    const QString real = QStandardPaths::findExecutable(u"git"_s);
    const QByteArray script = "GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '" + QFile::encodeName(real) + "' \"$@\"\n";
    const Variable path("PATH", fakeGit(scratch, script) + u':' + qEnvironmentVariable("PATH"));
    const auto git = Git::open(repository.path());
    COMPARE_FAILURE(git, ErrorCode::NotPermitted, repository.path());
    QVERIFY(git.error().message.contains(u"belongs to another user"_s));
}

QTEST_GUILESS_MAIN(TestGit)
#include "tst_git.moc"
