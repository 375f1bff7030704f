// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"

#include <QByteArray>

namespace Jianbao {

/// What is found in one file.
struct FileReport
{
    QString name;     ///< as users know it: as they gave it, or relative to the current folder
    QString treeName; ///< relative to the top of its work tree: as GitHub knows it
    QString text;     ///< that was checked; lines end in LF
    QList<Finding> findings;
};

// Reports in the formats of "jianbao-cli check --format".

/// As compilers do, a line for each finding: "FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]". Control characters, which a
/// terminal would obey, are replaced.
[[nodiscard]] QByteArray reportAsText(const QList<FileReport> &files);

/// One array (DESIGN "Interfaces that others rely on").
[[nodiscard]] QByteArray reportAsJson(const QList<FileReport> &files);

/// Commands of GitHub Actions, which show the findings in a pull request: "::error file=…,line=…::MESSAGE". Columns are
/// given where a finding is on one line: GitHub takes no others.
[[nodiscard]] QByteArray reportAsGitHub(const QList<FileReport> &files);

/// SARIF 2.1.0, with what the rules say and with the fixes. Paths are relative to the work tree, "SRCROOT".
[[nodiscard]] QByteArray reportAsSarif(const QList<FileReport> &files);

} // namespace Jianbao
