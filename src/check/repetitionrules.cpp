// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/prose.h"
#include "check/rules.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

// Lines (FORMAT.md §12, F8).

constexpr qsizetype longLine = 40;     ///< a line that is the same as another by chance is shorter
constexpr qsizetype longPassage = 100; ///< the same for a line that is only nearly the same
constexpr qsizetype pieceLength = 8;   ///< of the overlapping pieces by which lines are compared
constexpr quint32 samples = 4;         ///< one piece of so many is kept
constexpr double nearlyAll = 0.75;     ///< of a line's pieces stand in earlier lines

/// Whether a line is one that is written once: no title, whose words a summary may quote, and no link.
bool isOwnText(const CheckedIssue &issue, int line)
{
    const Region region = issue.regionOf(line);
    if (region == Region::WarmUp || region == Region::Preamble || region == Region::SectionText)
        return true;
    const Item *item = itemOf(issue, line);
    if (!item)
        return false;
    const BodyKind kind = item->body.at(line - item->lines.first).kind;
    const auto field = std::ranges::find_if(item->fields, [line](const Field &f) { return f.lines.first == line; });
    return kind == BodyKind::Paragraph || kind == BodyKind::List ||
           (kind == BodyKind::Field && field != item->fields.end() && field->kind == Field::Kind::Summary);
}

/// The pieces of a line that stand for it, as numbers: chosen by their text, so that equal lines have equal ones.
QList<quint32> sampledPieces(QStringView line)
{
    QList<quint32> pieces;
    for (qsizetype i = 0; i + pieceLength <= line.size(); ++i) {
        quint32 number = 2166136261U; // FNV-1a
        for (const QChar c : line.sliced(i, pieceLength))
            number = (number ^ c.unicode()) * 16777619U;
        number ^= number >> 15U;
        if (number % samples == 0)
            pieces.append(number);
    }
    return pieces;
}

/// How many of a line's pieces stand in earlier lines, and the line that most of them stand in.
std::pair<qsizetype, int> saidBefore(const QList<quint32> &pieces, const QHash<quint32, int> &lineOfPiece)
{
    QHash<int, int> hits;
    qsizetype all = 0;
    int best = 0;
    for (const quint32 piece : pieces) {
        const int line = lineOfPiece.value(piece, 0);
        if (line == 0)
            continue;
        ++all;
        if (++hits[line] > hits.value(best))
            best = line;
    }
    return {all, best};
}

void findRepeatedLines(const CheckedIssue &issue, Report &report)
{
    QHash<QStringView, int> lineOfText;
    QHash<quint32, int> lineOfPiece;
    forEachWrittenLine(issue, [&](int line, TextRange) {
        const TextRange range = trimmedLine(issue, line);
        if (!isOwnText(issue, line))
            return;
        const QStringView content = slice(issue.text(), range);
        const int same = range.length() < longLine ? 0 : lineOfText.value(content, 0);
        if (same > 0) {
            report.add(range, Text::tr("This line is the same as line %1.").arg(same),
                       {{Text::tr("Delete this line"), {lineDeletion(issue, {line, line})}, false}});
            return;
        }
        lineOfText.insert(content, line);
        const QList<quint32> pieces = sampledPieces(content);
        const auto [said, earlier] = saidBefore(pieces, lineOfPiece);
        // A line of one sign may have no piece at all.
        if (range.length() >= longPassage && said > 0 && double(said) >= nearlyAll * double(pieces.size()))
            report.add(range, Text::tr("Nearly all of this line stands in line %1 or near it.").arg(earlier));
        for (const quint32 piece : pieces) {
            if (!lineOfPiece.contains(piece))
                lineOfPiece.insert(piece, line);
        }
    });
}

// Words (FORMAT.md §12, P8).

constexpr qsizetype longestWord = 6;

/// Whether a Chinese word may well be said twice: "一步一步", "学习" of "机器学习学习率".
bool isSaidTwice(QStringView word, QChar after)
{
    static const QList<QStringView> usual{u"很多", u"非常", u"好多", u"真的", u"特别", u"学习", u"研究", u"讨论",
                                          u"考虑", u"了解", u"介绍", u"尝试", u"期待", u"交流", u"各种", u"大家"};
    return word.startsWith(u'一') || word.startsWith(u'每') || usual.contains(word) ||
           std::ranges::all_of(word, [word](QChar c) { return c == word.first(); }) ||
           QStringView(u"率机器集库图力量层员").contains(after);
}

/// Whether two of the same character are two words: "目的的", "为了了解", "平和和".
bool isTwoWords(QChar before, QChar c, QChar after)
{
    switch (c.unicode()) {
    case u'的':
        return QStringView(u"目标有打似").contains(before) || QStringView(u"确士").contains(after);
    case u'了':
        return before == u'为' || before == u'除' || QStringView(u"解不得却然").contains(after);
    case u'和':
        return QStringView(u"饱缓柔总温调共平协亲谐中").contains(before) || QStringView(u"谐平解睦气").contains(after);
    case u'将':
        return QStringView(u"即必行终已麻大名").contains(before) || QStringView(u"军领士来要近会").contains(after);
    default:
        return true;
    }
}

/// The length of the Chinese word at a place that stands there twice; 0: none does.
qsizetype doubledHan(QStringView text, qsizetype at, qsizetype end)
{
    const auto charAt = [text](qsizetype i) {
        return i >= 0 && i < text.size() ? text.at(i) : QChar();
    };
    if (!isHan(text.at(at)))
        return 0;
    for (qsizetype length = std::min(longestWord, (end - at) / 2); length > 1; --length) {
        if (text.at(at) != text.at(at + length))
            continue;
        const QStringView word = text.sliced(at, length);
        if (word == text.sliced(at + length, length) && std::ranges::all_of(word, isHan) &&
            !isSaidTwice(word, charAt(at + 2 * length)))
            return length;
    }
    const bool isPair = at + 1 < end && text.at(at) == text.at(at + 1);
    return isPair && !isTwoWords(charAt(at - 1), text.at(at), charAt(at + 2)) ? 1 : 0;
}

/// The length of the Latin word at a place, if it starts there.
qsizetype latinWord(QStringView text, qsizetype at, qsizetype end)
{
    if (at > 0 && (isAlphanumeric(text.at(at - 1)) || QStringView(u"-_./'’").contains(text.at(at - 1))))
        return 0;
    qsizetype stop = at;
    while (stop < end && isAlphanumeric(text.at(stop)) && !text.at(stop).isDigit())
        ++stop;
    return stop - at;
}

/// What is between two of the same Latin word, at least two letters long: spaces; 0: the word stands there once.
qsizetype gapOfDoubled(QStringView text, qsizetype at, qsizetype length, qsizetype end)
{
    static const QList<QStringView> usual{u"that", u"had", u"bye", u"ha", u"blah",
                                          u"very", u"so",  u"go",  u"no", u"win"};
    qsizetype gap = 0;
    while (at + length + gap < end && text.at(at + length + gap) == u' ')
        ++gap;
    const qsizetype second = at + length + gap;
    if (length < 2 || gap == 0 || second + length > end || usual.contains(text.sliced(at, length).toString().toLower()))
        return 0;
    const bool isWhole = second + length == end || (!isAlphanumeric(text.at(second + length)) &&
                                                    !QStringView(u"-_/'’.+").contains(text.at(second + length)));
    return isWhole && text.sliced(at, length) == text.sliced(second, length) ? gap : 0;
}

void findDoubledWords(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    const auto add = [&](TextRange both, qsizetype length) {
        const TextRange second{both.start + length, both.end};
        report.add(both, Text::tr("“%1” stands here twice.").arg(text.sliced(both.start, length)),
                   {{Text::tr("Keep one"), {{second, {}}}, false}});
    };
    forEachWrittenLine(issue, [&](int, TextRange line) {
        for (qsizetype i = line.start; i < line.end; ++i) {
            if (!issue.isProse(i))
                continue;
            qsizetype length = doubledHan(text, i, line.end);
            TextRange both{i, i + 2 * length};
            if (length == 0) {
                length = latinWord(text, i, line.end);
                const qsizetype gap = length > 1 ? gapOfDoubled(text, i, length, line.end) : 0;
                both.end = gap > 0 ? i + 2 * length + gap : i;
            }
            if (both.isEmpty() || !issue.isProse(both))
                continue;
            add(both, length);
            i = both.end - 1;
        }
    });
}

constexpr const char *saidByRepeated[] = {"summary.duplicate"};

constexpr Rule rules[] = {
    {
        .id = "text.repeated-line",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Line that stands twice"),
        .why = QT_TRANSLATE_NOOP("Rules", "A text was pasted into two places, or its earlier version was not deleted."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)  \n摘要：一种只用整数运算的推理方法，在四款手机的处理器上比浮点快"
                 "了三倍，误差不变。  \n- [乙](https://b.cn)  \n摘要：一种只用整数运算的推理方法，在四款手机的"
                 "处理器上比浮点快了三倍，误差不变。  \n",
        .right = "## 论文\n\n- [甲](https://a.cn)  \n摘要：一种只用整数运算的推理方法，在四款手机的处理器上比浮点快"
                 "了三倍，误差不变。  \n- [乙](https://b.cn)  \n摘要：一种把词表压缩到十分之一的方法，用于离线"
                 "翻译的手机程序，不损失准确率。  \n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the second one, if it is the same to the letter."),
        .check = findRepeatedLines,
        .covers = saidByRepeated,
    },
    {
        .id = "word.doubled",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Word that stands twice"),
        .why = QT_TRANSLATE_NOOP("Rules", "One of the two is left over from an edit."),
        .wrong = "一种轻量的的网络。\n",
        .right = "一种轻量的网络。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the second one."),
        .check = findDoubledWords,
    },
};

} // namespace

std::span<const Rule> repetitionRules()
{
    return rules;
}

} // namespace Jianbao
