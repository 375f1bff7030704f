// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/rules.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

// FORMAT.md §12, F2.
void findOnlySpaces(const CheckedIssue &issue, Report &report)
{
    for (int line = 1; line <= issue.lines().count(); ++line) {
        const TextRange range = issue.lines().range(line);
        if (!range.isEmpty() && isBlankLine(issue.lines().at(line)))
            report.add(range, Text::tr("This line has nothing but spaces."),
                       {{Text::tr("Delete the spaces"), {{range, {}}}, true}});
    }
}

constexpr Rule rules[] = {
    {
        .id = "line.only-spaces",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Line of spaces"),
        .why = QT_TRANSLATE_NOOP("Rules", "It looks blank, but shows up in every comparison with an earlier version."),
        .wrong = "a\n  \nb\n",
        .right = "a\n\nb\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findOnlySpaces,
    },
};

} // namespace

std::span<const Rule> lineRules()
{
    return rules;
}

} // namespace Jianbao
