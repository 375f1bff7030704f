// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Jianbao {

/// An entry that is about to be written: what a form shows, what a capture finds. Not bound to a text.
struct ItemDraft
{
    /// A labelled line, "代码：https://…".
    struct Field
    {
        QString label; ///< without colon
        QString value; ///< one line: a URL, "[text](url)", or text
        friend bool operator==(const Field &, const Field &) = default;
    };

    QString sectionId;   ///< of the profile, where it belongs or seems to; empty: not known
    QStringList tags;    ///< without brackets
    QString title;       ///< with "owner/name: " in a section of repositories, without the source
    QString source;      ///< empty: none
    QString url;         ///< empty: none yet
    QList<Field> fields; ///< in the order in which they are written, the summary not among them
    /// The summary and what follows it, line by line, without hard breaks: the first line comes after the summary's
    /// label, the others are paragraphs, nested list lines with their indent ("    1. …"), images.
    QStringList body;

    friend bool operator==(const ItemDraft &, const ItemDraft &) = default;
};

} // namespace Jianbao
