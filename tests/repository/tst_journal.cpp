// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "repository/journal.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <optional>
#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

const JournalBase issue{u"/issues/2021-07-18.md"_s, {}, "base\r\n"};

/// What a process that is gone leaves.
void leaveBehind(const StateFolder &state, const JournalBase &base, const QString &text, const QDateTime &time)
{
    Journal journal(state);
    journal.setBase(base);
    QVERIFY(journal.write(text, time));
}

QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + second * 1000, QTimeZone::UTC);
}

/// What this process has given to write(2) so far; nothing where the system does not count.
std::optional<qint64> bytesWritten()
{
    QFile counters(u"/proc/self/io"_s);
    if (!counters.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : counters.readAll().split('\n')) {
        if (line.startsWith("wchar: "))
            return line.sliced(7).toLongLong();
    }
    return std::nullopt;
}

} // namespace

class TestJournal : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void userFolder();
    void isPrivate();
    void livesAndDies();
    void appends();
    void isWrittenAnew();
    void newBase();
    void discarded();
    void newestFirst();
    void damaged();
    void foreignFiles();
    void folderVanishes();
    void discardRecoverableText();
    void cannotWrite();
    void anHourOfTyping();
};

void TestJournal::userFolder()
{
    const Scratch scratch;
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", scratch.systemPath({}));
    QCoreApplication::setOrganizationName(u"Organisation"_s);
    QCoreApplication::setApplicationName(u"Another Name"_s);
    const StateFolder state = StateFolder::ofUser();
    qputenv("XDG_STATE_HOME", before);
    QCOMPARE(state.root(), scratch.path(u"jianbao"_s));
    QVERIFY(scratch.files().isEmpty());
}

void TestJournal::isPrivate()
{
    const Scratch scratch;
    const mode_t mask = ::umask(0);
    const StateFolder state(scratch.path(u"home/state/jianbao"_s));
    Journal journal(state);
    const auto written = journal.write(u"secret"_s);
    ::umask(mask);
    QVERIFY(written);
    for (const QString &folder : {scratch.path(u"home"_s), state.root(), state.journals()})
        QCOMPARE(Test::statusOf(folder).st_mode & 07777, mode_t(0700));
    QCOMPARE(Test::statusOf(journal.file()).st_mode & 07777, mode_t(0600));
}

void TestJournal::livesAndDies()
{
    const Scratch scratch;
    const StateFolder state(scratch.path(u"jianbao"_s));
    QVERIFY(recoverableTexts(state)->isEmpty());
    auto journal = std::make_unique<Journal>(state);
    QVERIFY(journal->file().isEmpty());
    QVERIFY(!QFileInfo::exists(state.root()));
    journal->setBase(issue);
    QVERIFY(journal->write(u"text\nof 简报\n"_s, at(1)));
    QVERIFY(recoverableTexts(state)->isEmpty()); // in use

    const QString file = journal->file();
    journal.reset();
    const auto texts = recoverableTexts(state);
    QVERIFY(texts);
    QCOMPARE(texts->size(), 1);
    const RecoverableText &text = texts->first();
    QCOMPARE(text.journal, file);
    QCOMPARE(text.state, JournalState::Whole);
    QCOMPARE(text.path, issue.path);
    QCOMPARE(text.base, issue.bytes);
    QCOMPARE(text.baseHash, FileStamp::ofBytes(issue.bytes).hash);
    QCOMPARE(text.text, u"text\nof 简报\n"_s);
    QCOMPARE(text.changed, at(1));
    QCOMPARE(recoverableTexts(state)->size(), 1); // reading takes nothing
}

void TestJournal::appends()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    auto journal = std::make_unique<Journal>(state);
    QString text(20'000, u'字');
    QVERIFY(journal->write(text, at(1)));
    QVERIFY(journal->isSynced());
    const struct stat before = Test::statusOf(journal->file());
    text.insert(10'000, u"新");
    QVERIFY(journal->write(text, at(2)));
    const struct stat after = Test::statusOf(journal->file());
    QCOMPARE(after.st_ino, before.st_ino);
    QVERIFY(after.st_size > before.st_size && after.st_size < before.st_size + 60);
    QVERIFY(!journal->isSynced());
    QVERIFY(journal->sync());
    QVERIFY(journal->isSynced());
    QVERIFY(journal->write(text, at(3))); // the same
    QCOMPARE(Test::statusOf(journal->file()).st_size, after.st_size);
    journal.reset();
    QCOMPARE(recoverableTexts(state)->value(0).text, text);
    QCOMPARE(recoverableTexts(state)->value(0).changed, at(2));
}

void TestJournal::isWrittenAnew()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    auto journal = std::make_unique<Journal>(state);
    QString text(1'000, u'a');
    QVERIFY(journal->write(text));
    const QString file = journal->file();
    qint64 largest = 0;
    bool shrank = false;
    for (int i = 0; i < 400 && !shrank; ++i) {
        text.replace(0, 500, QString(500, QChar(u'a' + i % 26)));
        QVERIFY(journal->write(text));
        const qint64 size = Test::statusOf(file).st_size;
        shrank = size < largest;
        largest = std::max(largest, size);
    }
    QVERIFY(shrank);
    QVERIFY(largest < 70'000);
    QCOMPARE(journal->file(), file);
    QVERIFY(recoverableTexts(state)->isEmpty()); // the new file is held too
    journal.reset();
    QCOMPARE(scratch.files(u"journals"_s).size(), 1);
    QCOMPARE(recoverableTexts(state)->value(0).text, text);
}

void TestJournal::newBase()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    auto journal = std::make_unique<Journal>(state);
    journal->setBase({{}, u"Untitled 2"_s, {}});
    QVERIFY(journal->write(u"one"_s));
    journal->setBase(issue);
    QCOMPARE(decodeJournal(Test::readAll(journal->file())).base.title, u"Untitled 2"_s); // with the text only
    QVERIFY(journal->write(u"one"_s));
    journal.reset();
    const auto texts = recoverableTexts(state);
    QCOMPARE(texts->size(), 1);
    QCOMPARE(texts->first().path, issue.path);
    QCOMPARE(texts->first().base, issue.bytes);
    QCOMPARE(texts->first().text, u"one"_s);
}

void TestJournal::discarded()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    auto journal = std::make_unique<Journal>(state);
    QVERIFY(journal->discard()); // nothing there
    QVERIFY(journal->write(u"one"_s));
    QVERIFY(journal->discard());
    QVERIFY(journal->file().isEmpty());
    QVERIFY(scratch.files(u"journals"_s).isEmpty());
    QVERIFY(journal->sync());
    QVERIFY(journal->write(u"one"_s));
    journal.reset();
    QCOMPARE(recoverableTexts(state)->value(0).text, u"one"_s);
}

void TestJournal::newestFirst()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    for (const int second : {2, 5, 1, 4, 3})
        leaveBehind(state, {{}, u"Untitled %1"_s.arg(second), {}}, u"text"_s, at(second));
    const auto found = recoverableTexts(state);
    QVERIFY(found);
    QStringList titles;
    for (const RecoverableText &text : *found)
        titles.append(text.title);
    QCOMPARE(titles,
             (QStringList{u"Untitled 5"_s, u"Untitled 4"_s, u"Untitled 3"_s, u"Untitled 2"_s, u"Untitled 1"_s}));
}

void TestJournal::damaged()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    leaveBehind(state, issue, u"text"_s, at(1));
    const QString file = recoverableTexts(state)->value(0).journal;
    const QByteArray whole = Test::readAll(file);

    Scratch::put(file, whole.chopped(1));
    QCOMPARE(recoverableTexts(state)->value(0).state, JournalState::BaseLost);
    QCOMPARE(recoverableTexts(state)->value(0).text, u"text"_s);
    QCOMPARE(recoverableTexts(state)->value(0).baseHash, FileStamp::ofBytes(issue.bytes).hash);

    Scratch::put(file, whole.chopped(30)); // into the text
    QCOMPARE(recoverableTexts(state)->value(0).state, JournalState::Unreadable);
    QCOMPARE(recoverableTexts(state)->value(0).path, issue.path);

    Scratch::put(file, {});
    const RecoverableText nothing = recoverableTexts(state)->value(0);
    QCOMPARE(nothing.state, JournalState::Unreadable);
    QCOMPARE(nothing.journal, file);
    QVERIFY(nothing.changed.isValid());
    QVERIFY(discardRecoverable(file));
    QVERIFY(recoverableTexts(state)->isEmpty());
}

void TestJournal::foreignFiles()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    scratch.make(u"journals/folder.journal/"_s);
    scratch.make(u"journals/notes.txt"_s);
    scratch.make(u"journals/.jianbao-99999999-1.tmp"_s); // of an interrupted write
    QCOMPARE(::mkfifo(scratch.systemPath(u"journals/pipe.journal"_s).constData(), 0600), 0);
    QCOMPARE(::symlink("notes.txt", scratch.systemPath(u"journals/link.journal"_s).constData()), 0);
    const auto texts = recoverableTexts(state);
    QVERIFY(texts);
    QStringList listed;
    for (const RecoverableText &text : *texts)
        listed.append(text.journal);
    QCOMPARE(listed, QStringList());
    const QStringList left{u"folder.journal"_s, u"link.journal"_s, u"notes.txt"_s, u"pipe.journal"_s};
    QCOMPARE(scratch.files(u"journals"_s), left);
    for (const QString &name : {u"folder.journal"_s, u"link.journal"_s, u"pipe.journal"_s}) {
        QVERIFY(!discardRecoverable(scratch.path(u"journals/"_s + name)));
        QVERIFY(scratch.files(u"journals"_s).contains(name));
    }
}

/// A user who empties the state folder must not lose what is typed afterwards.
void TestJournal::folderVanishes()
{
    const Scratch scratch;
    const StateFolder state(scratch.path(u"jianbao"_s));
    auto journal = std::make_unique<Journal>(state);
    QVERIFY(journal->write(u"one"_s));
    QVERIFY(QDir(state.root()).removeRecursively());
    QVERIFY(journal->write(u"one and two"_s));
    journal.reset();
    QCOMPARE(recoverableTexts(state)->value(0).text, u"one and two"_s);
}

void TestJournal::discardRecoverableText()
{
    const Scratch scratch;
    const StateFolder state(scratch.path());
    auto journal = std::make_unique<Journal>(state);
    QVERIFY(journal->write(u"one"_s));
    const QString file = journal->file();
    COMPARE_FAILURE(discardRecoverable(file), ErrorCode::Conflict, file);
    QVERIFY(QFileInfo::exists(file));
    journal.reset();
    QVERIFY(discardRecoverable(file));
    QVERIFY(!QFileInfo::exists(file));
    QVERIFY(discardRecoverable(file)); // by another window, meanwhile
}

void TestJournal::cannotWrite()
{
    const Scratch scratch;
    const StateFolder state(scratch.path(u"jianbao"_s));
    const QString inTheWay = scratch.make(u"jianbao"_s);
    auto journal = std::make_unique<Journal>(state);
    journal->setBase(issue);
    const auto failed = journal->write(u"one"_s);
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(issue.path) && failed.error().message.contains(state.journals()));
    QVERIFY(QFile::remove(inTheWay));
    QVERIFY(journal->write(u"one"_s));

    QCOMPARE(::chmod(QFile::encodeName(state.journals()).constData(), 0500), 0);
    journal->setBase({issue.path, {}, "another"});
    const bool wasWritten = journal->write(u"two"_s).has_value();
    QCOMPARE(::chmod(QFile::encodeName(state.journals()).constData(), 0700), 0);
    if (wasWritten)
        QSKIP("this user may write into read-only folders");
    QCOMPARE(decodeJournal(Test::readAll(journal->file())).text, u"one"_s); // the old one is whole
    QVERIFY(journal->write(u"two"_s));
    journal.reset();
    QCOMPARE(recoverableTexts(state)->value(0).text, u"two"_s);
    QCOMPARE(scratch.files(u"jianbao/journals"_s).size(), 1);
}

/// Five keys a second in an issue of 27 kB, written each second, saved every five minutes: less than 10 MB.
void TestJournal::anHourOfTyping()
{
    const Scratch scratch;
    Journal journal{StateFolder(scratch.path())};
    QString text = u"- [上海瀚博半导体：发布云端通用加速卡 | 量子位](https://example.org/a)\n"_s.repeated(280);
    journal.setBase({issue.path, {}, text.toUtf8()});
    QVERIFY(text.toUtf8().size() > 25'000);
    const auto before = bytesWritten();
    if (!before)
        QSKIP("the system does not count what a process writes (/proc/self/io)");
    qsizetype caret = text.size() / 2;
    for (int second = 1; second <= 3600; ++second) {
        text.insert(caret, u"编辑简报。"_s);
        caret += 5;
        if (second % 60 == 0) // on to another entry
            caret = (caret * 7) % text.size();
        QVERIFY(journal.write(text, at(second)));
        if (second % 300 == 0) {
            QVERIFY(journal.discard());
            journal.setBase({issue.path, {}, text.toUtf8()});
        }
    }
    const qint64 written = *bytesWritten() - *before;
    QVERIFY(written > 3600 * 30); // they are counted
    QVERIFY2(written < 10'000'000, qPrintable(QString::number(written)));
    qInfo("an hour of steady typing: %.2f MB written", double(written) / 1e6);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
