// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/archive.h"
#include "check/checker.h"

#include <optional>

namespace Jianbao {

/// What a text is checked against: the newsletter that it belongs to, as it was read last. A value, cheap to copy, for
/// workers.
struct CheckContext
{
    QString root; ///< of the repository, absolute and canonical; empty: there is none
    Profile profile = builtInProfile();
    CheckSettings settings = {};
    std::optional<Archive> archive = {}; ///< none: not read yet; rules over issues are silent
    QStringList files = {};              ///< the issues, relative to the root

    /// The newsletter's jianbao.toml; empty: there is no repository.
    [[nodiscard]] QString settingsPath() const { return root.isEmpty() ? QString() : root + u"/jianbao.toml"; }
};

/// A text to be checked, and by what name.
struct CheckJob
{
    QString text; ///< lines end in LF
    CheckContext context;
    QString fileName; ///< of an issue "2021-07-18.md"; empty: it has none yet
    bool isIndex = false;

    /// @param path of the text's file, absolute; empty: it has none yet
    [[nodiscard]] static CheckJob of(const QString &text, const QString &path, const CheckContext &context);
};

/// Where a finding is, for people.
struct FindingPlace
{
    int line = 1;         ///< 1-based
    int column = 1;       ///< 1-based, in code points
    QString section = {}; ///< heading; empty: before the first section

    friend bool operator==(const FindingPlace &, const FindingPlace &) = default;
};

/// What is found in a text.
struct CheckedText
{
    QString text;
    QList<Finding> findings;    ///< by place
    QList<FindingPlace> places; ///< of the findings
    QList<Finding> ignored;     ///< those that the settings say to ignore here
    QString ignoreName;         ///< by which "ignore here" knows the file; empty: it has no name yet
};

/// Checks a text; takes some milliseconds.
[[nodiscard]] CheckedText checkText(const CheckJob &job);

} // namespace Jianbao
