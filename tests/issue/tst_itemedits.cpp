// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemedits.h"
#include "issue/linesyntax.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"- [新](n)  \n摘要：新  \n"_s;

QString afterEdit(const QString &text, const Result<ItemEdit> &edit)
{
    return edit ? applied(text, edit->changes) : u"error: "_s + edit.error().message;
}

/// "1.0, 2.3" as places.
QList<ItemPlace> places(const QString &text)
{
    QList<ItemPlace> items;
    for (const QString &place : text.split(u", "_s)) {
        const QStringList parts = place.split(u'.');
        items.append({parts.at(0).toInt(), parts.at(1).toInt()});
    }
    return items;
}

} // namespace

class TestItemEdits : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void adds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &text, const QString &place, const QString &result) {
            QTest::newRow(name) << text << place << result.arg(entry);
        };
        row("before another", u"## 论文\n\n- a\n- b\n"_s, u"0.1"_s, u"## 论文\n\n- a\n%1- b\n"_s);
        row("at the end", u"## 论文\n\n- a\n\n\n## 博文\n"_s, u"0.1"_s, u"## 论文\n\n- a\n%1\n\n## 博文\n"_s);
        row("above tail text", u"## 论文\n\n- a\n\n尾\n"_s, u"0.1"_s, u"## 论文\n\n- a\n%1\n尾\n"_s);
        row("above the end note", u"## 博文\n\n\n\n> 注：尾\n"_s, u"0.0"_s, u"## 博文\n\n\n%1\n\n\n> 注：尾\n"_s);
        row("below scraps", u"## 论文\n\n草稿\n\n- a\n"_s, u"0.0"_s, u"## 论文\n\n草稿\n\n%1- a\n"_s);
        row("below scraps alone", u"## 论文\n\n草稿\n\n## 博文\n"_s, u"0.0"_s, u"## 论文\n\n草稿\n\n\n%1\n## 博文\n"_s);
        row("below the note on repositories", u"## 开源项目\n\n> 注：前缀\n\n## 博文\n"_s, u"0.0"_s,
            u"## 开源项目\n\n> 注：前缀\n\n\n%1\n## 博文\n"_s);
        row("below lines that are no entries yet", u"## 论文\n\n- a\n\n-【乙】\n-【丙】\n\n## 博文\n"_s, u"0.1"_s,
            u"## 论文\n\n- a\n\n-【乙】\n-【丙】\n%1\n## 博文\n"_s);
        row("into an empty section", u"## 论文\n\n\n\n## 博文\n"_s, u"0.0"_s, u"## 论文\n\n\n%1\n\n\n## 博文\n"_s);
        row("as far from the heading as others", u"## 论文\n\n## 博文\n\n- a\n"_s, u"0.0"_s,
            u"## 论文\n\n%1\n## 博文\n\n- a\n"_s);
        row("a glued heading", u"## 论文\n## 博文\n"_s, u"0.0"_s, u"## 论文\n\n\n%1\n\n## 博文\n"_s);
        row("above the trailer", u"## 博文\n\n- a\n\n----\n版权\n"_s, u"0.1"_s, u"## 博文\n\n- a\n%1\n----\n版权\n"_s);
        row("at the end of the file", u"## 博文\n"_s, u"0.0"_s, u"## 博文\n\n\n%1"_s);
    }

    void adds()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, result);
        const Issue issue = Test::scanned(text);
        const auto edit = addItem(text, issue, builtInProfile(), places(place).first(), entry);
        QCOMPARE(afterEdit(text, edit), result);
        QCOMPARE(slice(result, edit->range), entry);
        QCOMPARE(edit->place, places(place).first());
        const auto removed = removeItems(result, Test::scanned(result), builtInProfile(), {edit->place});
        if (qstrcmp(QTest::currentDataTag(), "a glued heading") != 0)
            QCOMPARE(afterEdit(result, removed), text);
        QCOMPARE(removed->place, edit->place);
    }

    void openEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("last") << u"## 论文\n\n- a"_s << u"## 论文\n\n- a\n- [新](n)  \n摘要：新  "_s;
        QTest::newRow("only") << u"## 论文"_s << u"## 论文\n\n\n- [新](n)  \n摘要：新  "_s;
    }

    void openEnds()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const Issue issue = Test::scanned(text);
        const ItemPlace end{0, int(issue.sections.first().items.size())};
        const auto edit = addItem(text, issue, builtInProfile(), end, entry.chopped(1));
        QCOMPARE(afterEdit(text, edit), result);
        QCOMPARE(edit->range.end, result.size());
        QCOMPARE(afterEdit(result, removeItems(result, Test::scanned(result), builtInProfile(), {end})), text);
    }

    void moves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &text, const QString &items, const QString &to,
                            const QString &result) {
            QTest::newRow(name) << text << items << to << result;
        };
        const QString two = u"## 论文\n\n- a\n- b  \nB\n- c\n\n\n## 博文\n\n- d\n- e\n"_s;
        row("up", two, u"0.1"_s, u"0.0"_s, u"## 论文\n\n- b  \nB\n- a\n- c\n\n\n## 博文\n\n- d\n- e\n"_s);
        row("down", two, u"0.1"_s, u"0.3"_s, u"## 论文\n\n- a\n- c\n- b  \nB\n\n\n## 博文\n\n- d\n- e\n"_s);
        row("nowhere, above", two, u"0.1"_s, u"0.1"_s, two);
        row("nowhere, below", two, u"0.1"_s, u"0.2"_s, two);
        row("all of a section nowhere", two, u"0.0, 0.1, 0.2"_s, u"0.1"_s, two);
        row("to another section", two, u"0.1"_s, u"1.1"_s,
            u"## 论文\n\n- a\n- c\n\n\n## 博文\n\n- d\n- b  \nB\n- e\n"_s);
        row("several, in the order of the text", two, u"1.1, 0.2, 0.0"_s, u"1.1"_s,
            u"## 论文\n\n- b  \nB\n\n\n## 博文\n\n- d\n- a\n- c\n- e\n"_s);
        row("all", two, u"0.0, 0.1, 0.2"_s, u"1.2"_s, u"## 论文\n\n\n## 博文\n\n- d\n- e\n- a\n- b  \nB\n- c\n"_s);
        row("around themselves", two, u"0.0, 0.2"_s, u"0.1"_s,
            u"## 论文\n\n- a\n- c\n- b  \nB\n\n\n## 博文\n\n- d\n- e\n"_s);
        row("blank lines below go along", u"## 论文\n\n- a\n\n- b\n- c\n"_s, u"0.0"_s, u"0.2"_s,
            u"## 论文\n\n- b\n- a\n\n- c\n"_s);
        row("to the end, they stay between", u"## 论文\n\n- a\n\n- b\n- c\n"_s, u"0.0"_s, u"0.3"_s,
            u"## 论文\n\n- b\n- c\n\n- a\n"_s);
        row("open end", u"## 论文\n\n- a\n\n## 博文\n\n- b\n- c"_s, u"1.1"_s, u"0.0"_s,
            u"## 论文\n\n- c\n- a\n\n## 博文\n\n- b"_s);
        row("to an open end", u"## 论文\n\n- a\n- b"_s, u"0.0"_s, u"0.2"_s, u"## 论文\n\n- b\n- a"_s);
        row("tail text stays", u"## 论文\n\n- a\n- b\n\n尾\n"_s, u"0.1"_s, u"0.0"_s, u"## 论文\n\n- b\n- a\n\n尾\n"_s);
    }

    void moves()
    {
        QFETCH(QString, text);
        QFETCH(QString, items);
        QFETCH(QString, to);
        QFETCH(QString, result);
        const auto edit = moveItems(text, Test::scanned(text), builtInProfile(), places(items), places(to).first());
        QCOMPARE(afterEdit(text, edit), result);
        QCOMPARE(edit->changes.isEmpty(), text == result);
        const Issue moved = Test::scanned(result);
        QVERIFY(edit->place.item < moved.sections.at(edit->place.section).items.size());
        QCOMPARE(edit->range.start, moved.sections.at(edit->place.section).items.at(edit->place.item).range.start);
    }

    void looseTextIsNotTornOff()
    {
        // Above another entry, text below a blank line is the entry's; at the section's end it is the section's.
        const QString text = u"## 论文\n\n- [甲](u)\n\n散\n- [乙](v)\n"_s;
        const Issue issue = Test::scanned(text);
        for (const auto &[item, to] : {std::pair(0, 2), std::pair(1, 0)}) {
            const auto edit = moveItems(text, issue, builtInProfile(), {{0, item}}, {0, to});
            QVERIFY(!edit);
            QCOMPARE(edit.error().code, ErrorCode::Malformed);
            QVERIFY2(edit.error().message.contains(u"“甲”"), qPrintable(edit.error().message));
        }
        QVERIFY(!takeItems(text, issue, builtInProfile(), {{0, 1}}));
        QVERIFY(!addItem(text, issue, builtInProfile(), {0, 2}, u"- a\n\n散\n"));
        QVERIFY(addItem(text, issue, builtInProfile(), {0, 1}, u"- a\n\n散\n"));
        // Nothing is lost when the other one is deleted.
        const auto removed = removeItems(text, issue, builtInProfile(), {{0, 1}});
        QCOMPARE(afterEdit(text, removed), u"## 论文\n\n- [甲](u)\n\n散\n"_s);
    }

    void mistakesAreErrors_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::newRow("nothing") << QString();
        QTest::newRow("text") << u"甲\n"_s;
        QTest::newRow("heading inside") << u"- a\n## b\n- c\n"_s;
        QTest::newRow("rule inside") << u"- a\n----\n"_s;
        QTest::newRow("note inside") << u"- a\n\n> b\n"_s;
    }

    void mistakesAreErrors()
    {
        QFETCH(QString, entries);
        const QString text = u"## 论文\n\n- a\n"_s;
        const Issue issue = Test::scanned(text);
        const auto edit = addItem(text, issue, builtInProfile(), {0, 0}, entries);
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, ErrorCode::Malformed);
    }

    void wrongPlacesAreErrors()
    {
        const QString text = u"## 论文\n\n- a\n"_s;
        const Issue issue = Test::scanned(text);
        const Profile &profile = builtInProfile();
        for (const ItemPlace &place : {ItemPlace{}, ItemPlace{0, 2}, ItemPlace{1, 0}, ItemPlace{0, -1}}) {
            QCOMPARE(addItem(text, issue, profile, place, entry).error().code, ErrorCode::NotFound);
            QCOMPARE(moveItems(text, issue, profile, {{0, 0}}, place).error().code, ErrorCode::NotFound);
            QCOMPARE(removeItems(text, issue, profile, {{0, 0}, place}).error().code, ErrorCode::NotFound);
            QCOMPARE(duplicateItem(text, issue, profile, place).error().code, ErrorCode::NotFound);
        }
        QCOMPARE(removeItems(text, issue, profile, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(createSection(text, issue, profile, u"x"_s, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(createSection(text, issue, profile, u"papers"_s, {}).error().code, ErrorCode::Conflict);
    }

    void createsSections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &text, const QString &entries, const QString &result) {
            QTest::newRow(name) << text << entries << result;
        };
        const QString news = u"## 业界新闻  \n\n\n- a\n\n\n"_s;
        row("between", news + u"## 论文\n"_s, {}, news + u"## 应用\n\n\n## 论文\n"_s);
        row("with an entry", news + u"## 论文\n"_s, entry, news + u"## 应用\n\n\n"_s + entry + u"\n\n## 论文\n"_s);
        row("at the end", u"## 业界新闻\n\n- a\n"_s, entry, u"## 业界新闻\n\n- a\n\n\n## 应用\n\n"_s + entry);
        row("at an open end", u"## 业界新闻\n\n- a"_s, {}, u"## 业界新闻\n\n- a\n\n\n## 应用"_s);
        row("above the trailer", news + u"----\n版权\n"_s, {}, news + u"## 应用\n\n\n----\n版权\n"_s);
        row("above the earlier issues", news + u"## 往期回顾\n"_s, {}, news + u"## 应用\n\n\n## 往期回顾\n"_s);
        row("below the preamble", u"# 嵌入式AI简报 (2021-01-01)\n"_s, entry,
            u"# 嵌入式AI简报 (2021-01-01)\n\n\n## 应用\n\n\n"_s + entry);
        row("in nothing", {}, {}, u"## 应用\n"_s);
    }

    void createsSections()
    {
        QFETCH(QString, text);
        QFETCH(QString, entries);
        QFETCH(QString, result);
        const auto edit = createSection(text, Test::scanned(text), builtInProfile(), u"applications"_s, entries);
        QCOMPARE(afterEdit(text, edit), result);
        QCOMPARE(Test::scanned(result).sections.at(edit->place.section).id, u"applications"_s);
        QCOMPARE(slice(result, edit->range), entries);
    }
};

QTEST_GUILESS_MAIN(TestItemEdits)
#include "tst_itemedits.moc"
