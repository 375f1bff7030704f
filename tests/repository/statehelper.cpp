// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT

// statehelper COMMAND STATE …: uses the state folder as the program would, in a process that tests can starve and kill.
//   journal STATE STEP …  a document's journal; steps, each with a line on standard output (its number, then "ok" or
//   the
//                         error's code and message): x:N writes N times the letter, base:X makes X the base, sync,
//                         discard, remove:FILE
//   list STATE            what can be recovered: state, size and first letter of each text
//   lock STATE PATH       "held", or "other PID"; keeps the lock until standard input ends
//   backup STATE PATH X:N … keeps N times the letter as what the path holds, one after another
#include "repository/backups.h"
#include "repository/filelock.h"
#include "repository/journal.h"

#include <QFile>

#include <cstdio>

using namespace Jianbao;

namespace {

int steps = 0;

bool say(const Result<void> &done)
{
    if (done)
        std::printf("%d ok\n", ++steps);
    else
        std::printf("%d %d %s\n", ++steps, int(done.error().code), qPrintable(done.error().message));
    return done.has_value();
}

/// "x:3" → "xxx"
QByteArray repeated(const QByteArray &step)
{
    return QByteArray(step.sliced(2).toInt(), step.front());
}

Result<void> journalStep(Journal &journal, const QByteArray &step)
{
    if (step == "sync")
        return journal.sync();
    if (step == "discard")
        return journal.discard();
    if (step.startsWith("base:"))
        journal.setBase({QStringLiteral("/issue.md"), {}, step.sliced(5)});
    else if (step.startsWith("remove:"))
        QFile::remove(QFile::decodeName(step.sliced(7)));
    else
        return journal.write(QString::fromLatin1(repeated(step)));
    return {};
}

int list(const StateFolder &state)
{
    const auto texts = recoverableTexts(state);
    if (!texts)
        return 3;
    for (const RecoverableText &text : *texts)
        std::printf("%d %lld %s\n", int(text.state), static_cast<long long>(text.text.size()),
                    qPrintable(text.text.left(1)));
    return 0;
}

int lock(const StateFolder &state, const QString &path)
{
    const auto lock = FileLock::acquire(state, path);
    if (!lock) {
        say(std::unexpected(lock.error()));
        return 3;
    }
    if (lock->isHeld())
        std::puts("held");
    else
        std::printf("other %lld\n", static_cast<long long>(lock->otherPid()));
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    const QByteArrayList arguments(argv, argv + argc);
    if (arguments.size() < 3)
        return 2;
    const QByteArray &command = arguments[1];
    const StateFolder state(QFile::decodeName(arguments[2]));
    bool went = true;
    if (command == "list")
        return list(state);
    if (command == "lock" && arguments.size() == 4)
        return lock(state, QFile::decodeName(arguments[3]));
    if (command == "journal") {
        Journal journal(state);
        for (const QByteArray &step : arguments.sliced(3))
            went = say(journalStep(journal, step));
    } else if (command == "backup" && arguments.size() > 4) {
        const Backups backups(state);
        for (const QByteArray &step : arguments.sliced(4))
            went = say(backups.keep(QFile::decodeName(arguments[3]), repeated(step)));
    } else {
        return 2;
    }
    return went ? 0 : 3; // 1 is what a sanitizer ends a program with
}
