// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"
#include "markdown/frontmatter.h"
#include "markdown/htmltext.h"
#include "markdown/render.h"
#include "markdown/sanitiser.h"
#include "oracle.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

RenderOptions shownOptions()
{
    RenderOptions options;
    options.frontMatter = false;
    options.imagePrefix = "jianbao-preview://repository/issues/";
    options.timeBudget = {};
    return options;
}

/// What GitHub shows: cmark-gfm's HTML with GitHub's tag filter, through our sanitiser as one piece.
QByteArray githubShown(const QByteArray &markdown)
{
    QString html = QString::fromUtf8(Test::githubHtml(markdown, {u"tagfilter"_s}));
    // Check boxes and the languages of code are the renderer's own, which the sanitiser takes from nobody else.
    static const QRegularExpression box(u"<input type=\"checkbox\" (checked=\"\" )?disabled=\"\" /> "_s);
    static const QRegularExpression language(u"<pre><code class=\"(language-[^\"]*)\">"_s);
    const QString mark = QString::fromUtf8(ownMark);
    html.replace(box, u"<input %1type=\"checkbox\" %1\\1%1disabled=\"\" /> "_s.arg(mark));
    html.replace(mark + mark, mark);
    html.replace(language, u"<pre><code %1class=\"\\1\">"_s.arg(mark));
    const RenderOptions options = shownOptions();
    Budget budget(options);
    return sanitise(html.toUtf8(), options, budget).value_or(QByteArray("over the budget"));
}

QByteArray ourShown(const QByteArray &markdown)
{
    const Result<QList<Block>> blocks = renderMarkdown(markdown, shownOptions());
    return blocks ? toHtml(*blocks) : blocks.error().message.toUtf8();
}

QString differenceOn(const QByteArray &markdown)
{
    return Test::treeDifference(Test::treeOf(ourShown(markdown)), Test::treeOf(githubShown(markdown)));
}

const char *const byItself = "each block is balanced by itself, so that the page can replace it alone: an element ends "
                             "with the block that it starts in, and no block ends what another one opened";

/// Where we show another tree than GitHub. A row that is no longer true fails.
struct Deviation
{
    const char *name;
    QByteArray markdown;
    const char *reason;
};

const std::vector<Deviation> &deviations()
{
    static const std::vector<Deviation> all{
        {"element around blocks", "<div align=\"center\">\n\na\n\n</div>", byItself},
        {"formatting that is not closed", "a <b>c\n\nd", byItself},
        {"end of a list inside of it", "- a</li></ul>b", byItself},
    };
    return all;
}

/// The corpus's documents that are different, and why.
const QMap<QString, QString> &knownDocuments()
{
    static const QMap<QString, QString> known{
        {u"README.md"_s, u"<div align=center> around headings and paragraphs: "_s + QString::fromUtf8(byItself)},
    };
    return known;
}

} // namespace

/// What the preview shows, sanitised, is what GitHub shows: the same tree as cmark-gfm's through the same sanitiser.
class TestGithubShown : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Test::oracle().isEmpty())
            QSKIP("no cmark-gfm to compare with");
    }

    void corpus()
    {
        JIANBAO_NEEDS_CORPUS();
        QStringList paths = Test::corpusDocuments();
        paths.append(Test::corpusFolder() + u"/README.md"_s);
        QMap<QString, QString> different;
        for (const QString &path : std::as_const(paths)) {
            const QByteArray document = Test::readAll(path);
            const QString difference = differenceOn(document.sliced(lengthBeforeMarkdown(document, true)));
            if (!difference.isEmpty())
                different.insert(QFileInfo(path).fileName(), difference);
        }
        qInfo("as shown, against cmark-gfm through the same sanitiser: %lld documents compared, %lld different",
              qint64(paths.size()), qint64(different.size()));
        for (auto it = different.cbegin(); it != different.cend(); ++it) {
            qInfo("| %s | %s |", qPrintable(it.key()), qPrintable(knownDocuments().value(it.key())));
            QVERIFY2(knownDocuments().contains(it.key()), qPrintable(it.key() + u": "_s + it.value()));
        }
        QCOMPARE(different.keys(), knownDocuments().keys());
    }

    void constructs_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("task list") << QByteArray("- [ ] a\n- [x] b\n  - [X] c\n\n1. [x] d\n\n   e");
        QTest::newRow("code") << QByteArray("```c++\na<b\n```\n\n    c\n\n~~~ 'x\" y\n~~~");
        QTest::newRow("table") << QByteArray("| a | b |\n|:--|:-:|\n| 1 | <b>2</b> |");
        QTest::newRow("images") << QByteArray(
            "![a](b.png \"t\") ![c](https://a.b/c.png) ![d](/etc/x.png) ![](../e.png)");
        QTest::newRow("links") << QByteArray(
            "[a](javascript:x) [b](mailto:a@b.cn) [c](file:///x) [d](#e) <https://a.b>");
        QTest::newRow("raw links") << QByteArray("<a href=\"javascript:x\" onclick=y>a</a> <a href=b name=c>d</a>");
        QTest::newRow("raw images") << QByteArray(
            "<img src=a.png onerror=x width=5> <img src='data:image/png;base64,AA'>");
        QTest::newRow("font") << QByteArray("**a**  \n<font color=red size=2>b <i>c</i></font>");
        QTest::newRow("raw check box") << QByteArray("<input type=checkbox checked> - <button>a</button>");
        QTest::newRow("not closed") << QByteArray("# a <b>c</b>\n\n> <i>d");
        QTest::newRow("not opened") << QByteArray("a</b>\n\n</div>b\n\n- c</i>d");
        QTest::newRow("comments") << QByteArray("a <!-- b --> c\n\n<!-- d\n\ne -->\n\n<?f?> <![CDATA[g]]>");
        QTest::newRow("raw table") << QByteArray("<table><tr><td align=right>a<td>b</table>\n\nc");
        QTest::newRow("details") << QByteArray("<details open><summary>a</summary>b</details>");
        QTest::newRow("tags that GitHub filters") << QByteArray("<title>a</title> <script>b</script> <xmp>c</xmp>");
        QTest::newRow("odd names") << QByteArray("<标题> <model, accuracy> a<b <x-y>c</x-y>");
    }

    void constructs()
    {
        QFETCH(QByteArray, markdown);
        const QString difference = differenceOn(markdown);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void known_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < deviations().size(); ++i)
            QTest::newRow(deviations()[i].name) << int(i);
    }

    void known()
    {
        QFETCH(int, index);
        const Deviation &known = deviations()[size_t(index)];
        QEXPECT_FAIL("", known.reason, Continue);
        QVERIFY(differenceOn(known.markdown).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGithubShown)
#include "tst_githubshown.moc"
