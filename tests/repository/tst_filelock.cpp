// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "processes.h"
#include "repository/filelock.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QTest>

#include <memory>
#include <signal.h>
#include <unistd.h>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

/// Another window, in a process of its own.
class OtherWindow
{
public:
    OtherWindow(const StateFolder &state, const QString &path)
    {
        m_process.start(QStringLiteral(JIANBAO_STATEHELPER), {u"lock"_s, state.root(), path});
    }
    ~OtherWindow() { close(); }

    /// "held", "other PID", or why not.
    [[nodiscard]] QString answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TestFileLock : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heldOnce();
    void byItsCanonicalPath_data();
    void byItsCanonicalPath();
    void twoProcesses();
    void killedProcess();
    void staleFile_data();
    void staleFile();
    void manyAtOnce_data();
    void manyAtOnce();
    void movesAlong();
    void emptiedFolder();
    void cannotLock();
    void failingCalls_data();
    void failingCalls();

private:
    std::unique_ptr<Scratch> m_scratch;
    StateFolder m_state{{}};
    QString m_path;
};

void TestFileLock::init()
{
    TestCase::init();
    m_scratch = std::make_unique<Scratch>();
    m_state = StateFolder(m_scratch->path(u"jianbao"_s));
    m_path = m_scratch->make(u"a.md"_s);
}

void TestFileLock::heldOnce()
{
    auto first = FileLock::acquire(m_state, m_path);
    QVERIFY(first && first->isHeld());
    const auto second = FileLock::acquire(m_state, m_path);
    QVERIFY(second && !second->isHeld());
    QCOMPARE(second->otherPid(), qint64(::getpid()));
    const auto other = FileLock::acquire(m_state, m_scratch->path(u"b.md"_s)); // not there yet
    QVERIFY(other && other->isHeld());
    QCOMPARE(m_scratch->files(u"jianbao/locks"_s).size(), 2);

    first->release();
    QVERIFY(!first->isHeld());
    QCOMPARE(m_scratch->files(u"jianbao/locks"_s).size(), 1);
    const auto third = FileLock::acquire(m_state, m_path);
    QVERIFY(third && third->isHeld());
}

void TestFileLock::byItsCanonicalPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTheSame");
    QTest::newRow("link") << u"link.md"_s << true;
    QTest::newRow("through a linked folder") << u"linked/a.md"_s << true;
    QTest::newRow("in a roundabout way") << u"jianbao/../a.md"_s << true;
    QTest::newRow("hard link") << u"hard.md"_s << false; // the limit that the header names
}

void TestFileLock::byItsCanonicalPath()
{
    QFETCH(QString, name);
    QFETCH(bool, isTheSame);
    QCOMPARE(::symlink("a.md", m_scratch->systemPath(u"link.md"_s).constData()), 0);
    QCOMPARE(::symlink(".", m_scratch->systemPath(u"linked"_s).constData()), 0);
    QCOMPARE(::link(QFile::encodeName(m_path).constData(), m_scratch->systemPath(u"hard.md"_s).constData()), 0);
    const auto first = FileLock::acquire(m_state, m_path);
    const auto second = FileLock::acquire(m_state, m_scratch->path(name));
    QVERIFY(first && first->isHeld() && second);
    QCOMPARE(second->isHeld(), !isTheSame);
}

void TestFileLock::twoProcesses()
{
    OtherWindow window(m_state, m_path);
    QCOMPARE(window.answer(), u"held"_s);
    const auto refused = FileLock::acquire(m_state, m_path);
    QVERIFY(refused && !refused->isHeld());
    QCOMPARE(refused->otherPid(), window.pid());
    window.close();
    const auto taken = FileLock::acquire(m_state, m_path);
    QVERIFY(taken && taken->isHeld());
    OtherWindow later(m_state, m_path);
    QCOMPARE(later.answer(), u"other %1"_s.arg(::getpid()));
}

void TestFileLock::killedProcess()
{
    OtherWindow window(m_state, m_path);
    QCOMPARE(window.answer(), u"held"_s);
    window.kill();
    QCOMPARE(m_scratch->files(u"jianbao/locks"_s).size(), 1); // stays, and stands in nobody's way
    const auto taken = FileLock::acquire(m_state, m_path);
    QVERIFY(taken && taken->isHeld());
    OtherWindow later(m_state, m_path);
    QCOMPARE(later.answer(), u"other %1"_s.arg(::getpid()));
}

void TestFileLock::staleFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of a process that lives, but is not ours") << QByteArray("1\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("\xff\0zzz", 5);
}

/// Only the lock counts, not what the file says.
void TestFileLock::staleFile()
{
    QFETCH(QByteArray, content);
    QString name;
    {
        const auto lock = FileLock::acquire(m_state, m_path);
        name = m_scratch->files(u"jianbao/locks"_s).value(0);
    }
    m_scratch->make(u"jianbao/locks/"_s + name, content);
    const auto taken = FileLock::acquire(m_state, m_path);
    QVERIFY(taken && taken->isHeld());
    const auto refused = FileLock::acquire(m_state, m_path);
    QVERIFY(refused && !refused->isHeld());
    QCOMPARE(refused->otherPid(), qint64(::getpid()));
}

void TestFileLock::manyAtOnce_data()
{
    QTest::addColumn<bool>("stale");
    QTest::newRow("no lock") << false;
    QTest::newRow("the lock of a process that died") << true;
}

void TestFileLock::manyAtOnce()
{
    QFETCH(bool, stale);
    for (int round = 0; round < 10; ++round) {
        if (stale) {
            OtherWindow window(m_state, m_path);
            QCOMPARE(window.answer(), u"held"_s);
            window.kill();
        }
        std::vector<std::unique_ptr<OtherWindow>> windows;
        for (int i = 0; i < 8; ++i)
            windows.push_back(std::make_unique<OtherWindow>(m_state, m_path));
        qint64 holder = 0;
        QStringList others;
        for (const auto &window : windows) {
            const QString answer = window->answer();
            if (answer == u"held"_s) {
                QCOMPARE(holder, 0);
                holder = window->pid();
            } else {
                others.append(answer);
            }
        }
        QCOMPARE(others, QStringList(7, u"other %1"_s.arg(holder)));
    }
}

void TestFileLock::movesAlong()
{
    FileLock kept;
    {
        auto lock = FileLock::acquire(m_state, m_path);
        QVERIFY(lock);
        kept = std::move(*lock);
    }
    QVERIFY(kept.isHeld());
    QVERIFY(!FileLock::acquire(m_state, m_path)->isHeld());
    kept = FileLock();
    QVERIFY(FileLock::acquire(m_state, m_path)->isHeld());
}

void TestFileLock::emptiedFolder()
{
    auto first = FileLock::acquire(m_state, m_path);
    QVERIFY(first && first->isHeld());
    const QString name = m_scratch->files(u"jianbao/locks"_s).value(0);
    QVERIFY(QFile::remove(m_state.locks() + u'/' + name));
    const auto second = FileLock::acquire(m_state, m_path);
    QVERIFY(second && second->isHeld());
    first->release();
    QVERIFY(!FileLock::acquire(m_state, m_path)->isHeld()); // the second one still has it
}

void TestFileLock::cannotLock()
{
    m_scratch->make(u"jianbao"_s); // no folder
    const auto lock = FileLock::acquire(m_state, m_path);
    COMPARE_FAILURE(lock, ErrorCode::NotFound, m_path);
}

void TestFileLock::failingCalls_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"write:error=ENOSPC", "openat:error=EMFILE", "linkat:error=EPERM", "flock:error=ENOLCK"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

/// Held and said so, or refused with a reason: never both free and taken.
void TestFileLock::failingCalls()
{
    JIANBAO_NEEDS_TRACE();
    QFETCH(QString, fault);
    int tried = 0;
    for (bool injected = true; injected; ++tried) {
        QVERIFY(tried < 200);
        const QString call = fault.section(u':', 0, 0);
        const auto outcome =
            Test::run(u"strace"_s,
                      {u"-f"_s, u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:when=%2"_s.arg(fault).arg(tried + 1),
                       QStringLiteral(JIANBAO_STATEHELPER), u"lock"_s, m_state.root(), m_path});
        injected = outcome.errors.contains(u"(INJECTED)"_s);
        QVERIFY2(injected || outcome.output == u"held\n"_s, qPrintable(outcome.output + outcome.errors));
        QVERIFY2(outcome.status == 0 || !outcome.output.contains(u"held"_s), qPrintable(outcome.output));
        const auto taken = FileLock::acquire(m_state, m_path);
        QVERIFY2(taken && taken->isHeld(), qPrintable(outcome.output + outcome.errors));
        QCOMPARE(m_scratch->files(u"jianbao/locks"_s).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
