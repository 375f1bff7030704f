// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What other programs do to a file that is open in a window, through the real watching (SAFETY.md "No lost work").
#include "editor/editor.h"
#include "gui/guitest.h"
#include "support/faulttable.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/noticebar.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Lines far apart, so that changes of two sides never touch.
QByteArray document()
{
    QByteArray text;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        text.append(20, letter).append("\n\n");
    return text;
}

void replace(const QString &path, const QByteArray &bytes)
{
    Test::put(path + u".other"_s, bytes);
    if (::rename(QFile::encodeName(path + u".other"_s).constData(), QFile::encodeName(path).constData()) != 0)
        qFatal("cannot replace %s", qPrintable(path));
}

void setTime(const QString &path, time_t seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) != 0)
        qFatal("cannot set the time of %s", qPrintable(path));
}

void git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=a"_s, u"-c"_s, u"user.email=a@example.org"_s, u"-c"_s,
                                        u"init.defaultBranch=main"_s} +
                                arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("git: %s", process.readAllStandardError().constData());
}

/// What another program does; gives what the file holds then.
using Disturbance = std::function<QByteArray(const QString &path)>;

} // namespace

class TestOutsideChanges : public Test::TestCase
{
    Q_OBJECT

    static constexpr QLatin1StringView name{"embedded-ai-report/2022-01-02.md"};

    void addDisturbances()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Disturbance>("disturb");
        const QByteArray changed = document().replace("mmmm", "MMMM");
        const auto row = [](const char *fault, const Disturbance &disturb) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << disturb;
        };
        row("changed on disk, in place", [=](const QString &path) {
            Test::put(path, changed);
            return changed;
        });
        row("changed on disk, replaced by rename", [=](const QString &path) {
            replace(path, changed);
            return changed;
        });
        row("replaced twice by rename", [=](const QString &path) {
            replace(path, document().replace("kkkk", "KKKK"));
            replace(path, changed);
            return changed;
        });
        for (const auto &[fault, seconds] : {std::pair{"changed, same size, time 1970", time_t(0)},
                                             std::pair{"changed, same size, time 2099", time_t(4070908800)}}) {
            row(fault, [=](const QString &path) {
                Test::put(path, changed);
                setTime(path, seconds);
                return changed;
            });
        }
        row("deleted, then made anew", [=](const QString &path) {
            QFile::remove(path);
            Test::put(path, changed);
            return changed;
        });
        row("branch switched", [=](const QString &path) {
            const QString folder = QFileInfo(path).path();
            git(folder, {u"checkout"_s, u"-q"_s, u"other"_s});
            return Test::readAll(path);
        });
    }

    /// A window with the document open; git has a branch "other" in which it differs.
    static void open(Test::WindowTest &test)
    {
        const QString path = test.path(name);
        Test::put(path, document().replace("mmmm", "MMMM"));
        git(test.folder(), {u"init"_s, u"-q"_s, u"-b"_s, u"other"_s});
        git(test.folder(), {u"add"_s, u"-A"_s});
        git(test.folder(), {u"commit"_s, u"-q"_s, u"-m"_s, u"other"_s});
        git(test.folder(), {u"checkout"_s, u"-q"_s, u"-b"_s, u"main"_s});
        Test::put(path, document());
        git(test.folder(), {u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"main"_s});
        QVERIFY(test.window().open(path));
        test.window().show();
    }

    Test::FaultTable m_table;

private Q_SLOTS:
    void aTextWithoutChangesFollows_data() { addDisturbances(); }

    void aTextWithoutChangesFollows()
    {
        QFETCH(QString, fault);
        QFETCH(Disturbance, disturb);
        Test::FaultTable::Attempt attempt(m_table, fault + u", text clean"_s);
        Test::WindowTest test(Test::sampleFolder());
        open(test);
        const QByteArray now = disturb(test.path(name));
        QTRY_COMPARE(test.text().toUtf8(), now);
        QVERIFY(!test.page()->isModified());
        QVERIFY(test.page()->notice()->isVisible());
        test.page()->editor()->undo();
        QCOMPARE(test.text().toUtf8(), document());
        QVERIFY(test.page()->isModified());
        attempt.kept();
    }

    void aTextWithChangesIsMerged_data() { addDisturbances(); }

    void aTextWithChangesIsMerged()
    {
        QFETCH(QString, fault);
        QFETCH(Disturbance, disturb);
        Test::FaultTable::Attempt attempt(m_table, fault + u", text dirty"_s);
        Test::WindowTest test(Test::sampleFolder());
        open(test);
        QTest::keyClicks(test.page()->editor(), u"mine "_s);
        const QByteArray now = disturb(test.path(name));
        QTRY_COMPARE(test.text().toUtf8(), QByteArray("mine " + now));
        QVERIFY(test.page()->isModified());
        QCOMPARE(Test::readAll(test.path(name)), now);
        test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), QByteArray("mine " + now));
        attempt.kept();
    }

    void savingBeforeTheChangeIsSeenMergesToo_data() { addDisturbances(); }

    void savingBeforeTheChangeIsSeenMergesToo()
    {
        QFETCH(QString, fault);
        QFETCH(Disturbance, disturb);
        Test::FaultTable::Attempt attempt(m_table, fault + u", saved at once"_s);
        Test::WindowTest test(Test::sampleFolder());
        open(test);
        QTest::keyClicks(test.page()->editor(), u"mine "_s);
        const QByteArray now = disturb(test.path(name));
        test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), now);
        QCOMPARE(test.text().toUtf8(), QByteArray("mine " + now));
        QVERIFY(test.page()->isModified());
        test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), QByteArray("mine " + now));
        attempt.kept();
    }

    void aDeletedFileLeavesItsText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("clean") << QString();
        QTest::newRow("dirty") << u"mine "_s;
    }

    void aDeletedFileLeavesItsText()
    {
        QFETCH(QString, typed);
        Test::FaultTable::Attempt attempt(m_table, u"deleted, text "_s + QString::fromLatin1(QTest::currentDataTag()));
        Test::WindowTest test(Test::sampleFolder());
        open(test);
        QTest::keyClicks(test.page()->editor(), typed);
        QVERIFY(QFile::remove(test.path(name)));
        QTRY_VERIFY(test.page()->notice()->isVisible());
        QVERIFY(test.page()->isModified());
        QCOMPARE(test.text().toUtf8(), QByteArray(typed.toUtf8() + document()));
        test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), QByteArray(typed.toUtf8() + document()));
        QVERIFY(!test.page()->isModified());
        attempt.kept();
    }

    void whatBothChangedIsNeverOverwritten()
    {
        Test::FaultTable::Attempt attempt(m_table, u"the same line changed here and there"_s);
        Test::WindowTest test(Test::sampleFolder());
        open(test);
        QTest::keyClicks(test.page()->editor(), u"mine "_s);
        const QByteArray theirs = "theirs " + document();
        Test::put(test.path(name), theirs);
        QTRY_VERIFY(test.page()->notice()->isVisible());
        for (int attempts = 0; attempts < 3; ++attempts)
            test.window().actionSet()->save->trigger();
        QCOMPARE(Test::readAll(test.path(name)), theirs);
        QCOMPARE(test.text().toUtf8(), QByteArray("mine " + document()));
        QVERIFY(test.page()->isModified());
        attempt.kept();
    }

    void cleanupTestCase() { m_table.print(); }
};

JIANBAO_GUI_TEST_MAIN(TestOutsideChanges)
#include "tst_outsidechanges.moc"
