// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/worddiff.h"

#include "base/cjk.h"
#include "base/linediff.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace Jianbao {

namespace {

constexpr qsizetype maximumWords = 5000;       // of one line
constexpr qsizetype longestSwallowed = 6;      // letters that a stretch between two changes may have to belong to them
constexpr double leastSimilarity = 0.3;        // of two versions of one line; unrelated sentences have 0.1
constexpr qsizetype maximumComparisons = 2500; // removed lines times added lines

/// What a character does to the word before it.
enum class Joint {
    Alone,   ///< a word of its own
    Letter,  ///< goes with other letters
    Attached ///< belongs to the character before, whatever it is
};

Joint jointOf(char32_t character)
{
    if (QChar::isMark(character) || character == 0x200d)
        return Joint::Attached;
    return QChar::isLetterOrNumber(character) && !isCjkCharacter(character) ? Joint::Letter : Joint::Alone;
}

QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    qsizetype start = 0;
    bool letters = false;
    for (qsizetype i = 0; i < line.size();) {
        const bool pair = line.at(i).isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(line.at(i), line.at(i + 1)) : char32_t(line.at(i).unicode());
        const Joint joint = jointOf(character);
        if (i > start && joint != Joint::Attached && !(letters && joint == Joint::Letter)) {
            words.append(line.sliced(start, i - start));
            start = i;
        }
        if (joint != Joint::Attached)
            letters = joint == Joint::Letter;
        i += pair ? 2 : 1;
    }
    if (start < line.size())
        words.append(line.sliced(start));
    return words;
}

/// The letters of a stretch: spaces and punctuation say nothing.
qsizetype weightOf(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

struct Edit
{
    TextRange before;
    TextRange after;

    [[nodiscard]] qsizetype size() const { return std::max(before.length(), after.length()); }
};

/// The edits, each as one with the next where what lies between is less than they are: no confetti.
QList<Edit> joined(const QList<Edit> &edits, QStringView before)
{
    QList<Edit> result;
    for (Edit edit : edits) {
        while (!result.isEmpty()) {
            const Edit &last = result.constLast();
            const QStringView between = before.sliced(last.before.end, edit.before.start - last.before.end);
            const qsizetype weight = weightOf(between);
            if (weight > std::min({longestSwallowed, last.size(), edit.size()}))
                break;
            edit = {{last.before.start, edit.before.end}, {last.after.start, edit.after.end}};
            result.removeLast();
        }
        result.append(edit);
    }
    return result;
}

/// Hashes of each two neighbouring words, the ends of the line included, sorted.
std::vector<size_t> pairsOf(QStringView line)
{
    QList<QStringView> words = wordsOf(line);
    if (words.size() > maximumWords)
        return {};
    std::vector<size_t> pairs;
    size_t last = 0;
    words.append(QStringView());
    for (const QStringView word : std::as_const(words)) {
        const size_t hash = qHash(word, size_t(1));
        pairs.push_back(qHashMulti(0, last, hash));
        last = hash;
    }
    std::ranges::sort(pairs);
    return pairs;
}

/// 0: nothing in common, 1: equal (Dice's coefficient).
double similarity(const std::vector<size_t> &a, const std::vector<size_t> &b)
{
    size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x < *y) {
            ++x;
        } else if (*y < *x) {
            ++y;
        } else {
            ++common, ++x, ++y;
        }
    }
    return a.empty() || b.empty() ? 0 : 2 * double(common) / double(a.size() + b.size());
}

using Pairs = QList<std::pair<qsizetype, qsizetype>>;
using Fingerprints = std::vector<std::vector<size_t>>;

Fingerprints fingerprintsOf(std::span<const QStringView> lines)
{
    Fingerprints result;
    std::ranges::transform(lines, std::back_inserter(result), pairsOf);
    return result;
}

/// The pairs in order that have the most in common all together.
Pairs bestPairs(const Fingerprints &removed, const Fingerprints &added)
{
    const size_t width = added.size() + 1;
    std::vector<double> best((removed.size() + 1) * width, 0.0); // of the first i removed and the first j added lines
    std::vector<double> similar(best.size(), 0.0);
    for (size_t i = 1; i <= removed.size(); ++i) {
        for (size_t j = 1; j <= added.size(); ++j) {
            const size_t at = i * width + j;
            similar[at] = similarity(removed[i - 1], added[j - 1]);
            best[at] = std::max(best[at - 1], best[at - width]);
            if (similar[at] >= leastSimilarity)
                best[at] = std::max(best[at], best[at - width - 1] + similar[at]);
        }
    }
    Pairs pairs;
    for (size_t i = removed.size(), j = added.size(); i > 0 && j > 0;) {
        const size_t at = i * width + j;
        if (best[at] == best[at - 1]) {
            --j;
        } else if (best[at] == best[at - width]) {
            --i;
        } else {
            pairs.prepend({qsizetype(--i), qsizetype(--j)});
        }
    }
    return pairs;
}

} // namespace

WordChanges changedWords(QStringView before, QStringView after)
{
    const QList<QStringView> oldWords = wordsOf(before);
    const QList<QStringView> newWords = wordsOf(after);
    if (std::max(oldWords.size(), newWords.size()) > maximumWords)
        return {};
    const auto range = [](QStringView line, const QList<QStringView> &words, qsizetype first, qsizetype count) {
        const auto startOf = [&](qsizetype word) {
            return word < words.size() ? words.at(word).data() - line.data() : line.size();
        };
        return TextRange{startOf(first), startOf(first + count)};
    };
    QList<Edit> edits;
    for (const LineChange &change : diffLines(oldWords, newWords))
        edits.append({range(before, oldWords, change.oldFirst, change.oldCount),
                      range(after, newWords, change.newFirst, change.newCount)});
    WordChanges changes;
    for (const Edit &edit : joined(edits, before)) {
        if (!edit.before.isEmpty())
            changes.before.append(edit.before);
        if (!edit.after.isEmpty())
            changes.after.append(edit.after);
    }
    return changes;
}

Pairs similarLines(std::span<const QStringView> removed, std::span<const QStringView> added)
{
    if (qsizetype(removed.size()) * qsizetype(added.size()) <= maximumComparisons)
        return bestPairs(fingerprintsOf(removed), fingerprintsOf(added));
    Pairs pairs;
    for (size_t i = 0; i < std::min(removed.size(), added.size()); ++i) {
        if (similarity(pairsOf(removed[i]), pairsOf(added[i])) >= leastSimilarity)
            pairs.append({qsizetype(i), qsizetype(i)});
    }
    return pairs;
}

} // namespace Jianbao
