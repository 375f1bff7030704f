// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedrepository.h"
#include "check/rules.h"
#include "support/testsupport.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <span>
#include <sys/resource.h>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t slowest = 12; // rules that are printed one by one

struct Times
{
    double least = 0;
    double median = 0;
    double most = 0; ///< but for the slowest twentieth
};

/// Milliseconds of many runs of one piece of work.
template <typename Work>
Times timesOf(int runs, Work work)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    return {milliseconds.front(), milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 95 / 100]};
}

void print(const char *what, const Times &times, int runs)
{
    std::printf("%-44s min %8.3f  median %8.3f  p95 %8.3f ms  (%d runs)\n", what, times.least, times.median, times.most,
                runs);
}

QString textOf(const QString &path)
{
    return QString::fromUtf8(Test::readAll(path));
}

/// The top of a repository with its issues and its index, if it has one.
RepositoryTexts readRepository(const QString &top)
{
    const Profile &profile = builtInProfile();
    RepositoryTexts texts;
    texts.folder = profile.folder;
    const QFileInfoList files = QDir(top + u'/' + profile.folder).entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        texts.issues.append({file.fileName(), textOf(file.filePath())});
    const QString index = top + u'/' + profile.indexFile;
    if (QFileInfo::exists(index))
        texts.index = textOf(index);
    texts.fileExists = [top](const QString &path) {
        return QFileInfo::exists(top + u'/' + path);
    };
    return texts;
}

/// As many issues as asked for, each a week younger than the one before, in their names and headings.
RepositoryTexts repeated(const RepositoryTexts &texts, qsizetype count)
{
    static const QRegularExpression heading(u"\\(\\d{4}-\\d{2}-\\d{2}\\)"_s);
    RepositoryTexts many = texts;
    many.issues.clear();
    for (qsizetype issue = 0; issue < count; ++issue) {
        const QString date = QDate(2019, 1, 1).addDays(issue * 7).toString(Qt::ISODate);
        QString text = texts.issues.at(issue % texts.issues.size()).text;
        if (const auto match = heading.match(text); match.hasMatch())
            text.replace(match.capturedStart(), match.capturedLength(), u'(' + date + u')');
        many.issues.append({date + u".md"_s, text});
    }
    return many;
}

qsizetype findingsIn(const QList<CheckedFile> &files)
{
    qsizetype sum = 0;
    for (const CheckedFile &file : files)
        sum += file.result.findings.size();
    return sum;
}

void measureRepository(const char *what, const RepositoryTexts &texts, int runs)
{
    qsizetype findings = 0;
    const Times times = timesOf(runs, [&] { findings = findingsIn(checkRepository(texts, builtInProfile())); });
    print(what, times, runs);
    std::printf("  %lld issues, %lld findings\n", static_cast<long long>(texts.issues.size()),
                static_cast<long long>(findings));
}

void measureIssue(const NamedText &issue, const Archive &archive, int runs)
{
    const Profile &profile = builtInProfile();
    std::printf("%s, %lld bytes, among %d issues\n", qPrintable(issue.name),
                static_cast<long long>(issue.text.toUtf8().size()), archive.count());
    qsizetype sum = 0; // keeps the compiler from leaving the work out
    print("  all rules",
          timesOf(runs,
                  [&] { sum += checkIssue(CheckedIssue(issue.text, profile, issue.name, &archive)).findings.size(); }),
          runs);
    print("  taking it apart",
          timesOf(runs, [&] { sum += CheckedIssue(issue.text, profile, issue.name, &archive).lines().count(); }), runs);
    print("  taking it into the archive",
          timesOf(runs, [&] { sum += Archive::digest(issue.name, issue.text, profile)->links.size(); }), runs);
    const CheckedIssue checked(issue.text, profile, issue.name, &archive);
    std::vector<std::pair<Times, const Rule *>> rules;
    for (const Rule *rule : allRules())
        rules.emplace_back(timesOf(runs / 4, [&] { sum += checkRule(*rule, checked).size(); }), rule);
    std::ranges::sort(rules, std::greater(), [](const auto &entry) { return entry.first.median; });
    for (const auto &[times, rule] : std::span(rules).first(std::min(rules.size(), slowest)))
        print(qPrintable(u"    "_s + QLatin1StringView(rule->id)), times, runs / 4);
    if (sum == 0)
        std::printf("  nothing was done\n");
}

} // namespace

int main()
{
    const QString corpus = Test::corpusFolder();
    const RepositoryTexts texts = readRepository(corpus.isEmpty() ? Test::testFile(u"../resources/sample"_s) : corpus);
    const Archive archive = archiveOf(texts, builtInProfile());
    const auto large = std::ranges::find(texts.issues, u"2021-07-18.md"_s, &NamedText::name);
    measureIssue(large == texts.issues.end() ? texts.issues.last() : *large, archive, 200);
    measureRepository("repository, with the rules between issues", texts, 20);
    measureRepository("the same, its issues repeated", repeated(texts, 2000), 5);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("  peak memory of the process %.0f MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
