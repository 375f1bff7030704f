// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/profile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Jianbao {

/// The start of a capture record: title, author line, source, URL (FORMAT.md §14).
struct CaptureHeader
{
    int first = 0;     ///< 1-based line where it starts
    int next = 0;      ///< the line after it
    QString title;     ///< as copied; empty: a URL alone
    QString source;    ///< as copied
    QStringList extra; ///< lines between title and URL that are neither: the author's
    QString url;       ///< empty: only labelled links follow
};

/// A line that ends a record and belongs to none: a heading, a rule, a note of the newsletter.
[[nodiscard]] bool endsRecord(QStringView line, const Profile &profile);

/// The starts of all records of a text, in order; entries of the format are stepped over.
[[nodiscard]] QList<CaptureHeader> findHeaders(const Lines &lines, const Profile &profile);

/// The start of a text that is one article without URL: the first line that can be a title, and the source below it.
/// Empty where no line can be one.
[[nodiscard]] QList<CaptureHeader> findArticle(const Lines &lines, const Profile &profile);

} // namespace Jianbao
