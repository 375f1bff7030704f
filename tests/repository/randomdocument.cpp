// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "randomdocument.h"

#include <algorithm>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList &lineEnds()
{
    static const QByteArrayList ends{"\r\n", "\n", "\r", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};
    return ends;
}

/// What stresses decoders and line ends: NBSP, U+2028, U+FEFF, U+FFFE, U+FFFD, emoji, combining marks, CJK.
const QByteArrayList &pieces()
{
    static const QByteArrayList all{"a",
                                    "  ",
                                    "\t",
                                    "\xC2\xA0",
                                    "\xE2\x80\xA8",
                                    "\xEF\xBB\xBF",
                                    "\xEF\xBF\xBE",
                                    "\xEF\xBF\xBD",
                                    "\xE2\x80\x8B",
                                    "e\xCC\x81",
                                    "🎉",
                                    "👩‍🔬",
                                    "简报",
                                    "𠮷",
                                    "　",
                                    "**",
                                    "\xC2\x85",
                                    "\x7F"};
    return all;
}

template <typename List>
const auto &oneOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

QByteArray madeUpLine(QRandomGenerator &random)
{
    const QByteArray number = QByteArray::number(random.bounded(60));
    switch (random.bounded(9)) {
    case 0:
        return "- [第" + number + "条 | 某网](https://example.org/" + number + ")  ";
    case 1:
        return "摘要：说说" + number + "。  ";
    case 2:
        return "摘要：  ";
    case 3:
        return "## 论文";
    case 4:
        return "- 公司" + number + "：消息；";
    case 5:
        return "代码：https://example.org/" + number;
    case 6:
        return "    1. " + number;
    default:
        return {};
    }
}

QByteArray madeUp(QRandomGenerator &random)
{
    QByteArray bytes = random.bounded(3) ? "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2021-07-18)：甲/乙\n\n" : "";
    for (int lines = random.bounded(60); lines > 0; --lines)
        bytes += madeUpLine(random) + '\n';
    return bytes;
}

/// Gives the lines other ends: all the same, or a mixture.
void changeLineEnds(RandomDocument &document, QRandomGenerator &random)
{
    const int manner = random.bounded(6);
    const char *const kinds[] = {"CRLF", "LF", "CR", "LF, some others", "LF, CR and CRLF", "all line ends"};
    for (ByteLine &line : document.lines) {
        line.end = manner < 3    ? lineEnds()[manner]
                   : manner == 3 ? lineEnds()[random.bounded(10) ? 1 : random.bounded(6)]
                                 : lineEnds()[random.bounded(manner == 4 ? 3 : 6)];
    }
    document.kinds.append(QString::fromLatin1(kinds[manner]));
}

/// Puts odd characters into lines; rarely bytes that are no text.
void mutate(RandomDocument &document, QRandomGenerator &random)
{
    if (document.lines.isEmpty())
        return;
    const auto place = [&random](const QByteArray &content) {
        const QString text = QString::fromUtf8("x" + content).sliced(1);
        qsizetype at = random.bounded(int(text.size()) + 1);
        if (at > 0 && at < text.size() && text[at].isLowSurrogate())
            --at;
        return text.first(at).toUtf8().size();
    };
    for (int count = random.bounded(10); count > 0; --count) {
        QByteArray &content = document.lines[random.bounded(int(document.lines.size()))].content;
        content.insert(place(content), oneOf(pieces(), random));
    }
    const int harm = random.bounded(12);
    if (harm > 1)
        return;
    const QByteArrayList invalid{"\xFF", "\xC0\xAF", "\xE7\xAE", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xBC\xF2"};
    QByteArray &content = document.lines[random.bounded(int(document.lines.size()))].content;
    content.insert(place(content), harm == 0 ? QByteArray(1, '\0') : oneOf(invalid, random));
    document.isUnshowable = true;
    document.kinds.append(harm == 0 ? u"NUL, read-only"_s : u"invalid UTF-8, read-only"_s);
}

} // namespace

QList<ByteLine> cutLines(const QByteArray &bytes)
{
    QList<ByteLine> lines;
    ByteLine line;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto end =
            std::ranges::find_if(lineEnds(), [rest = QByteArrayView(bytes).sliced(at)](const QByteArray &lineEnd) {
                return rest.startsWith(lineEnd); // CRLF comes first
            });
        if (end == lineEnds().cend()) {
            line.content += bytes[at++];
            continue;
        }
        line.end = *end;
        at += end->size();
        lines.append(std::exchange(line, {}));
    }
    if (!line.content.isEmpty())
        lines.append(line);
    return lines;
}

QByteArray RandomDocument::bytes() const
{
    QByteArray bytes = hasMark ? byteOrderMark : QByteArray();
    for (const ByteLine &line : lines)
        bytes += line.content + line.end;
    return bytes;
}

RandomDocument randomDocument(QRandomGenerator &random, const QList<QByteArray> &models)
{
    RandomDocument document;
    document.lines = cutLines(models.isEmpty() ? madeUp(random) : oneOf(models, random));
    changeLineEnds(document, random);
    mutate(document, random);
    if (!document.lines.isEmpty() && random.bounded(4) == 0) {
        document.lines.last().end.clear();
        document.kinds.append(u"no final newline"_s);
    }
    document.hasMark = random.bounded(5) == 0;
    if (document.hasMark)
        document.kinds.append(u"byte order mark"_s);
    // A CR and an empty LF line are one line end, an unended empty line is none, a U+FEFF in front is a mark.
    const QByteArray bytes = document.bytes();
    const bool startsWithMark = bytes.startsWith(byteOrderMark);
    document.lines = cutLines(startsWithMark ? bytes.sliced(byteOrderMark.size()) : bytes);
    document.hasMark = startsWithMark;
    if (document.lines.isEmpty())
        document.kinds.append(u"empty"_s);
    return document;
}

EditedLines::EditedLines(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        m_lines.append({line, m_lines.size()});
    if (m_lines.constLast().text.isEmpty())
        m_lines.last().origin = -1;
}

QString EditedLines::text() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines.append(line.text);
    return lines.join(u'\n');
}

qsizetype EditedLines::count() const
{
    return m_lines.constLast().text.isEmpty() ? m_lines.size() - 1 : m_lines.size();
}

void EditedLines::scribble(QRandomGenerator &random)
{
    for (int edits = random.bounded(6) ? random.bounded(1, 10) : random.bounded(60); edits > 0; --edits)
        edit(random);
}

void EditedLines::edit(QRandomGenerator &random)
{
    const qsizetype at = random.bounded(int(m_lines.size()));
    const qsizetype count = std::min<qsizetype>(random.bounded(1, 6), m_lines.size() - at);
    Line &line = m_lines[at];
    switch (random.bounded(11)) {
    case 0:
        m_lines.insert(at, {QString::fromUtf8(madeUpLine(random)), -1});
        break;
    case 1:
        m_lines.remove(at, std::min(count, m_lines.size() - 1));
        break;
    case 2:
        line = {QString::fromUtf8(madeUpLine(random)), -1};
        break;
    case 3:
        moveLines(at, count, random);
        break;
    case 4:
        if (at + 1 < m_lines.size()) {
            line = {line.text + m_lines[at + 1].text, -1};
            m_lines.removeAt(at + 1);
        }
        break;
    case 5: {
        qsizetype cut = random.bounded(int(line.text.size()) + 1);
        if (cut > 0 && cut < line.text.size() && line.text[cut].isLowSurrogate())
            --cut;
        const QString rest = line.text.sliced(cut);
        line = {line.text.first(cut), -1};
        m_lines.insert(at + 1, {rest, -1});
        break;
    }
    case 6: {
        const QString copy = m_lines[random.bounded(int(m_lines.size()))].text;
        m_lines.insert(at, {copy, -1});
        break;
    }
    case 7:
        m_lines.insert(at, {QString(), -1});
        break;
    default:
        editCharacters(line, random);
    }
}

/// Types or deletes a whole character somewhere in a line.
void EditedLines::editCharacters(Line &line, QRandomGenerator &random)
{
    QList<uint> characters = line.text.toUcs4();
    const qsizetype at = random.bounded(int(characters.size()) + 1);
    if (random.bounded(3) == 0 && at < characters.size())
        characters.removeAt(at);
    else
        characters.insert(at, oneOf(QString::fromUtf8("x" + oneOf(pieces(), random)).sliced(1).toUcs4(), random));
    line.origin = -1;
    line.text = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

void EditedLines::moveLines(qsizetype first, qsizetype count, QRandomGenerator &random)
{
    const QList<Line> moved = m_lines.sliced(first, count);
    m_lines.remove(first, count);
    const qsizetype target = random.bounded(int(m_lines.size()) + 1);
    for (qsizetype i = 0; i < count; ++i)
        m_lines.insert(target + i, moved[i]);
}

} // namespace Jianbao::Test
