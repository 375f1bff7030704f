// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "randomdocument.h"
#include "repository/textfile.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QMap>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Compares the bytes of a saved file with those that were opened, line by line.
///
/// The rule: a line is untouched if no edit made, changed, joined or split it; moving it does not touch it. Its text is
/// identical to the byte, wherever it is now. Its line end is identical to the byte, except that
///  * a last line without line end gets one when it is the last no more, and the line that is last now may lose its
///  own;
///  * an empty LF line that comes to lie behind a CR line gets CRLF: its LF would make a CRLF of the two.
/// Where several lines of the file or of the result have the same text, nobody can say which of them was kept. Then of
/// n untouched ones with this text, at least n line ends are those of n lines with this text in the file (an empty
/// CRLF line behind a CR counts as an LF one too).
class ByteOracle
{
public:
    ByteOracle(const Test::RandomDocument &before, const Test::EditedLines &after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// @return what is wrong; empty: nothing.
    QString complaint(QByteArray saved)
    {
        if (m_before.hasMark && !saved.startsWith(Test::byteOrderMark))
            return u"the byte order mark is gone"_s;
        if (m_before.hasMark || m_after.text().startsWith(QChar::ByteOrderMark))
            saved.remove(0, Test::byteOrderMark.size());
        m_saved = Test::cutLines(saved);
        if (m_saved.size() != m_after.count())
            return u"%1 lines instead of %2"_s.arg(m_saved.size()).arg(m_after.count());
        countTexts();
        for (qsizetype i = 0; i < m_saved.size(); ++i) {
            if (const QString wrong = compareLine(i); !wrong.isEmpty())
                return u"line %1: "_s.arg(i + 1) + wrong;
        }
        return compareRepeated();
    }

    [[nodiscard]] int untouched() const { return m_untouched; }
    [[nodiscard]] int repeated() const { return m_repeated; }

private:
    /// The line ends of one text.
    struct Repeated
    {
        QByteArrayList endsBefore;
        QByteArrayList endsAfter;
        int untouched = 0; ///< with line end before and after
    };

    void countTexts()
    {
        for (const Test::ByteLine &line : m_before.lines)
            m_texts[line.content].endsBefore.append(line.end);
        for (const Test::ByteLine &line : std::as_const(m_saved))
            m_texts[line.content].endsAfter.append(line.end);
    }

    QString compareLine(qsizetype i)
    {
        const Test::ByteLine &now = m_saved[i];
        if (QString::fromUtf8("x" + now.content).sliced(1) != m_after.line(i))
            return u"its text is not the editor's"_s;
        const qsizetype origin = m_after.origin(i);
        if (origin < 0)
            return {};
        ++m_untouched;
        const Test::ByteLine &was = m_before.lines[origin];
        if (now.content != was.content)
            return u"its bytes were changed"_s;
        const bool isJoined = isPairBehindReturn(i) && was.end == "\n";
        if (was.end.isEmpty() || now.end.isEmpty() || isJoined)
            return now.end.isEmpty() && i + 1 < m_saved.size() ? u"it has no line end"_s : QString();
        Repeated &same = m_texts[now.content];
        if (same.endsBefore.size() == 1 && same.endsAfter.size() == 1) {
            return now.end == was.end ? QString()
                                      : u"its line end was %1, is %2"_s.arg(QString::fromLatin1(was.end.toHex()),
                                                                            QString::fromLatin1(now.end.toHex()));
        }
        ++same.untouched;
        ++m_repeated;
        return {};
    }

    [[nodiscard]] bool isPairBehindReturn(qsizetype i) const
    {
        return m_saved[i].content.isEmpty() && m_saved[i].end == "\r\n" && i > 0 && m_saved[i - 1].end.endsWith('\r');
    }

    QString compareRepeated()
    {
        for (qsizetype i = 0; i < m_saved.size(); ++i) {
            if (isPairBehindReturn(i))
                m_texts[{}].endsAfter.append("\n"); // it may have been that
        }
        for (const auto &[content, same] : std::as_const(m_texts).asKeyValueRange()) {
            QByteArrayList rest = same.endsBefore;
            const auto kept =
                std::ranges::count_if(same.endsAfter, [&rest](const QByteArray &end) { return rest.removeOne(end); });
            if (kept < same.untouched)
                return u"of %1 lines “%2”, %3 kept a line end"_s.arg(same.untouched)
                    .arg(QString::fromUtf8(content))
                    .arg(kept);
        }
        return {};
    }

    const Test::RandomDocument &m_before;
    const Test::EditedLines &m_after;
    QList<Test::ByteLine> m_saved;
    QHash<QByteArray, Repeated> m_texts;
    int m_untouched = 0;
    int m_repeated = 0;
};

/// In memory, where there is such a place: every save waits for the disk.
QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/savereopen-XXXXXX"_s;
}

} // namespace

/// Open, edit, save, reopen: what the edits left alone is identical to the byte, and the text is the editor's.
class TestSaveReopen : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void documents_data();
    void documents();
    void cleanupTestCase();

private:
    QString tryOut(const Test::RandomDocument &document, QRandomGenerator &random);

    QList<QByteArray> m_corpus;
    QTemporaryDir m_folder{folderTemplate()};
    QMap<QString, int> m_kinds;
    int m_cases = 0;
    int m_readOnly = 0;
    int m_untouched = 0;
    int m_repeated = 0;
};

void TestSaveReopen::initTestCase()
{
    for (const QString &path : Test::corpusDocuments())
        m_corpus.append(Test::readAll(path));
}

void TestSaveReopen::documents_data()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<int>("firstSeed");
    QTest::addColumn<int>("cases");
    QTest::newRow("generated") << false << 1 << 2500;
    QTest::newRow("real issues and drafts") << true << 10001 << 600;
}

void TestSaveReopen::documents()
{
    QFETCH(bool, real);
    QFETCH(int, firstSeed);
    QFETCH(int, cases);
    if (real)
        JIANBAO_NEEDS_CORPUS();
    for (int seed = firstSeed; seed < firstSeed + cases; ++seed) {
        QRandomGenerator random{quint32(seed)};
        const Test::RandomDocument document = Test::randomDocument(random, real ? m_corpus : QList<QByteArray>());
        const QString complaint = tryOut(document, random);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + complaint));
        for (const QString &kind : document.kinds)
            ++m_kinds[kind];
        ++m_cases;
    }
}

QString TestSaveReopen::tryOut(const Test::RandomDocument &document, QRandomGenerator &random)
{
    const QByteArray bytes = document.bytes();
    const QString path = m_folder.filePath(u"期刊.md"_s);
    Test::Scratch::put(path, bytes);
    Result<TextFile> file = TextFile::open(path);
    if (!file)
        return file.error().message;
    Test::EditedLines edited(file->source().text());
    edited.scribble(random);
    if (const Result<void> saved = file->save(edited.text()); !saved)
        return saved.error().message;

    const QByteArray saved = Test::readAll(path);
    const Result<TextFile> reopened = TextFile::open(path);
    if (!reopened)
        return reopened.error().message;
    if (document.isUnshowable) {
        ++m_readOnly;
        return saved == bytes && file->source().isReadOnly() ? QString() : u"a read-only file was changed"_s;
    }
    if (file->source().isReadOnly())
        return u"it is read-only"_s;
    if (reopened->source().text() != edited.text())
        return u"the text is not the editor's"_s;
    ByteOracle oracle(document, edited);
    const QString complaint = oracle.complaint(saved);
    m_untouched += oracle.untouched();
    m_repeated += oracle.repeated();
    return complaint;
}

void TestSaveReopen::cleanupTestCase()
{
    for (const auto &[kind, count] : m_kinds.asKeyValueRange())
        qInfo("%5d  %s", count, qPrintable(kind));
    qInfo("%d cases, %d of them read-only; %d untouched lines, %d of them with a text that occurs again", m_cases,
          m_readOnly, m_untouched, m_repeated);
}

QTEST_GUILESS_MAIN(TestSaveReopen)
#include "tst_savereopen.moc"
