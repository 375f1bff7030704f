// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/sourcelines.h"
#include "repository/sourcetext.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList lineEnds{"\n", "\r\n", "\r", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};

/// Pieces that stress the decoder and the line ends: NBSP, U+2028, U+FEFF, U+FFFE, emoji, trailing spaces, tabs.
const QByteArrayList pieces{"a",
                            "摘要：",
                            "  ",
                            "\t",
                            "\xC2\xA0",
                            "\xE2\x80\xA8",
                            "\xEF\xBB\xBF",
                            "\xEF\xBF\xBE",
                            "🎉",
                            "- [x](y)",
                            "\xEF\xBF\xBD",
                            "\xE2\x80\x8B",
                            "e\xCC\x81",
                            "　"};

QByteArray randomLine(QRandomGenerator &random)
{
    QByteArray line;
    for (int i = random.bounded(5); i > 0; --i)
        line += pieces[random.bounded(int(pieces.size()))];
    return line;
}

/// Lines of a file as a test sees them: content and line end apart.
struct TestLine
{
    QByteArray content;
    QByteArray lineEnd;
};

QByteArray joined(const QList<TestLine> &lines)
{
    QByteArray bytes;
    for (const TestLine &line : lines)
        bytes += line.content + line.lineEnd;
    return bytes;
}

/// A document in which every line is different, so that it is certain which ones an edit leaves alone.
QList<TestLine> randomDocument(QRandomGenerator &random)
{
    const bool mixed = random.bounded(3) > 0;
    const QByteArray usual = lineEnds[random.bounded(3)];
    QList<TestLine> lines;
    const int count = random.bounded(40);
    for (int i = 0; i < count; ++i) {
        const QByteArray lineEnd = mixed ? lineEnds[random.bounded(int(lineEnds.size()))] : usual;
        lines.append({QByteArray::number(i) + ' ' + randomLine(random), lineEnd});
    }
    if (!lines.isEmpty() && random.bounded(2))
        lines.last().lineEnd.clear();
    return lines;
}

} // namespace

class TestSourceText : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void unshowable_data();
    void unshowable();
    void edits_data();
    void edits();
    void everyCharacterComesBack();
    void validatorAgreesWithQt();
    void unchangedIsIdentical();
    void untouchedLinesAreIdentical();
    void savingAgainGivesTheEditorsText();
    void distantChangesTouchOnlyTheirLines();
    void corpusIsIdentical();
    void largeTextsAreQuick();
};

void TestSourceText::texts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<bool>("mark");

    QTest::newRow("empty") << QByteArray() << QString() << u"LF"_s << false;
    QTest::newRow("LF") << QByteArray("a\nb\n") << u"a\nb\n"_s << u"LF"_s << false;
    QTest::newRow("no final newline") << QByteArray("a\nb") << u"a\nb"_s << u"LF"_s << false;
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s << u"CRLF"_s << false;
    QTest::newRow("CR") << QByteArray("a\rb\r") << u"a\nb\n"_s << u"CR"_s << false;
    QTest::newRow("mixed, mostly CRLF") << QByteArray("a\r\nb\nc\r\n") << u"a\nb\nc\n"_s << u"CRLF"_s << false;
    QTest::newRow("LF CR is two") << QByteArray("a\n\rb") << u"a\n\nb"_s << u"LF"_s << false;
    QTest::newRow("CR CRLF is two") << QByteArray("a\r\r\nb") << u"a\n\nb"_s << u"CRLF"_s << false;
    QTest::newRow("U+2029") << QByteArray("a\xE2\x80\xA9z") << u"a\nz"_s << u"LF"_s << false;
    QTest::newRow("U+FDD0, U+FDD1") << QByteArray("a\xEF\xB7\x90z\xEF\xB7\x91") << u"a\nz\n"_s << u"LF"_s << false;
    QTest::newRow("U+2028 stays") << QByteArray("a\xE2\x80\xA8z") << u"a\u2028z"_s << u"LF"_s << false;
    QTest::newRow("NBSP stays") << QByteArray("a\xC2\xA0z") << u"a\u00A0z"_s << u"LF"_s << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\n")
                                     << u"a\n"_s << u"LF"_s << true;
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << QString() << u"LF"_s << true;
    QTest::newRow("mark twice") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                              "a")
                                << u"\uFEFFa"_s << u"LF"_s << true;
    QTest::newRow("mark inside") << QByteArray("a\n\xEF\xBB\xBF"
                                               "b")
                                 << u"a\n\uFEFFb"_s << u"LF"_s << false;
    QTest::newRow("form feed, NEL stay") << QByteArray("a\f\v\xC2\x85z") << u"a\f\v\u0085z"_s << u"LF"_s << false;
}

void TestSourceText::texts()
{
    QFETCH(QByteArray, bytes);
    const SourceText source = SourceText::fromBytes(bytes);
    QTEST(source.text(), "text");
    QTEST(source.lineEndName(), "lineEnd");
    QTEST(source.hasByteOrderMark(), "mark");
    QCOMPARE(source.readOnlyReason(), QString());
    QCOMPARE(source.bytes(), bytes);
    QCOMPARE(source.bytesFor(source.text()), bytes);
}

void TestSourceText::unshowable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place"); // must be part of the reason

    QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << u"a\nb\uFFFDc"_s << u"byte 4, in line 2"_s;
    QTest::newRow("Latin-1") << QByteArray("a\r\n\r\nb\xE9 c") << u"a\n\nb\uFFFD c"_s << u"byte 7, in line 3"_s;
    QTest::newRow("GBK") << QByteArray("\xBC\xF2") << u"\uFFFD\uFFFD"_s << u"byte 1, in line 1"_s;
    QTest::newRow("cut off") << QByteArray("ab\xE7\xAE") << u"ab\uFFFD\uFFFD"_s << u"byte 3, in line 1"_s;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"\uFFFD\uFFFD"_s << u"byte 1, in line 1"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0",
                                          4)
                            << u"\uFFFD\uFFFDa\uFFFD"_s << u"byte 1, in line 1"_s;
    QTest::newRow("after a mark") << QByteArray("\xEF\xBB\xBF"
                                                "a\xFF")
                                  << u"a\uFFFD"_s << u"byte 5, in line 1"_s;
}

void TestSourceText::unshowable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const SourceText source = SourceText::fromBytes(bytes);
    QVERIFY(source.isReadOnly());
    QTEST(source.text(), "text");
    QVERIFY2(source.readOnlyReason().contains(place), qPrintable(source.readOnlyReason()));
    QCOMPARE(source.bytesFor(source.text()), bytes);
    QCOMPARE(source.bytesFor(u"something else"_s), bytes);
}

void TestSourceText::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("new file") << QByteArray() << u"a\nb\n"_s << QByteArray("a\nb\n");
    QTest::newRow("all removed") << QByteArray("a\r\nb") << u""_s << QByteArray();
    QTest::newRow("mark kept when all is removed") << QByteArray("\xEF\xBB\xBF"
                                                                 "a\n")
                                                   << u""_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("mark kept") << QByteArray("\xEF\xBB\xBF"
                                             "a\nb\n")
                               << u"x\nb\n"_s
                               << QByteArray("\xEF\xBB\xBF"
                                             "x\nb\n");
    QTest::newRow("a mark that is text") << QByteArray("x\xEF\xBB\xBF"
                                                       "a")
                                         << u"\uFEFFa"_s
                                         << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                                       "a");
    QTest::newRow("changed line keeps its line end")
        << QByteArray("a\r\nb\nc\r") << u"a\nx\nc\n"_s << QByteArray("a\r\nx\nc\r");
    QTest::newRow("all changed, all keep their line ends")
        << QByteArray("a\r\nb\nc\r") << u"x\ny\nz\n"_s << QByteArray("x\r\ny\nz\r");
    QTest::newRow("inserted line, CRLF") << QByteArray("a\r\nb\r\n") << u"a\nx\nb\n"_s << QByteArray("a\r\nx\r\nb\r\n");
    QTest::newRow("inserted line, most frequent")
        << QByteArray("a\nb\r\nc\r\n") << u"a\nx\nb\nc\n"_s << QByteArray("a\nx\r\nb\r\nc\r\n");
    QTest::newRow("moved line keeps its line end")
        << QByteArray("a\r\nb\nc\nd\n") << u"b\nc\nd\na\n"_s << QByteArray("b\nc\nd\na\r\n");
    QTest::newRow("lines moved over another one")
        << QByteArray("a\r\nb\nc\nd\n") << u"x\nb\nc\na\nd\n"_s << QByteArray("x\r\nb\nc\na\r\nd\n");
    QTest::newRow("removed line") << QByteArray("a\nb\r\nc\r") << u"a\nc\n"_s << QByteArray("a\nc\r");
    QTest::newRow("final newline added") << QByteArray("a\r\nb") << u"a\nb\n"_s << QByteArray("a\r\nb\r\n");
    QTest::newRow("final newline removed") << QByteArray("a\r\nb\r\n") << u"a\nb"_s << QByteArray("a\r\nb");
    QTest::newRow("line after a last one without newline")
        << QByteArray("a\r\nb") << u"a\nb\nc"_s << QByteArray("a\r\nb\r\nc");
    QTest::newRow("last line without newline changed") << QByteArray("a\r\nb") << u"a\nx"_s << QByteArray("a\r\nx");
    QTest::newRow("last line removed, newline stays") << QByteArray("a\r\nb") << u"a\n"_s << QByteArray("a\r\n");
    QTest::newRow("blank last line removed") << QByteArray("a\n\n") << u"a\n"_s << QByteArray("a\n");
    QTest::newRow("U+2029 kept beside an edit")
        << QByteArray("a\xE2\x80\xA9z\nc\n") << u"a\nz\nd\n"_s << QByteArray("a\xE2\x80\xA9z\nd\n");
    QTest::newRow("NBSP kept beside an edit")
        << QByteArray("a\xC2\xA0z\nc\n") << u"a\u00A0z\nd\n"_s << QByteArray("a\xC2\xA0z\nd\n");
    QTest::newRow("CR and an empty LF line stay two")
        << QByteArray("a\rb\n\nc\n") << u"a\n\nc\n"_s << QByteArray("a\r\r\nc\n");
    QTest::newRow("CR before an unchanged LF block")
        << QByteArray("x\ra\r\n\nb\n") << u"x\n\nb\n"_s << QByteArray("x\r\r\nb\n");
    QTest::newRow("other line ends in the text")
        << QByteArray("a\n") << u"a\r\nb\u2029c\n"_s << QByteArray("a\nb\nc\n");
    QTest::newRow("NUL cannot be saved") << QByteArray("a\n") << (u"a\nb"_s + QChar(u'\0'))
                                         << QByteArray("a\nb\xEF\xBF\xBD");
    QTest::newRow("half a surrogate pair")
        << QByteArray("a\n") << (u"a\nb"_s + QChar(0xD83C)) << QByteArray("a\nb\xEF\xBF\xBD");
}

void TestSourceText::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, text);
    const SourceText source = SourceText::fromBytes(before);
    QTEST(source.bytesFor(text), "after");
}

void TestSourceText::everyCharacterComesBack()
{
    QByteArray bytes;
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        if (c < 0xD800 || c > 0xDFFF)
            bytes += QString::fromUcs4(&c, 1).toUtf8() + "x\n";
    }
    const SourceText source = SourceText::fromBytes(bytes);
    QVERIFY(!source.isReadOnly());
    QCOMPARE(source.bytesFor(source.text()), bytes);
    // Also through the encoder: as text that is all new.
    QCOMPARE(SourceText::fromBytes(SourceText().bytesFor(source.text())).text(), source.text());
}

void TestSourceText::validatorAgreesWithQt()
{
    QRandomGenerator random(11);
    const QByteArray alphabet("a\x80\x8F\x90\x9F\xA0\xBF\xC0\xC2\xDF\xE0\xE4\xED\xEF\xF0\xF3\xF4\xF5\xFF");
    int valid = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(6); i > 0; --i)
            bytes += alphabet[random.bounded(int(alphabet.size()))];
        QCOMPARE(!firstUnshowableByte(bytes).has_value(), bytes.isValidUtf8());
        valid += bytes.isValidUtf8();
    }
    QVERIFY(valid > 1000);
}

void TestSourceText::unchangedIsIdentical()
{
    QRandomGenerator random(20200106);
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = random.bounded(4) ? QByteArray() : QByteArray("\xEF\xBB\xBF");
        for (int i = random.bounded(30); i > 0; --i) {
            bytes += randomLine(random);
            bytes += lineEnds[random.bounded(int(lineEnds.size()))];
            if (random.bounded(200) == 0)
                bytes += char(random.bounded(256));
        }
        bytes += randomLine(random);
        const SourceText source = SourceText::fromBytes(bytes);
        QCOMPARE(source.bytesFor(source.text()), bytes);
        QVERIFY(!source.text().contains(u'\r'));
    }
}

void TestSourceText::untouchedLinesAreIdentical()
{
    QRandomGenerator random(20210801);
    for (int round = 0; round < 4000; ++round) {
        const QByteArray mark = random.bounded(4) ? QByteArray() : QByteArray("\xEF\xBB\xBF");
        const QList<TestLine> lines = randomDocument(random);
        const SourceText source = SourceText::fromBytes(mark + joined(lines));

        QStringList edited;
        QList<qsizetype> origin; // per edited line: the line it is, or -1
        const int calm = 1 + random.bounded(20);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const int what = random.bounded(3 * calm);
            if (what == 0)
                edited.append(u"new %1 "_s.arg(i) + QString::fromUtf8(randomLine(random)));
            if (what == 0)
                origin.append(-1);
            if (what == 1)
                continue;
            edited.append(what == 2 ? u"changed %1"_s.arg(i) : QString::fromUtf8(lines[i].content));
            origin.append(what == 2 ? -1 : i);
        }
        const bool terminated = random.bounded(2) && !edited.isEmpty();
        const QString text = edited.join(u'\n') + QLatin1StringView(terminated ? "\n" : "");

        const QByteArray saved = source.bytesFor(text);
        QCOMPARE(SourceText::fromBytes(saved).text(), text);
        QVERIFY(saved.startsWith(mark));
        qsizetype at = mark.size();
        for (qsizetype i = 0; i < edited.size(); ++i) {
            const SourceLine line = sourceLineAt(saved, at);
            at = line.end;
            if (origin[i] < 0)
                continue;
            const TestLine &old = lines[origin[i]];
            QCOMPARE(saved.sliced(line.start, line.contentEnd - line.start), old.content);
            if (!old.lineEnd.isEmpty() && (i + 1 < edited.size() || terminated))
                QCOMPARE(saved.sliced(line.contentEnd, line.lineEndLength()), old.lineEnd);
        }
        QCOMPARE(at, saved.size());
    }
}

/// Blank and repeated lines, where it is open which of them an edit left alone: the text must come back all the same.
void TestSourceText::savingAgainGivesTheEditorsText()
{
    QRandomGenerator random(42);
    const auto randomText = [&random](const QStringList &ends) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += QString(random.bounded(3), u'a') + ends[random.bounded(int(ends.size()))];
        return text;
    };
    for (int round = 0; round < 6000; ++round) {
        const SourceText source = SourceText::fromBytes(randomText({u"\n"_s, u"\r\n"_s, u"\r"_s}).toUtf8());
        const QString text = randomText({u"\n"_s, u"\n\n"_s, u""_s});
        QCOMPARE(SourceText::fromBytes(source.bytesFor(text)).text(), text);
    }
}

void TestSourceText::distantChangesTouchOnlyTheirLines()
{
    QByteArray bytes;
    QByteArray expected;
    QString text;
    for (int i = 1; i <= 1000; ++i) {
        const QByteArray lineEnd = lineEnds[i % 2 ? 0 : 1 + i % 3];
        const QByteArray line = i % 2 ? QByteArray("- item ") + QByteArray::number(i) + "  " : QByteArray();
        const bool changed = i == 5 || i == 901;
        bytes += line + lineEnd;
        expected += (changed ? QByteArray("changed") : line) + lineEnd;
        text += (changed ? u"changed"_s : QString::fromUtf8(line)) + u'\n';
    }
    QCOMPARE(SourceText::fromBytes(bytes).bytesFor(text), expected);
}

void TestSourceText::corpusIsIdentical()
{
    JIANBAO_NEEDS_CORPUS();
    const QStringList documents = Test::corpusDocuments();
    QVERIFY(documents.size() > 100);
    for (const QString &path : documents) {
        const QByteArray bytes = Test::readAll(path);
        const SourceText source = SourceText::fromBytes(bytes);
        QVERIFY2(!source.isReadOnly(), qPrintable(path));
        QCOMPARE(source.bytesFor(source.text()), bytes);
        const QByteArray withPairs = QByteArray(bytes).replace('\n', "\r\n");
        const SourceText pairs = SourceText::fromBytes(withPairs);
        QCOMPARE(pairs.text(), source.text());
        QCOMPARE(pairs.bytesFor(source.text()), withPairs);
        QCOMPARE(pairs.bytesFor(u"first\n"_s + source.text() + u"last\n"_s), "first\r\n" + withPairs + "last\r\n");
    }
}

void TestSourceText::largeTextsAreQuick()
{
    QByteArray bytes;
    bytes.reserve(50'000'000);
    while (bytes.size() < 50'000'000)
        bytes += "摘要：一行很普通的文字，没有什么特别之处。" + QByteArray::number(bytes.size()) + "\r\n";
    QElapsedTimer clock;
    clock.start();
    const SourceText source = SourceText::fromBytes(bytes);
    QString text = source.text();
    text.insert(text.size() / 2, u'x');
    text.prepend(u'x');
    const QByteArray saved = source.bytesFor(text);
    QCOMPARE(saved.size(), bytes.size() + 2);
    QVERIFY2(clock.elapsed() < 20'000, "50 MB must stay usable");
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
