// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/blockdiff.h"
#include "markdown/render.h"
#include "patchmodel.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(int line, const QByteArray &text, int lines = 1)
{
    return {.lines = {line, line + lines - 1}, .html = "<p>" + text + "</p>", .listTag = {}, .items = {}};
}

Block item(int line, const QByteArray &text, int lines = 1)
{
    return {.lines = {line, line + lines - 1}, .html = "<li>" + text + "</li>", .listTag = {}, .items = {}};
}

Block list(const QList<Block> &items, const QByteArray &tag = "<ul>")
{
    return {.lines = {items.first().lines.first, items.last().lines.last}, .html = {}, .listTag = tag, .items = items};
}

/// Random documents that resemble one another, with lines that follow on.
QList<Block> randomDocument(QRandomGenerator &random, QList<Block> from)
{
    const auto someItem = [&random] {
        return item(0, QByteArray::number(random.bounded(12)), 1 + random.bounded(3));
    };
    for (int edits = 1 + random.bounded(4); edits > 0; --edits) {
        const auto at = random.bounded(from.size() + 1);
        switch (random.bounded(5)) {
        case 0:
            from.insert(at, paragraph(0, QByteArray::number(random.bounded(8)), 1 + random.bounded(2)));
            break;
        case 1:
            from.insert(at, list({someItem(), someItem(), someItem()}, random.bounded(3) > 0 ? "<ul>" : "<ol>"));
            break;
        case 2:
            if (at < from.size())
                from.remove(at, std::min<qsizetype>(1 + random.bounded(2), from.size() - at));
            break;
        case 3:
            if (at < from.size() && from[at].isList())
                from[at].items.insert(random.bounded(from[at].items.size() + 1), someItem());
            break;
        default:
            if (at < from.size() && from[at].items.size() > 1)
                from[at].items.remove(random.bounded(from[at].items.size()));
            else if (at < from.size() && !from[at].isList())
                from[at].html =
                    "<p>\"quoted\" \\ \t \xe7\xae\x80\xe6\x8a\xa5 " + QByteArray::number(random.bounded(5)) + "</p>";
        }
    }
    int line = 1;
    for (Block &block : from) {
        line += random.bounded(2);
        const int first = line;
        for (Block &inner : block.items) {
            const int length = inner.lines.last - inner.lines.first;
            inner.lines = {line, line + length};
            line += length + 1;
        }
        if (!block.isList())
            line += block.lines.last - block.lines.first + 1;
        block.lines = {first, line - 1};
    }
    return from;
}

} // namespace

class TestBlockDiff : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void randomEdits();
    void consecutiveIssues();
    void oneCharacter();
};

void TestBlockDiff::steps_data()
{
    QTest::addColumn<QList<Block>>("before");
    QTest::addColumn<QList<Block>>("after");
    QTest::addColumn<QByteArray>("patch");

    const QList<Block> three{paragraph(1, "a"), paragraph(3, "b"), paragraph(5, "c")};
    QTest::newRow("nothing") << QList<Block>{} << QList<Block>{} << "[]"_ba;
    QTest::newRow("equal") << three << three << "[]"_ba;
    QTest::newRow("first document") << QList<Block>{} << QList<Block>{paragraph(1, "a")}
                                    << R"([[3,[1,1,"<p>a</p>"]]])"_ba;
    QTest::newRow("emptied") << three << QList<Block>{} << "[[2,3]]"_ba;
    QTest::newRow("one block changed") << three << QList<Block>{three[0], paragraph(3, "B"), three[2]}
                                       << R"([[0,1,0],[4,[3,3,"<p>B</p>"]]])"_ba;
    QTest::newRow("line inserted above") << three
                                         << QList<Block>{paragraph(2, "a"), paragraph(4, "b"), paragraph(6, "c")}
                                         << "[[0,3,1]]"_ba;
    QTest::newRow("block inserted") << three
                                    << QList<Block>{three[0], paragraph(3, "new"), paragraph(5, "b"), paragraph(7, "c")}
                                    << R"([[0,1,0],[3,[3,3,"<p>new</p>"]],[0,2,2]])"_ba;
    QTest::newRow("block removed") << three << QList<Block>{three[0], paragraph(3, "c")}
                                   << "[[0,1,0],[2,1],[0,1,-2]]"_ba;
    QTest::newRow("lines without a shift")
        << three << QList<Block>{three[0], paragraph(3, "b", 2), three[2]} << "[[0,1,0],[1,[3,4]]]"_ba;
    QTest::newRow("item changed") << QList<Block>{three[0], list({item(3, "x"), item(4, "y"), item(5, "z")})}
                                  << QList<Block>{three[0], list({item(3, "x"), item(4, "Y"), item(5, "z")})}
                                  << R"([[0,1,0],[5,3,5,[[0,1,0],[4,[4,4,"<li>Y</li>"]]]]])"_ba;
    QTest::newRow("item moved") << QList<Block>{list({item(1, "x"), item(2, "y"), item(3, "z")})}
                                << QList<Block>{list({item(1, "z"), item(2, "x"), item(3, "y")})}
                                << R"([[5,1,3,[[3,[1,1,"<li>z</li>"]],[0,2,1],[2,1]]]])"_ba;
    QTest::newRow("kind of list changed")
        << QList<Block>{list({item(1, "x")})} << QList<Block>{list({item(1, "x")}, "<ol>")}
        << R"([[2,1],[3,[1,1,"<ol>",[[1,1,"<li>x</li>"]]]]])"_ba;
    QTest::newRow("escaped") << QList<Block>{} << QList<Block>{paragraph(1, "\"\\\x01\n")}
                             << R"([[3,[1,1,"<p>\"\\\u0001\u000a</p>"]]])"_ba;
}

void TestBlockDiff::steps()
{
    QFETCH(const QList<Block>, before);
    QFETCH(const QList<Block>, after);
    QTEST(blockPatch(before, after), "patch");
    QCOMPARE(Test::patched(before, blockPatch(before, after)), after);
}

void TestBlockDiff::randomEdits()
{
    QRandomGenerator random(20190228);
    QList<Block> before;
    for (int round = 0; round < 3000; ++round) {
        const QList<Block> after = randomDocument(random, round % 50 == 0 ? QList<Block>() : before);
        QCOMPARE(Test::patched(before, blockPatch(before, after)), after);
        before = after;
    }
}

void TestBlockDiff::consecutiveIssues()
{
    JIANBAO_NEEDS_CORPUS();
    QList<Block> before;
    int compared = 0;
    for (const QString &path : Test::corpusDocuments()) {
        const Result<QList<Block>> after = renderMarkdown(Test::readAll(path));
        QVERIFY2(after.has_value(), qPrintable(path));
        QVERIFY2(Test::patched(before, blockPatch(before, *after)) == *after, qPrintable(path));
        before = *after;
        ++compared;
    }
    QVERIFY(compared > 50);
}

/// Typing sends the item that is typed in, whatever the size of the document.
void TestBlockDiff::oneCharacter()
{
    QByteArray markdown = "# Title\n\n";
    for (int i = 1; i <= 50; ++i)
        markdown += "- entry " + QByteArray::number(i) + " of fifty  \n  and its summary\n";
    markdown += "\n## End\n";
    QByteArray typed = markdown;
    typed.replace("entry 25 of", "entry 25x of");

    const Result<QList<Block>> before = renderMarkdown(markdown);
    const Result<QList<Block>> after = renderMarkdown(typed);
    QVERIFY(before && after);
    const QByteArray patch = blockPatch(*before, *after);
    QVERIFY2(patch.contains("entry 25x of"), patch.constData());
    QCOMPARE(patch.count("entry"), 1);
    QVERIFY(patch.size() < 200);
    QCOMPARE(Test::patched(*before, patch), *after);
}

QTEST_GUILESS_MAIN(TestBlockDiff)
#include "tst_blockdiff.moc"
