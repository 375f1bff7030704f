// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/incremental.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

RenderOptions shownOptions()
{
    RenderOptions options;
    options.frontMatterTable = true;
    options.timeBudget = {};
    return options;
}

/// What one step of typing, deleting or pasting makes of a text: marks that open and close, in any place.
QByteArray changed(QByteArray text, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "a",     "字",      "\n",       "\n\n", "```\n", "~~~\n",    "# ",          "## 论文\n",    "\n---\n",
        "> ",    "- ",      "1. ",      "    ", "<!--",  "-->",      "<details>\n", "</details>",   "| a |\n|---|\n",
        "**",    "`",       "[x]: y\n", "[x]",  "](",    "<script>", "\\",          "https://a.b ", "---\n",
        "===\n", "* * *\n", "  \n"};
    const qsizetype at = random.bounded(text.size() + 1);
    switch (random.bounded(4)) {
    case 0:
        return text.remove(at, 1 + random.bounded(3));
    case 1: {
        const qsizetype length = std::min<qsizetype>(random.bounded(300), text.size() - at);
        return text.remove(at, length);
    }
    default:
        return text.insert(at, pieces.at(random.bounded(pieces.size())));
    }
}

} // namespace

class TestIncremental : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSame_data();
    void isTheSame();
    void afterRandomEdits_data();
    void afterRandomEdits();
    void otherOptions();
};

void TestIncremental::isTheSame_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray text = "# 标题\n\n一\n\n## 甲\n\n- 二\n- 三\n\n## 乙\n\n四\n\n## 丙\n\n五\n";
    const auto row = [&text](const char *name, const QByteArray &was, const QByteArray &is) {
        QTest::newRow(name) << text << QByteArray(text).replace(was, is);
    };
    row("a letter", "三", "三三");
    row("a new line", "- 三\n", "- 三\n- 三\n");
    row("lines gone", "- 二\n- 三\n", "");
    row("in a heading", "## 乙", "## 乙乙");
    row("a heading goes", "## 乙\n", "\n");
    row("a heading that is none", "## 乙\n", "##乙\n");
    row("a heading comes", "四\n", "四\n\n## 丁\n");
    row("joined with a heading", "三\n\n## 乙", "三 ## 乙");
    row("a code block that swallows headings", "- 三\n", "```\n");
    row("a comment that swallows headings", "- 三\n", "<!--\n");
    row("a comment that ends behind headings", "- 三\n\n## 乙\n\n四\n", "<!--\n\n## 乙\n\n四 -->\n");
    row("markup that stays open", "- 三\n", "<details>\n<b>\n");
    row("a reference for all", "五\n", "五\n\n[一]: /url\n");
    row("everything", text, "x");
    row("nothing left", text, "");
    row("first line", "# 标题\n", "标题\n");
    row("last line", "五\n", "五");
    row("at the end", "五\n", "五\n六");
    row("heading at the end", "五\n", "五\n# 六");
    row("an underline instead", "# 标题\n\n一\n", "标题\n===\n一\n");
    row("carriage return", "三\n", "三\r\n");
    row("no UTF-8", "三\n", "\xff\n");
    QTest::newRow("the first text") << QByteArray() << text;
    QTest::newRow("front matter opened") << "a: b\n---\n# A\n\n## B\n\n---\n\n## C\n"_ba
                                         << "---\na: b\n---\n# A\n\n## B\n\n---\n\n## C\n"_ba;
    QTest::newRow("front matter closed far below") << "---\n# A\n\n## B\n\nb\n\n## C\n\nc\n"_ba
                                                   << "---\n# A\n\n## B\n\n---\nb\n\n## C\n\nc\n"_ba;
    QTest::newRow("front matter kept") << "---\na: b\n---\n# A\n\n## B\n\nb\n"_ba
                                       << "---\na: b\n---\n# A\n\n## B\n\nbb\n"_ba;
    QTest::newRow("in front matter") << "---\na: b\n---\n# A\n\n## B\n\nb\n"_ba
                                     << "---\na: bc\n---\n# A\n\n## B\n\nb\n"_ba;
    QTest::newRow("heading in a list") << "- # A\n\n  a\n- # B\n\n## C\n\nc\n"_ba
                                       << "- # A\n\n  aa\n- # B\n\n## C\n\nc\n"_ba;
    QTest::newRow("twice the same") << "## A\n\na\n\n## A\n\na\n\n## A\n\na\n"_ba
                                    << "## A\n\na\n\n## A\n\na\n\n## A\n\na\n\n## A\n\na\n"_ba;
}

void TestIncremental::isTheSame()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const RenderOptions options = shownOptions();
    IncrementalRenderer renderer;
    for (const QByteArray &text : {before, after, before, after}) {
        const Result<QList<Block>> blocks = renderer.render(text, options);
        QVERIFY(blocks);
        QCOMPARE(*blocks, renderMarkdown(text, options).value());
    }
}

void TestIncremental::afterRandomEdits_data()
{
    QTest::addColumn<QString>("path");
    QStringList paths = corpusDocuments();
    if (paths.isEmpty())
        paths = {testFile(u"../resources/sample/embedded-ai-report/2020-11-09.md"_s)};
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestIncremental::afterRandomEdits()
{
    QFETCH(const QString, path);
    constexpr int edits = 60;
    const RenderOptions options = shownOptions();
    QByteArray text = readAll(path);
    QRandomGenerator random(quint32(qHash(path.section(u'/', -1), 2021)));
    IncrementalRenderer renderer;
    for (int i = 0; i < edits; ++i) {
        const QByteArray before = text;
        text = changed(text, random);
        const Result<QList<Block>> blocks = renderer.render(text, options);
        QVERIFY(blocks);
        const QList<Block> expected = renderMarkdown(text, options).value();
        const auto [there, wanted] = std::ranges::mismatch(*blocks, expected);
        if (there != blocks->end() || wanted != expected.end())
            QFAIL(
                qPrintable(u"edit %1, line %2: %3 instead of %4"_s.arg(i)
                               .arg(wanted == expected.end() ? 0 : wanted->lines.first)
                               .arg(there == blocks->end() ? QString() : QString::fromUtf8(there->html.left(200)))
                               .arg(wanted == expected.end() ? QString() : QString::fromUtf8(wanted->html.left(200)))));
    }
}

void TestIncremental::otherOptions()
{
    RenderOptions options = shownOptions();
    IncrementalRenderer renderer;
    const QByteArray text = "# A\n\n![a](b.png)\n";
    QCOMPARE(renderer.render(text, options).value(), renderMarkdown(text, options).value());
    options.imagePrefix = "jianbao-preview://repository/";
    QCOMPARE(renderer.render(text, options).value(), renderMarkdown(text, options).value());
    options.outputBudget = 10;
    QVERIFY(!renderer.render(text, options));
}

QTEST_GUILESS_MAIN(TestIncremental)
#include "tst_incremental.moc"
