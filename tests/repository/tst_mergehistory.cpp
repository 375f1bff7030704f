// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/linediff.h"
#include "mergetesting.h"
#include "support/testsupport.h"

#include <QDir>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString readText(const QString &path)
{
    return QString::fromUtf8(Test::readAll(path));
}

qsizetype distance(const QString &before, const QString &after)
{
    qsizetype lines = 0;
    for (const LineChange &change : diffLines(splitLines(before), splitLines(after)))
        lines += change.oldCount + change.newCount;
    return lines;
}

QString joined(const QList<QStringView> &lines)
{
    QString text;
    for (const QStringView line : lines)
        text += line.toString() + u'\n';
    return text;
}

/// A text with some of the changes that lead from it to another one.
QString withChanges(const QString &before, const QString &after, const QList<LineChange> &changes)
{
    const QList<QStringView> newLines = splitLines(after);
    QList<QStringView> lines = splitLines(before);
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        lines.remove(change->oldFirst, change->oldCount);
        for (qsizetype i = 0; i < change->newCount; ++i)
            lines.insert(change->oldFirst + i, newLines[change->newFirst + i]);
    }
    return joined(lines);
}

/// What the changes from b to c make of a, where b still has the lines of a that they concern.
QString withLaterChanges(const QString &a, const QString &b, const QString &c)
{
    const qsizetype count = splitLines(b).size();
    QList<qsizetype> lineOfA(count + 1, -1); // per line of b, and its end
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
    const auto match = [&](qsizetype end) {
        while (newLine < end)
            lineOfA[newLine++] = oldLine++;
    };
    for (const LineChange &change : diffLines(splitLines(a), splitLines(b))) {
        match(change.newFirst);
        oldLine += change.oldCount;
        newLine += change.newCount;
    }
    match(count + 1);

    QList<LineChange> changes;
    for (LineChange change : diffLines(splitLines(b), splitLines(c))) {
        const qsizetype first = lineOfA[change.oldFirst];
        const qsizetype end = lineOfA[change.oldFirst + change.oldCount];
        if (first < 0 || end - first != change.oldCount)
            continue;
        change.oldFirst = first;
        changes.append(change);
    }
    return withChanges(a, c, changes);
}

/// The drafts of each issue, the oldest first, the issue last. A draft belongs to the issue that fewest changed lines
/// lead to, for drafts were renamed; the more lines lead there, the older it is.
QList<QStringList> histories()
{
    const QDir corpus(Test::corpusFolder());
    const auto texts = [](const QDir &folder) {
        QStringList result;
        for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
            result.append(readText(folder.filePath(name)));
        return result;
    };
    const QStringList issues = texts(corpus.filePath(u"embedded-ai-report"_s));
    QList<QMap<qsizetype, QString>> drafts(issues.size()); // by falling distance
    for (const QString &draft : texts(corpus.filePath(u"drafts"_s))) {
        QMap<qsizetype, qsizetype> byDistance;
        for (qsizetype i = 0; i < issues.size(); ++i)
            byDistance.insert(distance(draft, issues[i]), i);
        drafts[byDistance.first()].insert(-byDistance.firstKey(), draft);
    }
    QList<QStringList> result;
    for (qsizetype i = 0; i < issues.size(); ++i)
        result.append(drafts[i].values() + QStringList{issues[i]});
    return result;
}

/// Changes a text as people do, and as they never would.
class Scribbler
{
public:
    explicit Scribbler(quint32 seed)
        : m_random(seed)
    {
    }

    QString scribbled(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        for (int edits = m_random.bounded(1, 8); edits > 0; --edits)
            edit(lines);
        return lines.join(u'\n');
    }

private:
    qsizetype place(const QStringList &lines) { return m_random.bounded(int(lines.size())); }

    void edit(QStringList &lines)
    {
        const qsizetype at = place(lines);
        const qsizetype count = std::min<qsizetype>(m_random.bounded(1, 5), lines.size() - at);
        switch (m_random.bounded(9)) {
        case 0:
            lines[at] += u"改%1"_s.arg(m_random.bounded(1000));
            break;
        case 1:
            lines.remove(at, std::min(count, lines.size() - 1));
            break;
        case 2: {
            const int number = m_random.bounded(50);
            lines.insert(at, u"- [新%1 | 源](https://example.org/%1)  "_s.arg(number));
            lines.insert(at + 1, u"摘要：说明%1。  "_s.arg(number));
            break;
        }
        case 3:
            lines.insert(at, QString());
            break;
        case 4: {
            const QStringList moved = lines.sliced(at, count);
            lines.remove(at, std::min(count, lines.size() - 1));
            const qsizetype target = place(lines);
            for (const QString &line : moved)
                lines.insert(target, line);
            break;
        }
        case 5:
            lines[at] += lines[at].endsWith(u' ') ? u""_s : u"  "_s;
            break;
        case 6:
            lines.insert(at, lines[place(lines)]);
            break;
        case 7:
            lines[at] = lines[at].trimmed();
            break;
        default:
            lines.swapItemsAt(at, place(lines));
        }
    }

    QRandomGenerator m_random;
};

/// Counts what was merged.
class Tally
{
public:
    /// @return what is wrong; empty: nothing.
    QString merge(const QString &base, const QString &mine, const QString &theirs)
    {
        const Merge merge = Test::merged(base, mine, theirs);
        const Test::MergeCheck check = Test::checkMerge(merge, base, mine, theirs);
        ++m_merges;
        m_clean += check.conflicts == 0;
        m_conflicts += check.conflicts;
        m_lines += check.lines;
        m_lost += check.lost;
        m_together += int(std::ranges::count(merge.pieces, MergePiece::Kind::Together, &MergePiece::kind));
        if (!check.complaint.isEmpty())
            return check.complaint;
        if (Test::merged(base, theirs, mine).conflictCount() != check.conflicts)
            return u"the other way round there are other conflicts"_s;
        return {};
    }

    void print(const char *what) const
    {
        qInfo("%s: %d merges, %d clean, %d conflicts, %d places with entries of both, %d added lines, %d lost", what,
              m_merges, m_clean, m_conflicts, m_together, m_lines, m_lost);
    }
    [[nodiscard]] int merges() const { return m_merges; }

private:
    int m_merges = 0;
    int m_clean = 0;
    int m_conflicts = 0;
    int m_together = 0;
    int m_lines = 0;
    int m_lost = 0;
};

} // namespace

/// No line that a side added is lost, on real drafts and on what nobody would write.
class TestMergeHistory : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void drafts();
    void splitDrafts();
    void scribbledIssues();
};

void TestMergeHistory::drafts()
{
    JIANBAO_NEEDS_CORPUS();
    Tally tally;
    for (const QStringList &history : histories()) {
        for (qsizetype i = 0; i + 2 < history.size(); ++i) {
            const QString &a = history[i];
            const QString &b = history[i + 1];
            const QString &c = history[i + 2];
            for (const QString &theirs : {c, withLaterChanges(a, b, c)})
                QCOMPARE(tally.merge(a, b, theirs), QString());
        }
    }
    tally.print("consecutive drafts");
    QVERIFY(tally.merges() > 80);
}

void TestMergeHistory::splitDrafts()
{
    JIANBAO_NEEDS_CORPUS();
    Tally tally;
    QRandomGenerator random(20190331);
    int complete = 0;
    for (const QStringList &history : histories()) {
        for (qsizetype i = 0; i + 1 < history.size(); ++i) {
            const QString &before = history[i];
            const QString &after = history[i + 1];
            for (int round = 0; round < 5; ++round) {
                QList<LineChange> mine;
                QList<LineChange> theirs;
                for (const LineChange &change : diffLines(splitLines(before), splitLines(after)))
                    (random.bounded(2) ? mine : theirs).append(change);
                const QString mineText = withChanges(before, after, mine);
                const QString theirsText = withChanges(before, after, theirs);
                QCOMPARE(tally.merge(before, mineText, theirsText), QString());
                complete += Test::merged(before, mineText, theirsText).text() == after;
            }
        }
    }
    tally.print("changes of a draft dealt out to two sides");
    qInfo("%d of them give the next draft to the byte", complete);
    QVERIFY(complete > tally.merges() * 9 / 10);
}

void TestMergeHistory::scribbledIssues()
{
    JIANBAO_NEEDS_CORPUS();
    Tally tally;
    quint32 seed = 0;
    for (const QStringList &history : histories()) {
        const QString &issue = history.constLast();
        for (int round = 0; round < 70; ++round) {
            Scribbler scribbler(++seed);
            const QString mine = scribbler.scribbled(issue);
            const QString theirs = scribbler.scribbled(issue);
            const QString complaint = tally.merge(issue, mine, theirs);
            QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + complaint));
        }
    }
    tally.print("issues changed at random on both sides");
    QVERIFY(tally.merges() >= 2000);
}

QTEST_GUILESS_MAIN(TestMergeHistory)
#include "tst_mergehistory.moc"
