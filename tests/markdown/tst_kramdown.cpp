// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"
#include "markdown/frontmatter.h"
#include "markdown/htmltext.h"
#include "markdown/kramdown.h"
#include "markdown/sanitiser.h"
#include "safetycheck.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// kramdown as anybody would call it, with the options that github-pages pins. Code is not coloured there either.
constexpr const char *oracleScript = R"(
require 'json'; require 'kramdown'; require 'kramdown-parser-gfm'
options = {input: 'GFM', hard_wrap: false, gfm_quirks: 'paragraph_end', syntax_highlighter: nil}
texts = JSON.parse($stdin.read)
print JSON.generate(texts.map { |text| Kramdown::Document.new(text, options).to_html })
)";

QList<QByteArray> oracleHtml(const QList<QByteArray> &texts)
{
    QJsonArray questions;
    for (const QByteArray &text : texts)
        questions.append(QString::fromUtf8(text));
    QProcess ruby;
    ruby.start(Kramdown::findProgram(), {u"-W0"_s, u"-e"_s, QString::fromLatin1(oracleScript)});
    ruby.write(QJsonDocument(questions).toJson());
    ruby.closeWriteChannel();
    if (!ruby.waitForFinished(120'000) || ruby.exitCode() != 0)
        return {};
    QList<QByteArray> answers;
    const QJsonArray htmls = QJsonDocument::fromJson(ruby.readAllStandardOutput()).array();
    for (const QJsonValue &html : htmls)
        answers.append(html.toString().toUtf8());
    return answers;
}

/// What the sanitiser lets through only when the program itself says it, in the form in which it says it.
QByteArray asOurs(QByteArray html)
{
    const auto replace = [&html](QByteArray before, QByteArray after) {
        html.replace(before, after.replace('@', ownMark));
    };
    replace("<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\"",
            "<input @type=\"checkbox\" @disabled=\"\"");
    replace("checked=\"checked\"", "@checked=\"\"");
    replace("<code class=\"language-", "<code @class=\"language-");
    for (const char *side : {"left", "center", "right"})
        replace(" style=\"text-align: "_ba + side, " align=\""_ba + side);
    RenderOptions options;
    options.imagePrefix = Test::imagePrefix.toByteArray();
    Budget budget(options);
    return sanitise(html, options, budget).value_or(QByteArray());
}

QString difference(const QStringList &ours, const QStringList &theirs)
{
    qsizetype at = 0;
    while (at < ours.size() && at < theirs.size() && ours.at(at) == theirs.at(at))
        ++at;
    if (at == ours.size() && at == theirs.size())
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - 2);
    return u"ours:\n"_s + ours.mid(from, 6).join(u'\n') + u"\nkramdown:\n"_s + theirs.mid(from, 6).join(u'\n');
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]"_s);
    return QString(text).remove(others);
}

/// Where a block's own words are not what its source lines begin with, for checks by words.
bool isMarkup(const QString &line)
{
    static const QRegularExpression pattern(u"^\\W*<|^\\W*!|^\\s*\\[\\^|&|_|\\*\\[|^ *\\d+[.)]"_s);
    return line.contains(pattern);
}

} // namespace

/// GitHub Pages' rendering is kramdown's own, cut into blocks with the right lines, and safe.
class TestKramdown : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSignalSpy ready(&m_kramdown, &Kramdown::ready);
        QSignalSpy unavailable(&m_kramdown, &Kramdown::unavailable);
        m_kramdown.start();
        QTRY_VERIFY(!ready.isEmpty() || !unavailable.isEmpty());
        if (ready.isEmpty())
            QSKIP(qPrintable(unavailable.first().first().value<Error>().message));
    }

    void corpus_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("theirs");
        QList<QByteArray> documents;
        QList<QByteArray> texts;
        const QStringList paths = Test::corpusDocuments();
        for (const QString &path : paths) {
            documents.append(Test::readAll(path));
            texts.append(documents.last().sliced(lengthBeforeMarkdown(documents.last(), true)));
        }
        const QList<QByteArray> answers = texts.isEmpty() ? QList<QByteArray>() : oracleHtml(texts);
        for (qsizetype i = 0; i < paths.size(); ++i)
            QTest::newRow(qPrintable(QFileInfo(paths.at(i)).fileName())) << documents.at(i) << answers.value(i);
    }

    void corpus()
    {
        JIANBAO_NEEDS_CORPUS();
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, theirs);
        QVERIFY(!theirs.isEmpty());
        const QByteArray html = toHtml(rendered(document));
        const QString different = difference(Test::treeOf(html), Test::treeOf(asOurs(theirs)));
        QVERIFY2(different.isEmpty(), qPrintable(different));
        QCOMPARE(Test::violations(html).join(u'\n'), QString());
    }

    void corpusLines_data() { corpus_data(); }

    void corpusLines()
    {
        JIANBAO_NEEDS_CORPUS();
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, theirs);
        m_lines = QString::fromUtf8(document).split(u'\n');
        int last = 0;
        const QList<Block> blocks = rendered(document);
        for (const Block &block : blocks) {
            QVERIFY2(block.lines.first > last, qPrintable(u"line %1 again"_s.arg(block.lines.first)));
            last = block.lines.last;
            for (const Block &part : block.isList() ? block.items : QList<Block>{block})
                QVERIFY2(!checkWords(part), qPrintable(m_wrong));
        }
        QCOMPARE(blocks.isEmpty(), theirs.trimmed().isEmpty());
    }

    void construct_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        // RENDERING.md §3: each differs from GitHub's.
        QTest::newRow("3.1 bare URL stays text")
            << "代码：https://github.com/a/b"_ba << "<p>代码：https://github.com/a/b</p>"_ba;
        QTest::newRow("3.1 emphasis in a bare URL")
            << "https://a.cn/?g=a*b-C*d="_ba << "<p>https://a.cn/?g=a<em>b-C</em>d=</p>"_ba;
        QTest::newRow("3.2 autolink at the start of a line")
            << "- 甲  \n<https://a.cn/x>"_ba
            << "<ul><li>甲</li></ul><p><a href=\"https://a.cn/x\">https://a.cn/x</a></p>"_ba;
        QTest::newRow("3.3 paragraph that becomes a table")
            << "- [标题 | 甲](https://a.cn)"_ba
            << "<ul><li><table><tbody><tr><td>[标题</td><td>甲](https://a.cn)</td></tr></tbody></table></li></ul>"_ba;
        QTest::newRow("3.4 element that is no inline one")
            << "**甲**  \n<font>注</font>"_ba << "<p><strong>甲</strong></p><font>注</font>"_ba;
        QTest::newRow("3.5 list after a quote")
            << "> 往期\n- x"_ba << "<blockquote><p>往期</p><ul><li>x</li></ul></blockquote>"_ba;
        QTest::newRow("3.6 numbers inside of an item")
            << "- 条目\n1. 甲\n2. 乙\n- 下"_ba
            << "<ul><li>条目<ol><li>甲</li><li>乙</li></ol></li><li>下</li></ul>"_ba;
        QTest::newRow("3.8 single tildes") << "1~11层，12~16层"_ba << "<p>1~11层，12~16层</p>"_ba;
        QTest::newRow("3.9 mail that is none") << "A78@2.8GHz"_ba << "<p>A78@2.8GHz</p>"_ba;
        QTest::newRow("3.10 typography") << "号称\"豪华\" 'a' --enable --- ... <<b>>"_ba
                                         << "<p>号称”豪华” ‘a’ –enable — … «b»</p>"_ba;
        QTest::newRow("3.11 numbers start at one") << "3. 甲"_ba << "<ol><li>甲</li></ol>"_ba;
        QTest::newRow("4 bold before a letter") << "**粗。**后"_ba << "<p><strong>粗。</strong>后</p>"_ba;
        QTest::newRow("column alignment")
            << "|a|\n|:-:|\n|b|"_ba
            << "<table><thead><tr><th align=center>a</th></tr></thead><tbody><tr><td align=center>b</td></tr></tbody></table>"_ba;
        QTest::newRow("code with a language")
            << "```c++\na<b;\n```"_ba << "<pre><code class=\"language-c++\">a&lt;b;\n</code></pre>"_ba;
        QTest::newRow("task list")
            << "- [x] a\n- [ ] b"_ba
            << "<ul><li><input type=checkbox checked disabled> a</li><li><input type=checkbox disabled> b</li></ul>"_ba;
        QTest::newRow("front matter is cut off") << "---\nlayout: x\n---\na"_ba << "<p>a</p>"_ba;
        QTest::newRow("a mark of ours in the text")
            << "<p \xf4\x8f\xbf\xbdonclick='x'>a</p>"_ba << "<p>&lt;p \xef\xbf\xbdonclick=’x’&gt;a&lt;/p&gt;</p>"_ba;
        QTest::newRow("what Ruby is to load")
            << "{::options syntax_highlighter=\"coderay\" template=\"/etc/passwd\" /}\n\n    a\n"_ba
            << "<pre><code>a\n</code></pre>"_ba;
        QTest::newRow("script") << "<script>alert(1)</script>\n\n[a](javascript:b)"_ba << "alert(1)<p><a>a</a></p>"_ba;
        QTest::newRow("attribute lists") << "a\n{: onclick=\"x\" style=\"y\" #z .current}"_ba << "<p>a</p>"_ba;
        QTest::newRow("out of its item") << "- a {::nomarkdown}</li></ul><b>{:/nomarkdown}\n- c"_ba
                                         << "<ul><li>a <b></b></li><li>c</li></ul>"_ba;
    }

    void construct()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        const QByteArray ours = toHtml(rendered(markdown));
        QCOMPARE(Test::treeOf(ours), Test::treeOf(html));
        QCOMPARE(Test::violations(ours).join(u'\n'), QString());
    }

    void lines()
    {
        const QList<Block> blocks =
            rendered("---\na: b\n---\n\n# h\n\ntext\nmore\n\n\n- a\n\n  b\n- c\n  1. d\n  2. e\n\n"
                     "> q\n> r\n\n```sh\nx\n```\n\n| t |\n|---|\n| u |\n");
        QList<std::pair<int, int>> spans;
        for (const Block &block : blocks)
            spans.append({block.lines.first, block.lines.last});
        const QList<std::pair<int, int>> expected{{5, 5}, {7, 8}, {11, 16}, {18, 19}, {21, 23}, {25, 27}};
        QCOMPARE(spans, expected);
        QCOMPARE(blocks.at(2).items.size(), 2);
        QCOMPARE(blocks.at(2).items.at(0).lines, (LineSpan{11, 13}));
        QCOMPARE(blocks.at(2).items.at(1).lines, (LineSpan{14, 16}));
        QVERIFY(blocks.at(2).items.at(0).html.contains("<p data-line=\"2\">b</p>"));
        QVERIFY(blocks.at(2).items.at(1).html.contains("<li data-line=\"2\">e</li>"));
    }

    void nothingOfTheUserIsRead()
    {
        qputenv("RUBYOPT", "-rthere/is/no/such/thing");
        qputenv("RUBYLIB", JIANBAO_SOURCE_DIR);
        qputenv("GEM_HOME", JIANBAO_SOURCE_DIR);
        qputenv("GEM_PATH", JIANBAO_SOURCE_DIR);
        Kramdown kramdown;
        QSignalSpy results(&kramdown, &Kramdown::rendered);
        (void)kramdown.render("a", {});
        QTRY_COMPARE(results.size(), 1);
        for (const char *name : {"RUBYOPT", "RUBYLIB", "GEM_HOME", "GEM_PATH"})
            qunsetenv(name);
    }

private:
    QList<Block> rendered(const QByteArray &document)
    {
        QSignalSpy results(&m_kramdown, &Kramdown::rendered);
        QSignalSpy failures(&m_kramdown, &Kramdown::failed);
        RenderOptions options;
        options.timeBudget = {};
        options.imagePrefix = Test::imagePrefix.toByteArray();
        const int ticket = m_kramdown.render(document, options);
        [&] {
            QTRY_VERIFY(!results.isEmpty() || !failures.isEmpty());
        }();
        if (results.isEmpty() || results.first().at(0).toInt() != ticket)
            return {};
        return results.first().at(1).value<QList<Block>>();
    }

    // A block's words begin on its first line; true, and m_wrong says how, when they do not.
    bool checkWords(const Block &block)
    {
        const QString source = m_lines.mid(block.lines.first - 1, block.lines.last - block.lines.first + 1).join(u'\n');
        const QString shown = lettersOf(QString::fromUtf8(Test::textOf(block.html))).left(6);
        m_wrong = u"line %1: “%2” is not “%3”"_s.arg(block.lines.first).arg(source.left(40), shown);
        if (m_lines.at(block.lines.first - 1).trimmed().isEmpty() ||
            m_lines.at(block.lines.last - 1).trimmed().isEmpty())
            return true;
        return !isMarkup(m_lines.at(block.lines.first - 1)) && !lettersOf(source).startsWith(shown);
    }

    Kramdown m_kramdown;
    QStringList m_lines;
    QString m_wrong;
};

QTEST_GUILESS_MAIN(TestKramdown)
#include "tst_kramdown.moc"
