// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "editor/textmarks.h"
#include "highlight/editorcolors.h"
#include "support/testsupport.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QImage>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>
#include <cstdlib>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Pixels that were another colour before, and have, at least for the greater part, this one.
int painted(const QImage &before, const QImage &image, const QColor &color)
{
    const auto isNear = [](int a, int b) {
        return std::abs(a - b) < 50;
    };
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += image.pixel(x, y) != before.pixel(x, y) && isNear(pixel.red(), color.red()) &&
                     isNear(pixel.green(), color.green()) && isNear(pixel.blue(), color.blue());
        }
    }
    return count;
}

/// The part of the text's picture that one line takes.
QImage lineOf(Editor &editor, int number)
{
    const QImage image = editor.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QList<VisibleLine> lines = editor.visibleLines();
    for (const VisibleLine &line : lines) {
        if (line.number == number)
            return image.copy(line.rect.toAlignedRect().intersected(image.rect()));
    }
    return {};
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTextMarks : public Test::TestCase
{
    Q_OBJECT

    static void show(Editor &editor, const QString &text)
    {
        editor.resize(400, 200);
        editor.setReadOnly(true); // no blinking caret
        editor.setText(text);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
    }

private Q_SLOTS:
    void marksFollowTheText_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<TextRange>("range"); // of a mark that was at 10…20
        const TextRange gone{-1, -1};
        QTest::newRow("typed before") << 3 << 0 << 2 << TextRange{12, 22};
        QTest::newRow("typed at the start") << 10 << 0 << 1 << TextRange{11, 21};
        QTest::newRow("typed within") << 15 << 0 << 1 << TextRange{10, 21};
        QTest::newRow("typed at the end") << 20 << 0 << 1 << TextRange{10, 20};
        QTest::newRow("typed behind") << 21 << 0 << 5 << TextRange{10, 20};
        QTest::newRow("removed before") << 3 << 4 << 0 << TextRange{6, 16};
        QTest::newRow("removed up to the start") << 8 << 2 << 0 << TextRange{8, 18};
        QTest::newRow("removed within") << 12 << 3 << 0 << TextRange{10, 17};
        QTest::newRow("removed from the start") << 10 << 1 << 0 << TextRange{10, 19};
        QTest::newRow("replaced within") << 12 << 3 << 5 << TextRange{10, 22};
        QTest::newRow("replaced whole") << 10 << 10 << 7 << gone;
        QTest::newRow("removed with more") << 8 << 20 << 0 << gone;
        QTest::newRow("removed over the start") << 8 << 4 << 0 << gone;
        QTest::newRow("removed over the end") << 18 << 4 << 1 << gone;
        QTest::newRow("removed behind") << 20 << 4 << 1 << TextRange{10, 20};
    }

    void marksFollowTheText()
    {
        QFETCH(int, position);
        QFETCH(int, removed);
        QFETCH(int, added);
        QFETCH(TextRange, range);
        TextMarks marks;
        QVERIFY(marks.set({{.range = {10, 20}, .kind = MarkKind::Error}}));
        marks.follow(position, removed, added);
        QCOMPARE(marks.all().first().range, range);
        QCOMPARE(TextMarks::isGone(marks.all().first()), range.start < 0);
    }

    void theGravestAndShortestComesFirst()
    {
        TextMarks marks;
        QVERIFY(marks.set({{{0, 30}, MarkKind::Warning},
                           {{5, 6}, MarkKind::Info},
                           {{5, 9}, MarkKind::Warning},
                           {{5, 20}, MarkKind::Error},
                           {{7, 7}, MarkKind::Info},
                           {{40, 50}, MarkKind::Error}}));
        QVERIFY(!marks.set(marks.all()));
        QCOMPARE(marks.touching({6, 6}), (QList<int>{3, 2, 0, 1}));
        QCOMPARE(marks.touching({7, 7}), (QList<int>{3, 2, 0, 4}));
        QCOMPARE(marks.touching({31, 39}), QList<int>());
    }

    void marksStayWithWhatIsTyped()
    {
        Editor editor;
        editor.setText(u"one\ntwo three\nfour"_s);
        editor.setMarks({{{8, 13}, MarkKind::Error}, {{14, 18}, MarkKind::Info}});
        QCOMPARE(editor.markOfLine(2), MarkKind::Error);
        editor.goToLine(1, 4);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.marks().all().at(0).range, (TextRange{9, 14}));
        QCOMPARE(editor.markOfLine(2), std::nullopt);
        QCOMPARE(editor.markOfLine(3), MarkKind::Error);
        editor.undo();
        QCOMPARE(editor.marks().all().at(0).range, (TextRange{8, 13}));
        QCOMPARE(editor.markOfLine(2), MarkKind::Error);
        editor.replaceText(u"one\ntwo\nfour"_s);
        QVERIFY(TextMarks::isGone(editor.marks().all().at(0)));
        QCOMPARE(editor.marks().all().at(1).range, (TextRange{8, 12}));
    }

    void kindsAreToldApartWithoutColour()
    {
        for (const bool dark : {false, true}) {
            QList<QImage> pictures;
            for (const MarkKind kind : {MarkKind::Error, MarkKind::Warning, MarkKind::Info}) {
                Editor editor;
                show(editor, u"\nmarked words here\n"_s);
                editor.setDark(dark);
                const QImage plain = lineOf(editor, 2);
                editor.setMarks({{{1, 17}, kind}});
                const QImage marked = lineOf(editor, 2);
                const EditorColors &colors = editorColors(dark);
                const QColor color = kind == MarkKind::Error     ? colors.markError
                                     : kind == MarkKind::Warning ? colors.markWarning
                                                                 : colors.markInfo;
                QVERIFY(painted(plain, marked, color) > 0);
                // What is left when colour is not seen: where there is anything.
                QImage shape(marked.size(), QImage::Format_RGB32);
                for (int y = 0; y < marked.height(); ++y)
                    for (int x = 0; x < marked.width(); ++x)
                        shape.setPixel(x, y, marked.pixel(x, y) == plain.pixel(x, y) ? 0xffffffff : 0xff000000);
                QVERIFY(!pictures.contains(shape));
                pictures.append(shape);
            }
        }
    }

    void coloursCanBeSeen()
    {
        for (const bool dark : {false, true}) {
            const EditorColors &colors = editorColors(dark);
            for (const QColor &color : {colors.markError, colors.markWarning, colors.markInfo}) {
                QVERIFY(contrast(color, colors.background) >= 4.5);
                QVERIFY(contrast(color, colors.currentLine) >= 4.5);
            }
        }
    }

    void strongMarksAreBolder()
    {
        Editor editor;
        show(editor, u"\nmarked words here\n"_s);
        const QImage plain = lineOf(editor, 2);
        editor.setMarks({{{1, 17}, MarkKind::Warning}});
        const int usual = painted(plain, lineOf(editor, 2), editorColors(false).markWarning);
        editor.setStrongMarks(true);
        QVERIFY(painted(plain, lineOf(editor, 2), editorColors(false).markWarning) > usual);
    }

    void whatIsMissingIsMarkedAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("end of a line") << u"\nab\n"_s << 2;
        QTest::newRow("empty line") << u"\n\n"_s << 2;
    }

    void whatIsMissingIsMarkedAtItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        Editor editor;
        show(editor, text);
        const QImage plain = lineOf(editor, line);
        const qsizetype end = text.size() - 1;
        editor.setMarks({{{end, end}, MarkKind::Error}});
        QVERIFY(painted(plain, lineOf(editor, line), editorColors(false).markError) > 0);
    }

    void aMarkOverSeveralLinesIsUnderEach()
    {
        Editor editor;
        show(editor, u"one\ntwo\nthree"_s);
        const QList<QImage> plain{lineOf(editor, 1), lineOf(editor, 2), lineOf(editor, 3)};
        editor.setMarks({{{1, 13}, MarkKind::Error}});
        for (int line = 1; line <= 3; ++line)
            QVERIFY(painted(plain.at(line - 1), lineOf(editor, line), editorColors(false).markError) > 0);
        editor.setMarks({{{1, 4}, MarkKind::Error}}); // with the end of its line
        QCOMPARE(lineOf(editor, 2), plain.at(1));
        QCOMPARE(lineOf(editor, 3), plain.at(2));
    }

    void theGutterShowsWhereALineHasAMark()
    {
        Editor editor;
        show(editor, u"one\ntwo\nthree"_s);
        const auto gutter = [&editor] {
            const QImage all = editor.grab().toImage().convertToFormat(QImage::Format_RGB32);
            return all.copy(0, 0, editor.viewport()->x(), all.height());
        };
        const QImage plain = gutter();
        editor.setMarks({{{4, 7}, MarkKind::Warning}});
        QVERIFY(painted(plain, gutter(), editorColors(false).markWarning) > 0);
        QCOMPARE(painted(plain, gutter(), editorColors(false).markError), 0);
        editor.setMarks({});
        QCOMPARE(gutter(), plain);
    }

    void restingOnAMarkTellsOfIt()
    {
        Editor editor;
        show(editor, u"one two three"_s);
        QList<int> asked;
        editor.setMarks({{{4, 7}, MarkKind::Error}}, [&asked](const QList<int> &marks) {
            asked = marks;
            return u"<p>told</p>"_s;
        });
        const auto rest = [&editor](int position) {
            QTextCursor cursor(editor.document());
            cursor.setPosition(position);
            const QPoint place = editor.cursorRect(cursor).center();
            QHelpEvent help(QEvent::ToolTip, place, editor.viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(editor.viewport(), &help);
        };
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        rest(5);
        QCOMPARE(asked, QList<int>{0});
        QCOMPARE(QToolTip::text(), u"<p>told</p>"_s);
        asked.clear();
        rest(11);
        QVERIFY(asked.isEmpty());
    }

    void theMenuCanBeFilled()
    {
        Editor editor;
        show(editor, u"one two"_s);
        editor.goToLine(1, 4);
        QMenu *shown = nullptr;
        int place = -1;
        connect(&editor, &Editor::menuRequested, this, [&](QMenu *menu, int position) {
            shown = menu;
            place = position;
        });
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                editor.viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(editor.viewport(), &event);
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(place, 3);
        shown->close();
    }
};

QTEST_MAIN(TestTextMarks)
#include "tst_textmarks.moc"
