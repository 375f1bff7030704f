// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemedits.h"
#include "issue/itemwriter.h"
#include "issue/linesyntax.h"
#include "movabledocument.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using Test::Document;
using namespace Qt::StringLiterals;

namespace {

const QString entry =
    u"- [tiny/net: 小模型 | 某某](https://github.com/tiny/net)  \n代码：https://example.org/code  \n摘要：一句话。  \n"_s;

template <typename T>
QString errorOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

/// What the entries of all sections are after a move.
QList<QStringList> movedEntries(const Document &document, QList<ItemPlace> items, ItemPlace before)
{
    std::ranges::sort(items);
    QList<QStringList> entries = document.entries();
    QStringList moved;
    for (const ItemPlace &item : std::as_const(items))
        moved.append(entries.at(item.section).at(item.item));
    const auto above = std::ranges::count_if(
        items, [&](ItemPlace item) { return item.section == before.section && item.item < before.item; });
    for (qsizetype i = items.size() - 1; i >= 0; --i)
        entries[items.at(i).section].removeAt(items.at(i).item);
    for (qsizetype i = 0; i < moved.size(); ++i)
        entries[before.section].insert(before.item - above + i, moved.at(i));
    return entries;
}

} // namespace

/// The edits of entries on real issues and drafts.
class TestItemEditsCorpus : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_CORPUS(); }

    void cleanupTestCase()
    {
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            qInfo("%s: %d", qPrintable(it.key()), it.value());
    }

    void moveThereAndBackIsIdentical_data() { documents(); }

    void moveThereAndBackIsIdentical()
    {
        QFETCH(QString, text);
        const Document document(text);
        QRandomGenerator random(quint32(text.size()));
        const QList<ItemPlace> items = document.items();
        for (const ItemPlace &item : items) {
            for (int i = 0; i < 3; ++i)
                QCOMPARE(movedThereAndBack(document, {item}, document.somewhere(random)), QString());
            QList<ItemPlace> run{item};
            while (items.contains(ItemPlace{item.section, run.last().item + 1}) && random.bounded(3) > 0)
                run.append({item.section, run.last().item + 1});
            const ItemPlace to = document.somewhere(random);
            if (to.section != item.section && isBlock(document, run))
                QCOMPARE(movedThereAndBack(document, run, to), QString());
        }
    }

    void severalMoveInOrder_data() { documents(); }

    void severalMoveInOrder()
    {
        QFETCH(QString, text);
        const Document document(text);
        QRandomGenerator random(quint32(text.size()) + 1);
        const QList<ItemPlace> items = document.items();
        for (int i = 0; i < 20 && !items.isEmpty(); ++i) {
            QList<ItemPlace> some;
            for (int n = random.bounded(1, 6); n > 0; --n) {
                const ItemPlace item = items.at(random.bounded(items.size()));
                if (!some.contains(item))
                    some.append(item);
            }
            const ItemPlace to = document.somewhere(random);
            const auto edit = moveItems(document.text, document.issue, builtInProfile(), some, to);
            ++m_counts[u"moves of several"_s];
            if (!edit) {
                ++m_counts[u"moves of several refused"_s];
                continue;
            }
            const Document moved = document.after(edit->changes);
            QCOMPARE(moved.entries(), movedEntries(document, some, to));
            QCOMPARE(moved.otherLines(), document.otherLines());
            QList<int> concerned{to.section};
            for (const ItemPlace &item : std::as_const(some))
                concerned.append(item.section);
            QVERIFY(document.stayWithin(edit->changes, concerned));
        }
    }

    void addThenRemoveIsIdentical_data() { documents(); }

    void addThenRemoveIsIdentical()
    {
        QFETCH(QString, text);
        const Document document(text);
        for (int section = 0; section < document.issue.sections.size(); ++section) {
            for (int i = 0; i <= document.issue.sections.at(section).items.size(); ++i) {
                const auto added = addItem(text, document.issue, builtInProfile(), {section, i}, entry);
                QVERIFY2(added, qPrintable(errorOf(added)));
                ++m_counts[u"added and removed"_s];
                const Document longer = document.after(added->changes);
                QList<QStringList> expected = document.entries();
                QCOMPARE(added->place, (ItemPlace{section, i}));
                expected[section].insert(i, longer.shown(added->place));
                QCOMPARE(longer.entries(), expected);
                QCOMPARE(longer.otherLines(), document.otherLines());
                QCOMPARE(slice(longer.text, added->range), QStringView(entry).first(added->range.length()));
                QVERIFY(document.stayWithin(added->changes, {section}));
                const auto removed = removeItems(longer.text, longer.issue, builtInProfile(), {added->place});
                QVERIFY(removed);
                QCOMPARE(longer.after(removed->changes).text, text);
            }
        }
    }

    void duplicateThenRemoveIsIdentical_data() { documents(); }

    void duplicateThenRemoveIsIdentical()
    {
        QFETCH(QString, text);
        const Document document(text);
        for (const ItemPlace &item : document.items()) {
            const auto copied = duplicateItem(text, document.issue, builtInProfile(), item);
            QVERIFY2(copied, qPrintable(errorOf(copied)));
            ++m_counts[u"duplicated and removed"_s];
            const Document longer = document.after(copied->changes);
            QCOMPARE(longer.shown(copied->place), document.shown(item));
            QCOMPARE(copied->place, (ItemPlace{item.section, item.item + 1}));
            const auto removed = removeItems(longer.text, longer.issue, builtInProfile(), {copied->place});
            QVERIFY(removed);
            QCOMPARE(longer.after(removed->changes).text, text);
        }
    }

    void takeAndBringBackIsIdentical_data() { documents(); }

    void takeAndBringBackIsIdentical()
    {
        QFETCH(QString, text);
        const Document document(text);
        const Document other(otherText());
        QRandomGenerator random(quint32(text.size()) + 2);
        for (const ItemPlace &item : document.items()) {
            const auto taken = takeItems(text, document.issue, builtInProfile(), {item});
            QVERIFY2(taken, qPrintable(errorOf(taken)));
            ++m_counts[u"taken to another issue and back"_s];
            const ItemPlace to = other.somewhere(random);
            const auto put = addItem(other.text, other.issue, builtInProfile(), to, taken->entries);
            QVERIFY(put);
            const Document without = document.after(taken->edit.changes);
            const Document with = other.after(put->changes);
            QCOMPARE(with.shown(put->place), document.shown(item));
            const auto takenBack = takeItems(with.text, with.issue, builtInProfile(), {put->place});
            QVERIFY(takenBack);
            const auto back = addItem(without.text, without.issue, builtInProfile(), item, takenBack->entries);
            QVERIFY(back);
            QCOMPARE(without.after(back->changes).text, text);
            QCOMPARE(with.after(takenBack->edit.changes).text, other.text);
        }
    }

    void unchangedFormsMakeNoEdit_data() { documents(); }

    void unchangedFormsMakeNoEdit()
    {
        QFETCH(QString, text);
        const Document document(text);
        for (const ItemPlace &place : document.items()) {
            const Item &item = document.issue.sections.at(place.section).items.at(place.item);
            const ItemDraft draft = draftOf(item, text);
            const auto edits = itemEdits(text, item, draft, draft, builtInProfile());
            QVERIFY(edits);
            QVERIFY(edits->isEmpty());
            ++m_counts[u"forms left alone"_s];
        }
    }

    void writtenEntriesReadTheSame_data() { documents(); }

    void writtenEntriesReadTheSame()
    {
        QFETCH(QString, text);
        const Document document(text);
        for (const ItemPlace &place : document.items()) {
            const Item &item = document.issue.sections.at(place.section).items.at(place.item);
            const ItemDraft draft = draftOf(item, text);
            if (!isWellFormed(item, draft))
                continue;
            ++m_counts[u"written and read"_s];
            const Document written(u"## "_s + document.issue.sections.at(place.section).heading + u"\n\n\n"_s +
                                   itemText(draft, builtInProfile()));
            QCOMPARE(written.issue.itemCount(), 1);
            const Item &read = written.issue.sections.first().items.first();
            QCOMPARE(draftOf(read, written.text), draft);
            QCOMPARE(read.lines.last, Lines(written.text).count());
        }
    }

private:
    /// Every document as it is and without LF at its end.
    static void documents()
    {
        QTest::addColumn<QString>("text");
        for (const QString &path : Test::corpusDocuments()) {
            QString text = QString::fromUtf8(Test::readAll(path));
            const QString name = QFileInfo(path).fileName();
            QTest::newRow(qPrintable(name)) << text;
            while (text.endsWith(u'\n'))
                text.chop(1);
            QTest::newRow(qPrintable(name + u", open end"_s)) << text;
        }
    }

    /// A published issue, to move entries to.
    static QString otherText()
    {
        for (const QString &path : Test::corpusDocuments()) {
            if (path.contains(u"/embedded-ai-report/"))
                return QString::fromUtf8(Test::readAll(path));
        }
        return u"## 论文\n"_s;
    }

    /// An entry as new ones are written: FORMAT.md §7 without the irregularities of §12.
    static bool isWellFormed(const Item &item, const ItemDraft &draft)
    {
        if (item.defects || draft.title.contains(u'[') || draft.title.isEmpty())
            return false;
        if (std::ranges::any_of(item.body,
                                [](const BodyLine &line) { return line.indent == 1 || line.kind == BodyKind::Quote; }))
            return false;
        const bool labelled = draft.body.isEmpty() || std::ranges::any_of(item.fields, [&](const Field &field) {
                                  return field.kind == Field::Kind::Summary &&
                                         item.body.at(field.lines.first - item.lines.first).indent == 0;
                              });
        const bool listAtMargin = std::ranges::any_of(
            item.body, [](const BodyLine &line) { return line.kind == BodyKind::List && line.indent == 0; });
        return labelled && !listAtMargin;
    }

    /// Whether entries can come back as one: no text between them that stays behind, and no heading below them without
    /// a blank line, which is mended when its section is empty.
    static bool isBlock(const Document &document, const QList<ItemPlace> &run)
    {
        const QList<Item> &items = document.issue.sections.at(run.first().section).items;
        const Item &last = items.at(run.last().item);
        for (int line = items.at(run.first().item).lines.first; line <= last.lines.last; ++line) {
            const Region region = document.issue.regions.at(line - 1);
            if (region != Region::Item && region != Region::Blank)
                return false;
        }
        return run.size() < items.size() ||
               document.issue.regions.value(last.lines.last, Region::Blank) == Region::Blank;
    }

    /// Moves entries of one section that follow one another; what is wrong, or nothing.
    QString movedThereAndBack(const Document &document, const QList<ItemPlace> &items, ItemPlace to)
    {
        const ItemPlace first = items.first();
        const QString what = u"%1.%2 (%3) to %4.%5: "_s.arg(first.section)
                                 .arg(first.item)
                                 .arg(items.size())
                                 .arg(to.section)
                                 .arg(to.item);
        const auto there = moveItems(document.text, document.issue, builtInProfile(), items, to);
        ++m_counts[items.size() > 1 ? u"blocks moved there and back"_s : u"moved there and back"_s];
        if (!there) {
            ++m_counts[u"moves refused"_s];
            return {};
        }
        const Document moved = document.after(there->changes);
        if (moved.entries() != movedEntries(document, items, to))
            return what + u"other entries"_s;
        if (moved.otherLines() != document.otherLines())
            return what + u"other lines"_s;
        if (!document.stayWithin(there->changes, {first.section, to.section}))
            return what + u"outside"_s;
        QList<ItemPlace> back;
        for (int i = 0; i < items.size(); ++i)
            back.append({there->place.section, there->place.item + i});
        ItemPlace home = first;
        if (there->place.section == first.section && there->place.item < first.item)
            home.item += int(items.size());
        const auto again = moveItems(moved.text, moved.issue, builtInProfile(), back, home);
        if (!again)
            return what + again.error().message;
        return moved.after(again->changes).text == document.text ? QString() : what + u"not identical"_s;
    }

    QMap<QString, int> m_counts;
};

QTEST_GUILESS_MAIN(TestItemEditsCorpus)
#include "tst_itemeditscorpus.moc"
