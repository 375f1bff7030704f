// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/markdownhighlighter.h"
#include "support/testsupport.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A document with a highlighter that has coloured all of it.
class Fixture
{
public:
    explicit Fixture(const QString &text = {})
    {
        // The layout that the editor has: the other one lays out all lines at once.
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        highlighter = std::make_unique<MarkdownHighlighter>(&document);
        document.setPlainText(text);
    }

    [[nodiscard]] bool isDone() const { return highlighter->isComplete(); }
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(int block) const
    {
        return document.findBlockByNumber(block).layout()->formats();
    }
    /// The colour of the character at a position of a block; black where it has no format.
    [[nodiscard]] QColor color(int block, int position) const
    {
        for (const QTextLayout::FormatRange &range : formats(block))
            if (range.start <= position && position < range.start + range.length)
                return range.format.foreground().color();
        return {};
    }

    QTextDocument document;
    std::unique_ptr<MarkdownHighlighter> highlighter;
};

QString longText(int lines)
{
    QString text;
    for (int i = 0; i < lines; ++i)
        text += u"- [上海瀚博半导体 | 量子位](https://example.org/%1)  \n摘要：**推理**加速`int8`。  \n"_s.arg(i);
    return text;
}

} // namespace

class TestMarkdownHighlighter : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void colorsMarkdown()
    {
        const Fixture fixture(u"plain\n# 标题\n**粗**\n"_s);
        QTRY_VERIFY(fixture.isDone());
        QVERIFY(fixture.formats(1).size() > 0);
        QVERIFY(fixture.color(1, 2) != fixture.color(0, 0));
        const auto isBold = [](const QTextLayout::FormatRange &range) {
            return range.format.fontWeight() > QFont::Normal;
        };
        const QList<QTextLayout::FormatRange> bold = fixture.formats(2);
        QVERIFY(std::ranges::any_of(bold, isBold));
    }

    void quotationsAreCalm()
    {
        const Fixture fixture(u"a\n> 导读：本期15条。\n[t](u)  \n"_s);
        QTRY_VERIFY(fixture.isDone());
        const QColor color = fixture.color(1, 4);
        QVERIFY(color != fixture.color(0, 0));
        QVERIFY2(color.red() < color.blue(), qPrintable(color.name()));
        const QList<QTextLayout::FormatRange> link = fixture.formats(2);
        QVERIFY(std::ranges::none_of(link, [](const auto &range) { return range.format.fontUnderline(); }));
    }

    void taggedLinksLookLikeLinks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("tag") << u"- [CVPR2021] [title](https://example.org)  "_s;
        QTest::newRow("tag without space") << u"- [CVPR2021][title](https://example.org)"_s;
        QTest::newRow("two tags") << u"- [2101.00001v2][ICLR2021] [title](https://example.org)"_s;
    }

    void taggedLinksLookLikeLinks()
    {
        QFETCH(QString, line);
        const Fixture fixture(u"- [title](https://example.org)\n"_s + line);
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.color(1, int(line.indexOf(u"title"_s))), fixture.color(0, 3));
        QCOMPARE(fixture.color(1, int(line.indexOf(u"example"_s))), fixture.color(0, 20));
        QVERIFY(fixture.color(1, 3) != fixture.color(0, 3));
    }

    void emptyTextIsDone()
    {
        const Fixture fixture;
        QTRY_VERIFY(fixture.isDone());
    }

    void followsTheTheme()
    {
        const Fixture fixture(u"# a\n# b\n"_s);
        QTRY_VERIFY(fixture.isDone());
        const QColor light = fixture.color(1, 2);
        fixture.highlighter->setDark(true);
        QTRY_VERIFY(fixture.isDone());
        QVERIFY(fixture.color(1, 2) != light);
        QVERIFY(fixture.color(1, 2).lightness() > light.lightness());
        fixture.highlighter->setDark(false);
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.color(1, 2), light);
    }

    void themeBeforeTheDefinitionsAreRead()
    {
        Fixture fixture(u"# a\n"_s);
        fixture.highlighter->setDark(true);
        QTRY_VERIFY(fixture.isDone());
        Fixture second(u"# a\n"_s);
        second.highlighter->setDark(true);
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.color(0, 2), fixture.color(0, 2));
    }

    void followsEditsDownTheText()
    {
        Fixture fixture(u"a\nb\n# c\n# d\n"_s);
        QTRY_VERIFY(fixture.isDone());
        const QColor heading = fixture.color(3, 2);
        QTextCursor cursor(fixture.document.findBlockByNumber(1));
        cursor.insertText(u"```\n"_s);
        QTRY_VERIFY(fixture.color(4, 2) != heading);
        fixture.document.undo();
        QTRY_COMPARE(fixture.color(3, 2), heading);
    }

    void followsRemovedLines()
    {
        Fixture fixture(u"one\n``` x\n# c\n"_s);
        QTRY_VERIFY(fixture.isDone());
        const QColor code = fixture.color(2, 2);
        QTextCursor cursor(&fixture.document);
        cursor.setPosition(2);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QTRY_VERIFY(fixture.color(1, 2) != code);
        fixture.document.undo();
        QTRY_COMPARE(fixture.color(2, 2), code);
    }

    void anEditIsOneChange()
    {
        Fixture fixture(u"a\n\n"_s + longText(50));
        QTRY_VERIFY(fixture.isDone());
        const QColor before = fixture.color(80, 3);
        QSignalSpy changes(&fixture.document, &QTextDocument::contentsChanged);
        QTextCursor(fixture.document.findBlockByNumber(1)).insertText(u"```"_s);
        QTRY_VERIFY(fixture.isDone());
        QVERIFY(fixture.color(80, 3) != before);
        QCOMPARE(changes.count(), 1);
    }

    void colorsAreNotAnEdit()
    {
        Fixture fixture(longText(20));
        fixture.document.setModified(false);
        QSignalSpy changes(&fixture.document, &QTextDocument::contentsChanged);
        QTRY_VERIFY(fixture.isDone());
        fixture.highlighter->setDark(true);
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(changes.count(), 0);
        QVERIFY(!fixture.document.isModified());
        QVERIFY(!fixture.document.isUndoAvailable());
    }

    void longTextIsColoredInSlices()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.isDone());
        QSignalSpy completed(fixture.highlighter.get(), &MarkdownHighlighter::completed);
        const int lines = 10000;
        fixture.document.setPlainText(longText(lines));
        QVERIFY(!fixture.isDone());
        QVERIFY(!fixture.formats(0).isEmpty());
        QVERIFY(fixture.formats(2 * lines - 2).isEmpty());
        // Edits before and behind the coloured part, while it grows.
        QTextCursor cursor(&fixture.document);
        cursor.insertText(u"# 题\n"_s);
        QVERIFY(!fixture.formats(0).isEmpty());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"# 尾"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), 60000);
        QCOMPARE(completed.count(), 1);
        for (QTextBlock block = fixture.document.begin(); block.isValid(); block = block.next())
            QVERIFY2(!block.layout()->formats().isEmpty(), qPrintable(block.text()));
    }

    void endlessLinesStayPlain()
    {
        const Fixture fixture(u"# a\n# "_s + QString(200'000, u'b') + u"\n# c\n"_s);
        QTRY_VERIFY(fixture.isDone());
        QVERIFY(fixture.formats(1).isEmpty());
        QCOMPARE(fixture.color(2, 2), fixture.color(0, 2));
    }

    void textGoesBeforeItIsColored()
    {
        Fixture fixture(longText(2000));
        fixture.document.clear();
        QTRY_VERIFY(fixture.isDone());
        fixture.document.setPlainText(longText(5000));
        fixture.highlighter.reset();
        QVERIFY(fixture.formats(0).isEmpty());
        fixture.document.clear();
    }
};

QTEST_MAIN(TestMarkdownHighlighter)
#include "tst_markdownhighlighter.moc"
