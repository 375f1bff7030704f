// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/wordcount.h"
#include "issue/completion.h"
#include "issue/scan.h"
#include "markdown/render.h"
#include "repository/sourcetext.h"
#include "support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Prints minimum, median and 95th percentile of many runs of one piece of work.
template <typename Work>
void measure(const char *what, int runs, Work work)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    std::printf("%-44s min %8.3f  median %8.3f  p95 %8.3f ms  (%d runs)\n", what, milliseconds.front(),
                milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 95 / 100], runs);
}

void measureDocument(const QString &name, const QByteArray &bytes, int runs)
{
    const QString text = SourceText::fromBytes(bytes).text();
    const Profile &profile = builtInProfile();
    RenderOptions options;
    options.timeBudget = {};
    qsizetype sum = 0; // keeps the compiler from leaving the work out
    std::printf("%s, %lld bytes\n", qPrintable(name), static_cast<long long>(bytes.size()));
    measure("  decode", runs, [&] { sum += SourceText::fromBytes(bytes).text().size(); });
    measure("  scan", runs, [&] { sum += scanIssue(text, profile).itemCount(); });
    measure("  render", runs, [&] { sum += renderMarkdown(bytes, options).value_or(QList<Block>()).size(); });
    measure("  word count", runs, [&] { sum += wordCount(text); });
    const SourceText source = SourceText::fromBytes(bytes);
    const QString edited = text + u"x"_s;
    measure("  bytes to save", runs, [&] { sum += source.bytesFor(edited).size(); });
    if (sum == 0)
        std::printf("  nothing was done\n");
}

/// What a character in an entry costs before its list can be shown: everything but the list itself.
void measureCompletion(const QString &path, int runs)
{
    const Profile &profile = builtInProfile();
    Vocabulary archive;
    int issues = 0;
    const QFileInfoList files = QFileInfo(path).dir().entryInfoList({u"*.md"_s});
    for (const QFileInfo &file : files) {
        archive.add(scanIssue(QString::fromUtf8(Test::readAll(file.filePath())), profile),
                    QDate::fromString(file.completeBaseName(), Qt::ISODate));
        ++issues;
    }
    const QString text = QString::fromUtf8(Test::readAll(path));
    const Issue issue = scanIssue(text, profile);
    const qsizetype position = issue.sections.last().items.last().sourceRange.start;
    qsizetype sum = 0;
    std::printf("completion in %s, words of %d issues\n", qPrintable(QFileInfo(path).fileName()), issues);
    measure("  context", runs, [&] { sum += completionAt(text, issue, position).range.start; });
    measure("  text to list", runs, [&] {
        const Issue scanned = scanIssue(text, profile);
        Vocabulary words = archive;
        words.add(scanned, QDate::fromString(scanned.date, Qt::ISODate));
        sum += completionsFor(completionAt(text, scanned, position), profile, words).items.size();
    });
    if (sum == 0)
        std::printf("  nothing was done\n");
}

} // namespace

int main()
{
    const QString corpus = Test::corpusFolder();
    const QString path = corpus.isEmpty() ? Test::testFile(u"../resources/sample/embedded-ai-report/2021-06-20.md"_s)
                                          : corpus + u"/embedded-ai-report/2021-07-18.md"_s;
    const QByteArray issue = Test::readAll(path);
    measureDocument(QFileInfo(path).fileName(), issue, 300);
    measureCompletion(path, 300);
    measureDocument(u"the same 40 times in one file"_s, issue.repeated(40), 20);
    return 0;
}
