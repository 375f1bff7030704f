// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/changedlines.h"

#include "base/linediff.h"
#include "base/lines.h"
#include "check/rules.h"
#include "cli/editing.h"
#include "cli/issuefile.h"
#include "repository/sourcetext.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

Result<ChangedLines> ChangedLines::since(const QString &revision, const QString &path)
{
    const QString top = topOfWorkTree(path);
    if (top.isEmpty())
        return std::unexpected(Error{ErrorCode::NotFound,
                                     u"“%1” is in no git work tree, so nothing is known of its changes. Leave out "
                                     "“--since”."_s.arg(path),
                                     path});
    const Result<Git> git = Git::open(top);
    if (!git)
        return std::unexpected(git.error());
    return git->commitNamed(revision).transform([&](const QString &commit) { return ChangedLines(*git, commit); });
}

Result<QList<Finding>> ChangedLines::among(const QList<Finding> &findings, const QString &path,
                                           const QString &text) const
{
    if (findings.isEmpty())
        return findings;
    const auto bytes = m_git.fileAt(m_commit, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!*bytes)
        return findings; // a new file
    const SourceText before = SourceText::fromBytes(**bytes);
    if (before.isReadOnly())
        return std::unexpected(notText(u"What “%1” was then"_s.arg(path)));
    return onChangedLines(findings, before.text(), text);
}

QList<Finding> onChangedLines(const QList<Finding> &findings, const QString &before, const QString &text)
{
    const QList<LineChange> changes = diffLines(splitLines(before), splitLines(text));
    const Lines lines(text);
    QList<Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found), [&](const Finding &finding) {
        if (finding.rule == uncheckedRule)
            return !changes.isEmpty();
        const qsizetype first = lines.lineAt(finding.range.start) - 1;
        const qsizetype last = lines.lineAt(std::max(finding.range.start, finding.range.end - 1)) - 1;
        return std::ranges::any_of(changes, [first, last](const LineChange &change) {
            return change.newCount > 0 && first < change.newFirst + change.newCount && change.newFirst <= last;
        });
    });
    return found;
}

} // namespace Jianbao
