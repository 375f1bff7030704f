// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "issue/breakedits.h"
#include "issue/headingedits.h"
#include "issue/leadedits.h"
#include "issue/linkrepair.h"
#include "issue/warmupedits.h"
#include "markdown/render.h"
#include "movabledocument.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The lines that differ between two texts of the same number of lines; {-1} if the numbers differ.
QList<int> changedLines(const QString &before, const QString &after)
{
    const Lines old(before);
    const Lines now(after);
    if (old.count() != now.count())
        return {-1};
    QList<int> changed;
    for (int line = 1; line <= old.count(); ++line) {
        if (old.at(line) != now.at(line))
            changed.append(line);
    }
    return changed;
}

/// The lines of a text that are not of a region and not blank.
QStringList otherLines(const QString &text, const Issue &issue, Region region)
{
    const Lines lines(text);
    QStringList others;
    for (int line = 1; line <= lines.count(); ++line) {
        const Region here = issue.regions.at(line - 1);
        if (here != region && here != Region::Blank)
            others.append(lines.at(line).toString());
    }
    return others;
}

/// What the title lines of all items say; with another issue of the same items, of those that are links in it.
QStringList titles(const Issue &issue, const Issue *linked = nullptr)
{
    QStringList titles;
    for (qsizetype s = 0; s < issue.sections.size(); ++s) {
        const Section &section = issue.sections.at(s);
        for (qsizetype i = 0; i < section.items.size(); ++i) {
            const Item &item = section.items.at(i);
            if (linked && linked->sections.at(s).items.at(i).defects.testFlag(TitleDefect::NoLink))
                continue;
            titles.append(item.tags.join(u',') + u'\t' + item.title + u'\t' + item.source.value_or(u"-"_s) + u'\t' +
                          item.url.value_or(u"-"_s) + u'\t' + section.heading);
        }
    }
    return titles;
}

/// The text that a reader sees, without spaces, and without the numbers that "1、" and "1. " are written with.
QString visibleText(const QString &markdown)
{
    static const QRegularExpression tags(u"<[^>]*>|\\s|[0-9]+、|[0-9]+\\."_s);
    RenderOptions options;
    options.sourceLines = false;
    options.timeBudget = {};
    const Result<QList<Block>> blocks = renderMarkdown(markdown.toUtf8(), options);
    return blocks ? QString::fromUtf8(toHtml(*blocks)).remove(tags) : blocks.error().message;
}

/// Where two texts begin to differ, as both read from there on; empty if they are equal.
QString difference(const QString &a, const QString &b)
{
    if (a == b)
        return {};
    const qsizetype same = std::distance(a.begin(), std::ranges::mismatch(a, b).in1);
    const qsizetype start = qMax<qsizetype>(0, same - 60);
    return a.sliced(start).first(qMin<qsizetype>(90, a.size() - start)) + u" <> "_s + b.sliced(same).left(30);
}

/// The lines that text of the same paragraph follows and that have no break (FORMAT.md §7.3, first column), told by
/// the model alone.
QList<int> linesWithoutBreak(const QString &text, const Issue &issue)
{
    const Lines lines(text);
    QList<int> missing;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            for (qsizetype i = 0; i + 1 < item.body.size(); ++i) {
                const BodyKind upper = item.body.at(i).kind;
                const BodyKind lower = item.body.at(i + 1).kind;
                const bool isFirst =
                    upper == BodyKind::Title || upper == BodyKind::Field || upper == BodyKind::Paragraph;
                if (isFirst && (lower == BodyKind::Field || lower == BodyKind::Paragraph) &&
                    !lines.at(item.body.at(i).line).endsWith(u"  "))
                    missing.append(item.body.at(i).line);
            }
        }
    }
    return missing;
}

} // namespace

/// The bookkeeping on real issues, drafts and damaged drafts.
class TestBookkeepingCorpus : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_CORPUS(); }

    void cleanupTestCase()
    {
        for (const auto &[what, counts] : m_counts.asKeyValueRange())
            std::printf("%s: tried %d, changed %d, %d edits\n", qPrintable(what), counts.tried, counts.changed,
                        counts.edits);
        std::fflush(stdout);
    }

    void leadIsInStep_data() { documents(); }

    void leadIsInStep()
    {
        const auto [text, issue] = fetched();
        const auto [once, after] = edited(u"lead"_s, text, syncLead(text, issue, builtInProfile()));
        QCOMPARE(syncLead(once, after, builtInProfile()), {});
        QCOMPARE(titles(after), titles(issue));
        QCOMPARE(after.warmUp.size(), issue.warmUp.size());
        QCOMPARE(otherLines(once, after, Region::Lead), otherLines(text, issue, Region::Lead));
        if (issue.itemCount() > 0) {
            QVERIFY(after.lead);
            QCOMPARE(after.lead->count, issue.itemCount());
        }
        if (!issue.lead)
            return;
        for (const int line : changedLines(text, once))
            QVERIFY(issue.lead->lines.contains(line));
        QStringList clauses;
        for (const LeadClause &clause : after.lead->clauses) {
            if (!clause.text.isEmpty())
                clauses.append(clause.mark + clause.text);
        }
        for (const LeadClause &clause : issue.lead->clauses)
            QVERIFY(clause.text.isEmpty() || clauses.contains(clause.mark + clause.text));
    }

    /// FORMAT.md §4: 21 leads have a number, and two of these are wrong.
    void onlyWrongNumbersOfPublishedIssuesChange()
    {
        QStringList wrong;
        int filled = 0;
        for (const QString &path : Test::corpusDocuments()) {
            const QString text = QString::fromUtf8(Test::readAll(path));
            const Issue issue = Test::scanned(text);
            if (!path.contains(u"/embedded-ai-report/") || !issue.lead || !issue.lead->count)
                continue;
            ++filled;
            const QList<TextChange> changes = syncLead(text, issue, builtInProfile());
            if (changes.isEmpty())
                continue;
            wrong.append(QFileInfo(path).completeBaseName());
            QCOMPARE(changes, {TextChange(issue.lead->countRange, QString::number(issue.itemCount()))});
        }
        std::printf("published leads with a number: %d, wrong: %s\n", filled, qPrintable(wrong.join(u' ')));
        QCOMPARE(wrong, (QStringList{u"2020-02-16"_s, u"2021-01-19"_s}));
    }

    void headingIsWhatWasAsked_data() { documents(); }

    void headingIsWhatWasAsked()
    {
        const auto [text, issue] = fetched();
        const QStringList topics{u"甲"_s, u"乙 (3)"_s};
        const auto changes = setHeading(text, issue, builtInProfile(), u"2031-02-03"_s, topics);
        QVERIFY(changes);
        const auto [once, after] = edited(u"heading"_s, text, *changes);
        QVERIFY(after.heading);
        QCOMPARE(after.date, u"2031-02-03"_s);
        QCOMPARE(after.heading->topics, topics);
        QCOMPARE(setHeading(once, after, builtInProfile(), u"2031-02-03"_s, topics), QList<TextChange>{});
        QCOMPARE(titles(after), titles(issue));
        QCOMPARE(otherLines(once, after, Region::Heading), otherLines(text, issue, Region::Heading));
        if (!issue.heading)
            return;
        QCOMPARE(changedLines(text, once), QList<int>{issue.heading->line});
        const auto moved = setHeading(text, issue, builtInProfile(), u"2031-02-03"_s, issue.heading->topics);
        QVERIFY(moved);
        const QString other = applied(text, *moved);
        const auto back = setHeading(other, Test::scanned(other), builtInProfile(), issue.date, issue.heading->topics);
        if (isIssueDate(issue.date))
            QCOMPARE(applied(other, *back), text);
    }

    void breaksAreThere_data() { documents(); }

    void breaksAreThere()
    {
        const auto [text, issue] = fetched();
        const auto [once, after] = edited(u"breaks"_s, text, repairBreaks(text, issue));
        QCOMPARE(repairBreaks(once, after), {});
        for (const int line : changedLines(text, once))
            QCOMPARE(issue.regions.value(line - 1), Region::Item);
        QCOMPARE(after.regions, issue.regions);
        QCOMPARE(titles(after), titles(issue));
        QCOMPARE(linesWithoutBreak(once, after), QList<int>{});
        QCOMPARE(difference(visibleText(once), visibleText(text)), QString());
        static const QRegularExpression markers(u"(?m)^ *[0-9]+[、.] *|[ ]"_s);
        QCOMPARE(QString(once).remove(markers), QString(text).remove(markers));
    }

    void breaksStayInTheSelection_data() { documents(); }

    void breaksStayInTheSelection()
    {
        const auto [text, issue] = fetched();
        const int count = int(issue.regions.size());
        QRandomGenerator random(quint32(text.size()));
        for (int i = 0; i < 40 && count > 0; ++i) {
            const int first = random.bounded(1, count + 1);
            const LineSpan lines{first, qMin(count, first + random.bounded(12))};
            const QString selected = applied(text, repairBreaks(text, issue, lines));
            for (const int line : changedLines(text, selected))
                QVERIFY(lines.contains(line));
            QCOMPARE(repairBreaks(selected, Test::scanned(selected), lines), {});
            const QString typed =
                applied(text, counted(u"typing, selections"_s, breaksWhileTyping(text, issue, lines)));
            for (const int line : changedLines(text, typed))
                QVERIFY(line >= lines.first - 1 && line <= lines.last);
            QCOMPARE(breaksWhileTyping(typed, Test::scanned(typed), lines), {});
            // The subset: what typing repairs, the command would have repaired as well.
            QCOMPARE(applied(typed, repairBreaks(typed, Test::scanned(typed))),
                     applied(text, repairBreaks(text, issue)));
        }
    }

    void warmUpIsNormal_data() { documents(); }

    void warmUpIsNormal()
    {
        const auto [text, issue] = fetched();
        const auto [once, after] = edited(u"warm-up"_s, text, normaliseWarmUp(text, issue));
        QCOMPARE(normaliseWarmUp(once, after), {});
        for (const int line : changedLines(text, once))
            QCOMPARE(issue.regions.value(line - 1), Region::WarmUp);
        QCOMPARE(after.regions, issue.regions);
        QCOMPARE(after.sections.size(), issue.sections.size());
        QCOMPARE(after.warmUp.size(), issue.warmUp.size());
        static const QRegularExpression end(u"[；;。]+$"_s);
        for (qsizetype i = 0; i < issue.warmUp.size(); ++i) {
            QCOMPARE(after.warmUp.at(i).company, issue.warmUp.at(i).company);
            QCOMPARE(QString(after.warmUp.at(i).text).remove(end), QString(issue.warmUp.at(i).text).remove(end));
            QVERIFY(after.warmUp.at(i).marker != u"–"_s);
        }
    }

    void linksAreClosed_data() { documents(); }

    void linksAreClosed()
    {
        const auto [text, issue] = fetched();
        const auto [once, after] = edited(u"links"_s, text, repairLinks(text, issue));
        QCOMPARE(repairLinks(once, after), {});
        for (const int line : changedLines(text, once))
            QCOMPARE(issue.regions.value(line - 1), Region::Item);
        QCOMPARE(after.regions, issue.regions);
        QCOMPARE(titles(after, &issue), titles(issue, &issue));
        for (const Section &section : after.sections) {
            for (const Item &item : section.items)
                QVERIFY2(!item.defects.testFlag(TitleDefect::FullWidthParenthesis), qPrintable(item.title));
        }
    }

    void damagedDocumentsAreSafe_data() { documents(); }

    void damagedDocumentsAreSafe()
    {
        static const QStringList likely{u"\n"_s,  u"\n\n"_s, u" "_s,    u"- "_s,          u"1. "_s, u"1、"_s,
                                        u"2、"_s, u"\t"_s,   u"["_s,    u"]"_s,           u"（"_s,  u"）"_s,
                                        u"【"_s,  u"】"_s,   u"；"_s,   u"。"_s,          u"："_s,  u":"_s,
                                        u"> "_s,  u"导读"_s, u"本期"_s, u"https://a.b"_s, u"\r"_s,  u"## "_s};
        const QString text = fetched().text;
        QRandomGenerator random(quint32(text.size()) + 1);
        for (int i = 0; i < 25; ++i) {
            QString changed = text;
            for (int n = random.bounded(1, 60); n > 0; --n)
                changed.insert(random.bounded(changed.size() + 1), likely.at(random.bounded(int(likely.size()))));
            checkAll(changed);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// Whether each edit is idempotent, and those of lines that are there stay in their region.
    static void checkAll(const QString &text)
    {
        const Issue issue = Test::scanned(text);
        const auto again = [&](const char *what, const auto &edit, Region region) {
            const QString once = applied(text, edit(text, issue));
            const QList<TextChange> twice = edit(once, Test::scanned(once));
            if (!twice.isEmpty()) {
                const qsizetype start = qMax<qsizetype>(0, twice.first().range.start - 60);
                QFAIL(qPrintable(QLatin1StringView(what) + u" again: "_s +
                                 once.sliced(start, qMin<qsizetype>(120, once.size() - start))));
            }
            for (const int line : region == Region::Blank ? QList<int>() : changedLines(text, once))
                QCOMPARE(issue.regions.value(line - 1), region);
        };
        const auto lead = [](const QString &t, const Issue &i) {
            return syncLead(t, i, builtInProfile());
        };
        const auto heading = [](const QString &t, const Issue &i) {
            return *setHeading(t, i, builtInProfile(), u"2031-02-03"_s, {u"甲"_s, u"乙"_s});
        };
        const QString lost = difference(visibleText(applied(text, repairBreaks(text, issue))), visibleText(text));
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
        again("lead", lead, Region::Blank);
        again("heading", heading, Region::Blank);
        again("breaks", [](const QString &t, const Issue &i) { return repairBreaks(t, i); }, Region::Item);
        again("warm-up", normaliseWarmUp, Region::WarmUp);
        again("links", [](const QString &t, const Issue &i) { return repairLinks(t, i); }, Region::Item);
    }

    struct Counts
    {
        int tried = 0;
        int changed = 0;
        int edits = 0;
    };

    QList<TextChange> counted(const QString &what, const QList<TextChange> &changes)
    {
        Counts &counts = m_counts[what];
        ++counts.tried;
        counts.changed += changes.isEmpty() ? 0 : 1;
        counts.edits += int(changes.size());
        return changes;
    }

    /// The document of the test's row.
    static Test::Document fetched()
    {
        QFETCH(QString, path);
        return Test::Document(QString::fromUtf8(Test::readAll(path)));
    }

    Test::Document edited(const QString &what, const QString &text, const QList<TextChange> &changes)
    {
        return Test::Document(applied(text, counted(what, changes)));
    }

    static void documents()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : Test::corpusDocuments())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    QMap<QString, Counts> m_counts;
};

QTEST_GUILESS_MAIN(TestBookkeepingCorpus)
#include "tst_bookkeepingcorpus.moc"
