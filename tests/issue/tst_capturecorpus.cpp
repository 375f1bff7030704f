// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "capturepairs.h"
#include "issue/capture.h"
#include "issue/scan.h"
#include "issue/sectionguess.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString readText(const QString &path)
{
    return QString::fromUtf8(Test::readAll(path));
}

QString inCorpus(const QString &path)
{
    return Test::corpusFolder() + u'/' + path;
}

/// Letters and digits only: what no rule of conversion may lose.
QString letters(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
    }
    return result;
}

/// Everything that a draft holds, letters and digits only.
QString letters(const ItemDraft &draft)
{
    QString all = draft.tags.join(u' ') + draft.title + draft.source + draft.url;
    for (const ItemDraft::Field &field : draft.fields)
        all += field.label + field.value;
    all += draft.body.join(u' ');
    return letters(all);
}

/// Whether a line stands in an entry: whole, or word by word where a title gave its tag and source away.
bool isIn(const QString &content, const Capture &entry, bool isTitle)
{
    const QString kept = entry.markdown.isEmpty() ? letters(entry.draft) : letters(entry.markdown);
    static const QRegularExpression label(uR"(^(摘要|Abstract)\s*[：:])"_s);
    static const QRegularExpression gaps(uR"([^\w]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (kept.contains(letters(content)) || kept.contains(letters(QString(content).remove(label))))
        return true;
    // The label of a link that became the title's goes.
    if (!entry.draft.url.isEmpty() && content.endsWith(entry.draft.url) && content.contains(u'：'))
        return true;
    const QStringList words = content.split(gaps, Qt::SkipEmptyParts);
    return isTitle && std::ranges::all_of(words, [&kept](const QString &word) { return kept.contains(letters(word)); });
}

/// The lines with text of which neither a draft nor leftOut nor rest has anything to show.
QStringList lostLines(QStringView text, const Captures &captures)
{
    const Lines lines(text);
    QStringList lost;
    for (int line = 1; line <= lines.count(); ++line) {
        const QString content = lines.at(line).trimmed().toString();
        bool isKept = content.isEmpty();
        for (const RestLine &rest : captures.rest)
            isKept = isKept || (rest.line == line && rest.text == content);
        for (const Capture &entry : captures.entries) {
            if (!entry.lines.contains(line))
                continue;
            isKept = isKept || entry.leftOut.contains(content) || isIn(content, entry, line == entry.lines.first);
        }
        if (!isKept)
            lost.append(content);
    }
    return lost;
}

/// The texts between the items of a document, where notes are pasted; a document without section is one.
QList<QString> scraps(const QString &text)
{
    const Issue issue = scanIssue(text, builtInProfile());
    const Lines lines(text);
    if (issue.sections.isEmpty())
        return {text};
    QList<QString> result;
    QString scrap;
    for (int line = 1; line <= lines.count(); ++line) {
        const Region region = issue.regions.at(line - 1);
        if (region == Region::SectionText || region == Region::Preamble || region == Region::Blank) {
            scrap += lines.at(line) + u'\n';
            continue;
        }
        if (!scrap.trimmed().isEmpty())
            result.append(scrap);
        scrap.clear();
    }
    if (!scrap.trimmed().isEmpty())
        result.append(scrap);
    return result;
}

ItemDraft draftOf(const Item &item)
{
    ItemDraft draft;
    draft.tags = item.tags;
    draft.title = item.title;
    draft.source = item.source.value_or(QString());
    draft.url = item.url.value_or(QString());
    for (const Field &field : item.fields) {
        if (field.kind == Field::Kind::Summary)
            draft.body = field.value.split(u'\n');
        else
            draft.fields.append({field.label, field.url.value_or(field.value)});
    }
    return draft;
}

} // namespace

/// Pasted notes of real drafts: what they become, and that nothing of them is lost.
class TestCaptureCorpus : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void publishedPairs();
    void nothingIsLost();
    void wholeDocuments();
    void sectionGuesses();
};

void TestCaptureCorpus::publishedPairs()
{
    JIANBAO_NEEDS_CORPUS();
    const QString notes = readText(inCorpus(u"drafts/2019-12-17@80472df.md"_s));
    const QString published = readText(inCorpus(u"embedded-ai-report/2019-12-17.md"_s));
    const Issue next = scanIssue(readText(inCorpus(u"drafts/2019-12-17@d546438.md"_s)), builtInProfile());
    const Issue issue = scanIssue(published, builtInProfile());
    const Lines lines(notes);
    Test::Figures figures;
    const Captures captures = captureText(notes, builtInProfile());
    for (const Capture &capture : captures.entries) {
        const Test::Pair pair = Test::comparedPair(capture, lines, issue, next);
        if (pair.item) {
            Test::show(pair);
            figures.add(pair);
            continue;
        }
        // Either dropped, or made a sentence of another entry.
        const bool isInside = published.contains(capture.draft.title + u"，"_s + capture.draft.url);
        QTextStream(stdout) << "  notes " << capture.lines.first << ": "
                            << (isInside ? "title and link in another entry\n" : "not published\n");
        figures.inside += isInside ? 1 : 0;
    }
    figures.show(captures.entries.size());
    QVERIFY(captures.entries.size() >= 20);
    QVERIFY(figures.pairs + figures.inside >= 18);
    QCOMPARE(figures.linksKept, figures.pairs);
    // Of one the editor published another line as title, of one another paragraph as summary.
    QVERIFY(figures.byRule >= figures.pairs - 2);
}

void TestCaptureCorpus::nothingIsLost()
{
    JIANBAO_NEEDS_CORPUS();
    int texts = 0;
    int entries = 0;
    int inEntries = 0;
    int rest = 0;
    const QStringList documents = Test::corpusDocuments();
    for (const QString &path : documents) {
        for (const QString &scrap : scraps(readText(path))) {
            const Captures captures = captureText(scrap, builtInProfile());
            const QStringList lost = lostLines(scrap, captures);
            QVERIFY2(lost.isEmpty(), qPrintable(QFileInfo(path).fileName() + u": "_s + lost.value(0)));
            ++texts;
            entries += int(captures.entries.size());
            rest += int(captures.rest.size());
            for (const QStringView line : splitLines(scrap))
                inEntries += line.trimmed().isEmpty() ? 0 : 1;
        }
    }
    QTextStream(stdout) << "scraps " << texts << ": entries " << entries << ", lines " << inEntries << ", of them rest "
                        << rest << ", lost 0\n";
    QVERIFY(entries > 20);
}

void TestCaptureCorpus::wholeDocuments()
{
    JIANBAO_NEEDS_CORPUS();
    const QStringList documents = Test::corpusDocuments();
    for (const QString &path : documents) {
        const QString text = readText(path);
        const Captures captures = captureText(text, builtInProfile());
        const QStringList lost = lostLines(text, captures);
        QVERIFY2(lost.isEmpty(), qPrintable(QFileInfo(path).fileName() + u": "_s + lost.value(0)));
        // A document of the format is no note; a file of nothing but notes is one.
        const bool isNotes = scanIssue(text, builtInProfile()).sections.isEmpty() && !captures.entries.isEmpty();
        QCOMPARE(looksLikeCapture(text, builtInProfile()), isNotes);
    }
}

void TestCaptureCorpus::sectionGuesses()
{
    JIANBAO_NEEDS_CORPUS();
    QMap<QString, std::pair<int, int>> bySection;
    int right = 0;
    int all = 0;
    const QStringList documents = Test::corpusDocuments();
    for (const QString &path : documents) {
        if (!path.contains("/embedded-ai-report/"_L1))
            continue;
        const Issue issue = scanIssue(readText(path), builtInProfile());
        for (const Section &section : issue.sections) {
            for (const Item &item : section.items) {
                const bool isRight = guessSection(draftOf(item), builtInProfile()) == section.id;
                ++all;
                right += isRight ? 1 : 0;
                ++bySection[section.id].second;
                bySection[section.id].first += isRight ? 1 : 0;
            }
        }
    }
    QTextStream out(stdout);
    out << "section guessed right " << right << " of " << all << " (" << 100 * right / qMax(all, 1) << " %)\n";
    for (auto it = bySection.cbegin(); it != bySection.cend(); ++it)
        out << "  " << it.key() << ": " << it->first << " of " << it->second << "\n";
    QVERIFY(all > 500);
    QVERIFY(100 * right >= 80 * all);
}

QTEST_GUILESS_MAIN(TestCaptureCorpus)
#include "tst_capturecorpus.moc"
