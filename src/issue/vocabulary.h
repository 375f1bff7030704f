// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QDate>
#include <QHash>

namespace Jianbao {

/// A word that issues used: how often, and when last.
struct WordUse
{
    QString word;
    int count = 0;
    QDate last;        ///< of the newest issue with it; null if none of them has a date
    double weight = 0; ///< the uses together, one of a year earlier for half: frequency and recency in one number

    friend bool operator==(const WordUse &, const WordUse &) = default;
};

/// Words of one kind with their uses.
class WordUses
{
public:
    /// Takes one use of a word; empty words are none.
    /// @param date of the issue; a null one counts, but weighs nothing
    void add(const QString &word, QDate date);
    void merge(const WordUses &other);

    [[nodiscard]] int count(const QString &word) const { return m_uses.value(word).count; }
    /// The uses of one word; a default WordUse if there are none.
    [[nodiscard]] WordUse use(const QString &word) const { return m_uses.value(word); }
    [[nodiscard]] int total() const { return m_total; }
    /// All words, the weightiest first, then the most frequent, then by code points.
    [[nodiscard]] QList<WordUse> ranked() const;
    /// The words that begin with a text, then those that hold it, both ranked and without regard to case; all of them
    /// for an empty text.
    [[nodiscard]] QList<WordUse> matching(QStringView typed) const;

    friend bool operator==(const WordUses &, const WordUses &) = default;

private:
    QHash<QString, WordUse> m_uses;
    int m_total = 0;
};

/// The words that issues use where a newsletter repeats itself. A value: those of several issues are merged.
struct Vocabulary
{
    WordUses sources;     ///< FORMAT.md §7.1
    WordUses tags;        ///< venues; arXiv ids, which no second entry has, are left out
    WordUses tagSections; ///< section ids, one use for each entry with a tag of any kind
    WordUses fieldLabels;
    WordUses sections;  ///< headings, as written
    WordUses companies; ///< of the warm-up (FORMAT.md §5)
    /// By the name in the title link's host, lower-case, "zhihu" of zhuanlan.zhihu.com: the sources of these links.
    QHash<QString, WordUses> sourcesByHost;

    /// Takes the words of one issue.
    /// @param date of the issue, null if it is not known
    void add(const Issue &issue, QDate date);
    void merge(const Vocabulary &other);

    /// The sources that a typed text may become: the usual spelling of it, if there is one, then the sources of hosts
    /// that begin with it ("zhi": 知乎), then WordUses::matching(). No pinyin: without a dictionary it would be
    /// guessed.
    [[nodiscard]] QList<WordUse> sourcesFor(QStringView typed) const;
    /// The usual name of an outlet that is written in another way (FORMAT.md §8): "zhihu", "<author> 知乎" and
    /// "知乎专栏 …" are 知乎, "tensorflow" is TensorFlow. Only names that the issues use more often are suggested;
    /// empty if there is none. A suggestion: an author may be named on purpose.
    [[nodiscard]] QString normalisedSource(QStringView name) const;

    friend bool operator==(const Vocabulary &, const Vocabulary &) = default;

private:
    /// The source that most links of a host have, or none does.
    [[nodiscard]] QString sourceOfHost(const QString &host) const;
};

} // namespace Jianbao
