// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/indextable.h"

#include <QString>
#include <QStringList>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

/// "210718" is 2021-07-18.
[[nodiscard]] inline QString dateOf(const QString &digits)
{
    return u"20%1-%2-%3"_s.arg(digits.first(2), digits.sliced(2, 2), digits.sliced(4, 2));
}

[[nodiscard]] inline QString link(const QString &date)
{
    return u"[%1](./r/%1.md)"_s.arg(date);
}

/// A table in shorthand: rows separated by "/", "=2021" for a year, "=" for the delimiter, cells "210718", "-" and
/// "." for an empty one.
[[nodiscard]] inline QString table(const QString &rows)
{
    QString text;
    for (const QString &row : rows.split(u'/')) {
        if (row == u"="_s) {
            text += u"|:---:|:---:|:---:|:---:|\n"_s;
            continue;
        }
        const QStringList cells =
            row.startsWith(u'=') ? row.sliced(1).split(QString(), Qt::SkipEmptyParts) : row.split(u' ');
        text += u'|';
        for (const QString &cell : cells)
            text += cell == u"."_s ? u"  |"_s : u" %1 |"_s.arg(cell.size() == 6 ? link(dateOf(cell)) : cell);
        text += u'\n';
    }
    return text;
}

[[nodiscard]] inline QList<IndexEntry> wanted(const QStringList &dates)
{
    QList<IndexEntry> entries;
    for (const QString &date : dates)
        entries.append({.date = date, .target = u"./r/%1.md"_s.arg(date), .label = {}, .line = 0});
    return entries;
}

[[nodiscard]] inline QString added(const QString &text, const QList<IndexEntry> &entries)
{
    const auto edits = indexEdits(text, entries, builtInProfile());
    return edits ? applied(text, *edits) : edits.error().message;
}

[[nodiscard]] inline QStringList filesOf(const QStringList &dates)
{
    QStringList files;
    for (const QString &date : dates)
        files.append(u"r/%1.md"_s.arg(date));
    return files;
}

/// Problems as "3 Dangling 2021-07-18".
[[nodiscard]] inline QStringList told(const QList<IndexProblem> &problems)
{
    const QStringList names{u"NoIndex"_s, u"MissingIssue"_s, u"Dangling"_s, u"WrongYear"_s, u"FileLabel"_s};
    QStringList lines;
    for (const IndexProblem &problem : problems)
        lines.append(u"%1 %2 %3"_s.arg(problem.line).arg(names.at(int(problem.kind)), problem.date));
    return lines;
}

} // namespace Jianbao::Test
