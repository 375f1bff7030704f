// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT

// What the recovery journal costs: the bytes of one hour of steady typing in an issue, without waiting for an hour, and
// the time of the calls. Beside the program's own folder, so that it is a disk that is written to.
#include "repository/journal.h"
#include "repository/journalkeeper.h"
#include "repository/sourcetext.h"
#include "support/testsupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int seconds = 3600;
constexpr int keysPerSecond = 5;
constexpr int secondsPerSync = 5; ///< as JournalKeeper does it

/// A counter of /proc/self/io; 0 where the system does not count.
qint64 counted(const QByteArray &name)
{
    QFile counters(u"/proc/self/io"_s);
    if (!counters.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : counters.readAll().split('\n')) {
        if (line.startsWith(name) && line.sliced(name.size()).startsWith(": "))
            return line.sliced(name.size() + 2).toLongLong();
    }
    return 0;
}

/// The CPU time of this thread and the kernel for it. Microseconds.
double threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// The CPU times of one piece of work. Microseconds.
class Times
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const double before = threadTime();
        work();
        m_times.push_back(threadTime() - before);
    }

    void print(const char *what)
    {
        std::ranges::sort(m_times);
        std::printf("  %-42s median %8.1f  p95 %8.1f  max %8.1f us of CPU  (%zu calls)\n", what,
                    m_times[m_times.size() / 2], m_times[m_times.size() * 95 / 100], m_times.back(), m_times.size());
    }

private:
    std::vector<double> m_times;
};

bool check(const Result<void> &done)
{
    if (!done)
        std::printf("%s\n", qPrintable(done.error().message));
    return done.has_value();
}

bool typeForAnHour(const StateFolder &state, const QByteArray &issue)
{
    Journal journal(state);
    journal.setBase({u"/issues/issue.md"_s, {}, issue});
    QString text = SourceText::fromBytes(issue).text();
    qsizetype caret = text.size() / 2;
    Times writing;
    Times syncing;
    bool went = true;
    const qint64 bytesBefore = counted("wchar");
    const qint64 blocksBefore = counted("write_bytes");
    for (int second = 1; second <= seconds; ++second) {
        text.insert(caret, QString(keysPerSecond, QChar(0x4E00 + second)));
        caret += keysPerSecond;
        if (second % 60 == 0) // on to another entry
            caret = caret * 7 % text.size();
        writing.measure([&] { went = check(journal.write(text)) && went; });
        if (second % secondsPerSync == 0)
            syncing.measure([&] { went = check(journal.sync()) && went; });
    }
    std::printf(
        "an hour of typing, %d keys a second, in an issue of %lld bytes: %.2f MB by write(2), %.2f MB in blocks\n",
        keysPerSecond, static_cast<long long>(issue.size()), double(counted("wchar") - bytesBefore) / 1e6,
        double(counted("write_bytes") - blocksBefore) / 1e6);
    writing.print("the text of a second (journal thread)");
    syncing.print("sync, each 5 s (journal thread)");
    return went;
}

bool pressKeys(const StateFolder &state, const QByteArray &issue)
{
    QString text = SourceText::fromBytes(issue).text();
    JournalKeeper keeper(state);
    const auto journal = keeper.add([&text] { return text; });
    journal->setBase({u"/issues/issue.md"_s, {}, issue});
    Times keys;
    Times flushes;
    bool went = true;
    for (int second = 0; second < 200; ++second) {
        for (int key = 0; key < keysPerSecond; ++key) {
            text.append(u'x');
            keys.measure([&] { journal->noteChange(); });
        }
        flushes.measure([&] { went = check(journal->flush()) && went; });
    }
    keys.print("a key press (window's thread)");
    flushes.print("handing the text over (window's thread)");
    journal->clear();
    return went;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString corpus = Test::corpusFolder();
    const QString path = corpus.isEmpty() ? Test::testFile(u"../resources/sample/embedded-ai-report/2021-06-20.md"_s)
                                          : corpus + u"/embedded-ai-report/2021-07-18.md"_s;
    const QByteArray issue = Test::readAll(path);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench_journal-XXXXXX");
    const StateFolder state(folder.path());
    return folder.isValid() && typeForAnHour(state, issue) && pressKeys(state, issue) ? 0 : 1;
}
