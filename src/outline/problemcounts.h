// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"

#include <QMetaType>

namespace Jianbao {

/// How many problems there are, by severity.
struct ProblemCounts
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;

    void add(Severity severity)
    {
        ++(severity == Severity::Error ? errors : severity == Severity::Warning ? warnings : infos);
    }
    [[nodiscard]] int all() const { return errors + warnings + infos; }
    friend bool operator==(const ProblemCounts &, const ProblemCounts &) = default;
};

/// "1 error, 3 warnings"; what there is none of is left out. Empty: there is nothing.
[[nodiscard]] QString countText(const ProblemCounts &counts);

/// A problem that begins in a 1-based line.
struct LineProblem
{
    int line = 0;
    Severity severity = Severity::Warning;

    friend bool operator==(const LineProblem &, const LineProblem &) = default;
};

} // namespace Jianbao

Q_DECLARE_METATYPE(Jianbao::ProblemCounts)
