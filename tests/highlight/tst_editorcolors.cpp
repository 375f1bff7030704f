// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/editorcolors.h"
#include "support/testsupport.h"

#include <QTest>

#include <cmath>

using namespace Jianbao;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1's contrast ratio, 1 … 21.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TestEditorColors : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void areReadable()
    {
        QFETCH(bool, dark);
        const EditorColors &colors = editorColors(dark);
        QCOMPARE(colors.background.lightness() < 128, dark);
        for (const QColor &ground : {colors.background, colors.currentLine, colors.selection, colors.match})
            QVERIFY2(contrast(colors.text, ground) >= 7, qPrintable(ground.name()));
        QVERIFY(contrast(colors.text, colors.currentMatch) >= 4.5);
        QVERIFY(contrast(colors.lineNumber, colors.gutter) >= 3);
        QVERIFY(contrast(colors.currentLineNumber, colors.gutter) >= 7);
        QVERIFY(contrast(colors.warning, colors.background) >= 3);
        QVERIFY(contrast(colors.hardBreak, colors.background) >= 2);
    }

    void differ() { QVERIFY(editorColors(false) != editorColors(true)); }
};

QTEST_GUILESS_MAIN(TestEditorColors)
#include "tst_editorcolors.moc"
