// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/problemcounts.h"

#include <QCoreApplication>
#include <QStringList>

namespace Jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProblemCounts)
};

} // namespace

QString countText(const ProblemCounts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts.append(Text::tr("%n error(s)", nullptr, counts.errors));
    if (counts.warnings > 0)
        parts.append(Text::tr("%n warning(s)", nullptr, counts.warnings));
    if (counts.infos > 0)
        parts.append(Text::tr("%n remark(s)", nullptr, counts.infos));
    return parts.join(Text::tr(", "));
}

} // namespace Jianbao
