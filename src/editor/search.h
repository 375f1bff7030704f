// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Jianbao {

/// What to look for. An empty pattern finds nothing.
struct SearchQuery
{
    QString pattern;
    bool caseSensitive = false;
    /// Neither end of a match may lie between two letters, digits or "_" of an alphabetic script. Chinese, Japanese and
    /// Korean characters do not join words: "AI" is a whole word in "嵌入式AI简报", and "简报" always is one.
    bool wholeWord = false;
    /// Perl-like; "^" and "$" match at every line, "." does not match a line feed, a match may span lines.
    bool regularExpression = false;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// A query made ready to run on texts whose lines end in LF. Ranges are UTF-16 units of the text.
class Search
{
public:
    Search() = default;
    explicit Search(SearchQuery query);

    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] bool isEmpty() const { return m_query.pattern.isEmpty(); }
    /// What is wrong with the regular expression and where, untranslated; empty when it is fine.
    [[nodiscard]] QString error() const;

    /// All matches in order, none overlapping; matches of length 0 are allowed and always followed by a later one.
    [[nodiscard]] QList<TextRange> allIn(const QString &text) const;

    /// The text that replaces one of the matches found in the text. For a regular expression, \0 … \9 in the
    /// replacement stand for the match and its groups, \n and \t for line feed and tab, \\ for a backslash.
    [[nodiscard]] QString replacementFor(const QString &text, TextRange match, const QString &replacement) const;

private:
    [[nodiscard]] bool accepts(QStringView text, TextRange match) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
};

/// The index of the first match that starts at a position or behind it, the first of all when there is none; -1 in an
/// empty list.
[[nodiscard]] qsizetype matchFrom(const QList<TextRange> &matches, qsizetype position);

/// The index of the last match that ends at a position or before it, the last of all when there is none; -1 in an
/// empty list.
[[nodiscard]] qsizetype matchBefore(const QList<TextRange> &matches, qsizetype position);

} // namespace Jianbao
