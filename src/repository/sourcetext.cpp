// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/sourcetext.h"

#include "base/linediff.h"
#include "base/lines.h"
#include "repository/sourcelines.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Decodes every character, U+FEFF included, which QString::fromUtf8() drops at the start.
QString decoded(QByteArrayView bytes)
{
    constexpr auto flags = QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless;
    return QStringDecoder(QStringDecoder::Utf8, flags).decode(bytes);
}

QString sentenceFor(QByteArrayView bytes, qsizetype offset)
{
    int line = 0;
    for (qsizetype at = 0; at <= offset; ++line)
        at = sourceLineAt(bytes, at).end;
    const uchar byte = uchar(bytes[offset]);
    if (byte == 0) {
        return QCoreApplication::translate("SourceText",
                                           "The file is no text: it has a NUL byte at byte %1, in line %2. "
                                           "It is shown read-only, so that saving cannot damage it.")
            .arg(offset + 1)
            .arg(line);
    }
    return QCoreApplication::translate(
               "SourceText", "The file is not valid UTF-8: byte %1, in line %2, is 0x%3. It is shown read-only, "
                             "so that saving cannot damage it. Convert it to UTF-8 to edit it.")
        .arg(offset + 1)
        .arg(line)
        .arg(QString::number(byte, 16).toUpper().rightJustified(2, u'0'));
}

/// Half a surrogate pair becomes U+FFFD ("?" with QString::toUtf8()).
QByteArray encoded(QStringView text)
{
    return QStringEncoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless).encode(text);
}

/// How many UTF-16 units two texts have in common at their start, in whole lines.
qsizetype commonStart(QStringView before, QStringView after)
{
    const qsizetype equal = std::ranges::mismatch(before, after).in1 - before.begin();
    return before.first(equal).lastIndexOf(u'\n') + 1;
}

/// The same at their end: the number of units after a LF that both have.
qsizetype commonEnd(QStringView before, QStringView after)
{
    qsizetype equal = 0;
    const qsizetype most = std::min(before.size(), after.size());
    while (equal < most && before[before.size() - 1 - equal] == after[after.size() - 1 - equal])
        ++equal;
    const qsizetype lineFeed = before.last(equal).indexOf(u'\n');
    return lineFeed < 0 ? 0 : equal - lineFeed - 1;
}

/// Puts a file together from lines. A CR and the LF of an empty line after it would become one line end.
class LineWriter
{
public:
    explicit LineWriter(qsizetype expectedSize) { m_bytes.reserve(expectedSize); }

    void addBlock(QByteArrayView lines)
    {
        keepCarriageReturnApart(lines);
        m_bytes.append(lines);
    }
    void addLine(QByteArrayView content, QByteArrayView lineEnd)
    {
        if (content.isEmpty())
            keepCarriageReturnApart(lineEnd);
        m_bytes.append(content).append(lineEnd);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void keepCarriageReturnApart(QByteArrayView next)
    {
        if (m_bytes.endsWith('\r') && next.startsWith('\n'))
            m_bytes.append('\r');
    }

    QByteArray m_bytes;
};

/// The lines of one side between the common start and end.
struct Middle
{
    QStringView text;
    QList<QStringView> lines;
    [[nodiscard]] bool isTerminated(qsizetype line) const { return line + 1 < lines.size() || text.endsWith(u'\n'); }
};

/// The lines that changes take away, by their text: one that turns up elsewhere was moved.
class RemovedLines
{
public:
    RemovedLines(const QList<QStringView> &lines, const QList<LineChange> &changes)
    {
        for (const LineChange &change : changes) {
            for (qsizetype line = change.oldFirst; line < change.oldFirst + change.oldCount; ++line)
                m_places[lines[line]].append(line);
        }
    }

    /// The first line with a text that was not taken yet; nothing if there is none.
    [[nodiscard]] std::optional<qsizetype> take(QStringView text)
    {
        const auto places = m_places.find(text);
        return places == m_places.end() || places->isEmpty() ? std::nullopt : std::optional(places->takeFirst());
    }

private:
    QHash<QStringView, QList<qsizetype>> m_places;
};

/// Writes the changed middle of a text: @p before are its old lines, @p source where their bytes are.
void writeMiddle(LineWriter &writer, const Middle &before, const Middle &after, QByteArrayView bytes,
                 const QList<SourceLine> &source, QByteArrayView newLineEnd)
{
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
    const auto write = [&](QByteArrayView content, const SourceLine *origin) {
        QByteArrayView lineEnd;
        if (after.isTerminated(newLine)) {
            const bool hasOwn = origin && origin->lineEndLength() > 0;
            lineEnd = hasOwn ? bytes.sliced(origin->contentEnd, origin->lineEndLength()) : newLineEnd;
        }
        writer.addLine(content, lineEnd);
        ++newLine;
    };
    const auto keepUntil = [&](qsizetype end) {
        for (; oldLine < end; ++oldLine) {
            const SourceLine &line = source[oldLine];
            write(bytes.sliced(line.start, line.contentEnd - line.start), &line);
        }
    };
    const QList<LineChange> changes = diffLines(before.lines, after.lines);
    RemovedLines removed(before.lines, changes);
    for (const LineChange &change : changes) {
        keepUntil(change.oldFirst);
        for (qsizetype i = 0; i < change.newCount; ++i) {
            const qsizetype replaced = i < change.oldCount ? change.oldFirst + i : -1;
            const qsizetype origin = removed.take(after.lines[newLine]).value_or(replaced);
            write(encoded(after.lines[newLine]), origin < 0 ? nullptr : &source[origin]);
        }
        oldLine += change.oldCount;
    }
    keepUntil(source.size());
}

} // namespace

SourceText SourceText::fromBytes(QByteArray bytes)
{
    SourceText source;
    source.m_bytes = std::move(bytes);
    source.m_hasByteOrderMark = source.m_bytes.startsWith(byteOrderMark);
    const QByteArrayView content =
        QByteArrayView(source.m_bytes).sliced(source.m_hasByteOrderMark ? byteOrderMark.size() : 0);
    source.m_text = withPlainLineEnds(decoded(content));
    if (const auto offset = firstUnshowableByte(source.m_bytes)) {
        source.m_readOnlyReason = sentenceFor(source.m_bytes, *offset);
        source.m_text.replace(QChar(u'\0'), QChar::ReplacementCharacter);
    }
    source.countLineEnds();
    return source;
}

void SourceText::countLineEnds()
{
    qsizetype lineFeeds = 0;
    qsizetype pairs = 0;
    qsizetype carriageReturns = 0;
    for (qsizetype at = 0; at < m_bytes.size();) {
        const SourceLine line = sourceLineAt(m_bytes, at);
        at = line.end;
        if (line.lineEndLength() == 2)
            ++pairs;
        else if (line.lineEndLength() == 1)
            ++(m_bytes[line.contentEnd] == '\n' ? lineFeeds : carriageReturns);
    }
    const qsizetype most = std::max({lineFeeds, pairs, carriageReturns});
    m_lineEnd = lineFeeds == most ? LineEnd::LineFeed
                : pairs == most   ? LineEnd::CarriageReturnLineFeed
                                  : LineEnd::CarriageReturn;
}

QString SourceText::lineEndName() const
{
    switch (m_lineEnd) {
    case LineEnd::LineFeed:
        break;
    case LineEnd::CarriageReturnLineFeed:
        return u"CRLF"_s;
    case LineEnd::CarriageReturn:
        return u"CR"_s;
    }
    return u"LF"_s;
}

QByteArrayView SourceText::lineEndBytes() const
{
    switch (m_lineEnd) {
    case LineEnd::LineFeed:
        break;
    case LineEnd::CarriageReturnLineFeed:
        return "\r\n";
    case LineEnd::CarriageReturn:
        return "\r";
    }
    return "\n";
}

QByteArray SourceText::bytesFor(const QString &text) const
{
    const QString edited = withPlainLineEnds(text).replace(QChar(u'\0'), QChar::ReplacementCharacter);
    if (isReadOnly() || edited == m_text)
        return m_bytes;

    const QStringView before(m_text);
    const QStringView after(edited);
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before.sliced(start), after.sliced(start));
    const QStringView oldText = before.sliced(start, before.size() - start - end);
    const QStringView newText = after.sliced(start, after.size() - start - end);

    const qsizetype firstByte = m_hasByteOrderMark ? byteOrderMark.size() : 0;
    qsizetype middle = firstByte;
    for (qsizetype skip = before.first(start).count(u'\n'); skip > 0; --skip)
        middle = sourceLineAt(m_bytes, middle).end;
    QList<SourceLine> source;
    const Middle oldMiddle{oldText, splitLines(oldText)};
    qsizetype middleEnd = middle;
    for (qsizetype i = 0; i < oldMiddle.lines.size(); ++i) {
        source.append(sourceLineAt(m_bytes, middleEnd));
        middleEnd = source.constLast().end;
    }

    LineWriter writer(m_bytes.size() + newText.size() * 3);
    // Without a second one, a text that begins with U+FEFF would lose it when it is read again.
    if (m_hasByteOrderMark || after.startsWith(QChar::ByteOrderMark))
        writer.addBlock(byteOrderMark);
    writer.addBlock(QByteArrayView(m_bytes).sliced(firstByte, middle - firstByte));
    writeMiddle(writer, oldMiddle, {newText, splitLines(newText)}, m_bytes, source, lineEndBytes());
    writer.addBlock(QByteArrayView(m_bytes).sliced(middleEnd));
    return writer.take();
}

} // namespace Jianbao
