// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace Jianbao::Test {

/// An issue among others, or an index of them, in which a rule finds something, or nothing.
struct ArchiveCase
{
    const char *rule;
    const char *name;
    QList<std::pair<QString, QString>>
        issues;   ///< names and texts; there are the files wechat_qrcode.jpg and 中 文.png, too
    QString text; ///< of the issue, or of the index
    QStringList found =
        {};             ///< the text of each finding's range, with the severity behind it if that is not the usual one
    QString fixed = {}; ///< the text after the first fix of every finding; null: as it was
    QString says = {};  ///< a part of the first message
    QString file = QStringLiteral("2021-07-18.md");
};

// In the files of their names.
[[nodiscard]] std::span<const ArchiveCase> linkCases();
[[nodiscard]] std::span<const ArchiveCase> indexCases();

} // namespace Jianbao::Test
