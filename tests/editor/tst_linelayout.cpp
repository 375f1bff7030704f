// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "support/testsupport.h"

#include <QPaintEvent>
#include <QTest>
#include <QTextBlock>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// What of a widget is painted.
class PaintLog : public QObject
{
public:
    explicit PaintLog(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_widget && event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion painted;

private:
    QWidget *m_widget;
};

} // namespace

/// A key has its own line painted, not the whole window, and nothing that changed is left out.
class TestLineLayout : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keyPaintsItsLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("keys");
        QTest::newRow("text") << u"text"_s << u"abc"_s;
        QTest::newRow("link") << u"- [标题 | 来源](https://example.org/a)"_s << u"abc"_s;
        QTest::newRow("emphasis begins") << u"a **b**"_s << u"*"_s;
        QTest::newRow("empty line") << QString() << u"a"_s;
    }

    void keyPaintsItsLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, keys);
        Editor editor;
        editor.setText(u"# one\n\n"_s + line + u"\n\nlast\n"_s + u"more\n"_s.repeated(30) + u"# end"_s);
        open(editor);
        editor.goToLine(3, 4);
        QTRY_VERIFY(!editor.document()->lastBlock().layout()->formats().isEmpty());
        PaintLog log(editor.viewport());
        QTRY_VERIFY(isAtRest(log));

        QTest::keyClicks(&editor, keys);
        QTRY_VERIFY(!log.painted.isEmpty());
        const QTextBlock block = editor.document()->findBlockByNumber(2);
        QVERIFY(block.text().size() == line.size() + keys.size());
        const int height = editor.document()->documentLayout()->blockBoundingRect(block).toAlignedRect().height();
        QVERIFY2(log.painted.boundingRect().height() <= height + 2,
                 qPrintable(QString::number(log.painted.boundingRect().height())));
    }

    void whatIsPaintedIsRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("keys");
        QTest::newRow("in a line") << u"- [a](b)\nc\n"_s << 1 << u"xyz"_s;
        QTest::newRow("line that wraps") << u"a\nb\nc\n"_s << 2 << u"long words "_s.repeated(12);
        QTest::newRow("two lines") << u"a\nb\nc\n"_s << 2 << u"x\ry"_s;
        QTest::newRow("fence colours what is below") << u"\n# a\n\n**b**\n"_s << 1 << u"```"_s;
        QTest::newRow("heading from text") << u"a\nb\n"_s << 1 << u"# "_s;
    }

    void whatIsPaintedIsRight()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, keys);
        Editor editor;
        editor.setText(text);
        open(editor);
        QTRY_VERIFY(std::ranges::any_of(formatsOf(editor), [](const auto &formats) { return !formats.isEmpty(); }) ||
                    text.startsWith(u'a'));
        editor.goToLine(line);
        QTest::keyClicks(&editor, keys);
        editor.setCursorWidth(0);
        QVERIFY(!imageOf(editor).isNull());
        QTRY_VERIFY(imageOf(editor) == paintedAnew(editor));
    }

private:
    static void open(Editor &editor)
    {
        editor.resize(300, 400);
        editor.show();
        editor.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
    }

    /// Whether all is painted that was to be before a key.
    static bool isAtRest(PaintLog &log)
    {
        log.painted = {};
        QCoreApplication::processEvents();
        return log.painted.isEmpty();
    }

    static QList<QList<QTextLayout::FormatRange>> formatsOf(const Editor &editor)
    {
        QList<QList<QTextLayout::FormatRange>> formats;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
            formats.append(block.layout()->formats());
        return formats;
    }

    // What is on screen, as it was painted bit by bit.
    static QImage imageOf(const Editor &editor) { return editor.screen()->grabWindow(editor.winId()).toImage(); }

    static QImage paintedAnew(Editor &editor)
    {
        editor.viewport()->repaint();
        return imageOf(editor);
    }
};

QTEST_MAIN(TestLineLayout)
#include "tst_linelayout.moc"
