// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedrepository.h"

#include "check/checkedindex.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Jianbao {

namespace {

/// Calls a function with every number below a count, on as many threads as there are processors.
template <typename Function>
void forEachInParallel(qsizetype count, Function function)
{
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype index = next++; index < count; index = next++)
            function(index);
    };
    const qsizetype workers = std::clamp<qsizetype>(count, 1, std::max(std::thread::hardware_concurrency(), 1U));
    std::vector<std::jthread> threads; // beside this one
    threads.reserve(size_t(workers - 1));
    for (qsizetype helper = 1; helper < workers; ++helper)
        threads.emplace_back(work);
    work();
}

} // namespace

Archive archiveOf(const RepositoryTexts &texts, const Profile &profile)
{
    std::vector<std::shared_ptr<const ArchivedIssue>> issues(size_t(texts.issues.size()));
    forEachInParallel(texts.issues.size(), [&](qsizetype index) {
        const NamedText &issue = texts.issues.at(index);
        issues[size_t(index)] = Archive::digest(issue.name, issue.text, profile);
    });
    Archive archive;
    archive.setFolder(texts.folder);
    archive.setFileExists(texts.fileExists);
    for (const auto &issue : issues)
        archive.add(issue);
    return archive;
}

QList<CheckedFile> checkRepository(const RepositoryTexts &texts, const Profile &profile, const CheckSettings &settings)
{
    const Archive archive = archiveOf(texts, profile);
    std::vector<CheckedFile> checked(size_t(texts.issues.size()));
    forEachInParallel(texts.issues.size(), [&](qsizetype index) {
        const NamedText &issue = texts.issues.at(index);
        checked[size_t(index)] = {.name = issue.name,
                                  .result = checkIssue({issue.text, profile, issue.name, &archive}, settings)};
    });
    QList<CheckedFile> all(std::make_move_iterator(checked.begin()), std::make_move_iterator(checked.end()));
    if (texts.index) {
        QStringList files;
        for (const NamedText &issue : texts.issues)
            files.append(archive.pathOf(issue.name));
        const CheckedIndex index(*texts.index, profile, files);
        all.append({.name = index.path(), .isIndex = true, .result = checkIndex(index, settings)});
    }
    return all;
}

} // namespace Jianbao
