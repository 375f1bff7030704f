// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/checkcontext.h"

#include "check/checkedindex.h"
#include "check/checkedissue.h"

#include <QFileInfo>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The heading of the section that a 1-based line belongs to.
QString sectionAt(const CheckedIssue &issue, int line)
{
    if (issue.regionOf(line) == Region::BackIssues)
        return issue.profile().backIssuesHeading;
    const QList<Section> &sections = issue.issue().sections;
    const auto next =
        std::ranges::find_if(sections, [line](const Section &section) { return section.lines.first > line; });
    return next == sections.begin() ? QString() : std::prev(next)->heading;
}

FindingPlace placeIn(const Lines &lines, QStringView text, const Finding &finding)
{
    const int line = lines.lineAt(finding.range.start);
    const qsizetype start = std::min(lines.range(line).start, finding.range.start);
    const QStringView before = text.sliced(start, std::min(finding.range.start, text.size()) - start);
    return {.line = line, .column = int(before.toUcs4().size()) + 1};
}

} // namespace

CheckJob CheckJob::of(const QString &text, const QString &path, const CheckContext &context)
{
    CheckJob job{.text = text, .context = context, .fileName = QFileInfo(path).fileName()};
    const QString &root = context.root;
    if (!path.isEmpty() && !root.isEmpty() && path == root + u'/' + context.profile.indexFile) {
        job.isIndex = true;
    } else if (!path.isEmpty() && !root.isEmpty() && !path.startsWith(root + u'/')) {
        // Of another place: neither the archive nor the settings are about it.
        job.context.archive.reset();
        job.context.settings = {};
    }
    return job;
}

CheckedText checkText(const CheckJob &job)
{
    const CheckContext &context = job.context;
    CheckedText checked{.text = job.text, .findings = {}, .places = {}, .ignored = {}, .ignoreName = job.fileName};
    if (job.isIndex) {
        const CheckedIndex index(job.text, context.profile, context.files);
        CheckResult result = checkIndex(index, context.settings);
        checked.findings = std::move(result.findings);
        checked.ignored = std::move(result.ignored);
        checked.ignoreName = index.path();
        for (const Finding &finding : std::as_const(checked.findings))
            checked.places.append(placeIn(index.lines(), job.text, finding));
        return checked;
    }
    const CheckedIssue issue(job.text, context.profile, job.fileName, context.archive ? &*context.archive : nullptr);
    CheckResult result = checkIssue(issue, context.settings);
    checked.findings = std::move(result.findings);
    checked.ignored = std::move(result.ignored);
    for (const Finding &finding : std::as_const(checked.findings)) {
        FindingPlace place = placeIn(issue.lines(), job.text, finding);
        place.section = sectionAt(issue, place.line);
        checked.places.append(place);
    }
    return checked;
}

} // namespace Jianbao
