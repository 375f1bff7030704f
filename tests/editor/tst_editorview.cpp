// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/decorations.h"
#include "editor/editor.h"
#include "highlight/editorcolors.h"
#include "support/testsupport.h"

#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// An editor on screen, without a blinking caret.
class Fixture
{
public:
    explicit Fixture(const QString &text)
    {
        editor.resize(400, 200);
        editor.setReadOnly(true);
        editor.setText(text);
        editor.show();
    }

    [[nodiscard]] QImage image() { return editor.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    Editor editor;
};

int pixelsOf(const QImage &image, const QColor &color, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    return pixelsOf(image, color, image.rect());
}

int differences(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

} // namespace

class TestEditorView : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTrailingSpaces_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<TrailingSpaces>("kind");
        QTest::newRow("none") << u"a"_s << TrailingSpaces::None;
        QTest::newRow("empty") << u""_s << TrailingSpaces::None;
        QTest::newRow("one") << u"a "_s << TrailingSpaces::NoBreak;
        QTest::newRow("two") << u"a  "_s << TrailingSpaces::Break;
        QTest::newRow("three") << u"a   "_s << TrailingSpaces::LongBreak;
        QTest::newRow("blank") << u"  "_s << TrailingSpaces::BlankLine;
        QTest::newRow("inside only") << u"a  b"_s << TrailingSpaces::None;
        QTest::newRow("no-break space") << u"a \u00a0"_s << TrailingSpaces::None;
    }

    void tellsTrailingSpaces()
    {
        QFETCH(QString, line);
        QFETCH(TrailingSpaces, kind);
        QCOMPARE(trailingSpacesOf(line), kind);
    }

    void marksTrailingSpaces_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("marked");
        QTest::newRow("none") << u"a b"_s << false;
        QTest::newRow("one") << u"a "_s << true;
        QTest::newRow("two") << u"a  "_s << true;
        QTest::newRow("three") << u"a   "_s << true;
        QTest::newRow("blank line") << u"    "_s << true;
        QTest::newRow("two in a full row") << QString(1000, u'a') + u"  "_s << true;
    }

    void marksTrailingSpaces()
    {
        QFETCH(QString, line);
        QFETCH(bool, marked);
        Fixture fixture(line);
        fixture.editor.verticalScrollBar()->setValue(fixture.editor.verticalScrollBar()->maximum());
        const QImage with = fixture.image();
        fixture.editor.setShowTrailingSpaces(false);
        const QImage without = fixture.image();
        QCOMPARE(differences(with, without) > 0, marked);
        fixture.editor.setShowTrailingSpaces(true);
        QCOMPARE(differences(with, fixture.image()), 0);
    }

    void oneSpaceIsAWarning()
    {
        const QColor warning = editorColors(false).warning;
        Fixture one(u"\na "_s);
        QVERIFY(pixelsOf(one.image(), warning) > 0);
        Fixture two(u"\na  "_s);
        QCOMPARE(pixelsOf(two.image(), warning), 0);
    }

    void marksFitIntoEveryWidth()
    {
        Fixture fixture(QString(u"甲乙丙丁").repeated(20) + u"  "_s);
        for (int width = 120; width < 220; width += 7) {
            fixture.editor.resize(width, 600);
            const QImage with = fixture.image();
            fixture.editor.setShowTrailingSpaces(false);
            QVERIFY2(differences(with, fixture.image()) > 10, qPrintable(QString::number(width)));
            fixture.editor.setShowTrailingSpaces(true);
        }
    }

    void showsLineNumbers()
    {
        Fixture fixture(u"a\nb\nc"_s);
        const int left = fixture.editor.viewport()->x();
        QVERIFY(left > 0);
        const QRect gutter(0, 0, left, fixture.editor.height());
        QVERIFY(pixelsOf(fixture.image(), editorColors(false).gutter, gutter) > 0);
        const auto inked = [&] {
            const QImage image = fixture.image();
            return gutter.width() * gutter.height() - pixelsOf(image, editorColors(false).gutter, gutter) -
                   pixelsOf(image, editorColors(false).currentLine, gutter);
        };
        const int three = inked();
        QVERIFY(three > 0);
        fixture.editor.setText(u"a\nb\nc\nd\ne\nf"_s);
        QVERIFY(inked() > three);
        fixture.editor.setShowLineNumbers(false);
        QCOMPARE(fixture.editor.viewport()->x(), 0);
        fixture.editor.setShowLineNumbers(true);
        QCOMPARE(fixture.editor.viewport()->x(), left);
    }

    void gutterGrowsWithTheText()
    {
        Fixture fixture(u"a"_s);
        const int narrow = fixture.editor.viewport()->x();
        fixture.editor.setText(QString(1200, u'\n'));
        QVERIFY(fixture.editor.viewport()->x() > narrow);
        fixture.editor.setText(u"a"_s);
        QCOMPARE(fixture.editor.viewport()->x(), narrow);
        fixture.editor.setZoomSteps(10);
        QVERIFY(fixture.editor.viewport()->x() > narrow);
    }

    void pressOnANumberGoesToItsLine()
    {
        Fixture fixture(u"a\nb\nc"_s);
        const VisibleLine second = fixture.editor.visibleLines().at(1);
        QWidget *gutter = fixture.editor.childAt(2, int(second.rect.center().y()));
        QVERIFY(gutter != fixture.editor.viewport());
        QTest::mouseClick(gutter, Qt::LeftButton, {}, {2, int(second.rect.center().y())});
        QCOMPARE(fixture.editor.currentLine(), 2);
    }

    void marksTheCurrentLine()
    {
        Fixture fixture(u"a\n"_s + QString(200, u'b') + u"\nc"_s);
        const QColor color = editorColors(false).currentLine;
        fixture.editor.goToLine(2);
        const QImage image = fixture.image();
        const VisibleLine line = fixture.editor.visibleLines().at(1);
        const int x = fixture.editor.width() - 30;
        // All rows of the line, and nothing of its neighbours.
        QCOMPARE(image.pixelColor(x, int(line.rect.top()) + 1), color);
        QCOMPARE(image.pixelColor(x, int(line.rect.bottom()) - 2), color);
        QCOMPARE(image.pixelColor(x, int(line.rect.top()) - 2), editorColors(false).background);
        QCOMPARE(image.pixelColor(x, int(line.rect.bottom()) + 2), editorColors(false).background);
    }

    void marksMatches()
    {
        Fixture fixture(u"a net a net\nnet"_s);
        const EditorColors &colors = editorColors(false);
        QCOMPARE(pixelsOf(fixture.image(), colors.match), 0);
        fixture.editor.setSearchMatches({{2, 5}, {8, 11}, {12, 15}});
        const int all = pixelsOf(fixture.image(), colors.match);
        QVERIFY(all > 0);
        fixture.editor.setSearchMatches({{2, 5}, {8, 11}});
        const int two = pixelsOf(fixture.image(), colors.match);
        QVERIFY(two > 0 && two < all);
        // A stale range, behind the end of a text that became shorter, is no trouble.
        fixture.editor.setText(u"a"_s);
        (void)fixture.image();
        fixture.editor.setSearchMatches({});
        QCOMPARE(pixelsOf(fixture.image(), colors.match), 0);
    }

    void matchesSpanLines()
    {
        Fixture fixture(u"aaaa\nbbbb\ncccc"_s);
        fixture.editor.setSearchMatches({{2, 12}});
        const QImage image = fixture.image();
        const int left = fixture.editor.viewport()->x();
        const QList<VisibleLine> lines = fixture.editor.visibleLines();
        QCOMPARE(lines.size(), 3);
        for (const VisibleLine &line : lines) {
            const QRect row(left, int(line.rect.top()) + 1, 100, int(line.rect.height()) - 2);
            QVERIFY(pixelsOf(image, editorColors(false).match, row) > 0);
        }
    }

    void followsTheTheme()
    {
        Fixture fixture(u"a"_s);
        QVERIFY(pixelsOf(fixture.image(), editorColors(false).background) > 10000);
        fixture.editor.setDark(true);
        const QImage dark = fixture.image();
        QVERIFY(pixelsOf(dark, editorColors(true).background) > 10000);
        QCOMPARE(pixelsOf(dark, editorColors(false).background), 0);
    }
};

QTEST_MAIN(TestEditorView)
#include "tst_editorview.moc"
