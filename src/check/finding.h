// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"

#include <QList>
#include <QString>

namespace Jianbao {

enum class Severity {
    Error,   ///< breaks structure or a link
    Warning, ///< readers see a defect
    Info,    ///< a matter of style, or a habit of other years
};

/// A way to mend a finding.
struct Fix
{
    QString title;             ///< for a menu: "Close the bracket"
    QList<TextChange> changes; ///< of the text that was checked
    /// Readers see nothing change but the defect, and there is no other way to mend it: may be applied without a look.
    bool isSafe = false;

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// A mistake in a document.
struct Finding
{
    QString rule; ///< its id, "title.empty-url"
    Severity severity = Severity::Warning;
    TextRange range = {};  ///< of the text that was checked; may be empty, at a place where something is missing
    QString message = {};  ///< a sentence for the user: what is wrong here
    QList<Fix> fixes = {}; ///< the best first
    /// What is missing at this place, if that is it: among several there, the file's path tells which one this is.
    QString about = {};
    int nth = 1; ///< among the findings of its rule on lines with the same text, in order: for IgnoredFinding

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace Jianbao
