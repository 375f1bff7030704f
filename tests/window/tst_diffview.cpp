// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/diffcolors.h"
#include "window/diffview.h"
#include "window/theme.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Two texts of 60 lines; lines 10 and 50 differ.
std::pair<QString, QString> twoChanges()
{
    QStringList before;
    for (int i = 1; i <= 60; ++i)
        before.append(u"第%1行"_s.arg(i));
    QStringList after = before;
    after[9] += u"新"_s;
    after[49] += u"新"_s;
    return {before.join(u'\n') + u'\n', after.join(u'\n') + u'\n'};
}

QString documentText(const DiffView &view)
{
    QStringList lines;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

/// WCAG 2's contrast of two colours, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestDiffView : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(Preferences::Theme::System); }

    void marksAreInTheText();
    void countsAndEmptyState();
    void lineEndsInsideALineStay();
    void rowsAreEquallyHigh();
    void keysGoFromChangeToChange();
    void tabLeaves();
    void copies_data();
    void copies();
    void sideShowsOneText();
    void changedWordsAreMarked_data();
    void changedWordsAreMarked();
    void coloursHaveContrast_data();
    void coloursHaveContrast();
    void anotherThemeKeepsThePlace();
    void hugeTextsAreCut();
};

void TestDiffView::marksAreInTheText()
{
    DiffView view;
    view.setTexts(u"一\n二\n"_s, u"一\n三"_s);
    QCOMPARE(documentText(view), u"\u00a0一\n−二\n+三\n\u00a0(the text ends here without a line break)"_s);
    QVERIFY(view.isReadOnly());
    const auto [before, after] = twoChanges();
    view.setTexts(before, after);
    QVERIFY(documentText(view).contains(u"… 33 unchanged line(s)"_s));
}

void TestDiffView::countsAndEmptyState()
{
    DiffView view;
    view.setTexts(u"a\nb\n"_s, u"a\nc\nd\n"_s);
    QCOMPARE(view.addedLines(), 2);
    QCOMPARE(view.removedLines(), 1);
    QVERIFY(view.accessibleDescription().isEmpty());
    view.setTexts(u"a\n"_s, u"a\n"_s);
    QCOMPARE(view.addedLines(), 0);
    QVERIFY(view.rows().isEmpty());
    QCOMPARE(view.accessibleDescription(), u"No differences"_s);
    QCOMPARE(documentText(view), QString());
}

void TestDiffView::lineEndsInsideALineStay()
{
    DiffView view;
    view.setTexts(QString(), u"a\rb\u2028c\u2029d\ufdd0\n"_s);
    QCOMPARE(view.document()->blockCount(), 1);
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\rb\u2028c\u2029d\ufdd0"_s);
}

void TestDiffView::rowsAreEquallyHigh()
{
    DiffView view;
    view.setTexts(u"a\n\nb\n"_s, u"a\n\nbc\n"_s);
    view.show();
    QTextCursor cursor(view.document());
    const int height = view.cursorRect(cursor).height();
    const int left = view.cursorRect(cursor).left();
    for (int row = 0; row < 4; ++row) {
        cursor.setPosition(view.document()->findBlockByNumber(row).position() + 1);
        QCOMPARE(view.cursorRect(cursor).height(), height);
        QVERIFY(qAbs(view.cursorRect(cursor).left() - left) <= 1); // the mark takes no room
    }
}

void TestDiffView::keysGoFromChangeToChange()
{
    DiffView view;
    const auto [before, after] = twoChanges();
    view.setTexts(before, after);
    view.resize(400, 200);
    view.show();
    const auto here = [&view] {
        return view.rows().at(view.textCursor().blockNumber());
    };
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(here().kind, DiffRow::Kind::Removed);
    QCOMPARE(here().oldLine, 10);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(here().oldLine, 50);
    QVERIFY(view.viewport()->rect().intersects(view.cursorRect()));
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(here().oldLine, 50);
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(here().oldLine, 10);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(here().newLine, 10);
    QTest::keyClicks(&view, u"x"_s);
    QVERIFY(!documentText(view).contains(u'x'));
}

void TestDiffView::tabLeaves()
{
    QWidget window;
    DiffView view(&window);
    QWidget other(&window);
    other.setFocusPolicy(Qt::StrongFocus);
    view.setTexts(u"a\n"_s, u"b\n"_s);
    window.show();
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Tab);
    QVERIFY(other.hasFocus());
}

void TestDiffView::copies_data()
{
    QTest::addColumn<int>("from"); // row
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");

    // Rows: " a", "-old  ", "+new", "+more", " z"
    QTest::newRow("one side, as it is") << 2 << 3 << u"new\nmore"_s;
    QTest::newRow("with what is around it") << 2 << 4 << u"new\nmore\nz"_s;
    QTest::newRow("removed, with its spaces") << 0 << 1 << u"a\nold  "_s;
    QTest::newRow("both sides") << 0 << 4 << u" a\n-old  \n+new\n+more\n z"_s;
}

void TestDiffView::copies()
{
    QFETCH(int, from);
    QFETCH(int, to);
    DiffView view;
    view.setTexts(u"a\nold  \nz\n"_s, u"a\nnew\nmore\nz\n"_s);
    view.show();
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < from; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    for (int i = from; i < to; ++i)
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QTest::keySequence(&view, QKeySequence::Copy);
    QTEST(QGuiApplication::clipboard()->text(), "expected");
}

void TestDiffView::sideShowsOneText()
{
    DiffView view;
    view.setSide(u"a\nold\nz\n"_s, u"a\nnew\nz\n"_s);
    QCOMPARE(documentText(view), u"\u00a0a\n+new\n\u00a0z"_s);
    view.setEmptyText(u"(deleted)"_s);
    view.setSide(u"a\n"_s, QString());
    QCOMPARE(documentText(view), QString());
    QCOMPARE(view.accessibleDescription(), u"(deleted)"_s);
    view.setSide(u"\n"_s, u"\n"_s); // a blank line is not nothing
    QVERIFY(view.accessibleDescription().isEmpty());
}

void TestDiffView::changedWordsAreMarked_data()
{
    QTest::addColumn<Preferences::Theme>("theme");
    QTest::newRow("light") << Preferences::Theme::Light;
    QTest::newRow("dark") << Preferences::Theme::Dark;
}

void TestDiffView::changedWordsAreMarked()
{
    QFETCH(Preferences::Theme, theme);
    applyTheme(theme);
    DiffView view;
    view.setTexts(u"发布云端芯片\n"_s, u"发布终端芯片\n"_s);
    view.resize(500, 200);
    const QImage shot = view.viewport()->grab().toImage();
    const DiffColors colors = diffColors(DiffRow::Kind::Added, view.palette());
    QTextCursor cursor(view.document()->findBlockByNumber(1));
    const int y = view.cursorRect(cursor).bottom() - 1;
    QCOMPARE(shot.pixelColor(shot.width() - 5, y), colors.ground); // over the whole width
    const auto groundAt = [&](int position) {
        cursor.setPosition(cursor.block().position() + 1 + position);
        return shot.pixelColor(view.cursorRect(cursor).left() + 4, y);
    };
    QCOMPARE(groundAt(0), colors.ground);
    QCOMPARE(groundAt(2), colors.mark);
    QCOMPARE(groundAt(4), colors.ground);
}

void TestDiffView::coloursHaveContrast_data()
{
    changedWordsAreMarked_data();
}

void TestDiffView::coloursHaveContrast()
{
    QFETCH(Preferences::Theme, theme);
    applyTheme(theme);
    const QPalette palette = QGuiApplication::palette();
    for (const auto kind : {DiffRow::Kind::Context, DiffRow::Kind::Added, DiffRow::Kind::Removed, DiffRow::Kind::Gap}) {
        const DiffColors colors = diffColors(kind, palette);
        const QColor text = palette.color(QPalette::Text);
        if (colors.mark.isValid()) {
            QVERIFY(contrast(text, colors.mark) >= 4.5);
            QVERIFY(contrast(colors.mark, colors.ground) >= 1.2);
        }
        QVERIFY(contrast(text, colors.ground.isValid() ? colors.ground : palette.color(QPalette::Base)) >= 7);
        QVERIFY2(contrast(colors.dim, colors.gutter) >= 3, qPrintable(QString::number(int(kind))));
        QVERIFY(contrast(colors.ink, colors.gutter) >= 3);
    }
}

void TestDiffView::anotherThemeKeepsThePlace()
{
    applyTheme(Preferences::Theme::Light);
    DiffView view;
    const auto [before, after] = twoChanges();
    view.setTexts(before, after);
    view.resize(400, 120);
    view.show();
    view.verticalScrollBar()->setValue(3);
    const QColor ground = view.grab().toImage().pixelColor(view.width() / 2, view.height() - 6);
    applyTheme(Preferences::Theme::Dark);
    QTRY_VERIFY(view.grab().toImage().pixelColor(view.width() / 2, view.height() - 6) != ground);
    QCOMPARE(view.verticalScrollBar()->value(), 3);
}

void TestDiffView::hugeTextsAreCut()
{
    QString text;
    while (text.size() < 1'000'000)
        text += u"摘要：本文解读了图优化的做法，并给出了实测的数据。\n"_s;
    DiffView view;
    view.resize(600, 400);
    view.show();
    QElapsedTimer clock;
    clock.start();
    view.setTexts(QString(), text);
    view.setTexts(text, QString(2'000'000, u'好'));
    view.grab();
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    view.setTexts(QString(), text);
    QVERIFY(view.document()->blockCount() < 10'000);
    QVERIFY(view.document()->lastBlock().text().contains(u"not shown"_s));
    QCOMPARE(view.addedLines(), int(text.count(u'\n')));
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
