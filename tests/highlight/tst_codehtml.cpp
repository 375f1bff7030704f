// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/codehighlighter.h"
#include "highlight/codehtml.h"
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// What a browser shows of the HTML: its text without the spans.
QString shownText(const QByteArray &html)
{
    static const QRegularExpression spans(u"</?span[^<>]*>"_s);
    QString text = QString::fromUtf8(html).remove(spans);
    if (text.contains(u'<') || text.contains(u'>') || text.contains(u'"'))
        return u"not escaped: "_s + text;
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// Pieces of all kinds of languages, in any order.
QString randomCode(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"if"_s,     u"int "_s,      u"def f(x):"_s, u"\""_s,         u"'"_s,       u"/*"_s,  u"*/"_s,
        u"//"_s,     u"# "_s,        u"<b>"_s,       u"</script>"_s,  u"&amp;"_s,   u"\\"_s,  u"\n"_s,
        u"\n\n"_s,   u"\t"_s,        u"{"_s,         u"}"_s,          u"$(x)"_s,    u"`"_s,   u"0x1F"_s,
        u"3.14"_s,   u"#include "_s, u"中文注释"_s,  u"\U0001F600"_s, u"import "_s, u"EOF"_s, u"<<EOF\n"_s,
        u"SELECT"_s, u"-- "_s,       u"@x"_s,        u"\r"_s};
    QString code;
    for (int i = random.bounded(60); i > 0; --i)
        code += pieces.at(random.bounded(int(pieces.size())));
    return code;
}

constexpr std::chrono::milliseconds forever = std::chrono::hours(1);

} // namespace

/// Colours in code blocks change nothing of the code, and take no more time than there is.
class TestCodeHtml : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void language_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("colored");
        const auto row = [](const char *name, const char *code, const char *colored) {
            QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(colored);
        };
        row("c++", "return 1;", "<span class=\"hl-keyword\">return</span>");
        row("cpp", "// a<b", "<span class=\"hl-comment\">// a&lt;b</span>");
        row("C", "return 1;", "hl-keyword");
        row("py", "def f(): return \"x\"", "<span class=\"hl-keyword\">def</span>");
        row("python", "def f(): return 'x'", "hl-string");
        row("sh", "if true; then echo \"a\"; fi", "hl-keyword");
        row("bash", "for a in b; do echo; done", "hl-keyword");
        row("console", "if true; then echo; fi", "hl-keyword");
        row("js", "const a = 'b';", "hl-keyword");
        row("typescript", "const a: string = 'b';", "hl-keyword");
        row("json", "{\"a\": true}", "hl-");
        row("yaml", "a: true", "hl-");
        row("toml", "a = \"b\"", "hl-string");
        row("xml", "<a b=\"c\"/>", "hl-");
        row("html", "<a href=\"c\">", "hl-");
        row("cmake", "if(A)\nendif()", "hl-");
        row("rust", "fn main() { let a = 1; }", "hl-keyword");
        row("go", "func main() { return }", "hl-keyword");
        row("golang", "func main() { return }", "hl-keyword");
        row("java", "public class A { }", "hl-keyword");
        row("verilog", "module a; endmodule", "hl-");
        row("diff", "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y", "hl-");
        row("sql", "SELECT a FROM b;", "hl-keyword");
        row("lua", "local a = nil", "hl-");
        row("cuda", "__global__ void f() { return; }", "hl-keyword");
    }

    void language()
    {
        QFETCH(QString, code);
        QFETCH(QString, colored);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray html = colors(code, name);
        QVERIFY2(html.contains(colored.toUtf8()), html.constData());
        QCOMPARE(shownText(html), code);
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            const QString mixed = randomCode(random);
            QCOMPARE(shownText(colors(mixed, name)), mixed);
        }
    }

    void plain_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("no such language") << u"return <1>;"_s << u"no-such-language"_s;
        QTest::newRow("no language") << u"return <1>;"_s << u"text"_s;
        QTest::newRow("a path") << u"return 1;"_s << u"../../etc/passwd"_s;
        QTest::newRow("too long") << u"return 1; "_s.repeated(30'000) << u"c++"_s;
        QTest::newRow("too many lines") << u"1;\n"_s.repeated(20'000) << u"c++"_s;
        QTest::newRow("too long a line") << u"return 1; "_s.repeated(900) << u"c++"_s;
    }

    void plain()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        (void)colors(u"return 1;"_s, u"c++"_s); // has been read
        const QByteArray html = m_highlighter.html(code, name);
        QCOMPARE(QString::fromUtf8(html), code.toHtmlEscaped());
    }

    void onlyAsMuchAsThereIsTimeFor()
    {
        (void)colors(u"return 1;"_s, u"c++"_s);
        QString code;
        for (int i = 0; i < 400; ++i)
            code += u"return %1;\n"_s.arg(i);
        m_highlighter.startSlice(std::chrono::milliseconds(0));
        QCOMPARE(QString::fromUtf8(m_highlighter.html(code, u"c++"_s)), code.toHtmlEscaped());
        QVERIFY(m_highlighter.isOutOfTime());
        m_highlighter.startSlice(forever);
        const QByteArray whole = m_highlighter.html(code, u"c++"_s);
        QVERIFY(!m_highlighter.isOutOfTime());
        QCOMPARE(whole.count("hl-keyword"), 400);
        // What is known costs no time.
        m_highlighter.startSlice(std::chrono::milliseconds(0));
        QCOMPARE(m_highlighter.html(code, u"c++"_s), whole);
        QVERIFY(!m_highlighter.isOutOfTime());
    }

    void aLineDependsOnThoseBefore()
    {
        const QByteArray comment = colors(u"/*\nreturn\n*/"_s, u"c++"_s);
        const QByteArray code = colors(u"{\nreturn\n}"_s, u"c++"_s);
        QVERIFY(!comment.contains("hl-keyword"));
        QVERIFY(code.contains("hl-keyword"));
    }

    void blocks()
    {
        (void)colors(u"return 1;"_s, u"c++"_s);
        const QByteArray markdown =
            "```c++\nreturn a<b && \"c\";\n```\n\n- a\n  ```c++\n  return 2;\n  ```\n\n    return\n\n"
            "`return`\n\n<pre><code class=\"language-c++\">return</code></pre>\n";
        QList<Block> rendered = renderMarkdown(markdown).value();
        QVERIFY(hasColorableCode(rendered));
        const QByteArray before = toHtml(rendered);
        m_highlighter.startSlice(forever);
        colorCode(rendered, m_highlighter);
        const QByteArray after = toHtml(rendered);
        QCOMPARE(after.count("<span class=\"hl-keyword\">return</span>"), 2);
        QByteArray without = after;
        QCOMPARE(QString::fromUtf8(without).remove(QRegularExpression(u"</?span[^<>]*>"_s)), QString::fromUtf8(before));
        QVERIFY(!hasColorableCode(renderMarkdown("`a`\n\n    b\n\n```\nc\n```\n").value()));
    }

private:
    // The colours when the language has been read.
    QByteArray colors(const QString &code, const QString &name)
    {
        m_highlighter.startSlice(forever);
        QSignalSpy loaded(&m_highlighter, &CodeHighlighter::languageLoaded);
        QByteArray html = m_highlighter.html(code, name);
        if (m_read.contains(name))
            return html;
        [&] {
            QTRY_VERIFY(!loaded.isEmpty());
        }();
        m_read.insert(name);
        html = m_highlighter.html(code, name);
        return html;
    }

    CodeHighlighter m_highlighter;
    QSet<QString> m_read;
};

QTEST_GUILESS_MAIN(TestCodeHtml)
#include "tst_codehtml.moc"
