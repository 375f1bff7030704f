// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checker.h"
#include "check/fixing.h"
#include "fixcheck.h"
#include "markdown/htmltree.h"
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 6; // with the last one, which finds nothing
constexpr int damages = 40;

/// What may stand anywhere while somebody types.
const QString pieces[] = {u"- "_s,   u"\n"_s,   u"[]("_s,       u"）"_s,     u"（"_s,     u"https://a.cn/b"_s,
                          u"|"_s,    u"> "_s,   u"**"_s,        u"  \n"_s,   u"“"_s,      u"\""_s,
                          u"~"_s,    u"<a"_s,   u"## 论文\n"_s, u"----\n"_s, u"1. "_s,    u"2) "_s,
                          u"\n\n"_s, u"    "_s, u"摘要："_s,    u"@b.cn"_s,  u"{: .a}"_s, u"`"_s,
                          u"$$"_s,   u"\\"_s,   u"* "_s,        u":"_s,      u"<!--"_s,   u"- - "_s};

/// Letters and digits: what prose is made of.
QString letters(QStringView text)
{
    QString result;
    std::ranges::copy_if(text, std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
    return result;
}

/// The letters that GitHub shows.
QString shownLetters(const QString &text)
{
    RenderOptions options;
    options.timeBudget = {};
    const auto blocks = renderMarkdown(text.toUtf8(), options);
    return blocks ? letters(QString::fromUtf8(Test::textOf(toHtml(*blocks)))) : QString();
}

/// Where all links of a document lead, sorted.
QStringList addresses(const QString &text)
{
    QStringList found;
    const SourceTree tree = sourceTree(text);
    for (const SourceSpan &span : tree.spans) {
        if (!span.address.isEmpty())
            found.append(span.address);
    }
    found.sort();
    return found;
}

/// Sections, and the letters of their entries' titles.
QStringList entries(const CheckedIssue &issue)
{
    QStringList found;
    for (const Section &section : issue.issue().sections) {
        found.append(u"# "_s + section.heading);
        for (const Item &item : section.items)
            found.append(letters(item.title));
    }
    return found;
}

/// What is not in another list, which is sorted as this one is.
QStringList missing(const QStringList &list, const QStringList &in)
{
    QStringList found;
    std::ranges::set_difference(list, in, std::back_inserter(found));
    return found;
}

/// Where two texts part.
QString difference(const QString &a, const QString &b)
{
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const qsizetype at = std::max<qsizetype>(inA - a.begin() - 10, 0);
    return u"…%1… became …%2…"_s.arg(a.mid(at, 40), b.mid(at, 40));
}

/// What readers see of a text, and where its links lead.
struct Seen
{
    explicit Seen(const QString &text)
        : letters(shownLetters(text))
        , addresses(::addresses(text))
    {
    }

    QString letters;
    QStringList addresses;
};

bool hasAllInOrder(QStringView all, QStringView part)
{
    const auto *at = part.begin();
    for (const QChar c : all) {
        if (at != part.end() && c == *at)
            ++at;
    }
    return at == part.end();
}

QString withoutDigits(QString text)
{
    return text.removeIf([](QChar c) { return c.isDigit(); });
}

/// Whether all lost addresses go on in another way behind what is an address now.
bool areShortened(const QStringList &lost, const QStringList &now)
{
    return std::ranges::all_of(lost, [&now](const QString &address) {
        return std::ranges::any_of(now, [&address](const QString &one) { return address.startsWith(one); });
    });
}

/// What a rule's safe fix did to what readers see, beyond the defect that its finding names; empty: nothing.
QString harmOf(const QString &rule, const Seen &before, const Seen &after)
{
    const QStringList lost = missing(before.addresses, after.addresses);
    const auto fault = [&](bool keepsLetters, bool keepsAddresses) {
        if (!keepsLetters)
            return difference(before.letters, after.letters);
        return keepsAddresses ? QString() : u"lost: "_s + lost.join(u' ');
    };
    const bool isSame = before.letters == after.letters;
    if (rule == u"lead.count")
        return fault(withoutDigits(before.letters) == withoutDigits(after.letters), lost.isEmpty());
    if (rule == u"link.glued-punctuation" || rule == u"render.bare-url") // the address had swallowed text
        return fault(isSame, areShortened(lost, after.addresses));
    if (rule == u"render.email-like") // nobody wants to write to A78@2.8GHz
        return fault(isSame,
                     std::ranges::all_of(lost, [](const QString &address) { return address.startsWith(u"mailto:"); }));
    if (rule.startsWith(u"title.")) // an address that stood in the text leads somewhere now
        return fault(hasAllInOrder(before.letters, after.letters), areShortened(lost, after.addresses));
    if (rule == u"html.accidental") // it was hidden
        return fault(hasAllInOrder(after.letters, before.letters), lost.isEmpty());
    return fault(isSame, lost.isEmpty());
}

bool changesWhatIsSeen(const QString &rule)
{
    return rule == u"lead.count" || rule == u"html.accidental" || rule.startsWith(u"title.");
}

} // namespace

/// All safe fixes of real issues and drafts: nobody reads the result before it is saved.
class TestFixingCorpus : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_CORPUS(); }

    void cleanupTestCase() { qInfo("%d documents, %d fixes, at most %d rounds", m_documents, m_fixes, m_rounds); }

    void fixesAreWhole_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : Test::corpusDocuments())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void fixesAreWhole()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(Test::readAll(path));
        const QString file = QFileInfo(path).fileName();
        int rounds = 0;
        const FindingsOf findingsOf = [&](const QString &now) {
            ++rounds;
            const QList<Finding> findings = checkIssue({now, builtInProfile(), file}).findings;
            checkPlaces(findings, now);
            return findings;
        };
        const FixedText fixed = withSafeFixes(text, findingsOf);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(rounds <= mostRounds, qPrintable(u"%1 rounds"_s.arg(rounds)));
        m_rounds = std::max(m_rounds, rounds);
        m_fixes += fixed.count;
        ++m_documents;
        QCOMPARE(withSafeFixes(fixed.text, findingsOf), FixedText{.text = fixed.text});
        QCOMPARE(entries({fixed.text, builtInProfile(), file}), entries({text, builtInProfile(), file}));
    }

    void eachKeepsWhatReadersSee_data() { fixesAreWhole_data(); }

    void eachKeepsWhatReadersSee()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(Test::readAll(path));
        const Seen before(text);
        const QList<Finding> findings =
            checkIssue(CheckedIssue(text, builtInProfile(), QFileInfo(path).fileName())).findings;
        for (const Finding &finding : findings) {
            const auto safe = std::ranges::find_if(finding.fixes, &Fix::isSafe);
            if (safe == finding.fixes.end())
                continue;
            const QString harm = harmOf(finding.rule, before, Seen(applied(text, safe->changes)));
            QVERIFY2(harm.isEmpty(), qPrintable(finding.rule + u": "_s + harm));
        }
    }

    void allKeepWhatReadersSee_data() { fixesAreWhole_data(); }

    // Together they do what those do that mend a defect which readers see.
    void allKeepWhatReadersSee()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(Test::readAll(path));
        const QString file = QFileInfo(path).fileName();
        const FindingsOf all = [&](const QString &now) {
            return checkIssue({now, builtInProfile(), file}).findings;
        };
        const FindingsOf seen = [&](const QString &now) {
            QList<Finding> findings = all(now);
            findings.removeIf([](const Finding &finding) { return !changesWhatIsSeen(finding.rule); });
            return findings;
        };
        const QString expected = shownLetters(withSafeFixes(text, seen).text);
        const QString after = shownLetters(withSafeFixes(text, all).text);
        QVERIFY2(expected == after, qPrintable(difference(expected, after)));
    }

    void damagedOnesComeToAnEnd_data() { fixesAreWhole_data(); }

    // What somebody half-typed or half-deleted: fixes go on to mend it, and then stop.
    void damagedOnesComeToAnEnd()
    {
        QFETCH(QString, path);
        QString text = QString::fromUtf8(Test::readAll(path));
        QRandomGenerator random(quint32(text.size()));
        for (int i = 0; i < damages && !text.isEmpty(); ++i) {
            const qsizetype at = random.bounded(int(text.size()));
            const QString &piece = pieces[random.bounded(int(std::size(pieces)))];
            text.replace(at, random.bounded(4), random.bounded(3) == 0 ? QString() : piece);
        }
        const FindingsOf findingsOf = [](const QString &now) {
            return checkIssue({now, builtInProfile(), u"2021-07-18.md"_s}).findings;
        };
        const FixedText fixed = withSafeFixes(text, findingsOf);
        QCOMPARE(withSafeFixes(fixed.text, findingsOf).count, 0);
    }

private:
    static void checkPlaces(const QList<Finding> &findings, const QString &text)
    {
        for (const Finding &finding : findings) {
            const TextRange lines = Test::wholeLines(text, finding.range);
            for (const Fix &fix : finding.fixes) {
                for (const TextChange &change : fix.changes)
                    QVERIFY2(change.range.start >= lines.start && change.range.end <= lines.end,
                             qPrintable(finding.rule + u": “%1” changes another line"_s.arg(fix.title)));
            }
        }
    }

    int m_documents = 0;
    int m_fixes = 0;
    int m_rounds = 0;
};

QTEST_GUILESS_MAIN(TestFixingCorpus)
#include "tst_fixingcorpus.moc"
